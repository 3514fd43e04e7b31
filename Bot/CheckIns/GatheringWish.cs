using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.CheckIns;

/// <summary>What people say about gathering before a cut-off, in either language, accents or none.</summary>
public abstract partial record GatheringWish
{
    private GatheringWish() { }

    /// <summary>"Tình hình gửi": what was sent, and whom it may not have reached.</summary>
    public sealed record Deliveries : GatheringWish;

    /// <summary>"Đã nhận đề nghị": the units led have the request.</summary>
    public sealed record Received : GatheringWish;

    /// <summary>"Nhắc đơn vị chưa cập nhật": those missing in the round under way are reminded now.</summary>
    public sealed record Remind : GatheringWish;

    /// <summary>"Bản tin tuần": now, whatever day it is.</summary>
    public sealed record Week : GatheringWish;

    /// <summary>"Tắt bản tin tuần", "bật bản tin tuần".</summary>
    public sealed record Weekly(bool On) : GatheringWish;

    /// <summary>"Kỳ đã chốt": what is frozen, and what was updated since.</summary>
    public sealed record Frozen(int? Year) : GatheringWish;

    /// <summary>"Mở lại quý 1: lý do".</summary>
    /// <param name="Reason">As typed; empty when there is none.</param>
    public sealed record Reopen(string Code, int? Year, string Reason) : GatheringWish;

    public static GatheringWish? Read(string text)
    {
        var (head, reason) = text.Split(':', 2) is [var before, var after] ? (before, after.Trim()) : (text, "");
        var folded = Folded.Of(head).Trim().TrimEnd('.', '!', '?');
        if (folded.Length > 80)
            return null;
        if (Reopening().Match(folded) is { Success: true } reopening)
            return new Reopen(CodeOf(reopening), YearOf(reopening), reason);
        if (reason.Length > 0)
            return null;
        if (Reminding().IsMatch(folded))
            return new Remind();
        if (FrozenPeriods().Match(folded) is { Success: true } frozen)
            return new Frozen(YearOf(frozen));
        return folded switch
        {
            "tinh hinh gui" or "tinh hinh gui tin" or "tinh hinh gui the" or "da gui toi dau" or "deliveries" or "delivery status" =>
                new Deliveries(),
            "da nhan de nghi" or "da nhan yeu cau" or "request received" or "received the request" => new Received(),
            "ban tin tuan" or "ban tin" or "xem ban tin tuan" or "weekly digest" or "digest" => new Week(),
            "tat ban tin tuan" or "tat ban tin" or "khong nhan ban tin tuan" or "weekly digest off" or "stop weekly digest" => new Weekly(
                false
            ),
            "bat ban tin tuan" or "bat ban tin" or "nhan ban tin tuan" or "weekly digest on" or "start weekly digest" => new Weekly(true),
            _ => null,
        };
    }

    static int? YearOf(Match match) =>
        match.Groups["year"] is { Success: true, Value: var year } ? int.Parse(year, CultureInfo.InvariantCulture) : null;

    static string CodeOf(Match match) =>
        match.Groups["q"] is { Success: true, Value: var quarter }
            ? quarter switch
            {
                "1" or "i" => "Q1",
                "2" or "ii" => "Q2",
                "3" or "iii" => "Q3",
                _ => "Q4",
            }
        : match.Groups["six"].Success ? "6M"
        : match.Groups["nine"].Success ? "9M"
        : "Y";

    [GeneratedRegex(
        @"^(mo lai|reopen)( so lieu)?( ky)?( bao cao)? ((quy |q)(?<q>iv|iii|ii|i|[1-4])|(?<six>0?6 thang( dau nam)?|6m|half[- ]year)|(?<nine>0?9 thang|9m|nine months)|(ca )?nam|year)[ /]*(nam )?(?<year>20\d\d)?$"
    )]
    private static partial Regex Reopening();

    [GeneratedRegex(
        "^(nhac|nhac nho|don doc)( ngay)?( cac| nhung)?( don vi| phong| phong ban| ai| nguoi)?( con)? (chua|thieu)( cap nhat| bao cao| nop| gui| so lieu)*( ngay)?$"
            + "|^(nhac|nhac nho|don doc)( cac)? (don vi|phong|phong ban)( ngay)?$|^(nhac|don doc) ngay$"
            + "|^(remind|chase)( all| the| those)*( units| people| leads| everybody)?( who| that)?( is| are| have| has)?( not| missing| haven.?t| hasn.?t)( yet)?( reported| updated)?( now)?$"
            + "|^(remind|chase)( the)? (units|leads)( now)?$|^(remind|chase) now$"
    )]
    private static partial Regex Reminding();

    [GeneratedRegex(@"^(cac )?(ky|so lieu) da chot( nam)?( (?<year>20\d\d))?$|^frozen periods( of)?( (?<year>20\d\d))?$")]
    private static partial Regex FrozenPeriods();
}
