using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Reporting;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Documents;

/// <summary>Reports on the invented plans of <see cref="Samples"/>, part of the year gone by.</summary>
static class Reports
{
    public static readonly Words Words = new Lexicon().Official;
    public static readonly Words English = new Lexicon().In(Language.English);
    static readonly DateOnly Today = new(2026, 6, 18);

    /// <summary>A department's six months: something of every kind, so that the tasks are an annex.</summary>
    public static Report Department() => Report.Of(DepartmentUnderWay(), new ReportingRegime("B").HalfYear(2026), Today);

    /// <summary>Its second quarter, which the first can be compared with.</summary>
    public static Report SecondQuarter() => Report.Of(DepartmentUnderWay(), new ReportingRegime("B").Quarter(2026, 2), Today);

    /// <summary>Its second quarter as it was frozen; since then one task was done and another added.</summary>
    public static Report Frozen()
    {
        var plan = DepartmentUnderWay();
        var window = new ReportingRegime("B").Quarter(2026, 2);
        var cut = new FrozenPeriod(window, new(2026, 6, 15, 8, 0, 0, TimeSpan.FromHours(7)), "3f9a51c2d0e7b846aa10", plan.Tasks, []);
        var late = Report.Of(plan, window, Today).Late[0].Task;
        PlanTask[] now =
        [
            .. plan.Tasks.Select(t => t == late ? Again(late.Done(2026, 6, 17, "Đã gửi đủ 12 xã, phường", "Công văn 118/SPTS-VP")) : t),
            late with
            {
                Number = plan.Tasks.Count + 1,
                Text = "Phát tờ gấp về thủ tục đất đai",
            },
        ];
        return Report.Of(plan with { Tasks = now, Frozen = [cut] }, window, Today);
    }

    /// <summary>The six months with a task that two units each do: one has done it, the other is late.</summary>
    public static Report WithGroup()
    {
        var plan = DepartmentUnderWay();
        var units = plan.Header.Organisation.Units;
        var group = plan.Tasks[^2] with
        {
            Number = 13,
            Lead = null,
            Who = "Các phòng, đơn vị",
            Members = [units[0].Id, units[1].Id],
            Course = new Course(Parts: [new(units[0].Id, null, plan.Tasks[0].Progress)]),
        };
        return Report.Of(plan with { Tasks = [.. plan.Tasks, group] }, new ReportingRegime("B").HalfYear(2026), Today);
    }

    /// <summary>One task leadership gave longer, late all the same.</summary>
    public static Report WithExtension() =>
        Changed(t =>
            t.Number != 11
                ? t
                : t with
                {
                    Time = t.Time with { Kind = TimeKind.By, Due = new(2026, 6, 5), Strict = false },
                    Course = new Course(Original: t.Time),
                }
        );

    /// <summary>A commune's second quarter: three tasks in the text, all well.</summary>
    public static Report Commune()
    {
        var plan = Samples.Commune();
        var header = plan.Header with { Organisation = plan.Header.Organisation with { Regime = "C" } };
        PlanTask[] tasks =
        [
            plan.Tasks[0].Is(ProgressStatus.InProgress, "Phát 12 lượt", "Sổ phát thanh"),
            plan.Tasks[1].Done(2026, 5, 20, "Hướng dẫn 240 lượt người", "Biên bản 09/BB"),
            plan.Tasks[2],
        ];
        return Report.Of(plan with { Header = header, Tasks = tasks }, new ReportingRegime("C").Quarter(2026, 2), new(2026, 7, 2));
    }

    /// <summary>A school without a task.</summary>
    public static Report School() => Report.Of(Samples.School(), new ReportingRegime("B").WholeYear(2026), new(2026, 12, 10));

    /// <summary>Two bodies are reported to.</summary>
    public static Report ToSeveral()
    {
        var report = Department();
        return report with
        {
            Plan = report.Plan.With(Section.Recipients, "UBND tỉnh An Giao (báo cáo)", "Sở Nội vụ (để b/c)", "Các phòng"),
        };
    }

    /// <summary>No superior, and no recipient the plan was reported to.</summary>
    public static Report ToNobody()
    {
        var report = School();
        var header = report.Plan.Header;
        return report with
        {
            Plan = report.Plan with { Header = header with { Organisation = header.Organisation with { Superior = null } } },
        };
    }

