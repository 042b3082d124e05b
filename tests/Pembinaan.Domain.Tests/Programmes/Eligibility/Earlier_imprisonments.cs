using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>
/// Imprisoned from 2015, released on 10 January 2018, detained again from June 2023 and imprisoned from 1 February 2024: what was assessed or decided before the
/// release opens nothing after it.
/// </summary>
[Trait("Law", "UU 22/2022 ps 36")]
public class Earlier_imprisonments
{
    private static readonly LocalDate Released = new(2018, 1, 10);
    private static readonly LocalDate Asked = new(2024, 6, 3);
    private static readonly Condition<EligibilityFacts> Litmas = NationalConditions.LitmasFor(FacilityFunction.Pembinaan);

    private static readonly Timeline<LegalStatus> WithoutDetention = Timeline<LegalStatus>.Empty
        .From(new(2015, 1, 1), LegalStatus.Narapidana).From(Released, LegalStatus.Bebas).From(new(2024, 2, 1), LegalStatus.Narapidana);

    private static readonly Timeline<LegalStatus> Again = Timeline<LegalStatus>.Empty
        .From(new(2015, 1, 1), LegalStatus.Narapidana).From(Released, LegalStatus.Bebas).From(new(2023, 6, 1), LegalStatus.Tahanan).From(new(2024, 2, 1), LegalStatus.Narapidana);

    private static ParticipantFacts Person(LocalDate litmas, LocalDate decided, Fact<Timeline<LegalStatus>> status) => Someone.Person with
    {
        Status = status,
        Litmas = Known.Of(new Litmas(litmas, FacilityFunction.Pembinaan)),
        Tpp = Known.Of(new TppRecommendation(decided, true)),
        Decisions = Known.Of(new HeadDecision(decided, true)),
    };

