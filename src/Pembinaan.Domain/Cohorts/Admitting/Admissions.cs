using Pembinaan.Domain.Cohorts.Covering;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Eligibility;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts.Admitting;

/// <summary>May this person be enrolled now: eligibility, coverage, seats and hours in one answer with every reason.</summary>
public static class Admissions
{
    /// <summary>Decides, and gives the evidence that <see cref="Cohort.Enrol"/> asks for.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="request">Who, from when.</param>
    /// <param name="coverage">The coverage of the sessions, of exactly this revision of the cohort.</param>
    /// <param name="seats">The seats, of exactly this revision of the cohort and the day of the request.</param>
    /// <returns>
    /// The decision. Its result is the evidence with warnings (<see cref="AdmissionErrors.SessionsLost"/>, <see cref="AdmissionErrors.SessionsUncovered"/>, those of eligibility); or every rule of <see cref="AdmissionRules"/> that is not met or undetermined,
    /// followed by the reasons behind it: the rules of eligibility, what each agreement lacks, <see cref="AdmissionErrors.Full"/>, <see cref="AdmissionErrors.HoursClash"/>; or <see cref="AdmissionErrors.DecisionsDiffer"/>,
    /// <see cref="CohortErrors.AlreadyEnrolled"/>, <see cref="CohortErrors.EnrolmentOverlaps"/>, <see cref="RuleErrors.NotOverridable"/>.
    /// </returns>
    public static AdmissionDecision Decide(Cohort cohort, AdmissionRequest request, CoverageOfCohort coverage, SeatDecision seats)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(seats);
        var plain = BookFor(cohort, request).Decide(new EligibilityFacts(request.Person, ContextOf(cohort, seats), request.Facility), request.Day);
        var waived = plain.With(request.Waivers.AsSpan());
        var eligibility = waived.IsSuccess ? waived.Value : plain;
        var clashes = Timetable.ClashesOf(cohort, request.Person.Id, request.Day, request.OtherCohorts);
        var rules = AdmissionRules.Book.Decide(FactsOf(cohort, request.Day, eligibility, coverage, seats, clashes.IsEmpty), request.Day);
        return new(Answer(), eligibility, rules);

