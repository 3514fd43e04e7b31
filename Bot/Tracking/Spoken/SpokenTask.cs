using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;

namespace CcchcBot.Tracking.Spoken;

/// <summary>Reads what people say of tasks, in either language, accents or none.</summary>
public static partial class SpokenTask
{
    /// <param name="year">Of dates without a year of their own.</param>
    /// <returns>Null when the words are not about tasks.</returns>
    public static SpokenWish? Read(string text, int year)
    {
        var said = new Plain(text);
        return SpokenLook.Read(said) ?? Told(said, year) ?? (SpokenWish?)Event(said, text, year) ?? Updates(text);
    }

    static SpokenWish? Told(Plain said, int year)
    {
        if (said.Match(ReceivedAll()).Success)
            return new SpokenWish.ReceiveAll();
        if (said.Match(Received()) is { Success: true } received)
            return One([.. Numbers().Matches(received.Value).Select(m => new TaskWish.Receive(Number(m.Value)))]);
        if (Of(said, Commented()) is var (about, comment))
            return One(new TaskWish.Comment(about, said[comment.Groups["rest"]] ?? ""));
        if (Of(said, Evidence()) is var (proven, proof))
            return said[proof.Groups["rest"]] is { } items
                ? One(new TaskWish.Update(new TaskUpdate(proven, Evidence: items)))
                : new SpokenWish.Attach(proven);
        if (Of(said, Decided()) is var (asked, decision))
            return One(new TaskWish.Decide(asked, decision.Groups["yes"].Success, said[decision.Groups["why"]]));
        if (Of(said, Confirmed()) is var (done, confirmed))
            return One(new TaskWish.Confirm(done, said[confirmed.Groups["rest"]]));
        if (Of(said, Extended()) is var (longer, extension))
            return One(new TaskWish.Extend(longer, Day(said[extension.Groups["date"]], year), said[extension.Groups["why"]] ?? ""));
        if (Of(said, Stopped()) is var (ended, stop))
            return One(new TaskWish.Stop(ended, said[stop.Groups["why"]] ?? ""));
        return Of(said, HandedOver()) is var (moved, hand)
            ? new SpokenWish.HandOver(moved, said[hand.Groups["who"]] ?? "", said[hand.Groups["why"]] ?? "")
            : null;
    }

    static SpokenWish.EventOr? Event(Plain said, string text, int year)
    {
        if (Of(said, Came()) is not var (task, match))
            return null;
        // without a date "việc 7 có …" may be anything
        var dated = match.Groups["on"].Success || match.Groups["due"].Success;
        if ((SpokenUpdate.Read(text) ?? (dated ? new TaskUpdate(task, Result: said[match.Groups["what"]]) : null)) is not { } update)
            return null;
        var happened = new TaskWish.Happened(
            task,
            Day(said[match.Groups["on"]], year),
            Day(said[match.Groups["due"]], year),
            said[match.Groups["what"]] ?? ""
        );
        return new SpokenWish.EventOr(happened, update);
    }

    static SpokenWish.Change? Updates(string text) =>
        SpokenUpdate.ReadAll(text) is { Count: > 0 } updates ? One([.. updates.Select(u => new TaskWish.Update(u))]) : null;

    static SpokenWish.Change One(params IReadOnlyList<TaskWish> wishes) => new(wishes);

    internal static (int Task, Match Match)? Of(Plain said, Regex rule) =>
        said.Match(rule) is { Success: true } match ? (Number(match.Groups["task"].Value), match) : null;

    static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    /// <summary>"30/6", "30/6/2026", "hết tháng 6", "quý III": the last day of it.</summary>
    static DateOnly? Day(string? text, int year) => text is null ? null : Dates.Read(text) ?? TimePhrase.Read(text, year).Due;

    internal const string Task = @"(?:viec|nhiem vu|task)(?: so)? ?(?<task>\d{1,4})\b";
    const string Because = @"(?:\s*(?:[:;,]\s*(?:ly do\s*:?|reason\s*:?)?|\b(?:vi|do|boi|because|ly do|reason)\b\s*:?)\s*(?<why>.*))?$";
    const RegexOptions Long = RegexOptions.Singleline;

    [GeneratedRegex(
        @"^(?:(?:toi|chung toi|don vi) )?da nhan(?: du| het)?(?: tat ca| het| cac)*(?: viec| nhiem vu)?[.]*$|^(?:(?:toi|chung toi|don vi) )?(?:xin )?nhan(?: du| het| tat ca| cac)* (?:viec|nhiem vu)[.]*$|^(?:acknowledged?|received)(?: all)?(?: tasks)?[.]*$"
    )]
    private static partial Regex ReceivedAll();

