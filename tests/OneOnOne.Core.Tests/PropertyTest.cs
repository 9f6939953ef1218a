using FsCheck;
using FsCheck.Fluent;

namespace OneOnOne.Tests;

/// <summary>Checks a property on random values; a failure names the seed that repeats it.</summary>
internal static class PropertyTest
{
    internal static void Holds<T>(Gen<T> values, Func<T, bool> property, int times = 200)
    {
        ulong seed = (ulong)Random.Shared.NextInt64();
        Config config = Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(seed, 1UL);
        try
        {
            Check.One(config, Prop.ForAll(values.ToArbitrary(), property));
        }
        catch (Exception failure) when (failure is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"seed {seed}: {failure.Message}");
        }
    }
}
