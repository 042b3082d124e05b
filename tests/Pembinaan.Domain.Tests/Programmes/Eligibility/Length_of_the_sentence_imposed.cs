using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Length_of_the_sentence_imposed
{
    private static readonly LocalDate Start = new(2024, 6, 1);
    private static readonly ProgrammeCondition NotOfFiveYears = ProgrammeCondition.SentenceImposed(lessThan: SentenceTerm.Of(years: 5));
    private static readonly ProgrammeCondition OfAYearOrMore = ProgrammeCondition.SentenceImposed(atLeast: SentenceTerm.Of(years: 1));

    [Theory]
    [InlineData(4, 11, 29, Outcome.Met)]
    [InlineData(4, 11, 30, Outcome.Met)]
    [InlineData(0, 59, 0, Outcome.Met)]
    [InlineData(5, 0, 0, Outcome.NotMet)]
    [InlineData(0, 60, 0, Outcome.NotMet)]
    [InlineData(5, 0, 1, Outcome.NotMet)]
    public void Of_five_years_is_not_less_than_five_years(int years, int months, int days, Outcome outcome) =>
        Asked(NotOfFiveYears, Sentence.Of(SentenceTerm.Of(years, months, days), Start)).Should().Be(outcome);

    [Theory]
    [InlineData(0, 11, 29, Outcome.NotMet)]
    [InlineData(0, 12, 0, Outcome.Met)]
    [InlineData(1, 0, 0, Outcome.Met)]
    public void Of_a_year_is_at_least_a_year(int years, int months, int days, Outcome outcome) =>
        Asked(OfAYearOrMore, Sentence.Of(SentenceTerm.Of(years, months, days), Start)).Should().Be(outcome);

    [Fact]
    public void Stays_what_it_was_after_remission_and_credit()
    {
        var reduced = Sentence.Of(SentenceTerm.Of(years: 5), Start).Granted(Remission.Of(new(2025, 8, 17), 6).Value)
            .Crediting(DetentionCredit.Wholly(ValidityPeriod.Between(new(2024, 1, 1), new(2024, 5, 31)).Value).Value).Value;

        Asked(NotOfFiveYears, reduced).Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Is_of_all_judgments_together()
    {
        var first = Sentence.Of(SentenceTerm.Of(years: 3), Start);

        Asked(NotOfFiveYears, first.FollowedBy(SentenceTerm.Of(years: 1, months: 11))).Should().Be(Outcome.Met);
        Asked(NotOfFiveYears, first.FollowedBy(SentenceTerm.Of(years: 2))).Should().Be(Outcome.NotMet);
    }

    /// <summary>Three years, and two more by a judgment of 1 August 2025: five from that day on, or always where the day is not said.</summary>
    [Theory]
    [InlineData("2025-07-31", Outcome.Met)]
    [InlineData("2025-08-01", Outcome.NotMet)]
    public void Is_of_the_judgments_by_the_day_asked(string day, Outcome outcome)
    {
        var first = Sentence.Of(SentenceTerm.Of(years: 3), Start);
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        On(first.FollowedBy(SentenceTerm.Of(years: 2), new(2025, 8, 1))).Should().Be(outcome);
        On(first.FollowedBy(SentenceTerm.Of(years: 2))).Should().Be(Outcome.NotMet);

        Outcome On(Sentence sentence) => Rules(NotOfFiveYears).Decide(Someone.With(p => p with { Sentence = sentence }), asked).Outcome;
    }

    [Fact]
    public void Is_longer_than_every_length_for_life_and_death_also_when_commuted()
    {
        var life = Sentence.Life(Start);

        Asked(NotOfFiveYears, life).Should().Be(Outcome.NotMet);
        Asked(OfAYearOrMore, life).Should().Be(Outcome.Met);
        Asked(NotOfFiveYears, Sentence.Death(Start)).Should().Be(Outcome.NotMet);
        Asked(NotOfFiveYears, life.Commuted(Commutation.ToFixedTerm(new(2025, 1, 1), SentenceTerm.Of(years: 4), Start)).Value).Should().Be(Outcome.NotMet, "the court imposed it for life");
    }

    [Fact]
    public void Is_undetermined_where_the_sentence_is_not_known_whatever_the_status()
    {
        var unknown = Someone.With(static p => p with { Sentence = Fact<Sentence>.Unknown });
        var detained = Someone.With(static p => p with { Sentence = Fact<Sentence>.Unknown, Status = Someone.Always(LegalStatus.Tahanan) });
        var noStatus = Someone.With(static p => p with { Sentence = Fact<Sentence>.Unknown, Status = Fact<Timeline<LegalStatus>>.Unknown });

        foreach (var facts in new[] { unknown, detained, noStatus })
        {
            var decision = Rules(NotOfFiveYears).Decide(facts, Someone.Today);
            decision.Outcome.Should().Be(Outcome.Undetermined);
            decision.MissingFacts().Select(static f => f.Label.En).Should().Equal("sentence imposed");
        }
    }

    [Fact]
    public void Is_known_no_longer_than_the_sentence()
    {
        var facts = Someone.With(static p => p with { Sentence = Fact<Sentence>.KnownThrough(Sentence.Of(SentenceTerm.Of(years: 3), Start), Someone.Today) });

        Rules(NotOfFiveYears).Decide(facts, Someone.Today).Outcome.Should().Be(Outcome.Met);
        Rules(NotOfFiveYears).Decide(facts, Someone.Today.PlusDays(1)).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Says_both_limits_in_both_languages()
    {
        var rule = Rules(ProgrammeCondition.SentenceImposed(SentenceTerm.Of(years: 1), SentenceTerm.Of(years: 5))).Rules[0];

        rule.Requirement.Id.Should().Be("Pidana yang dijatuhkan paling sedikit 1 tahun dan kurang dari 5 tahun.");
        rule.Requirement.En.Should().Be("The sentence imposed is at least 1 year and less than 5 years.");
    }

    [Fact]
    public void Needs_a_limit_that_can_be_kept()
    {
        Faults(ProgrammeCondition.SentenceImposed()).Should().Equal("COND-IMPOSSIBLE");
        Faults(ProgrammeCondition.SentenceImposed(SentenceTerm.Of(years: 5), SentenceTerm.Of(years: 5))).Should().Equal("COND-IMPOSSIBLE");
        Faults(ProgrammeCondition.SentenceImposed(SentenceTerm.Of(years: 4, months: 11), SentenceTerm.Of(years: 5))).Should().BeEmpty();
    }

    [Fact]
    public void Is_stored_with_its_kind()
    {
        var conditions = ProgrammeConditions.Of("P", ProgrammeCondition.SentenceImposed(SentenceTerm.Of(years: 1), SentenceTerm.Of(years: 5), SentenceCounting.Calendar), NotOfFiveYears);

        var written = PembinaanJson.Conditions.Write(conditions);

        written.Should().Contain("\"sentence-imposed\"");
        PembinaanJson.Conditions.Read(written).Value.Should().BeEquivalentTo(conditions);
    }

    private static IEnumerable<string> Faults(ProgrammeCondition condition) => EligibilityBooks.For(ProgrammeConditions.Of("P", condition)).ValidationErrors.Select(static e => e.ErrorCode);

    private static Outcome Asked(ProgrammeCondition condition, Sentence sentence) => Rules(condition).Decide(Someone.With(p => p with { Sentence = sentence }), Someone.Today).Outcome;

    private static RuleSet<EligibilityFacts> Rules(ProgrammeCondition condition)
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("P", condition)).Value;
        return RuleSet<EligibilityFacts>.Of("alone", book.VersionOn(Someone.Today)!.Rules!.Find("COND-SENTENCE-IMPOSED")!).Value;
    }
}
