using CcchcBot.Plans;
using CcchcBot.Storage;
using CcchcBot.Turns;

namespace CcchcBot.Tests.Turns;

public class RecallTests
{
    static StoredRow Row(string line) => new("20|07", "1", SavedJson.Write(Answer.Of(line)));

    [Fact]
    public void The_same_bytes_are_the_same_record() =>
        Assert.Same(SavedJson.Recall<Answer>(Row("Nâng cao nhận thức")), SavedJson.Recall<Answer>(Row("Nâng cao nhận thức")));

    [Fact]
    public void However_many_rows_are_read_each_is_its_own()
    {
        for (var pass = 0; pass < 2; pass++)
        for (var i = 0; i < 5000; i++)
            Assert.Equal($"{i}", SavedJson.Recall<Answer>(Row($"{i}")).Nodes[0].Text);
    }
}
