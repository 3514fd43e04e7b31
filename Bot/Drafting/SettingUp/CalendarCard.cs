using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Plans.Calendars;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>The calendar as elements of a card: a folded table for each year, and whether it is announced.</summary>
public static class CalendarCard
{
    public static IEnumerable<Element> Table(Organisation body, SetUpView view)
    {
        var calendar = body.Calendar ?? Presets.Calendar(view.Official);
        yield return new Element.TextBlock(SetUpTexts.Weekend(calendar, view.Words));
        foreach (var year in calendar.Years.Where(y => y.Year >= view.Today.Year))
            yield return Year(year, view.Words);
    }

    public static Element.Container Year(CalendarYear year, Words words)
    {
        var lines = CalendarText.Write(year, words).ToList();
        return new(
            [
                new Element.TextBlock(lines[0], Strong: true, Tone: year.Announced ? Tone.Good : Tone.Warning),
                new Element.TextBlock(string.Join("\n\n", lines.Skip(1))),
            ],
            Separator: true
        );
    }
}
