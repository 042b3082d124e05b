using System.Diagnostics;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

internal sealed record ProgrammeState
{
    internal required ProgrammeId Id { get; init; }

    internal required Steps<Curriculum> Steps { get; init; }

    internal Timeline<Curriculum> Curricula => Steps.ByDay;

    /// <summary>The state of a journal, and what in it contradicts the state before it.</summary>
    internal static (ProgrammeState? State, List<(Entry<ProgrammeEvent> Entry, DomainError Fault)> Faults) Folded(Journal<ProgrammeEvent> journal)
    {
        ProgrammeState? state = null;
        var faults = new List<(Entry<ProgrammeEvent>, DomainError)>();
        foreach (var entry in journal.Effective)
        {
            if (state is null)
            {
                if (entry.Event is not ProgrammeDrawnUp drawnUp)
                {
                    break;
                }

                state = Of(drawnUp);
                continue;
            }

            if ((state.FaultOf(entry.Event!) ?? JournalErrors.SecondBeginning(entry.Event is ProgrammeDrawnUp, entry.Id)) is { } fault)
            {
                faults.Add((entry, fault));
            }

            state = state.Apply(entry);
        }

        return (state, faults);
    }

    internal static ProgrammeState Of(ProgrammeDrawnUp drawnUp) =>
        new() { Id = drawnUp.Programme, Steps = Steps<Curriculum>.Since(drawnUp.FirstDay, drawnUp.Curriculum) };

    internal ProgrammeState Apply(Entry<ProgrammeEvent> entry) =>
        entry.Event switch
        {
            ProgrammeRevised revised => this with { Steps = Steps.From(revised.FirstDay, revised.Curriculum) },
            ProgrammeDiscontinued discontinued => this with { Steps = Steps.EndingOn(discontinued.LastDay) },
            ProgrammeDrawnUp => this,
            _ => throw new UnreachableException(),
        };

    /// <summary>Why something cannot come next: it is about a day on which nothing is offered. Null if it can.</summary>
    internal DomainError? FaultOf(ProgrammeEvent happened) =>
        happened switch
        {
            ProgrammeRevised revised => NotOfferedOn(revised.FirstDay),
            ProgrammeDiscontinued discontinued => NotOfferedOn(discontinued.LastDay),
            _ => null,
        };

    /// <summary>What has to be known about an end: that a curriculum was recorded for later. Null if nothing has.</summary>
    internal DomainError? OfferedAgain(ProgrammeEvent happened) =>
        happened is ProgrammeDiscontinued { LastDay: var lastDay } && Steps.NextStartAfter(lastDay) is { } next
            ? ProgrammeErrors.OfferedAgain.Warning(nameof(lastDay), Argument.Of("next", next))
            : null;

    private DomainError? NotOfferedOn(LocalDate day)
    {
        var days = Curricula.Days;
        return days.Contains(day) ? null
            : days.FirstDay is { } first && day < first ? ProgrammeErrors.NotYetOffered.For("day", Argument.Of("day", day), Argument.Of("first", first))
            : ProgrammeErrors.Discontinued.For("day", Argument.Of("last", (days & DateSet.Until(day)).LastDay ?? day));
    }
}
