namespace CcchcBot.Drafting.Items;

/// <summary>Reads "sửa mục 3: …", "xoá mục 2", "chuyển mục 4 lên trước mục 2", "gộp mục 2 và 3", "tách mục 3", "thêm …"; both languages, accents or none.</summary>
static class CorrectionReader
{
    /// <summary>A line longer than this that begins with "thêm" is an answer of its own.</summary>
    const int LongestAdded = 400;

    /// <summary>The correction, or null when the words are none.</summary>
    public static Correction? Read(string text)
    {
        var said = new SaidWords(text.Trim());
        if (said.Take("sua lai", "sua", "doi lai", "edit", "change", "correct", "reword"))
            return Reword(said);
        if (said.Take("xoa bo", "xoa", "loai bo", "bo", "delete", "remove"))
            return Remove(said);
        if (said.Take("di chuyen", "chuyen", "dua", "move"))
            return Move(said);
        if (said.Take("gop lai", "gop", "ghep", "nhap", "merge", "join", "combine"))
            return Merge(said);
        if (said.Take("tach", "chia", "split"))
            return Split(said);
        return said.Take("them", "bo sung", "add") ? Add(said) : null;
    }

    static ItemCalled Called(SaidWords said) =>
        said.Take("viec so", "viec", "nhiem vu so", "nhiem vu", "tasks", "task") ? ItemCalled.Task
        : said.Take("muc so", "muc", "y con", "y so", "y", "dong so", "dong", "diem", "items", "item", "lines", "line", "points", "point")
            ? ItemCalled.Item
        : ItemCalled.Number;

    static Correction.Reword? Reword(SaidWords said)
    {
        var called = Called(said);
        if (said.Item(called == ItemCalled.Item) is not { } item)
            return null;
        var told = said.Take("thanh", "lai thanh", "to", "into") || said.Next == ":";
        if (called == ItemCalled.Number && !told)
            return null;
        return new(called, item, said.Rest is { Length: > 0 } text ? text : null);
    }

    static Correction.Remove? Remove(SaidWords said)
    {
        var called = Called(said);
        return Items(said, called) is { Count: > 0 } items && said.Ended ? new(called, items) : null;
    }

    static Correction.Merge? Merge(SaidWords said)
    {
        var called = Called(said);
        if (Items(said, called) is not { Count: > 0 } items)
            return null;
        if (said.Take("vao", "into", "to"))
        {
            Called(said);
            if (said.Item(called == ItemCalled.Item) is not { } into)
                return null;
            items.Insert(0, into);
        }
        return said.Ended && items.Distinct().Count() > 1 ? new(called, [.. items.Distinct()]) : null;
    }

    static Correction.Split? Split(SaidWords said)
    {
        var called = Called(said);
        if (said.Item(called == ItemCalled.Item) is not { } item)
            return null;
        if (said.Ended)
            return new(called, item, null);
        return said.Take("tai", "o", "tu", "at", "from", "before") || said.Next == ":"
            ? new(called, item, said.Rest.Trim('"', '“', '”'))
            : null;
    }

    static Correction.Move? Move(SaidWords said)
    {
        var called = Called(said);
        if (said.Item(called == ItemCalled.Item) is not { } item)
            return null;
        var up = said.Take("len", "up");
        var down = !up && said.Take("xuong", "down");
        if (said.Ended && (up || down))
            return new(called, item, up ? Side.Up : Side.Down, null);
        if (said.Take("dau tien", "dau danh sach", "tren cung", "dau", "to the top", "to the beginning", "first") && said.Ended)
            return new(called, item, Side.First, null);
        if (said.Take("cuoi cung", "cuoi danh sach", "duoi cung", "cuoi", "to the bottom", "to the end", "last") && said.Ended)
            return new(called, item, Side.Last, null);
        return
            Beside(
                said,
                up ? Side.Before
                    : down ? Side.After
                    : null,
                called
            )
                is ({ } side, { } other)
            && said.Ended
            ? new(called, item, side, other)
            : null;
    }

    static Correction.Add? Add(SaidWords said)
    {
        var called = Called(said);
        var start = said.At;
        said.Item(false); // "thêm mục 4: …": it comes last whatever it is called
        if (said.Next == ":")
            return said.Rest is { Length: > 0 } text ? new(called, text, Side.Last, null) : null;
        said.At = start;
        if (Beside(said, null, called) is ({ } side, { } other) && said.Next == ":" && said.Rest.Length > 0)
            return new(called, said.Rest, side, other);
        said.At = start;
        return
            called != ItemCalled.Task
            && said.Rest is { Length: > 0 and <= LongestAdded } words
            && !words.Contains('\n', StringComparison.Ordinal)
            ? new(called, words, Side.Last, null)
            : null;
    }

    /// <summary>"trước mục 2", "sau mục 2", "vào mục 2".</summary>
    static (Side?, string?) Beside(SaidWords said, Side? unsaid, ItemCalled called)
    {
        said.Take("vao", "len", "xuong");
        Side? side =
            said.Take("truoc", "tren", "before", "above") ? Side.Before
            : said.Take("sau", "after", "below") ? Side.After
            : said.Take("duoi", "trong", "under", "to") ? unsaid ?? Side.Under
            : unsaid ?? Side.Under;
        Called(said);
        return (side, said.Item(called == ItemCalled.Item));
    }

    static List<string>? Items(SaidWords said, ItemCalled called)
    {
        List<string> items = [];
        do
        {
            Called(said);
            if (said.Item(called == ItemCalled.Item) is not { } item)
                return null;
            if (said.Take("-", "den", "to", "through") && said.Item(false) is { } last)
                items.AddRange(SaidWords.Through(item, last));
            else
                items.Add(item);
        } while (said.Take(", va", ",", "va", "voi", "and", "with", ";"));
        return items;
    }
}
