using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.SettingUp;

abstract record SetUpRead
{
    private SetUpRead() { }

    public sealed record Good(Organisation Body) : SetUpRead;

    /// <param name="Why">Key of the sentence, after `drafting.setup.`.</param>
    public sealed record Bad(string Why, string Typed) : SetUpRead;
}

static class SetUpAnswers
{
    public static SetUpRead Read(SetUpStep at, string text, Organisation body, TeamSeen team)
    {
        if (!text.Any(char.IsLetterOrDigit) || text.Length > Answers.Longest)
            return new SetUpRead.Bad("unread", Short.Of(text, 60));
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return at switch
        {
            SetUpStep.Name => Name(lines, body),
            SetUpStep.Place => new SetUpRead.Good(body with { Place = lines[0] }),
            SetUpStep.Symbol => Symbol(lines[0], body),
            SetUpStep.Units => new SetUpRead.Good(
                body with
                {
                    Units = [.. lines.Select((l, i) => UnitOf(l, i, body, team))],
                    Team = team.Team,
                }
            ),
            SetUpStep.Leads => Leads(lines, body, team),
            SetUpStep.Officers => People(lines, Role.Officer, body, team),
            SetUpStep.Leadership => People(lines, Role.Leadership, body, team),
            SetUpStep.Signer => new SetUpRead.Good(body with { Signer = lines }),
        };
    }

    /// <summary>The name, then the superior; a line `loại: trường` says what the name does not.</summary>
    static SetUpRead.Good Name(string[] lines, Organisation body)
    {
        var said = lines.Skip(1).FirstOrDefault(l => BodyKinds.Said(l) is not null);
        return new(
            body with
            {
                Name = lines[0],
                Superior = lines.Skip(1).FirstOrDefault(l => l != said),
                Kind = said is null ? BodyKinds.Of(lines[0]) : BodyKinds.Said(said)!.Value,
            }
        );
    }

    /// <summary>`KH-SKHCN`: the issuer's own abbreviation follows the kind's; a report's symbol changes only the kind.</summary>
    static SetUpRead Symbol(string text, Organisation body)
    {
        var symbol = text.ToUpperInvariant();
        var own = symbol.StartsWith("KH-", StringComparison.Ordinal) ? symbol[3..] : symbol;
        return own.Length is > 0 and <= 30 && !own.Any(char.IsWhiteSpace)
            ? new SetUpRead.Good(body with { PlanSymbol = $"KH-{own}", ReportSymbol = $"BC-{own}" })
            : new SetUpRead.Bad("noSymbol", Short.Of(text, 60));
    }

    /// <summary>`Văn phòng Sở (VP, Văn phòng)`: a unit with what else it is called, tied to the channel of its name.</summary>
    static Unit UnitOf(string line, int index, Organisation body, TeamSeen team)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var name = (open > 0 ? line[..open] : line).Trim(' ', '-', '•', ';', '.');
        string[] aliases =
            open > 0
                ? line[(open + 1)..].Split([',', ';', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [];
        var known = body.Units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(name));
        var channel = team.Channels.FirstOrDefault(c => Folded.Of(c.Name) == Folded.Of(name));
        return new(known?.Id ?? $"u{index + 1}", name, aliases, channel?.Id ?? known?.Channel);
    }

    /// <summary>`Văn phòng Sở: người A, người B`, one unit a line.</summary>
    static SetUpRead Leads(string[] lines, Organisation body, TeamSeen team)
    {
        List<Member> leads = [];
        foreach (var line in lines)
        {
            var parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || UnitNames.Find(parts[0], body.Units) is not UnitMatch.One one)
                return new SetUpRead.Bad("noUnit", Short.Of(line, 80));
            foreach (var name in Names([parts[1]]))
                if (Find(name, team, out var found) is { } bad)
                    return bad;
                else
                    leads.Add(new(found!.Person, found.Name, found.MemberId, Role.UnitLead, one.Unit.Id));
        }
        return new SetUpRead.Good(body with { Members = [.. body.Members.Where(m => m.Role != Role.UnitLead), .. leads] });
    }

    static SetUpRead People(string[] lines, Role role, Organisation body, TeamSeen team)
    {
        List<Member> people = [];
        foreach (var name in Names(lines))
            if (Find(name, team, out var found) is { } bad)
                return bad;
            else
                people.Add(new(found!.Person, found.Name, found.MemberId, role));
        return new SetUpRead.Good(body with { Members = [.. body.Members.Where(m => m.Role != role), .. people] });
    }

    static string[] Names(IEnumerable<string> lines) =>
        [.. lines.SelectMany(l => l.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];

    /// <summary>By address, else by the whole name; two people of one name must be told apart by address.</summary>
    static SetUpRead.Bad? Find(string name, TeamSeen team, out SeenMember? found)
    {
        var folded = Folded.Of(name);
        var byAddress = team.Members.Where(m => Folded.Of(m.Address) == folded).ToList();
        var hits = byAddress.Count > 0 ? byAddress : [.. team.Members.Where(m => Folded.Of(m.Name) == folded)];
        found = hits is [var one] ? one : null;
        return hits.Count switch
        {
            1 => null,
            0 => new SetUpRead.Bad("noPerson", Short.Of(name, 60)),
            _ => new SetUpRead.Bad("twoPeople", Short.Of(name, 60)),
        };
    }
}
