using CcchcBot.Chat;
using CcchcBot.Plans;
using CcchcBot.Reporting.Questions;

namespace CcchcBot.Reporting.Cards;

/// <summary>Words that fit nothing, answered with the three questions nearest to them; and a question of a unit that may be several.</summary>
public static class NearestCard
{
    const int Most = 3;

    /// <summary>What can be asked, and words that people who mean it use.</summary>
    static readonly (string Question, string[] Words)[] Questions =
    [
        ("status", Split("tinh hinh tien do ket qua quy nay the nao ra sao status progress quarter doing so lieu")),
        ("overdue", Split("qua han tre cham late overdue delayed")),
        ("mine", Split("viec cua toi em minh nhiem vu lam my tasks mine i")),
        ("due", Split("den han tuan hom ngay mai due week deadline today sap")),
        ("silent", Split("ai chua nao cap nhat don vi phong who units updated reported")),
        ("report", Split("bao cao report thang dau nam six months gui xuat")),
        ("open", Split("con viec gi lai chua xong left remaining open done")),
        ("score", Split("diem cham thang score points minh chung evidence")),
    ];

    /// <summary>Keys of the questions nearest to some words, the nearest first.</summary>
    public static IReadOnlyList<string> Nearest(string text)
    {
        HashSet<string> said = [.. Split(Folded.Of(text.Length > 200 ? text[..200] : text))];
        return [.. Questions.OrderByDescending(q => q.Words.Count(said.Contains)).Take(Most).Select(q => q.Question)];
    }

    public static Card For(string text, Words words) =>
        new(
            [new Element.TextBlock(words["reporting.nothing"])],
            [
                .. Nearest(text)
                    .Select(q => words[$"reporting.ask.{q}"])
                    .Select(q => new CardAction.Execute(q, ReportVerbs.Say, new Dictionary<string, string> { ["text"] = q })),
            ]
        );

    public static Card WhichUnit(IReadOnlyList<(Unit Unit, Asked Asked)> choices, int year, Words words) =>
        new(
            [new Element.TextBlock(words["reporting.whichUnit"])],
            [.. choices.Take(6).Select(c => ReportVerbs.To(c.Unit.Name, c.Asked, year))]
        );

    static string[] Split(string words) => words.Split([' ', ',', '.', '?', '!'], StringSplitOptions.RemoveEmptyEntries);
}
