using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace CcchcBot.Telemetry;

/// <summary>Traces and metrics over OTLP when an endpoint is set (`OTEL_EXPORTER_OTLP_ENDPOINT`); nothing is loaded otherwise.</summary>
static class Export
{
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning); // its two lines a request cost more than the turn's decision
        if (builder.Environment.IsProduction())
            builder.Logging.AddJsonConsole(o => o.IncludeScopes = true);
        if (builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"] is not { Length: > 0 })
            return;
        builder.Services.AddSingleton(_ =>
            Sdk.CreateTracerProviderBuilder()
                .AddSource(Signals.Name, "Microsoft.AspNetCore", "System.Net.Http", "Azure.*")
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddSingleton(_ =>
            Sdk.CreateMeterProviderBuilder()
                .AddMeter(Signals.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Net.Http")
                .AddOtlpExporter()
                .Build()
        );
        builder.Services.AddHostedService<Exporting>();
    }

    /// <summary>Holds both providers while the bot runs; the container disposes, and so flushes, them at its end.</summary>
    sealed class Exporting(TracerProvider traces, MeterProvider meters) : IHostedService
    {
        public TracerProvider Traces { get; } = traces;

        public MeterProvider Meters { get; } = meters;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
