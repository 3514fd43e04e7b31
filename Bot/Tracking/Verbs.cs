namespace CcchcBot.Tracking;

/// <summary>What checklist cards send back.</summary>
public static class Verbs
{
    public const string List = "list.view";
    public const string Open = "task.open";
    public const string Save = "task.save";
}
