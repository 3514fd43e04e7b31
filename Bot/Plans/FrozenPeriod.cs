using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CcchcBot.Plans;

/// <summary>A period's figures as they were cut off (chốt số liệu): the tasks as they stood when its last day ended.</summary>
/// <param name="Window">The period of the regime.</param>
/// <param name="At">When it was frozen; what counts is what stood at the end of the cut-off day, or at this moment once it was reopened.</param>
/// <param name="Fingerprint">SHA-256 in lower hexadecimal over the rows the figures come from.</param>
/// <param name="Reopened">Each time leadership reopened it, in order.</param>
/// <param name="OpenUntil">While it is open again: the local day after which it is frozen anew; null while it is closed.</param>
public sealed record FrozenPeriod(
    Period Window,
    DateTimeOffset At,
    string Fingerprint,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<Reopening> Reopened,
    DateOnly? OpenUntil = null
)
{
    const int MarkLength = 12;

    public bool IsOpen => OpenUntil is not null;

    /// <summary>The day its figures are of: late is counted to the cut-off, whenever they are asked for.</summary>
    public DateOnly Day => Window.To.AddDays(1);

    /// <summary>As people compare it: the first characters.</summary>
    public string Mark => Fingerprint[..MarkLength];

    /// <summary>The plan with every task as it was frozen; while the period is open again, the plan as it is.</summary>
    public Plan Of(Plan plan) => IsOpen ? plan : plan with { Tasks = Tasks };

    /// <summary>Tasks of a window that changed, came or were ended since, as they are now: the report shows them apart (phần bổ sung).</summary>
    public IReadOnlyList<PlanTask> Addendum(Plan plan, Period window)
    {
        if (IsOpen)
            return [];
        var frozen = Tasks.ToDictionary(t => t.Number);
        return [.. plan.Tasks.Where(t => t.BelongsTo(window) && IsLater(t, frozen.GetValueOrDefault(t.Number)))];
    }

    static bool IsLater(PlanTask now, PlanTask? then) =>
        then is null || then.Progress.Changes != now.Progress.Changes || then.Time.Due != now.Time.Due || then.Ended != now.Ended;

    /// <summary>Over each row's bytes behind their count, so that no two lists of rows are the same stream.</summary>
    public static string Over(IEnumerable<ReadOnlyMemory<byte>> rows)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var row in rows)
        {
            BinaryPrimitives.WriteInt32BigEndian(length, row.Length);
            hash.AppendData(length);
            hash.AppendData(row.Span);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

/// <param name="By">Directory id of the leader.</param>
/// <param name="Fingerprint">What was frozen until then.</param>
public sealed record Reopening(string By, DateTimeOffset At, string Reason, string Fingerprint);
