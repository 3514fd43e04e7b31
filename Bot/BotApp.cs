namespace CcchcBot;

/// <summary>The composition root: one line per folder.</summary>
public static class BotApp
{
    public static WebApplication Create(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(args);
        var app = builder.Build();
        app.MapGet("/healthz", () => "ok");
        return app;
    }
}
