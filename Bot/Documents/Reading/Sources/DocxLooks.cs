using System.Xml;
using CcchcBot.Documents.Word;

namespace CcchcBot.Documents.Reading.Sources;

/// <summary>What the styles of a `.docx` say of weight, place on the line and numbering.</summary>
sealed class DocxLooks
{
    sealed record Look(string? BasedOn, bool? Bold, bool? Centred, int? List, int? Level);

    readonly Dictionary<string, Look> looks = [];

    public DocxLooks(XmlReader? styles)
    {
        using (styles)
            while (styles?.Next() is true)
                if (styles.Opens("style") && styles.Value("styleId") is { } id)
                    looks[id] = looks.Count < Limits.Definitions ? Read(styles) : throw new Refusal("bomb");
    }

    public bool IsBold(string? style) => First(style, l => l.Bold) ?? false;

    public bool IsCentred(string? style) => First(style, l => l.Centred) ?? false;

    public (int List, int Level)? Numbering(string? style) =>
        First(style, l => l.List) is { } list ? (list, First(style, l => l.Level) ?? 0) : null;

    T? First<T>(string? style, Func<Look, T?> read)
        where T : struct
    {
        // a style that is based on itself goes nowhere
        for (var steps = 0; style is not null && steps < 20 && looks.TryGetValue(style, out var look); steps++, style = look.BasedOn)
            if (read(look) is { } value)
                return value;
        return null;
    }

    static Look Read(XmlReader xml)
    {
        var look = new Look(null, null, null, null, null);
        var depth = xml.Depth;
        if (xml.IsEmptyElement)
            return look;
        while (xml.Next() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element)
                look = xml.LocalName switch
                {
                    "basedOn" => look with { BasedOn = xml.Value("val") },
                    "b" => look with { Bold = xml.IsOn() },
                    "jc" => look with { Centred = xml.Value("val") == "center" },
                    "numId" => look with { List = xml.Number("val") },
                    "ilvl" => look with { Level = xml.Number("val") },
                    _ => look,
                };
        return look;
    }
}
