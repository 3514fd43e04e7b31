using System.Globalization;
using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>Members and channels as the connector lists them.</summary>
sealed class Roster(World world)
{
    // small, so that whoever reads only the first page is found out here
    const int LargestPage = 3;

    public IResult All(Place place) => Wire.Answer(200, new JsonArray([.. world.Roster(place).Select(p => Shape(p, "aadObjectId"))]));

    public IResult Page(Place place, IQueryCollection query)
    {
        var people = world.Roster(place);
        var size = int.TryParse(query["pageSize"], CultureInfo.InvariantCulture, out var asked) && asked > 0 ? asked : LargestPage;
        var from = int.TryParse(query["continuationToken"], CultureInfo.InvariantCulture, out var token) ? token : 0;
        var to = from + Math.Min(size, LargestPage);
        return Wire.Answer(
            200,
            new JsonObject
            {
                ["continuationToken"] = to < people.Count ? to.ToString(CultureInfo.InvariantCulture) : null,
                ["members"] = new JsonArray([.. people.Skip(from).Take(to - from).Select(p => Shape(p, "aadObjectId"))]),
            }
        );
    }

    public IResult One(Place place, string id) =>
        world.Member(id) is { } person && world.Roster(place).Contains(person)
            ? Wire.Answer(200, Shape(person, "objectId"))
            : Wire.Refuse(404, "MemberNotFoundInConversation", "No such member.");

    public IResult Team() =>
        Wire.Answer(
            200,
            new JsonObject
            {
                ["id"] = world.Team.Id,
                ["name"] = world.Team.Name,
                ["aadGroupId"] = world.Team.Group,
                ["tenantId"] = world.Tenant,
                ["channelCount"] = world.Team.Channels.Count,
                ["memberCount"] = world.People.Count(p => p.Member),
            }
        );

    public IResult Channels() =>
        Wire.Answer(
            200,
            new JsonObject
            {
                ["conversations"] = new JsonArray([
                    .. world.Team.Channels.Select(c => new JsonObject
                    {
                        ["id"] = c.Id,
                        ["name"] = c.Id == world.Team.Id ? null : c.Name,
                        ["type"] = "standard",
                    }),
                ]),
            }
        );

    JsonObject Shape(Person person, string directoryId)
    {
        var words = person.Name.Split(' ');
        return new JsonObject
        {
            ["id"] = person.MemberId,
            ["name"] = person.Name,
            ["givenName"] = words[^1],
            ["surname"] = words[0],
            ["email"] = world.Upn(person),
            ["userPrincipalName"] = world.Upn(person),
            ["tenantId"] = world.Tenant,
            ["userRole"] = "user",
            [directoryId] = person.Id,
        };
    }
}
