using CcchcBot.Plans;

namespace CcchcBot;

/// <summary>What was asked on the command line.</summary>
/// <param name="Unknown">The first thing that was not understood.</param>
sealed record CommandArguments(
    string Command,
    IReadOnlyList<string> Files,
    bool Json = false,
    Language Language = Language.Vietnamese,
    string? As = null,
    string? Out = null,
    bool Help = false,
    string? Unknown = null
)
{
    public static CommandArguments Read(string[] args)
    {
        var asked = new CommandArguments(args[0], [], Help: args[0] is "help" or "--help" or "-h");
        for (var i = 1; i < args.Length; i++)
        {
            var value = i + 1 < args.Length ? args[i + 1] : null;
            (asked, var taken) = (args[i], value) switch
            {
                ("--help" or "-h", _) => (asked with { Help = true }, 0),
                ("--json", _) when asked.Command == "check" => (asked with { Json = true }, 0),
                ("--lang", "vi") => (asked with { Language = Language.Vietnamese }, 1),
                ("--lang", "en") => (asked with { Language = Language.English }, 1),
                ("--as", "docx" or "xlsx") when asked.Command == "render" => (asked with { As = value }, 1),
                ("--out", not null) when asked.Command == "render" => (asked with { Out = value }, 1),
                (['-', ..], _) => (asked with { Unknown = asked.Unknown ?? args[i] }, 0),
                _ => (asked with { Files = [.. asked.Files, args[i]] }, 0),
            };
            i += taken;
        }
        return asked;
    }

    /// <summary>What the command cannot do without.</summary>
    public string? Missing =>
        this switch
        {
            { Command: "check", Files: [] } => "check FILE...",
            { Command: "render", Files: not [_] } => "render FILE",
            { Command: "render", As: null } => "--as docx|xlsx",
            { Command: "render", Out: null } => "--out PATH",
            _ => null,
        };
}
