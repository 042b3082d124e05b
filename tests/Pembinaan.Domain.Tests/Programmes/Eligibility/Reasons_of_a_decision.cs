using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>What is not known, all reasons, and exceptions.</summary>
public class Reasons_of_a_decision
{
    private static readonly ProgrammeCondition[] Three =
        [ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(years: 2)), ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)).Overridable(), ProgrammeCondition.AgeBetween(18, 30), ProgrammeCondition.EducationAtLeast(EducationLevel.Sma).AsWarning()];

    private static readonly EligibilityFacts Penalised = Someone.With(static p => p with { Discipline = Known.Of(new DisciplinePenalty(new(2025, 5, 1), DisciplineLevel.Sedang)) });

    [Fact]
    [Trait("Scenario", "S27")]
    public void Of_a_person_about_whom_nothing_is_known_are_never_a_pass_and_never_a_refusal()
    {
        var nobody = new EligibilityFacts(new ParticipantFacts { Id = ParticipantId.From("x") }, new ProgrammeContext { Id = ProgrammeId.From("y") }, new FacilityContext { Id = FacilityId.From("z") });

        foreach (var facts in new[] { nobody, default })
        {
            var decision = EligibilityBooks.National.Decide(facts, Someone.Today);
            decision.Outcome.Should().Be(Outcome.Undetermined);
            decision.Findings.Select(static f => f.Verdict).Should().OnlyContain(static v => v == Verdict.Undetermined);
            decision.FirstDayMet.Should().BeNull();
        }
    }

    /// <summary>Each fact that the national rules read of a convict, taken away by itself.</summary>
    [Theory]
    [Trait("Scenario", "S27")]
    [InlineData("legal-status")]
    [InlineData("sex")]
    [InlineData("whereabouts")]
    [InlineData("absence")]
    [InlineData("release-PRACTICE")]
    [InlineData("risk")]
    [InlineData("isolation")]
    [InlineData("litmas")]
    [InlineData("health")]
    public void Name_the_one_fact_that_is_missing(string fact)
    {
        var decision = EligibilityBooks.National.Decide(Someone.With(p => fact switch
        {
            "legal-status" => p with { Status = Fact<Timeline<LegalStatus>>.Unknown },
            "sex" => p with { Sex = Fact<Sex>.Unknown },
            "whereabouts" => p with { Whereabouts = Fact<Timeline<FacilityId>>.Unknown },
            "absence" => p with { Absence = Fact<DateSet>.Unknown },
            "release-PRACTICE" => p with { Sentence = Fact<Sentence>.Unknown },
            "risk" => p with { Risk = Fact<Timeline<RiskLevel>>.Unknown },
            "isolation" => p with { Isolation = Fact<DateSet>.Unknown },
            "litmas" => p with { Litmas = Fact<ValueList<Litmas>>.Unknown },
            _ => p with { Health = Fact<HealthFitness>.Unknown },
        }), Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Name).Should().Contain(fact);
        decision.FirstDayMet.Should().BeNull("unknown is not a date either");
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Ask_for_nothing_that_cannot_change_the_answer()
    {
        var facts = Someone.With(static p => p with { Health = HealthFitness.Unfit, Risk = Fact<Timeline<RiskLevel>>.Unknown, Sex = Fact<Sex>.Unknown });

        EligibilityBooks.National.Decide(facts, Someone.Today).Should().Match<Decision<EligibilityFacts>>(static d => d.Outcome == Outcome.NotMet && !d.MissingFacts().Any());
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Ask_only_for_the_part_of_a_rule_that_is_open()
    {
        var lapsed = Timeline<RiskLevel>.Empty.Over(ValidityPeriod.Between(new(2024, 12, 1), new(2025, 5, 31)).Value, RiskLevel.Low);

        Missing(static p => p with { Risk = Timeline<RiskLevel>.Empty, HighRiskApproval = Fact<DateSet>.Unknown }).Should().Equal("risk", "high-risk-approval");
        Missing(static p => p with { Risk = Timeline<RiskLevel>.Empty, HighRiskApproval = DateSet.All }).Should().BeEmpty("approved, whatever the risk");
        Missing(p => p with { Risk = lapsed }).Should().Equal("risk");
        Missing(static p => p with { Litmas = Fact<ValueList<Litmas>>.Unknown }).Should().Equal("litmas");

        static IEnumerable<string> Missing(Func<ParticipantFacts, ParticipantFacts> change) =>
            EligibilityBooks.National.Decide(Someone.With(change), Someone.Today).MissingFacts().Select(static f => f.Name);
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Of_an_empty_national_rule_set_are_undetermined_and_never_a_pass()
    {
        var empty = RuleBook<EligibilityFacts>.Of(
            "empty", new("Kosong", "Empty"), new("hari", "day"), RuleVersion<EligibilityFacts>.Of("1", ValidityPeriod.From(new(2020, 1, 1)), RuleSet<EligibilityFacts>.Of("empty").Value)).Value;

        empty.Decide(Someone.Facts, Someone.Today).Outcome.Should().Be(Outcome.Undetermined);
        EligibilityBooks.For(ProgrammeConditions.Of("X"), empty).Value.Decide(Someone.Facts, Someone.Today).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Theory]
    [Trait("Scenario", "S29")]
    [InlineData(31, true)]
    [InlineData(32, false)]
    public void Set_aside_by_an_authorised_person_come_back_after_the_last_day_of_the_exception(int dayOfAugust, bool isWaived)
    {
        var waiver = Waiver.Of("COND-NO-DISCIPLINE-WITHIN", "kalapas", "kebutuhan pembinaan", ValidityPeriod.Between(Someone.Today, new(2025, 8, 31)).Value).Value;
        var day = new LocalDate(2025, 8, 1).PlusDays(dayOfAugust - 1);
        var decision = Book(Three).Decide(Penalised, day).With(waiver).Value;

        decision.Waived.IsEmpty.Should().Be(!isWaived);
        decision.Unmet.Select(static f => f.Rule.Code).Contains("COND-NO-DISCIPLINE-WITHIN").Should().Be(!isWaived);
        decision.Outcome.Should().Be(Outcome.NotMet, "the other two still stand in the way");
    }

    [Fact]
    [Trait("Scenario", "S29")]
    public void Carry_code_facts_version_and_basis_and_the_same_codes_in_each_language()
    {
        var decision = Book(Three).Decide(Penalised, Someone.Today);

        decision.Version!.Name.Should().Be("2022+1");
        decision.ToErrors().Select(static e => e.ErrorCode).Should().Equal("COND-REMAINING-AT-LEAST", "COND-NO-DISCIPLINE-WITHIN", "COND-AGE-BETWEEN");
        decision.ToErrors().Should().OnlyContain(static e => e.Basis != null && e.Text.Id != e.Text.En);
        decision.ToWarnings().Select(static e => e.ErrorCode).Should().Equal("COND-EDUCATION-AT-LEAST");
        foreach (var language in new[] { Language.Indonesian, Language.English })
        {
            decision.Explain(language).Should().ContainAll("COND-REMAINING-AT-LEAST", "COND-NO-DISCIPLINE-WITHIN", "COND-AGE-BETWEEN", "COND-EDUCATION-AT-LEAST", "2022+1", "2025");
        }
    }

    [Theory]
    [Trait("Scenario", "S30")]
    [InlineData(2025, 8, 3, Outcome.NotMet)]
    [InlineData(2025, 8, 4, Outcome.Met)]
    public void Refuse_who_is_released_before_the_start_also_where_only_the_day_of_release_is_known(int year, int month, int day, Outcome expected)
    {
        var facts = Someone.With(p => p with { Sentence = Fact<Sentence>.Unknown, ExpectedRelease = new LocalDate(year, month, day) });

        EligibilityBooks.National.Decide(facts, Someone.Today).Outcome.Should().Be(expected);
    }

    [Fact]
    [Trait("Scenario", "S30")]
    public void Never_take_an_unknown_release_for_a_fit()
    {
        var decision = Book(ProgrammeCondition.FitsIntoSentence()).Decide(Someone.With(static p => p with { Sentence = Fact<Sentence>.Unknown }), Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.Undetermined.Select(static f => f.Rule.Code).Should().Equal("ELIG-RELEASE", "COND-FITS-INTO-SENTENCE");
    }

    [Theory]
    [Trait("Scenario", "S30")]
    [InlineData("2025-08-29", true)]
    [InlineData("2025-08-30", false)]
    public void End_on_the_day_of_release_which_itself_still_counts(string asked, bool isMet)
    {
        var facts = Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 29)) });

        EligibilityBooks.National.Decide(facts, NodaTime.Text.LocalDatePattern.Iso.Parse(asked).Value).IsMet.Should().Be(isMet);
    }

    private static RuleBook<EligibilityFacts> Book(params ReadOnlySpan<ProgrammeCondition> conditions) => EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", conditions)).Value;
    [Theory]
    [Trait("Vector", "DV12")]
    [InlineData("2025-05-01", false, true, Verdict.Met)]
    [InlineData("2025-06-02", true, true, Verdict.Met)]
    [InlineData("2025-06-02", false, true, Verdict.Undetermined)]
    [InlineData("2025-06-02", false, false, Verdict.NotMet)]
    [InlineData("2025-07-02", false, true, Verdict.Met)]
    public void Name_the_subjects_of_the_programme_only_where_they_can_decide(string day, bool onFish, bool onAll, Verdict expected)
    {
        var fish = new TppRecommendation(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, onFish, Someone.Fish);
        var all = new TppRecommendation(new(2025, 6, 1), onAll);
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.TppRecommends())).Value;

        foreach (TppRecommendation[] order in new[] { new[] { fish, all }, [all, fish] })
        {
            var facts = new EligibilityFacts(Someone.Person with { Tpp = order.ToValueList() }, Someone.Programme with { Subjects = Fact<ValueList<SubjectId>>.Unknown }, Someone.Facility);
            book.Decide(facts, Someone.Today).Findings.Single(static f => f.Rule.Code == "COND-TPP-RECOMMENDS").Verdict.Should().Be(expected);
        }
    }

    [Theory]
    [Trait("Case", "W16")]
    [InlineData(true, true, "discipline")]
    [InlineData(true, false, "discipline")]
    [InlineData(false, true, "sentence-imposed")]
    [InlineData(false, false, "sentence-imposed, discipline")]
    public void Do_not_name_the_day_of_a_fraction_that_is_known(bool sentence, bool discipline, string missing)
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.CleanBeforeFraction(Fraction.TwoThirds, SentenceTerm.Of(months: 9)))).Value;

        var finding = book.Decide(Someone.With(p => p with { Sentence = sentence ? p.Sentence : default, Discipline = discipline ? p.Discipline : default }), Someone.Today)
            .Findings.Single(static f => f.Rule.Code == "COND-CLEAN-BEFORE-FRACTION");

        finding.Verdict.Should().Be(Verdict.Undetermined);
        string.Join(", ", finding.MissingFacts.Select(static f => f.Name)).Should().Be(missing);
    }

    [Fact]
    public void Say_scores_and_what_holds_every_day_in_the_language_of_the_reader()
    {
        var facts = Someone.With(static p => p with { Status = Someone.Always(LegalStatus.Narapidana), Sppn = Known.Of(SppnScore.Of(new(2025, 5), 65, SppnVariable.Sikap).Value, SppnScore.Of(new(2025, 6), 70).Value) });

        EligibilityFact.Sppn.Say(facts, Language.Indonesian).Should().Be("65 (sikap, Mei 2025), 70 (nilai keseluruhan, Juni 2025)");
        EligibilityFact.Sppn.Say(facts, Language.English).Should().Be("65 (attitude, May 2025), 70 (overall score, June 2025)");
        EligibilityFact.Status.Say(facts, Language.Indonesian).Should().Be("narapidana setiap hari");
        EligibilityFact.Status.Say(Someone.Facts, Language.Indonesian).Should().Be("narapidana sejak 1 Juni 2024");
        EligibilityFact.Sppn.Say(Someone.With(static p => p with { Sppn = ValueList<SppnScore>.Empty }), Language.Indonesian).Should().Be("tidak ada");
    }

    [Fact]
    public void Name_nothing_that_stands_in_the_way_where_no_rules_are_in_force()
    {
        var book = EligibilityBooks.For(ProgrammeConditions.In(
            "X", new ProgrammeConditionsVersion("1", ValidityPeriod.Between(new(2025, 1, 1), new(2025, 6, 30)).Value, [ProgrammeCondition.IsWilling()]),
            new ProgrammeConditionsVersion("2", ValidityPeriod.From(new(2025, 8, 1)), [ProgrammeCondition.IsWilling()])).Value).Value;

        book.Decide(Someone.Facts, new(2025, 7, 15)).Explain(Language.Indonesian).Should().Contain("Terpenuhi sejak 1 Agustus 2025.").And.NotContain("oleh: .");
    }

}
