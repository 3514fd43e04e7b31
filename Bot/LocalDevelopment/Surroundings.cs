using System.Text.Json.Nodes;

namespace CcchcBot.LocalDevelopment;

/// <summary>Whom the page can be, and where they can go.</summary>
sealed class Surroundings(World world, Installations installations, Talk talk)
{
    public JsonObject People() =>
        new()
        {
            ["bot"] = world.Bot.Name,
            ["people"] = new JsonArray([
                .. world.People.Select(p => new JsonObject
                {
                    ["key"] = p.Key,
                    ["name"] = p.Name,
                    ["upn"] = world.Upn(p),
                    ["memberId"] = p.MemberId,
                }),
            ]),
        };

    /// <summary>The first look at anything installs the bot in the team.</summary>
    public async Task<IResult> PlacesAsync(Person person, CancellationToken cancel)
    {
        var chat = world.Find(person.Chat)!;
        await talk.OpenAsync(person, world.Find(world.Team.Id)!, cancel);
        var places = new JsonArray(
            new JsonObject
            {
                ["id"] = chat.Id,
                ["personal"] = true,
                ["name"] = world.Bot.Name,
                ["installed"] = !await installations.KnowsAsync(chat, cancel) || await installations.HasAsync(chat, cancel),
            }
        );
        foreach (var channel in person.Member ? world.Team.Channels : [])
            places.Add(
                new JsonObject
                {
                    ["id"] = channel.Id,
                    ["personal"] = false,
                    ["name"] = channel.Name,
                    ["installed"] = await installations.HasAsync(world.Find(channel.Id)!, cancel),
                }
            );
        return Wire.Answer(200, new JsonObject { ["team"] = world.Team.Name, ["places"] = places });
    }
}
