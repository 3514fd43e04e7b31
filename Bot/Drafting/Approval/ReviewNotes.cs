using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.Approval;

/// <summary>Leadership's comments where the drafter meets them: at the question they concern, and all of them in the preview.</summary>
static class ReviewNotes
{
    const int Shown = 6;

    /// <summary>Characters for all comments at one question; a single one is read nearly whole.</summary>
    const int RoomAtQuestion = 1000;
    const int Longest = 500;

    /// <summary>Above the open question: what is still to be met of it.</summary>
    public static IEnumerable<Element> At(Section section, Plan plan, Words words)
    {
        var comments = Comments.At(section, plan).ToList();
        var longest = Math.Min(Longest, RoomAtQuestion / Math.Clamp(comments.Count, 1, Shown));
        foreach (var comment in comments.TakeLast(Shown))
            yield return new Element.TextBlock(
                words["approval.comment.here", Short.Of(Comments.Says(comment, words), longest)],
                Strong: true,
                Tone: Tone.Warning
            );
        if (comments.Count > Shown)
            yield return new Element.TextBlock(words["drafting.more", comments.Count - Shown], Subtle: true);
    }

    /// <summary>What is being amended and why, and every comment so far with whether it is met; what is not comes first.</summary>
    public static IEnumerable<Element> Of(Plan plan, Words words)
    {
        if (plan.Header.Amends is { } amends)
            yield return new Element.TextBlock(
                words["approval.amend.about", amends.Number, Short.Of(amends.Reason, 300)],
                Tone: Tone.Accent
            );
        var comments = Comments.Of(plan).OrderBy(c => Comments.IsMet(c, plan)).ToList();
        if (comments.Count == 0)
            yield break;
        yield return new Element.TextBlock(words["approval.comments"], Strong: true);
        foreach (var comment in comments.Take(Shown))
        {
            var met = Comments.IsMet(comment, plan);
            yield return new Element.TextBlock(
                words[met ? "approval.comment.met" : "approval.comment.open", Short.Of(Comments.Says(comment, words), 160)],
                Subtle: met,
                Tone: met ? Tone.Default : Tone.Warning
            );
        }
        if (comments.Count > Shown)
            yield return new Element.TextBlock(words["drafting.more", comments.Count - Shown], Subtle: true);
    }
}
