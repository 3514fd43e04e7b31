namespace CcchcBot.Benchmarks;

/// <summary>An officer drafts a plan from its first question to its preview, then the next year's.</summary>
static class Script
{
    const string Bases = """
        Nghị quyết số 76/NQ-CP ngày 15 tháng 7 năm 2021 của Chính phủ về Chương trình tổng thể cải cách hành chính nhà nước
        Quyết định số 1085/QĐ-TTg ngày 15 tháng 9 năm 2022 của Thủ tướng Chính phủ
        Kế hoạch số 12/KH-UBND ngày 10 tháng 01 của Ủy ban nhân dân tỉnh về cải cách hành chính
        """;

    const string Purposes = """
        Nâng cao nhận thức của cán bộ, công chức, viên chức về cải cách hành chính
        Giúp người dân, doanh nghiệp biết và dùng dịch vụ công trực tuyến
        Tạo sự đồng thuận của xã hội với công tác cải cách hành chính
        """;

    const string Tasks = """
        Viết tin, bài về dịch vụ công trực tuyến; hằng tháng; Văn phòng
        Tổ chức hội nghị tập huấn cải cách hành chính; Quý II; Phòng 3
        """;

    /// <summary>What is typed after "lập kế hoạch …"; each stores an answer or a position, and is answered with a card.</summary>
    public static readonly string[] Answers =
    [
        .. Enumerable.Repeat("đồng ý", 4), // issuer, number, place and date, title
        Bases,
        Purposes,
        "1, 2", // requirements
        "quay lại",
        "bỏ qua",
        "đồng ý", // audience
        "bỏ qua", // contents
        "1, 3", // forms
        "đồng ý", // solutions
        Tasks,
        "xong",
        .. Enumerable.Repeat("đồng ý", 5), // funding, organisation, reporting, recipients, signer
        "sửa câu 9",
        "Người dân, tổ chức, doanh nghiệp trên địa bàn tỉnh",
    ];

    /// <summary>Turns a plan takes.</summary>
    public static int Length => Answers.Length + 1;

    public static string Start(int plan) =>
        plan < 100 ? $"lập kế hoạch {2000 + plan}" : throw new InvalidOperationException("a plan's year ends at 2099");
}
