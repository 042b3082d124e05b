using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>How a cohort begins: opened, or read from its entries.</summary>
internal static class CohortOpening
{
    internal static DomainResult<Cohort> From(IEnumerable<Entry<CohortEvent>> entries) =>
        Journal<CohortEvent>
            .From(entries)
            .Bind(static journal =>
            {
                if (journal.FaultsInForce() is { Length: > 0 } faults)
                {
                    return DomainResult<Cohort>.Failure(faults);
                }

                var (state, found) = CohortContradictions.Folded(journal);
                return state is null ? CohortErrors.NotOpened.For(nameof(entries))
                    : journal.FaultsOnTheWay(found, static j => CohortContradictions.Folded(j).Faults, CohortContradictions.IsHeldAfter) is { Length: > 0 } odd
                        ? DomainResult<Cohort>.Failure(odd)
                    : DomainResult<Cohort>.Success(new(journal, state), CertificateReview.NotGenuine(state.Certificates));
            });

    internal static DomainResult<Cohort> Open(CohortId id, SkillProgramme programme, CohortPlan plan, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(programme);
        Guard.Against.Null(plan);
        var texts = EventWalk.FaultsIn(plan, EventYears.OfOurTime, nameof(plan));
        if (EventWalk.Beyond(texts) is { Length: > 0 } own)
        {
            return DomainResult<Cohort>.Failure(own);
        }

        if (plan.Sessions.IsEmpty)
        {
            return DomainResult<Cohort>.Failure([.. CohortFaults.Of(plan), .. texts]);
        }

        var firstDay = plan.Sessions.Min(static s => s.Day);
        if (programme.CurriculumOn(firstDay) is not { } curriculum)
        {
            return CohortErrors.ProgrammeNotOffered.For("plan.sessions", Argument.Of("day", firstDay));
        }

        var opened = new CohortOpened(id, programme.Id, curriculum, plan);
        DomainError[] faults = [.. opened.FaultsBetween, .. SessionCheck.OverlapsIn(curriculum, plan.Sessions).Select(static f => f.Of("plan")), .. texts];
        if (faults.Length > 0)
        {
            return DomainResult<Cohort>.Failure(faults);
        }

        return Cohort.Told(
            Journal<CohortEvent>
                .Empty.Append(recording, opened)
                .Map(journal => new Cohort(journal, CohortState.Of(opened)))
                .Warning(SessionCheck.WarningsOf(curriculum, plan.Sessions))
        );
    }
}
