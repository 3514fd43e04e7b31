using System.Security.Cryptography;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Teams;

/// <summary>One test for each check of a token (teams-protocol §1.2-1.7), through the real endpoint.</summary>
public sealed class TokenTests
{
    static async Task RefusesAsync(Action<JsonObject, JsonObject> flaw)
    {
        await using var knock = await Knock.StartAsync();
        await knock.RefusesTokenAsync(flaw);
    }

    [Fact]
    public async Task Nobody_enters_without_a_token()
    {
        await using var knock = await Knock.StartAsync();
        Assert.Equal(401, await knock.StatusAsync(null));
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("a.b.c.d.e")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.e30.")]
    [InlineData("eyJhbGciOiJSUzI1NiIsImtpZCI6ImtleS0xIn0.W10.AAAA")]
    [InlineData("eyJhbGciOjEsImtpZCI6e319.eyJpc3MiOltdLCJleHAiOiJ4In0.AAAA")]
    [InlineData("eyJhbGciOiJSUzI1NiIsImtpZCI6ImtleS0xIn0.eyJpc3MiOiJodHRwczovL2FwaS5ib3RmcmFtZXdvcmsuY29tIiwiZXhwIjoxZTMwMH0.AAAA")]
    public async Task A_string_that_is_no_token_is_refused_and_breaks_nothing(string token)
    {
        await using var knock = await Knock.StartAsync();
        Assert.Equal(401, await knock.StatusAsync(token));
    }

    [Theory]
    [InlineData("none")]
    [InlineData("HS256")]
    [InlineData("RS512")]
    [InlineData("PS256")]
    public Task Only_RS256_is_taken(string alg) => RefusesAsync((header, _) => header["alg"] = alg);

    [Fact]
    public Task A_token_must_name_its_key() => RefusesAsync((header, _) => header.Remove("kid"));

    [Fact]
    public Task Another_issuer_is_refused() => RefusesAsync((_, claims) => claims["iss"] = "https://sts.windows.net/x/");

    [Fact]
    public Task A_token_for_another_bot_is_refused() => RefusesAsync((_, claims) => claims["aud"] = Guid.NewGuid().ToString());

    [Fact]
    public Task A_token_without_audience_is_refused() => RefusesAsync((_, claims) => claims.Remove("aud"));

    [Fact]
    public Task A_token_without_end_is_refused() => RefusesAsync((_, claims) => claims.Remove("exp"));

    [Theory]
    [InlineData("exp", -6, 401)]
    [InlineData("exp", -4, 200)]
    [InlineData("nbf", 6, 401)]
    [InlineData("nbf", 4, 200)]
    public async Task Clocks_may_differ_by_five_minutes(string claim, int minutes, int status)
    {
        await using var knock = await Knock.StartAsync();
        var at = knock.Teams.Clock.GetUtcNow().AddMinutes(minutes).ToUnixTimeSeconds();
        var token = knock.Token(
            (_, claims) =>
            {
                claims["nbf"] = at - 60;
                claims["exp"] = at + 60;
                claims[claim] = at;
            }
        );
        Assert.Equal(status, await knock.StatusAsync(token));
    }

    [Fact]
    public async Task A_stranger_cannot_sign_under_a_known_key_id()
    {
        await using var knock = await Knock.StartAsync();
        using var stranger = RSA.Create(2048);
        Assert.Equal(401, await knock.StatusAsync(knock.Token(signedBy: stranger)));
        Assert.Equal(200, await knock.StatusAsync(knock.Token()));
    }

    [Fact]
    public async Task Claims_changed_after_signing_are_refused()
    {
        await using var knock = await Knock.StartAsync();
        var (good, other) = (knock.Token().Split('.'), knock.Token((_, claims) => claims["x"] = 1).Split('.'));
        Assert.Equal(401, await knock.StatusAsync($"{other[0]}.{other[1]}.{good[2]}"));
        Assert.Equal(200, await knock.StatusAsync(string.Join('.', good)));
    }

    [Fact]
    public async Task A_token_that_was_proven_before_still_ends()
    {
        await using var knock = await Knock.StartAsync();
        var token = knock.Token();
        Assert.Equal(200, await knock.StatusAsync(token));
        knock.Teams.Clock.Advance(TimeSpan.FromMinutes(64));
        Assert.Equal(200, await knock.StatusAsync(token));
        knock.Teams.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(401, await knock.StatusAsync(token));
    }

    [Fact]
    public async Task A_token_in_another_scheme_is_refused()
    {
        await using var knock = await Knock.StartAsync();
        using var http = new HttpClient { BaseAddress = knock.Teams.Bot };
        async Task<int> Status(string authorization)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/api/messages")
            {
                Content = new StringContent(knock.Activity.ToJsonString()),
            };
            request.Headers.TryAddWithoutValidation("Authorization", authorization);
            using var answer = await http.SendAsync(request);
            return (int)answer.StatusCode;
        }
        foreach (var scheme in (string[])["", "Basic ", "Bearer", "Bearer  ", "bearer "])
            Assert.Equal(401, await Status(scheme + knock.Token()));
        Assert.Equal(200, await Status("Bearer " + knock.Token()));
    }

    [Fact]
    public async Task No_token_makes_the_door_fail()
    {
        await using var knock = await Knock.StartAsync();
        Prop.ForAll<int>(seed =>
            {
                var random = new Random(seed);
                var token = knock.Token((header, claims) => Scramble.OnePlace(random.Next(2) == 0 ? header : claims, random));
                using var answer = knock.Teams.PostRawAsync(knock.Activity.ToJsonString(), token).GetAwaiter().GetResult();
                return (int)answer.StatusCode is 200 or 401 or 403;
            })
            .QuickCheckThrowOnFailure();
    }
}
