using CcchcBot.Chat;

namespace CcchcBot.Drafting;

/// <summary>Characters a question's card has left: Teams refuses a message over 28 KB, two bytes a character.</summary>
static class Room
{
    /// <summary>All of a card but its own buttons and its input.</summary>
    const int Whole = 11_000;

    const int Frame = 75;
    const int ChoiceFrame = 30;
    const int ButtonFrame = 260;

    public static int After(IEnumerable<Element> body) => Whole - body.Sum(Taken);

    static int Taken(Element element) =>
        Frame
        + element switch
        {
            Element.TextBlock text => Written(text.Text),
            Element.ChoiceInput list => Written(list.Label) + list.Choices.Sum(c => Written(c.Title) + c.Value.Length + ChoiceFrame),
            Element.ActionSet set => set.Actions.Count * ButtonFrame,
            Element.Container inner => inner.Items.Sum(Taken),
            _ => Frame,
        };

    // what JSON puts a sign before
    static int Written(string text) => text.Length + text.Count(c => c is '"' or '\\' or '\n');
}
