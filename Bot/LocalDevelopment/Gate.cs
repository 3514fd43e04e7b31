using System.Net;

namespace CcchcBot.LocalDevelopment;

/// <summary>Nobody from another machine and no other web page gets in: without an app id the bot's door takes everything that knocks.</summary>
static class Gate
{
    const string Policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: https:; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (!FromHere(context) || !ToHere(context.Request) || !OwnPage(context.Request))
            return Wire.Refuse(403, "NotLocal", "only this machine's own page may come here").ExecuteAsync(context);
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    static bool FromHere(HttpContext context) => context.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address);

    // a name that another site made point here (DNS rebinding) is not one of these
    static bool ToHere(HttpRequest request) => request.Host.Host is "localhost" or "127.0.0.1" or "[::1]";

    static bool OwnPage(HttpRequest request)
    {
        if (request.Headers.Origin is [{ } origin, ..] && origin != $"{request.Scheme}://{request.Host}")
            return false;
        return request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin" or "none" || Followed(request);
    }

    // a link from elsewhere may open the page itself
    static bool Followed(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path == "/" && request.Headers["Sec-Fetch-Mode"] == "navigate";
}