        Result<Admission> Answer()
        {
            if (coverage.Cohort != cohort.Id || coverage.Revision != cohort.Revision || seats.Cohort != cohort.Id || seats.Revision != cohort.Revision || seats.Day != request.Day)
            {
                return AdmissionErrors.DecisionsDiffer.For("evidence", Argument.Of("revision", cohort.Revision));
            }

            if (!waived.IsSuccess)
            {
                return Result<Admission>.From(waived);
            }

            var place = cohort.PlaceFault(request.Person.Id, request.Day);
            if (rules.IsMet && place is null)
            {
                return Admitted(cohort, request, eligibility, coverage, seats);
            }

            return Result<Admission>.Failure([.. place is null ? [] : new[] { place }, .. rules.ToErrors(), .. eligibility.ToErrors(), .. ReasonsBehind(request, coverage, seats, clashes)]);
        }
    }

    /// <summary>Decides with everything that facility and agreements say: coverage, spaces and quotas are looked up for this revision of the cohort.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="request">Who, from when.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="agreements">The agreements under which the cohort may stand.</param>
    /// <returns>The decision, as <see cref="Decide(Cohort, AdmissionRequest, CoverageOfCohort, SeatDecision)"/> gives it.</returns>
    public static AdmissionDecision Decide(Cohort cohort, AdmissionRequest request, Facility facility, params ReadOnlySpan<CoveringAgreement> agreements)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Decide(cohort, request, SessionCoverage.OfAll(cohort, facility, agreements), Seating.Of(cohort, request.Day, facility, agreements));
    }

    /// <summary>A cohort as the rules of eligibility see it.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="seats">Its seats.</param>
    /// <returns>Subjects, first and last day, longest day, free seats.</returns>
    public static ProgrammeContext ContextOf(Cohort cohort, SeatDecision seats)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(seats);
        return new()
        {
            Id = cohort.Programme,
            Subjects = cohort.Curriculum.Subjects,
            FirstDay = cohort.FirstDay,
            LastDay = cohort.LastDay,
            MinutesPerDay = cohort.Sessions
                .Where(static s => s.Counts)
                .GroupBy(static s => s.Day)
                .Select(day => day.Sum(s => s.Plan.Minutes(cohort.Curriculum.MinutesPerLessonHour)))
                .DefaultIfEmpty(0)
                .Max(),
            FreeSeats = seats.Free,
            CarriesOutCourtOrders = cohort.Curriculum.Participation == Participation.CourtOrdered,
        };
    }

    private static RuleBook<EligibilityFacts> BookFor(Cohort cohort, AdmissionRequest request)
    {
        if (request.Rules is { } rules)
        {
            return rules;
        }

        return cohort.Curriculum.Conditions is { } conditions ? EligibilityBooks.For(conditions).Value : EligibilityBooks.National;
    }

    private static Result<Admission> Admitted(Cohort cohort, AdmissionRequest request, in Decision<EligibilityFacts> eligibility, CoverageOfCohort coverage, SeatDecision seats)
    {
        List<ValidationError> warnings = [.. eligibility.ToWarnings()];
        var counting = SentenceCounting.National.TryOn(request.Day, out var national) ? national.Value : SentenceCounting.Practice;
        if (request.Person.ReleaseUnder(counting).Day is { } release && cohort.Sessions.Where(s => s.Counts && s.Day > release).ToList() is { Count: > 0 } lost)
        {
            warnings.Add(AdmissionErrors.SessionsLost.Warning("person", Argument.Of("last", release), Argument.Of("sessions", string.Join(", ", lost.Select(static s => s.Id.Value)))));
        }

        var uncovered = coverage.UncoveredDays & DateSet.From(request.Day);
        if (!uncovered.IsEmpty)
        {
            warnings.Add(AdmissionErrors.SessionsUncovered.Warning("coverage", Argument.Of("days", uncovered)));
        }

        var receipts = coverage.Sessions.Where(s => s.Day >= request.Day).Select(s => coverage.Of(s.Id)).ToList();
        var receipt = new AdmissionReceipt(
            eligibility.Version is { } version && eligibility.Rules is { } set ? new(set.Id, version.Name) : null,
            new(CoverageVerdict.Covered, receipts.SelectMany(static r => r.Agreements).Distinct().ToValueList(), receipts.SelectMany(static r => r.Gaps).Distinct().ToValueList()),
            seats.Free,
            request.Application,
            warnings.Select(static w => w.ErrorCode).ToValueList());
        return Result<Admission>.Success(new(cohort.Id, cohort.Revision, request.Person.Id, request.Day, TrackOf(request), receipt), [.. warnings]);
    }

    private static EnrolmentTrack TrackOf(AdmissionRequest request) =>
        request.Person.Status is { IsKnown: true, Value: var statuses } && statuses.TryOn(request.Day, out var status) && (status == LegalStatus.Tahanan || status == LegalStatus.Anak)
            ? EnrolmentTrack.Pelayanan
            : EnrolmentTrack.Pembinaan;

    private static AdmissionFacts FactsOf(Cohort cohort, LocalDate day, in Decision<EligibilityFacts> eligibility, CoverageOfCohort coverage, SeatDecision seats, bool hoursAreFree)
    {
        var toCome = coverage.Sessions.Where(s => s.Day >= day).ToList();
        var intake = toCome.Count == 0
            ? DateSet.None
            : toCome.Select(s => coverage.IntakeDaysOf(s.Id)).Distinct().Aggregate(DateSet.All, static (all, days) => all & days);

        // People are enrolled before an agreement begins: until the first session, the intake of its day decides.
        var first = cohort.FirstDay;
        return new()
        {
            Eligible = eligibility.Window,
            IntakeDays = intake.Contains(first) && intake.FirstDay is { } opens ? intake | DateSet.Until(opens) : intake,
            FreeSeats = seats.Free,
            HoursAreFree = hoursAreFree,
            CohortDays = DateSet.Until(cohort.LastDay),
        };
    }

    private static IEnumerable<ValidationError> ReasonsBehind(AdmissionRequest request, CoverageOfCohort coverage, SeatDecision seats, ImmutableArray<Clash> clashes)
    {
        foreach (var gap in coverage.GapsFrom(request.Day))
        {
            yield return new("coverage", gap.Code, gap.Text);
        }

        if (seats.Free == 0)
        {
            yield return AdmissionErrors.Full.For(
                "seats", Argument.Of("taken", seats.Taken), Argument.Of("seats", seats.Binding.Seats), Argument.Of("limit", seats.Binding.Name));
        }

        foreach (var clash in clashes)
        {
            yield return AdmissionErrors.HoursClash.For(
                "otherCohorts",
                Argument.Of("session", clash.Session.Value),
                Argument.Of("day", clash.Day),
                Argument.Of("other", clash.OtherSession.Value),
                Argument.Of("cohort", clash.OtherCohort.Value));
        }
    }
}
