namespace CcchcBot.Benchmarks;

/// <summary>RESULTS.md: a page of parts, each measured and written by itself.</summary>
static class Results
{
    static readonly string File = Path.Combine(Repository.Root, "Bot.Tests", "Benchmarks", "RESULTS.md");

    /// <param name="part">Begins with its own `# ` title; the part of that title is replaced, the others stay.</param>
    public static void Put(string part)
    {
        part = part.TrimEnd() + "\n";
        var title = part[..(part.IndexOf('\n', StringComparison.Ordinal) + 1)];
        List<string> parts = [.. $"\n{System.IO.File.ReadAllText(File)}".Split("\n# ").Skip(1).Select(p => $"# {p.TrimEnd()}\n")];
        var at = parts.FindIndex(p => p.StartsWith(title, StringComparison.Ordinal));
        if (at < 0)
            parts.Add(part);
        else
            parts[at] = part;
        System.IO.File.WriteAllText(File, string.Join('\n', parts));
    }
}
