namespace CcchcBot.Documents.Reading.Sources;

/// <summary>What is read at most: a plan of five hundred pages fits, a file made to hurt does not.</summary>
static class Limits
{
    const int Mega = 1 << 20;

    public const int FileMegabytes = 10;
    public const int File = FileMegabytes * Mega;
    public const int Entries = 2_000;
    public const long Unzipped = 64 * Mega;

    /// <summary>Letters pack about 1:20; more is suspicious once it is also big.</summary>
    public const int Ratio = 150;
    public const long RatioFrom = 4 * Mega;
    public const int XmlDepth = 200;

    /// <summary>Of elements and attributes in one part; Word and Excel know some hundreds.</summary>
    public const int XmlNames = 10_000;

    /// <summary>Of one element; the parser compares each with each.</summary>
    public const int XmlAttributes = 1_000;

    /// <summary>Styles, numberings, merged cells; Word stops before half of it.</summary>
    public const int Definitions = 10_000;
    public const int Lines = 10_000;

    /// <summary>Lines of text looked at for tables, each as often as it is looked at.</summary>
    public const int TriedLines = 50_000;
    public const int Columns = 64;

    /// <summary>Of one table.</summary>
    public const int Cells = 100_000;
    public const int Characters = 3 * Mega / 2;

    /// <summary>Of one line; no paragraph of a plan is a tenth of it.</summary>
    public const int LineLength = 10_000;
    public const int OutlineDepth = 12;
}
