using CcchcBot.Chat;
using CcchcBot.Teams;
using CcchcBot.Teams.Sending;
using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Teams;

/// <summary>What is sent again and what never is (teams-protocol §2.5).</summary>
public sealed class RetryTests : SendingTest
{
    static readonly ReadOnlyMemory<byte> Words = Speech.Write(new Said.Text("xin chào"));

    Task<Delivery> SendAsync() => host.Connector.SendAsync(chat, Words, Ct);

    Task<Delivery> UpdateAsync() => host.Connector.UpdateAsync(chat, "1001", Words, Ct);

    int Calls(string operation) => teams.Connector.Calls.Count(c => c.Operation == operation);

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(503)]
    public async Task A_message_that_was_not_taken_is_sent_again(int status)
    {
        teams.Connector.Fail("send", status, times: 2);
        Assert.IsType<Delivery.Delivered>(await SendAsync());
        Assert.Equal(3, Calls("send"));
        Assert.Single(teams.Posts);
        Assert.Collection(
            clock.Waits,
            first => Assert.InRange(first, TimeSpan.FromSeconds(0.5), TimeSpan.FromSeconds(1)),
            second => Assert.InRange(second, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(2))
        );
    }

    [Theory]
    [InlineData(500)]
    [InlineData(502)]
    [InlineData(504)]
    [InlineData(0)]
    public async Task A_message_that_may_have_been_taken_is_never_sent_again(int status)
    {
        teams.Connector.Fail("send", status, taken: true);
        Assert.IsType<Delivery.Ambiguous>(await SendAsync());
        Assert.Equal(1, Calls("send"));
        Assert.Single(teams.Posts);
        Assert.Empty(clock.Waits);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(403)]
    [InlineData(404)]
    [InlineData(413)]
    public async Task A_refusal_is_final(int status)
    {
        teams.Connector.Fail("send", status);
        Assert.Equal(new Delivery.Rejected(status, "Injected"), await SendAsync());
        Assert.Equal(1, Calls("send"));
    }

    [Theory]
    [InlineData(429)]
    [InlineData(412)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    [InlineData(0)]
    public async Task A_change_may_be_repeated(int status)
    {
        await SendAsync();
        teams.Connector.Fail("update", status, taken: true, times: 2);
        Assert.IsType<Delivery.Delivered>(await UpdateAsync());
        Assert.Equal(3, Calls("update"));
    }

    [Fact]
    public async Task A_change_is_not_repeated_on_the_services_own_error()
    {
        await SendAsync();
        teams.Connector.Fail("update", 500);
        Assert.Equal(new Delivery.Ambiguous("500"), await UpdateAsync());
        Assert.Equal(1, Calls("update"));
    }

    [Fact]
    public async Task The_service_says_how_long_to_wait()
    {
        teams.Connector.Fail("send", 429, retryAfter: 3);
        Assert.IsType<Delivery.Delivered>(await SendAsync());
        Assert.Equal(TimeSpan.FromSeconds(3), Assert.Single(clock.Waits));
    }

    [Fact]
    public async Task A_wait_longer_than_a_callers_patience_is_the_callers_to_make()
    {
        teams.Connector.Fail("send", 429, retryAfter: 60);
        Assert.Equal(new Delivery.Throttled(TimeSpan.FromSeconds(60)), await SendAsync());
        Assert.Equal(1, Calls("send"));
        Assert.Empty(clock.Waits);
    }

    [Fact]
    public async Task Three_times_is_enough()
    {
        teams.Connector.Fail("send", 503, times: 9);
        Assert.IsType<Delivery.Throttled>(await SendAsync());
        Assert.Equal(3, Calls("send"));
    }
}