    /// <summary>The department's six months with every task as changed.</summary>
    public static Report Changed(Func<PlanTask, PlanTask> change)
    {
        var plan = DepartmentUnderWay();
        return Report.Of(plan with { Tasks = [.. plan.Tasks.Select(change)] }, new ReportingRegime("B").HalfYear(2026), Today);
    }

    /// <summary>The department's tasks again and again.</summary>
    public static Report Many(int tasks)
    {
        var plan = DepartmentUnderWay();
        PlanTask[] many = [.. Enumerable.Range(0, tasks).Select(i => plan.Tasks[i % plan.Tasks.Count] with { Number = i + 1 })];
        return Report.Of(plan with { Tasks = many }, new ReportingRegime("B").HalfYear(2026), Today);
    }

    static Plan DepartmentUnderWay()
    {
        var plan = Samples.Department();
        var tasks = plan.Tasks;
        return plan with
        {
            Header = plan.Header with { Status = PlanStatus.Issued, Number = 3, IssuedOn = new(2026, 1, 9) },
            Tasks =
            [
                tasks[0].Done(2026, 2, 25, "Chuyên mục có 6 câu hỏi đã trả lời", "https://spts.angiao.example/hoi-dap"),
                tasks[1].Is(ProgressStatus.InProgress, "Đã đăng 14 tin, bài", "https://spts.angiao.example/tin"),
                tasks[2].Done(2026, 4, 10, "02 video", "https://spts.angiao.example/video/1", "https://spts.angiao.example/video/2"),
                tasks[3].Done(2026, 3, 20, "Thay 8 áp phích"),
                tasks[4].Is(ProgressStatus.InProgress, "Đã xong tài liệu") with
                {
                    Progress = Hindered,
                },
                .. tasks.Skip(5).Take(3),
                FirstQuarterDone(tasks[8]),
                .. tasks.Skip(9),
                Overdue(),
                tasks[5] with
                {
                    Number = 12,
                    Text = "Diễn kịch ngắn tại lễ khai mạc",
                    Progress = Progress.None with { Status = ProgressStatus.Cancelled },
                },
            ],
        };
    }

    static readonly Progress Hindered = Progress.None with
    {
        Status = ProgressStatus.InProgress,
        Percent = 60,
        Result = "Đã xong tài liệu",
        Difficulty = "lịch tập huấn trùng đợt kiểm tra.",
        At = new(2026, 6, 2, 9, 0, 0, TimeSpan.FromHours(7)),
    };

    // once a quarter
    static PlanTask FirstQuarterDone(PlanTask task)
    {
        var done = task.Done(2026, 3, 26, "Đã giới thiệu 01 cách làm", "https://spts.angiao.example/cach-lam-hay").Progress;
        return task with
        {
            Progress = done with { Status = ProgressStatus.InProgress, DoneOn = null },
            Course = new Course(Parts: [new(null, "2026-Q1", done)]),
        };
    }

    static PlanTask Again(PlanTask task) => task with { Progress = task.Progress with { Changes = task.Progress.Changes + 1 } };

    static PlanTask Overdue() =>
        new(
            11,
            "Gửi bộ câu hỏi thường gặp cho các xã, phường",
            TimePhrase.Read("Trước ngày 15/5/2026", 2026),
            "cds",
            [],
            "Tài liệu",
            null,
            Progress.None with
            {
                Difficulty = "chưa có số liệu của 03 xã",
            }
        );

    static PlanTask Done(this PlanTask task, int year, int month, int day, string result, params string[] evidence)
    {
        var done = task.Is(ProgressStatus.Done, result, evidence);
        var on = new DateOnly(year, month, day);
        var at = new DateTimeOffset(on, new(9, 0), TimeSpan.FromHours(7));
        return done with { Progress = done.Progress with { Percent = 100, DoneOn = on, At = at } };
    }

    static PlanTask Is(this PlanTask task, ProgressStatus status, string result, params string[] evidence) =>
        task with
        {
            Progress = Progress.None with
            {
                Status = status,
                Percent = 50,
                Result = result,
                Evidence = evidence,
                At = new(2026, 5, 20, 9, 0, 0, TimeSpan.FromHours(7)),
            },
        };
}
