using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the state after an annulment is held against.</summary>
internal static class CohortRewriting
{
    /// <summary>What rests on something that is not there any more. Who has two places at once is told by all that he or she has.</summary>
    private static IEnumerable<(EntryId Entry, DomainError Fault)> WithoutGround(Cohort cohort) =>
        CohortContradictions
            .Folded(cohort.Journal)
            .Faults.Where(static f => f.Fault.ErrorCode != CohortErrors.AlreadyEnrolled.Code && CohortContradictions.IsHeldAfter(f.Entry.Event!, f.Fault))
            .Select(static f => (f.Entry.Id, f.Fault));

    /// <summary>
    /// Nobody has two places on one day or two certificates of one kind that stand, whichever way that came about; more people than seats are a warning,
    /// because nobody loses a place. What was recorded of an enrolment, session or application is not left without it, nor a paper without what it replaces.
    /// </summary>
    internal static DomainResult Check(Cohort cohort, Cohort next)
    {
        List<DomainError> faults =
        [
            .. DoublePlaces(next).ExceptBy(DoublePlaces(cohort).Select(static f => f.Participant), static f => f.Participant).Select(static f => f.Fault),
        ];
        var warnings = new List<DomainError>();
        var today = next.Zone.DayOf(next.Journal.Last!.Stamp.RecordedAt);
        foreach (var participant in cohort.Participants.Union(next.Participants))
        {
            if (next.EnrolmentsOf(participant) == cohort.EnrolmentsOf(participant) && next.CreditsOf(participant) == cohort.CreditsOf(participant))
            {
                // A sheet that is taken back says nothing of the enrolment and may be what a result or a certificate rests on.
                warnings.AddRange(LateFacts.ToReview(cohort, next, participant, today));
                continue;
            }

            if (SeatCount.TakenBack(cohort, next, participant) is { } day)
            {
                faults.Add(CohortErrors.SeatGiven.For(nameof(day), Named.Who(participant), Argument.Of("day", day)));
            }

            warnings.AddRange(LateFacts.Contradicted(cohort, next, participant, today));
        }

        var before = WithoutGround(cohort).Select(static f => f.Entry).ToHashSet();
        faults.AddRange(WithoutGround(next).Where(f => !before.Contains(f.Entry)).Select(static f => f.Fault));
        faults.AddRange(CreditSteps.ThatCannotBe(next).ExceptBy(CreditSteps.ThatCannotBe(cohort).Select(static f => f.Text), static f => f.Text));
        faults.AddRange(CertificateCheck.StandingTwice(next).ExceptBy(CertificateCheck.StandingTwice(cohort).Select(static f => f.Text), static f => f.Text));
        if (SeatCount.FirstFullerDay(cohort, next) is { } full && next.SeatsTakenOn(full) is var taken)
        {
            var limit = new LocalisedText("tempat angkatan", "seats of the cohort");
            warnings.Add(
                CohortErrors.Full().Warning("seats", Argument.Of("taken", taken), Argument.Of("seats", next.Seats.On(full)), Argument.Of("limit", limit))
            );
        }

        return faults.Count > 0 ? DomainResult.Failure([.. faults]) : DomainResult.Success([.. warnings]);
    }

    private static IEnumerable<(ParticipantId Participant, DomainError Fault)> DoublePlaces(Cohort cohort)
    {
        foreach (var participant in cohort.Participants)
        {
            var enrolments = cohort.EnrolmentsOf(participant);
            for (var i = 1; i < enrolments.Count; i++)
            {
                var (earlier, day) = (enrolments[i - 1], enrolments[i].FirstDay);
                if (earlier.LastDay is not { } ended)
                {
                    if (earlier.StatusOn(day) != EnrolmentStatus.Ended)
                    {
                        yield return (participant, CohortErrors.AlreadyEnrolled.For("participant", Named.Who(participant)));
                    }
                }
                else if (day < ended)
                {
                    yield return (
                        participant,
                        CohortErrors.EnrolmentOverlaps.For("day", Named.Who(participant), Argument.Of("day", day), Argument.Of("last", ended))
                    );
                }
            }
        }
    }
}
