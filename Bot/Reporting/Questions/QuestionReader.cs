using CcchcBot.Plans;
using CcchcBot.Plans.Times;
using CcchcBot.Plans.Units;

namespace CcchcBot.Reporting.Questions;

/// <summary>What the words of a question say, before it is known what is asked.</summary>
/// <param name="Unknown">Words that are of no phrase and no unit's name, with those around them that may belong to one.</param>
/// <param name="AgainstAt">How many windows were named before "so với".</param>
/// <param name="Steps">How much was looked at: in proportion to the words.</param>
sealed record Parts(
    IReadOnlyList<Topic> Topics,
    IReadOnlyList<Which> Lists,
    IReadOnlyList<Span> Spans,
    IReadOnlyList<Unit> Units,
    IReadOnlyList<string> Unknown,
    bool Tasks,
    bool Mine,
    int? Task,
    int? AgainstAt,
    int Steps
)
{
    /// <summary>Whether anything asks at all.</summary>
    public bool Asks => Topics.Count > 0 || Lists.Count > 0 || Spans.Count > 0 || Units.Count > 0 || Task is not null || Mine || Tasks;
}

/// <summary>Walks once over the words: at each place the longest name of a unit, window or phrase is taken, or the word is unknown.</summary>
sealed class QuestionReader(string typed, IReadOnlyList<PhraseToken> tokens, IReadOnlyList<Unit> units)
{
    readonly PhraseReader reader = new(typed, tokens);
    readonly List<string> words = [.. tokens.Select(t => t.Text)];
    readonly IReadOnlyList<(Unit Unit, UnitName Name)> names = UnitSpans.Names(units);
    readonly List<Topic> topics = [];
    readonly List<Which> lists = [];
    readonly List<Span> spans = [];
    readonly List<Unit> named = [];
    readonly List<string> unknown = [];
    bool tasks;
    bool mine;
    int? task;
    int? againstAt;
    int steps;

    /// <summary>Words right before and after unknown ones may belong to the same name.</summary>
    bool beside;

    public Parts Read()
    {
        while (!reader.Ended)
            Step();
        return new(topics, lists, spans, named, unknown, tasks, mine, task, againstAt, steps);
    }

    void Step()
    {
        steps++;
        if (task is null && TaskNumber() is { } number)
        {
            task = number;
            beside = false;
            return;
        }
        var unit = UnitSpans.At(words, reader.At, names, ref steps);
        var phrase = PhraseBook.At(words, reader.At, ref steps);
        if (unit is { } one && one.Length >= (phrase?.Length ?? 0))
            Take(one);
        else if (phrase is not { Length: > 1 } && SpanReader.Read(reader) is { } span)
            Found(span);
        else if (phrase is { } known)
            Take(known);
        else
        {
            unknown.Add(words[reader.At++]);
            beside = true;
        }
    }

    void Take((int Length, Unit Unit) found)
    {
        // "P. QLCN": the sort before a name that stands without it
        while (beside && unknown.Count > 0 && UnitName.Of(unknown[^1]).IsOnlyKind)
            unknown.RemoveAt(unknown.Count - 1);
        reader.At += found.Length;
        if (!named.Contains(found.Unit))
            named.Add(found.Unit);
        beside = false;
    }

    void Take((int Length, Part Part) found)
    {
        var taken = words.GetRange(reader.At, found.Length);
        reader.At += found.Length;
        switch (found.Part)
        {
            case Part.Filler { InName: true } when beside:
                unknown.AddRange(taken);
                return;
            case Part.Filler:
                return;
            case Part.Asks(Topic.Against):
                againstAt ??= spans.Count;
                break;
            case Part.Asks(var topic):
                topics.Add(topic);
                break;
            case Part.Of(var which):
                lists.Add(which);
                break;
            case Part.In(var span):
                Found(span);
                break;
            case Part.Mine:
                mine = true;
                break;
            case Part.Tasks:
                tasks = true;
                break;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
        beside = false;
    }

    void Found(Span span)
    {
        beside = false;
        // "quý 2 … năm 2025": one window in two places
        var open = spans.FindIndex(s =>
            s is { Year: null, Kind: SpanKind.Quarter or SpanKind.Half or SpanKind.NineMonths or SpanKind.Month or SpanKind.Year, Shift: 0 }
        );
        if (span is { Kind: SpanKind.Year, Until: null } && spans is [.., { Kind: SpanKind.SamePeriod, Year: null } same])
            spans[^1] = same with { Year = span.Year, Shift = span.Shift };
        else if (span is { Kind: SpanKind.Year, Until: null } && open >= 0 && againstAt is null)
            spans[open] = spans[open] with { Year = span.Year, Shift = span.Shift };
        else if (!spans.Contains(span))
            spans.Add(span);
    }

    /// <summary>"việc 12", "task no 12"; "việc 6 tháng" is no task.</summary>
    int? TaskNumber() =>
        reader
            .Try(p =>
            {
                if (p.TakeAny("viec", "nhiem vu", "cong viec", "task") is null)
                    return null;
                p.TakeAny("so", "no", "number");
                return
                    p.TakeNumber(1, 9999, 4) is { } number
                    && p.Peek() is not ("thang" or "ngay" or "tuan" or "month" or "months" or "days" or "weeks" or "/" or "t")
                    ? new Numbered(number)
                    : null;
            })
            ?.Number;

    sealed record Numbered(int Number);
}
