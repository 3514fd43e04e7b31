using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CcchcBot.Documents;
using CcchcBot.Documents.Reading;
using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Turns;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Section = CcchcBot.Plans.Section;

namespace CcchcBot.Benchmarks;

/// <summary>A plan written and read, beside the library and the XML reader bare.</summary>
sealed class Paperwork
{
    /// <summary>Until then the runtime is still compiling.</summary>
    const int Warming = 250;
    const int Timed = 25;

    readonly Words words = new Lexicon().Official;

    // pages are what LibreOffice prints
    readonly Plan ten;
    readonly byte[] hundred;
    readonly (Document Text, Styles Styles, Numbering Numbering, Settings Settings, Header Header) parts;

    public Paperwork()
    {
        ten = PlanOf(items: 48, tasks: 80);
        hundred = PlanDocx.Write(PlanOf(items: 960, tasks: 646), words);
        using var written = WordprocessingDocument.Open(new MemoryStream(PlanDocx.Write(ten, words)), isEditable: false);
        var main = written.MainDocumentPart!;
        parts = (
            Copy(main.Document),
            Copy(main.StyleDefinitionsPart!.Styles!),
            Copy(main.NumberingDefinitionsPart!.Numbering),
            Copy(main.DocumentSettingsPart!.Settings),
            Copy(main.HeaderParts.Single().Header)
        );
    }

    public byte[] Ten => PlanDocx.Write(ten, words);

    public byte[] Hundred => hundred;

    public (Cost Bare, Cost Bot) Write() => (Cost.Of(WriteBare, Warming, Timed), Cost.Of(() => Ten.Length, Warming, Timed));

    public (Cost Bare, Cost Bot, Cost Skimmed) Read() =>
        (
            Cost.Of(ReadBare, Warming, Timed),
            Cost.Of(() => ((Opened.Read)PlanFile.Read(hundred)).Plan.Tasks.Count, Warming, Timed),
            Cost.Of(Skim, Warming, Timed)
        );

    /// <summary>The same elements built, written and packed by the library alone.</summary>
    int WriteBare()
    {
        using var bytes = new MemoryStream();
        using (var file = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = file.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = Copy(parts.Styles);
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = Copy(parts.Numbering);
            main.AddNewPart<DocumentSettingsPart>().Settings = Copy(parts.Settings);
            main.AddNewPart<HeaderPart>("header1").Header = Copy(parts.Header);
            main.Document = Copy(parts.Text);
        }
        return (int)bytes.Length;
    }

    /// <summary>Its XML parsed, and nothing done with it.</summary>
    int ReadBare()
    {
        using var zip = new ZipArchive(new MemoryStream(hundred), ZipArchiveMode.Read);
        using var text = zip.GetEntry("word/document.xml")!.Open();
        return XDocument.Load(text).Root!.Elements().Count();
    }

    /// <summary>Its XML gone over without even keeping it.</summary>
    int Skim()
    {
        using var zip = new ZipArchive(new MemoryStream(hundred), ZipArchiveMode.Read);
        using var xml = XmlReader.Create(zip.GetEntry("word/document.xml")!.Open());
        var nodes = 0;
        while (xml.Read())
            nodes++;
        return nodes;
    }

    static T Copy<T>(T element)
        where T : OpenXmlElement => (T)element.CloneNode(deep: true);

    static Plan PlanOf(int items, int tasks)
    {
        Unit[] units = [new("vp", "Văn phòng Sở", ["VP"]), new("cds", "Phòng Chuyển đổi số", []), new("tt", "Trung tâm Thông tin", [])];
        var body = new Organisation(
            "1",
            "Sở Phát triển số",
            "Ủy ban nhân dân tỉnh An Giao",
            BodyKind.Department,
            "An Giao",
            "KH-SPTS",
            "BC-SPTS",
            units,
            [],
            ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC", "Họ Và Tên"],
            ["Sở Nội vụ", "Các phòng, đơn vị", "Lưu: VT, VP"]
        );
        const string said =
            "Đăng tin, bài và làm video ngắn hướng dẫn người dân nộp hồ sơ trực tuyến, theo dõi hồ sơ trên điện thoại và nhận kết quả tại nhà;";
        const string done = "Đăng tin, bài hướng dẫn nộp hồ sơ trực tuyến";
        Section[] outlined =
        [
            Section.Purposes,
            Section.Requirements,
            Section.Contents,
            Section.Forms,
            Section.Solutions,
            Section.Organisation,
        ];
        Dictionary<Section, Answer> answers = outlined.ToDictionary(
            s => s,
            s => new Answer([.. Enumerable.Range(0, items / outlined.Length).Select(i => new Node("-", i % 3, $"{i}. {said}"[3..]))])
        );
        answers[Section.Bases] = Answer.Of("Căn cứ Kế hoạch số 12/KH-UBND ngày 05/01/2026 của Ủy ban nhân dân tỉnh An Giao");
        PlanTask Task(int n) =>
            new(n, done, TimePhrase.Read("Quý II/2026", 2026), units[n % 3].Id, ["vp"], "Tin, bài", "20 tin, bài", Progress.None);
        return new(new(2026, PlanStatus.Draft, body), answers, [.. Enumerable.Range(1, tasks).Select(Task)]);
    }
}

/// <param name="Milliseconds">Of CPU time for one, collecting garbage included: what else the machine does must not count.</param>
/// <param name="Megabytes">Allocated by one.</param>
readonly record struct Cost(double Milliseconds, double Megabytes)
{
    public static Cost Of(Func<int> work, int warming, int timed)
    {
        for (var i = 0; i < warming; i++)
            work();
        GC.Collect();
        var (before, cpu) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
        for (var i = 0; i < timed; i++)
            work();
        return new(
            (Environment.CpuUsage.TotalTime - cpu).TotalMilliseconds / timed,
            (GC.GetAllocatedBytesForCurrentThread() - before) / 1e6 / timed
        );
    }
}
