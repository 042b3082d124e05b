using Pembinaan.Domain.Results;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Cohorts.Admitting;

/// <summary>May this person be enrolled now: eligibility, coverage, seats and hours in one answer with every reason.</summary>
public static class Admissions
{
    private const int MinutesOfADetaineesDay = 7 * 60;

    /// <summary>Decides, and gives the evidence that <see cref="Cohort.Enrol"/> asks for.</summary>
    /// <typeparam name="TFacts">The facts of eligibility.</typeparam>
    /// <param name="cohort">The cohort.</param>
    /// <param name="request">Who, from when.</param>
    /// <param name="eligibility">The decision on eligibility, for the day of the request.</param>
    /// <param name="coverage">The coverage of the sessions, of exactly this revision of the cohort.</param>
    /// <param name="seats">The seats, of exactly this revision of the cohort.</param>
    /// <param name="waivers">Rules set aside by an authorised person.</param>
    /// <returns>
    /// The evidence, with warnings; or every rule of <see cref="AdmissionRules"/> that is not met or undetermined, followed by the reasons behind it: the unmet rules of eligibility, what each agreement lacks,
    /// <see cref="AdmissionErrors.Full"/>, <see cref="AdmissionErrors.HoursClash"/>; or <see cref="AdmissionErrors.DecisionsDiffer"/>, <see cref="CohortErrors.AlreadyEnrolled"/>, <see cref="CohortErrors.EnrolmentOverlaps"/>, <see cref="RuleErrors.NotOverridable"/>.
    /// </returns>
    public static Result<Admission> Decide<TFacts>(
        Cohort cohort, AdmissionRequest request, in Decision<TFacts> eligibility, CoverageOfCohort coverage, SeatDecision seats, params ReadOnlySpan<Waiver> waivers)
    {
        ArgumentNullException.ThrowIfNull(cohort);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(coverage);
        ArgumentNullException.ThrowIfNull(seats);
        if (coverage.Cohort != cohort.Id || coverage.Revision != cohort.Revision || seats.Cohort != cohort.Id || seats.Revision != cohort.Revision || seats.Day != request.Day)
        {
            return AdmissionErrors.DecisionsDiffer.For("evidence", Argument.Of("revision", cohort.Revision));
        }

        var clashes = Timetable.ClashesOf(cohort, request.Participant, request.Day, request.OtherCohorts);
        var decision = AdmissionRules.Book.Decide(FactsOf(cohort, request, eligibility.Window, coverage, seats, clashes.IsEmpty), request.Day).With(waivers);
        if (!decision.TryGetValue(out var decided))
        {
            return Result<Admission>.From(decision);
        }

        var place = cohort.PlaceFault(request.Participant, request.Day);
        if (decided.IsMet && place is null)
        {
            return Admitted(cohort, request, eligibility, decided, coverage, seats);
        }

        var errors = new List<ValidationError>();
        if (place is not null)
        {
            errors.Add(place);
        }

        errors.AddRange(decided.ToErrors());
        errors.AddRange(eligibility.IsMet ? [] : eligibility.ToErrors());
        errors.AddRange(ReasonsBehind(cohort, request, coverage, seats, clashes));
        return Result<Admission>.Failure([.. errors]);
    }

