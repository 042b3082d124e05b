using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Checks that facilities and stakeholders have in common.</summary>
internal static class PartyChecks
{
    internal static DomainResult Named(string name, string field) =>
        string.IsNullOrWhiteSpace(name) ? DomainResult.Failure(PartyErrors.BlankName.For(field))
        : Utf16.IsWellFormed(name) ? DomainResult.Success()
        : DomainResult.Failure(PartyErrors.BrokenName.For(field));

    /// <summary>A stored journal, if every name in it says something.</summary>
    internal static DomainResult<Journal<TEvent>> AllNamed<TEvent>(Journal<TEvent> journal, Func<TEvent, string?> nameIn)
        where TEvent : class => journal.Entries.Where(e => e.Event is { } happened && nameIn(happened) is { } name && string.IsNullOrWhiteSpace(name)).ToArray() is { Length: > 0 } blank
            ? DomainResult<Journal<TEvent>>.Failure([.. blank.Select(static e => PartyErrors.BlankName.For($"entries[{e.Sequence - 1}].event.name"))])
            : journal;

    internal static DomainResult Within(DateSet life, LocalDate day, string field) => Within(life, ValidityPeriod.On(day), field);

    internal static DomainResult Within(DateSet life, ValidityPeriod period, string field) =>
        Reaches(life, period) ? DomainResult.Success() : DomainResult.Failure(PartyErrors.OutsideLife.For(field, Argument.Of("period", period.ToDateSet()), Argument.Of("life", life)));

    // Of a period without an end only the first day has to lie within the days; of one with a last day, all of it.
    internal static bool Reaches(DateSet days, ValidityPeriod period) => period.IsOpenEnded ? days.Contains(period.FirstDay) : period.ToDateSet().IsSubsetOf(days);
}
