using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Checks that facilities and stakeholders have in common.</summary>
internal static class PartyChecks
{
    internal static DomainResult Within(DateSet life, LocalDate day, string field) => Within(life, ValidityPeriod.On(day), field);

    internal static DomainResult Within(DateSet life, ValidityPeriod period, string field) =>
        Reaches(life, period)
            ? DomainResult.Success()
            : DomainResult.Failure(OfficeErrors.PartyOutsideLife.For(field, Argument.Of("period", period.ToDateSet()), Argument.Of("life", life)));

    // Of a period without an end only the first day has to lie within the days; of one with a last day, all of it.
    internal static bool Reaches(DateSet days, ValidityPeriod period) =>
        period.IsOpenEnded ? days.Contains(period.FirstDay) : period.ToDateSet().IsSubsetOf(days);
}