    private static Result<Admission> Admitted<TFacts>(
        Cohort cohort, AdmissionRequest request, in Decision<TFacts> eligibility, in Decision<AdmissionFacts> decided, CoverageOfCohort coverage, SeatDecision seats)
    {
        List<ValidationError> warnings = [.. decided.ToWarnings(), .. eligibility.ToWarnings()];
        if (request.LastDayThere is { IsKnown: true, Value: var last } && cohort.Sessions.Where(s => s.Counts && s.Day > last).ToList() is { Count: > 0 } lost)
        {
            warnings.Add(AdmissionErrors.SessionsLost.Warning("lastDayThere", Argument.Of("last", last), Argument.Of("sessions", string.Join(", ", lost.Select(static s => s.Id.Value)))));
        }

        var uncovered = coverage.UncoveredDays & DateSet.From(request.Day);
        if (!uncovered.IsEmpty)
        {
            warnings.Add(AdmissionErrors.SessionsUncovered.Warning("coverage", Argument.Of("days", uncovered)));
        }

        var receipts = coverage.Sessions.Where(s => s.Day >= request.Day).Select(s => coverage.Of(s.Id)).ToList();
        var receipt = new AdmissionReceipt(
            eligibility.Version is { } version && eligibility.Rules is { } rules ? new(rules.Id, version.Name) : null,
            new(CoverageVerdict.Covered, receipts.SelectMany(static r => r.Agreements).Distinct().ToValueList(), receipts.SelectMany(static r => r.Gaps).Distinct().ToValueList()),
            seats.Free,
            request.Application,
            warnings.Select(static w => w.ErrorCode).ToValueList());
        return Result<Admission>.Success(new(cohort.Id, cohort.Revision, request.Participant, request.Day, request.Track, receipt), [.. warnings]);
    }

    private static AdmissionFacts FactsOf(Cohort cohort, AdmissionRequest request, in Window eligible, CoverageOfCohort coverage, SeatDecision seats, bool hoursAreFree)
    {
        var toCome = coverage.Sessions.Where(s => s.Day >= request.Day).ToList();

        // Before the first session the intake of that session's day decides: people are enrolled before an agreement begins.
        var intake = toCome.Count == 0
            ? DateSet.None
            : toCome.Select(s => coverage.IntakeDaysOf(s.Id)).Distinct().Aggregate(DateSet.All, static (all, days) => all & days);
        var first = cohort.FirstDay;
        return new()
        {
            Eligible = eligible,
            IntakeDays = intake.Contains(first) ? intake | DateSet.Until(first) : intake,
            FreeSeats = seats.Free,
            HoursAreFree = hoursAreFree,
            CohortDays = DateSet.Until(cohort.LastDay),
            DaysAreShortEnough = request.Track != EnrolmentTrack.Pelayanan || toCome
                .GroupBy(static s => s.Day)
                .All(day => day.Sum(s => s.Plan.Minutes(cohort.Curriculum.MinutesPerLessonHour)) <= MinutesOfADetaineesDay),
            StaysToTheEnd = request.LastDayThere.IsKnown ? request.LastDayThere.Value >= cohort.LastDay : Fact<bool>.Unknown,
        };
    }

    private static IEnumerable<ValidationError> ReasonsBehind(Cohort cohort, AdmissionRequest request, CoverageOfCohort coverage, SeatDecision seats, ImmutableArray<Clash> clashes)
    {
        foreach (var gap in coverage.GapsFrom(request.Day))
        {
            yield return new("coverage", gap.Code, gap.Text);
        }

        if (seats.Free == 0)
        {
            yield return AdmissionErrors.Full.For(
                "seats",
                Argument.Of("taken", seats.Taken),
                Argument.Of("seats", seats.Binding.Seats),
                Argument.Of("limit", new LocalisedText(NameOf(seats.Binding, Language.Indonesian), NameOf(seats.Binding, Language.English))));
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

    private static string NameOf(SeatLimit limit, Language language)
    {
        var name = (limit.Kind, language) switch
        {
            (SeatLimitKind.Cohort, Language.Indonesian) => "kursi angkatan",
            (SeatLimitKind.Programme, Language.Indonesian) => "peserta terbanyak program",
            (SeatLimitKind.Space, Language.Indonesian) => "ruang",
            (SeatLimitKind.Facility, Language.Indonesian) => "UPT",
            (SeatLimitKind.AgreementQuota, Language.Indonesian) => "kuota perjanjian",
            (SeatLimitKind.Cohort, _) => "seats of the cohort",
            (SeatLimitKind.Programme, _) => "most participants of the programme",
            (SeatLimitKind.Space, _) => "space",
            (SeatLimitKind.Facility, _) => "facility",
            _ => "quota of the agreement",
        };
        return limit.Source.Length == 0 ? name : $"{name} {limit.Source}";
    }
}
