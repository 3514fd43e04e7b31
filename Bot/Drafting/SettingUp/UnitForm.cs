using CcchcBot.Chat;
using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>Renaming, merging and dissolving units by card: the same as in words.</summary>
static class UnitForm
{
    public static Element.Container For(Organisation body, Words words) =>
        new(
            [
                new Element.TextBlock(words["setup.units.how"], Subtle: true),
                new Element.ChoiceInput(
                    "does",
                    words["setup.units.does"],
                    [.. ((string[])["rename", "merge", "close"]).Select(d => new Choice(words[$"setup.units.{d}"], d))],
                    "rename"
                ),
                new Element.ChoiceInput(
                    "units",
                    words["setup.Units.name"],
                    [.. body.Units.Select(u => new Choice(u.Name, u.Id))],
                    Many: true
                ),
                new Element.TextInput("name", words["setup.units.name"]),
                new Element.ActionSet([
                    new CardAction.Execute(words["setup.units.do"], Wanted.Verb, new Dictionary<string, string>(), Inputs: true),
                ]),
            ],
            Id: "units",
            Visible: false
        );
}
