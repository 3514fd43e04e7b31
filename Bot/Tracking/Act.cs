namespace CcchcBot.Tracking;

/// <summary>What can be done with a task, from a card and in words alike; the saved history names them too.</summary>
public enum Act
{
    /// <summary>See a unit's card, a task, its history, and who has not acknowledged.</summary>
    Read,

    /// <summary>Say how far it is.</summary>
    Update,

    /// <summary>Say that it is done.</summary>
    Close,

    /// <summary>Change what a lead has said, with a reason.</summary>
    Correct,

    /// <summary>Say that a coordinating unit has done its part.</summary>
    ConfirmPart,

    /// <summary>"Đã nhận".</summary>
    Acknowledge,
    Comment,

    /// <summary>Say that the event it waits for has come.</summary>
    Happened,
    AskExtension,
    DecideExtension,

    /// <summary>Ask not to go on with it.</summary>
    AskStop,
    DecideStop,
    Reassign,

    /// <summary>Have cards posted again that did not arrive.</summary>
    ResendCards,
}
