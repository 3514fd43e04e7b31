using System.Text;
using CcchcBot.Plans;
using CcchcBot.Tests.Turns;
using CcchcBot.Tracking;
using CcchcBot.Tracking.Rules;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Tracking;

public class RewindTests
{
    /// <summary>After each thing that happens, undoing all that came later gives what stood then.</summary>
    [Fact]
    public void A_task_is_as_it_was_before_what_came_later()
    {
        var story = new Followed();
        List<Plan> stood = [story.Plan];
        foreach (var (person, wish) in Happens)
        {
            story.Now = story.Now.AddDays(1);
            Assert.IsType<TaskResult.Changed>(story.Does(person, wish));
            stood.Add(story.Plan);
        }
        for (var step = 0; step < stood.Count; step++)
        {
            var later = story.Events.Skip(step).ToLookup(e => e.Task);
            foreach (var (was, now) in stood[step].Tasks.Zip(story.Plan.Tasks))
                Assert.Equal(Counted(was), Counted(Rewind.Before(now, story.Plan.Header, later[now.Number])));
        }
    }

    static readonly (string Person, TaskWish Wish)[] Happens =
    [
        ("lead1", Says(new(Followed.Plain, ProgressStatus.InProgress, 40, "đã treo 3 băng rôn"))),
        ("lead2", new TaskWish.Confirm(Followed.Plain, "đã in xong")),
        ("officer", new TaskWish.Comment(Followed.Plain, "gửi ảnh rõ hơn")),
        ("lead1", new TaskWish.Extend(Followed.Plain, new(2026, 4, 30), "chờ kinh phí")),
        ("director", new TaskWish.Decide(Followed.Plain, true, null)),
        ("lead1", Says(Followed.Done(Followed.Group))),
        ("lead2", Says(Followed.Done(Followed.Group))),
        ("lead3", Says(new(Followed.Group, ProgressStatus.InProgress, 20))),
        ("lead1", Says(Followed.Done(Followed.Standing))),
        ("lead1", Says(Followed.Done(Followed.Monthly, period: "2026-01"))),
        ("officer", new TaskWish.Happened(Followed.Waiting, new(2026, 2, 20), new(2026, 5, 30), "kế hoạch của tỉnh")),
        ("officer", new TaskWish.Reassign(Followed.OnRequest, "u2", null, "đúng lĩnh vực")),
        ("lead1", Says(Followed.Done(Followed.Plain))),
    ];

    static TaskWish.Update Says(TaskUpdate update) => new(update);

    /// <summary>What figures are made of.</summary>
    static string Counted(PlanTask task) =>
        Encoding.UTF8.GetString(SavedJson.Write(task with { Course = null, AtIssue = null }).Span)
        + string.Join(
            ';',
            (task.Course?.Parts ?? [])
                .OrderBy(p => (p.Unit, p.Period))
                .Select(p => $"{p.Unit} {p.Period} {p.Progress.Status} {p.Progress.Percent}")
        )
        + task.Course?.Happened;
}
