using CcchcBot.CheckIns;

namespace CcchcBot.Tests.CheckIns;

/// <summary>What people type about gathering, in both languages, with and without accents.</summary>
public class GatheringWishTests
{
    [Theory]
    [InlineData("tình hình gửi", "Deliveries { }")]
    [InlineData("Deliveries", "Deliveries { }")]
    [InlineData("da nhan de nghi", "Received { }")]
    [InlineData("request received", "Received { }")]
    [InlineData("bản tin tuần", "Week { }")]
    [InlineData("weekly digest", "Week { }")]
    [InlineData("tắt bản tin tuần", "Weekly { On = False }")]
    [InlineData("weekly digest off", "Weekly { On = False }")]
    [InlineData("bat ban tin tuan", "Weekly { On = True }")]
    [InlineData("weekly digest on", "Weekly { On = True }")]
    [InlineData("kỳ đã chốt", "Frozen { Year =  }")]
    [InlineData("ky da chot 2026", "Frozen { Year = 2026 }")]
    [InlineData("frozen periods", "Frozen { Year =  }")]
    [InlineData("mở lại quý 1: thiếu minh chứng", "Reopen { Code = Q1, Year = , Reason = thiếu minh chứng }")]
    [InlineData("mo lai quy III/2026: bo sung", "Reopen { Code = Q3, Year = 2026, Reason = bo sung }")]
    [InlineData("Mở lại 6 tháng đầu năm: theo công văn 12: gấp", "Reopen { Code = 6M, Year = , Reason = theo công văn 12: gấp }")]
    [InlineData("mở lại năm 2026: sót việc", "Reopen { Code = Y, Year = 2026, Reason = sót việc }")]
    [InlineData("reopen Q1: more figures", "Reopen { Code = Q1, Year = , Reason = more figures }")]
    [InlineData("reopen half-year: more", "Reopen { Code = 6M, Year = , Reason = more }")]
    [InlineData("mở lại quý 1", "Reopen { Code = Q1, Year = , Reason =  }")]
    [InlineData("nhắc đơn vị chưa cập nhật", "Remind { }")]
    [InlineData("nhac cac phong chua bao cao", "Remind { }")]
    [InlineData("đôn đốc các đơn vị còn thiếu số liệu", "Remind { }")]
    [InlineData("nhắc ai chưa nộp", "Remind { }")]
    [InlineData("nhắc ngay", "Remind { }")]
    [InlineData("đôn đốc các phòng", "Remind { }")]
    [InlineData("remind units not updated", "Remind { }")]
    [InlineData("remind everybody who has not reported", "Remind { }")]
    [InlineData("chase the units", "Remind { }")]
    public void It_is_understood(string typed, string wish) => Assert.Equal(wish, GatheringWish.Read(typed)?.ToString());

    [Theory]
    [InlineData("tình hình quý 1")]
    [InlineData("mở kế hoạch 2026")]
    [InlineData("đã nhận việc 3")]
    [InlineData("đã nhận")]
    [InlineData("bản tin tuần: nội dung")]
    [InlineData("mở lại")]
    [InlineData("nhắc")]
    [InlineData("nhắc việc 3")]
    [InlineData("đôn đốc các đơn vị thực hiện; quý II; Văn phòng")]
    [InlineData("đơn vị chưa cập nhật")]
    [InlineData("remind me tomorrow")]
    [InlineData("Mở lại lớp tập huấn quý 1; quý II; Văn phòng")]
    public void Other_words_are_left_to_others(string typed) => Assert.Null(GatheringWish.Read(typed));
}
