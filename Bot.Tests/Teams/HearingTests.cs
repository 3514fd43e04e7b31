using System.Text;
using System.Text.Json.Nodes;
using CcchcBot.Chat;
using CcchcBot.Teams;

namespace CcchcBot.Tests.Teams;

/// <summary>From the wire to what was heard, one line of JSON each.</summary>
public sealed class HearingTests
{
    const string Mention = """{"type":"mention","text":"<at>CCHC</at>","mentioned":{"id":"28:bot","name":"CCHC"}}""";

    static Message? Of(string members)
    {
        var activity = (JsonObject)
            JsonNode.Parse(
                """
                {"type":"message","id":"1","channelId":"msteams","serviceUrl":"https://smba.trafficmanager.net/emea/","locale":"vi-VN",
                 "from":{"id":"29:lan","name":"Lan","aadObjectId":"lan"},"recipient":{"id":"28:bot","name":"CCHC"},
                 "conversation":{"id":"a:chat","conversationType":"personal","tenantId":"t"},"channelData":{"tenant":{"id":"t"}}}
                """
            )!;
        foreach (var (name, value) in (JsonObject)JsonNode.Parse(members)!)
            activity[name] = value?.DeepClone();
        return Hearing.Of(ActivityJson.Read(Encoding.UTF8.GetBytes(activity.ToJsonString()))!);
    }

    static string Words(string members) => Assert.IsType<Heard.Words>(Of(members)?.What).Text;

    static Heard.Tap Tap(string members) => Assert.IsType<Heard.Tap>(Of(members)?.What);

    static string InChannel(string more) =>
        $$$"""{"conversation":{"id":"19:c@thread.tacv2;messageid=7","conversationType":"channel","tenantId":"t"},"channelData":{"team":{"id":"19:t@thread.tacv2"}},{{{more}}}}""";

    [Fact]
    public void It_is_known_who_spoke_and_where() =>
        Assert.Equal(
            new Message("1", new(new("t", "lan"), "Lan", "29:lan"), new(true, "a:chat"), new Heard.Words("xin chào"), null, "vi-VN"),
            Of("""{"text":"xin chào"}""")
        );

    [Fact]
    public void A_guest_without_a_directory_id_is_known_by_the_channels() =>
        Assert.Equal(new PersonId("t", "29:guest"), Of("""{"text":"x","from":{"id":"29:guest","aadObjectId":""}}""")!.From.Person);

    [Fact]
    public void A_thread_is_heard_as_its_channel() =>
        Assert.Equal(
            new Place(false, "19:c@thread.tacv2", "19:t@thread.tacv2"),
            Of(InChannel($""" "text":"<at>CCHC</at> x","entities":[{Mention}]"""))!.In
        );

    [Fact]
    public void The_clients_locale_stands_in_for_the_activitys() =>
        Assert.Equal("en-US", Of("""{"text":"x","locale":null,"entities":[{"type":"clientInfo","locale":"en-US"}]}""")!.Locale);

    [Theory]
    [InlineData("<at>CCHC</at>&nbsp;tình hình", "tình hình")]
    [InlineData("<AT>cchc</AT>\u00a0tình hình", "tình hình")]
    [InlineData("nhờ <at>CCHC</at> nhắc <at>Minh</at>", "nhờ  nhắc <at>Minh</at>")]
    [InlineData("  ti\u0300nh hi\u0300nh ", "tình hình")]
    [InlineData("<at>CCHC</at>", "")]
    public void Only_the_bots_own_mention_is_taken_out(string typed, string heard) =>
        Assert.Equal(
            heard,
            Words(
                $$$"""{"text":{{{JsonValue.Create(typed).ToJsonString()}}},"entities":[{"type":"mention","text":"<at>Minh</at>","mentioned":{"id":"29:minh"}},{{{Mention}}}]}"""
            )
        );

    [Fact]
    public void In_a_channel_only_what_is_said_to_the_bot_is_heard() => Assert.Null(Of(InChannel(""" "text":"ăn trưa chưa" """)));

