using System.Diagnostics;
using System.Globalization;

namespace CcchcBot.Tests.Fakes;

/// <summary>The Table service's official emulator, in memory.</summary>
public sealed partial class Azurite : IAsyncDisposable
{
    public const string Account = "devstoreaccount1";
    public const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    // it takes any free port but does not say which; and it ends with us, even when we are killed
    const string Script = """
        const { Server } = require('net'), listen = Server.prototype.listen;
        Server.prototype.listen = function (...given) {
            this.once('listening', () => console.log(`port ${this.address().port}`));
            return listen.apply(this, given);
        };
        process.stdin.resume().on('end', () => process.exit());
        require('azurite/dist/src/table/main.js');
        """;

    readonly Process process = new()
    {
        StartInfo = new(
            "node",
            [
                "-e",
                Script,
                "azurite",
                "--inMemoryPersistence",
                "--silent",
                "--tablePort",
                "0",
                "--skipApiVersionCheck",
                "--disableTelemetry",
            ]
        )
        {
            WorkingDirectory = Path.Combine(Root(), "Bot.Tests"),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        },
    };

    public string Endpoint { get; private set; } = "";

    public string ConnectionString => ConnectionStringAt(Endpoint);

    public static string ConnectionStringAt(string endpoint) => $"AccountName={Account};AccountKey={Key};TableEndpoint={endpoint}";

    public async ValueTask InitializeAsync()
    {
        process.Start();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("port ", StringComparison.Ordinal))
            {
                Endpoint = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{line[5..]}/{Account}");
                _ = process.StandardOutput.ReadToEndAsync();
                return;
            }
        throw new InvalidOperationException("Azurite ended before it listened");
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "CcchcBot.sln")))
            directory = directory.Parent ?? throw new InvalidOperationException("not run from within the repository");
        return directory.FullName;
    }
}
