using System.Globalization;
using System.Text.RegularExpressions;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;

namespace CcchcBot.Drafting.SettingUp;

abstract record SetUpRead
{
    private SetUpRead() { }

    public sealed record Good(Organisation Body) : SetUpRead;

    /// <param name="Why">Key of the sentence, after `setup.`.</param>
    public sealed record Bad(string Why, string Typed) : SetUpRead;

    /// <summary>A name fits several people.</summary>
    public sealed record Whose(string Name, IReadOnlyList<SeenMember> People) : SetUpRead;
}

/// <summary>An answer in words into the part of the organisation it is about.</summary>
static partial class SetUpAnswers
{
    public static SetUpRead Read(SetUpStep at, string text, Organisation body, SetUpView view)
    {
        if (!text.Any(char.IsLetterOrDigit) || text.Length > Answers.Longest)
            return new SetUpRead.Bad("unread", Short.Of(text, 60));
        var lines = Lines(text);
        return at switch
        {
            SetUpStep.Name => Name(lines, body),
            SetUpStep.Place => Good(body with { Place = lines[0] }),
            SetUpStep.Symbol => Symbol(text, body),
            SetUpStep.Units => UnitLines.Units(lines, body, view),
            SetUpStep.Channels => UnitLines.Channels(lines, body, view.Team),
            SetUpStep.Leads => UnitLines.Leads(lines, body, view.Team),
            SetUpStep.Officers => People(lines, Role.Officer, body, view.Team),
            SetUpStep.Leadership => People(lines, Role.Leadership, body, view.Team),
            SetUpStep.Administrators => People(lines, Role.Administrator, body, view.Team),
            SetUpStep.Signer => Signers(text, body),
            SetUpStep.Recipients => Good(body with { Recipients = lines }),
            SetUpStep.Regime => Regime(lines, body, view.Official),
            SetUpStep.Calendar => Calendar(text, body, view),
            SetUpStep.Quiet => QuietHours.Read(lines[0]) is { } quiet ? Good(body with { Quiet = quiet }) : Bad("noHours", text),
            SetUpStep.Retention => Retention(lines[0], body),
        };
    }

    internal static SetUpRead Good(Organisation body) => new SetUpRead.Good(body);

    internal static SetUpRead.Bad Bad(string why, string typed) => new(why, Short.Of(typed, 80));

    internal static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name, then the superior; a line `loại: trường` says what the name does not.</summary>
    static SetUpRead Name(string[] lines, Organisation body)
    {
        var said = lines.Skip(1).FirstOrDefault(l => BodyKinds.Said(l) is not null);
        return Good(
            body with
            {
                Name = lines[0],
                Superior = lines.Skip(1).FirstOrDefault(l => l != said),
                Kind = said is null ? BodyKinds.Of(lines[0]) : BodyKinds.Said(said)!.Value,
            }
        );
    }

    /// <summary>`KH-SKHCN`, and the report's when it is not the same but for its kind.</summary>
    static SetUpRead Symbol(string text, Organisation body)
    {
        var symbols = text.ToUpperInvariant()
            .Split(['\n', ',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var own = symbols[0].StartsWith("KH-", StringComparison.Ordinal) ? symbols[0][3..] : symbols[0];
        var report = symbols.ElementAtOrDefault(1) ?? $"BC-{own}";
        return symbols.Length <= 2 && IsSymbol(own) && IsSymbol(report)
            ? Good(body with { PlanSymbol = $"KH-{own}", ReportSymbol = report })
            : Bad("noSymbol", text);
    }

    static bool IsSymbol(string text) => text.Length is > 0 and <= 30 && !text.Any(char.IsWhiteSpace);

    static SetUpRead People(string[] lines, Role role, Organisation body, TeamSeen team)
    {
        var (people, failed) = Found(Names(lines), team);
        return failed
            ?? Good(body with { Members = [.. body.Members.Where(m => m.Role != role), .. people.Select(p => p.In(role)).Distinct()] });
    }

    internal static (IReadOnlyList<SeenMember> People, SetUpRead? Failed) Found(IEnumerable<string> names, TeamSeen team)
    {
        List<SeenMember> people = [];
        foreach (var name in names)
            switch (RosterNames.Find(name, team))
            {
                case PersonMatch.One(var person):
                    people.Add(person);
                    break;
                case PersonMatch.Several(var fitting):
                    return ([], new SetUpRead.Whose(name, fitting));
                case PersonMatch.Guest:
                    return ([], Bad("guest", name));
                default:
                    return ([], Bad("noPerson", name));
            }
        return (people, null);
    }

    internal static string[] Names(IEnumerable<string> lines) =>
        [.. lines.SelectMany(l => l.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>One signer's lines, or several with a blank line between; `TM. … / CHỦ TỊCH / họ tên` is the same on one line.</summary>
    static SetUpRead Signers(string text, Organisation body)
    {
        string[][] signers =
        [
            .. BlankLines()
                .Split(text.ReplaceLineEndings("\n").Trim())
                .Select(b => Lines(b.Replace(" / ", "\n", StringComparison.Ordinal))),
        ];
        foreach (var signer in signers.Where(s => s.Length > 0))
            if (Authority().Match(signer[0]) is { Success: true } said && !Authorities.Contains(said.Value.ToUpperInvariant()))
                return Bad("noAuthority", signer[0]);
        return Good(
            body with
            {
                Signer = signers[0],
                OtherSigners = signers.Length > 1 ? [.. signers.Skip(1).Where(s => s.Length > 0)] : null,
            }
        );
    }

    /// <summary>On behalf (TM.), for the head (KT.), acting (Q.), by order (TL.), by mandate (TUQ.): NĐ 30/2020 Phụ lục I.</summary>
    public static readonly IReadOnlyList<string> Authorities = ["TM.", "KT.", "Q.", "TL.", "TUQ."];

    static SetUpRead Regime(string[] lines, Organisation body, Words official)
    {
        var preset = Preset().Match(Folded.Of(lines[0])) is { Success: true } said ? said.Groups["code"].Value.ToUpperInvariant() : null;
        var code = preset ?? body.Regime;
        var known = preset is null ? body.Windows ?? Presets.Regime(code, official) : Presets.Regime(code, official);
        var (windows, unread) = RegimeText.Read(string.Join('\n', preset is null ? lines : lines[1..]), known);
        return unread is null ? Good(body with { Regime = code, Windows = windows }) : Bad("noWindow", unread);
    }

    static SetUpRead Calendar(string text, Organisation body, SetUpView view)
    {
        var (calendar, unread) = CalendarText.Read(text, body.Calendar ?? Presets.Calendar(view.Official), view.Today.Year);
        return unread is null ? Good(body with { Calendar = calendar }) : Bad("noDay", unread);
    }

    static SetUpRead Retention(string text, Organisation body) =>
        Years().Match(Folded.Of(text)) is { Success: true } said
        && int.Parse(said.Groups["n"].Value, CultureInfo.InvariantCulture) is >= 1 and <= 70 and var years
            ? Good(body with { RetentionYears = years })
            : Bad("noYears", text);

    [GeneratedRegex(@"\n[ \t]*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"^\p{Lu}{1,4}\.", RegexOptions.IgnoreCase)]
    private static partial Regex Authority();

    [GeneratedRegex(@"^(che do |regime |preset )?(bao cao )?(?<code>[abc])$")]
    private static partial Regex Preset();

    [GeneratedRegex(@"^(?<n>\d{1,2})( nam| years?)?$")]
    private static partial Regex Years();
}
