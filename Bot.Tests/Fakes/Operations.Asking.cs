using System.Globalization;
using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Fakes;

public sealed partial class Operations
{
    Answer Team(string id, Func<Team, Answer> told) =>
        teams.Teams.Find(t => t.Id == id) is not { } team ? Lost
        : team.Installed ? told(team)
        : Out;

    static Answer Channels(Team team)
    {
        var open = team.Channels.Where(c => !c.Deleted).Select(c => (JsonNode)new JsonObject { ["id"] = c.Id, ["name"] = c.Name });
        return Answer.Ok(new JsonObject { ["conversations"] = new JsonArray([.. open]) });
    }

    static List<Person> Roster(Person? chat, Channel? channel) => chat is null ? channel!.Team.Members : [chat];

    Answer Members(string conversation, string query, int pageSize)
    {
        var (chat, channel) = Place(conversation);
        if (Refusal(chat, channel) is { } refusal)
            return refusal;
        var all = Roster(chat, channel);
        var from = System.Web.HttpUtility.ParseQueryString(query)["continuationToken"] is { } token
            ? int.Parse(token.Trim('+', '/'), CultureInfo.InvariantCulture)
            : 0;
        var page = new JsonObject { ["members"] = new JsonArray([.. all.Skip(from).Take(pageSize).Select(p => Member(p, "aadObjectId"))]) };
        if (from + pageSize < all.Count)
            page["continuationToken"] = $"+{from + pageSize}/"; // opaque, and in need of escaping
        return Answer.Ok(page);
    }

    Answer Member(string conversation, string id)
    {
        var (chat, channel) = Place(conversation);
        if (Refusal(chat, channel) is { } refusal)
            return refusal;
        var all = Roster(chat, channel);
        var member = all.FirstOrDefault(p => p.MemberId == id || p.DirectoryId == id);
        return member is null ? Answer.No(404, "MemberNotFoundInConversation") : Answer.Ok(Member(member, "objectId"));
    }

    // the service spells the directory id in two ways
    static JsonObject Member(Person person, string directoryId) =>
        new()
        {
            ["id"] = person.MemberId,
            ["name"] = person.Name,
            ["tenantId"] = person.Tenant,
            ["userPrincipalName"] = person.Address,
            ["userRole"] = person.Guest ? "guest" : "user",
            [directoryId] = person.DirectoryId,
        };
}
