using System.Globalization;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// The rules by which a cohort recognises what was learnt elsewhere, with the values that its programme gives (<see cref="Programmes.CreditRule"/>).
/// </summary>
internal static class CreditRules
{
    private static readonly LocalisedText AnyAge = new("berapa pun", "any number");

    private static readonly FactOf<CreditFacts, bool> Offered = new(
        "credit-offered",
        new("aturan pengakuan", "the rule of recognition"),
        static (in f) => f.IsOffered,
        FlagWords.Of(
            new("program mempunyai aturan pengakuan", "the programme has a rule of recognition"),
            new("program tidak mempunyai aturan pengakuan", "the programme has no rule of recognition")
        )
    );

    private static readonly FactOf<CreditFacts, bool> Taken = new(
        "credit-kind",
        new("yang diakui", "what is to be recognised"),
        static (in f) => f.IsOfWhatIsTaken,
        FlagWords.Of(
            new("semuanya diakui program", "the programme recognises all of it"),
            new("tidak semuanya diakui program", "the programme does not recognise all of it")
        )
    );

    private static readonly FactOf<CreditFacts, bool> Source = new(
        "credit-source",
        new("asalnya", "where it comes from"),
        static (in f) => f.IsFromASource,
        FlagWords.Of(new("asalnya diterima program", "the programme accepts it"), new("asalnya tidak diterima program", "the programme does not accept it"))
    );

    private static readonly FactOf<CreditFacts, int> Hours = new(
        "credited-hours",
        new("jam yang diakui seluruhnya", "hours recognised altogether"),
        static (in f) => f.Hours
    );

    private static readonly FactOf<CreditFacts, int> MostHours = new(
        "most-credited-hours",
        new("jam yang diakui paling banyak", "most hours recognised"),
        static (in f) => f.MostHours
    );

    private static readonly FactOf<CreditFacts, LocalDate> Learnt = new(
        "learnt-until",
        new("hari belajar terakhir", "the last day of learning"),
        static (in f) => f.LearntUntil
    );

    private static readonly FactOf<CreditFacts, int> MostMonths = new(
        "most-months",
        new("usia hasil belajar paling lama, dalam bulan", "greatest age in months"),
        static (in f) => f.MostMonths,
        static (months, language) => months == 0 ? AnyAge.In(language) : months.ToString(CultureInfo.InvariantCulture)
    );

    private static readonly FactOf<CreditFacts, bool> Decider = new(
        "credit-decider",
        new("yang memutuskan", "who decides"),
        static (in f) => f.IsDecidedByWhoMay,
        FlagWords.Of(
            new("diputuskan oleh yang berwenang", "it is decided by an office that may"),
            new("diputuskan oleh yang tidak berwenang", "it is decided by somebody who may not")
        )
    );

    /// <summary>The programme recognises what was learnt elsewhere.</summary>
    public static Rule<CreditFacts> ProgrammeRecognises { get; } =
        Rule<CreditFacts>
            .That(
                "CREDIT-OFFERED",
                new("Program mengakui hasil belajar dari tempat lain.", "The programme recognises what was learnt elsewhere."),
                Basis.Policy(
                    new(
                        "Pelatihan dengan banyak pintu masuk dan pengakuan hasil belajar hanya terbaca dalam laporan; syaratnya ditetapkan program.",
                        "Training with several ways in and recognition of prior learning are known from reports only; the programme sets the conditions."
                    )
                ),
                Offered.IsTrue()
            )
            .Concerning("credit");

    /// <summary>What is recognised is of what the programme recognises.</summary>
    public static Rule<CreditFacts> IsOfWhatTheProgrammeTakes { get; } =
        Rule<CreditFacts>
            .That(
                "CREDIT-KIND",
                new(
                    "Yang diakui termasuk yang diakui program: jam, modul atau unit, dan bukan yang dikecualikan.",
                    "The programme recognises what is claimed: hours, modules or units, none of them excepted."
                ),
                Basis.FacilityPolicy,
                Taken.IsTrue()
            )
            .Concerning("credit")
            .Otherwise(static (facts, _) => facts.Background?.OfKind());

