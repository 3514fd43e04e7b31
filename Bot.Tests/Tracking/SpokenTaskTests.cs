using CcchcBot.Plans;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Spoken;
using FsCheck;
using FsCheck.Fluent;

namespace CcchcBot.Tests.Tracking;

/// <summary>What people say of tasks, beside plain updates.</summary>
public class SpokenTaskTests
{
    [Theory]
    [InlineData("lịch sử việc 12", "History { Task = 12 }")]
    [InlineData("history of task 12", "History { Task = 12 }")]
    [InlineData("việc 12", "Detail { Task = 12, Plainly = True }")]
    [InlineData("chi tiet viec 12", "Detail { Task = 12, Plainly = False }")]
    [InlineData("show task 3", "Detail { Task = 3, Plainly = False }")]
    [InlineData("ai chưa nhận việc", "NotReceived { }")]
    [InlineData("who has not acknowledged?", "NotReceived { }")]
    [InlineData("việc chờ quyết định", "Waiting { }")]
    [InlineData("viec cho toi quyet dinh", "Waiting { }")]
    [InlineData("what waits for me", "Waiting { }")]
    [InlineData("đã nhận", "ReceiveAll { }")]
    [InlineData("đã nhận tất cả việc", "ReceiveAll { }")]
    [InlineData("received all tasks", "ReceiveAll { }")]
    [InlineData("minh chứng việc 3", "Attach { Task = 3 }")]
    [InlineData(
        "giao lại việc 3 cho Phòng Nghiệp vụ, phối hợp VP; lý do: đổi đầu mối",
        "HandOver { Task = 3, To = Phòng Nghiệp vụ, phối hợp VP, Why = đổi đầu mối }"
    )]
    [InlineData("reassign task 3 to P. NV: they have the list", "HandOver { Task = 3, To = P. NV, Why = they have the list }")]
    public void It_is_understood(string text, string wish) => Assert.Equal(wish, $"{SpokenTask.Read(text, 2026)}");

