using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Windows_of_conditions
{
    private static readonly EligibilityFacts[] People =
    [
        Someone.Facts,
        Someone.With(static p => p with { Sentence = Sentence.Life(new(2024, 6, 1)) }),
        Someone.With(static p => p with { Status = p.Status.Value.From(new(2025, 8, 1), LegalStatus.Bebas).From(new(2026, 1, 1), LegalStatus.Narapidana) }),
        Someone.With(static p => p with { Sentence = p.Sentence.Value.Granted(Remission.Of(new(2025, 3, 1), 4).Value).Revoked(new LocalDate(2025, 3, 1), new LocalDate(2026, 2, 1)).Value }),
        Someone.With(static p => p with { Sentence = Sentence.Life(new(2023, 6, 1)).Commuted(Commutation.ToFixedTerm(new(2025, 9, 1), SentenceTerm.Of(years: 4), new(2023, 6, 1))).Value }),
        Someone.With(static p => p with { Sentence = p.Sentence.Value.WithFine(new(SentenceTerm.Of(months: 2))) }),
        Someone.With(static p => p with { Offence = Fact<OffenceClass>.KnownThrough(OffenceClass.NarcoticsFiveYears, new(2026, 3, 1)), Sentence = p.Sentence.Value.FollowedBy(SentenceTerm.Of(years: 6), new(2025, 8, 1)) }),
        Someone.With(static p => p with { Sentence = Fact<Sentence>.KnownThrough(p.Sentence.Value, new(2025, 9, 1)), Sppn = Fact<ValueList<SppnScore>>.Unknown }),
        Someone.With(static p => p with
        {
            Status = Timeline<LegalStatus>.Empty.Over(ValidityPeriod.Between(new(2024, 6, 1), new(2025, 3, 1)).Value, LegalStatus.AnakBinaan).From(new(2025, 6, 1), LegalStatus.Narapidana),
            Discipline = (ValueList<DisciplinePenalty>)[new DisciplinePenalty(new(2024, 8, 31), DisciplineLevel.Ringan), new DisciplinePenalty(new(2025, 2, 1), DisciplineLevel.Berat, ValidityPeriod.Between(new(2025, 2, 2), new(2025, 9, 9)).Value)],
            Sppn = (ValueList<SppnScore>)[SppnScore.Of(new(2024, 12), 60).Value, SppnScore.Of(new(2025, 1), 70).Value, SppnScore.Of(new(2025, 2), 75).Value],
            Tpp = (ValueList<TppRecommendation>)[new TppRecommendation(new(2025, 1, 1), true), new TppRecommendation(new(2025, 4, 1), false), new TppRecommendation(new(2025, 5, 1), true, Someone.Fish)],
        }),
        Someone.With(static p => p with { Discipline = (ValueList<DisciplinePenalty>)[new DisciplinePenalty(new(2024, 8, 31), DisciplineLevel.Berat, ValidityPeriod.Between(new(2025, 6, 1), new(2025, 6, 12)).Value)] }),
    ];

    private static readonly ProgrammeCondition[] Conditions =
    [
        ProgrammeCondition.ServedAtLeast(Fraction.Third, forChildren: Fraction.Of(1, 4)), ProgrammeCondition.ServedLessThan(Fraction.Half), ProgrammeCondition.RemainingAtMost(SentenceTerm.Of(years: 2)), ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(months: 18)),
        ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)), ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), DisciplineLevel.Berat),
        ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), counts: DisciplineEvent.Imposition), ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), counts: DisciplineEvent.ImpositionOrServing),
        ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, atLeast: SentenceTerm.Of(months: 30)), ProgrammeCondition.ServedAtLeast(Fraction.Half, forChildren: Fraction.Third, atLeast: SentenceTerm.Of(months: 20), reading: LeastReading.LaterOfTheTwo),
        ProgrammeCondition.CleanBeforeFraction(Fraction.Third, SentenceTerm.Of(months: 9), counts: DisciplineEvent.Imposition), ProgrammeCondition.CleanBeforeFraction(Fraction.Third, SentenceTerm.Of(months: 9), counts: DisciplineEvent.Serving), ProgrammeCondition.SppnAtLeast(65), ProgrammeCondition.SppnAtLeast(65, months: 2),
        ProgrammeCondition.CleanBeforeFraction(Fraction.Third, SentenceTerm.Of(months: 9)), ProgrammeCondition.TppRecommends(), ProgrammeCondition.HeadDecides(), ProgrammeCondition.OffenceIs([OffenceClass.NarcoticsFiveYears]), ProgrammeCondition.Attested("komitmen", new("komitmen", "commitment")),
        ProgrammeCondition.AtLeastOf(2, [ProgrammeCondition.TppRecommends(), ProgrammeCondition.SppnAtLeast(65), ProgrammeCondition.ServedAtLeast(Fraction.Third)]),
    ];

    [Fact]
    public void Equal_a_daily_scan()
    {
        foreach (var condition in Conditions)
        {
            var set = EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value.Versions[0].Rules!;
            foreach (var rule in set.AllRules.Where(static r => r.Condition is not null))
            {
                foreach (var person in People)
                {
                    var window = rule.Condition!.WindowOf(person);
                    for (var day = new LocalDate(2024, 5, 1); day < new LocalDate(2027, 8, 1); day = day.PlusDays(1))
                    {
                        if (window.At(day) != rule.Condition.At(person, day))
                        {
                            Assert.Fail($"{rule.Code} of person {Array.IndexOf(People, person)} on {day}: {window.At(day)} in the window, {rule.Condition.At(person, day)} on the day");
                        }
                    }
                }
            }
        }
    }

    [Fact]
    public void Are_the_same_from_a_day_on()
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", Conditions)).Value;
        foreach (var person in People)
        {
            for (var day = new LocalDate(2024, 5, 20); day < new LocalDate(2026, 3, 1); day = day.PlusDays(11))
            {
                foreach (var condition in book.VersionOn(day)!.Rules!.Conditions)
                {
                    condition.DaysFrom(person, DateKey.Of(day)).Should().Be(condition.WindowOf(person).Within(DateSet.From(day)), condition.Description.En);
                }
            }
        }
    }

    [Fact]
    public void Are_not_made_of_impossible_data()
    {
        ProgrammeCondition[] impossible =
        [
            ProgrammeCondition.StageIs([]), ProgrammeCondition.DomicileIn([]), ProgrammeCondition.AgeBetween(30, 18, LeapDayBirthday.TwentyEighthOfFebruary), ProgrammeCondition.SppnAtLeast(101), ProgrammeCondition.Attested(" ", new("x", "x")),
            ProgrammeCondition.ForOffences([.. OffenceClass.All], ProgrammeCondition.IsWilling()), ProgrammeCondition.AtLeastOf(3, [ProgrammeCondition.IsWilling()]), ProgrammeCondition.AtLeastOf(0, [ProgrammeCondition.IsWilling()]), ProgrammeCondition.AllOf([]), ProgrammeCondition.AnyOf([]), ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(years: 1), months: MonthConvention.ThirtyDays), ProgrammeCondition.AnyOf([ProgrammeCondition.HasSkill([])]),
        ];
        var result = EligibilityBooks.For(ProgrammeConditions.Of("X", impossible));

        result.ValidationErrors.Should().HaveCount(impossible.Length).And.OnlyContain(static e => e.ErrorCode == "COND-IMPOSSIBLE");
        result.ValidationErrors[^1].Identifier.Should().Be("conditions.versions[0].conditions[11].conditions[0]");
        EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.IsWilling().Named("ELIG-SEX"))).ValidationErrors.Should().ContainSingle("it is told once, although it stands in two versions").Which.ErrorCode.Should().Be("RULESET-DUPLICATE-CODE");
        ProgrammeConditions.Of("X").ReplacedFrom(new(1, 1, 1), []).Has(TimeErrors.InvertedPeriod).Should().BeTrue();
        FluentActions.Invoking(static () => EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.AnyOf([null!])))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Equal_the_bulk_decision()
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", Conditions)).Value;
        var decisions = new Decision<EligibilityFacts>[People.Length];
        book.Decide(People, Someone.Today, decisions);

        for (var i = 0; i < People.Length; i++)
        {
            decisions[i].AllFindings().Select(static f => f.Verdict).Should().Equal(book.Decide(People[i], Someone.Today).AllFindings().Select(static f => f.Verdict));
        }
    }

    [Fact]
    public void Count_good_conduct_back_from_the_fraction()
    {
        // Two thirds of a sentence that opens on 4 May 2026; nine calendar months before it begin on 4 August 2025, 270 days on 7 August.
        var sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 5, 4)).Stated(new() { StatedOn = new(2024, 5, 4), TwoThirds = new LocalDate(2026, 5, 4) });
        var condition = ProgrammeCondition.CleanBeforeFraction(Fraction.TwoThirds, SentenceTerm.Of(months: 9));
        var inDays = ProgrammeCondition.CleanBeforeFraction(Fraction.TwoThirds, SentenceTerm.Of(months: 9), MonthConvention.ThirtyDays);

        Asked(condition, new(2025, 8, 3)).Should().Be(Verdict.Met);
        Asked(condition, new(2025, 8, 4)).Should().Be(Verdict.NotMet);
        Asked(inDays, new(2025, 8, 6)).Should().Be(Verdict.Met);
        Asked(inDays, new(2025, 8, 7)).Should().Be(Verdict.NotMet);
        Asked(condition, new(2025, 8, 3), on: new(2025, 8, 3)).Should().Be(Verdict.Undetermined, "the window has not begun");
        Asked(condition, new(2025, 8, 3), on: new(2026, 5, 3)).Should().Be(Verdict.Undetermined, "the window is not over");
        Asked(condition, new(2025, 8, 4), on: new(2026, 5, 3)).Should().Be(Verdict.NotMet, "a penalty lies in it");
        Asked(condition, new(2025, 8, 3), knownThrough: new(2026, 5, 2)).Should().Be(Verdict.Undetermined, "the last day of the window is not known");
        Asked(condition, new(2025, 8, 3), knownThrough: new(2026, 5, 3)).Should().Be(Verdict.Met);

        Asked(condition, new(2025, 8, 3), served: ValidityPeriod.Between(new(2025, 7, 1), new(2025, 8, 3)).Value).Should().Be(Verdict.Met);
        Asked(condition, new(2025, 8, 3), served: ValidityPeriod.Between(new(2025, 7, 1), new(2025, 8, 4)).Value).Should().Be(Verdict.NotMet, "it is still served in the window");
        Asked(condition, new(2025, 8, 3), served: ValidityPeriod.From(new LocalDate(2026, 5, 3))).Should().Be(Verdict.NotMet, "it is served from the last day of the window");
        Asked(condition, new(2025, 8, 3), served: ValidityPeriod.From(new LocalDate(2026, 5, 4))).Should().Be(Verdict.Met);

        Verdict Asked(ProgrammeCondition condition, LocalDate penalty, LocalDate? on = null, LocalDate? knownThrough = null, ValidityPeriod? served = null)
        {
            var register = (ValueList<DisciplinePenalty>)[new DisciplinePenalty(penalty, DisciplineLevel.Sedang, served)];
            return EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value
                .Decide(
                    Someone.With(p => p with { Sentence = sentence, Discipline = knownThrough is { } last ? Fact<ValueList<DisciplinePenalty>>.KnownThrough(register, last) : register }),
                    on ?? new(2026, 5, 4))
                .Findings.First(static f => f.Rule.Code == "COND-CLEAN-BEFORE-FRACTION").Verdict;
        }
    }

    /// <summary>Imposed on 10 January 2024: six months are over on 10 July. Served 1 to 12 March 2025, or 1 to 6 August 2024: over on 12 September, or 6 February.</summary>
    [Theory]
    [Trait("Law", "PP 99/2012 ps 34")]
    [InlineData("2025-03-01", "2025-03-12", "2024-01-09", Verdict.Met)]
    [InlineData("2025-03-01", "2025-03-12", "2024-01-10", Verdict.NotMet)]
    [InlineData("2025-03-01", "2025-03-12", "2024-07-09", Verdict.NotMet)]
    [InlineData("2025-03-01", "2025-03-12", "2024-07-10", Verdict.Met)]
    [InlineData("2025-03-01", "2025-03-12", "2024-09-01", Verdict.Met)]
    [InlineData("2025-03-01", "2025-03-12", "2025-02-28", Verdict.Met)]
    [InlineData("2025-03-01", "2025-03-12", "2025-03-01", Verdict.NotMet)]
    [InlineData("2025-03-01", "2025-03-12", "2025-09-11", Verdict.NotMet)]
    [InlineData("2025-03-01", "2025-03-12", "2025-09-12", Verdict.Met)]
    [InlineData("2024-08-01", "2024-08-06", "2024-07-20", Verdict.Met)]
    [InlineData("2024-08-01", "2024-08-06", "2024-08-01", Verdict.NotMet)]
    [InlineData("2024-01-08", "2024-01-12", "2024-01-07", Verdict.Met)]
    [InlineData("2024-01-08", "2024-01-12", "2024-01-08", Verdict.NotMet)]
    [InlineData("2024-01-08", "2024-01-12", "2024-07-11", Verdict.NotMet)]
    [InlineData("2024-01-08", "2024-01-12", "2024-07-12", Verdict.Met)]
    public void Count_the_imposition_and_the_serving_of_a_penalty_each_for_itself(string first, string last, string day, Verdict verdict)
    {
        var penalty = new DisciplinePenalty(new(2024, 1, 10), DisciplineLevel.Berat, ValidityPeriod.Between(Parsed(first), Parsed(last)).Value);
        var condition = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), counts: DisciplineEvent.ImpositionOrServing)))
            .Value.VersionOn(Someone.Today)!.Rules!.Find("COND-NO-DISCIPLINE-WITHIN")!.Condition!;
        var facts = Someone.With(p => p with { Discipline = (ValueList<DisciplinePenalty>)[penalty] });

        condition.At(facts, Parsed(day)).Should().Be(verdict);
        condition.WindowOf(facts).At(Parsed(day)).Should().Be(verdict);

        static LocalDate Parsed(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
    }

    [Fact]
    [Trait("Case", "W04")]
    public void Count_two_reports_of_one_month_as_one_month()
    {
        var condition = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.SppnAtLeast(65, months: 2))).Value.VersionOn(Someone.Today)!.Rules!.Find("COND-SPPN-AT-LEAST")!.Condition!;

        On((5, 70), (6, 70)).Should().Be(Verdict.Met);
        On((6, 70), (6, 70)).Should().Be(Verdict.Undetermined, "nothing is reported of May");
        On((5, 70), (6, 70), (6, 60)).Should().Be(Verdict.Undetermined, "the reports of June contradict each other");
        On((5, 60), (6, 70), (6, 60)).Should().Be(Verdict.NotMet);

        Verdict On(params (int Month, int Score)[] scores) => condition.At(
            Someone.With(p => p with { Sppn = scores.Select(static s => SppnScore.Of(new(2025, s.Month), s.Score).Value).ToValueList() }), Someone.Today);
    }

    [Fact]
    [Trait("Law", "UU 22/2022 ps 13")]
    public void Ask_no_nine_months_of_sentenced_children()
    {
        var condition = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, forChildren: Fraction.Half, atLeast: SentenceTerm.Of(months: 9))))
            .Value.VersionOn(Someone.Today)!.Rules!.Find("COND-SERVED-AT-LEAST")!.Condition!;

        condition.WindowOf(Year(LegalStatus.AnakBinaan)).Certain.FirstDay.Should().Be(new LocalDate(2024, 11, 28), "half of a year is 180 days");
        condition.WindowOf(Year(LegalStatus.Narapidana)).Should().Be(Window.Never, "two thirds of a year are eight months");

        static EligibilityFacts Year(LegalStatus status) => Someone.With(p => p with { Status = Someone.Always(status), Sentence = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 6, 1)) });
    }

    [Fact]
    public void Say_in_their_requirement_everything_that_is_asked()
    {
        Said(ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, atLeast: SentenceTerm.Of(months: 9))).Should().Be(new LocalisedText(
            "Telah menjalani paling sedikit 2/3 masa pidana (yang berjumlah paling sedikit 9 bulan).", "At least 2/3 of the sentence (which amount to at least 9 months) is served."));
        Said(ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds, forChildren: Fraction.Half, atLeast: SentenceTerm.Of(months: 9), reading: LeastReading.LaterOfTheTwo)).Should().Be(new LocalisedText(
            "Telah menjalani paling sedikit 2/3 masa pidana (dan paling sedikit 9 bulan), 1/2 bagi anak binaan.", "At least 2/3 of the sentence (and at least 9 months) is served, 1/2 by sentenced children."));
        Said(ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds)).En.Should().Be("At least 2/3 of the sentence is served.");
        Said(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), DisciplineLevel.Sedang)).Should().Be(new LocalisedText(
            "Tidak ada hukuman disiplin tingkat sedang atau lebih yang dijalani dalam 6 bulan terakhir.", "No discipline penalty of level medium or above was served in the last 6 months."));
        Said(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), counts: DisciplineEvent.Imposition)).Should().Be(new LocalisedText(
            "Tidak ada hukuman disiplin yang dijatuhkan dalam 6 bulan terakhir.", "No discipline penalty was imposed in the last 6 months."));
        Said(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6), counts: DisciplineEvent.ImpositionOrServing)).En.Should().Be("No discipline penalty was imposed or served in the last 6 months.");
        Said(ProgrammeCondition.CleanBeforeFraction(Fraction.TwoThirds, SentenceTerm.Of(months: 9), atLeast: SentenceTerm.Of(months: 9))).Should().Be(new LocalisedText(
            "Berkelakuan baik dalam 9 bulan sebelum tanggal 2/3 masa pidana (yang berjumlah paling sedikit 9 bulan): tidak ada hukuman disiplin yang dijatuhkan atau dijalani.",
            "Good conduct in the 9 months before 2/3 of the sentence (which amount to at least 9 months) is served: no discipline penalty was imposed or served."));

        static LocalisedText Said(ProgrammeCondition condition) => EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value
            .VersionOn(Someone.Today)!.Rules!.Rules.Single(static r => r.Code.StartsWith("COND-", StringComparison.Ordinal)).Requirement;
    }

    [Fact]
    public void Do_not_say_how_much_is_left_while_serving_is_interrupted_without_an_end()
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 6, 1));
        var escaped = sentence.Interrupted(ValidityPeriod.From(new LocalDate(2025, 3, 1))).Value;

        foreach (var condition in new[] { ProgrammeCondition.RemainingAtLeast(SentenceTerm.Of(months: 6)), ProgrammeCondition.RemainingAtMost(SentenceTerm.Of(months: 6)) })
        {
            var isMost = condition.Kind == "remaining-at-most";
            Left(condition, escaped).Should().Be(Verdict.Undetermined);
            Left(condition, Sentence.Life(new(2024, 6, 1))).Should().Be(isMost ? Verdict.NotMet : Verdict.Met);
            Left(condition, sentence).Should().Be(isMost ? Verdict.NotMet : Verdict.Met);
        }

        static Verdict Left(ProgrammeCondition condition, Sentence sentence) => EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value
            .Decide(Someone.With(p => p with { Sentence = sentence }), Someone.Today).Findings.First(static f => f.Rule.Code.StartsWith("COND-", StringComparison.Ordinal)).Verdict;
    }
}