    /// <summary>It comes from where the programme accepts it.</summary>
    public static Rule<CreditFacts> SourceIsAccepted { get; } =
        Rule<CreditFacts>
            .That(
                "CREDIT-SOURCE",
                new(
                    "Asalnya diterima program: angkatan, lembaga atau pengalaman.",
                    "The programme accepts the source: a cohort, a body or experience."
                ),
                Basis.FacilityPolicy,
                Source.IsTrue()
            )
            .Concerning("credit")
            .Otherwise(static (facts, _) => facts.Background?.OfSource());

    /// <summary>Not more hours are recognised than the programme allows.</summary>
    public static Rule<CreditFacts> HoursAreWithinTheShare { get; } =
        Rule<CreditFacts>
            .That(
                "CREDIT-SHARE",
                new(
                    "Jam yang diakui seluruhnya tidak melebihi batas program.",
                    "The hours recognised altogether are not more than the programme allows."
                ),
                Basis.FacilityPolicy,
                Condition<CreditFacts>.From(
                    new("jam yang diakui tidak melebihi batas", "the hours recognised are within the limit"),
                    [Hours, MostHours],
                    static f => f is { Hours.IsKnown: true, MostHours.IsKnown: true } ? Window.If(f.Hours.Value <= f.MostHours.Value) : Window.Unknown
                )
            )
            .Concerning("credit")
            .Otherwise(static (facts, _) => CreditBackground.OfHours(facts));

    /// <summary>It is not older than the programme allows.</summary>
    public static Rule<CreditFacts> IsRecentEnough { get; } =
        Rule<CreditFacts>
            .That(
                "CREDIT-AGE",
                new(
                    "Hasil belajar tidak lebih lama daripada yang ditetapkan program, bila program menetapkannya.",
                    "What was learnt is not older than the programme allows, where it sets a limit."
                ),
                Basis.FacilityPolicy,
                Condition<CreditFacts>.From(
                    new("hari belajar terakhir tidak lebih lama daripada batas bulan", "the last day of learning is not older than the limit in months"),
                    [Learnt, MostMonths],
                    InTime
                )
            )
            .Concerning("credit")
            .Otherwise(static (facts, _) => CreditBackground.OfAge(facts));

    /// <summary>It is decided by somebody whom the programme names.</summary>
    public static Rule<CreditFacts> IsDecidedByWhoMay { get; } =
        Rule<CreditFacts>
            .That(
                "CREDIT-DECIDER",
                new(
                    "Diputuskan oleh pejabat yang ditetapkan program, bila program menetapkannya.",
                    "It is decided by an office that the programme names, where it names any."
                ),
                Basis.FacilityPolicy,
                Decider.IsTrue()
            )
            .Concerning("credit")
            .Otherwise(static (facts, _) => facts.Background?.OfDecider());

    /// <summary>The book of recognition. The version is selected by the day of recognition.</summary>
    public static RuleBook<CreditFacts> Book { get; } =
        RuleBook<CreditFacts>
            .Of(
                "CREDIT",
                new("Pengakuan hasil belajar", "Recognition of what was learnt elsewhere"),
                new("hari pengakuan", "the day of recognition"),
                RuleVersion<CreditFacts>.Of(
                    "1",
                    ValidityPeriod.From(CompletionRules.FirstDay),
                    RuleSet<CreditFacts>
                        .Of(
                            "CREDIT-1",
                            ProgrammeRecognises,
                            IsOfWhatTheProgrammeTakes,
                            SourceIsAccepted,
                            HoursAreWithinTheShare,
                            IsRecentEnough,
                            IsDecidedByWhoMay
                        )
                        .Value
                )
            )
            .Value;

    /// <summary>Through the day so many months after the last day of learning; where that month is shorter, through its last day.</summary>
    private static Window InTime(CreditFacts facts)
    {
        if (facts.MostMonths is { IsKnown: true, Value: 0 })
        {
            return Window.Always;
        }

        if (facts is not { MostMonths.IsKnown: true, LearntUntil.IsKnown: true })
        {
            return Window.Unknown;
        }

        var (last, months) = (facts.LearntUntil.Value, facts.MostMonths.Value);
        var left = ((LocalDate.MaxIsoValue.Year - last.Year) * 12L) + LocalDate.MaxIsoValue.Month - last.Month;
        return months < 0 ? Window.Never
            : months > left ? Window.Always
            : Window.Until(last.PlusMonths(months));
    }
}
