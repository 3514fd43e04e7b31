using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>The parts of an organisation as people name them: "sửa đơn vị", "edit reporting regime".</summary>
static partial class PartNames
{
    static readonly Dictionary<string, SetUpStep> Parts = Table(
        (SetUpStep.Name, "ten|ten co quan|co quan|co quan chu quan|cap tren|name|name of the body|body|superior"),
        (SetUpStep.Place, "dia danh|place"),
        (SetUpStep.Symbol, "ky hieu|ki hieu|ky hieu ke hoach|ky hieu van ban|symbol|symbols|document symbols"),
        (SetUpStep.Units, "don vi|phong|phong, don vi|phong don vi|cac don vi|units|unit"),
        (SetUpStep.Channels, "kenh|kenh cua don vi|gan kenh|channels|channel|channels of units"),
        (SetUpStep.Leads, "truong don vi|nguoi phu trach|truong phong|leads|lead|unit leads"),
        (SetUpStep.Officers, "chuyen vien|officers|officer"),
        (SetUpStep.Leadership, "lanh dao|leadership|leaders"),
        (SetUpStep.Signer, "nguoi ky|signer|signers"),
        (SetUpStep.Recipients, "noi nhan|recipients"),
        (SetUpStep.Regime, "che do bao cao|bao cao|ky bao cao|han bao cao|reporting regime|reporting|regime"),
        (SetUpStep.Calendar, "lich|lich nghi|lich lam viec|ngay nghi|calendar|working days|holidays"),
        (SetUpStep.Quiet, "gio yen tinh|khong nhac|gio khong nhac|gio khong nhac viec|quiet hours"),
        (SetUpStep.Retention, "luu giu|thoi han luu|thoi han luu giu|luu tru|retention"),
        (SetUpStep.Administrators, "quan tri|quan tri vien|administrators|administrator")
    );

    /// <summary>The part that is to be changed, or null when these words are something else.</summary>
    public static SetUpStep? Edited(string text) =>
        text.Length <= 60
        && Editing().Match(Folded.Of(text).TrimEnd('.')) is { Success: true } match
        && Parts.TryGetValue(match.Groups["what"].Value, out var part)
            ? part
            : null;

    static Dictionary<string, SetUpStep> Table(params (SetUpStep Part, string Names)[] rows) =>
        rows.SelectMany(r => r.Names.Split('|').Select(n => (n, r.Part))).ToDictionary(r => r.n, r => r.Part);

    [GeneratedRegex("^(sua( lai)?|edit|change) (phan |muc )?(?<what>.+)$")]
    private static partial Regex Editing();
}
