namespace CcchcBot.Reporting.Questions;

/// <summary>What a known phrase adds to a question.</summary>
abstract record Part
{
    private Part() { }

    public sealed record Asks(Topic Topic) : Part;

    public sealed record Of(Which Which) : Part;

    public sealed record In(Span Span) : Part;

    /// <summary>"việc", "tasks": a list is wanted if nothing else is.</summary>
    public sealed record Tasks : Part;

    public sealed record Mine : Part;

    /// <param name="InName">May as well be a word of a unit's name ("Phòng Kế hoạch").</param>
    public sealed record Filler(bool InName = false) : Part;
}

enum Topic
{
    Status,
    ByUnit,
    Silent,
    Report,
    Sent,

    /// <summary>What follows is what to compare with.</summary>
    Against,
    Compare,
    Score,
}

/// <summary>The phrases of questions in both languages, folded; looked up by their first word, the longest first.</summary>
static class PhraseBook
{
    // before the phrases, which are made of it
    static readonly string[] FillerWords =
    [
        .. (
            "xem cho biet hoi gui cai han du kien ve thi la co khong ko k a ah nhe nhi nha vay vay roi chua nao gi ai don vi cac nhung moi tat ca trong cua theo thuc hien trien khai "
            + "cchc hien nay bay gio dang da chi rieng ro cu bot oi giup voi duoc va lam xuat lap tao soan vui long xin hay tong so so phan de muon can ky ki anh voi "
            + "chung o tai ngay luc nay toan bo lai tung nua bi trinh tai cung dau nguoi sao the nhu hien con nhat / - – sap "
            + "show tell give all the of for in on at is are was what which who how do does did has have been we our us you please can could a an and any there anything anyone expected "
            + "about by to from as plan plans work team unit units s t only just with now currently overall detail details see view get check it that make create "
            + "generate prepare write me yet still reported let give need want know would like up far happening much will be have"
        ).Split(' '),
    ];

    static readonly Dictionary<string, (string[] Words, Part Part)[]> ByFirst = Phrases()
        .Concat(SpanPhrases.All)
        .GroupBy(p => p.Words[0])
        .ToDictionary(g => g.Key, g => g.OrderByDescending(p => p.Words.Length).ToArray());

    /// <summary>Every word that any phrase is made of.</summary>
    public static readonly IReadOnlySet<string> Vocabulary = ByFirst
        .Values.SelectMany(p => p)
        .SelectMany(p => p.Words)
        .Concat(SpanPhrases.Words)
        .ToHashSet();

    /// <summary>Every two words that follow one another in a phrase.</summary>
    public static readonly IReadOnlySet<(string, string)> Pairs = ByFirst
        .Values.SelectMany(p => p)
        .SelectMany(p => p.Words.Zip(p.Words.Skip(1)))
        .ToHashSet();

    /// <summary>The longest phrase that stands at a place, or null. Each phrase looked at is a step.</summary>
    public static (int Length, Part Part)? At(IReadOnlyList<string> words, int at, ref int steps)
    {
        if (!ByFirst.TryGetValue(words[at], out var phrases))
            return null;
        foreach (var (phrase, part) in phrases)
        {
            steps++;
            if (at + phrase.Length <= words.Count && Stands(phrase, words, at))
                return (phrase.Length, part);
        }
        return null;
    }

    static bool Stands(string[] phrase, IReadOnlyList<string> words, int at)
    {
        for (var i = 1; i < phrase.Length; i++)
            if (words[at + i] != phrase[i])
                return false;
        return true;
    }

    internal static IEnumerable<(string[] Words, Part Part)> Rows(Part part, string phrases) =>
        phrases.Split('|').Select(p => (p.Split(' '), part));

    static IEnumerable<(string[] Words, Part Part)> Phrases() =>
        [
            .. Topics(),
            .. Lists(),
            .. Rows(new Part.Tasks(), "viec|nhiem vu|cong viec|dau viec|task|tasks|danh sach|liet ke|list"),
            .. Rows(
                new Part.Mine(),
                "cua toi|cua em|cua minh|cua don vi toi|don vi toi|phong toi|toi|em|minh|my|mine|i|assigned to me|my unit"
            ),
            .. Rows(
                new Part.Filler(InName: true),
                "ke hoach|tuyen truyen|cong tac|thong ke|tong hop|cai cach hanh chinh|bao cao vien|department|division|section|group|board"
            ),
            .. "cho toi|cho em|cho minh|show me|tell me|give me|don vi nao|phong nao|phong ban nao|cong viec nao|khi nao|bao gio|phu trach|ai phu trach|chu tri|do ai lam|ai lam|co quan|toan co quan|toan so|chi rieng|bao nhieu|anh chi|how many"
                .Split('|')
                .Select(p => (p.Split(' '), (Part)new Part.Filler())),
            .. FillerWords.Select(w => ((string[])[w], (Part)new Part.Filler())),
        ];