    [Theory]
    [InlineData("đã nhận việc 3", "Receive { Task = 3 }")]
    [InlineData("task 3 received", "Receive { Task = 3 }")]
    [InlineData("bình luận việc 3: chờ bản in", "Comment { Task = 3, Text = chờ bản in }")]
    [InlineData("comment on task 3: waiting for print", "Comment { Task = 3, Text = waiting for print }")]
    [InlineData("xác nhận việc 3", "Confirm { Task = 3, Result = , Unit =  }")]
    [InlineData("việc 3: xác nhận phần phối hợp: đã in 3 tấm", "Confirm { Task = 3, Result = đã in 3 tấm, Unit =  }")]
    [InlineData("gia hạn việc 3 đến 30/6: chờ kinh phí", "Extend { Task = 3, Until = 06/30/2026, Why = chờ kinh phí }")]
    [InlineData("viec 3 xin gia han den het thang 6 vi cho kinh phi", "Extend { Task = 3, Until = 06/30/2026, Why = cho kinh phi }")]
    [InlineData(
        "extend task 3 to 15/07/2026 because the printer is late",
        "Extend { Task = 3, Until = 07/15/2026, Why = the printer is late }"
    )]
    [InlineData("gia hạn việc 3", "Extend { Task = 3, Until = , Why =  }")]
    [InlineData("dừng việc 3: trùng việc của tỉnh", "Stop { Task = 3, Why = trùng việc của tỉnh }")]
    [InlineData("việc 3 xin không tiếp tục thực hiện: hết kinh phí", "Stop { Task = 3, Why = hết kinh phí }")]
    [InlineData("đồng ý gia hạn việc 3", "Decide { Task = 3, Granted = True, Why = , At =  }")]
    [InlineData("không đồng ý việc 3: cần trước lễ", "Decide { Task = 3, Granted = False, Why = cần trước lễ, At =  }")]
    [InlineData("refuse the extension of task 3: too late", "Decide { Task = 3, Granted = False, Why = too late, At =  }")]
    public void A_change_is_understood(string text, string wish) =>
        Assert.Equal(
            wish,
            string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{Assert.Single(Assert.IsType<SpokenWish.Change>(SpokenTask.Read(text, 2026)).Wishes)}"
            )
        );

    [Theory]
    [InlineData("việc 7: đã có kế hoạch của tỉnh ngày 15/3", "2026-03-15", null)]
    [InlineData("viec 7 da co ke hoach cua tinh ngay 15/3, han 30/4", "2026-03-15", "2026-04-30")]
    [InlineData("task 7: received the province's plan on 15/3, due 30/4", "2026-03-15", "2026-04-30")]
    public void An_event_that_came_is_read_with_its_dates(string text, string on, string? due)
    {
        var wish = Assert.IsType<SpokenWish.EventOr>(SpokenTask.Read(text, 2026)).Happened;
        Assert.Equal((7, on, due), (wish.Task, $"{wish.On:yyyy-MM-dd}", wish.Due is { } day ? $"{day:yyyy-MM-dd}" : null));
    }

    [Theory]
    [InlineData("việc 3 xong, việc 4 50%", "3 Done , 4  50")]
    [InlineData("việc 3 xong và việc 4 đang làm", "3 Done , 4 InProgress ")]
    [InlineData("task 3 done, task 4 50%", "3 Done , 4  50")]
    [InlineData("viec 3, 4 va 5 xong", "3 Done , 4 Done , 5 Done ")]
    [InlineData("việc 3 xong\nviệc 4: đã in 2 tấm", "3 Done , 4  ")]
    [InlineData("việc 3: đã phối hợp, việc 4 người chưa rõ", "3  ")]
    public void Several_tasks_in_one_message_are_several_updates(string text, string updates) =>
        Assert.Equal(updates, string.Join(", ", SpokenUpdate.ReadAll(text).Select(u => $"{u.Task} {u.Status} {u.Percent}")));

    [Theory]
    [InlineData("việc 3: đã đăng 5 tin, bài, treo 3 băng rôn, khó khăn: thiếu kinh phí", "Articles 5, Banners 3", "thiếu kinh phí")]
    [InlineData("viec 3: to chuc 2 hoi nghi, 1.200 luot nguoi", "Meetings 2, Attendees 1200", null)]
    [InlineData("task 3: 4 articles, 2 banners and 6 links", "Articles 4, Banners 2, Links 6", null)]
    [InlineData("việc 3: theo kế hoạch 12/KH", null, null)]
    public void What_can_be_counted_is_counted(string text, string? outputs, string? difficulty)
    {
        var update = SpokenUpdate.Read(text)!;
        Assert.Equal(outputs, update.Outputs is { } all ? string.Join(", ", all.Select(o => $"{o.Kind} {o.Count}")) : null);
        Assert.Equal(difficulty, update.Difficulty);
    }

    [Theory]
    [InlineData("việc 4 tháng 2 xong", "02")]
    [InlineData("việc 4 quý II xong", "Q2")]
    [InlineData("task 4 week 7 done", "W07")]
    [InlineData("việc 4 xong", null)]
    public void A_period_is_named(string text, string? period) => Assert.Equal(period, SpokenUpdate.Read(text)?.Period);

    [Theory]
    [InlineData("tình hình quý 2")]
    [InlineData("việc của tôi")]
    [InlineData("việc quá hạn")]
    [InlineData("đồng ý")]
    [InlineData("không đồng ý")]
    [InlineData("đơn vị nào chưa cập nhật")]
    [InlineData("dừng")]
    [InlineData("Nhận thức của cán bộ về việc cải cách")]
    public void Other_words_are_not_about_a_task(string text) => Assert.Null(SpokenTask.Read(text, 2026));

    [Fact]
    public void No_text_throws() =>
        Prop.ForAll<string, int>(
                (text, n) => SpokenTask.Read($"{text} việc {n} {text}", 2026) is var _ && SpokenTask.Read($"việc 3 {text}", 2026) is var _
            )
            .QuickCheckThrowOnFailure();
}
