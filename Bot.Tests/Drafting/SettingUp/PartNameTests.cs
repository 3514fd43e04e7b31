using CcchcBot.Drafting.SettingUp;
using CcchcBot.Plans;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Drafting.SettingUp;

/// <summary>A part is changed by the very name it is shown under.</summary>
public class PartNameTests
{
    public static TheoryData<SetUpStep> Steps => [.. Enum.GetValues<SetUpStep>()];

    [Theory]
    [MemberData(nameof(Steps))]
    public void As_the_overview_names_it(SetUpStep step)
    {
        var lexicon = new Lexicon();
        Assert.Equal(step, PartNames.Edited($"sửa {lexicon.In(Language.Vietnamese)[$"setup.{step}.name"]}"));
        Assert.Equal(step, PartNames.Edited($"edit {lexicon.In(Language.English)[$"setup.{step}.name"]}"));
    }
}
