using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>What is asked about the facility is undetermined where none was handed in, and the facility is named; no facility has the identity that stands in for it.</summary>
public sealed class Facility_left_out
{
    private static readonly FacilityId Elsewhere = FacilityId.From("UPT-C");

    [Theory]
    [InlineData("UPT-S")]
    [InlineData("-")]
    public void Leaves_the_placement_undetermined_and_is_named(string facility)
    {
        var person = Someone.Person with { Whereabouts = Someone.Always(FacilityId.From(facility)) };
        var decision = EligibilityBooks.National.Decide(new EligibilityFacts(person), Someone.Today);

        Placement(decision).Should().Be((Verdict.Undetermined, "facility"));
        Placement(EligibilityBooks.National.Decide(new EligibilityFacts(person, Someone.Programme), Someone.Today)).Should().Be((Verdict.Undetermined, "facility"));
        decision.Explain().In(Language.English).Should().Contain("the facility that holds the programme");
    }

    [Fact]
    public void Is_named_beside_the_placement_where_that_is_not_known_either() =>
        Placement(EligibilityBooks.National.Decide(new EligibilityFacts(Someone.Person with { Whereabouts = default }), Someone.Today))
            .Should().Be((Verdict.Undetermined, "whereabouts, facility"));

    [Fact]
    public void Is_what_made_the_difference()
    {
        Placement(EligibilityBooks.National.Decide(Someone.Facts, Someone.Today)).Verdict.Should().Be(Verdict.Met);
        Placement(EligibilityBooks.National.Decide(Someone.With(static p => p with { Whereabouts = Someone.Always(Elsewhere) }), Someone.Today)).Verdict.Should().Be(Verdict.NotMet);
        Placement(EligibilityBooks.National.Decide(Someone.With(static p => p with { Whereabouts = default }), Someone.Today)).Should().Be((Verdict.Undetermined, "whereabouts"));
    }

    [Fact]
    public void Leaves_the_day_of_arrival_unknown_also_of_whoever_is_placed_in_what_stands_in_for_it()
    {
        var person = Someone.Person with { Whereabouts = Timeline<FacilityId>.Empty.From(new(2025, 6, 2), FacilityId.From("-")) };
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.AgeBetween(21, 55, on: AgeReference.Arrival))).Value;

        Of("COND-AGE-BETWEEN", book.Decide(new EligibilityFacts(person, null, FacilityContext.ForMen(FacilityId.From("-"))), Someone.Today)).Verdict.Should().Be(Verdict.Met);
        Of("COND-AGE-BETWEEN", book.Decide(new EligibilityFacts(person), Someone.Today)).Should().Be((Verdict.Undetermined, "facility"));
        Of("COND-AGE-BETWEEN", book.Decide(Someone.With(static p => p with { Whereabouts = Someone.Always(Elsewhere) }), Someone.Today)).Should().Be((Verdict.Undetermined, "whereabouts"));
    }

    private static (Verdict Verdict, string Missing) Placement(in Decision<EligibilityFacts> decision) => Of("ELIG-PLACEMENT", decision);

    private static (Verdict Verdict, string Missing) Of(string code, in Decision<EligibilityFacts> decision)
    {
        var finding = decision.Findings.Single(f => f.Rule.Code == code);
        return (finding.Verdict, finding.Verdict == Verdict.Undetermined ? string.Join(", ", decision.Undetermined.Single(f => f.Rule.Code == code).MissingFacts.Select(static f => f.Name)) : "");
    }
}
