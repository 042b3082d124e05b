using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

public class Decision_on_a_day
{
    private static readonly FactOf<Applicant, LocalDate> Birth = new("birth-date", new("tanggal lahir", "date of birth"), static (in a) => a.Birth);
    private static readonly FactOf<Applicant, Occurrence> Discipline = new("discipline", new("hukuman disiplin", "discipline penalty"), static (in a) => a.Discipline);
    private static readonly FactOf<Applicant, LocalDate> Start = new("sentence-start", new("mulai pidana", "start of sentence"), static (in a) => a.Start);
    private static readonly FactOf<Applicant, int> Days = new("sentence-days", new("lama pidana", "length of sentence"), static (in a) => a.Days);

    private static readonly Rule<Applicant> OfAge = Rule<Applicant>.That("T-AGE", new("Berusia 18–55.", "Aged 18 to 55."), Basis.FacilityPolicy, Birth.AgeBetween(18, 55, LeapDayBirthday.FirstOfMarch));
    private static readonly Rule<Applicant> Clean = Rule<Applicant>.That("T-CLEAN", new("Bersih 6 bulan.", "Clean for 6 months."), Basis.FacilityPolicy, Discipline.NoneWithin(Term.OfMonths(6))).Overridable();
    private static readonly Rule<Applicant> Half = Rule<Applicant>.That("T-HALF", new("Setengah dijalani.", "Half is served."), Basis.FacilityPolicy, Start.FractionServed(1, 2, Days));

    private static readonly RuleSet<Applicant> Set = RuleSet<Applicant>.Of("test", OfAge, Clean, Half).Value;

    private static readonly Applicant Known = new()
    {
        Birth = new LocalDate(2000, 5, 17),
        Discipline = Occurrence.On(new LocalDate(2023, 8, 31)),
        Start = new LocalDate(2023, 3, 1),
        Days = 366,
    };

    [Fact]
    public void Lists_every_unmet_rule()
    {
        var decision = Set.Decide(Known, new LocalDate(2023, 8, 30));

        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Unmet.Select(f => f.Rule.Code).Should().Equal("T-HALF");
        decision.Undetermined.Select(f => f.Rule.Code).Should().Equal(["T-CLEAN"], "what happened before the last penalty is not known");
    }

    [Fact]
    public void Names_the_first_day_met() => Set.Decide(Known, new LocalDate(2023, 9, 1)).FirstDayMet.Should().Be(new LocalDate(2024, 2, 29));

    [Fact]
    public void Is_met_on_that_day_and_not_on_the_day_before()
    {
        Set.Decide(Known, new LocalDate(2024, 2, 29)).IsMet.Should().BeTrue();
        Set.Decide(Known, new LocalDate(2024, 2, 28)).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Names_what_is_not_known()
    {
        var decision = Set.Decide(Known with { Birth = Fact<LocalDate>.Unknown }, new LocalDate(2024, 3, 1));

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(f => f.Name).Should().Equal("birth-date");
        decision.FirstDayMet.Should().BeNull();
        decision.FirstDayPossiblyMet.Should().Be(new LocalDate(2024, 3, 1));
    }

    [Fact]
    public void Shows_what_is_waived_and_refuses_to_waive_what_may_not_be()
    {
        var period = ValidityPeriod.Between(new(2023, 9, 1), new(2024, 1, 31)).Value;
        var decision = Set.Decide(Known, new LocalDate(2023, 10, 1));

        decision.With(Waiver.Of("T-CLEAN", "kalapas", "kebutuhan", period).Value).Value.Should().Match<Decision<Applicant>>(d => d.IsMet && d.Waived.Count() == 1);
        decision.With(Waiver.Of("T-AGE", "kalapas", "kebutuhan", period).Value).Has(RuleErrors.NotOverridable).Should().BeTrue();
    }

    private sealed record Applicant
    {
        public Fact<LocalDate> Birth { get; init; }

        public Fact<Occurrence> Discipline { get; init; }

        public Fact<LocalDate> Start { get; init; }

        public Fact<int> Days { get; init; }
    }
}
