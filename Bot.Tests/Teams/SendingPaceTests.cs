using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>What is said on the bot's own accord stays below the service's limits, for any stretch of time.</summary>
public class SendingPaceTests
{
    static readonly TeamsSettings Settings = new()
    {
        ConversationLimits = SendingLimit.Read("7/1 8/2 60/30 1800/3600", "Sending:PerConversation"),
        TenantLimits = SendingLimit.Read("50/1", "Sending:PerTenant"),
    };

    [Fact]
    public async Task One_conversation_gets_7_a_second_8_in_2_60_in_30_and_1800_an_hour()
    {
        var clock = new Clock { SkipWaits = true };
        var pace = new SendingPace(Settings, clock);
        List<DateTimeOffset> sent = [];
        for (var i = 0; i < 2000; i++)
        {
            await pace.WaitAsync(At(0), CancellationToken.None);
            sent.Add(clock.GetUtcNow());
        }
        Within(sent, 7, 1);
        Within(sent, 8, 2);
        Within(sent, 60, 30);
        Within(sent, 1800, 3600);
        Assert.Equal(TimeSpan.FromHours(1), sent[1800] - sent[0]);
    }

    [Fact]
    public async Task A_tenant_gets_50_a_second_and_another_tenant_its_own()
    {
        var clock = new Clock { SkipWaits = true };
        var pace = new SendingPace(Settings, clock);
        List<DateTimeOffset> sent = [];
        for (var i = 0; i < 500; i++)
        {
            await pace.WaitAsync(At(i), CancellationToken.None);
            sent.Add(clock.GetUtcNow());
        }
        Within(sent, 50, 1);
        Assert.Equal(TimeSpan.FromSeconds(9), sent[^1] - sent[0]);
        var now = clock.GetUtcNow();
        await pace.WaitAsync(At(0) with { Tenant = "other" }, CancellationToken.None);
        Assert.Equal(now, clock.GetUtcNow());
    }

    [Fact]
    public async Task Asking_how_long_it_would_be_counts_nothing()
    {
        var clock = new Clock();
        var pace = new SendingPace(Settings, clock);
        for (var i = 0; i < 7; i++)
        {
            Assert.Equal(TimeSpan.Zero, pace.Ahead(At(0)));
            await pace.WaitAsync(At(0), CancellationToken.None);
        }
        Assert.Equal(TimeSpan.FromSeconds(1), pace.Ahead(At(0)));
        Assert.Equal(TimeSpan.Zero, pace.Ahead(At(1)));
    }

    [Fact]
    public async Task What_is_past_every_limit_is_forgotten()
    {
        var clock = new Clock();
        var pace = new SendingPace(Settings, clock);
        for (var hour = 0; hour < 3; hour++, clock.Advance(TimeSpan.FromHours(1)))
        for (var channel = 0; channel < 40; channel++)
            await pace.WaitAsync(At((hour * 100) + channel), CancellationToken.None);
        await pace.WaitAsync(At(0), CancellationToken.None);
        Assert.Equal(2, pace.Remembered); // the conversation and its tenant
    }

    [Theory]
    [InlineData("7")]
    [InlineData("0/1")]
    [InlineData("7/x")]
    public void A_limit_that_cannot_be_read_names_its_setting(string text) =>
        Assert.Contains(
            "Sending:PerTenant",
            Assert.Throws<InvalidOperationException>(() => SendingLimit.Read(text, "Sending:PerTenant")).Message,
            StringComparison.Ordinal
        );

    static ConversationReference At(int channel) =>
        new("http://127.0.0.1:1/", $"19:{channel}@thread.tacv2;messageid=1", "tenant", "28:bot");

    static void Within(List<DateTimeOffset> sent, int count, int seconds)
    {
        for (var i = count; i < sent.Count; i++)
            Assert.True(sent[i] - sent[i - count] >= TimeSpan.FromSeconds(seconds), $"{count + 1} within {seconds} s at {i}");
    }
}
