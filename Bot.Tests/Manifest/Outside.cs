using System.Diagnostics;

namespace CcchcBot.Tests.Manifest;

/// <summary>What lies outside the test assembly: the repository's files, and node with this folder's packages.</summary>
static class Outside
{
    public static readonly string Repository = Above(AppContext.BaseDirectory, "CcchcBot.sln");

    /// <summary>A file of the repository by its path with forward slashes.</summary>
    public static string PathOf(string path) => Path.Combine([Repository, .. path.Split('/')]);

    public static async Task<(int Exit, string Output, string Errors)> NodeAsync(
        string input,
        CancellationToken cancel,
        params string[] arguments
    )
    {
        using var node = Process.Start(
            new ProcessStartInfo("node", arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var output = node.StandardOutput.ReadToEndAsync(cancel);
        var errors = node.StandardError.ReadToEndAsync(cancel);
        await node.StandardInput.WriteAsync(input.AsMemory(), cancel);
        node.StandardInput.Close();
        await node.WaitForExitAsync(cancel);
        return (node.ExitCode, await output, await errors);
    }

    static string Above(string folder, string file) =>
        File.Exists(Path.Combine(folder, file)) ? folder : Above(Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar))!, file);
}
