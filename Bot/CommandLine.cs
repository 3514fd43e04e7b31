using CcchcBot.Documents;
using CcchcBot.Documents.Checking;
using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using CcchcBot.Turns;

namespace CcchcBot;

/// <summary>The bot's reading and writing of documents without the bot: `check` and `render`.</summary>
static class CommandLine
{
    const int Clean = 0;
    const int Found = 1;
    const int Unusable = 2;

    public static bool IsOne(string[] args) => args is ["check" or "render" or "help" or "--help" or "-h", ..];

    public static int Run(string[] args, TextWriter output, TextWriter errors)
    {
        var lexicon = new Lexicon();
        var asked = CommandArguments.Read(args);
        var words = lexicon.In(asked.Language);
        if (asked.Help)
            output.WriteLine(words["cli.help"]);
        else if (asked.Unknown is { } unknown)
            errors.WriteLine(words["cli.usage", unknown]);
        else if (asked.Missing is { } missing)
            errors.WriteLine(words["cli.missing", missing]);
        else
            return asked.Command == "check" ? Check(asked, words, output, errors) : Render(asked, words, lexicon.Official, errors);
        return asked.Help ? Clean : Unusable;
    }

    static int Check(CommandArguments asked, Words words, TextWriter output, TextWriter errors)
    {
        var worst = Clean;
        foreach (var file in asked.Files)
        {
            if (Open(file, words, errors) is not { } plan)
            {
                worst = Unusable;
                continue;
            }
            var findings = ProofReader.Check(plan);
            if (asked.Json)
                output.WriteLine(PlanJson.Write(new(file, plan, findings)));
            else
                PlanListing.Write(output, new(file, plan, findings), words);
            worst = Math.Max(worst, findings.Count > 0 ? Found : Clean);
        }
        return worst;
    }

    static ReadPlan? Open(string file, Words words, TextWriter errors)
    {
        if (Bytes(file) is not { } bytes)
        {
            errors.WriteLine(words["cli.noFile", file]);
            return null;
        }
        var opened = PlanFile.Read(bytes);
        if (opened is Opened.Refused refused)
            errors.WriteLine(words["cli.refused", file, refused.Says(words)]);
        return (opened as Opened.Read)?.Plan;
    }

    static int Render(CommandArguments asked, Words words, Words official, TextWriter errors)
    {
        var file = asked.Files[0];
        if (Bytes(file) is not { } bytes)
            errors.WriteLine(words["cli.noFile", file]);
        else if (PlanJson.Read(System.Text.Encoding.UTF8.GetString(bytes)) is not { } read)
            errors.WriteLine(words["cli.notPlan", file]);
        else
        {
            var plan = PlanRendering.Of(read.Plan);
            var written = asked.As == "xlsx" ? TaskSheet.Write(plan, words) : PlanDocx.Write(plan, official);
            if (Written(asked.Out!, written))
            {
                errors.WriteLine(words["cli.written", asked.Out]);
                return Clean;
            }
            errors.WriteLine(words["cli.notWritten", asked.Out]);
        }
        return Unusable;
    }

    // what is too big to be read is not loaded either: one byte more than the limit is enough to say so
    static byte[]? Bytes(string file)
    {
        try
        {
            using var stream = File.OpenRead(AsTyped(file));
            var bytes = new byte[stream.CanSeek ? Math.Min(stream.Length, PlanFile.MostBytes + 1) : PlanFile.MostBytes + 1];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception e) when (IsNoFile(e))
        {
            return null;
        }
    }

    static bool Written(string file, byte[] bytes)
    {
        try
        {
            File.WriteAllBytes(AsTyped(file), bytes);
            return true;
        }
        catch (Exception e) when (IsNoFile(e))
        {
            return false;
        }
    }

    // `dotnet run` starts a web project in the project's own folder; where it was typed, the shell still says
    static string AsTyped(string file) =>
        file.Length > 0
        && File.Exists("Bot.csproj")
        && Environment.GetEnvironmentVariable("PWD") is { } typed
        && Path.IsPathFullyQualified(typed)
            ? Path.Combine(typed, file)
            : file;

    // an empty name is an argument that is wrong
    static bool IsNoFile(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException;
}
