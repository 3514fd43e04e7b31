using System.Text;
using CcchcBot.Storage;

namespace CcchcBot.Tests.Storage;

/// <summary>Any text as a key, and ranges in its ordinal order over many pages, on every store.</summary>
public abstract class StoreRanges : StoreLimits
{
    static readonly string[] Awkward =
    [
        "",
        "'",
        "''",
        "/ \\ # ? % +",
        "%2F%25",
        "a'b",
        "a\"b",
        "a b ",
        " a",
        "a\tb\r\nc\0",
        "\u007f\u0085\u009f\u00a0",
        "(a,b);c=d&e:f@g$h*i",
        "19:abc_-def@thread.tacv2;messageid=1",
        "...",
        "../..",
        "a!0",
        "a~b[c]d{e}f|g^h`i<j>k",
        "Kế hoạch cải cách hành chính – quý I",
        "Uỷ ban",
        "\u0065\u0302\u0301",
        "하힣",
        "😀",
        "\uFFFD",
        "\uD800",
        "\uDC00\uD800",
        "ABC",
        "abc",
    ];

    [Fact]
    public async Task Any_text_is_a_key()
    {
        foreach (var key in Awkward)
            await DoneAsync(new Change.Insert(key, Json("1")));
        foreach (var key in Awkward)
        {
            var read = await Store.ReadAsync(Partition, key, Cancel);
            Assert.Equal(key, read!.Row);
            await DoneAsync(new Change.Replace(key, read.Version, Json("2")));
        }
        var range = await Store.RangeAsync(Partition, "", "\uFFFF", Cancel).ToListAsync(Cancel);
        Assert.Equal(Awkward.Order(StringComparer.Ordinal), range.Select(r => r.Row));
        await DoneAsync([.. range.Select(r => new Change.Delete(r.Row, r.Version))]);
        Assert.Empty(await Store.RangeAsync(Partition, "", "\uFFFF", Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Any_text_is_a_partition()
    {
        foreach (var partition in Awkward)
        {
            var own = Partition + partition;
            Assert.IsType<Commit.Done>(await Store.CommitAsync(own, [new Change.Insert("a", Json("x"))], Cancel));
            Assert.Equal("a", (await Store.ReadAsync(own, "a", Cancel))!.Row);
            Assert.Single(await Store.RangeAsync(own, "a", "b", Cancel).ToListAsync(Cancel));
        }
    }

    [Fact]
    public async Task A_range_is_from_its_first_key_to_before_its_last_in_order()
    {
        await DoneAsync([.. new[] { "b", "a|2", "a|1", "a", "a}", "c", "a|10" }.Select(k => new Change.Insert(k, Json("x")))]);
        Assert.Equal(["a|1", "a|10", "a|2"], await Store.RangeAsync(Partition, "a|", "a}", Cancel).Select(r => r.Row).ToListAsync(Cancel));
        Assert.Equal(["a", "a|1"], await Store.RangeAsync(Partition, "a", "a|10", Cancel).Select(r => r.Row).ToListAsync(Cancel));
        Assert.Empty(await Store.RangeAsync(Partition, "b", "b", Cancel).ToListAsync(Cancel));
        Assert.Empty(await Store.RangeAsync(Partition, "c", "a", Cancel).ToListAsync(Cancel));
    }

    [Fact]
    public async Task Two_ranges_are_read_as_one()
    {
        await DoneAsync([.. new[] { "a", "b|'1", "b|2", "c", "d|1", "d|2", "e" }.Select(k => new Change.Insert(k, Json("x")))]);
        Assert.Equal(["b|'1", "b|2", "d|1"], await RowsAsync(("b", "c"), ("d|1", "d|2")));
        Assert.Equal(["d|1"], await RowsAsync(("b", "b"), ("d", "d|2")));
        Assert.Empty(await RowsAsync(("aa", "ab"), ("f", "g")));

        async Task<List<string>> RowsAsync((string, string) first, (string, string) second) =>
            await Store.RangesAsync(Partition, [first, second], [], Cancel).Select(r => r.Row).ToListAsync(Cancel);
    }

    [Fact]
    public async Task A_row_that_is_known_in_its_version_comes_as_it_is_known()
    {
        string[] keys = ["a", "b|'1", "b|2", "c/1", "d", "e"];
        await DoneAsync([.. keys.Select(k => new Change.Insert(k, Json(k)))]);
        StoredRow[] known =
        [
            .. (await Store.RangeAsync(Partition, "", "~", Cancel).ToListAsync(Cancel)).Select(r =>
                r with
                {
                    Json = default,
                    Record = r.Row,
                }
            ),
        ];
        Assert.Equal(known, await KnownAsync(known), ReferenceEqualityComparer.Instance);
        Assert.Equal(known[2..], await KnownAsync(known[2..], from: "b|2"), ReferenceEqualityComparer.Instance);
        Assert.Equal(known[2..], await KnownAsync(known, from: "b|2"), ReferenceEqualityComparer.Instance);

        await DoneAsync(new Change.Replace("b|2", known[2].Version, Json("new")), new Change.Delete("d", known[4].Version));
        await DoneAsync(new Change.Insert("aa", Json("more")), new Change.Insert("d", Json("d")));
        var rows = await KnownAsync(known);
        Assert.Equal(["a", "aa", "b|'1", "b|2", "c/1", "d", "e"], rows.Select(r => r.Row));
        Assert.Equal(["a", null, "b|'1", null, "c/1", null, "e"], rows.Select(r => (string?)r.Record));
        Assert.Equal(["more", "new", "d"], rows.Where(r => r.Record is null).Select(r => Encoding.UTF8.GetString(r.Json.Span).Trim('"')));

        async Task<List<StoredRow>> KnownAsync(IReadOnlyList<StoredRow> rows, string from = "") =>
            await Store.RangesAsync(Partition, [(from, "~")], rows, Cancel).ToListAsync(Cancel);
    }

    [Fact]
    public async Task A_range_of_thousands_is_whole_and_in_order()
    {
        // page ends fall on keys that others begin with, and on escaped ones
        var keys = Enumerable
            .Range(0, 2_500)
            .Select(i => i % 3 == 0 ? $"công việc/{i / 3:D4}" : $"công việc/{i / 3:D4}{new string('+', i % 3)}")
            .ToArray();
        var shuffled = (string[])keys.Clone();
        new Random(7).Shuffle(shuffled);
        foreach (var hundred in shuffled.Chunk(100))
            await DoneAsync([.. hundred.Select(k => new Change.Insert(k, Json(k)))]);
        var range = await Store.RangeAsync(Partition, "công việc/", "công việc0", Cancel).ToListAsync(Cancel);
        Assert.Equal(keys.Order(StringComparer.Ordinal), range.Select(r => r.Row));
        Assert.All(range, r => Assert.Equal(Json(r.Row), r.Json.ToArray()));
        var middle = range[1_234];
        Assert.Equal(middle.Version, (await Store.ReadAsync(Partition, middle.Row, Cancel))!.Version);
    }
}
