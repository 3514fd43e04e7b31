using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CcchcBot.Plans;

/// <summary>A period's figures as they were cut off (chốt số liệu): the tasks as they stood when its last day ended.</summary>
/// <param name="Code">`Q1`…`Q4`, `6M`, `9M`, `Y`, with <paramref name="Year"/> the period of the regime.</param>
/// <param name="At">When it was frozen; what counts is what stood at the end of the cut-off day, or at this moment once it was reopened.</param>
/// <param name="Fingerprint">SHA-256 in lower hexadecimal over the rows the figures come from.</param>
/// <param name="Reopened">Each time leadership reopened it, in order.</param>
/// <param name="OpenUntil">While it is open again: the local day after which it is frozen anew; null while it is closed.</param>
public sealed record FrozenPeriod(
    string Code,
    int Year,
    DateOnly From,
    DateOnly To,
    DateTimeOffset At,
    string Fingerprint,
    IReadOnlyList<PlanTask> Tasks,
    IReadOnlyList<Reopening> Reopened,
    DateOnly? OpenUntil = null
)
{
    const int MarkLength = 12;

    public bool IsOpen => OpenUntil is not null;

    /// <summary>As people compare it: the first characters.</summary>
    public string Mark => Fingerprint[..MarkLength];

    /// <summary>The plan with every task as it was frozen; while the period is open again, the plan as it is.</summary>
    public Plan Of(Plan plan) => IsOpen ? plan : plan with { Tasks = Tasks };

    /// <summary>Tasks that changed, came or were ended since, as they are now: the report shows them apart (phần bổ sung).</summary>
    public IReadOnlyList<PlanTask> Addendum(Plan plan) =>
        IsOpen
            ? []
            :
            [
                .. plan.Tasks.Where(t =>
                    Tasks.FirstOrDefault(f => f.Number == t.Number) is not { } then
                    || then.Progress.Changes != t.Progress.Changes
                    || then.Time.Due != t.Time.Due
                    || then.Ended != t.Ended
                ),
            ];

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
