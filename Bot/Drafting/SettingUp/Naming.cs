using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>What a body's name suggests of its other names: offered to be looked at, never taken unseen.</summary>
static class Naming
{
    static readonly string[] Areas = ["tinh", "thanh pho", "xa", "phuong", "dac khu"];

    /// <summary>`Sở Nội vụ tỉnh Hương Giang`: Hương Giang; of the superior when the name has no area.</summary>
    public static string PlaceOf(Organisation body) => AreaOf(body.Name) is { Length: > 0 } own ? own : AreaOf(body.Superior ?? "");

    /// <summary>`Sở Khoa học và Công nghệ …`: SKHCN.</summary>
    public static string SymbolOf(Organisation body)
    {
        if (body.Kind == BodyKind.Commune)
            return "UBND";
        var words = body.Name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var own = words.Take(Start(words) ?? words.Length).Skip(body.Kind == BodyKind.School ? 1 : 0);
        return string.Concat(own.Where(w => w.Any(char.IsLetter) && Folded.Of(w) != "va").Select(Letters));
    }

    static string Letters(string word)
    {
        var letters = new string([.. word.Where(char.IsLetter)]);
        return letters.Length > 1 && letters.All(char.IsUpper) ? letters : letters[..1].ToUpperInvariant();
    }

    static string AreaOf(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return Start(words) is { } start ? string.Join(' ', words.Skip(start + (IsArea(words, start, 2) ? 2 : 1))) : "";
    }

    static int? Start(string[] words)
    {
        for (var i = words.Length - 2; i > 0; i--)
            if (IsArea(words, i, 2) || IsArea(words, i, 1))
                return i;
        return null;
    }

    static bool IsArea(string[] words, int at, int count) =>
        at + count < words.Length && Areas.Contains(Folded.Of(string.Join(' ', words.Skip(at).Take(count))));
}
