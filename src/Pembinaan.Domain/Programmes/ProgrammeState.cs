using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

internal sealed record ProgrammeState
{
    internal required ProgrammeId Id { get; init; }

    internal required Timeline<Curriculum> Curricula { get; init; }

    /// <summary>The first days of the curricula that were recorded.</summary>
    internal required ImmutableSortedSet<LocalDate> Starts { get; init; }

    /// <summary>The first day after a day from which another curriculum was recorded; null if there is none.</summary>
    internal LocalDate? NextStartAfter(LocalDate day)
    {
        foreach (var start in Starts)
        {
            if (start > day)
            {
                return start;
            }
        }

        return null;
    }

    internal static ProgrammeState? Begin(Journal<ProgrammeEvent> journal) => journal.Effective.FirstOrDefault()?.Event is ProgrammeDrawnUp drawnUp
        ? journal.Effective.Skip(1).Aggregate(Of(drawnUp), static (state, entry) => state.Apply(entry))
        : null;

    internal static ProgrammeState Of(ProgrammeDrawnUp drawnUp) =>
        new() { Id = drawnUp.Programme, Curricula = Timeline<Curriculum>.Empty.From(drawnUp.FirstDay, drawnUp.Curriculum), Starts = [drawnUp.FirstDay] };

    internal ProgrammeState Apply(Entry<ProgrammeEvent> entry) => entry.Event switch
    {
        ProgrammeRevised revised => this with { Curricula = Curricula.From(revised.FirstDay, revised.Curriculum), Starts = Starts.Add(revised.FirstDay) },
        ProgrammeDiscontinued discontinued => this with { Curricula = EndedAfter(discontinued.LastDay) },
        _ => this,
    };

    /// <summary>Why something cannot come next: it is about a day on which nothing is offered. Null if it can.</summary>
    internal DomainError? FaultOf(ProgrammeEvent happened) => happened switch
    {
        ProgrammeRevised revised => NotOfferedOn(revised.FirstDay),
        ProgrammeDiscontinued discontinued => NotOfferedOn(discontinued.LastDay),
        _ => null,
    };

    private DomainError? NotOfferedOn(LocalDate day)
    {
        var days = Curricula.Days;
        return days.Contains(day) ? null
            : days.FirstDay is { } first && day < first ? ProgrammeErrors.NotYetOffered.For("day", Argument.Of("day", day), Argument.Of("first", first))
            : ProgrammeErrors.Discontinued.For("day", Argument.Of("last", (days & DateSet.Until(day)).LastDay ?? day));
    }

    /// <summary>The curriculum of that day ends with it; one that was recorded for later stays.</summary>
    private Timeline<Curriculum> EndedAfter(LocalDate lastDay)
    {
        if (lastDay == LocalDate.MaxIsoValue || NextStartAfter(lastDay) is not { } next)
        {
            return Curricula.Until(lastDay);
        }

        return lastDay.PlusDays(1) == next ? Curricula : Curricula.Except(ValidityPeriod.Between(lastDay.PlusDays(1), next.PlusDays(-1)).Value);
    }
}
