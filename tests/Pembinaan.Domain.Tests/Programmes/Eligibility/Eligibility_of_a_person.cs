using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Eligibility_of_a_person
{
    private static RuleBook<EligibilityFacts> Book(params ReadOnlySpan<ProgrammeCondition> conditions) => EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", conditions)).Value;

    private static RuleBook<EligibilityFacts> AgeFrom21(LeapDayBirthday birthday) => Book(ProgrammeCondition.AgeBetween(21, 55, birthday));

    [Fact]
    public void Is_met_where_everything_is_known_and_in_order() => EligibilityBooks.National.Decide(Someone.Facts, Someone.Today).Outcome.Should().Be(Outcome.Met);

    [Fact]
    public void Says_which_days_have_no_rules_instead_of_falling_through()
    {
        EligibilityBooks.National.Decide(Someone.Facts, new(2022, 8, 2)).Outcome.Should().Be(Outcome.NoRuleSetInForce);
        EligibilityBooks.National.Decide(Someone.Facts, new(2022, 8, 3)).Outcome.Should().NotBe(Outcome.NoRuleSetInForce);
    }

    [Fact]
    public void Switches_to_the_criminal_code_on_2_January_2026()
    {
        EligibilityBooks.National.VersionOn(new(2026, 1, 1))!.Rules!.Find("ELIG-COURT-ORDER").Should().BeNull();
        EligibilityBooks.National.VersionOn(new(2026, 1, 2))!.Rules!.Find("ELIG-COURT-ORDER").Should().NotBeNull();
        SentenceCounting.National.TryOn(new(2026, 1, 1), out var before).Should().BeTrue();
        SentenceCounting.National.TryOn(new(2026, 1, 2), out var after).Should().BeTrue();
        (before!.Value, after!.Value).Should().Be((SentenceCounting.Practice, SentenceCounting.Practice));
    }

    [Theory]
    [Trait("Scenario", "S26")]
    [InlineData("2003-03-01", "2024-02-29", LeapDayBirthday.TwentyEighthOfFebruary, false)]
    [InlineData("2003-03-01", "2024-03-01", LeapDayBirthday.TwentyEighthOfFebruary, true)]
    [InlineData("2004-02-29", "2025-02-28", LeapDayBirthday.TwentyEighthOfFebruary, true)]
    [InlineData("2004-02-29", "2025-02-28", LeapDayBirthday.FirstOfMarch, false)]
    [InlineData("2004-02-29", "2025-03-01", LeapDayBirthday.FirstOfMarch, true)]
    [InlineData("2004-08-17", "2025-08-17", LeapDayBirthday.TwentyEighthOfFebruary, true)]
    [InlineData("2004-08-17", "2025-08-16", LeapDayBirthday.TwentyEighthOfFebruary, false)]
    public void Counts_age_by_birthdays_on_the_day_asked(string born, string asked, LeapDayBirthday birthday, bool isOldEnough)
    {
        var facts = Someone.With(p => p with { BirthDate = Day(born) });

        AgeFrom21(birthday).Decide(facts, Day(asked)).Unmet.Any(static f => f.Rule.Code == "COND-AGE-BETWEEN").Should().Be(!isOldEnough);
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Cannot_be_determined_without_a_release_and_names_what_is_missing()
    {
        var decision = EligibilityBooks.National.Decide(Someone.With(static p => p with { Sentence = Fact<Sentence>.Unknown }), Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Name).Should().Equal("release-PRACTICE");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Cannot_be_determined_without_a_risk_assessment()
    {
        var decision = EligibilityBooks.National.Decide(Someone.With(static p => p with { Risk = Fact<Timeline<RiskLevel>>.Unknown, HighRiskApproval = DateSet.None }), Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Name).Should().Equal("risk");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Never_passes_a_condition_of_an_unknown_kind()
    {
        var decision = Book(new OfUnknownKind("moon-phase", "{}")).Decide(Someone.Facts, Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.FirstDayMet.Should().BeNull();
        decision.Undetermined.Single().Rule.Requirement.En.Should().Contain("moon-phase");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Lists_what_fails_and_what_is_unknown_and_fails()
    {
        var decision = EligibilityBooks.National.Decide(Someone.With(static p => p with { Health = HealthFitness.Unfit, Risk = Fact<Timeline<RiskLevel>>.Unknown }), Someone.Today);

        decision.Outcome.Should().Be(Outcome.NotMet);
        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-HEALTH");
        decision.Undetermined.Select(static f => f.Rule.Code).Should().Equal("ELIG-HIGH-RISK");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Is_met_where_one_branch_passes_and_another_is_unknown() =>
        Book(ProgrammeCondition.AnyOf([ProgrammeCondition.TppRecommends(), ProgrammeCondition.SppnAtLeast(65)]))
            .Decide(Someone.With(static p => p with { Sppn = Fact<ValueList<SppnScore>>.Unknown }), Someone.Today).Outcome.Should().Be(Outcome.Met);

    [Fact]
    [Trait("Scenario", "S29")]
    public void Reports_every_reason_in_a_fixed_order_and_keeps_waived_ones_visible()
    {
        var book = Book(
            ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(years: 2)),
            ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)).Overridable(),
            ProgrammeCondition.AgeBetween(18, 30),
            ProgrammeCondition.EducationAtLeast(EducationLevel.Sma).AsWarning());
        var facts = Someone.With(static p => p with { Discipline = (ValueList<DisciplinePenalty>)[new DisciplinePenalty(new(2025, 5, 1), DisciplineLevel.Sedang)] });

        var decision = book.Decide(facts, Someone.Today);
        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("COND-REMAINING-AT-LEAST", "COND-NO-DISCIPLINE-WITHIN", "COND-AGE-BETWEEN");
        decision.Warnings.Select(static f => f.Rule.Code).Should().Equal("COND-EDUCATION-AT-LEAST");

        var waived = decision.With(Waiver.Of("COND-NO-DISCIPLINE-WITHIN", "kalapas", "kebutuhan pembinaan", ValidityPeriod.Between(Someone.Today, new(2025, 12, 31)).Value).Value).Value;
        waived.Outcome.Should().Be(Outcome.NotMet, "the other two still stand in the way");
        waived.Waived.Select(static f => f.Rule.Code).Should().Equal("COND-NO-DISCIPLINE-WITHIN");
        decision.With(Waiver.Of("COND-AGE-BETWEEN", "kalapas", "kebutuhan", ValidityPeriod.On(Someone.Today)).Value).Has(RuleErrors.NotOverridable).Should().BeTrue();
    }

    [Theory]
    [Trait("Scenario", "S30")]
    [InlineData("2025-08-28", Outcome.Met, 1)]
    [InlineData("2025-08-29", Outcome.Met, 0)]
    [InlineData("2025-08-30", Outcome.Met, 0)]
    [InlineData("2025-08-03", Outcome.NotMet, 1)]
    public void Warns_where_the_programme_outlives_the_sentence_and_refuses_where_release_comes_before_it(string release, Outcome outcome, int warnings)
    {
        var decision = EligibilityBooks.National.Decide(Someone.With(p => p with { Sentence = Someone.Released(Day(release)) }), Someone.Today);

        decision.Outcome.Should().Be(outcome);
        decision.Warnings.Count(static f => f.Rule.Code == "ELIG-FIT").Should().Be(warnings);
    }

    [Fact]
    [Trait("Scenario", "S30")]
    public void Refuses_a_programme_that_outlives_the_sentence_where_the_programme_makes_it_a_condition() =>
        Book(ProgrammeCondition.FitsIntoSentence()).Decide(Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 28)) }), Someone.Today)
            .Unmet.Select(static f => f.Rule.Code).Should().Equal("COND-FITS-INTO-SENTENCE");

    [Fact]
    [Trait("Scenario", "S31")]
    public void Names_the_convention_by_which_a_third_is_served()
    {
        var asked = new LocalDate(2025, 5, 28);
        var by360 = Book(ProgrammeCondition.ServedAtLeast(Fraction.Third, SentenceCounting.YearOf360Days)).Decide(Someone.Facts, asked);
        var byCalendar = Book(ProgrammeCondition.ServedAtLeast(Fraction.Third, SentenceCounting.Calendar)).Decide(Someone.Facts, asked);

        by360.Outcome.Should().Be(Outcome.Met);
        by360.Findings.Single(static f => f.Rule.Code == "COND-SERVED-AT-LEAST").Rule.Condition!.Description.En.Should().Contain("a year of 360 days");
        byCalendar.Outcome.Should().Be(Outcome.NotMet);
        byCalendar.FirstDayMet.Should().Be(new LocalDate(2025, 6, 1));
        byCalendar.Unmet.Single().Rule.Condition!.Description.En.Should().Contain("by the calendar");
    }

    [Fact]
    [Trait("Scenario", "S31")]
    public void Keeps_the_version_of_an_earlier_decision_and_reports_the_difference()
    {
        var conditions = ProgrammeConditions.Of("PRG-1", ProgrammeCondition.ServedAtLeast(Fraction.Third)).ReplacedFrom(new(2025, 7, 1), [ProgrammeCondition.ServedAtLeast(Fraction.Half)]).Value;
        var book = EligibilityBooks.For(conditions).Value;
        var earlier = book.Decide(Someone.Facts, new(2025, 6, 25));

        earlier.Outcome.Should().Be(Outcome.Met);
        book.Decide(Someone.Facts, new(2025, 6, 25)).Should().Be(earlier, "the same facts on the same day under the same version");
        book.DecideAgain(Someone.Facts, new(2025, 8, 4), new(2025, 6, 25)).Outcome.Should().Be(Outcome.Met, "whoever was decided on earlier is protected by default");

        var report = book.RedecideAll([(earlier.Receipt(), Someone.Facts)], new LocalDate(2025, 8, 4));
        var change = report.Lost.Single();
        change.Difference.ReasonsNew.Select(static c => c.Code).Should().Equal("COND-SERVED-AT-LEAST");
        change.Difference.After.FirstDayMet.Should().Be(new LocalDate(2025, 11, 28));
        change.IsProtected.Should().BeTrue();
    }

    [Fact]
    public void Does_not_exclude_life_and_death_sentences()
    {
        EligibilityBooks.National.Decide(Someone.With(static p => p with { Sentence = Sentence.Life(new(2020, 1, 1)) }), Someone.Today).Outcome.Should().Be(Outcome.Met);
        EligibilityBooks.National.Decide(Someone.With(static p => p with { Sentence = Sentence.Death(new(2020, 1, 1)) }), Someone.Today).Outcome.Should().Be(Outcome.Met);
        Book(ProgrammeCondition.ServedAtLeast(Fraction.Third)).Decide(Someone.With(static p => p with { Sentence = Sentence.Life(new(2000, 1, 1)) }), Someone.Today).FirstDayMet.Should().BeNull("a fraction of life is never a date");
    }

    [Fact]
    public void Leaks_nothing_about_the_person()
    {
        var facts = Someone.Facts;

        facts.ToString().Should().Be("eligibility facts (PRG-1)");
        facts.Person.ToString().Should().Be("participant facts");
        facts.Person.Sentence.Value.ToString().Should().Be("sentence (FixedTerm)");
        EligibilityBooks.National.Decide(facts, Someone.Today).ToString().Should().NotContain("p-1").And.NotContain("1994");
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
