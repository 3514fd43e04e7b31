using CcchcBot.Storage;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace CcchcBot.Tests.Turns;

/// <summary>A department on an ordinary day: its people, its team with a channel for each unit, and the bot.</summary>
sealed class Town : IAsyncDisposable
{
    Town(FakeTeams teams)
    {
        Teams = teams;
        (Officer, OfficeLead, ExpertLead) = (
            teams.Person("Chuyên viên Mai"),
            teams.Person("Chánh văn phòng Tùng"),
            teams.Person("Trưởng phòng Hạnh")
        );
        (Director, Administrator, Stranger) = (teams.Person("Giám đốc Phúc"), teams.Person("Quản trị Sơn"), teams.Person("Khách Thảo"));
        (Colleague, Deputy) = (teams.Person("Chuyên viên Bình"), teams.Person("Phó Giám đốc Yến"));
        Team = teams.Team(
            "Sở",
            ["Văn phòng Sở", "Phòng Nghiệp vụ", "Trung tâm Thông tin"],
            Officer,
            OfficeLead,
            ExpertLead,
            Director,
            Administrator,
            Colleague,
            Deputy
        );
    }

    public FakeTeams Teams { get; }
    public RunningBot Bot { get; private set; } = null!;
    public Team Team { get; }
    public Person Officer { get; }
    public Person OfficeLead { get; }
    public Person ExpertLead { get; }
    public Person Director { get; }
    public Person Administrator { get; }
    public Person Stranger { get; }

    /// <summary>A second officer and a second leader, once <see cref="SetUpPairsAsync"/> named them.</summary>
    public Person Colleague { get; }
    public Person Deputy { get; }
    public Channel Office => Team["Văn phòng Sở"];
    public Channel Experts => Team["Phòng Nghiệp vụ"];

    public static async Task<Town> StartAsync()
    {
        var town = new Town(await FakeTeams.StartAsync());
        town.Bot = await RunningBot.StartAsync(town.Teams, administrators: town.Administrator.DirectoryId, replace: town.Fail);
        return town;
    }

    /// <summary>The store on disk, which fails when a test wants it to.</summary>
    public FailingStore Store => (FailingStore)Bot.Services.GetRequiredService<IStore>();

    /// <summary>Whether cards are brought up to date; false from the next start on, so that only turns touch the store.</summary>
    public bool Delivers { get; set; } = true;

    void Fail(IServiceCollection services)
    {
        if (!Delivers)
            services.Remove(services.Single(s => s.ImplementationFactory?.Method.ReturnType == typeof(CardDeliverer)));
        var real = services.Last(s => s.ServiceType == typeof(IStore)).ImplementationFactory!;
        services.AddSingleton<IStore>(p => new FailingStore((IStore)real(p)));
    }

    /// <summary>The organisation as an administrator sets it up in words.</summary>
    public static readonly string[] SetUp =
    [
        "thiết lập",
        "Sở Khoa học và Công nghệ tỉnh Hương Giang\nUBND tỉnh Hương Giang",
        "Hương Giang",
        "KH-SKHCN",
        "Văn phòng Sở (VP)\nPhòng Nghiệp vụ (P. NV)\nTrung tâm Thông tin (TTTT)",
        "Văn phòng Sở: Chánh văn phòng Tùng\nPhòng Nghiệp vụ: Trưởng phòng Hạnh",
        "Chuyên viên Mai",
        "Giám đốc Phúc",
        "GIÁM ĐỐC\nHọ và Tên",
        "dùng mọi đề xuất",
    ];

    /// <summary>Thirteen messages from the first word to the preview.</summary>
    public static readonly string[] Draft =
    [
        "lap ke hoach 2026",
        "đúng",
        "bỏ qua",
        "bỏ qua",
        "đồng ý",
        "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2026 của UBND tỉnh Hương Giang về kế hoạch tuyên truyền cải cách hành chính năm 2026",
        "1, 2",
        "bỏ qua",
        "bỏ qua",
        "bỏ qua",
        "1 3 4",
        "bo qua",
        "Niêm yết thủ tục hành chính; thường xuyên; VP phối hợp P. NV\nTreo băng rôn tại trụ sở; quý I; Phòng Nghiệp vụ\nĐăng 10 tin, bài; trước ngày 15/6; trung tam thong tin",
        "xong",
        "bỏ qua",
        "tất cả",
        "bỏ qua",
        "đồng ý",
        "đồng ý",
    ];

    public async Task SetUpAsync()
    {
        await Teams.InstallAsync(Team, Administrator);
        foreach (var words in SetUp)
            await Teams.SayAsync(Administrator, words);
    }

    /// <summary>Two officers and two leaders.</summary>
    public async Task SetUpPairsAsync()
    {
        await SetUpAsync();
        foreach (var words in (string[])["thêm chuyên viên: Chuyên viên Bình", "thêm lãnh đạo: Phó Giám đốc Yến"])
            await Teams.SayAsync(Administrator, words);
    }

    public async Task DraftAsync()
    {
        await SetUpAsync();
        foreach (var words in Draft)
            await Teams.SayAsync(Officer, words);
    }

    /// <summary>The plan drafted, submitted, and the card the director gets.</summary>
    public async Task<Post> SubmitAsync()
    {
        await DraftAsync();
        await Teams.SayAsync(Officer, "trình duyệt");
        return await LetterAsync(Director);
    }

    public async Task ApproveAsync()
    {
        await SubmitAsync();
        await Teams.SayAsync(Director, "duyệt kế hoạch 2026");
        await LetterAsync(Officer);
    }

    /// <summary>The next card the bot sends somebody on its own accord.</summary>
    public Task<Post> LetterAsync(Person person) => Teams.NextAsync(p => p.Chat == person && p.Card is not null && IsLetter(p.ToString()));

    static bool IsLetter(string card) =>
        card.Contains("<Duyệt>", StringComparison.Ordinal)
        || card.Contains("<Approve>", StringComparison.Ordinal)
        || Notices.Any(n => card.Split('\n')[0].EndsWith(n, StringComparison.Ordinal));

    static readonly string[] Notices =
    [
        "đã được duyệt",
        "được trả lại để hoàn thiện",
        "đã đóng",
        "is approved",
        "is returned with comments",
        "is closed",
    ];

    /// <summary>The plan issued and its three cards posted.</summary>
    public async Task<Post[]> IssueAsync()
    {
        await ApproveAsync();
        await Teams.SayAsync(Officer, "ban hành số 15 ngày 10/01/2026");
        return [await CardAsync(Office), await CardAsync(Experts), await CardAsync(Team["Trung tâm Thông tin"])];
    }

    public Task<Post> CardAsync(Channel channel) => Teams.NextAsync(p => p.Channel == channel && p.Card is not null);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await Teams.DisposeAsync();
    }
}
