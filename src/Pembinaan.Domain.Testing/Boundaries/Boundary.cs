namespace Pembinaan.Domain.Testing;

/// <summary>A day on which an answer turns: where tests stand on both sides.</summary>
public sealed record Boundary
{
    internal Boundary(string of, LocalDate day, string before, string after, IEnumerable<string> turns)
    {
        Of = of;
        Day = day;
        Before = before;
        After = after;
        Turns = turns.ToValueList();
    }

    /// <summary>What was asked: a condition, a rule, a policy, an agreement, a certificate; of a table, the row.</summary>
    public string Of { get; }

    /// <summary>The first day of the new answer.</summary>
    public LocalDate Day { get; }

    /// <summary>The last day of the old answer, which is the day before.</summary>
    public LocalDate DayBefore => Day.PlusDays(-1);

    /// <summary>The answer on the day before, such as <c>NotMet (LAS-BERSIH)</c>.</summary>
    public string Before { get; }

    /// <summary>The answer on the day.</summary>
    public string After { get; }

    /// <summary>What turns it: the codes of rules, <c>version 2024 → 2025</c>, or the axis of a standing.</summary>
    public ValueList<string> Turns { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Of}, {Iso.Of(DayBefore)} to {Iso.Of(Day)}: {Before} → {After} ({string.Join(", ", Turns)})";
}
