using CcchcBot.Drafting;
using CcchcBot.Plans;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Drafting;

/// <summary>A line of a task as its parts; nothing typed falls between them.</summary>
public class TypedTaskTests
{
    [Theory]
    [InlineData("Viết bài; quý I; VP", "Viết bài/quý I/VP")]
    [InlineData("Viết bài; chụp ảnh; quý I; VP phối hợp Thanh tra; tin; 2 bài", "Viết bài; chụp ảnh/quý I/VP phối hợp Thanh tra/tin/2 bài")]
    [InlineData("Viết bài; chụp ảnh; ; VP", "Viết bài; chụp ảnh//VP")]
    [InlineData("Viết bài; lúc nào đó; ai đó", "Viết bài/lúc nào đó/ai đó")]
    [InlineData("Viết bài; chụp ảnh | quý I | VP", "Viết bài; chụp ảnh/quý I/VP")]
    [InlineData("Viết bài; quý I; VP; tin; 2 bài; 3 ảnh", "Viết bài/quý I/VP/tin/2 bài; 3 ảnh")]
    [InlineData(
        "Trưởng các phòng giữ lịch đăng bài của mình; phối hợp với Văn phòng Sở và Ban Biên tập trang thông tin điện tử đưa tin kịp thời, đúng lúc",
        "Trưởng các phòng giữ lịch đăng bài của mình; phối hợp với Văn phòng Sở và Ban Biên tập trang thông tin điện tử đưa tin kịp thời, đúng lúc//"
    )]
    [InlineData("Viết bài", "Viết bài//")]
    public void A_line_is_parted_where_its_time_stands(string typed, string parts) => Assert.Equal(parts, Parts(TypedTask.Split(typed)[0]));

    [Fact]
    public void A_cell_that_says_as_above_is_the_cell_above() =>
        Assert.Equal(
            ["Viết bài/Quý I/VP", "Treo băng rôn/Quý I/VP", "Họp/Quý II/VP"],
            TypedTask
                .Split("STT\tNội dung\tThời gian\tChủ trì\n1\tViết bài\tQuý I\tVP\n2\tTreo băng rôn\tnt\t-nt-\n3\tHọp\tQuý II\tNhư trên")
                .Select(Parts)
        );

    [Fact]
    public void No_word_of_a_line_is_lost() =>
        Prop.ForAll(
                Gen.Elements("Viết bài", "quý I", "; ", ";", "|", "VP", " ", "một câu rất dài ".PadRight(90, 'x'), "nt")
                    .ListOf()
                    .Select(p => $"a{string.Concat(p)}")
                    .ToArbitrary(),
                line =>
                {
                    var task = Assert.Single(TypedTask.Split(line));
                    string?[] parts = [task.Text, task.Time, task.Responsible, task.Coordinating, task.Form, task.Deliverable];
                    Assert.Equal(Letters(line), Letters(string.Concat(parts)));
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Who_is_no_unit_of_the_body_stays_beside_the_task()
    {
        var tasks = Desks
            .New()
            .At(Section.Tasks)
            .Say("Viết bài; quý I; VP phối hợp Hội Nông dân, các phòng\nHọp; quý II; các phòng, đơn vị")
            .Desk.Plan.Tasks;
        Assert.Equal(("u1", "Hội Nông dân, các phòng"), (tasks[0].Lead, string.Join(", ", tasks[0].Coordinating)));
        Assert.Equal((null, "các phòng, đơn vị"), (tasks[1].Lead, tasks[1].Who));
        Assert.Equal(Desks.New().Plan.Header.Organisation.Units.Select(u => u.Id), tasks[1].Members!);
    }

    [Fact]
    public void Once_it_is_said_who_of_two_leads_the_other_coordinates()
    {
        var desk = Desks.New().At(Section.Tasks).Say("Viết bài; quý I; VP và Thanh tra").Desk;
        Assert.Equal("VP và Thanh tra", Assert.Single(desk.Plan.Tasks).Who);
        var task = Assert.Single(desk.Say("Thanh tra").Desk.Plan.Tasks);
        Assert.Equal(("u3", "u1", null), (task.Lead, string.Join(", ", task.Coordinating), task.Who));
    }

    [Fact]
    public void What_is_open_can_be_left_open_at_once()
    {
        var desk = Desks.New().At(Section.Tasks).Say("Viết bài\nHọp").Desk.Say("xong").Desk;
        Assert.Equal((Section.Funding, 2), (desk.Position.At, desk.Plan.Tasks.Count));
        Assert.Empty(desk.Position.Open);
    }

    static string Parts(TypedTask task) =>
        string.Join('/', ((string?[])[task.Text, task.Time, task.Responsible, task.Form, task.Deliverable]).OfType<string>());

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
