using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>A run of days as it stands in JSON: either end may be missing.</summary>
internal sealed record JsonSpan(LocalDate? FirstDay, LocalDate? LastDay)
{
    internal DateSet Days =>
        (FirstDay, LastDay) switch
        {
            ({ } first, { } last) => DateSet.Between(first, last),
            ({ } first, null) => DateSet.From(first),
            (null, { } last) => DateSet.Until(last),
            _ => DateSet.All,
        };

    internal static DomainResult<JsonSpan> Of(LocalDate? firstDay, LocalDate? lastDay) =>
        firstDay is { } first && lastDay is { } last
            ? ValidityPeriod.Between(first, last).Map(static p => new JsonSpan(p.FirstDay, p.LastDay))
            : new JsonSpan(firstDay, lastDay);
}