    private static Verdict At(Condition<EligibilityFacts> condition, ParticipantFacts person, LocalDate day)
    {
        condition.WindowOf(new(person, Someone.Programme, Someone.Facility)).At(day).Should().Be(condition.At(new(person, Someone.Programme, Someone.Facility), day));
        return condition.At(new(person, Someone.Programme, Someone.Facility), day);
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Condition<EligibilityFacts> ConditionOf(ProgrammeCondition condition) =>
        EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value.Versions[0].Rules!.AllRules.Single(static r => r.Code.StartsWith("COND-", StringComparison.Ordinal)).Condition!;

    [Theory]
    [InlineData("2015-03-01", false)]
    [InlineData("2018-01-09", false)]
    [InlineData("2023-07-01", true)]
    public void Leave_no_Litmas_to_a_later_one(string litmas, bool opens)
    {
        var person = Person(Day(litmas), new(2024, 2, 5), Again);
        var basis = ParticipationBasis.Of(person);

        At(Litmas, person, Asked).Should().Be(opens ? Verdict.Met : Verdict.NotMet);
        basis.FunctionOn(Asked).Should().Be(opens ? FacilityFunction.Pembinaan : null);
        basis.WithoutBasis.Contains(Asked).Should().Be(!opens);
        basis.Unknown.Contains(Asked).Should().BeFalse();
    }

    [Theory]
    [InlineData(-1, Verdict.Met)]
    [InlineData(0, Verdict.NotMet)]
    public void End_a_Litmas_on_the_day_of_release(int days, Verdict verdict) =>
        At(Litmas, Person(new(2015, 3, 1), new(2015, 3, 1), Again), Released.PlusDays(days)).Should().Be(verdict);

    [Theory]
    [InlineData("2018-01-09", false)]
    [InlineData("2018-01-10", false)]
    [InlineData("2024-01-31", false)]
    [InlineData("2024-02-01", true)]
    public void Leave_no_decision_to_a_later_one_without_a_detention_between(string decided, bool opens)
    {
        var person = Person(new(2024, 2, 1), Day(decided), WithoutDetention);

        ParticipationBasis.Of(person).FunctionOn(Asked).Should().Be(opens ? FacilityFunction.Pembinaan : null);
        At(ConditionOf(ProgrammeCondition.HeadDecides()), person, Asked).Should().Be(opens ? Verdict.Met : Verdict.NotMet);
        At(ConditionOf(ProgrammeCondition.TppRecommends()), person, Asked).Should().Be(opens ? Verdict.Met : Verdict.NotMet);
    }

    [Theory]
    [Trait("Law", "UU 22/2022 ps 20")]
    [InlineData("2015-03-01", Verdict.NotMet)]
    [InlineData("2024-03-01", Verdict.Met)]
    public void Leave_no_Litmas_to_a_later_detention(string litmas, Verdict verdict)
    {
        var person = Someone.Person with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2015, 1, 1), LegalStatus.Tahanan).From(new(2015, 9, 1), LegalStatus.Bebas).From(new(2024, 2, 1), LegalStatus.Tahanan),
            Litmas = Known.Of(new Litmas(Day(litmas), FacilityFunction.Pelayanan)),
        };

        At(NationalConditions.LitmasFor(FacilityFunction.Pelayanan), person, Asked).Should().Be(verdict);
    }

    [Fact]
    public void Leave_no_Litmas_for_guidance_to_a_later_one()
    {
        var person = Someone.Person with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2015, 1, 1), LegalStatus.Klien).From(Released, LegalStatus.Bebas).From(new(2024, 2, 1), LegalStatus.Klien),
            Litmas = Known.Of(new Litmas(new(2015, 3, 1), FacilityFunction.PembimbinganKemasyarakatan)),
        };
        var basis = ParticipationBasis.Of(person);

        (basis.FunctionOn(new(2015, 3, 1)), basis.FunctionOn(Asked)).Should().Be((FacilityFunction.PembimbinganKemasyarakatan, (FacilityFunction?)null));
    }

    [Fact]
    public void Go_on_through_detention_imprisonment_and_guidance()
    {
        var person = Person(new(2023, 7, 1), new(2023, 7, 1), Again.From(new(2024, 5, 1), LegalStatus.Klien).From(new(2024, 6, 1), LegalStatus.Narapidana));

        At(Litmas, person, Asked).Should().Be(Verdict.Met, "there was no release between");
        At(ConditionOf(ProgrammeCondition.HeadDecides()), person, Asked).Should().Be(Verdict.Met);
    }

    [Fact]
    public void Are_doubted_where_the_status_between_is_not_known()
    {
        var gap = Timeline<LegalStatus>.Empty.Over(ValidityPeriod.Between(new(2015, 1, 1), new(2018, 1, 9)).Value, LegalStatus.Narapidana).From(new(2024, 2, 1), LegalStatus.Narapidana);
        var person = Person(new(2015, 3, 1), new(2015, 3, 1), gap);
        var basis = ParticipationBasis.Of(person);

        foreach (var condition in new[] { Litmas, ConditionOf(ProgrammeCondition.HeadDecides()) })
        {
            At(condition, person, new(2018, 1, 9)).Should().Be(Verdict.Met);
            At(condition, person, Asked).Should().Be(Verdict.Undetermined);
            condition.UnknownOn(new(person, Someone.Programme, Someone.Facility), Asked).Select(static f => f.Name).Should().Equal("legal-status");
        }

        (basis.Unknown.Contains(Asked), basis.Pembinaan.Contains(Asked), basis.WithoutBasis.Contains(Asked)).Should().Be((true, false, false));
        At(Litmas, Person(new(2024, 2, 1), new(2024, 2, 1), gap), Asked).Should().Be(Verdict.Met);
        At(Litmas, Person(new(2024, 2, 1), new(2024, 2, 1), Fact<Timeline<LegalStatus>>.KnownThrough(gap, new(2024, 6, 2))), Asked).Should().Be(Verdict.Undetermined);
    }
}
