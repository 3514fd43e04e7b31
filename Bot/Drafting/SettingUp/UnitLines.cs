using CcchcBot.Plans;
using CcchcBot.Plans.Units;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>Answers with one unit a line: the units themselves, the channels they are tied to, who leads them.</summary>
static class UnitLines
{
    public static SetUpRead Units(string[] lines, Organisation body, SetUpView view)
    {
        var after = body with { Units = [], Team = view.Team.Team };
        foreach (var line in lines)
        {
            var (said, channel) = Parted(line, ["→", "->", "="]);
            if (channel is not null && ChannelOf(channel, view.Team) is null)
                return SetUpAnswers.Bad("noChannel", channel);
            var unit = UnitOf(said, body, view.Team);
            if (unit.Name.Length == 0)
                return SetUpAnswers.Bad("unread", line);
            if (after.Units.Any(u => u.Id == unit.Id || Folded.Of(u.Name) == Folded.Of(unit.Name)))
                return SetUpAnswers.Bad("twoUnits", unit.Name);
            // a key beside those of the units that stay and of those that are not read yet
            var id = unit.Id.Length > 0 ? unit.Id : (body with { Units = [.. body.Units, .. after.Units] }).NewUnitId();
            after = after with { Units = [.. after.Units, unit with { Id = id, Channel = ChannelOf(channel, view.Team) ?? unit.Channel }] };
        }
        // a unit under way is renamed, merged or dissolved, so that its tasks go somewhere
        if (view.Live && body.Units.FirstOrDefault(u => after.Units.All(a => a.Id != u.Id)) is { } missing)
            return SetUpAnswers.Bad("unitMissing", missing.Name);
        return SetUpAnswers.Good(
            after with
            {
                Members = [.. body.Members.Where(m => m.Unit is null || after.Units.Any(u => u.Id == m.Unit))],
            }
        );
    }

    /// <summary>`Văn phòng Sở: kênh Văn phòng`.</summary>
    public static SetUpRead Channels(string[] lines, Organisation body, TeamSeen team)
    {
        foreach (var line in lines)
        {
            var (name, channel) = Parted(line, ["→", "->", "=", ":"]);
            if (UnitNames.Find(name, body.Units) is not UnitMatch.One one)
                return SetUpAnswers.Bad("noUnit", line);
            if (ChannelOf(channel, team) is not { } id)
                return SetUpAnswers.Bad("noChannel", channel ?? line);
            body = body with
            {
                Units =
                [
                    .. body.Units.Select(u =>
                        u.Id == one.Unit.Id ? u with { Channel = id }
                        : u.Channel == id ? u with { Channel = null }
                        : u
                    ),
                ],
            };
        }
        return SetUpAnswers.Good(body);
    }

    /// <summary>`Văn phòng Sở: người A, người B`; a unit that is not said keeps its leads.</summary>
    public static SetUpRead Leads(string[] lines, Organisation body, TeamSeen team)
    {
        foreach (var line in lines)
        {
            var (name, people) = Parted(line, [":"]);
            if (people is null || UnitNames.Find(name, body.Units) is not UnitMatch.One one)
                return SetUpAnswers.Bad("noUnit", line);
            var (leads, failed) = SetUpAnswers.Found(SetUpAnswers.Names([people]), team);
            if (failed is not null)
                return failed;
            body = body with
            {
                Members =
                [
                    .. body.Members.Where(m => m.Role != Role.UnitLead || m.Unit != one.Unit.Id),
                    .. leads.Select(l => l.In(Role.UnitLead, one.Unit.Id)).Distinct(),
                ],
            };
        }
        return SetUpAnswers.Good(body);
    }

    /// <summary>Channels that no unit has yet.</summary>
    public static IReadOnlyList<SeenChannel> Free(Organisation body, TeamSeen team) =>
        [.. team.Channels.Where(c => body.Units.All(u => u.Channel != c.Id))];

    static (string Unit, string? After) Parted(string line, string[] signs) =>
        line.Split(signs, 2, StringSplitOptions.TrimEntries) is [var unit, var rest] ? (unit, rest) : (line, null);

    static string? ChannelOf(string? said, TeamSeen team)
    {
        var folded = Folded.Of(said ?? "").TrimStart('#');
        foreach (var before in (string[])["kenh ", "channel "])
            if (folded.StartsWith(before, StringComparison.Ordinal))
                folded = folded[before.Length..];
        return team.Channels.FirstOrDefault(c => Folded.Of(c.Name) == folded)?.Id;
    }

    /// <summary>`Văn phòng Sở (VP, Văn phòng)`: a unit with what else it is called, tied to the channel of its name. Without a key while it is new.</summary>
    static Unit UnitOf(string line, Organisation body, TeamSeen team)
    {
        var open = line.IndexOf('(', StringComparison.Ordinal);
        var name = (open > 0 ? line[..open] : line).Trim(' ', '-', '•', '+', ';', '.', ',');
        string[] aliases =
            open > 0
                ? line[(open + 1)..].Split([',', ';', ')'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                : [];
        var known = body.Units.FirstOrDefault(u => Folded.Of(u.Name) == Folded.Of(name));
        var channel = known?.Channel ?? team.Channels.FirstOrDefault(c => Folded.Of(c.Name) == Folded.Of(name))?.Id;
        return known is null ? new("", name, aliases, channel) : known with { Name = name, Aliases = aliases, Channel = channel };
    }
}
