using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CcchcBot.Benchmarks;

/// <summary>Where the sources are, and on what they were measured.</summary>
static class Repository
{
    public static readonly string Root = Above(new DirectoryInfo(AppContext.BaseDirectory)).FullName;

    static DirectoryInfo Above(DirectoryInfo folder) =>
        File.Exists(Path.Combine(folder.FullName, "CcchcBot.sln"))
            ? folder
            : Above(folder.Parent ?? throw new DirectoryNotFoundException("not within the repository"));

    public static string Commit
    {
        get
        {
            var start = new ProcessStartInfo("git", ["describe", "--always", "--dirty"])
            {
                RedirectStandardOutput = true,
                WorkingDirectory = Root,
            };
            using var git = Process.Start(start)!;
            return git.StandardOutput.ReadToEnd().Trim();
        }
    }

    public static string Machine =>
        $"{Environment.ProcessorCount} cores of {Named("/proc/cpuinfo", "model name")}, "
        + $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1024.0 / 1024 / 1024:F0} GiB, "
        + $"{RuntimeInformation.OSDescription.Split('#')[0].Trim()}, {RuntimeInformation.FrameworkDescription}";

    /// <summary>How busy the machine was in the minute before.</summary>
    public static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    static string Named(string file, string name) =>
        File.Exists(file)
            ? File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown"
            : $"{RuntimeInformation.ProcessArchitecture}";
}
