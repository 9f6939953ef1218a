namespace OneOnOne.Package.Tests.Harness;

/// <summary>All of these tests share one packed feed, and run one after the other: each is a build that takes the machine.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "Package";
}
