using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace CcchcBot.Benchmarks;

/// <summary>One of the two programs compared, as published.</summary>
/// <param name="Settings">Its arguments, given a fresh folder for its data.</param>
sealed record Side(string Name, string Program, Func<string, Task<string[]>> Settings)
{
    public static async Task<Side> BotAsync(Loopback teams) =>
        new(
            "bot",
            await PublishAsync("Bot", "CcchcBot"),
            async folder =>
            {
                var file = Path.Combine(folder, "bot.db");
                await Tenants.SetUpAsync(file);
                return [$"--Storage:ConnectionString=Data Source={file}", .. teams.Settings(Tenants.All)];
            }
        );

    public static async Task<Side> FloorAsync() =>
        new("floor", await PublishAsync("Bot.Tests/Benchmarks/Floor", "Floor"), _ => Task.FromResult<string[]>([]));

    static async Task<string> PublishAsync(string project, string program)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "published", program);
        string[] arguments = ["publish", Path.Combine(Repository.Root, project), "-c", "Release", "-o", folder, "--nologo", "-v", "q"];
        using var publish = Process.Start("dotnet", arguments);
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? Path.Combine(folder, program)
            : throw new InvalidOperationException($"{project} cannot be published");
    }

    /// <summary>A process of it, on a port of its own; whoever connects waits until it listens.</summary>
    public async Task<Running> StartAsync(Loopback teams)
    {
        var folder = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "data", Guid.NewGuid().ToString("N"))).FullName;
        var port = FreePort();
        // Development: nowhere else does the bot take a token from a loopback issuer
        string[] arguments = [.. await Settings(folder), $"--urls=http://127.0.0.1:{port}", "--environment=Development"];
        return new Running(Program, arguments, folder, port, teams);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
