namespace CcchcBot.Tests.Fakes;

/// <summary>One for all tests of the collection of this name.</summary>
[CollectionDefinition(nameof(Azurite))]
public sealed partial class Azurite : ICollectionFixture<Azurite>, IAsyncLifetime;
