using System.Text;

namespace CcchcBot.Tests.Fakes;

/// <summary>A conversation as a reviewer reads it: who said or pressed what, and what each saw in answer.</summary>
public sealed class Transcript(FakeTeams teams, string title)
{
    readonly StringBuilder text = new($"# {title}\n");

    public async Task<Reply> SayAsync(Person who, string words, Channel? channel = null)
    {
        Write($"**{who.Name}**{In(channel)}: {words.ReplaceLineEndings("  \n")}");
        return Heard(who, await teams.SayAsync(who, words, channel));
    }

    public async Task<Reply> TapAsync(Person who, Post post, string title, Dictionary<string, string>? inputs = null, bool submit = false)
    {
        var given = string.Concat((inputs ?? []).Select(i => $" · {i.Key} = {i.Value}"));
        Write($"**{who.Name}**{In(post.Channel)} {(submit ? "(older client) " : "")}presses *{title}*{given}");
        return Heard(who, await teams.TapAsync(who, post, title, inputs, submit));
    }

    public async Task<Reply> RefreshAsync(Person who, Post post)
    {
        Write($"**{who.Name}**{In(post.Channel)} has the card come into view");
        return Heard(who, await teams.RefreshAsync(who, post));
    }

    /// <summary>Something said or changed on the bot's own accord.</summary>
    public void Saw(Post post) => Block($"**Bot**{In(post.Channel)}:", post.ToString());

    public void Note(string line) => Write($"*{line}*");

    Reply Heard(Person who, Reply reply)
    {
        if (reply.View is { } card)
            Block($"**Bot**, for {who.Name} alone:", CardText.Of(card));
        if (reply.Notice is { } notice)
            Block($"**Bot**, beneath the card:", notice);
        // what is delivered on the bot's own accord, or replaced in place, comes when its delivery does: a test waits for it and then shows it
        foreach (
            var post in reply.Said.Where(p =>
                p.Chat == who && p is not { Card: not null, Updates: > 0 } || p is { Channel: not null, Card: null }
            )
        )
            Saw(post);
        return reply;
    }

    static string In(Channel? channel) => channel is null ? "" : $" (#{channel.Name})";

    void Write(string line) => text.Append('\n').Append(line).Append('\n');

    void Block(string head, string body) => Write($"{head}\n```text\n{body}\n```");

    public override string ToString() => text.ToString();
}
