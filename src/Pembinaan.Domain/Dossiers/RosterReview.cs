using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Asks everybody enrolled in a cohort again, for one day and with what is known now. What holds for all of them is made once.</summary>
internal sealed class RosterReview(
    Cohort cohort,
    LocalDate day,
    Facility? facility,
    ProgrammeContext programme,
    RuleBook<EligibilityFacts> ofJoining,
    RuleBook<EligibilityFacts> ofTheDay,
    ValueList<DomainError> ofSeats,
    Func<ParticipantFacts, LocalDate, (int Minutes, ValueList<DomainError> Doubts)> hoursOf
)
{
    // These rules are asked only of those who take part on the day: of others, absence from the facility is no finding.
    private static readonly HashSet<string> OfTakingPart = new(
        [
            NationalEligibilityRules.NotInIsolation.Code,
            NationalEligibilityRules.PlacedInTheFacility.Code,
            NationalEligibilityRules.HealthAllows.Code,
            NationalEligibilityRules.PembinaanRestsOnLitmas.Code,
            NationalEligibilityRules.PembinaanOfChildrenRestsOnLitmas.Code,
        ],
        StringComparer.Ordinal
    );

    // A day at court or in hospital is marked on the sheet.
    private static readonly string Away = NationalEligibilityRules.NotAway.Code;

    private static readonly NamedFact<EligibilityFacts>[] OfTheFacility =
    [
        EligibilityFact.FacilityHouses,
        EligibilityFact.FacilityIsForChildren,
        EligibilityFact.FacilityIsLpas,
        EligibilityFact.ChildrenAreApart,
        EligibilityFact.FacilityIsForYoungAdults,
        EligibilityFact.FacilityIsForDetainees,
    ];

    private readonly LocalDate[] _turns = [.. AdmissionInDossier.TurnsOf(facility).Where(d => d <= day).Distinct().OrderDescending()];

    private readonly ProgrammeSchedule? _schedule = cohort.Sessions.Any(static s => s.Counts) ? Admissions.ScheduleOf(cohort) : null;
    private readonly SentenceCounting _counting = SentenceCounting.NationalOn(day);
    private readonly HashSet<string> _national = new(
        EligibilityBooks.National.Versions.SelectMany(static v => v.Rules!.Rules).Select(static r => r.Code),
        StringComparer.Ordinal
    );

    /// <summary>What is found about one person who has a place on the day.</summary>
    public IEnumerable<CohortFinding> Of(Enrolment enrolment, ParticipantFacts person)
    {
        var status = enrolment.StatusOn(day);
        foreach (var finding in Eligibility(enrolment, person, status))
        {
            yield return finding;
        }

        if (TrackFinding(enrolment, person) is { } track)
        {
            yield return track;
        }

        if (PembinaanToOpen(enrolment, person) is { } between)
        {
            yield return between;
        }

        if (FitFinding(enrolment, person) is { } fit)
        {
            yield return fit;
        }

        var present = DateSet.UnionOf([.. cohort.AttendedBy(person.Id).Where(s => s.Day <= day).Select(static s => DateSet.On(s.Day))]);
        foreach (var (days, what) in CohortInDossier.AgainstPresence(person, day, present))
        {
            yield return new(person.Id, null, days.FirstDay!.Value, what.For("sheet", Who(person.Id), Argument.Of("days", days)), Remedy.Correct);
        }
    }

    /// <summary>The national rules on the day; all others as of the day of joining, for which they are made.</summary>
    private List<CohortFinding> Eligibility(Enrolment enrolment, ParticipantFacts person, EnrolmentStatus status)
    {
        var (minutes, doubts) = hoursOf(person, day);
        var facts = new EligibilityFacts(person, programme with { MinutesPerDay = doubts.IsEmpty ? minutes : Fact<int>.Unknown }, ContextOn(day));
        var found = new List<CohortFinding>();
        Add(Decided(ofTheDay, facts, day, enrolment), day, _national.Contains);
        if (!ReferenceEquals(ofJoining, EligibilityBooks.National))
        {
            Add(Decided(ofJoining, facts, enrolment.FirstDay, enrolment), enrolment.FirstDay, code => !_national.Contains(code));
        }

        return found;

        void Add(in Decision<EligibilityFacts> decision, LocalDate on, Func<string, bool> asked)
        {
            var errors = decision.ToErrors();
            if (decision.Rules is null)
            {
                found.AddRange(errors.Select(e => new CohortFinding(person.Id, null, on, e, Remedy.DecideAgain)));
            }

            foreach (var (findings, isOpen) in new[] { (decision.Unmet, false), (decision.Undetermined, true) })
            {
                foreach (var finding in findings)
                {
                    var code = finding.Rule.Code;
                    if (!asked(code) || code == Away || (status != EnrolmentStatus.Enrolled && OfTakingPart.Contains(code)))
                    {
                        continue;
                    }

                    var window = finding.Window;
                    var since = SinceOtherTurns(Since(window, isOpen, on, enrolment.FirstDay), code, isOpen, facts, enrolment);
                    var open = isOpen ? finding.MissingFacts.Select(f => (Fact: f, Doubts: DoubtsOf(f, doubts))).ToList() : [];
                    var remedy =
                        !isOpen ? RemedyOf(code, enrolment)
                        : finding.MissingFacts.All(OfTheFacility.Contains) ? RemedyOfTheFacility(status)
                        : open is [{ Doubts: [var doubt, ..] }, ..] && open.TrueForAll(static o => !o.Doubts.IsEmpty) ? Remedy.Of(doubt)
                        : Remedy.CompleteFacts;
                    found.Add(new(person.Id, null, since, errors.First(e => e.ErrorCode == code), remedy));
                    found.AddRange(open.SelectMany(static o => o.Doubts).Select(d => new CohortFinding(person.Id, null, since, d, Remedy.Of(d))));
                }
            }
        }
    }

    // What of the cohorts and agreements that are here, and not of the person, leaves a fact open.
    private ValueList<DomainError> DoubtsOf(NamedFact<EligibilityFacts> fact, ValueList<DomainError> ofHours) =>
        ReferenceEquals(fact, EligibilityFact.MinutesPerDay) ? ofHours
        : ReferenceEquals(fact, EligibilityFact.FreeSeats) ? ofSeats
        : [];

    // Who is away already is not recorded as away again.
    private Remedy RemedyOfTheFacility(EnrolmentStatus status) =>
        facility is null ? Remedy.Load
        : facility.Existence.Contains(day) ? Remedy.Designate
        : status is EnrolmentStatus.Suspended or EnrolmentStatus.TransferredOut ? Remedy.End
        : Remedy.TransferOut;

    private FacilityContext ContextOn(LocalDate on) => facility is null ? new() { Id = cohort.Facility } : FacilityContext.Of(facility, on);

    // A window holds while the facility is as on the day asked; on days before it turned, the facility of those days is asked.
    private LocalDate SinceOtherTurns(LocalDate since, string code, bool isOpen, EligibilityFacts facts, Enrolment enrolment)
    {
        foreach (var turn in _turns)
        {
            if (since >= turn || turn <= enrolment.FirstDay || !_national.Contains(code))
            {
                continue;
            }

            var before = turn.PlusDays(-1);
            var decision = Decided(ofTheDay, new(facts.Person, facts.Programme, ContextOn(before)), before, enrolment);
            var earlier = (isOpen ? decision.Undetermined : decision.Unmet).Where(f => f.Rule.Code == code).ToList();
            if (earlier.Count == 0)
            {
                return turn;
            }

            since = Since(earlier[0].Window, isOpen, before, enrolment.FirstDay);
        }

        return since;
    }

    private Remedy RemedyOf(string code, Enrolment enrolment)
    {
        if (
            code == NationalEligibilityRules.NotReleased.Code
            || code == NationalEligibilityRules.ChildNotReleased.Code
            || code == NationalEligibilityRules.UnderCorrections.Code
        )
        {
            return Remedy.End;
        }

        if (code == NationalEligibilityRules.PembinaanRestsOnLitmas.Code || code == NationalEligibilityRules.PembinaanOfChildrenRestsOnLitmas.Code)
        {
            return enrolment.Tracks.On(day) == EnrolmentTrack.Pelayanan ? Remedy.EndPelayanan : Remedy.Suspend;
        }

        return code == NationalEligibilityRules.NotInIsolation.Code || code == NationalEligibilityRules.HealthAllows.Code ? Remedy.Suspend
            : code == NationalEligibilityRules.PlacedInTheFacility.Code ? Remedy.TransferOut
            : Remedy.DecideAgain;
    }

    private static Decision<EligibilityFacts> Decided(RuleBook<EligibilityFacts> by, EligibilityFacts facts, LocalDate on, Enrolment enrolment)
    {
        var decision = by.Decide(facts, on);
        foreach (var waiver in enrolment.Grounds.Waivers)
        {
            if (decision.With(waiver) is { IsSuccess: true } waived)
            {
                decision = waived.Value;
            }
        }

        return decision;
    }

    /// <summary>The enrolment is under one function and the legal status gives ground for another.</summary>
    private CohortFinding? TrackFinding(Enrolment enrolment, ParticipantFacts person)
    {
        if (StatusTracks.TrackOf(person, day) is not { } now || !enrolment.Tracks.TryOn(day, out var track) || track == now)
        {
            return null;
        }

        LocalDate?[] turned = [person.Status.Value.SegmentOn(day)!.FirstDay, enrolment.Tracks.SegmentOn(day)!.FirstDay, enrolment.FirstDay];
        var since = turned.Max()!.Value;
        var hasLitmas = NationalConditions.HasLitmas(person, FacilityFunction.Pembinaan, day) == Verdict.Met;
        var remedy =
            now == EnrolmentTrack.Pembimbingan ? Remedy.OpenPembimbingan
            : now == EnrolmentTrack.Pembinaan
                ? hasLitmas ? Remedy.OpenPembinaan
                    : track == EnrolmentTrack.Pelayanan ? Remedy.EndPelayanan
                    : Remedy.DecideAgain
            : Remedy.DecideAgain;
        return new(
            person.Id,
            null,
            since,
            CohortErrors.TrackDiffers.For("track", Who(person.Id), Argument.Of("track", track.Name), Argument.Of("other", now.Name)),
            remedy
        );
    }

    /// <summary>The enrolment is under no function: Pembinaan may open, or it needs a Litmas, or nobody can tell whether there is one.</summary>
    private CohortFinding? PembinaanToOpen(Enrolment enrolment, ParticipantFacts person)
    {
        if (enrolment.StatusOn(day) != EnrolmentStatus.BetweenFunctions || StatusTracks.TrackOf(person, day) != EnrolmentTrack.Pembinaan)
        {
            return null;
        }

        var (litmas, who, on) = (NationalConditions.LitmasDays(person, FacilityFunction.Pembinaan), Who(person.Id), Argument.Of("day", day));
        var (reason, remedy, days) = litmas.At(day) switch
        {
            Verdict.Met => (CohortErrors.PembinaanToOpen.For("track", who), Remedy.OpenPembinaan, litmas.Certain),
            Verdict.NotMet => (CohortErrors.PembinaanWithoutLitmas.For("track", who, on), Remedy.DecideAgain, litmas.Possible.Complement()),
            _ => (CohortErrors.LitmasNotKnown.For("track", who, on), Remedy.CompleteFacts, litmas.Undetermined),
        };
        var ended = enrolment.Tracks.Segments.Last(s => s.LastDay < day).LastDay!.Value;
        LocalDate?[] turned = [person.Status.Value.SegmentOn(day)!.FirstDay, days.SpanOn(day)?.FirstDay, ended.PlusDays(1)];
        return new(person.Id, null, turned.Max()!.Value, reason, remedy);
    }

    /// <summary>Sessions lie after the release as it stood on the day: found since the remission, correction or revocation that moved the release.</summary>
    private CohortFinding? FitFinding(Enrolment enrolment, ParticipantFacts person)
    {
        if (_schedule is null || person.ReleaseAsOf(_counting, DateKey.Of(day)) is not { Day: { } release } date || release < day)
        {
            return null;
        }

        var fit = ProgrammeFit.Of(_schedule, date);
        if (fit.Standing != FitStanding.EndsBeforeCompletion)
        {
            return null;
        }

        var since = person.Sentence.IsKnown
            ? ProgrammeFit
                .Over(_schedule, person.Sentence.Value.ReleaseHistory(_counting))
                .DaysWhere(static f => !f.IsFit && f.Standing != FitStanding.Unknown)
                .SpanOn(day)
                ?.FirstDay
            : null;
        var warning = fit.Warning()!;
        var reason = new DomainError(
            warning.Identifier,
            warning.ErrorCode,
            warning.Text,
            warning.Severity,
            NationalEligibilityRules.FitsIntoTheSentence.Basis,
            warning.Status
        );
        return new(person.Id, null, since > enrolment.FirstDay ? since.Value : enrolment.FirstDay, reason, Remedy.Replan);
    }

    private static LocalDate Since(in Window window, bool isOpen, LocalDate on, LocalDate enrolled) =>
        Since(isOpen ? window.Undetermined : window.Possible.Complement(), on, enrolled);

    /// <summary>The first day of the run of days that holds a day, but not before the enrolment.</summary>
    private static LocalDate Since(in DateSet days, LocalDate on, LocalDate enrolled) =>
        days.SpanOn(on)?.FirstDay is { } first && first > enrolled ? first : enrolled;

    private static Argument Who(ParticipantId participant) => Argument.Of("participant", participant.Value);
}
