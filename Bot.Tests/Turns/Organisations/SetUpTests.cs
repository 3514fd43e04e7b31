using CcchcBot.Tests.Fakes;

namespace CcchcBot.Tests.Turns.Organisations;

/// <summary>Three bodies set up by their administrators: in words, with slips, and by cards alone.</summary>
public class SetUpTests
{
    [Fact]
    public async Task A_department_in_words_with_slips_on_the_way()
    {
        await using var teams = await FakeTeams.StartAsync();
        var admin = teams.Account("Quản trị Sơn", "son@so.example");
        var (first, second) = (teams.Account("Nguyễn Văn An", "an.vp@so.example"), teams.Account("Nguyễn Văn An", "an.nv@so.example"));
        var guest = teams.Account("Khách Bình", "binh_tinh.example#EXT#@so.example", guest: true);
        var team = teams.Team(
            "Sở",
            ["Văn phòng Sở", "Nghiệp vụ", "Chung"],
            admin,
            first,
            second,
            guest,
            teams.Account("Giám đốc Phúc", "phuc@so.example")
        );
        await using var bot = await RunningBot.StartAsync(teams, administrators: admin.DirectoryId);
        await teams.InstallAsync(team, admin);
        var said = new Transcript(teams, "Thiết lập một sở, bằng lời");
        foreach (
            var words in (string[])
                [
                    "thiết lập",
                    "bỏ qua",
                    "Sở Khoa học và Công nghệ tỉnh Hương Giang\nUBND tỉnh Hương Giang",
                    "đồng ý",
                    "KH SKHCN",
                    "đồng ý",
                    "Văn phòng Sở (VP)\nPhòng Nghiệp vụ (P. NV)",
                    "Phòng Nghiệp vụ: kênh Nghiệp vụ",
                    "Văn phòng Sở: Nguyễn Văn An\nPhòng Nghiệp vụ: Khách Bình",
                    "an.vp@so.example",
                    "Văn phòng Sở: an.vp@so.example\nPhòng Nghiệp vụ: Nguyễn Văn An",
                    "2",
                    "để sau",
                    "thiết lập",
                    "Quản trị Sơn",
                    "quay lại",
                    "đồng ý",
                    "Phúc",
                    "1",
                    "GĐ. GIÁM ĐỐC\nNguyễn Văn Phúc",
                    "GIÁM ĐỐC\nNguyễn Văn Phúc\n\nKT. GIÁM ĐỐC / PHÓ GIÁM ĐỐC / Lê Thị Lan",
                    "đồng ý",
                    "6 tháng: gửi 12/6",
                    "nghỉ 2/3/2026, làm bù 14/3/2026",
                    "ban đêm",
                    "18h đến 6h30",
                    "xem lại",
                    "dùng mọi đề xuất",
                    "sửa chế độ báo cáo",
                    "C",
                    "sửa đơn vị",
                    "Văn phòng Sở (VP)",
                    "xong",
                ]
        )
            await said.SayAsync(admin, words);
        Approved.Match("Turns/Organisations/department.md", said.ToString());
    }

    [Fact]
    public async Task A_school_in_English()
    {
        await using var teams = await FakeTeams.StartAsync();
        var head = teams.Account("Nguyễn Thị Hoa", "hoa@truong.example");
        var team = teams.Team("Trường", ["Tổ Toán", "Tổ Văn"], head, teams.Account("Trần Nam", "nam@truong.example"));
        await using var bot = await RunningBot.StartAsync(teams, administrators: head.DirectoryId);
        await teams.InstallAsync(team, head);
        var said = new Transcript(teams, "A school set up in English");
        foreach (
            var words in (string[])
                [
                    "English",
                    "set up",
                    "Trường THCS Nguyễn Trãi\nUBND xã Phố Bảng",
                    "accept all",
                    "Tổ Toán: Trần Nam",
                    "Nguyễn Thị Hoa",
                    "Nguyễn Thị Hoa",
                    "accept all",
                    "edit quiet hours",
                    "20:00 - 6:00",
                    "done",
                ]
        )
            await said.SayAsync(head, words);
        Approved.Match("Turns/Organisations/school.md", said.ToString());
    }

    [Fact]
    public async Task A_commune_by_cards_alone()
    {
        await using var teams = await FakeTeams.StartAsync();
        var admin = teams.Account("Văn thư Hiền", "hien@xa.example");
        var chair = teams.Account("Chủ tịch Long", "long@xa.example");
        var lead = teams.Account("Trưởng phòng Thu", "thu@xa.example");
        var team = teams.Team("Xã", ["Văn phòng", "Văn hóa"], admin, chair, lead);
        await using var bot = await RunningBot.StartAsync(teams, administrators: admin.DirectoryId);
        await teams.InstallAsync(team, admin);
        var said = new Transcript(teams, "Thiết lập một xã, chỉ bằng thẻ");
        var card = (await said.SayAsync(admin, "thiết lập")).Post;
        Dictionary<string, string>[] answers =
        [
            new() { ["text"] = "Ủy ban nhân dân xã Phố Bảng" },
            [],
            [],
            new() { ["text"] = "Văn phòng HĐND và UBND (VP)\nPhòng Văn hóa - Xã hội" },
            new() { ["channel.u1"] = "Văn phòng", ["channel.u2"] = "Văn hóa" },
            new() { ["lead.u2"] = lead.DirectoryId! },
            new() { ["people"] = $"{admin.DirectoryId},{lead.DirectoryId}" },
            new() { ["people"] = chair.DirectoryId! },
            new() { ["authority"] = "-" },
            [],
            new() { ["preset"] = "C" },
        ];
        foreach (var answer in answers)
            await said.TapAsync(admin, card, "Ghi", answer);
        await said.TapAsync(admin, card, "Dùng mọi đề xuất sẵn");
        await said.TapAsync(admin, card, "Sửa", new() { ["part"] = "Retention" });
        await said.TapAsync(admin, card, "Ghi", new() { ["text"] = "5" });
        await said.TapAsync(admin, card, "Xong");
        // directory ids are another each time
        var text = new[] { admin, chair, lead }.Aggregate(
            said.ToString(),
            (t, p) => t.Replace(p.DirectoryId!, p.Name, StringComparison.Ordinal)
        );
        Approved.Match("Turns/Organisations/commune.md", text);
    }

    [Fact]
    public async Task A_card_of_an_earlier_question_changes_nothing_and_what_was_typed_on_it_is_shown()
    {
        await using var town = await Town.StartAsync();
        await town.Teams.InstallAsync(town.Team, town.Administrator);
        var card = (await town.Teams.SayAsync(town.Administrator, "thiết lập")).Post;
        await town.Teams.SayAsync(town.Administrator, Town.SetUp[1]);
        var told = await town.Teams.TapAsync(town.Administrator, card, "Ghi", new() { ["text"] = "Sở Khác" });
        Assert.Contains("Sở Khác", CardText.Of(told.View!), StringComparison.Ordinal);
        Assert.Contains("Thiết lập 2/15", CardText.Of(told.View!), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Sở Khác",
            (await town.Teams.SayAsync(town.Administrator, "xem lại")).Post.ToString(),
            StringComparison.Ordinal
        );
    }
}
