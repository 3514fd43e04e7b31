namespace CcchcBot.Tracking;

/// <summary>What checklist cards send back.</summary>
public static class Verbs
{
    public const string List = "list.view";

    /// <summary>The form of a task.</summary>
    public const string Open = "task.open";
    public const string Save = "task.save";

    /// <summary>Everything about a task.</summary>
    public const string Detail = "task.detail";
    public const string History = "task.history";

    /// <summary>The small form of what `act` names, then the doing of it.</summary>
    public const string Ask = "task.ask";
    public const string Do = "task.do";

    /// <summary>"Đã nhận" for all of a unit's tasks.</summary>
    public const string ReceiveAll = "list.received";

    /// <summary>What waits for leadership.</summary>
    public const string Waiting = "list.waiting";

    public static bool Includes(string verb) =>
        verb.StartsWith("list.", StringComparison.Ordinal) || verb.StartsWith("task.", StringComparison.Ordinal);
}
