using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;

namespace CcchcBot.Turns;

/// <summary>What can be asked at any time, in either language, accents or none.</summary>
abstract partial record Command
{
    private Command() { }

    /// <param name="Year">Null when not said.</param>
    public sealed record CreatePlan(int? Year) : Command;

    /// <summary>A plan that somebody already began: one's own, or a colleague's to go on with.</summary>
    public sealed record OpenPlan(int Year) : Command;

    /// <summary>The existing plan that was pasted, into the draft of a year.</summary>
    public sealed record IntoPlan(int Year) : Command;

    /// <summary>Which plans there are.</summary>
    public sealed record Plans : Command;

    public sealed record SetUp : Command;

    public sealed record DemoOrganisation : Command;

    /// <param name="Which">By number or name; null asks.</param>
    public sealed record ChooseOrganisation(string? Which) : Command;

    /// <summary>What was changed of the organisation, by whom and when.</summary>
    public sealed record OrganisationHistory : Command;

    public sealed record WorkingDays(int? Year) : Command;

    public sealed record Help : Command;

    /// <summary>Checklist cards that may not have reached their channel.</summary>
    public sealed record ResendCards : Command;

    public sealed record Speak(Language Language) : Command;

    /// <summary>The command these words are, or null.</summary>
    public static Command? Read(string text)
    {
        if (text.Length > 80)
            return null;
        var folded = Folded.Of(text).TrimEnd('.', '!', '?');
        if (Create().Match(folded) is { Success: true } create)
            return new CreatePlan(create.Groups["year"] is { Success: true } y ? int.Parse(y.Value, CultureInfo.InvariantCulture) : null);
        if (Opening().Match(folded) is { Success: true } open)
            return new OpenPlan(int.Parse(open.Groups["year"].Value, CultureInfo.InvariantCulture));
        if (Into().Match(folded) is { Success: true } into)
            return new IntoPlan(int.Parse(into.Groups["year"].Value, CultureInfo.InvariantCulture));
        if (Holidays().Match(folded) is { Success: true } days)
            return new WorkingDays(days.Groups["year"] is { Success: true } of ? int.Parse(of.Value, CultureInfo.InvariantCulture) : null);
        if (Choosing().Match(folded) is { Success: true } choosing)
            return new ChooseOrganisation(choosing.Groups["which"] is { Success: true } which ? which.Value : null);
        return folded switch
        {
            "cac ke hoach" or "ke hoach cua toi" or "cac ban thao" or "ban thao cua toi" or "my plans" or "my drafts" or "plans" =>
                new Plans(),
            "lich su thay doi to chuc" or "lich su to chuc" or "history of the organisation" or "organisation history" =>
                new OrganisationHistory(),
            "thiet lap" or "set up" or "setup" or "cai dat co quan" => new SetUp(),
            "to chuc mau" or "du lieu mau" or "demo" or "demo organisation" or "sample organisation" => new DemoOrganisation(),
            "gui lai the" or "gui lai the viec" or "resend cards" or "resend card" => new ResendCards(),
            "tro giup" or "giup" or "help" or "huong dan" or "xin chao" or "chao" or "hello" or "hi" => new Help(),
            "tieng viet" or "vietnamese" or "vietnamese please" or "noi tieng viet" => new Speak(Language.Vietnamese),
            "tieng anh" or "english" or "english please" or "in english" => new Speak(Language.English),
            _ => null,
        };
    }

    [GeneratedRegex(
        @"^(lap|tao|soan|viet|bat dau|create|start|draft|new|make)( mot| a| the)?( ke hoach| kh| plan)( moi| nam| for| cchc| tuyen truyen)*( (?<year>20\d\d))?$"
    )]
    private static partial Regex Create();

    [GeneratedRegex(
        @"^(tiep tuc|lam tiep|soan tiep|mo|chuyen sang|nhan|tiep nhan|resume|continue|open|switch to|go to|take over)( soan)?( the| my)?( ke hoach| ban thao| plan| draft)( nam| for)? (?<year>20\d\d)$"
    )]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(dua vao|put( it)? into)( the)?( ke hoach| ban thao| plan| draft)( nam| for)? (?<year>20\d\d)$")]
    private static partial Regex Into();

    [GeneratedRegex(@"^(lich nghi|lich nghi le|lich lam viec|ngay nghi|holidays|working days)( nam| in| of)?( (?<year>20\d\d))?$")]
    private static partial Regex Holidays();

    [GeneratedRegex(
        @"^((to chuc|organisation|organization)( (?<which>\d{1,2}))?|(chon to chuc|choose organisation|choose organization) (?<which>.+))$"
    )]
    private static partial Regex Choosing();
}
