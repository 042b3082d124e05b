using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>A remission, its revocation, a commutation and an interruption change the answer from their own day on, never that of a day before.</summary>
[Trait("Case", "W08")]
[Trait("Scenario", "S37")]
public class Sentences_as_they_stood
{
    private static readonly SentenceCounting Practice = SentenceCounting.Practice;

    /// <summary>Three years from 10 January 2023, three months off granted on 17 August 2024, revoked from 5 January 2025.</summary>
    private static readonly Sentence Granted = Sentence.Of(SentenceTerm.Of(years: 3), new(2023, 1, 10)).Granted(Remission.Of(new(2024, 8, 17), 3).Value);
    private static readonly Sentence Revoked = Granted.Revoked(new LocalDate(2024, 8, 17), new(2025, 1, 5)).Value;

    /// <summary>One year from 1 January 2024, two months off, which would release on 2 November; revoked from 1 December 2024.</summary>
    private static readonly Sentence Short = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 1, 1)).Granted(Remission.Of(new(2024, 8, 17), 2).Value).Revoked(new LocalDate(2024, 8, 17), new(2024, 12, 1)).Value;

    private static readonly Sentence Life = Sentence.Life(new(2012, 3, 1)).Commuted(Commutation.ToFixedTerm(new(2024, 6, 1), SentenceTerm.Of(years: 15), new(2012, 3, 1))).Value;

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static Condition<EligibilityFacts> ServedAtLeast(Fraction fraction) => ConditionOf(ProgrammeCondition.ServedAtLeast(fraction));

    private static Condition<EligibilityFacts> ConditionOf(ProgrammeCondition condition) =>
        EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value.Versions[0].Rules!.AllRules.Single(static r => r.Code.StartsWith("COND-", StringComparison.Ordinal)).Condition!;

    private static EligibilityFacts Facts(Sentence sentence) =>
        new(Someone.Person with { Sentence = sentence }, Someone.Programme with { FirstDay = new LocalDate(2024, 7, 1), LastDay = new LocalDate(2024, 7, 5) }, Someone.Facility);

    private static void Expect(Condition<EligibilityFacts> condition, Sentence sentence, string day, Verdict verdict)
    {
        condition.At(Facts(sentence), Day(day)).Should().Be(verdict, $"of {day} and {condition.Description.En}");
        condition.WindowOf(Facts(sentence)).At(Day(day)).Should().Be(verdict);
        condition.DaysFrom(Facts(sentence), DateKey.Of(Day(day))).At(Day(day)).Should().Be(verdict);
    }

    [Theory]
    [InlineData("2024-10-11", Verdict.NotMet)]
    [InlineData("2024-10-12", Verdict.Met)]
    [InlineData("2024-11-01", Verdict.Met)]
    [InlineData("2025-01-04", Verdict.Met)]
    [InlineData("2025-01-05", Verdict.NotMet)]
    [InlineData("2025-01-09", Verdict.NotMet)]
    [InlineData("2025-01-10", Verdict.Met)]
    public void Count_a_remission_until_it_is_revoked(string day, Verdict verdict)
    {
        Expect(ServedAtLeast(Fraction.TwoThirds), Revoked, day, verdict);
        Expect(ConditionOf(ProgrammeCondition.ServedLessThan(Fraction.TwoThirds)), Revoked, day, verdict == Verdict.Met ? Verdict.NotMet : Verdict.Met);
        Revoked.KnownOn(Day(day)).ServedFrom(Fraction.TwoThirds, Practice).Since().At(Day(day)).Should().Be(verdict);
    }

    [Theory]
    [InlineData("2024-11-02", Verdict.Met)]
    [InlineData("2024-11-03", Verdict.NotMet)]
    [InlineData("2024-11-20", Verdict.NotMet)]
    [InlineData("2024-11-30", Verdict.NotMet)]
    [InlineData("2024-12-01", Verdict.Met)]
    [InlineData("2025-01-01", Verdict.Met)]
    [InlineData("2025-01-02", Verdict.NotMet)]
    public void Are_over_by_a_remission_until_it_is_revoked(string day, Verdict verdict)
    {
        Expect(NationalConditions.NotReleasedBeforeTheStart(Practice), Short, day, verdict);
        Short.RemainingOn(Day(day), Practice).Should().Be(verdict == Verdict.NotMet ? 0 : NodaTime.Period.DaysBetween(Day(day), Day(day) < Day("2024-12-01") ? Day("2024-11-02") : Day("2025-01-01")));
    }

    [Theory]
    [InlineData("2024-05-31", Verdict.NotMet, Verdict.Met)]
    [InlineData("2024-06-01", Verdict.Met, Verdict.NotMet)]
    public void Have_no_end_before_they_are_commuted(string day, Verdict atMost, Verdict atLeast)
    {
        Expect(RemainingCondition.Of(SentenceTerm.Of(years: 3), Practice, atMost: true), Life, day, atMost);
        Expect(RemainingCondition.Of(SentenceTerm.Of(years: 4), Practice, atMost: false), Life, day, atLeast);
        Expect(ServedAtLeast(Fraction.TwoThirds), Life, day, atMost);
        Life.RemainingOn(Day(day), Practice).HasValue.Should().Be(atMost == Verdict.Met);
    }

    [Theory]
    [InlineData("2024-08-11", Verdict.NotMet)]
    [InlineData("2024-08-12", Verdict.NotMet)]
    [InlineData("2024-08-16", Verdict.NotMet)]
    [InlineData("2024-08-17", Verdict.Met)]
    public void Are_shorter_only_from_the_grant_on(string day, Verdict verdict) =>
        Expect(RemainingCondition.Of(SentenceTerm.Of(months: 14), Practice, atMost: true), Granted, day, verdict);

    [Theory]
    [InlineData("2024-08-16", Verdict.Met)]
    [InlineData("2024-08-17", Verdict.NotMet)]
    [InlineData("2025-01-04", Verdict.NotMet)]
    [InlineData("2025-01-05", Verdict.Met)]
    public void Hold_a_programme_that_ends_by_the_release_of_the_day(string day, Verdict verdict)
    {
        var facts = new EligibilityFacts(Someone.Person with { Sentence = Revoked }, Someone.Programme with { FirstDay = new LocalDate(2025, 9, 1), LastDay = new LocalDate(2025, 12, 1) }, Someone.Facility);

        NationalConditions.EndsByRelease(Practice).At(facts, Day(day)).Should().Be(verdict);
        NationalConditions.EndsByRelease(Practice).WindowOf(facts).At(Day(day)).Should().Be(verdict);
    }

    [Theory]
    [InlineData("2025-02-28", Verdict.Met)]
    [InlineData("2025-03-01", Verdict.NotMet)]
    public void Are_not_interrupted_before_an_escape(string day, Verdict verdict) =>
        Expect(RemainingCondition.Of(SentenceTerm.Of(years: 1), Practice, atMost: true), Granted.Interrupted(ValidityPeriod.Between(new(2025, 3, 1), new(2025, 11, 30)).Value).Value, day, verdict);

    [Theory]
    [InlineData("2024-10-09", Verdict.NotMet)]
    [InlineData("2024-10-10", Verdict.Met)]
    [InlineData("2025-01-05", Verdict.NotMet)]
    public void Heed_what_the_authority_stated_back_to_the_last_change(string day, Verdict verdict)
    {
        Expect(ServedAtLeast(Fraction.TwoThirds), Revoked.Stated(new() { StatedOn = new(2024, 12, 1), TwoThirds = new LocalDate(2024, 10, 10) }), day, verdict);
        Expect(ServedAtLeast(Fraction.TwoThirds), Revoked.Stated(new() { StatedOn = new(2025, 2, 1), TwoThirds = new LocalDate(2025, 1, 11) }), "2024-11-01", Verdict.Met);
    }

    [Fact]
    public void Are_explained_by_the_date_that_the_answer_follows_from()
    {
        var book = EligibilityBooks.For(ProgrammeConditions.Of("X", ProgrammeCondition.ServedAtLeast(Fraction.TwoThirds))).Value;
        string Of(LocalDate day) => string.Join(" ", book.Decide(Facts(Revoked), day).Receipt().Facts
            .Where(static f => f.Name.StartsWith("served", StringComparison.Ordinal) || f.Name.StartsWith("release", StringComparison.Ordinal)).Select(static f => f.Value).Order());

        Of(new(2024, 6, 3)).Should().Be("2025-01-10 2026-01-10");
        Of(new(2024, 11, 1)).Should().Be("2024-10-12 2025-10-12");
        Of(new(2025, 1, 5)).Should().Be("2025-01-10 2026-01-10");
    }

    [Fact]
    public void Give_the_answer_of_what_was_known_on_each_day()
    {
        var random = new Random(20264);
        Condition<EligibilityFacts>[] conditions =
        [
            ServedAtLeast(Fraction.Half), ServedAtLeast(Fraction.TwoThirds), NationalConditions.NotReleasedBeforeTheStart(Practice), NationalConditions.EndsByRelease(Practice),
            RemainingCondition.Of(SentenceTerm.Of(months: 7), Practice, atMost: true), RemainingCondition.Of(SentenceTerm.Of(months: 7), Practice, atMost: false),
            ConditionOf(ProgrammeCondition.CleanBeforeFraction(Fraction.Half, SentenceTerm.Of(months: 3))),
        ];
        for (var i = 0; i < 200; i++)
        {
            var sentence = Any(random);
            foreach (var condition in conditions)
            {
                var window = condition.WindowOf(Facts(sentence));
                for (var day = new LocalDate(2023, 1, 1).PlusDays(random.Next(30)); day < new LocalDate(2026, 6, 1); day = day.PlusDays(random.Next(1, 30)))
                {
                    var known = condition.At(Facts(sentence.KnownOn(day)), day);
                    if (condition.At(Facts(sentence), day) != known || window.At(day) != known || condition.DaysFrom(Facts(sentence), DateKey.Of(day)).At(day) != known)
                    {
                        Assert.Fail($"{condition.Description.En}, {day}, sentence {i}: {condition.At(Facts(sentence), day)} and {window.At(day)} instead of {known}");
                    }
                }
            }
        }
    }

    private static Sentence Any(Random random)
    {
        LocalDate Later(int days) => new LocalDate(2023, 1, 1).PlusDays(random.Next(days));
        var sentence = random.Next(4) == 0
            ? Sentence.Life(Later(60)).Commuted(Commutation.ToFixedTerm(Later(700).PlusDays(60), SentenceTerm.Of(years: 2, months: random.Next(12)), new(2023, 1, 1))).Value
            : Sentence.Of(SentenceTerm.Of(years: 1, months: random.Next(18)), Later(60));
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var granted = Later(700);
            var remission = Remission.Of(granted, random.Next(5), random.Next(1, 30)).Value;
            sentence = sentence.Granted(random.Next(2) == 0 ? remission : remission.Revoked(granted.PlusDays(random.Next(200))).Value);
        }

        var from = sentence.FirstDay.PlusDays(random.Next(900));
        return random.Next(3) == 0 ? sentence.Interrupted(ValidityPeriod.Between(from, from.PlusDays(random.Next(90))).Value).Value : sentence;
    }
}
