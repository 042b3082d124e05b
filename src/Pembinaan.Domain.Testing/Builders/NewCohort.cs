using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Testing;

/// <summary>A cohort under way: opened, people enrolled who may join, and its first sessions held with everybody there.</summary>
public sealed record NewCohort
{
    private const int DaysBefore = 7;

    private readonly int? _held;

    internal NewCohort(string code, SkillProgramme programme, Facility facility, LocalDate firstDay)
    {
        Code = code;
        Programme = programme;
        Facility = facility;
        FirstDay = firstDay;
    }

    /// <summary>The code: its identity.</summary>
    public string Code { get; init; }

    /// <summary>The programme.</summary>
    public SkillProgramme Programme { get; init; }

    /// <summary>The facility.</summary>
    public Facility Facility { get; init; }

    /// <summary>The day of the first session; the others follow on working days.</summary>
    public LocalDate FirstDay { get; init; }

    /// <summary>Who gives it; null for the facility itself.</summary>
    public ProviderId? Provider { get; init; }

    /// <summary>The agreements that cover it; none needed where the facility gives it.</summary>
    public ValueList<CooperationAgreement> Agreements { get; init; }

    /// <summary>The records of the partners that its agreements name and that give it.</summary>
    public ValueList<Stakeholder> Partners { get; init; }

    /// <summary>The space of its sessions, which the facility has.</summary>
    public SpaceId Space { get; init; } = A.Workshop;

    /// <summary>How many people it takes at most.</summary>
    public int Seats { get; init; } = 16;

    /// <summary>The number of sessions, which share the programme's hours and teach its modules one after another.</summary>
    public int Sessions { get; init; } = 10;

    /// <summary>Who is enrolled; none for three people of the kind that the facility holds, <c>P-1</c> to <c>P-3</c>.</summary>
    public ValueList<ParticipantFacts> People { get; init; }

    /// <summary>How many sessions are held, the first ones; two by default, or as many as there are.</summary>
    public int Held
    {
        get => _held ?? Math.Min(2, Sessions);
        init => _held = value;
    }

    /// <summary>A cohort is what is made of it.</summary>
    /// <param name="cohort">What is to be made.</param>
    public static implicit operator Cohort(NewCohort cohort) => Guard.Against.Null(cohort).Made();

    /// <summary>Makes it.</summary>
    /// <returns>The cohort.</returns>
    /// <exception cref="ArgumentException">
    /// The programme or the facility is not there a week before the first day, the national rules are not in force on it, there is no session, more are held
    /// than there are, or something is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The library refuses what was asked for, or somebody may not join; the message says why.</exception>
    public Cohort Made() => InDossier().Cohort;

    /// <summary>Makes it in a dossier of its facility, programme, agreements and partners, declared to hold everything there is.</summary>
    /// <returns>The cohort in its dossier.</returns>
    /// <exception cref="ArgumentException">
    /// The programme or the facility is not there a week before the first day, the national rules are not in force on it, there is no session, more are held
    /// than there are, or something is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The library refuses what was asked for, or somebody may not join; the message says why.</exception>
    public CohortInDossier InDossier()
    {
        MustBeWhole();
        return In(
            Dossier
                .Of([Facility, Programme, .. Agreements, .. Partners])
                .Value.HoldingAll(
                    Instant.MaxValue,
                    Holding.Agreements,
                    Holding.Cohorts,
                    Holding.Stakeholders,
                    Holding.Facilities,
                    Holding.Referrals
                )
        );
    }

    /// <summary>Makes it in a dossier that there is; <see cref="Agreements"/> and <see cref="Partners"/> are those of the dossier.</summary>
    /// <param name="dossier">The dossier, which holds the facility; the programme is added where it is not there yet.</param>
    /// <returns>The cohort in its dossier.</returns>
    /// <exception cref="ArgumentException">
    /// The programme or the facility is not there a week before the first day, the national rules are not in force on it, there is no session, more are held
    /// than there are, or something is null.
    /// </exception>
    /// <exception cref="InvalidOperationException">The library refuses what was asked for, or somebody may not join; the message says why.</exception>
    public CohortInDossier In(Dossier dossier)
    {
        Guard.Against.Null(dossier);
        MustBeWhole();
        var taught = MustTeach(Programme, FirstDay, nameof(FirstDay));
        MustHaveRules(FirstDay, nameof(FirstDay));
        Steps.MustExist(Facility, FirstDay.PlusDays(-DaysBefore), nameof(FirstDay));
        Guard.Against.Violation(Sessions < 1, static () => "There must be at least one session.", nameof(Sessions));
        Guard.Against.Violation(
            Held < 0 || Held > Sessions,
            () => FormattableString.Invariant($"The sessions held must be 0 to {Sessions}, as many as there are, and are {Held}."),
            nameof(Held)
        );
        var (zone, steps) = (Facility.ZoneOn(FirstDay), new Steps(Code));
        var opened = FirstDay.PlusDays(-DaysBefore);
        var sessions = PlannedSession.Series(FirstDay, Sessions, new(8, 0), LessonHours.Of(taught.Hours.Count / Sessions), taught.Subjects[0]);
        var plan = new CohortPlan
        {
            Facility = Facility.Id,
            Zone = zone,
            Provider = Provider ?? PartyId.Of(Facility.Id),
            Seats = Seats,
            Sessions = PlannedSession.Teaching(sessions, taught).Select(s => s with { Space = Space }).ToValueList(),
        };
        var cohort = (dossier.Find(Programme.Id) is null ? dossier.With(Programme).Value : dossier)
            .Open(CohortId.From(Code), Programme.Id, plan, steps.On(opened, zone))
            .Made();
        foreach (
            var person in People.IsEmpty
                ? [.. Enumerable.Range(1, 3).Select(i => New.Person(FormattableString.Invariant($"P-{i}"), Facility, FirstDay))]
                : People
        )
        {
            cohort = cohort.Enrol(person, FirstDay, steps.On(opened, zone)).Made();
        }

        foreach (var session in cohort.Cohort.Sessions.Take(Held).ToList())
        {
            cohort = cohort.Hold(session.Id, new(cohort.TakingPartOn(session.Day).ToValueList(), []), steps.On(session.Day, zone)).Made();
        }

        return cohort;
    }

    private void MustBeWhole()
    {
        Guard.Against.NullOrWhiteSpace(Code);
        Guard.Against.Null(Programme);
        Guard.Against.Null(Facility);
        Guard.Against.Null(Space);
        Steps.MustBeUsual(FirstDay, nameof(FirstDay));
    }

    /// <summary>What a programme teaches on a day; it must be in force from the day on which the cohort is opened.</summary>
    internal static Curriculum MustTeach(SkillProgramme programme, LocalDate firstDay, string parameterName)
    {
        var opened = firstDay.PlusDays(-DaysBefore);
        var taught = programme.CurriculumOn(opened) is null ? null : programme.CurriculumOn(firstDay);
        Guard.Against.Violation(
            taught is null,
            () => $"The programme {programme.Id} must be in force from {Iso.Of(opened)}, on which the cohort is opened, to {Iso.Of(firstDay)}.",
            parameterName
        );
        return taught;
    }

    /// <summary>Who may join is decided by the national rules, which begin on a day.</summary>
    internal static void MustHaveRules(LocalDate day, string parameterName, string called = "first day") =>
        Guard.Against.Violation(
            EligibilityBooks.National.VersionOn(day) is null,
            () =>
                $"The {called} is {Iso.Of(day)}, and the national rules of joining begin on "
                    + $"{Iso.Of(EligibilityBooks.National.Versions[0].Period!.FirstDay)}.",
            parameterName
        );
}
