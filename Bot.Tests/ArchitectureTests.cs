using System.Reflection;
using System.Reflection.Emit;

namespace CcchcBot.Tests;

/// <summary>The map of the code, kept true: which folder of Bot/ may use which.</summary>
public class ArchitectureTests
{
    static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Plans"] = [],
        ["Chat"] = [],
        ["Telemetry"] = [],
        ["Drafting"] = ["Plans", "Chat"],
        ["Tracking"] = ["Plans", "Chat"],
        ["CheckIns"] = ["Plans", "Chat"],
        ["Reporting"] = ["Plans", "Chat"],
        ["Documents"] = ["Plans", "Reporting"],
        ["Storage"] = ["Telemetry"],
        ["Graph"] = ["Telemetry"],
        ["Teams"] = ["Chat", "Telemetry"],
        ["Turns"] =
        [
            "Plans",
            "Chat",
            "Telemetry",
            "Drafting",
            "Tracking",
            "CheckIns",
            "Reporting",
            "Documents",
            "Storage",
            "Graph",
            "Teams",
        ],
        ["LocalDevelopment"] = ["Chat", "Teams", "Storage", "Turns"],
        [Root] = ["LocalDevelopment", "Turns", "Teams", "Storage", "Graph", "Telemetry", "Documents", "Plans"],
    };

    static readonly string[] PureFolders = ["Plans", "Chat", "Drafting", "Tracking", "CheckIns", "Reporting"];

    // what a pure folder must be handed, never fetch
    static readonly string[] Impure =
    [
        "System.IO.",
        "System.Net.",
        "System.Threading.Tasks.",
        "System.Environment.GetEnvironmentVariable",
        "System.Console.",
        "System.Random.",
        "System.DateTime.get_Now",
        "System.DateTime.get_UtcNow",
        "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.",
        "System.Guid.NewGuid",
        "System.Guid.CreateVersion7",
        "Microsoft.",
    ];

    [Fact]
    public void The_map_names_every_folder() => Assert.Empty(Types.Select(Folder).Distinct().Except(MayUse.Keys));

    [Fact]
    public void The_map_has_no_cycle()
    {
        HashSet<string> settled = [];
        while (MayUse.Keys.FirstOrDefault(f => !settled.Contains(f) && MayUse[f].All(settled.Contains)) is { } next)
            settled.Add(next);
        Assert.Equal(MayUse.Count, settled.Count);
    }

    [Fact]
    public void Every_folder_uses_only_what_the_map_allows() =>
        Assert.Empty(
            from type in Types
            from used in Uses(type).Where(Types.Contains)
            where Folder(used) != Folder(type) && !MayUse[Folder(type)].Contains(Folder(used))
            select $"{type} uses {used}"
        );

    [Fact]
    public void Pure_folders_do_no_io_and_read_no_clock() =>
        Assert.Empty(
            from type in Types
            where PureFolders.Contains(Folder(type))
            from name in Uses(type)
                .Select(t => $"{t.FullName}.")
                .Concat(Mentions(type).Select(m => $"{m.DeclaringType?.FullName}.{m.Name}"))
            where Impure.Any(i => name.StartsWith(i, StringComparison.Ordinal))
            select $"{type} uses {name}"
        );

    const string Root = "";
    const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    static readonly Type[] Types =
    [
        .. typeof(Program)
            .Assembly.GetTypes()
            .Where(t => t == typeof(Program) || t.Namespace?.StartsWith(nameof(CcchcBot), StringComparison.Ordinal) is true),
    ];

    static string Folder(Type type) => type.Namespace?.Split('.') is [_, var folder, ..] ? folder : Root;

    static IEnumerable<MethodBase> Methods(Type type) => [.. type.GetMethods(Declared), .. type.GetConstructors(Declared)];

    static IEnumerable<MemberInfo> Mentions(Type type) => Methods(type).SelectMany(Mentions);

    static IEnumerable<Type> Uses(Type type)
    {
        IEnumerable<Type?> used =
        [
            type.BaseType,
            .. type.GetInterfaces(),
            .. type.GetFields(Declared).Select(f => f.FieldType),
            .. type.CustomAttributes.SelectMany(a => a.ConstructorArguments).Select(a => a.Value as Type),
            .. Methods(type).SelectMany(m => m.GetParameters()).Select(p => p.ParameterType),
            .. Methods(type).OfType<MethodInfo>().Select(m => m.ReturnType),
            .. Methods(type).SelectMany(m => m.GetMethodBody()?.LocalVariables ?? []).Select(v => v.LocalType),
            .. Methods(type)
                .SelectMany(m => m.GetMethodBody()?.ExceptionHandlingClauses ?? [])
                .Where(c => c.Flags is ExceptionHandlingClauseOptions.Clause)
                .Select(c => c.CatchType),
            .. Mentions(type).SelectMany(m => (Type?[])[m as Type ?? m.DeclaringType, .. (m as MethodInfo)?.GetGenericArguments() ?? []]),
        ];
        return used.OfType<Type>().SelectMany(Parts).Distinct();
    }

    // List<Plan[]> is a use of List<>, and of Plan
    static IEnumerable<Type> Parts(Type type) =>
        type.HasElementType ? Parts(type.GetElementType()!)
        : type.IsGenericParameter ? []
        : [type.IsGenericType ? type.GetGenericTypeDefinition() : type, .. type.GetGenericArguments().SelectMany(Parts)];

    static readonly Dictionary<short, OpCode> OpCodeOf = typeof(OpCodes)
        .GetFields()
        .Select(f => (OpCode)f.GetValue(null)!)
        .ToDictionary(o => o.Value);

    // walks a method's instructions, giving each member that one of them names
    static IEnumerable<MemberInfo> Mentions(MethodBase method)
    {
        var il = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        var typeArguments = method.DeclaringType!.GetGenericArguments();
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        for (var i = 0; i < il.Length; )
        {
            var op = OpCodeOf[il[i] == 0xFE ? (short)(0xFE00 | il[i + 1]) : il[i]];
            i += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return method.Module.ResolveMember(BitConverter.ToInt32(il, i), typeArguments, methodArguments)!;
            i += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, i)),
                _ => 4,
            };
        }
    }
}
