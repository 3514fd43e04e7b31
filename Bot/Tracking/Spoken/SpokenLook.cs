using System.Text.RegularExpressions;

namespace CcchcBot.Tracking.Spoken;

/// <summary>What people want to see of tasks: one, its history, who has not acknowledged, what waits for a decision.</summary>
static partial class SpokenLook
{
    public static SpokenWish? Read(Plain said) =>
        SpokenTask.Of(said, History()) is var (task, _) ? new SpokenWish.History(task)
        : SpokenTask.Of(said, Detail()) is var (shown, match) ? new SpokenWish.Detail(shown, !match.Groups["ask"].Success)
        : said.Match(NotReceived()).Success ? new SpokenWish.NotReceived()
        : said.Match(Waiting()).Success ? new SpokenWish.Waiting()
        : null;

    [GeneratedRegex("^(?:xem |show )?(?:lich su|history)(?: cap nhat| cua| of)* " + SpokenTask.Task + @"[.?]*$")]
    private static partial Regex History();

    [GeneratedRegex(
        "^(?<ask>(?:xem |show |open |mo )?(?:chi tiet|details?)(?: cua| of)? |xem |show |open |mo )?" + SpokenTask.Task + @"[.?]*$"
    )]
    private static partial Regex Detail();

    [GeneratedRegex(
        @"^(?:ai|don vi nao|nhung ai|nhung don vi nao|con ai|phong nao)? ?(?:con )?chua (?:xac nhan )?(?:da )?nhan (?:viec|nhiem vu)[.?]*$|^who has(?: not|n't) (?:acknowledged|received)(?: tasks?| their tasks| the tasks)?[.?]*$|^not acknowledged[.?]*$"
    )]
    private static partial Regex NotReceived();

    [GeneratedRegex(
        @"^(?:xem )?(?:cac |nhung )?(?:viec|yeu cau|de nghi|nhiem vu)(?: nao)?(?: dang)?(?: cho)(?: toi)?(?: duyet| quyet dinh| y kien| quyet)?(?: toi)?[.?]*$|^(?:viec )?cho toi (?:quyet dinh|duyet)[.?]*$|^(?:show )?what(?: is|'s)? wait(?:s|ing) for me[.?]*$|^(?:pending )?decisions[.?]*$|^waiting for me[.?]*$"
    )]
    private static partial Regex Waiting();
}
