using System.Runtime.CompilerServices;

namespace CcchcBot.Tests.Fakes;

/// <summary>
/// One reviewed file per card and per conversation, under Bot.Tests/Approved. A text that differs is written beside it as `*.received.*` and fails the
/// test; look at it, and rename it if it is right.
/// </summary>
public static class Approved
{
    public static void Match(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Folder(caller), name);
        var received = Path.ChangeExtension(path, $".received{Path.GetExtension(path)}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(received);
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        text = text.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (approved.ReplaceLineEndings("\n") == text)
            return;
        File.WriteAllText(received, text);
        Assert.Equal(approved, text);
    }

    /// <summary>A file that is approved once and read ever after.</summary>
    public static string PathOf(string name, [CallerFilePath] string caller = "") => Path.Combine(Folder(caller), name);

    /// <summary>A reviewed text as it stands.</summary>
    public static string Read(string name, [CallerFilePath] string caller = "") => File.ReadAllText(Path.Combine(Folder(caller), name));

    static string Folder(string caller)
    {
        var folder = Path.GetDirectoryName(caller);
        while (folder is not null && !File.Exists(Path.Combine(folder, "Bot.Tests.csproj")))
            folder = Path.GetDirectoryName(folder);
        return Path.Combine(folder ?? throw new InvalidOperationException("the tests' sources are not here"), "Approved");
    }
}
