using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The rules of admission: eligible, covered, a seat, and the hours free.</summary>
internal static class AdmissionRules
{
    internal const string Prefix = "ADMIT-";

    private static readonly FactOf<AdmissionFacts, Window> Eligible = new(
        "eligible",
        new("apakah syarat program terpenuhi", "whether the conditions of the programme are met"),
        static (in f) => f.Eligible.IsKnown ? f.Eligible : Fact<Window>.Unknown
    );

    private static readonly FactOf<AdmissionFacts, Window> Intake = new(
        "intake-days",
        new("hari peserta baru masih dapat diterima", "the days on which new participants can still be taken in"),
        static (in f) => f.IntakeDays.IsKnown ? f.IntakeDays : Fact<Window>.Unknown
    );

    private static readonly FactOf<AdmissionFacts, int> Free = new(
        "free-seats",
        new("jumlah tempat kosong", "the number of free seats"),
        static (in f) => f.FreeSeats
    );

    private static readonly FactOf<AdmissionFacts, bool> Hours = new(
        "hours-free",
        new("jam sesi angkatan lain", "hours of the sessions of other cohorts"),
        static (in f) => f.HoursAreFree,
        FlagWords.Of(
            new("jam sesinya bebas", "the hours of the sessions are free"),
            new("jam sesinya berbenturan dengan program lain", "the hours of the sessions are those of another programme")
        )
    );

    private static readonly FactOf<AdmissionFacts, bool> Reach = new(
        "within-reach",
        new("apakah kelulusan masih dapat dicapai", "whether passing is still within reach"),
        static (in f) => f.IsWithinReach,
        FlagWords.Of(new("kelulusan masih dapat dicapai", "passing is within reach"), new("kelulusan tidak dapat dicapai lagi", "passing is out of reach"))
    );

    private static readonly FactOf<AdmissionFacts, DateSet> Days = new(
        "cohort-days",
        new("hari sampai sesi terakhir angkatan", "the days up to the last session of the cohort"),
        static (in f) => f.CohortDays
    );

    private static readonly FactOf<AdmissionFacts, Window> Audience = new(
        "audience",
        new("apakah program ini ditujukan bagi orang seusianya", "whether the programme is made for somebody of that age"),
        static (in f) => f.IsOfTheAudience.IsKnown ? f.IsOfTheAudience : Fact<Window>.Unknown
    );

    /// <summary>The person meets the conditions of the programme.</summary>
    public static Rule<AdmissionFacts> PersonIsEligible { get; } =
        Rule<AdmissionFacts>
            .That(
                "ADMIT-ELIGIBLE",
                new("Memenuhi syarat mengikuti program.", "Meets the conditions for joining the programme."),
                Basis.FacilityPolicy,
                new LambdaCondition<AdmissionFacts>(new("memenuhi syarat pada hari itu", "eligible on the day"), [Eligible], static facts => facts.Eligible, 1)
                {
                    FollowsFrom = static facts => Named(facts.Background?.Eligibility.MissingFacts() ?? []),
                }
            )
            .Concerning("person")
            .Otherwise(static (facts, day) => On(facts, day)?.OfEligibility());

    /// <summary>Adults join programmes for adults, children those for children; they are never mixed.</summary>
    public static Rule<AdmissionFacts> AdultsAndChildrenAreNotMixed { get; } =
        Rule<AdmissionFacts>
            .That(
                "ADMIT-AUDIENCE",
                new(
                    "Orang dewasa mengikuti program orang dewasa dan anak mengikuti program anak.",
                    "Adults join programmes for adults, and children those for children."
                ),
                Basis
                    .Law(Instruments.Pp57Of1999.Article("4"), Instruments.Pp57Of1999.Article("7"))
                    .Noting(
                        new(
                            "ditulis bagi kerja sama: ps 4 tentang pembinaan, ps 7 tentang pembimbingan klien; bagi tahanan dan mandat UPT sendiri "
                            + "berlaku sebagai analogi",
                            "written of cooperation: art. 4 of pembinaan, art. 7 of the guidance of clients; of detainees and the facility's own "
                            + "mandate by analogy"
                        )
                    ),
                new LambdaCondition<AdmissionFacts>(
                    new("termasuk golongan yang dituju program", "one of those for whom the programme is made"),
                    [Audience],
                    static facts => facts.IsOfTheAudience,
                    1
                )
                {
                    FollowsFrom = static facts =>
                        Named(facts.Background is { } told ? [StatusTracks.MissingOf(told.Eligibility.Facts.Person, told.Day)] : []),
                }
            )
            .Concerning("person");

