using CcchcBot.Plans;
using CcchcBot.Tests.Fakes;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns.Approval;

/// <summary>A process that dies at any step: nobody is told twice, and an amendment lands once.</summary>
public class DyingTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Leadership_gets_one_card_of_a_round_wherever_it_dies(bool after)
    {
        for (var step = 1; step <= 12; step++)
        {
            await using var town = await Town.StartAsync();
            await town.DraftAsync();
            town.Store.FailAt(step, after);
            var first = await town.Teams.SayAsync(town.Officer, "trình duyệt");
            await town.Teams.RedeliverAsync(first);
            for (var minute = 0; minute < 3; minute++)
            {
                town.Teams.Clock.Advance(TimeSpan.FromMinutes(1));
                await town.Teams.SayAsync(town.Officer, "trình kế hoạch 2026");
            }
            town.Store.Mend();
            var card = Assert.Single(await CardsAsync(town));
            if (card.State != CardState.Ambiguous)
                await town.LetterAsync(town.Director);
            Assert.True(town.Teams.Posts.Count(p => p.Chat == town.Director) <= 1, $"told twice at step {step}");
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_amendment_lands_once_wherever_the_turn_dies(bool after)
    {
        var failed = true;
        for (var step = 1; failed; step++)
        {
            await using var town = await Town.StartAsync();
            await town.IssueAsync();
            foreach (
                var words in (string[])
                    ["điều chỉnh kế hoạch 2026: bổ sung", "sửa nhiệm vụ", "Tập huấn; quý III; Văn phòng Sở", "trình duyệt"]
            )
                await town.Teams.SayAsync(town.Officer, words);
            await town.LetterAsync(town.Director);
            await town.Teams.SayAsync(town.Director, "duyệt điều chỉnh kế hoạch 2026");
            await town.LetterAsync(town.Officer);
            town.Store.FailAt(step, after);
            var first = await town.Teams.SayAsync(town.Officer, "ban hành không số");
            failed = town.Store.Failed;
            town.Store.Mend();
            await town.Teams.RedeliverAsync(first);
            var loaded = await PlanRows.WholeAsync(town.Store, Rows.PlanOf(town.Teams.Tenant, "1", 2026), CancellationToken.None);
            Assert.Equal(2, loaded!.Plan.Header.Edition());
            Assert.Equal(["Niêm yết", "Treo băn", "Đăng 10 ", "Tập huấn"], loaded.Plan.Tasks.Select(t => t.Text[..8]));
            var amendment = Rows.PlanOf(town.Teams.Tenant, "1", new PlanRef(2026, 1));
            Assert.Equal(PlanStatus.Issued, (await PlanRows.HeadAsync(town.Store, amendment, CancellationToken.None))!.Plan.Header.Status);
        }
    }

    static async Task<List<SavedCard>> CardsAsync(Town town)
    {
        List<SavedCard> cards = [];
        await foreach (var row in town.Store.RangeAsync(Rows.PlanOf(town.Teams.Tenant, "1", 2026), "55|", "56|", CancellationToken.None))
            cards.Add(SavedJson.Read<SavedCard>(row));
        return cards;
    }
}
