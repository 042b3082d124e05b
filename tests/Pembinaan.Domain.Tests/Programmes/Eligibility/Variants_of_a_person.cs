using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>One fact changed at a time, on both sides of each boundary.</summary>
public class Variants_of_a_person
{
    private static readonly LocalDate Final = new(2025, 6, 10);

    private static RuleBook<EligibilityFacts> National => EligibilityBooks.National;

    [Theory]
    [Trait("Scenario", "S31")]
    [InlineData(-1, Outcome.NotMet)]
    [InlineData(0, Outcome.Met)]
    [InlineData(1, Outcome.Met)]
    public void Half_of_the_sentence_is_reached_on_its_day(int days, Outcome expected) =>
        Book(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Decide(Someone.Facts, new LocalDate(2025, 11, 28).PlusDays(days)).Outcome.Should().Be(expected);

    [Fact]
    [Trait("Scenario", "S37")]
    public void Remission_that_comes_later_moves_the_first_day_only_from_its_grant_on()
    {
        var remitted = Someone.Person.Sentence.Value.Granted(Remission.Of(new(2025, 8, 17), 3).Value);
        var book = Book(ProgrammeCondition.ServedAtLeast(Fraction.Half));

        FirstDay(remitted.KnownOn(new(2025, 8, 16))).Should().Be(new LocalDate(2025, 11, 28), "as known before the grant");
        FirstDay(remitted.KnownOn(new(2025, 8, 17))).Should().Be(new LocalDate(2025, 8, 30), "as known after it: ninety days off");
        FirstDay(remitted.Revoked(new LocalDate(2025, 8, 17), new(2025, 8, 30)).Value).Should().Be(new LocalDate(2025, 11, 28), "it no longer counted on that day");
        FirstDay(remitted.Revoked(new LocalDate(2025, 8, 17), new(2025, 8, 31)).Value).Should().Be(new LocalDate(2025, 8, 30), "it still counted on that day");

        LocalDate? FirstDay(Sentence sentence) => book.Decide(Someone.With(p => p with { Sentence = sentence }), Someone.Today).FirstDayMet;
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Remission_puts_no_fraction_before_its_grant()
    {
        var remitted = Someone.Person.Sentence.Value.Granted(Remission.Of(new(2025, 11, 20), 6).Value);

        Book(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Decide(Someone.With(p => p with { Sentence = remitted }), Someone.Today).FirstDayMet.Should().Be(new LocalDate(2025, 11, 20));
    }

    /// <summary>Half of four years less 540 days is served before the year ends.</summary>
    [Fact]
    public void Who_reached_a_fraction_by_remission_keeps_it_on_2_January_2026_unless_the_condition_names_another_counting()
    {
        var person = Someone.With(static p => p with
        {
            Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 6, 1)).Granted(Remission.Of(new(2025, 8, 17), 18).Value),
        });
        var (last, first) = (new LocalDate(2026, 1, 1), new LocalDate(2026, 1, 2));
        var book = Book(ProgrammeCondition.ServedAtLeast(Fraction.Half));

        book.Decide(person, last).Outcome.Should().Be(Outcome.Met);
        book.Decide(person, first).Unmet.Should().BeEmpty();
        Book(ProgrammeCondition.ServedAtLeast(Fraction.Half, SentenceCounting.ImposedTerm)).Decide(person, first).Unmet.Select(static f => f.Rule.Code).Should().Contain("COND-SERVED-AT-LEAST");
    }

    [Fact]
    public void Before_3_August_2022_there_is_a_gap_and_the_first_day_lies_after_it()
    {
        var served = Someone.With(static p => p with
        {
            Status = Someone.Always(LegalStatus.Narapidana),
            Whereabouts = Someone.Always(Someone.Serang),
            Risk = Someone.Always(RiskLevel.Low),
            Litmas = Known.Of(new Litmas(new(2020, 1, 1), FacilityFunction.Pembinaan)),
        });

        National.Decide(served, new(2022, 8, 2)).Outcome.Should().Be(Outcome.NoRuleSetInForce);
        National.Decide(served, new(2022, 8, 2)).FirstDayMet.Should().Be(new LocalDate(2022, 8, 3));
        National.Decide(served, new(2022, 8, 3)).Outcome.Should().Be(Outcome.Met);
        Book(ProgrammeCondition.IsWilling()).Decide(served, new(2022, 8, 2)).Outcome.Should().Be(Outcome.NoRuleSetInForce);
    }

    [Fact]
    public void A_detainee_becomes_a_convict_on_the_day_the_judgment_is_executed_and_needs_another_Litmas()
    {
        var person = Someone.With(static p => p with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2025, 1, 1), LegalStatus.Tahanan).From(Final, LegalStatus.Narapidana),
            Litmas = Known.Of(new Litmas(new(2025, 2, 1), FacilityFunction.Pelayanan), new Litmas(new(2025, 6, 20), FacilityFunction.Pembinaan)),
            Sentence = Sentence.Of(SentenceTerm.Of(years: 3), Final),
        });

        National.Decide(person, Final.PlusDays(-1)).Outcome.Should().Be(Outcome.Met, "as a detainee, under Pelayanan");
        National.Decide(person, Final).Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-LITMAS-PEMBINAAN");
        National.Decide(person, Final).FirstDayMet.Should().Be(new LocalDate(2025, 6, 20));
    }

    [Theory]
    [InlineData("2025-08-31", "2026-02-27", false)]
    [InlineData("2025-08-31", "2026-02-28", true)]
    [InlineData("2025-08-29", "2026-02-28", true)]
    [InlineData("2024-12-31", "2025-06-29", false)]
    [InlineData("2024-12-31", "2025-06-30", true)]
    [InlineData("2025-01-01", "2025-06-30", false)]
    [InlineData("2025-01-01", "2025-07-01", true)]
    public void Six_months_after_a_penalty_the_way_is_free_also_from_month_ends(string penalty, string asked, bool isFree) =>
        Book(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)))
            .Decide(Someone.With(p => p with { Discipline = Known.Of(new DisciplinePenalty(Day(penalty), DisciplineLevel.Ringan)) }), Day(asked))
            .Unmet.Any(static f => f.Rule.Code == "COND-NO-DISCIPLINE-WITHIN").Should().Be(!isFree);

    /// <summary>Imposed on 10 January 2025, served from 11 January to 30 September.</summary>
    [Theory]
    [Trait("Law", "PP 99/2012 ps 34")]
    [InlineData(DisciplineEvent.Serving, "2025-01-10", "2025-01-11", "2026-03-30")]
    [InlineData(DisciplineEvent.Imposition, "2025-01-09", "2025-01-10", "2025-07-10")]
    [InlineData(DisciplineEvent.ImpositionOrServing, "2025-01-09", "2025-01-10", "2026-03-30")]
    public void A_penalty_counts_from_the_event_that_the_condition_names(DisciplineEvent counts, string lastBefore, string first, string free)
    {
        var penalty = new DisciplinePenalty(new(2025, 1, 10), DisciplineLevel.Sedang, ValidityPeriod.Between(new(2025, 1, 11), new(2025, 9, 30)).Value);
        var person = Someone.With(p => p with { Discipline = Known.Of(penalty) });
        var condition = Book(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), counts: counts)).VersionOn(Someone.Today)!.Rules!.Find("COND-NO-DISCIPLINE-WITHIN")!.Condition!;

        condition.BoundaryDays(person).Should().Equal(Day(first), Day(free));
        condition.At(person, Day(lastBefore)).Should().Be(Verdict.Met);
        condition.At(person, Day(first)).Should().Be(Verdict.NotMet);
        condition.At(person, Day(free).PlusDays(-1)).Should().Be(Verdict.NotMet);
        condition.At(person, Day(free)).Should().Be(Verdict.Met);
    }

    [Fact]
    [Trait("Law", "PP 99/2012 ps 34")]
    public void A_penalty_that_is_not_served_counts_from_its_day_and_one_without_an_end_for_ever()
    {
        var warned = Someone.With(static p => p with { Discipline = Known.Of(new DisciplinePenalty(new(2025, 1, 10), DisciplineLevel.Ringan)) });
        var endless = Someone.With(static p => p with { Discipline = Known.Of(new DisciplinePenalty(new(2025, 1, 10), DisciplineLevel.Berat, ValidityPeriod.From(new(2025, 2, 1)))) });
        var book = Book(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)));

        book.Decide(warned, new(2025, 7, 9)).FirstDayMet.Should().Be(new LocalDate(2025, 7, 10));
        book.Decide(endless, new(2025, 2, 1)).FirstDayMet.Should().BeNull();
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void No_penalty_known_is_not_the_same_as_a_register_not_consulted()
    {
        var book = Book(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)));

        book.Decide(Someone.Facts, Someone.Today).Outcome.Should().Be(Outcome.Met);
        var notConsulted = book.Decide(Someone.With(static p => p with { Discipline = Fact<ValueList<DisciplinePenalty>>.Unknown }), Someone.Today);
        notConsulted.Outcome.Should().Be(Outcome.Undetermined);
        notConsulted.MissingFacts().Select(static f => f.Name).Should().Equal("discipline");
    }

    [Theory]
    [InlineData(-1, Outcome.NotMet)]
    [InlineData(0, Outcome.Met)]
    public void High_risk_joins_on_the_days_of_the_additional_approval(int days, Outcome expected)
    {
        var person = Someone.With(static p => p with { Risk = Someone.Always(RiskLevel.High), HighRiskApproval = DateSet.From(Someone.Today) });

        National.Decide(person, Someone.Today.PlusDays(days)).Outcome.Should().Be(expected);
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void High_risk_of_which_no_approval_was_looked_up_is_undetermined()
    {
        var decision = National.Decide(Someone.With(static p => p with { Risk = Someone.Always(RiskLevel.High), HighRiskApproval = Fact<DateSet>.Unknown }), Someone.Today);

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Name).Should().Equal("high-risk-approval");
    }

    [Theory]
    [InlineData("ANAK-BINAAN")]
    [InlineData("ANAK")]
    [InlineData("KLIEN")]
    public void The_additional_approval_is_asked_of_detainees_and_convicts_only(string status)
    {
        var person = Someone.With(p => p with { Status = Someone.Always(LegalStatus.FromCode(status)), Risk = Someone.Always(RiskLevel.High) });

        National.Decide(person, Someone.Today).Findings.Single(static f => f.Rule.Code == "ELIG-HIGH-RISK").Verdict.Should().Be(Verdict.Met);
    }

    [Fact]
    public void A_client_of_Bapas_is_asked_for_no_sex_place_or_sentence()
    {
        var client = new EligibilityFacts(
            Someone.Person with
            {
                Status = Someone.Always(LegalStatus.Klien),
                Litmas = Known.Of(new Litmas(new(2025, 6, 1), FacilityFunction.PembimbinganKemasyarakatan)),
                Sex = Fact<Sex>.Unknown,
                Whereabouts = Fact<Timeline<FacilityId>>.Unknown,
                Sentence = Fact<Sentence>.Unknown,
            },
            Someone.Programme,
            FacilityContext.OfKind(Someone.Serang, FacilityKind.Bapas));

        National.Decide(client, Someone.Today).Outcome.Should().Be(Outcome.Met);
        ParticipationBasis.Of(client.Person).FunctionOn(Someone.Today).Should().Be(FacilityFunction.PembimbinganKemasyarakatan);
    }

    [Theory]
    [InlineData(24, Outcome.Met)]
    [InlineData(25, Outcome.NotMet)]
    [InlineData(30, Outcome.NotMet)]
    [InlineData(31, Outcome.Met)]
    public void Isolation_excludes_on_its_days_and_no_longer(int dayOfAugust, Outcome expected) =>
        National.Decide(Someone.With(static p => p with { Isolation = DateSet.Between(new(2025, 8, 25), new(2025, 8, 30)) }), new(2025, 8, dayOfAugust)).Outcome.Should().Be(expected);

    [Fact]
    [Trait("Law", "UU 11/2012 ps 86")]
    public void A_child_in_an_LPKA_is_warned_about_from_the_18th_birthday_and_never_removed()
    {
        var child = new EligibilityFacts(
            Someone.Person with { Status = Someone.Always(LegalStatus.AnakBinaan), BirthDate = new LocalDate(2007, 8, 10) },
            Someone.Programme,
            FacilityContext.OfKind(Someone.Serang, FacilityKind.Lpka) with { Houses = (ValueList<Sex>)[Sex.Male] });

        National.Decide(child, new(2025, 8, 9)).Warnings.Should().BeEmpty();
        var grown = National.Decide(child, new(2025, 8, 10));
        grown.Outcome.Should().Be(Outcome.Met);
        grown.Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-SENTENCED-CHILD-AGE", "ELIG-CHILD-FROM-18");
    }

    [Fact]
    public void A_child_that_became_an_adult_convict_does_not_join_among_children()
    {
        var grown = new EligibilityFacts(
            Someone.Person with { Status = Timeline<LegalStatus>.Empty.From(new(2024, 6, 1), LegalStatus.AnakBinaan).From(new(2025, 8, 10), LegalStatus.Narapidana), BirthDate = new LocalDate(2007, 8, 10) },
            Someone.Programme,
            FacilityContext.ForChildren(Someone.Serang, [Sex.Male]));

        National.Decide(grown, new(2025, 8, 9)).Outcome.Should().Be(Outcome.Met);
        National.Decide(grown, new(2025, 8, 10)).Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-ADULT-FACILITY");
    }

    [Theory]
    [InlineData("ANAK-BINAAN", "2025-06-01")]
    [InlineData("NARAPIDANA", "2025-11-28")]
    public void Sentenced_children_have_thresholds_of_their_own_where_a_programme_names_them(string status, string first)
    {
        var facts = new EligibilityFacts(
            Someone.Person with { Status = Someone.Always(LegalStatus.FromCode(status)) },
            Someone.Programme,
            Someone.Facility with { IsForChildren = status == "ANAK-BINAAN" });

        Book(ProgrammeCondition.ServedAtLeast(Fraction.Half, forChildren: Fraction.Third)).Decide(facts, new(2025, 1, 1)).FirstDayMet.Should().Be(Day(first));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_life_and_death_sentences_no_fraction_gives_a_date(bool isDeath)
    {
        var sentence = isDeath ? Sentence.Death(new(2000, 1, 1)) : Sentence.Life(new(2000, 1, 1));
        var person = Someone.With(p => p with { Sentence = sentence });

        National.Decide(person, Someone.Today).Outcome.Should().Be(Outcome.Met);
        Book(ProgrammeCondition.ServedAtLeast(Fraction.Of(1, 1000))).Decide(person, Someone.Today).Should().Match<Decision<EligibilityFacts>>(static d => d.Outcome == Outcome.NotMet && d.FirstDayMet == null && d.FirstDayPossiblyMet == null);
        Book(ProgrammeCondition.RemainingAtMost(SentenceTerm.Of(years: 200))).Decide(person, Someone.Today).FirstDayMet.Should().BeNull();
        Book(ProgrammeCondition.AnyOf([ProgrammeCondition.ServedAtLeast(Fraction.Half), ProgrammeCondition.TppRecommends()])).Decide(person, Someone.Today).Outcome.Should().Be(Outcome.Met);
        ProgrammeFit.Of(ProgrammeSchedule.Of([new LocalDate(2025, 8, 4)]), sentence.Release(SentenceCounting.Practice)).Standing.Should().Be(FitStanding.Fits);
    }

    [Fact]
    public void A_commuted_life_sentence_has_a_date_from_the_commutation_on()
    {
        var commuted = Sentence.Life(new(2005, 1, 1)).Commuted(Commutation.ToFixedTerm(new(2025, 9, 1), SentenceTerm.Of(years: 20), new(2005, 1, 1))).Value;
        var person = Someone.With(p => p with { Sentence = commuted });

        Book(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Decide(person, Someone.Today).FirstDayMet.Should().Be(new LocalDate(2025, 9, 1), "nothing opens before the commutation");
        commuted.ServedFrom(Fraction.Half, SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 9, 1));
        commuted.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 9, 1));
    }

    [Fact]
    public void An_escape_that_goes_on_is_never_a_fit_and_reaches_no_fraction()
    {
        var escaped = Someone.Person.Sentence.Value.Interrupted(ValidityPeriod.From(new(2025, 6, 1))).Value;
        var person = Someone.With(p => p with { Sentence = escaped });

        ProgrammeFit.Of(ProgrammeSchedule.Of([new LocalDate(2025, 8, 4)]), escaped.Release(SentenceCounting.Practice)).Standing.Should().Be(FitStanding.Unknown);
        var decision = Book(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Decide(person, Someone.Today);
        decision.FirstDayMet.Should().BeNull();
        decision.Warnings.Select(static f => f.Rule.Code).Should().Contain("ELIG-FIT");
        EligibilityFact.Release(SentenceCounting.Practice).Say(person, Domain.Language.English).Should().Contain("without an end");
    }

    [Theory]
    [InlineData("2025-07-31", Outcome.Met)]
    [InlineData("2025-08-01", Outcome.Undetermined)]
    public void A_risk_assessment_holds_through_its_last_day(string asked, Outcome expected)
    {
        var risk = new[] { new RiskAssessment(ValidityPeriod.Lasting(new(2025, 2, 1), Term.OfMonths(6)).Value, RiskLevel.Low) }.ToTimeline();

        National.Decide(Someone.With(p => p with { Risk = risk }), Day(asked)).Outcome.Should().Be(expected);
    }

    private static RuleBook<EligibilityFacts> Book(params ReadOnlySpan<ProgrammeCondition> conditions) => EligibilityBooks.For(ProgrammeConditions.Of("PRG-1", conditions)).Value;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
