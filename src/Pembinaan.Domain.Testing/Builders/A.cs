using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>
/// Lawful things of the field in one line each; those that begin with a vowel are in <see cref="An"/>. All of them are invented, and all are made by the
/// library's own commands: what it would refuse cannot be made here either.
/// </summary>
public static class A
{
    /// <summary>The subject of everything that names no other: soap, <c>SABUN</c>.</summary>
    public static SubjectId Subject { get; } = SubjectId.From("SABUN");

    /// <summary>The workshop of every facility made here.</summary>
    public static SpaceId Workshop { get; } = SpaceId.From("BENGKEL");

    /// <summary>What a programme of 80 lesson hours on soap teaches, for adults; changed by <c>with</c>.</summary>
    public static Curriculum Curriculum { get; } =
        new()
        {
            Title = new("Pembuatan sabun", "Making soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = [Subject],
            Hours = LessonHours.Of(80),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.VocationalTraining,
            CorrectionDays = 7,
            Units = [CompetencyUnit.Of("C.20SAB00.001.1", "Membuat sabun cair").Value],
            MostParticipants = 16,
            Certificates = [CertificateKind.TrainingCertificate, CertificateKind.StatementOfCompletion],
        };

    /// <summary>A curriculum in two modules, theory (16) and practice (64), with three grades, which recognises what <see cref="CreditRule"/> says.</summary>
    public static Curriculum ModularCurriculum { get; } =
        Curriculum with
        {
            Modules =
            [
                new("Teori", LessonHours.Of(16), []),
                new("Praktik", LessonHours.Of(64), Curriculum.Units.Select(static u => u.Code).ToValueList()),
            ],
            Grades = [new(new("Cukup", "Fair"), 60), new(new("Baik", "Good"), 75), new(new("Sangat baik", "Very good"), 90)],
            Credit = CreditRule,
        };

    /// <summary>A rule that recognises hours and units from anywhere, up to half of the hours and not older than two years; changed by <c>with</c>.</summary>
    public static CreditRule CreditRule =>
        new()
        {
            TakesHours = true,
            TakesUnits = true,
            TakesCohorts = true,
            TakesExperience = true,
            MostPercent = 50,
            MostMonths = 24,
        };

    /// <summary>A Lapas with a head who may sign.</summary>
    /// <returns>What is to be made.</returns>
    public static NewFacility Lapas() => new(FacilityKind.Lapas, FacilityClass.IIA, "LAPAS-CONTOH");

    /// <summary>A Rutan with a head who may sign.</summary>
    /// <returns>What is to be made.</returns>
    public static NewFacility Rutan() => new(FacilityKind.Rutan, FacilityClass.IIB, "RUTAN-CONTOH");

    /// <summary>A Bapas with a head who may sign.</summary>
    /// <returns>What is to be made.</returns>
    public static NewFacility Bapas() => new(FacilityKind.Bapas, FacilityClass.II, "BAPAS-CONTOH");

    /// <summary>A company with a director who may sign.</summary>
    /// <returns>What is to be made; another kind of partner by <c>with { Kind = … }</c>.</returns>
    public static NewPartner Partner() => new("PT-CONTOH");

    /// <summary>A programme in force since 2015.</summary>
    /// <param name="curriculum">What it teaches; null for <see cref="Curriculum"/>.</param>
    /// <param name="code">The code.</param>
    /// <returns>The programme.</returns>
    /// <exception cref="InvalidOperationException">The library refuses the curriculum; the message says why.</exception>
    public static SkillProgramme Programme(Curriculum? curriculum = null, string code = "PROGRAM-CONTOH")
    {
        var since = new LocalDate(2015, 1, 1);
        return SkillProgramme.DrawUp(ProgrammeId.From(Guard.Against.NullOrWhiteSpace(code)), curriculum ?? Curriculum, since, new Steps(code).On(since)).Made();
    }

    /// <summary>A cohort under way: three people enrolled, two of ten sessions held.</summary>
    /// <param name="programme">The programme.</param>
    /// <param name="facility">The facility.</param>
    /// <param name="firstDay">The day of the first session.</param>
    /// <returns>What is to be made.</returns>
    public static NewCohort Cohort(SkillProgramme programme, Facility facility, LocalDate firstDay) =>
        new("ANGKATAN-CONTOH", Guard.Against.Null(programme), Guard.Against.Null(facility), firstDay);

    /// <summary>A detainee who meets every national rule on a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="facility">Where the person is, such as <see cref="Rutan"/>; in one for children a national rule is not met.</param>
    /// <param name="day">The day on which nothing stands in the way.</param>
    /// <returns>What is known of the person, to be changed by <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day, or the national rules are not in force on it.</exception>
    public static ParticipantFacts Detainee(string id, Facility facility, LocalDate day) => Checked(id, facility, day, LegalStatus.Tahanan);

    /// <summary>A sentenced child (anak binaan) of sixteen who meets every national rule on a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="facility">Where the child is, such as <see cref="An.Lpka"/>; where children are not apart from adults a national rule is not met.</param>
    /// <param name="day">The day on which nothing stands in the way; the sixteenth birthday.</param>
    /// <returns>What is known of the child, to be changed by <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day, or the national rules are not in force on it.</exception>
    public static ParticipantFacts Child(string id, Facility facility, LocalDate day) => Checked(id, facility, day, LegalStatus.AnakBinaan);

    /// <summary>A child in proceedings (anak) of sixteen who meets every national rule on a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="facility">Where the child is, such as <see cref="An.Lpka"/>; where children are not apart from adults a national rule is not met.</param>
    /// <param name="day">The day on which nothing stands in the way; the sixteenth birthday.</param>
    /// <returns>What is known of the child, to be changed by <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day, or the national rules are not in force on it.</exception>
    public static ParticipantFacts ChildInProceedings(string id, Facility facility, LocalDate day) => Checked(id, facility, day, LegalStatus.Anak);

    /// <summary>A client (klien) of a Bapas who meets every national rule on a day.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="bapas">The office that guides the person, such as <see cref="Bapas"/>.</param>
    /// <param name="day">The day on which nothing stands in the way.</param>
    /// <returns>What is known of the person, to be changed by <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day, or the national rules are not in force on it.</exception>
    public static ParticipantFacts Klien(string id, Facility bapas, LocalDate day) => Checked(id, bapas, day, LegalStatus.Klien);

    /// <summary>
    /// What somebody learnt elsewhere from experience, to be recognised: <c>cohort.InDossier().Recognise(A.Credit("P-1", 16, day), day, recording)</c>.
    /// </summary>
    /// <param name="id">The identity of the person.</param>
    /// <param name="hours">The lesson hours; at least one.</param>
    /// <param name="learntUntil">The last day of learning.</param>
    /// <returns>The credit, to be changed by <c>with</c>: another cohort, a certificate, hours by module, units.</returns>
    /// <exception cref="ArgumentException">The identity is blank, or there is no hour.</exception>
    public static Credit Credit(string id, int hours, LocalDate learntUntil) =>
        new()
        {
            Participant = ParticipantId.From(Guard.Against.NullOrWhiteSpace(id)),
            Hours = LessonHours.Of(Guard.Against.NegativeOrZero(hours)),
            LastDay = learntUntil,
            Reason = "bukti contoh",
        };

    /// <summary>What the rules read of a facility: what follows from its kind on a day, and for whom it is designated.</summary>
    /// <param name="facility">The facility.</param>
    /// <param name="day">The day.</param>
    /// <returns>The facts, to be changed by <c>with</c>.</returns>
    /// <exception cref="ArgumentException">The facility does not exist on the day.</exception>
    public static FacilityContext Place(Facility facility, LocalDate day)
    {
        Guard.Against.Null(facility);
        Steps.MustExist(facility, day, nameof(day));
        return FacilityContext.Of(facility, day);
    }

    /// <summary>A dossier of all of it: a Lapas, a partner, an agreement of two years, a programme, and a cohort under way that the agreement covers.</summary>
    /// <param name="firstDay">The first day of the agreement, and of the cohort's sessions if it is a working day.</param>
    /// <returns>The dossier, with what is known of the people, declared to hold everything there is.</returns>
    /// <exception cref="ArgumentException">The national rules of joining are not in force on the first day.</exception>
    public static Dossier Dossier(LocalDate firstDay)
    {
        Steps.MustBeUsual(firstDay, nameof(firstDay));
        NewCohort.MustHaveRules(firstDay, nameof(firstDay));
        var programme = Programme();
        Facility lapas = Lapas();
        Stakeholder partner = Partner();
        var agreement = An.Agreement("PKS-CONTOH", lapas, partner).From(firstDay).To(Term.OfYears(2).LastDayFrom(firstDay));
        ParticipantFacts[] people = [.. Enumerable.Range(1, 3).Select(i => An.AdultConvict(FormattableString.Invariant($"P-{i}"), lapas, firstDay))];
        var cohort = Cohort(programme, lapas, firstDay) with { Provider = partner.Id, Agreements = [agreement], Partners = [partner], People = [.. people] };
        return cohort.InDossier().Dossier.Knowing(people);
    }

    internal static ParticipantFacts Checked(string id, Facility facility, LocalDate day, LegalStatus status) =>
        New.Of(Guard.Against.NullOrWhiteSpace(id), Guard.Against.Null(facility), day, status);
}
