namespace CcchcBot.Tests.Teams;

/// <summary>The connector's signing keys change; the door keeps up with them and does not let strangers make it ask.</summary>
public sealed class KeyTests
{
    [Fact]
    public async Task A_new_key_is_taken_as_soon_as_it_signs()
    {
        await using var knock = await Knock.StartAsync();
        var old = knock.Token();
        Assert.Equal(200, await knock.StatusAsync(old));
        knock.Teams.Issuer.RollOver("key-2", "msteams");
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        Assert.Equal(401, await knock.StatusAsync(old));
    }

    [Fact]
    public async Task Tokens_of_unknown_keys_do_not_hammer_the_issuer()
    {
        await using var knock = await Knock.StartAsync();
        for (var i = 0; i < 20; i++)
            Assert.Equal(401, await knock.StatusAsync(knock.Token((header, _) => header["kid"] = $"garbage-{i}")));
        Assert.Equal(2, knock.Teams.Issuer.MetadataAsked);
        knock.Teams.Clock.Advance(TimeSpan.FromMinutes(5));
        knock.Teams.Issuer.RollOver("key-2", "msteams");
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        Assert.Equal(3, knock.Teams.Issuer.MetadataAsked);
    }

    [Fact]
    public async Task A_key_with_new_material_under_its_old_name_takes_the_old_ones_place()
    {
        await using var knock = await Knock.StartAsync();
        var old = knock.Token();
        Assert.Equal(200, await knock.StatusAsync(old));
        knock.Teams.Issuer.RollOver("key-1", "msteams");
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        Assert.Equal(401, await knock.StatusAsync(old));
    }

    [Fact]
    public async Task Keys_are_asked_for_again_though_all_tokens_fit()
    {
        await using var knock = await Knock.StartAsync();
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        var old = knock.Token((_, claims) => claims["exp"] = knock.Teams.Clock.GetUtcNow().AddDays(2).ToUnixTimeSeconds());
        Assert.Equal(200, await knock.StatusAsync(old));
        knock.Teams.Issuer.RollOver("key-2", "msteams");
        knock.Teams.Clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal(401, await knock.StatusAsync(old));
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
    }

    [Fact]
    public async Task Known_keys_are_good_for_a_day_without_the_issuer()
    {
        await using var knock = await Knock.StartAsync();
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        knock.Teams.Issuer.Up = false;
        knock.Teams.Clock.Advance(TimeSpan.FromHours(23));
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        knock.Teams.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(503, await knock.StatusAsync(knock.Token()));
        knock.Teams.Issuer.Up = true;
        knock.Teams.Clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
    }

    [Fact]
    public async Task A_foreign_token_costs_no_question_to_the_issuer()
    {
        await using var knock = await Knock.StartAsync();
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        Assert.Equal(1, knock.Teams.Issuer.MetadataAsked); // as the host started
        knock.Teams.Clock.Advance(TimeSpan.FromHours(13));
        Assert.Equal(401, await knock.StatusAsync(knock.Token((_, claims) => claims["iss"] = "https://example.org")));
        Assert.Equal(1, knock.Teams.Issuer.MetadataAsked);
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
        Assert.Equal(2, knock.Teams.Issuer.MetadataAsked);
    }
}
