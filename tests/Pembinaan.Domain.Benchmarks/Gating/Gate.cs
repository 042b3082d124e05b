using System.Diagnostics;
using System.Reflection;

namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>Runs the figures of all groups, or of one, and prints one line for each: <c>group/name value &lt;= limit unit ok|FAIL</c>.</summary>
internal static class Gate
{
    private const int Kept = 0;
    private const int Missed = 1;
    private const int CannotRun = 2;

    public static IReadOnlyList<IFigureGroup> Groups { get; } =
    [
        .. typeof(Gate).Assembly.GetTypes()
            .Where(static t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IFigureGroup)))
            .Select(static t => (IFigureGroup)Activator.CreateInstance(t)!)
            .OrderBy(static g => g.Name, StringComparer.Ordinal),
    ];

    /// <summary>Runs the gate.</summary>
    /// <param name="groupName">The group, or null for all.</param>
    /// <param name="output">Takes a line for each figure.</param>
    /// <param name="complaints">Takes why the gate cannot be run.</param>
    /// <param name="workAlone">Whether only bytes and counts of work are measured, which do not depend on the machine.</param>
    /// <returns>0 if every figure keeps its limit, 1 if one misses it, 2 if the gate could not be run.</returns>
    public static int Run(string? groupName, TextWriter output, TextWriter complaints, bool workAlone = false)
    {
        if (typeof(Time.DateSet).Assembly.GetCustomAttribute<DebuggableAttribute>() is { IsJITOptimizerDisabled: true })
        {
            complaints.WriteLine("The library was built without optimisation; its figures mean nothing. Run with -c Release.");
            return CannotRun;
        }

        var chosen = Groups.Where(g => groupName is null || string.Equals(g.Name, groupName, StringComparison.OrdinalIgnoreCase)).ToList();
        if (chosen.Count == 0)
        {
            complaints.WriteLine($"There is no group {groupName}. Groups: {string.Join(", ", Groups.Select(static g => g.Name))}.");
            return CannotRun;
        }

        var missed = 0;
        foreach (var group in chosen)
        {
            foreach (var figure in group.Figures().Where(f => !workAlone || f.CountsWork))
            {
                missed += figure.Check(group.Name, output) ? 0 : 1;
            }
        }

        return missed == 0 ? Kept : Missed;
    }
}
