using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns;

/// <summary>What a turn costs the store: it reads and writes the sections it needs, not the plan.</summary>
public class FrugalTests
{
    const int Tasks = 40;

    /// <summary>The person's two rows, the drafter's, seventeen sections, the header, and the row after it.</summary>
    const int WithoutTasks = 22;

    static readonly string[] Lists =
    [
        "căn cứ",
        "mục đích",
        "yêu cầu",
        "đối tượng",
        "nội dung",
        "hình thức",
        "giải pháp",
        "kinh phí",
        "tổ chức thực hiện",
        "báo cáo",
    ];

    [Fact]
    public async Task At_forty_tasks_and_eighteen_sections_a_turn_reads_twice_and_no_task_it_does_not_speak_of()
    {
        await using var town = await FullAsync();
        foreach (var section in Lists)
        foreach (
            var words in (string[])
                [
                    $"sửa {section}",
                    $"- Một ý khác về {section}\n- Ý thứ hai",
                    $"sửa {section}",
                    "xoá mục 2",
                    "1, 2",
                    $"sửa {section}",
                    "Công khai kết quả giải quyết hồ sơ",
                ]
        )
        {
            var rows = await RowsAsync(town, words);
            Assert.True(rows <= WithoutTasks, $"{words}: {rows} rows");
        }
    }

    [Fact]
    public async Task What_speaks_of_tasks_reads_them_in_the_same_range()
    {
        await using var town = await FullAsync();
        foreach (
            var words in (string[])
                ["sửa nhiệm vụ", "Việc cuối; quý II; VP", "sửa việc 3: quý III", "xoá việc 41", "hoàn tác 2", "xem lại", "tải văn bản"]
        )
            Assert.InRange(await RowsAsync(town, words), Tasks + 1, WithoutTasks + Tasks + 20);
    }

    [Fact]
    public async Task Starting_a_plan_reads_three_times_and_going_on_with_one_reads_twice()
    {
        await using var town = await Town.StartAsync();
        await town.SetUpAsync();
        Assert.Equal((3, 2), await CostAsync(town, "lập kế hoạch 2026"));
        Assert.Equal((3, 1), await CostAsync(town, "lập kế hoạch 2026"));
        Assert.Equal((2, 1), await CostAsync(town, "tiếp tục kế hoạch 2026"));
    }

    static async Task<(int Reads, int Writes)> CostAsync(Town town, string words)
    {
        town.Store.Count();
        await town.Teams.SayAsync(town.Officer, words);
        return (town.Store.Reads, town.Store.Writes);
    }

    static async Task<int> RowsAsync(Town town, string words)
    {
        var (reads, writes) = await CostAsync(town, words);
        Assert.True(reads <= 2 && writes <= 1, $"{words}: {reads} reads, {writes} writes");
        return town.Store.Rows;
    }

    /// <summary>Every question answered, and forty tasks.</summary>
    static async Task<Town> FullAsync()
    {
        var town = await Town.StartAsync();
        await town.SetUpAsync();
        foreach (var words in (string[])["lập kế hoạch 2026", "dùng mọi đề xuất", "sửa địa danh", "đồng ý"])
            await town.Teams.SayAsync(town.Officer, words);
        foreach (var section in Lists)
        {
            await town.Teams.SayAsync(town.Officer, $"sửa {section}");
            await town.Teams.SayAsync(town.Officer, $"- Một ý về {section}");
        }
        await town.Teams.SayAsync(town.Officer, "sửa nhiệm vụ");
        await town.Teams.SayAsync(town.Officer, string.Join('\n', Enumerable.Range(1, Tasks).Select(i => $"Việc thứ {i}; quý I; VP")));
        await town.Teams.SayAsync(town.Officer, "xong");
        return town;
    }
}
