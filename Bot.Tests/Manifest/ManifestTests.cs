using System.Text.Json.Nodes;

namespace CcchcBot.Tests.Manifest;

public class ManifestTests
{
    static readonly JsonNode Vietnamese = ManifestCommands.Read("manifest.json");
    static readonly JsonNode English = ManifestCommands.Read("en.json");

    static JsonNode Filled() =>
        JsonNode.Parse(
            Vietnamese.ToJsonString().Replace("${{BOT_ID}}", Guid.Empty.ToString()).Replace("${{WEBSITE}}", "https://sokhcn.example")
        )!;

    [Fact]
    public async Task The_schemas_of_the_app_and_of_its_languages_refuse_nothing() =>
        Assert.Empty(await RefusedAsync(Filled(), English.DeepClone()));

    [Fact]
    public async Task The_schemas_refuse_a_title_too_long_and_a_text_that_does_not_exist()
    {
        var manifest = Filled();
        manifest["bots"]![0]!["commandLists"]![0]!["commands"]![0]!["title"] = new string('a', 33);
        var english = English.DeepClone();
        english["name.shorter"] = "CCHC";
        var refused = await RefusedAsync(manifest, english);
        Assert.Contains(refused, r => r.Contains("title", StringComparison.Ordinal));
        Assert.Contains(refused, r => r.Contains("name.shorter", StringComparison.Ordinal));
    }

    [Fact]
    public void English_says_all_that_Vietnamese_says_and_no_more()
    {
        var commands =
            from list in Numbered(Vietnamese["bots"]![0]!["commandLists"])
            from command in Numbered(list.Item["commands"])
            from text in command.Item.AsObject()
            select $"bots[0].commandLists[{list.Index}].commands[{command.Index}].{text.Key}";
        string[] rest = ["$schema", "name.short", "name.full", "description.short", "description.full"];
        Assert.Equal(rest.Concat(commands).Order(), English.AsObject().Select(t => t.Key).Order());
    }

    [Fact]
    public void A_command_fits_a_phone_and_is_offered_once_in_a_list()
    {
        Assert.All(ManifestCommands.Titles(), t => Assert.InRange(t.Title.Length, 2, 32));
        foreach (var list in Vietnamese["bots"]![0]!["commandLists"]!.AsArray())
            Assert.Distinct(list!["commands"]!.AsArray().Select(c => (string)c!["title"]!));
    }

    [Fact]
    public void Both_languages_offer_the_same_number_of_things_to_type() =>
        Assert.Equal([8, 8], ManifestCommands.Titles().GroupBy(t => t.Language).Select(g => g.Count()));

    [Fact]
    public void The_bot_talks_with_a_person_and_in_a_team_and_takes_files()
    {
        var bot = Vietnamese["bots"]![0]!;
        Assert.Equal(["personal", "team"], bot["scopes"]!.AsArray().Select(s => (string)s!));
        Assert.True((bool)bot["supportsFiles"]!);
    }

    // members and channels come from the connector, which needs no consent
    [Fact]
    public void The_app_asks_for_no_permission_and_embeds_no_site()
    {
        string[] asking = ["authorization", "webApplicationInfo", "permissions", "devicePermissions"];
        Assert.Empty(asking.Intersect(Vietnamese.AsObject().Select(p => p.Key)));
        Assert.Empty(Vietnamese["validDomains"]!.AsArray());
    }

    static IEnumerable<(int Index, JsonNode Item)> Numbered(JsonNode? array) => array!.AsArray().Select((item, index) => (index, item!));

    static async Task<string[]> RefusedAsync(JsonNode manifest, JsonNode english)
    {
        var input = new JsonObject
        {
            ["manifest"] = manifest,
            ["languages"] = new JsonObject { ["en.json"] = english },
        };
        var cancel = TestContext.Current.CancellationToken;
        var (_, output, errors) = await Outside.NodeAsync(input.ToJsonString(), cancel, Outside.PathOf("Bot.Tests/Manifest/validate.mjs"));
        Assert.Empty(errors);
        return [.. JsonNode.Parse(output)!.AsArray().Select(r => r!.ToJsonString())];
    }
}