    static IEnumerable<(string[], Part)> Topics() =>
        [
            .. Rows(
                new Part.Asks(Topic.Status),
                "tinh hinh|tien do|ket qua|so lieu|the nao|ra sao|den dau|toi dau|lam den dau|lam toi dau|xong chua|status|progress|result|results|"
                    + "figures|ty le hoan thanh|ty le|bao nhieu phan tram|bao nhieu %|dat bao nhieu|dat bao nhieu phan tram|dat bao nhieu %|phan tram|%|"
                    + "percent|percentage|completion|completion rate|how is|how are we doing|how are we|how are things|how are the tasks|how are tasks|where do we stand|where are we|going|doing|doing well|dashboard|tong quan|overview|summary"
            ),
            .. Rows(
                new Part.Asks(Topic.ByUnit),
                "theo don vi|theo tung don vi|tung don vi|theo phong|tung phong|by unit|per unit|each unit"
            ),
            .. Rows(
                new Part.Asks(Topic.Silent),
                "chua bao cao|chua gui|thieu ai|con thieu ai|con thieu don vi nao|thieu don vi nao|"
                    + "who is missing|who s missing|chua cap nhat|chua gui bao cao|chua nop bao cao|chua nop|chua co so lieu|khong bao cao|khong cap nhat|chua gui so lieu|"
                    + "not reported|not yet reported|hasn t reported|haven t reported|not updated|hasn t updated|haven t updated|no update|no updates|missing updates|silent"
            ),
            .. Rows(new Part.Asks(Topic.Report), "bao cao|tong ket|so ket|bao cao tong ket|bao cao so ket|report|reports"),
            .. Rows(
                new Part.Asks(Topic.Sent),
                "da gui bao cao|da nop bao cao|da trinh bao cao|da gui|da nop|vua gui bao cao|gui bao cao roi|sent|submitted|was sent|has been sent"
            ),
            .. Rows(new Part.Asks(Topic.Against), "so voi|so sanh voi|compared with|compared to|compare with|compare to|versus|vs"),
            .. Rows(new Part.Asks(Topic.Compare), "so sanh|compare|comparison|doi chieu"),
            .. Rows(
                new Part.Asks(Topic.Score),
                "diem cchc|diem tuyen truyen|diem so|diem|cham diem|tu cham diem|score|scores|scoring|points"
            ),
        ];

    static IEnumerable<(string[], Part)> Lists() =>
        [
            .. from all in "danh sach|danh sach cac|liet ke|liet ke cac|tat ca|tat ca cac|toan bo|toan bo cac".Split('|')
            from tasks in "viec|nhiem vu|cong viec|dau viec".Split('|')
            select ($"{all} {tasks}".Split(' '), (Part)new Part.Of(Which.All)),
            .. Rows(new Part.Of(Which.All), "all tasks|all the tasks|list tasks|list the tasks|list all tasks|list of tasks|task list"),
            .. Rows(
                new Part.Of(Which.Overdue),
                "qua han|tre han|bi tre|tre|cham tien do|cham han|cham|het han|bi cham|overdue|late|delayed|past due|behind|behind schedule"
            ),
            .. Rows(new Part.Of(Which.Due), "den han|toi han|phai xong|phai hoan thanh|due|den ki han|deadline|deadlines"),
            .. Rows(
                new Part.Of(Which.Open),
                "con viec gi|con viec nao|con gi|con lai|con ton|con nhung viec gi|con nhung viec|con bao nhieu viec|con phai lam|con|phai lam|ton dong|chua xong|"
                    + "chua hoan thanh|chua lam xong|left|remaining|outstanding|open|unfinished|pending|to do|todo|not done|not finished|have to do"
            ),
            .. Rows(
                new Part.Of(Which.NotStarted),
                "chua lam|chua thuc hien|chua bat dau|chua trien khai|chua dong|not started|not begun|not yet started"
            ),
            .. Rows(
                new Part.Of(Which.UnderWay),
                "dang lam|dang thuc hien|dang trien khai|dang do|under way|underway|in progress|ongoing|started"
            ),
            .. Rows(
                new Part.Of(Which.Done),
                "da xong|da hoan thanh|hoan thanh|da lam|da lam xong|da thuc hien|lam xong|xong|done|finished|completed"
            ),
            .. Rows(
                new Part.Of(Which.DoneLate),
                "hoan thanh muon|hoan thanh cham|hoan thanh qua han|xong muon|done late|finished late|completed late"
            ),
            .. Rows(new Part.Of(Which.Waiting), "dang cho|tam dung|cho chi dao|waiting|paused|on hold"),
            .. Rows(new Part.Of(Which.Continuous), "thuong xuyen|lien tuc|continuous|standing"),
            .. Rows(new Part.Of(Which.NotContinuing), "khong thuc hien|da huy|bi huy|cancelled|canceled|not continuing|dropped"),
            .. Rows(
                new Part.Of(Which.Unproven),
                "chua co minh chung|thieu minh chung|khong co minh chung|chua minh chung|without evidence|missing evidence|no evidence|lacking evidence"
            ),
            .. Rows(
                new Part.Of(Which.Hindered),
                "kho khan|vuong mac|gap kho khan|dang gap kho khan|kho khan vuong mac|bi vuong|difficulties|difficulty|problems|issues|obstacles"
            ),
        ];
}
