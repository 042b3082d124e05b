using NodaTime.Text;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>A threshold taken from the day asked must be the exact inverse of adding months, or a rule refuses people at the end of a month whom it accepts when asked forward.</summary>
[Trait("Vectors", "DV2")]
public sealed class Months_in_rules
{
    [Theory]
    [InlineData("2023-08-31", "2024-02-29")]
    [InlineData("2022-08-29", "2023-02-28")]
    [InlineData("2023-12-31", "2024-06-30")]
    [InlineData("2026-05-31", "2026-11-30")]
    public void Since_a_penalty_are_over_on_the_same_day_for_one_for_many_and_in_the_window(string penalty, string day)
    {
        var person = new Person { Penalty = Occurrence.On(Parse(penalty)) };
        var set = RuleSet<Person>.Of("clean", Sample.Rule("T-CLEAN", PersonFacts.Penalty.NoneWithin(Term.OfMonths(6)))).Value;
        var (before, on) = (new Decision<Person>[1], new Decision<Person>[1]);
        set.Decide([person], Parse(day).PlusDays(-1), before);
        set.Decide([person], Parse(day), on);

        set.Decide(person, Parse(day)).IsMet.Should().BeTrue();
        on[0].IsMet.Should().BeTrue();
        before[0].Outcome.Should().Be(Outcome.NotMet);
        set.Decide(person, Parse(penalty)).FirstDayMet.Should().Be(Parse(day));
    }

    [Theory]
    [InlineData("2026-02-28", 6, "2025-08-31", "2025-09-01")]
    [InlineData("2027-02-28", 3, "2026-11-30", "2026-12-01")]
    [InlineData("2028-02-29", 12, "2027-02-28", "2027-03-01")]
    public void Left_until_a_day_end_on_the_latest_start_and_a_term_that_counts_its_first_day_a_day_later(string end, int months, string left, string term)
    {
        var person = new Person { Release = Parse(end) };

        PersonFacts.Release.LeavesAtLeast(Term.OfMonths(months)).WindowOf(person).Certain.Should().Be(DateSet.Until(Parse(left)));
        PersonFacts.Release.LeavesRoomForTerm(Term.OfMonths(months)).WindowOf(person).Certain.Should().Be(DateSet.Until(Parse(term)));
    }

    private static LocalDate Parse(string day) => LocalDatePattern.Iso.Parse(day).Value;
}
