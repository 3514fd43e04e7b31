using Azure.Core;
using Azure.Core.Pipeline;
using CcchcBot.Teams.Access;

namespace CcchcBot.Teams.Sending;

/// <summary>Azure.Core's pipeline with the connector's rules in place of its own, which would post a message up to four times (teams-protocol §2.2).</summary>
static class ConnectorPipeline
{
    public static HttpPipeline Build(TeamsSettings settings, HttpClient http, TokenCredential? credential, TimeProvider time)
    {
        var options = new Options { Transport = new HttpClientTransport(http), RetryPolicy = new RetryRules(time) };
        options.Retry.NetworkTimeout = settings.CallTimeout;
        options.Diagnostics.IsLoggingEnabled = false;
        options.Diagnostics.IsDistributedTracingEnabled = false; // the transport's own span says it already
        options.Diagnostics.IsTelemetryEnabled = false;
        HttpPipelinePolicy[] token = credential is null ? [] : [new TokenPolicy(credential, settings.Scope, time)];
        return HttpPipelineBuilder.Build(options, [], token, new Statuses());
    }

    sealed class Options : ClientOptions;

    // the client looks at every status itself
    sealed class Statuses : ResponseClassifier
    {
        public override bool IsErrorResponse(HttpMessage message) => false;
    }
}
