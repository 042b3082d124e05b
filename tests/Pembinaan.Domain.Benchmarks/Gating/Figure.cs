using System.Globalization;

namespace Pembinaan.Domain.Benchmarks.Gating;

/// <summary>One promised number: how it is measured, its limit and its unit. Measured only when the gate comes to it.</summary>
internal sealed record Figure
{
    private readonly Func<double> _measure;

    private Figure(string name, double limit, string unit, bool isAtMost, int attempts, Func<double> measure)
    {
        Name = name;
        Limit = limit;
        Unit = unit;
        IsAtMost = isAtMost;
        Attempts = attempts;
        _measure = measure;
    }

    /// <summary>The name within its group: words with hyphens.</summary>
    public string Name { get; }

    public double Limit { get; }

    /// <summary>For example "B", "ms", "ns" or "x" for a ratio.</summary>
    public string Unit { get; }

    /// <summary>Whether the value must not exceed the limit; otherwise it must not fall below it.</summary>
    public bool IsAtMost { get; }

    /// <summary>How often a figure that misses its limit is measured anew, because times on a shared machine are disturbed; bytes are measured once.</summary>
    public int Attempts { get; }

    /// <summary>Whether it counts bytes or work, and so is the same on every machine.</summary>
    public bool CountsWork => Attempts == 1;

    /// <summary>Bytes or counts, which must be right at once.</summary>
    public static Figure Exactly(string name, double limit, string unit, Func<double> measure) => new(name, limit, unit, true, 1, measure);

    /// <summary>A time or a ratio of times that must not exceed a limit.</summary>
    public static Figure AtMost(string name, double limit, string unit, Func<double> measure) => new(name, limit, unit, true, 3, measure);

    /// <summary>A rate that must not fall below a limit.</summary>
    public static Figure AtLeast(string name, double limit, string unit, Func<double> measure) => new(name, limit, unit, false, 3, measure);

    /// <summary>Measures, prints one line and says whether the limit is kept.</summary>
    public bool Check(string group, TextWriter output)
    {
        var value = _measure();
        for (var attempt = 1; attempt < Attempts && !IsKept(value); attempt++)
        {
            value = _measure();
        }

        var verdict = IsKept(value) ? "ok" : "FAIL";
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{group}/{Name} {value:0.##} {(IsAtMost ? "<=" : ">=")} {Limit:0.##} {Unit} {verdict}"));
        return IsKept(value);
    }

    private bool IsKept(double value) => IsAtMost ? value <= Limit : value >= Limit;
}
