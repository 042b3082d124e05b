using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>May this person be enrolled now: eligibility, coverage, seats and hours in one answer with every reason.</summary>
internal static class Admissions
{
    /// <summary>Decides where something may be missing: the part that needs it is undetermined unless it is settled without.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="request">Who, from when.</param>
    /// <param name="coverage">The coverage of the sessions, of exactly this revision of the cohort.</param>
    /// <param name="seats">The seats as far as they are known, of exactly this revision of the cohort and the day of the request.</param>
    /// <param name="doubts">What is missing.</param>
    /// <returns>The decision.</returns>
    public static AdmissionDecision Decide(Cohort cohort, AdmissionRequest request, CoverageOfCohort coverage, SeatDecision seats, AdmissionDoubts doubts)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(request);
        Guard.Against.Null(coverage);
        Guard.Against.Null(seats);
        var (ofAdmission, ofEligibility) = (WaiversOf(request, true), WaiversOf(request, false));
        var minutes = LongestDay.Of(cohort, request.Person.Id, request.Day, request.OtherCohorts, request.ZoneOn ?? (_ => cohort.Zone));
        var context = ContextOf(cohort, seats) with
        {
            MinutesPerDay = doubts.OfHours.IsEmpty || IsMoreThanAnyLawAllows(minutes, request.Day) ? minutes : Fact<int>.Unknown,
            FreeSeats = doubts.OfSeats.IsEmpty || seats.Free == 0 ? seats.Free : Fact<int>.Unknown,
        };
        var plain = BookFor(cohort, request).Decide(new EligibilityFacts(request.Person, context, request.Facility), request.Day);
        var (eligibility, refused, used) = Waived(plain, ofEligibility);
        var clashes = Timetable.ClashesOf(cohort, request.Person.Id, request.Day, request.OtherCohorts);
        var background = new AdmissionBackground(
            request.Day,
            eligibility,
            ClosedBy(request, coverage).ToValueList(),
            seats,
            clashes.ToValueList(),
            cohort.LastDay,
            ReachOnEntry.Of(cohort, request),
            cohort.Curriculum.RefusesOutOfReach
        );
        var plainRules = AdmissionRules.Book.Decide(FactsOf(cohort, request, coverage, background, doubts), request.Day);
        var (rules, refusedRules, usedRules) = Waived(plainRules, ofAdmission);
        var reasons = ReasonsOf();
        DomainError[] all = [.. reasons.All];
        return new(
            request.Person.Id,
            all.Length == 0
                ? Admitted(cohort, request, eligibility, rules, coverage, seats, [.. used, .. usedRules])
                : DomainResult<Admission>.Failure(all),
            eligibility,
            rules,
            reasons
        )
        {
            Grounds = request.Grounds,
        };

