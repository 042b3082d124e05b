using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <summary>On which days a provider gave the sessions that somebody attended.</summary>
/// <param name="Provider">Who gave them, by the cohort's own record.</param>
/// <param name="Days">The days, in order.</param>
public sealed record ProviderDays(ProviderId Provider, ValueList<LocalDate> Days)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    internal static ValueList<ProviderDays> Of(IEnumerable<CohortSession> attended) =>
        attended
            .GroupBy(static s => s.Provider)
            .Select(static g => new ProviderDays(g.Key, g.Select(static s => s.Day).Distinct().Order().ToValueList()))
            .OrderBy(static p => p.Days[0])
            .ThenBy(static p => p.Provider.Value, StringComparer.Ordinal)
            .ToValueList();
}
