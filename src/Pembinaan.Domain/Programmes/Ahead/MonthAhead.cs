using System.Globalization;

namespace Pembinaan.Domain.Programmes;

/// <summary>One month of a look ahead.</summary>
public sealed record MonthAhead
{
    internal MonthAhead(YearMonth month, ValueList<PersonAhead> becomeEligible, ValueList<PersonAhead> releases)
    {
        Month = month;
        BecomeEligible = becomeEligible;
        Releases = releases;
    }

    /// <summary>The month.</summary>
    public YearMonth Month { get; }

    /// <summary>Whose first eligible day lies in it, in the order of the days.</summary>
    public ValueList<PersonAhead> BecomeEligible { get; }

    /// <summary>Whose release is expected in it, in the order of the days.</summary>
    public ValueList<PersonAhead> Releases { get; }

    /// <summary>The month as yyyy-mm, with how many become eligible and how many are released.</summary>
    /// <returns>For example "2026-03: 12 eligible, 3 released".</returns>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Month.Year:0000}-{Month.Month:00}: {BecomeEligible.Count} eligible, {Releases.Count} released");
}
