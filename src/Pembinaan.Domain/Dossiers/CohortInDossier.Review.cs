using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <content>Who and what somebody has to look at.</content>
public sealed partial class CohortInDossier
{
    /// <summary>
    /// Everybody who has a place on a day, asked again with what is known now: legal status, release and its changes, whether the programme ends by it,
    /// isolation, transfer, Litmas, waivers that ended, what was recognised and is not proven any more, who is beyond the quota of an agreement; and the
    /// coverage and the spaces of the sessions to come, what they want that another cohort has at that hour, and a transfer taken back by half. Nobody is
    /// removed by it.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="factsOf">
    /// What is known about a person now, null if nothing is; null to take what the dossier knows (<see cref="Dossier.Knowing"/>). It is asked once for each.
    /// </param>
    /// <param name="rules">The rules of eligibility; null for the national ones with the conditions of the cohort's curriculum.</param>
    /// <returns>
    /// The findings by person, those about the cohort first. What cannot be said is a finding too. The national rules are asked of the day; the programme's own
    /// conditions, and all other rules of a book that is handed in, of the day of joining, with a free seat more than there is: the person's own.
    /// </returns>
    /// <exception cref="ArgumentException">What is known of a person is about somebody else.</exception>
    public ValueList<CohortFinding> Review(
        LocalDate day,
        Func<ParticipantId, ParticipantFacts?>? factsOf = null,
        RuleBook<EligibilityFacts>? rules = null
    )
    {
        Guard.Against.NotIso(day);
        var (seats, fewest, ofSeats) = SeatsFor(day, null);
        var review = new RosterReview(
            Cohort,
            day,
            Facility,
            Admissions.ContextOf(Cohort, seats) with
            {
                FreeSeats = (ofSeats.IsEmpty ? seats : rules is null ? fewest : null) is { Free: var free } ? free + 1 : Fact<int>.Unknown,
            },
            rules ?? Book,
            rules ?? EligibilityBooks.National,
            ofSeats,
            (person, on) => (LongestDay.Of(Cohort, person.Id, on, OthersOf(person.Id), d => ZoneOf(person, d)), HoursDoubts(person, on))
        );
        var (beyond, ofQuotas) = BeyondQuotas(day);
        var here = Cohort
            .Participants.Select(p => (Id: p, Enrolment: Cohort.EnrolmentsOf(p).LastOrDefault(e => e.TakesASeatOn(day))))
            .Where(static p => p.Enrolment is not null)
            .ToDictionary(static p => p.Id, p => (Enrolment: p.Enrolment!, Person: FactsNow(p.Id, factsOf)));
        var clashes = OfClashes(day, p => here.TryGetValue(p, out var known) ? known.Person : Dossier.Find(p)).ToLookup(static f => f.Participant);
        var ofFacility = here.Count > 0 ? Open(FacilityDoubts, day) : [];
        CohortFinding[] ofCohort =
        [
            .. OfCoverage(day).Concat(ofFacility).Concat(OfSpaces(day)).Concat(OfTransfers(day)).Concat(clashes[null]).Concat(ofQuotas).Distinct(),
        ];
        var told = ofCohort.Select(static f => f.Reason).ToHashSet();
        var found = new List<CohortFinding>(ofCohort);
        var ended = Cohort.EndedWaiversOn(day).ToLookup(static w => w.Participant);
        foreach (var participant in Cohort.Participants.Concat(clashes.Select(static c => c.Key).OfType<ParticipantId>()).Distinct())
        {
            if (!here.TryGetValue(participant, out var known))
            {
                found.AddRange(clashes[participant]);
                continue;
            }

            // What is missing and was told of the cohort is not told again of each person.
            found.AddRange(
                known.Person is { } person
                    ? review.Of(known.Enrolment, person).Where(f => !told.Contains(f.Reason))
                    : [new(participant, null, day, NoFactsOf(participant), Remedy.CompleteFacts)]
            );
            found.AddRange(clashes[participant]);
            found.AddRange(beyond[participant].Select(fault => new CohortFinding(participant, null, known.Enrolment.FirstDay, fault, Remedy.Cover)));
            found.AddRange(Crediting.NotProvenOn(day, participant));
            found.AddRange(
                ended[participant]
                    .Select(w => new CohortFinding(
                        participant,
                        null,
                        w.Waiver.Period.LastDay!.Value.PlusDays(1),
                        CohortErrors.WaiverEnded.For(
                            "waivers",
                            Argument.Of("rule", RedactedText.Is(w.Waiver.RuleCode) ? RedactedText.Said : LocalisedText.Same(w.Waiver.RuleCode)),
                            Who(participant),
                            Argument.Of("last", w.Waiver.Period.LastDay.Value)
                        ),
                        Remedy.DecideAgain
                    ))
            );
        }

        return found.ToValueList();
    }

