namespace CcchcBot.Plans.Units;

/// <summary>Word against word, where a word may be the initials of several on the other side: "QLCN" for "quản lý công nghệ".</summary>
static class Initials
{
    /// <param name="part">Whether <paramref name="name"/> may go on after <paramref name="asked"/> has ended.</param>
    public static bool Match(IReadOnlyList<string> asked, IReadOnlyList<string> name, bool part = false) =>
        asked.Count > 0 && name.Count > 0 && From(asked, 0, name, 0, part);

    static bool From(IReadOnlyList<string> asked, int a, IReadOnlyList<string> name, int n, bool part)
    {
        if (a == asked.Count || n == name.Count)
            return a == asked.Count && (part || n == name.Count);
        if (asked[a] == name[n])
            return From(asked, a + 1, name, n + 1, part);
        return Stand(asked[a], name, n) is var taken and > 0 && From(asked, a + 1, name, n + taken, part)
            || Stand(name[n], asked, a) is var given and > 1 && From(asked, a + given, name, n + 1, part);
    }

    // how many words, from a place on, an abbreviation stands for; one letter stands for a word only at the beginning ("P.")
    static int Stand(string initials, IReadOnlyList<string> words, int from)
    {
        if (initials.Length > words.Count - from || (initials.Length == 1 && from > 0))
            return 0;
        for (var i = 0; i < initials.Length; i++)
            if (words[from + i][0] != initials[i])
                return 0;
        return initials.Length;
    }
}