        AdmissionReasons ReasonsOf()
        {
            if (
                coverage.Cohort != cohort.Id
                || coverage.Revision != cohort.Revision
                || seats.Cohort != cohort.Id
                || seats.Revision != cohort.Revision
                || seats.Day != request.Day
            )
            {
                return AdmissionReasons.Of([CohortErrors.AdmissionDecisionsDiffer.For("evidence", Argument.Of("revision", cohort.Revision))]);
            }

            return AdmissionReasons.Of(
                refused.Concat(refusedRules).Concat(RequestFaults(cohort, request)),
                IsTrackKnown(request) || NoTrack(request) is not { } unknown ? [] : [unknown],
                rules,
                eligibility,
                doubts with
                {
                    OfCredits = background.Reach.Open,
                },
                () => CoverageDoubtsFrom(request.Day, coverage)
            );
        }
    }

    /// <summary>A decision with the waivers that it can have; why it cannot have the others, so that those hide no reason; and the warnings.</summary>
    private static (Decision<TFacts> Decision, ValueList<DomainError> Refused, ValueList<DomainError> Warnings) Waived<TFacts>(
        in Decision<TFacts> plain,
        Waiver[] waivers
    )
    {
        var all = plain.With(waivers);
        if (all.IsSuccess)
        {
            return (all.Value, [], [.. all.Warnings]);
        }

        var decision = plain;
        foreach (var waiver in waivers)
        {
            decision = decision.With(waiver) is { IsSuccess: true, Value: var waived } ? waived : decision;
        }

        return (decision, [.. all.ValidationErrors], []);
    }

    /// <summary>A cohort as the rules of eligibility see it.</summary>
    /// <param name="cohort">The cohort.</param>
    /// <param name="seats">Its seats.</param>
    /// <returns>Subjects, first and last day, longest day, free seats.</returns>
    public static ProgrammeContext ContextOf(Cohort cohort, SeatDecision seats)
    {
        Guard.Against.Null(cohort);
        Guard.Against.Null(seats);
        return new()
        {
            Id = cohort.Programme,
            Subjects = cohort.Curriculum.Subjects,
            FirstDay = cohort.FirstDay,
            LastDay = cohort.LastDay,
            MinutesPerDay = LongestDay.Of(cohort),
            FreeSeats = seats.Free,
            CarriesOutCourtOrders = cohort.Curriculum.Participation == Participation.CourtOrdered,
        };
    }

    /// <summary>The days of a cohort's sessions, to be held against a sentence: <c>ProgrammeFit.Of(Admissions.ScheduleOf(cohort), release)</c>.</summary>
    /// <param name="cohort">The cohort, with at least one session that counts.</param>
    /// <param name="certification">The day of certification, if it matters.</param>
    /// <returns>The schedule.</returns>
    public static ProgrammeSchedule ScheduleOf(Cohort cohort, LocalDate? certification = null)
    {
        Guard.Against.Null(cohort);
        return ProgrammeSchedule.Of(cohort.Sessions.Where(static s => s.Counts).Select(static s => s.Day).Distinct(), certification);
    }

    private static RuleBook<EligibilityFacts> BookFor(Cohort cohort, AdmissionRequest request)
    {
        if (request.Rules is { } rules)
        {
            return rules;
        }

        return cohort.Curriculum.Conditions is { } conditions ? EligibilityBooks.For(conditions).Value : EligibilityBooks.National;
    }

    private static Waiver[] WaiversOf(AdmissionRequest request, bool ofAdmission) =>
        [.. request.Waivers.Where(w => w.RuleCode.StartsWith(AdmissionRules.Prefix, StringComparison.Ordinal) == ofAdmission)];

    private static IEnumerable<DomainError> RequestFaults(Cohort cohort, AdmissionRequest request)
    {
        if (request.Facility.Id != cohort.Facility)
        {
            yield return CohortErrors.AdmissionFacilityDiffers.For(
                "facility",
                Argument.Of("facility", request.Facility.Id.Value),
                Argument.Of("cohort", cohort.Facility.Value)
            );
        }

        if (
            request.Application is { } application
            && !(cohort.FindApplication(application) is { IsOpen: true } found && found.Participant == request.Person.Id)
        )
        {
            yield return CohortErrors.AdmissionApplicationDiffers.For(
                "application",
                Argument.Of("application", application.Value),
                Argument.Of("participant", request.Person.Id.Value)
            );
        }

        if (IsTrackKnown(request) && NoTrack(request) is { } none)
        {
            yield return none;
        }

        if (EnrolmentSteps.PlaceFault(cohort.State, request.Person.Id, request.Day) is { } place)
        {
            yield return place;
        }
    }

    private static bool IsTrackKnown(AdmissionRequest request) => StatusTracks.IsKnown(request.Person, request.Day);

    private static DomainError? NoTrack(AdmissionRequest request) => StatusTracks.FaultOf(request.Person, request.Day, "person");

    private static DomainResult<Admission> Admitted(
        Cohort cohort,
        AdmissionRequest request,
        in Decision<EligibilityFacts> eligibility,
        in Decision<AdmissionFacts> rules,
        CoverageOfCohort coverage,
        SeatDecision seats,
        ValueList<DomainError> ofWaivers
    )
    {
        var application = request.Application ?? cohort.Applications.FirstOrDefault(a => a.Participant == request.Person.Id && a.IsWaiting)?.Entry;
        List<DomainError> warnings = [.. eligibility.ToWarnings(), .. rules.ToWarnings(), .. ofWaivers];
        var before = request.IsInTurn ? 0 : WaitingList.CountBefore(cohort, request.Day, coverage, application);
        if (before > 0)
        {
            warnings.Add(CohortErrors.OthersWait.Warning("application", Argument.Of("count", before)));
        }

        if (ReleaseWarning(cohort, request) is { } release)
        {
            warnings.Add(release);
        }

        warnings.AddRange(rules.Facts.Background?.Reach.Warnings ?? []);
        var uncovered = coverage.UncoveredDays & DateSet.From(request.Day);
        if (!uncovered.IsEmpty)
        {
            warnings.Add(CohortErrors.SessionsUncovered.Warning("coverage", Argument.Of("days", uncovered)));
        }

        var undetermined = coverage.UndeterminedDays & DateSet.From(request.Day);
        if (!undetermined.IsEmpty)
        {
            warnings.Add(CohortErrors.SessionsUndetermined.Warning("coverage", Argument.Of("days", undetermined)));
        }

        var receipts = coverage.Sessions.Where(s => s.Day >= request.Day).Select(s => coverage.Of(s.Id)).ToList();
        var covering = receipts.SelectMany(static r => r.Agreements.Zip(r.Names)).DistinctBy(static a => a.First).ToList();
        var receipt = new AdmissionReceipt(
            eligibility.Version is { } version && eligibility.Rules is { } set ? new(set.Id, version.Name) : null,
            new(
                CoverageVerdict.Covered,
                covering.Select(static a => a.First).ToValueList(),
                receipts.SelectMany(static r => r.Gaps).Distinct().DistinctBy(static g => (g.Agreement, IsOfAQuota(g) ? null : g.Text)).ToValueList()
            )
            {
                Called = new(covering.Select(static a => a.Second).ToValueList()),
            },
            seats.Free,
            application,
            warnings.Select(static w => w.ErrorCode).ToValueList(),
            [.. Used(eligibility), .. Used(rules)],
            request.DecidedBy
        );
        return DomainResult<Admission>.Success(
            new(cohort.Id, cohort.Revision, request.Person.Id, request.Day, StatusTracks.TrackOf(request.Person, request.Day)!, receipt)
            {
                Grounds = request.Grounds,
            },
            [.. warnings]
        );
    }

    /// <summary>The waivers that a decision rests on.</summary>
    private static List<Waiver> Used<TFacts>(in Decision<TFacts> decision)
    {
        var used = new List<Waiver>();
        foreach (var finding in decision.Waived)
        {
            if (finding.Waiver is { } waiver && !used.Contains(waiver))
            {
                used.Add(waiver);
            }
        }

        return used;
    }

    /// <summary>Sessions that lie after the release, or that the release falls on the day of the last one, which can still be attended.</summary>
    private static DomainError? ReleaseWarning(Cohort cohort, AdmissionRequest request)
    {
        var counting = SentenceCounting.NationalOn(request.Day);
        if (request.Person.ReleaseAsOf(counting, DateKey.Of(request.Day)).Day is not { } release)
        {
            return null;
        }

        CohortSession[] toCome = [.. cohort.Sessions.Where(s => s.Counts && s.Day >= release)];
        CohortSession[] lost = [.. toCome.Where(s => s.Day > release)];
        return lost.Length > 0
                ? CohortErrors.SessionsLost.Warning(
                    "person",
                    Argument.Of("sessions", string.Join(", ", lost.Select(static s => s.Id.Value)))
                )
            : toCome.Length > 0 ? ProgrammeErrors.FitReleaseOnTheLastDay.Warning("person")
            : null;
    }

    private static AdmissionFacts FactsOf(
        Cohort cohort,
        AdmissionRequest request,
        CoverageOfCohort coverage,
        AdmissionBackground background,
        AdmissionDoubts doubts
    )
    {
        var toCome = coverage.Sessions.Where(s => s.Day >= request.Day).ToList();
        return new()
        {
            Eligible = background.Eligibility.Window,
            IsOfTheAudience = StatusTracks.DaysIn(cohort.Curriculum.Audience, request.Person),
            IntakeDays =
                toCome.Count == 0
                    ? Window.Never
                    : toCome.Select(s => IntakeDaysFor(s, coverage)).Distinct().Aggregate(coverage.UntilTheLastCovered, static (all, days) => all & days),
            FreeSeats = doubts.OfSeats.IsEmpty || doubts.ASeatIsSure || background.Seats.Free == 0 ? background.Seats.Free : Fact<int>.Unknown,
            HoursAreFree =
                !background.Clashes.IsEmpty ? false
                : doubts.OfHours.IsEmpty ? true
                : Fact<bool>.Unknown,
            CohortDays = DateSet.Until(cohort.LastDay),
            IsWithinReach =
                !background.AsksForReach ? true
                : background.Reach.IsOpen ? Fact<bool>.Unknown
                : background.Reach.OutOfReach.IsEmpty,
            Background = background,
        };
    }

    /// <summary>Why it cannot be said of sessions whether they are covered; where that can be, why it cannot be said whether intake is open.</summary>
    internal static IEnumerable<DomainError> CoverageDoubtsFrom(LocalDate day, CoverageOfCohort coverage)
    {
        DomainError[] doubts = [.. coverage.DoubtsOf(coverage.Sessions.Where(s => s.Day >= day))];
        return doubts.Length > 0 ? doubts : coverage.DoubtsUnder([], DateSet.From(day)).Union(coverage.IntakeDoubtsOn(day));
    }

    /// <summary>People are enrolled for a covered session also before its agreement begins, as when another provider takes over in mid-course.</summary>
    internal static Window IntakeDaysFor(CohortSession session, CoverageOfCohort coverage)
    {
        var intake = coverage.IntakeDaysOf(session.Id);
        return intake.Certain.FirstDay is { } opens && coverage.Of(session.Id).Verdict == CoverageVerdict.Covered ? intake | Window.Until(opens) : intake;
    }

    /// <summary>Whether the hours that are known are too many already, whatever other cohorts add to them.</summary>
    private static bool IsMoreThanAnyLawAllows(int minutes, LocalDate day) => LawfulNumbers.DetaineeMinutes.TryOn(day, out var most) && minutes > most.Value;

    /// <summary>
    /// What the agreements lack for the sessions to come on whose account nobody is taken in on the day: for all of them where none is covered. That a later
    /// session is not covered keeps nobody out; it is a warning of whoever is admitted.
    /// </summary>
    private static IEnumerable<CoverageGap> ClosedBy(AdmissionRequest request, CoverageOfCohort coverage)
    {
        var isNone = !coverage.UntilTheLastCovered.Possible.Contains(request.Day);
        return coverage
            .Sessions.Where(s => s.Day >= request.Day && (isNone || !IntakeDaysFor(s, coverage).Possible.Contains(request.Day)))
            .SelectMany(s => coverage.Of(s.Id).Gaps.Select(gap => (Gap: gap, s.Day)))
            .DistinctBy(static g => IsOfAQuota(g.Gap) ? (g.Gap.Agreement, null, null) : (g.Gap.Agreement, g.Gap.Text, (LocalDate?)g.Day))
            .GroupBy(static g => (g.Gap.Agreement, g.Gap.Code, Text: OfEveryDay(g.Gap.Text, g.Day)))
            .Select(static group =>
                group.Select(static g => g.Day).Distinct().Count() == 1
                    ? group.First().Gap
                    : group.First().Gap with
                    {
                        Text = On(group.Key.Text, DateSet.UnionOf([.. group.Select(static g => DateSet.On(g.Day))])),
                    }
            )
            .Concat(coverage.Sessions.Where(s => s.Day >= request.Day).SelectMany(s => coverage.UnsettledOn(s, request.Day)).Distinct());
    }

    // That a quota is used up is said of the first session that it leaves out.
    private static bool IsOfAQuota(CoverageGap gap) => gap.Code == CohortErrors.QuotaUsedUp.Code;

    // The same sentence of several days is said once, of all of them.
    private static LocalisedText OfEveryDay(LocalisedText text, LocalDate day) =>
        new(
            text.Id.Replace(IndonesianDate.Format(day, Language.Indonesian), AnyDay, StringComparison.Ordinal),
            text.En.Replace(IndonesianDate.Format(day, Language.English), AnyDay, StringComparison.Ordinal)
        );

    private static LocalisedText On(LocalisedText text, DateSet days) =>
        new(
            text.Id.Replace(AnyDay, days.In(Language.Indonesian), StringComparison.Ordinal),
            text.En.Replace(AnyDay, days.In(Language.English), StringComparison.Ordinal)
        );

    private const string AnyDay = "\uFFFC";
}
