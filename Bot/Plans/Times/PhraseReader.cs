namespace CcchcBot.Plans.Times;

/// <summary>Walks over the tokens of a phrase. What is looked for is written folded, words parted by one blank.</summary>
sealed class PhraseReader(string typed, IReadOnlyList<PhraseToken> tokens)
{
    static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    static readonly string[][] Spoken =
    [
        ["mot", "nhat", "one", "first"],
        ["hai", "nhi", "two", "second"],
        ["ba", "three", "third"],
        ["tu", "bon", "four", "fourth"],
        ["nam", "five"],
        ["six"],
        ["bay", "seven"],
        ["tam", "eight"],
        ["chin", "nine"],
        ["muoi", "ten"],
    ];

    public int At { get; set; }

    public bool Ended => At >= tokens.Count;

    /// <summary>What is not read yet, as typed.</summary>
    public string Rest => Ended ? "" : typed[tokens[At].Start..].Trim();

    /// <summary>What was typed from one token up to another, without the latter.</summary>
    public string Typed(int from, int to) => from < to ? typed[tokens[from].Start..tokens[to - 1].End] : "";

    public string? Peek(int ahead = 0) => tokens.ElementAtOrDefault(At + ahead).Text;

    /// <summary>Whether a word stands here that tells no time.</summary>
    public bool AtPlainWord =>
        Peek() is { } next
        && char.IsLetter(next[0])
        && next is not ("quy" or "qui" or "thang" or "nam" or "tuan" or "ngay" or "hang" or "moi" or "truoc" or "trong" or "dinh");

    /// <summary>What a rule read; when it read nothing, the place is as before.</summary>
    public T? Try<T>(Func<PhraseReader, T?> rule)
    {
        var before = At;
        var read = rule(this);
        if (read is null)
            At = before;
        return read;
    }

    public bool Take(string words)
    {
        var before = At;
        foreach (var word in words.AsSpan().Split(' '))
            if (Peek() is { } next && words.AsSpan()[word].SequenceEqual(next))
                At++;
            else
            {
                At = before;
                return false;
            }
        return true;
    }

    /// <summary>The first of these that stands here: the longer ones are to be named before the shorter.</summary>
    public string? TakeAny(params ReadOnlySpan<string> choices)
    {
        foreach (var words in choices)
            if (Take(words))
                return words;
        return null;
    }

    /// <summary>A number in digits, at most <paramref name="digits"/> of them.</summary>
    public int? TakeNumber(int min, int max, int digits = 2)
    {
        if (Ended || !tokens[At].IsNumber || tokens[At].Text.Length > digits)
            return null;
        var number = int.Parse(tokens[At].Text, System.Globalization.CultureInfo.InvariantCulture);
        if (number < min || number > max)
            return null;
        At++;
        return number;
    }

    /// <summary>A number from 1 in digits, Roman or as a word.</summary>
    public int? TakeOrdinal(int max)
    {
        if (TakeNumber(1, max) is { } number)
            return number;
        var roman = Array.IndexOf(Romans, Peek()) + 1;
        // "từ" (from) is not "tư" (four), and "sau" (after) only with its accent "sáu" (six)
        var spoken =
            Peek() == "tu" && IsTyped("từ") ? 0
            : Peek() == "sau" && IsTyped("sáu") ? 6
            : Array.FindIndex(Spoken, s => s.Contains(Peek())) + 1;
        var ordinal = Math.Max(roman, spoken);
        if (ordinal == 0 || ordinal > max)
            return null;
        At++;
        return ordinal;
    }

    // only asked of a token that is letters, which can be normalised
    bool IsTyped(string word) => Typed(At, At + 1).Normalize().Equals(word.Normalize(), StringComparison.OrdinalIgnoreCase);

    /// <summary>A year of this century in four digits.</summary>
    public int? TakeYear() => Peek()?.Length == 4 ? TakeNumber(2000, 2099, 4) : null;
}
