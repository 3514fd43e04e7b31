using Azure;
using Azure.Core;
using Azure.Core.Pipeline;

namespace CcchcBot.Storage;

/// <summary>How requests go to the Table service: authorised anew each attempt, tried again when the service is busy or the line is cut.</summary>
/// <remarks>A batch may be tried again too: it carries its operation's id, so one that was taken the first time is known again.</remarks>
sealed class TablePipeline(TableAccount account)
{
    sealed class Options : ClientOptions;

    // a turn has 15 seconds for everything
    readonly HttpPipeline pipeline = HttpPipelineBuilder.Build(
        new Options
        {
            Retry =
            {
                MaxRetries = 4,
                Delay = TimeSpan.FromMilliseconds(200),
                MaxDelay = TimeSpan.FromSeconds(2),
                NetworkTimeout = TimeSpan.FromSeconds(10),
            },
        },
        account.Authorisation is { } authorisation ? [authorisation] : []
    );

    public HttpMessage Message(
        RequestMethod method,
        Uri address,
        ReadOnlyMemory<byte>? body = null,
        string contentType = "application/json"
    )
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.Add("x-ms-version", "2020-12-06");
        message.Request.Headers.Add("DataServiceVersion", "3.0;NetFx");
        message.Request.Headers.Add("MaxDataServiceVersion", "3.0;NetFx");
        message.Request.Headers.Add("Accept", "application/json;odata=minimalmetadata");
        if (body is { } bytes)
        {
            message.Request.Content = RequestContent.Create(bytes);
            message.Request.Headers.Add("Content-Type", contentType);
        }
        return message;
    }

    /// <exception cref="RequestFailedException">The answer's status is none of <paramref name="expected"/>.</exception>
    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancel, params int[] expected)
    {
        await pipeline.SendAsync(message, cancel).ConfigureAwait(false);
        return expected.Contains(message.Response.Status) ? message.Response : throw new RequestFailedException(message.Response);
    }
}
