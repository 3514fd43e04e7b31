using CcchcBot.Turns.Approval;
using CcchcBot.Turns.Bell;
using CcchcBot.Turns.Checklists;
using CcchcBot.Turns.Deliveries;
using CcchcBot.Turns.Organisations;

namespace CcchcBot.Turns;

/// <param name="Administrators">Directory ids of those who may set the organisation up before anybody else may.</param>
/// <param name="Zone">Time zone of the bodies served.</param>
/// <param name="Demo">Whether a demo organisation is offered: Development without an app id only.</param>
sealed record TurnSettings(IReadOnlySet<string> Administrators, TimeZoneInfo Zone, bool Demo);

/// <summary>One line for the composition root.</summary>
static class TurnsEdge
{
    public static void AddTurns(this IHostApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var administrators = (configuration["Administrators"] ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries);
        var zone = TimeZoneInfo.FindSystemTimeZoneById(configuration["TimeZone"] ?? "Asia/Ho_Chi_Minh");
        var demo = builder.Environment.IsDevelopment() && string.IsNullOrEmpty(configuration["MicrosoftAppId"]);
        var services = builder.Services;
        services.AddSingleton(new TurnSettings(administrators.ToHashSet(StringComparer.OrdinalIgnoreCase), zone, demo));
        services.AddSingleton<Lexicon>();
        services.AddSingleton<People>();
        services.AddSingleton<DraftTurn>().AddSingleton<PlansTurn>().AddSingleton<HelpTurn>();
        services.AddSingleton<KnownTeams>();
        services.AddSingleton<OrganisationWriter>();
        services.AddSingleton<ChangeTurn>();
        services.AddSingleton<ChoiceTurn>();
        services.AddSingleton<SetUpTurn>();
        services.AddSingleton<TaskWriter>();
        services.AddSingleton<ChecklistTurn>();
        services.AddSingleton<SpokenTurn>();
        services.AddSingleton<StatusTurn>();
        services.AddSingleton<ReportTurn>();
        services.AddSingleton<ScaleTurn>();
        services.AddSingleton<SearchTurn>();
        services.AddSingleton<FileTurn>();
        services.AddSingleton<ImportTurn>().AddSingleton<PasteTurn>();
        services.AddSingleton<Letters>();
        services.AddSingleton<Landing>();
        services.AddSingleton<ApprovalTurn>();
        services.AddSingleton<AmendmentTurn>();
        services.AddSingleton<Notices>().AddSingleton<Outgoing>();
        services.AddSingleton<CardDeliverer>();
        services.AddHostedService(p => p.GetRequiredService<CardDeliverer>());
        services
            .AddSingleton<BellRows>()
            .AddSingleton<Leftovers>()
            .AddSingleton<Freezing>()
            .AddSingleton<Reopenings>()
            .AddSingleton<Chasing>()
            .AddSingleton<GatheringTurn>()
            .AddSingleton<WeeklyReaders>()
            .AddSingleton<Ringing>();
        services.AddSingleton<BellRinger>();
        services.AddHostedService(p => p.GetRequiredService<BellRinger>());
        services.AddSingleton<Router>();
        services.AddSingleton<TurnTaker>();
    }
}
