using CcchcBot.Storage;

namespace CcchcBot.Tests.Storage;

/// <summary>How much a row, a batch and a key may hold, on every store.</summary>
public abstract class StoreLimits : StoreContract
{
    const int LongestText = (900 * 1024 / 2) - 2;

    public static TheoryData<string> Texts =>
        [
            new string('x', 32 * 1024 - 3),
            new string('x', 32 * 1024 - 2),
            new string('x', 40_000),
            // a pair of surrogates stands across the end of a property
            new string('x', 32 * 1024 - 2)
                + "😀"
                + new string('ế', 40_000),
            string.Concat(Enumerable.Repeat("Kế hoạch \\\"cải cách\\\" \\n😀", 8_000)),
            new string('x', LongestText),
            new string('ế', LongestText),
        ];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Texts))]
    public async Task A_row_of_up_to_900_KiB_comes_back_whole(string text)
    {
        var versions = await DoneAsync(new Change.Insert("a", Json(text)));
        Assert.Equal(text, await TextAsync("a"));
        await DoneAsync(new Change.Replace("a", versions[0], Json("short")));
        Assert.Equal("short", await TextAsync("a"));
    }

    [Theory]
    [InlineData('x')]
    [InlineData('ế')]
    public async Task A_row_over_900_KiB_is_refused_by_name_before_anything_is_written(char letter)
    {
        var refused = await Assert.ThrowsAsync<RowTooLargeException>(() =>
            DoneAsync(new Change.Insert("small", Json("x")), new Change.Insert("large", Json(new string(letter, LongestText + 1))))
        );
        Assert.Equal("large", refused.Row);
        Assert.Null(await TextAsync("small"));
    }

    [Fact]
    public async Task A_batch_holds_a_hundred_changes()
    {
        var hundred = Enumerable.Range(0, 100).Select(i => new Change.Insert($"{i}", Json("x"))).ToArray();
        Assert.Equal(100, (await DoneAsync(hundred)).Count);
    }

    [Fact]
    public async Task A_batch_holds_nearly_four_MiB() =>
        await DoneAsync([.. Enumerable.Range(0, 9).Select(i => new Change.Insert($"{i}", Json(new string('x', LongestText))))]);

    public static TheoryData<string, Change[]> Wrong =>
        new()
        {
            { "empty", [] },
            { "too many", [.. Enumerable.Range(0, 101).Select(i => new Change.Insert($"{i}", Json("x")))] },
            { "twice", [new Change.Insert("a", Json("x")), new Change.Insert("b", Json("x")), new Change.Delete("a", "1")] },
            { "too large", [.. Enumerable.Range(0, 10).Select(i => new Change.Insert($"{i}", Json(new string('x', LongestText))))] },
            {
                "too large as a string",
                [.. Enumerable.Range(0, 6).Select(i => new Change.Insert($"{i}", Json(new string('"', LongestText))))]
            },
            { "a version with a line end", [new Change.Replace("a", "1\r\nX: y", Json("x"))] },
            { "a key too long", [new Change.Insert(new string('k', 513), Json("x"))] },
            { "a key too long as stored", [new Change.Insert(new string('/', 257), Json("x"))] },
        };

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Wrong))]
    public async Task A_batch_the_service_would_refuse_is_the_callers_bug(string why, Change[] changes)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.CommitAsync(Partition, changes, Cancel));
        Assert.True(await Store.RangeAsync(Partition, "", "~", Cancel).CountAsync(Cancel) == 0, why);
    }

    [Fact]
    public async Task A_key_of_1_KiB_is_kept()
    {
        var key = new string('ế', 512);
        await DoneAsync(new Change.Insert(key, Json("x")));
        Assert.Equal("x", await TextAsync(key));
        await Assert.ThrowsAsync<ArgumentException>(() => Store.ReadAsync(Partition, key + "e", Cancel));
    }
}
