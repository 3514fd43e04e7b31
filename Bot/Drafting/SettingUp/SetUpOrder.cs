using CcchcBot.Plans;

namespace CcchcBot.Drafting.SettingUp;

/// <summary>Which part comes before and after which, and which can be left out.</summary>
static class SetUpOrder
{
    /// <summary>On to the next part; to none when all is answered, and back to where one was when an earlier one was opened.</summary>
    public static SetUp Next(SetUp setUp, SetUpView view)
    {
        if (setUp.Return is { } open)
            return setUp.To(open) with { Return = null };
        if (setUp.At == SetUpStep.Leads && SetUpPicks.NextLeads(setUp, view.Team) is { } page)
            return setUp with { Page = page };
        var at = setUp.At + 1;
        if (at == SetUpStep.Channels && NothingToTie(setUp.Body, view))
            at++;
        return setUp.To(at > SetUpStep.Administrators ? null : at);
    }

    /// <summary>The part before, of those that there is something to ask about.</summary>
    public static SetUpStep Before(SetUp setUp, SetUpView view)
    {
        var at = setUp.At!.Value;
        while (at > SetUpStep.Name && --at == SetUpStep.Channels && NothingToTie(setUp.Body, view)) { }
        return at;
    }

    /// <summary>What the bot cannot do without is not skipped while it has no answer.</summary>
    public static bool MaySkip(SetUp setUp, SetUpView view) =>
        setUp.At is { } at && (!IsNeeded(at) || SetUpTexts.Of(at, setUp.Body, view.Team, view.Words).Length > 0);

    static bool IsNeeded(SetUpStep step) =>
        step is SetUpStep.Name or SetUpStep.Place or SetUpStep.Symbol or SetUpStep.Units or SetUpStep.Officers or SetUpStep.Administrators;

    static bool NothingToTie(Organisation body, SetUpView view) =>
        body.Units.All(u => u.Channel is not null) || UnitLines.Free(body, view.Team) is [];
}