    /// <summary>The sessions to come are covered, and people may still be taken in.</summary>
    public static Rule<AdmissionFacts> IntakeIsOpen { get; } =
        Rule<AdmissionFacts>
            .That(
                "ADMIT-COVERED",
                new(
                    "Sesi yang akan datang tercakup, dan penerimaan peserta masih terbuka.",
                    "The sessions to come are covered, and people may still be taken in."
                ),
                Basis.Policy(
                    new(
                        "UU 22/2022 ps 89 membolehkan kerja sama; tidak ada pasal yang mensyaratkan perjanjian bagi penerimaan.",
                        "UU 22/2022 art. 89 allows cooperation; no article makes an agreement a condition of admission."
                    )
                ),
                Condition<AdmissionFacts>.From(
                    new("pada hari peserta baru masih dapat diterima", "on a day on which new participants can still be taken in"),
                    [Intake],
                    static facts => facts.IntakeDays
                )
            )
            .Concerning("coverage")
            .Otherwise(static (facts, day) => On(facts, day)?.OfGaps());

    /// <summary>The cohort has sessions to come.</summary>
    public static Rule<AdmissionFacts> CohortHasSessionsToCome { get; } =
        Rule<AdmissionFacts>
            .That(
                "ADMIT-SESSIONS-LEFT",
                new("Masih ada sesi pada atau sesudah hari itu.", "There is a session on or after the day."),
                Basis.FacilityPolicy,
                Days.OnItsDays()
            )
            .Concerning("day")
            .Otherwise(static (facts, _) => facts.Background?.OfLastDay());

    /// <summary>A seat is free.</summary>
    public static Rule<AdmissionFacts> SeatIsFree { get; } =
        Rule<AdmissionFacts>
            .That("ADMIT-SEAT", new("Masih ada tempat kosong.", "A seat is free."), Basis.FacilityPolicy, Free.AtLeast(1))
            .Concerning("seats")
            .Otherwise(static (facts, _) => facts.Background?.OfSeats());

    /// <summary>No session is at the same time as one of another cohort.</summary>
    public static Rule<AdmissionFacts> HoursAreFree { get; } =
        Rule<AdmissionFacts>
            .That(
                "ADMIT-HOURS",
                new(
                    "Tidak ada sesi pada jam yang sama dengan program lain yang diikuti.",
                    "No session is at the same time as another programme in which the person takes part."
                ),
                Basis.FacilityPolicy,
                Hours.IsTrue()
            )
            .Overridable()
            .Concerning("otherCohorts")
            .Otherwise(static (facts, _) => facts.Background?.OfClashes());

    /// <summary>Who enters late can still pass, where the programme makes it a condition.</summary>
    public static Rule<AdmissionFacts> PassingIsWithinReach { get; } =
        Rule<AdmissionFacts>
            .That(
                "ADMIT-WITHIN-REACH",
                new(
                    "Kelulusan masih dapat dicapai sejak hari pertama, bila program mensyaratkannya.",
                    "Passing is still within reach from the first day, where the programme asks for it."
                ),
                Basis.FacilityPolicy,
                Reach.IsTrue()
            )
            .Overridable()
            .Concerning("day")
            .Otherwise(static (facts, _) => facts.Background?.OfReach());

    /// <summary>The first day of the book: that of PP 57/1999.</summary>
    public static LocalDate FirstDay { get; } = Instruments.Pp57Of1999.AppliedFrom!.Value;

    /// <summary>The book of admission. The version is selected by the day of enrolment.</summary>
    public static RuleBook<AdmissionFacts> Book { get; } =
        RuleBook<AdmissionFacts>
            .Of(
                "ADMISSION",
                new("Penerimaan peserta", "Admission"),
                new("hari pendaftaran", "the day of enrolment"),
                RuleVersion<AdmissionFacts>.Of(
                    "1",
                    ValidityPeriod.From(FirstDay),
                    RuleSet<AdmissionFacts>
                        .Of(
                            "ADMISSION-1",
                            PersonIsEligible,
                            AdultsAndChildrenAreNotMixed,
                            IntakeIsOpen,
                            CohortHasSessionsToCome,
                            SeatIsFree,
                            HoursAreFree,
                            PassingIsWithinReach
                        )
                        .Value
                )
            )
            .Value;

    // Facts of the person and the programme, named as what is to be supplied.
    private static IEnumerable<NamedFact<AdmissionFacts>> Named(IEnumerable<NamedFact<EligibilityFacts>> facts) =>
        facts.Select(static f => new FactOf<AdmissionFacts, bool>(f.Name, f.Label, static (in _) => default));

    // What eligibility and agreements lack is said of the day that was asked, and of no other.
    private static AdmissionBackground? On(in AdmissionFacts facts, LocalDate day) =>
        facts.Background is { } background && background.Day == day ? background : null;
}
