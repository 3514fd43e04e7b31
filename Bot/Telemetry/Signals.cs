using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace CcchcBot.Telemetry;

/// <summary>The names under which the bot tells how it is doing; one source of spans and one meter.</summary>
static class Signals
{
    public const string Name = "CcchcBot";

    public static readonly ActivitySource Spans = new(Name);

    public static readonly Meter Meter = new(Name);
}
