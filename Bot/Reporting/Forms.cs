using System.Buffers;
using System.Runtime.CompilerServices;
using CcchcBot.Plans;

namespace CcchcBot.Reporting;

/// <summary>How variety of forms is scored: online or traditional.</summary>
public enum FormGroup
{
    Online,
    Traditional,
}

/// <summary>Forms of propaganda (hình thức), told by the words of a task: data of the field.</summary>
public static class Forms
{
    // before the forms, which fill it
    static readonly List<string> Every = [];

    static readonly (string Tag, FormGroup Group, SearchValues<string> Said)[] Known =
    [
        (
            "portal",
            FormGroup.Online,
            Said("trang thong tin|cong thong tin|website|trang web|tttdt|ttdt|chuyen muc|chuyen trang|portal|hoi dap")
        ),
        ("social", FormGroup.Online, Said("facebook|fanpage|zalo|youtube|tiktok|mang xa hoi|social")),
        ("video", FormGroup.Online, Said("video|clip|phong su")),
        ("screen", FormGroup.Online, Said("man hinh|bang dien tu|led")),
        ("mail", FormGroup.Online, Said("email|thu dien tu|quan ly van ban|qlvb")),
        ("quiz", FormGroup.Online, Said("thi truc tuyen|online quiz")),
        ("press", FormGroup.Traditional, Said("bao dai|dai phat thanh|dai truyen hinh|ban tin|tap chi|bao chi|tren bao|tin bai|tin, bai")),
        ("loudspeaker", FormGroup.Traditional, Said("truyen thanh|loa|phat thanh")),
        ("visual", FormGroup.Traditional, Said("pano|pa no|ap phich|bang ron|khau hieu|to roi|to gap|to buom|banner|poster")),
        ("posting", FormGroup.Traditional, Said("niem yet|mot cua|cong khai tai")),
        ("meeting", FormGroup.Traditional, Said("hoi nghi|tap huan|hoi thao|toa dam|doi thoai|hop phu huynh|conference|training|workshop")),
        ("routine", FormGroup.Traditional, Said("sinh hoat|giao ban|doc bao|chao co")),
        ("woven", FormGroup.Traditional, Said("long ghep|pho bien giao duc phap luat|pbgdpl")),
        ("mobile", FormGroup.Traditional, Said("bao cao vien|luu dong|san khau|dien kich")),
        ("contest", FormGroup.Traditional, Said("cuoc thi|hoi thi|thi tim hieu")),
    ];

    static readonly SearchValues<string> Any = SearchValues.Create([.. Every], StringComparison.Ordinal);

    // turn after turn asks of the same texts: what one tells is known as long as it lives
    static readonly ConditionalWeakTable<string, Told> Texts = [];

    /// <summary>The forms a task is carried out in; its own form where one was said, else its text.</summary>
    public static IReadOnlyList<(string Tag, FormGroup Group)> Of(PlanTask task) => Tell(task).Forms;

    static Told Tell(PlanTask task) => Texts.GetValue(string.IsNullOrWhiteSpace(task.Form) ? task.Text : task.Form, Read);

    static Told Read(string text)
    {
        var said = $" {Folded.Of(text)}";
        int[] found = said.AsSpan().ContainsAny(Any)
            ? [.. Enumerable.Range(0, Known.Length).Where(k => said.AsSpan().ContainsAny(Known[k].Said))]
            : [];
        return new([.. found.Select(k => (Known[k].Tag, Known[k].Group))], found.Sum(k => 1 << k));
    }

    /// <summary>The forms used in a window: of what was done, and of what is being done.</summary>
    public static IReadOnlyList<(string Tag, FormGroup Group)> Used(Figures figures)
    {
        List<(string Tag, FormGroup Group)> used = [];
        var bits = 0;
        foreach (var seen in figures.Tasks)
        {
            if (seen.Task.Progress.Status is not (ProgressStatus.Done or ProgressStatus.InProgress))
                continue;
            var told = Tell(seen.Task);
            if ((told.Bits & ~bits) == 0)
                continue;
            used.AddRange(told.Forms.Except(used));
            bits |= told.Bits;
        }
        return used;
    }

    // a word begins where its form begins
    static SearchValues<string> Said(string forms)
    {
        string[] said = [.. forms.Split('|').Select(f => $" {f}")];
        Every.AddRange(said);
        return SearchValues.Create(said, StringComparison.Ordinal);
    }

    /// <param name="Bits">The same, by their place among all.</param>
    sealed record Told(IReadOnlyList<(string Tag, FormGroup Group)> Forms, int Bits);
}
