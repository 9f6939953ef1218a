using OneOnOne.Tests;
using OneOnOne.Tests.Shared;

namespace OneOnOne.EntityFrameworkCore.Tests;

public sealed class PublicApiTests
{
    [Fact]
    public Task The_public_API_changes_on_purpose_only() => Verifier.Verify(PublicApi.Print(typeof(StoreContexts).Assembly));

    /// <summary>The stores give boxes and ids. Keys come out where a wrapper has to be given them.</summary>
    [Fact]
    public void I01_No_member_gives_text() => Assert.Equal(
        [
            "ContentSealer.ValueTask<Byte[]> SealAsync",
            "DataProtectionKeyWrapper.Byte[] Unwrap",
            "DataProtectionKeyWrapper.Byte[] Wrap",
            "IContentKeyWrapper.Byte[] Unwrap",
            "IContentKeyWrapper.Byte[] Wrap",
        ],
        PublicApi.MembersThatGiveText(typeof(StoreContexts).Assembly).Select(member => member.Split('(')[0]).Order(StringComparer.Ordinal));
}
