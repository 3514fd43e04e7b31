using System.Text.RegularExpressions;
using CcchcBot.Documents.Reading.Sources;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Documents.Reading.Parts;

/// <summary>Who does something, in the words of the document: no list of units is known while reading.</summary>
sealed partial record Assignment(
    IReadOnlyList<string> Leads,
    IReadOnlyList<string> Coordinating,
    bool Unclear,
    bool IsGroup,
    bool IsRequest
)
{
    static readonly Assignment Nobody = new([], [], false, false, false);

    /// <summary>A cell of a table: "X", "X phối hợp Y", "X và Y".</summary>
    public static Assignment OfCell(string cell)
    {
        var line = cell.Replace('\n', ';');
        if (PhraseTokens.Of(line, UnitList.Most) is not { } tokens)
            return Nobody with { Leads = [cell], Unclear = true };
        var parts = ResponsibilityParts.Of(new(line, tokens));
        return Of(Units(parts.Lead), Units(parts.With), parts.Contradicts, parts.IsRequest);
    }

    /// <summary>A title of assignments: "2. Văn phòng Sở:".</summary>
    public static Assignment OfHeading(string heading) =>
        Of(Units(Lead().Match(heading) is { Success: true } m ? m.Groups["lead"].Value : heading), [], false, IsAsked(heading));

    /// <summary>A sentence: "Giao X chủ trì, phối hợp với Y …".</summary>
    public static Assignment Of(string sentence)
    {
        var text = Clause().Match(sentence) is { Success: true } clause ? clause.Groups["main"].Value : sentence;
        var asked = IsAsked(text);
        string[] clauses = asked ? Asked().Split(text) : [text];
        IReadOnlyList<string> leads = [.. clauses.SelectMany(c => Units(Lead().Match(c).Groups["lead"].Value))];
        IReadOnlyList<string> with = [.. With().Matches(text).SelectMany(m => Units(m.Groups["with"].Value)).Distinct()];
        // "X phối hợp với Y chủ trì": which of them leads can be read both ways
        var both = LeadAfterWith().IsMatch(text);
        return Of(leads, with, both, asked);
    }

    /// <summary>"Quá trình thực hiện, nếu có vướng mắc …" assigns nothing.</summary>
    public static bool IsClosing(string text) => Marks.IsClosing(text);

    // who is asked may be several, each to do its part; who is told must be one
    static Assignment Of(IReadOnlyList<string> leads, IReadOnlyList<string> with, bool contradicts, bool request)
    {
        var group = leads.Any(IsGroupName);
        return new(leads, with, contradicts || (leads.Count > 1 && !group && !request), group, request);
    }

    static bool IsGroupName(string words) => GroupName().IsMatch(words);

    static bool IsAsked(string text) => Folded.Of(text).StartsWith("de nghi", StringComparison.Ordinal);

    // a group is named in one breath: "các phòng, đơn vị trực thuộc"
    static IReadOnlyList<string> Units(string text)
    {
        var whole = Named(text);
        return whole.Length == 0 ? []
            : IsGroupName(whole) && !Between().IsMatch(whole) ? [whole]
            : [.. Between().Split(whole).Select(Named).Where(u => u.Length > 0)];
    }

    // an abbreviation in brackets belongs to the name
    static string Named(string text)
    {
        var name = UnitList.Trimmed(text);
        return name.Count('(') > name.Count(')') ? $"{name})" : name;
    }

    const string Unit =
        "(?:các |toàn thể |mỗi |từng |lãnh đạo |thủ trưởng |trưởng )*(?:sở|văn phòng|phòng|trung tâm|bộ phận|ban|tổ(?! chức)|thanh tra|chi cục|chi đoàn|chi bộ|thủ trưởng|trưởng|lãnh đạo|đảng ủy|đảng uỷ|công đoàn|đoàn|ubnd|ủy ban|đơn vị|cơ quan|công chức|viên chức|cán bộ|giáo viên|trạm|trường|công an|hội|giám đốc|phó giám đốc|hiệu trưởng|chủ tịch)";

    const string Verb =
        @"(?:chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|nghiêm túc|kịp thời|hướng dẫn|theo dõi|xây dựng|tổ chức|tham mưu|triển khai|chỉ đạo|cung cấp|cập nhật|thực hiện|đăng|báo cáo|kiểm tra|tổng hợp|chủ động|xác định|tuyên truyền|đôn đốc|căn cứ|tăng cường|rà soát|bố trí|là đầu mối|làm đầu mối|quán triệt|phổ biến|đưa|tiếp tục|thường xuyên|vận động|định kỳ|cử|lập|giúp|chuẩn bị|niêm yết|viết|gửi|cân đối)\b(?!\s+(?:của|viên|xã hội))";

    [GeneratedRegex(
        $@"^(?:đề nghị|kính đề nghị|yêu cầu|giao cho|giao|phân công)?\s*(?<lead>{Unit}\b[^.]{{0,150}}?)\s+{Verb}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Lead();

    // "Đề nghị A …; đề nghị B …"
    [GeneratedRegex(@";\s*(?=đề nghị\s)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Asked();

    // "Trên cơ sở …, đề nghị …": the assignment comes behind
    [GeneratedRegex(
        $@"^(?:trên cơ sở|căn cứ|theo|để|nhằm)\s.*?,\s*(?<main>(?:đề nghị|yêu cầu|giao)?\s*{Unit}\b.*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Clause();

    [GeneratedRegex(
        $@"phối hợp(?:\s+chặt chẽ)?(?:\s+cùng)?(?:\s+với)?\s+(?<with>(?:{Unit}|mặt trận)\b[^.;:]{{0,200}}?)(?=,?\s+(?:{Verb}|để|trong|nhằm|khi)\b|[.;:()]|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex With();

    [GeneratedRegex(@"phối hợp(?:\s+\S+){1,12}?\s+chủ trì", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex LeadAfterWith();

    [GeneratedRegex(
        @"^(?:lãnh đạo |thủ trưởng |trưởng )?(?:các|toàn thể|tất cả|mọi|mỗi|từng)\s|^(?:thủ trưởng|trưởng)\s+(?:đơn vị|phòng)|^(?:công chức|viên chức|cán bộ|giáo viên)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex GroupName();

    // where another unit is named; "Thông tin và Thống kê" is one
    [GeneratedRegex(
        @"\s*[,;]\s*(?=(?:văn phòng|phòng|trung tâm|bộ phận|ban|tổ|thanh tra|chi cục|chi đoàn|chi bộ|công đoàn|đảng ủy|hội)\b)(?!đơn vị)|\s*;\s*|\s+(?:và|&)\s+(?=(?:các |văn phòng|phòng|trung tâm|bộ phận|ban |tổ |thanh tra|chi cục|công đoàn|sở ))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Between();
}
