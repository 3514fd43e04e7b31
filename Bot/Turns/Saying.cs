using CcchcBot.Chat;

namespace CcchcBot.Turns;

static class Saying
{
    /// <summary>One sentence: a message, or in answer to a tap the sentence beneath the card.</summary>
    public static Speaking Says(this Turn turn, string sentence) => Speaking.Of([new Said.Text(sentence)], turn.Message);

    public static Speaking Notices(this Turn turn, string sentence) => Speaking.Of([new Said.Notice(sentence)], turn.Message);
}
