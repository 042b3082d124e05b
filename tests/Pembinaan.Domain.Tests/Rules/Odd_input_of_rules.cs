using NodaTime.Calendars;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Programmes.Eligibility;
using Pembinaan.Domain.Time;
using Given = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>Days of another calendar are refused and never compared; ages and groups may be as large as their types let them.</summary>
public class Odd_input_of_rules
{
    private static readonly LocalDate Ramadan = new(1446, 9, 1, CalendarSystem.GetIslamicCalendar(IslamicLeapYearPattern.Base16, IslamicEpoch.Civil));
    private static readonly LocalDate BeforeYearOne = new(-1, 1, 1);
    private static readonly LocalDate Day = new(2025, 7, 1);
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), Day);

    public static TheoryData<string, Action<LocalDate>> Questions => new()
    {
        { "condition", static d => EligibilityFact.BirthDate.AgeFrom(18, LeapDayBirthday.FirstOfMarch).At(Someone.Facts, d) },
        { "known fact", static d => Fact<int>.Known(1).IsKnownOn(d) },
        { "unknown fact", static d => Fact<int>.Unknown.IsKnownOn(d) },
        { "named fact", static d => EligibilityFact.BirthDate.IsKnownOn(Someone.Facts, d) },
        { "fact of a day", static d => Fact<LocalDate>.Known(d) },
        { "fact of days", static d => Fact<ValueList<LocalDate>>.Known([Day, d]) },
        { "fact known through", static d => Fact<int>.KnownThrough(1, d) },
        { "occurrence", static d => Occurrence.On(d) },
        { "decide", static d => EligibilityBooks.National.Decide(Someone.Facts, d) },
        { "decide by another date", static d => EligibilityBooks.National.Decide(Someone.Facts, Day, d) },
        { "decide again", static d => EligibilityBooks.National.DecideAgain(Someone.Facts, Day, d) },
        { "decide many", static d => EligibilityBooks.National.Decide([Someone.Facts], d, new Decision<EligibilityFacts>[1]) },
        { "decide on days", static d => EligibilityBooks.National.DecideOnDays([Someone.Facts], [Day, d], new Decision<EligibilityFacts>[2]) },
        { "summarise", static d => EligibilityBooks.National.Summarise([Someone.Facts], d) },
        { "redecide", static d => EligibilityBooks.National.RedecideAll([], d) },
        { "version", static d => EligibilityBooks.National.VersionOn(d) },
        { "version before", static d => EligibilityBooks.National.LastBefore(d) },
        { "window", static d => EligibilityBooks.National.WindowOf(Someone.Facts, d) },
        { "rule set", static d => EligibilityBooks.National.VersionOn(Day)!.Rules!.Decide(Someone.Facts, d) },
        { "window of a rule set", static d => EligibilityBooks.National.VersionOn(Day)!.Rules!.WindowOf(Someone.Facts, d) },
        { "decision", static d => EligibilityBooks.National.Decide(Someone.Facts, Day).On(d) },
        { "no decision", static d => default(Decision<EligibilityFacts>).On(d) },
        { "litmas", static d => _ = new Litmas(d, FacilityFunction.Pembinaan) },
        { "tpp", static d => _ = new TppRecommendation(Day, true) with { Day = d } },
        { "head", static d => _ = new HeadDecision(d, true) },
        { "attestation", static d => _ = new Attestation("x", d) },
        { "penalty", static d => _ = new DisciplinePenalty(d, DisciplineLevel.Ringan) },
        { "stage decision", static d => StagesOfPembinaan.Of(OneYear, SentenceCounting.Practice, [(d, PembinaanStage.Awal)]) },
        { "stage due", static d => StagesOfPembinaan.Of(OneYear, SentenceCounting.Practice).DueOn(d) },
        { "sentence", static d => Sentence.Of(SentenceTerm.Of(years: 1), d) },
        { "life", static d => Sentence.Life(d) },
        { "death", static d => Sentence.Death(d) },
        { "kind", static d => OneYear.KindOn(d) },
        { "known on", static d => OneYear.KnownOn(d) },
        { "remaining", static d => OneYear.RemainingOn(d, SentenceCounting.Practice) },
        { "remaining of life", static d => Sentence.Life(Day).RemainingOn(d, SentenceCounting.Practice) },
        { "served", static d => OneYear.DaysServedOn(d, SentenceCounting.Practice) },
        { "revoked by its day", static d => OneYear.Revoked(d, Day) },
        { "revoked on a day", static d => OneYear.Granted(Remission.Of(Day, 1).Value).Revoked(Day, d) },
        { "remission", static d => Remission.Of(d, 1) },
        { "remission revoked", static d => Remission.Of(Day, 1).Value.Revoked(d) },
        { "commutation", static d => Commutation.ToLife(d) },
        { "commutation counted from", static d => Commutation.ToFixedTerm(Day, SentenceTerm.Of(years: 20), d) },
        { "authority", static d => OneYear.Stated(new() { StatedOn = Day, Half = d }) },
        { "schedule", static d => ProgrammeSchedule.Of([d]) },
        { "certification", static d => ProgrammeSchedule.Of([Day], d) },
        { "basis", static d => ParticipationBasis.Of(Someone.Person).FunctionOn(d) },
        { "replaced", static d => ProgrammeConditions.Of("X").ReplacedFrom(d, []) },
        { "on record", static d => Known.Since(d, 1) },
        { "counting", static d => SentenceCounting.National.TryOn(d, out _) },
    };

    [Theory]
    [MemberData(nameof(Questions))]
    public void A_day_of_another_calendar_or_before_the_year_one_is_refused(string asked, Action<LocalDate> ask)
    {
        ask.Invoking(a => a(Ramadan)).Should().Throw<ArgumentException>(asked);
        ask.Invoking(a => a(BeforeYearOne)).Should().Throw<ArgumentOutOfRangeException>(asked);
        ask.Invoking(static a => a(new(2025, 6, 30))).Should().NotThrow(asked);
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(10_001)]
    [InlineData(int.MaxValue - 1)]
    [InlineData(int.MaxValue)]
    public void An_age_that_nobody_reaches_is_an_age(int years)
    {
        const LeapDayBirthday leapDay = LeapDayBirthday.FirstOfMarch;
        Age.DaysBetween(Day, 0, years, leapDay).Should().Be(DateSet.From(Day));
        Age.DaysBetween(Day, years, years, leapDay).Should().Be(DateSet.None);
        EligibilityFact.BirthDate.AgeFrom(years, leapDay).WindowOf(Someone.Facts).Should().Be(Window.Never);
        EligibilityFact.BirthDate.AgeBelow(years, leapDay).WindowOf(Someone.Facts).Should().Be(Window.Always);
        EligibilityFact.BirthDate.AgeBetween(0, years, leapDay).At(Someone.Facts, Day).Should().Be(Verdict.Met);
        EligibilityFact.BirthDate.AgeBetween(years, years, leapDay).At(Someone.Facts, Day).Should().Be(Verdict.NotMet);
        EligibilityFact.BirthDate.AgeOn(EligibilityFact.ProgrammeFirstDay, 18, years, leapDay).At(Someone.Facts, Day).Should().Be(Verdict.Met);
        EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.AgeBetween(0, years))).Has(ProgrammeErrors.ConditionImpossible).Should().BeTrue();
    }

    [Fact]
    public void Conditions_nested_ten_thousand_deep_are_compared_and_refused_without_an_overflow()
    {
        var (one, same, other) = (Nested(10_000, 18), Nested(10_000, 18), Nested(10_000, 19));

        one.Equals(same).Should().BeTrue();
        (one == other).Should().BeFalse();
        one.GetHashCode().Should().Be(same.GetHashCode());
        one.ToString().Should().Be("all-of");
        EligibilityBooks.For(ProgrammeConditions.Of("X", one)).Has(ProgrammeErrors.ConditionNestedTooDeep).Should().BeTrue();
    }

    [Theory]
    [InlineData(24, true)]
    [InlineData(25, false)]
    public void Conditions_are_nested_as_deep_as_they_can_be_stored(int groups, bool isTaken)
    {
        var conditions = ProgrammeConditions.Of("X", Nested(groups, 18));

        EligibilityBooks.For(conditions).IsSuccess.Should().Be(isTaken);
        if (isTaken)
        {
            Domain.Json.PembinaanJson.Conditions.Read(Domain.Json.PembinaanJson.Conditions.Write(conditions)).Value.Should().Be(conditions);
        }
    }

    [Fact]
    public void Conditions_as_deep_as_they_may_be_are_read_again_in_a_programme_and_a_cohort()
    {
        ProgrammeCondition deepest = ProgrammeCondition.ServedAtLeast(Fraction.Half, SentenceCounting.Practice with { Code = "own", Basis = Basis.Policy(new("SOP", "SOP")) }, Fraction.Third, SentenceTerm.Of(months: 9));
        for (var i = 0; i < 24; i++)
        {
            deepest = ProgrammeCondition.AllOf([deepest]);
        }

        var programme = Domain.Programmes.SkillProgramme.DrawUp(
            Domain.ProgrammeId.From("PRG"), Given.Curriculum() with { Conditions = ProgrammeConditions.Of("PRG", deepest) }, Given.Day("2025-01-01"), Given.On("2025-01-01", "draw")).Value;
        var cohort = Domain.Cohorts.Cohort.Open(Domain.CohortId.From("ANG"), programme, Given.Plan(), Given.On("2025-07-01", "open")).Value;
        var dossier = Domain.Dossiers.Dossier.Of(programme, cohort).Value;

        var read = Domain.Json.PembinaanJson.Dossiers.Read(Domain.Json.PembinaanJson.Dossiers.Write(dossier, indented: true));
        read.IsSuccess.Should().BeTrue(read.ToString());
        Domain.Json.PembinaanJson.Dossiers.Write(read.Value, indented: true).Should().Be(Domain.Json.PembinaanJson.Dossiers.Write(dossier, indented: true));
        read.Value.Programmes[0].CurriculumOn(Given.Day("2025-01-01"))!.Conditions.Should().Be(programme.CurriculumOn(Given.Day("2025-01-01"))!.Conditions);
    }

    [Fact]
    public void Groups_that_say_the_same_are_equal_and_others_are_not()
    {
        ProgrammeCondition[] all =
        [
            ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling()]), ProgrammeCondition.AnyOf([ProgrammeCondition.IsWilling()]), ProgrammeCondition.AtLeastOf(1, [ProgrammeCondition.IsWilling()]), ProgrammeCondition.AtLeastOf(2, [ProgrammeCondition.IsWilling()]), ProgrammeCondition.Unless(ProgrammeCondition.IsWilling(), ProgrammeCondition.HeadDecides()), ProgrammeCondition.Unless(ProgrammeCondition.HeadDecides(), ProgrammeCondition.IsWilling()),
            ProgrammeCondition.ForOffences([OffenceClass.General], ProgrammeCondition.IsWilling()), ProgrammeCondition.ForOffences([OffenceClass.Corruption], ProgrammeCondition.IsWilling()), ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling(), ProgrammeCondition.IsWilling()]), ProgrammeCondition.AllOf([ProgrammeCondition.HeadDecides()]),
            ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling()]).Overridable(), ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling()]).AsWarning(), ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling()]).Named("X"), ProgrammeCondition.AllOf([ProgrammeCondition.IsWilling()]).StatedIn(new("x", "x")), ProgrammeCondition.AllOf([]), ProgrammeCondition.IsWilling(),
        ];

        for (var i = 0; i < all.Length; i++)
        {
            for (var j = 0; j < all.Length; j++)
            {
                all[i].Equals(all[j]).Should().Be(i == j, $"{i} and {j}");
            }

            all[i].Should().Be(all[i].Overridable() with { IsOverridable = all[i].IsOverridable });
            all[i].GetHashCode().Should().Be((all[i].Overridable() with { IsOverridable = all[i].IsOverridable }).GetHashCode());
        }
    }

    [Fact]
    public void Rules_nested_ten_thousand_deep_are_too_many_groups()
    {
        var rule = Rule<EligibilityFacts>.That("R", new("x", "x"), Basis.FacilityPolicy, EligibilityFact.Willing.IsTrue());
        for (var i = 0; i < 10_000; i++)
        {
            rule = Rule<EligibilityFacts>.AllOf($"G-{i}", new("x", "x"), Basis.FacilityPolicy, rule);
        }

        RuleSet<EligibilityFacts>.Of("X", rule).Has(RuleErrors.TooManyGroups).Should().BeTrue();
    }

    private static ProgrammeCondition Nested(int groups, int age)
    {
        ProgrammeCondition condition = ProgrammeCondition.AgeBetween(age, 55);
        for (var i = 0; i < groups; i++)
        {
            condition = ProgrammeCondition.AllOf([condition]);
        }

        return condition;
    }
}