    /// <summary>
    /// What is to be done by a day: modules and units that are not planned before the cohort begins, spaces of sessions to come that are not to be had or too
    /// small, what these sessions want and another cohort has at that hour, a transfer taken back by half, and sheets, applications, seats, assessments after
    /// the last session, results and papers that wait; what was recognised and is not proven any more; and numbers of certificates that stand twice.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>What waits, with the command for it; those about people in order of identity.</returns>
    public ValueList<CohortFinding> Next(LocalDate day)
    {
        Guard.Against.NotIso(day);
        CohortFinding[] found =
        [
            .. ToPlan(day),
            .. OfSpaces(day).Concat(OfTransfers(day)),
            .. OfClashes(day),
            .. Sheets(day),
            .. Applications(day),
            .. NotProven(day),
            .. Assessments(day),
            .. Results(day),
            .. Papers(day),
            .. NumbersTwice(day),
        ];
        return [.. found.Distinct()];
    }

    /// <summary>
    /// Who waits on a day: approved applications not answered by then, in order, closed from the day after the last session or day of intake.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>
    /// The waiting list; or <see cref="DossierErrors.Missing"/> and <see cref="DossierErrors.NotDeclared"/> where somebody waits and it cannot be said whether
    /// intake goes on, or when it ended.
    /// </returns>
    public DomainResult<ValueList<WaitingEntry>> WaitingOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        var waiting = WaitingList.On(Cohort, day, Coverage);
        DomainError[] doubts = waiting.IsEmpty || WaitingList.IsKnownOn(Cohort, day, Coverage) ? [] : [.. IntakeDoubts()];
        return doubts.Length > 0 ? DomainResult<ValueList<WaitingEntry>>.Failure(doubts) : waiting;
    }

    // That of the sessions; where these are covered for certain, of the agreements on other days.
    private IEnumerable<DomainError> IntakeDoubts()
    {
        DomainError[] ofSessions = [.. Admissions.CoverageDoubtsFrom(Cohort.FirstDay, Coverage)];
        return ofSessions.Length > 0
            ? ofSessions
            : Covering
                .SelectMany(c => Dossier.UndeterminedWithin(c.Agreement, DateSet.All).Concat(Dossier.BodiesNotHeld(c.Agreement, DateSet.All)))
                .Distinct();
    }

    private ParticipantFacts? FactsNow(ParticipantId participant, Func<ParticipantId, ParticipantFacts?>? factsOf)
    {
        var person = factsOf is null ? Dossier.Find(participant) : factsOf(participant);
        Guard.Against.Violation(person is not null && person.Id != participant, $"The facts must be those of {participant.Value}.", nameof(factsOf));
        return person;
    }

    private IEnumerable<CohortFinding> OfCoverage(LocalDate day)
    {
        CohortSession[] toCome = [.. Coverage.Sessions.Where(s => s.Day >= day)];
        CohortSession[] uncovered = [.. toCome.Where(s => Coverage.Of(s.Id).Verdict is CoverageVerdict.NotCovered or CoverageVerdict.Blocked)];
        foreach (var some in uncovered.GroupBy(RemedyOf))
        {
            var days = DateSet.UnionOf([.. some.Select(static s => DateSet.On(s.Day))]);
            yield return new(
                null,
                some.First().Id,
                some.First().Day,
                some.Key == Remedy.Cancel
                    ? CohortErrors.FacilityClosed.For("coverage", Argument.Of("day", days))
                    : CohortErrors.SessionsUncovered.For("coverage", Argument.Of("days", days)),
                some.Key
            );
        }

        foreach (var doubt in Open(Coverage.DoubtsOf(toCome), day))
        {
            yield return doubt;
        }
    }

    // No agreement covers what lies in a facility that has closed, one that is suspended lacks nothing else, and none is amended once it was terminated.
    private Remedy RemedyOf(CohortSession uncovered)
    {
        var (verdict, gaps) = (Coverage.Of(uncovered.Id).Verdict, Coverage.Of(uncovered.Id).Gaps.Select(static g => g.Code).ToList());
        return uncovered.IsHeld ? Remedy.Settle
            : gaps.Contains(CohortErrors.FacilityClosed.Code) ? Remedy.Cancel
            : verdict == CoverageVerdict.Blocked ? Remedy.Resume
            : gaps.Contains(AgreementErrors.CoverageProviderEnded.Code) ? Remedy.Succeed
            : gaps.Count > 0 && gaps.TrueForAll(static g => g == AgreementErrors.CoverageTerminated.Code) ? Remedy.Replan
            : Remedy.Cover;
    }

    // Two who enrolled at one time do not see each other, and a quota may be lowered; those enrolled last are told, as many as are beyond it.
    private (ILookup<ParticipantId, DomainError> Beyond, IEnumerable<CohortFinding> Doubts) BeyondQuotas(LocalDate day)
    {
        var beyond = Places(day, QuotaUse.OfReview).Beyond().ToList();
        ValueList<DomainError> others = beyond.Count > 0 ? [.. UndeclaredOrNotHeld, .. Covering.SelectMany(static a => a.SameNotHeld)] : [];
        var cohorts = Covering
            .Where(a => Cohort.Sessions.Any(s => s.Counts && s.Provider.Party?.Facility != Cohort.Facility && HasSharedQuota(a.Agreement, s)))
            .SelectMany(static a => a.CohortsNotDeclared);
        return (
            (others.IsEmpty ? beyond : []).ToLookup(
                static b => b.Participant,
                b =>
                    CohortErrors.QuotaExceeded.For(
                        "coverage",
                        Who(b.Participant),
                        Argument.Of("agreement", b.Place.By(b.Agreement)),
                        Argument.Of("amount", b.Place.Quota.Amount)
                    )
            ),
            Open(others.Concat(cohorts).Distinct(), day)
        );
    }

    // A session is not held while its agreement is suspended, nor as long as it cannot be said whether it is covered.
    private IEnumerable<CohortFinding> Sheets(LocalDate day)
    {
        CohortSession[] open = [.. Cohort.Sessions.Where(s => s.Counts && !s.IsHeld && s.Day <= day)];
        foreach (var session in open)
        {
            yield return new(
                null,
                session.Id,
                session.Day,
                CohortErrors.SessionToHold.For("sessions", Argument.Of("session", session.Id.Value), Argument.Of("day", session.Day)),
                Coverage.Of(session.Id).Verdict switch
                {
                    CoverageVerdict.Blocked => Remedy.Cancel,
                    CoverageVerdict.Undetermined => Remedy.Of(Coverage.DoubtsOf([session]).First()),
                    _ => Remedy.Hold,
                }
            );
        }

        foreach (var doubt in Open(Coverage.DoubtsOf(open), day))
        {
            yield return doubt;
        }
    }

    // Two that were stored at one time, or by two records of a body, do not see each other; both are told until one is revoked.
    private IEnumerable<CohortFinding> NumbersTwice(LocalDate day) =>
        from issued in Cohort.Certificates
        where !(issued.RevokedFrom <= day)
        let paper = issued.Certificate
        let others = Dossier
            .CohortsThatIssued(paper.Number)
            .SelectMany(c => c.State.Certificates.Numbered(paper.Number).Where(o => c.Id != Cohort.Id || o.Certificate.Key != paper.Key))
            .Where(o => !(o.RevokedFrom <= day) && IsSamePaper(o.Certificate.Key, paper.Key))
            .Select(static o => o.Certificate.IssuedOn)
            .ToList()
        where others.Count > 0 && LocalDate.Max(paper.IssuedOn, others.Min()) <= day
        select new CohortFinding(
            paper.Participant,
            null,
            LocalDate.Max(paper.IssuedOn, others.Min()),
            CohortErrors.NumberUsed.For("number", Argument.Of("number", paper.Number.Value)),
            Remedy.Revoke
        );

    private IEnumerable<CohortFinding> NotProven(LocalDate day) => Cohort.Participants.SelectMany(p => Crediting.NotProvenOn(day, p));

    private IEnumerable<CohortFinding> Results(LocalDate day) =>
        from f in CompletionOn(day)
        let isSettled = f.Outcome is not (CompletionOutcome.Open or CompletionOutcome.NoRulesInForce)
        let differs = f.Warnings.FirstOrDefault(static w => w.ErrorCode == CohortErrors.ResultDiffers.Code)
        where differs is not null || (isSettled && Cohort.ConclusionOf(f.Participant) is null)
        let reason = differs ?? CohortErrors.CompletionToRecord.For("completion", Who(f.Participant))
        select new CohortFinding(f.Participant, null, f.SettledOn, reason, differs is null ? Remedy.Complete : Remedy.Annul);

    private IEnumerable<CohortFinding> Papers(LocalDate day)
    {
        foreach (
            var finding in CompletionOn(day)
                .Where(f => !f.Papers.IsEmpty && !HoldsAsMuch(f, day))
        )
        {
            var before = BeforeCertifying(finding, day).ToList();
            foreach (var first in before)
            {
                yield return first;
            }

            if (before.Count > 0)
            {
                continue;
            }

            yield return new(
                finding.Participant,
                null,
                finding.SettledOn,
                CohortErrors.CertificateToIssue.For("certificates", Argument.Of("paper", PaperOf(finding).Name), Who(finding.Participant)),
                Remedy.Certify
            );
        }

        foreach (var finding in Cohort.Certificates.SelectMany(c => DoubtsOf(c, day)))
        {
            yield return finding;
        }
    }

    /// <summary>Why <see cref="Certify"/> would refuse a paper that was earned, and what is done first.</summary>
    private IEnumerable<CohortFinding> BeforeCertifying(CompletionFinding finding, LocalDate day)
    {
        if (!finding.UncoveredDays.IsEmpty)
        {
            var days = DateSet.UnionOf([.. finding.UncoveredDays.Select(DateSet.On)]);
            yield return new(
                finding.Participant,
                null,
                finding.UncoveredDays[0],
                CohortErrors.UncoveredDays.For("certificates", Argument.Of("days", days)),
                Remedy.Settle
            );
        }

        DomainError[] missing =
        [
            .. NamesFor(finding, day).ValidationErrors,
            .. NumbersUndeclared,
            .. finding.Undetermined,
        ];
        foreach (var one in missing.Distinct())
        {
            yield return new(finding.Participant, null, finding.SettledOn, one, Remedy.Of(one));
        }
    }

    /// <summary>Why a certificate does not stand on a day, or what has to be loaded to tell.</summary>
    internal IEnumerable<CohortFinding> DoubtsOf(IssuedCertificate issued, LocalDate day)
    {
        var (who, status) = (issued.Certificate.Participant, StatusOf(issued, day));
        if (status is not { IsSuccess: true, Value: var stands })
        {
            return status.ValidationErrors.Select(doubt => new CohortFinding(who, null, day, doubt, Remedy.Of(doubt)));
        }

        if (stands != CertificateStatus.UnderReview)
        {
            return [];
        }

        // Where it cannot be said since when, it is under review on the day all the same, and what is missing is told beside it.
        var since = UnderReviewSince(issued, day);
        return since
            .ValidationErrors.Select(doubt => new CohortFinding(who, null, day, doubt, Remedy.Of(doubt)))
            .Prepend(
                new(
                    who,
                    null,
                    since.IsSuccess && since.Value < day ? since.Value : day,
                    CohortErrors.CertificateUnderReview.For("certificates", Argument.Of("number", issued.Certificate.Number.Value)),
                    Remedy.Confirm
                )
            );
    }
}