    [GeneratedRegex(
        @"^(?:(?:(?:da |xin )?nhan|acknowledged?|received) (?:cac )?(?:viec|nhiem vu|tasks?)(?: so)? ?\d{1,4}(?:\s*(?:,|va|and|&)\s*\d{1,4})*|(?:viec|nhiem vu|task)(?: so)? ?\d{1,4}\s*[:,]? ?(?:da nhan(?: viec)?|acknowledged|received))[.]*$"
    )]
    private static partial Regex Received();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Numbers();

    [GeneratedRegex(
        "^(?:(?:binh luan|trao doi|gop y|nhan xet|comment)(?: ve| on| about| cho)? "
            + Task
            + @"\s*[:,]?|"
            + @"(?:viec|nhiem vu|task)(?: so)? ?(?<task>\d{1,4})\s*[:,]?\s*(?:binh luan|trao doi|gop y|comment)\s*:)(?<rest>.*)$",
        Long
    )]
    private static partial Regex Commented();

    [GeneratedRegex("^(?:them )?(?:minh chung|evidence)(?: cho| cua| of| for)? " + Task + @"\s*[:,]?(?<rest>.*)$", Long)]
    private static partial Regex Evidence();

    [GeneratedRegex(
        "^(?:(?<no>khong dong y|khong chap thuan|tu choi|refuse|reject|decline)|(?<yes>dong y|chap thuan|phe duyet|approve|agree to|grant))"
            + "(?: cho| voi| de nghi| yeu cau| gia han| dung| khong tiep tuc| the| extension| request| stopping| stop| of| for| cua)* "
            + Task
            + Because,
        Long
    )]
    private static partial Regex Decided();

    [GeneratedRegex(
        "^(?:(?:xac nhan|confirm)(?: da)?(?: phan)?(?: phoi hop)?(?: cua| our part of| part of| for)? "
            + Task
            + @"|(?:viec|nhiem vu|task)(?: so)? ?(?<task>\d{1,4})\s*[:,]?\s*(?:xac nhan|confirm(?:ed)?)(?: da)?(?: phan)?(?: phoi hop| our part| part)?)(?:\s*[:,](?<rest>.*))?$",
        Long
    )]
    private static partial Regex Confirmed();

    [GeneratedRegex(
        "^(?:(?:xin |de nghi )?(?:gia han|extend)(?: cho)? "
            + Task
            + @"|(?:viec|nhiem vu|task)(?: so)? ?(?<task>\d{1,4})\s*[:,]?\s*(?:xin |de nghi |can |please )*(?:gia han|extend(?: it)?))"
            + @"(?:\s+(?:them )?(?:den|toi|sang|to|until|till)\s+(?<date>.+?))?"
            + Because,
        Long
    )]
    private static partial Regex Extended();

    [GeneratedRegex(
        "^(?:(?:xin |de nghi )?(?:dung|huy|khong thuc hien|khong tiep tuc(?: thuc hien)?|stop|drop) "
            + Task
            + @"|(?:viec|nhiem vu|task)(?: so)? ?(?<task>\d{1,4})\s*[:,]?\s*(?:xin |de nghi )*(?:dung(?: thuc hien)?|huy|khong tiep tuc(?: thuc hien)?|khong thuc hien(?: nua)?|stop|not continuing|drop)(?! duoc))"
            + Because,
        Long
    )]
    private static partial Regex Stopped();

    [GeneratedRegex(
        "^(?:giao lai|chuyen|giao|reassign|hand over) "
            + Task
            + @" (?:cho|sang|to)\s+(?<who>.+?)(?:\s*(?:[:;]\s*(?:ly do\s*:?|reason\s*:?)?|,? ?\b(?:vi|because|ly do|reason)\b\s*:?)\s*(?<why>.*))?$",
        Long
    )]
    private static partial Regex HandedOver();

    [GeneratedRegex(
        "^"
            + Task
            + @"\s*[:,]?\s*(?<what>(?:da co|da ban hanh|da nhan duoc|da duoc|co|nhan duoc|received|issued|there is|has come|came|happened)\b.*?)"
            + @"(?:,? (?:ngay|vao|on) ?(?<on>\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?))?"
            + @"(?:[,;]? (?:thoi han|den han|han|due)(?: den| chot| ngay| by| on)*:? (?<due>[^,;]+))?[.]*$"
    )]
    private static partial Regex Came();
}
