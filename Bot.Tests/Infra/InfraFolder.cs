using CcchcBot.Tests.Manifest;

namespace CcchcBot.Tests.Infra;

/// <summary>Every Bicep file of infra/, read once for a class of tests, under its path in that folder.</summary>
public sealed class InfraFolder : IAsyncLifetime
{
    public static readonly string Path = Outside.PathOf("infra");

    internal Dictionary<string, BicepFile> Files { get; private set; } = [];

    public async ValueTask InitializeAsync() =>
        Files = (await BicepFile.ReadAsync(Directory.EnumerateFiles(Path, "*.bicep", SearchOption.AllDirectories))).ToDictionary(
            f => System.IO.Path.GetRelativePath(Path, f.Key).Replace('\\', '/'),
            f => f.Value
        );

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