    [Fact]
    public void An_older_clients_button_comes_as_a_message_with_a_value()
    {
        var tap = Tap("""{"value":{"verb":"save","n":1.50,"yes":true,"no":null,"list":[1],"text":"ho\u0300a"},"replyToId":"9"}""");
        Assert.Equal(("save", false, false), (tap.Verb, tap.CanReplace, tap.Automatic));
        Assert.Equal(("1.50", "true", "", "[1]", "hòa", ""), (tap["n"], tap["yes"], tap["no"], tap["list"], tap["text"], tap["verb"]));
        Assert.Equal("9", Of("""{"value":{"verb":"save"},"replyToId":"9"}""")!.Card);
    }

    [Theory]
    [InlineData("manual", false)]
    [InlineData("automatic", true)]
    public void A_card_action_says_who_pulled_it(string trigger, bool automatic)
    {
        var tap = Tap(
            $$$"""{"type":"invoke","name":"adaptiveCard/action","value":{"action":{"verb":"save","data":{"verb":"x","a":"b"}},"trigger":"{{{trigger}}}"}}"""
        );
        Assert.Equal(("save", "b", true, automatic), (tap.Verb, tap["a"], tap.CanReplace, tap.Automatic));
        Assert.Equal(["a"], tap.Data.Keys);
    }

    [Fact]
    public void Files_come_with_the_words_beside_them()
    {
        var files = Assert.IsType<Heard.Files>(
            Of(
                """{"text":"đây","attachments":[{"contentType":"application/vnd.microsoft.teams.file.download.info","name":"a.docx","content":{"downloadUrl":"https://x"}},{"contentType":"text/html","content":"<p>đây</p>"}]}"""
            )!.What
        );
        Assert.Equal((new FileRef("a.docx", "https://x"), "đây"), (Assert.Single(files.Dropped), files.Text));
    }

    [Fact]
    public void The_html_twin_of_a_message_is_no_file() =>
        Assert.Equal("x", Words("""{"text":"x","attachments":[{"contentType":"text/html","content":"<p>x</p>"}]}"""));

    [Fact]
    public void An_offered_file_is_accepted_or_declined()
    {
        Heard? Answer(string value) => Of($$"""{"type":"invoke","name":"fileConsent/invoke","value":{{value}}}""")?.What;
        Assert.Equal(
            new Heard.FileAnswer("7", new("https://u", "https://c", "a.docx", "id", "docx")),
            Answer(
                """{"action":"accept","context":{"offer":"7"},"uploadInfo":{"uploadUrl":"https://u","contentUrl":"https://c","name":"a.docx","uniqueId":"id","fileType":"docx"}}"""
            )
        );
        Assert.Equal(new Heard.FileAnswer("7", null), Answer("""{"action":"decline","context":{"offer":"7"}}"""));
        Assert.Null(Answer("""{"action":"accept","context":{"offer":"7"}}"""));
    }

    [Theory]
    [InlineData("""[{"name":"words","value":" băng ro\u0302n "}]""", "băng rôn")]
    [InlineData("""[{"name":"initialRun","value":"true"}]""", "")]
    [InlineData("null", "")]
    public void A_search_is_heard_by_its_words(string parameters, string words) =>
        Assert.Equal(
            new Heard.Search(words),
            Of($$"""{"type":"invoke","name":"composeExtension/query","value":{"parameters":{{parameters}}} }""")?.What
        );

    [Theory]
    [InlineData("add", typeof(Heard.Installed))]
    [InlineData("remove", typeof(Heard.Removed))]
    [InlineData("add-upgrade", null)]
    public void Installing_is_heard_once(string action, Type? heard) =>
        Assert.Equal(heard, Of($$"""{"type":"installationUpdate","action":"{{action}}"}""")?.What.GetType());

    [Theory]
    [InlineData("""{"type":"conversationUpdate","membersAdded":[{"id":"28:bot"}]}""")]
    [InlineData("""{"type":"messageReaction"}""")]
    [InlineData("""{"type":"invoke","name":"task/fetch","value":{}}""")]
    [InlineData("""{"text":"x","from":{"id":"28:bot"}}""")]
    [InlineData("""{"text":"x","from":null}""")]
    [InlineData("""{"text":"x","conversation":null}""")]
    [InlineData("""{"text":"x","id":null}""")]
    public void Some_things_say_nothing_to_a_bot(string members) => Assert.Null(Of(members));

    [Fact]
    public void An_empty_message_in_a_personal_chat_is_heard_as_no_words() =>
        Assert.Equal(new Heard.Words(""), Of("""{"text":""}""")?.What);
}
