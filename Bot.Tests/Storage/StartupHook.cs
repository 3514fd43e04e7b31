using CcchcBot.Tests.Storage;

/// <summary>What the runtime calls before Main in a process told to by <c>DOTNET_STARTUP_HOOKS</c>; it fixes the name.</summary>
static class StartupHook
{
    public static void Initialize() => KilledWriter.Start();
}
