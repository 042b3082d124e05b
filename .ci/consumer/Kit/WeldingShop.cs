using NodaTime;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;

/// <summary>A rule of one's own, and the proof that its table would notice if it were wrong.</summary>
internal static class WeldingShop
{
    private static readonly FactOf<Applicant, LocalDate> Since = new("since", new("mulai pidana", "start of the sentence"), static (in a) => a.Since);
    private static readonly FactOf<Applicant, Term> Sentence = new("sentence", new("lama pidana", "length of the sentence"), static (in a) => a.Sentence);
    private static readonly FactOf<Applicant, LocalDate> Course = new("course", new("pelatihan keselamatan", "safety course"), static (in a) => a.Course);

    #region program-3
    static readonly Rule<Applicant> ThirdServed = Rule.For<Applicant>("LAS-SEPERTIGA")
        .Requires("Telah menjalani sepertiga masa pidana.", "A third of the sentence is served.")
        .Otherwise(a => $"Pidana dimulai {a.Since}.", a => $"The sentence began on {a.Since}.")
        .When(Since.FractionServed(1, 3, Sentence, MonthConvention.ThirtyDays)).FacilityPolicy();
    #endregion

    private static readonly RuleSet<Applicant> Admission = RuleSet<Applicant>.Of(
        "LAS",
        ThirdServed,
        Rule.For<Applicant>("LAS-K3").Requires("Pelatihan keselamatan sudah diikuti.", "The safety course is taken.").When(Course.Since()).FacilityPolicy()).Value;

    private static readonly LocalDate Day = new(2025, 6, 2);

    private static readonly Applicant Fits = new(new LocalDate(2024, 6, 7), Term.OfMonths(36, MonthConvention.ThirtyDays), Day);

    #region program-3
    public static void Table_is_right() => DecisionTable.Of(Admission,
        ("fits", Fits, Day, Met),
        ("both tomorrow", Fits with { Since = new LocalDate(2024, 6, 8), Course = new LocalDate(2025, 6, 3) }, Day, NotMet("LAS-SEPERTIGA", "LAS-K3")),
        ("not on record", Fits with { Since = Unknown, Course = Unknown }, Day, Undetermined("LAS-SEPERTIGA", "LAS-K3")))
        .Check()
        .CheckMutants();
    #endregion

    public static Decision<Applicant> Tomorrow { get; } = Admission.Decide(Fits with { Since = new LocalDate(2024, 6, 8) }, Day);
}

internal sealed record Applicant(Fact<LocalDate> Since, Fact<Term> Sentence, Fact<LocalDate> Course);
