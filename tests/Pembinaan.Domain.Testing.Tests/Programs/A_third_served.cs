#region usings
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Rules.NoFact;
using static Pembinaan.Domain.Testing.Expected;
#endregion

namespace Pembinaan.Domain.Testing.Tests.Programs;

#region user-code
internal sealed record Applicant(Fact<LocalDate> Since, Fact<Term> Sentence, Fact<LocalDate> Course);

public sealed class A_third_served
{
    private static readonly FactOf<Applicant, LocalDate> Since = new("since", new("mulai pidana", "start of the sentence"), static (in a) => a.Since);
    private static readonly FactOf<Applicant, Term> Sentence = new("sentence", new("lama pidana", "length of the sentence"), static (in a) => a.Sentence);

    private static readonly FactOf<Applicant, LocalDate> Course = new("course", new("pelatihan keselamatan", "safety course"), static (in a) => a.Course);

    private static readonly RuleSet<Applicant> Admission = RuleSet<Applicant>.Of(
        "LAS",
        Rule.For<Applicant>("LAS-SEPERTIGA")
            .Requires("Telah menjalani sepertiga masa pidana.", "A third of the sentence is served.")
            .Otherwise(static a => $"Pidana dimulai {a.Since}.", static a => $"The sentence began on {a.Since}.")
            .When(Since.FractionServed(1, 3, Sentence, MonthConvention.ThirtyDays)).FacilityPolicy(),
        Rule.For<Applicant>("LAS-K3")
            .Requires("Pelatihan keselamatan sudah diikuti.", "The safety course is taken.")
            .When(Course.Since()).FacilityPolicy()).Value;

    private static readonly LocalDate Day = new(2025, 6, 2);

    private static readonly Applicant Fits = new(new LocalDate(2024, 6, 7), Term.OfMonths(36, MonthConvention.ThirtyDays), Day);

    [Fact]
    public void Table_is_right() => DecisionTable.Of(
        Admission,
        ("fits", Fits, Day, Met),
        ("a third served tomorrow", Fits with { Since = new LocalDate(2024, 6, 8) }, Day, NotMet("LAS-SEPERTIGA")),
        ("start not on record", Fits with { Since = Unknown }, Day, Undetermined("LAS-SEPERTIGA")),
        ("course tomorrow", Fits with { Course = new LocalDate(2025, 6, 3) }, Day, NotMet("LAS-K3")),
        ("course not on record", Fits with { Course = Unknown }, Day, Undetermined("LAS-K3")))
        .Check()
        .CheckMutants();
}
#endregion
