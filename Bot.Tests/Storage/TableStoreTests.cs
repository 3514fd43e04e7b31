using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Storage;

[Collection(nameof(Azurite))]
public sealed class TableStoreTests(Azurite azurite) : StoreRanges
{
    readonly IStore store = Stores.Open(new(azurite.ConnectionString), "");

    internal override IStore Store => store;
}
