using System.Runtime.CompilerServices;

namespace CcchcBot.Tests;

static partial class Samples
{
    /// <summary>Where the sample texts are.</summary>
    public static string Folder => Path.GetDirectoryName(Here())!;

    static string Here([CallerFilePath] string file = "") => file;
}
