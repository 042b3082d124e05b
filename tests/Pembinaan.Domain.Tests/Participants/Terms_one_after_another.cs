using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime.Text;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>Terms, fines and what replaces them are laid one after another, each from the end of the one before; no sum of months and days stands for them.</summary>
[Trait("Case", "W01")]
public class Terms_one_after_another
{
    private static readonly SentenceCounting LastDay = SentenceCounting.Calendar with { Opens = EntitlementDay.LastServedDay };

    /// <summary>From the public example files of calculate-release-dates-api.</summary>
    public static TheoryData<string, string, string> PublicExamples
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var line in Repository.Read("tests/Pembinaan.Domain.Tests/Participants/data/sentence-expiry.tsv").Split('\n').Where(static l => l.Length > 0 && l[0] != '#'))
            {
                var cells = line.Split('\t');
                rows.Add(cells[0], cells[1], cells[2]);
            }

            return rows;
        }
    }

    [Fact]
    public void Have_a_public_example_for_each_of_166_rows() => PublicExamples.Count.Should().Be(166);

    [Theory]
    [MemberData(nameof(PublicExamples))]
    public void End_on_the_day_of_the_public_example(string start, string terms, string last)
    {
        var laid = Laid(Day(start), [.. terms.Split('+').Select(TermOf)]);

        laid.Release(LastDay).Day.Should().Be(Day(last));
        laid.Release(SentenceCounting.Calendar).Day.Should().Be(Day(last).PlusDays(1));
    }

    [Fact]
    public void Lay_days_before_months_as_days_before_months()
    {
        Laid(new(2022, 5, 6), [SentenceTerm.Of(years: 2, months: 4), SentenceTerm.Of(days: 28), SentenceTerm.Of(months: 10)])
            .Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2025, 8, 4));
        Laid(new(2022, 5, 5), [SentenceTerm.Of(days: 876), SentenceTerm.Of(months: 9)]).Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2025, 6, 27));
    }

    [Fact]
    public void Are_laid_separately_also_where_months_have_30_days()
    {
        Laid(new(2025, 1, 1), [SentenceTerm.Of(months: 6), SentenceTerm.Of(months: 6)]).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 1, 1).PlusDays(360), "neither term is a year");
        Laid(new(2025, 1, 1), [SentenceTerm.Of(months: 12)]).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 1, 1), "twelve months are a year");
    }

    [Fact]
    public void Lay_what_replaces_a_fine_like_a_further_term()
    {
        var year = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 1, 31));
        var unpaid = year.WithFine(new(SentenceTerm.Of(days: 40), FinePayment.Unpaid)).WithFine(new(SentenceTerm.Of(months: 3), FinePayment.Unpaid));

        foreach (var counting in SentenceCounting.All)
        {
            unpaid.Release(counting).Should().Be(year.FollowedBy(SentenceTerm.Of(days: 40)).FollowedBy(SentenceTerm.Of(months: 3)).Release(counting));
            unpaid.InitialExpiry(counting).Should().Be(year.InitialExpiry(counting), "the first expiry is without what replaces fines");
        }
    }

    /// <summary>Whatever the parts are, the same number of days as one term ends on the same day, also with an interruption, a credit and a remission.</summary>
    [Property]
    public Property End_like_the_same_days_served_as_one() => Prop.ForAll(
        Parts(),
        static given =>
        {
            var (start, terms) = given;
            var laid = Laid(start, terms);
            return SentenceCounting.All.All(counting =>
            {
                var days = Period.DaysBetween(start, laid.Release(counting).Day!.Value);
                var one = Sentence.Of(SentenceTerm.Of(days: days), start);
                return Lived(laid, start, days).Release(counting) == Lived(one, start, days).Release(counting);
            });
        });

    /// <summary>A broken rule that counts otherwise is tried only where a release may be on another day: the ways that are left out give the same day of all.</summary>
    [Property]
    public Property End_on_one_day_by_ways_of_counting_that_differ_in_fractions_alone() => Prop.ForAll(
        Parts(),
        static given =>
        {
            var laid = Laid(given.Start, given.Terms).Granted(Remission.Of(given.Start.PlusDays(9), 2, 11).Value);
            return SentenceCounting.All.All(one => SentenceCounting.All.All(
                other => one.OthersOfRelease.Prepend(one).Any(tried => laid.Release(tried) == laid.Release(other))));
        });

    [Fact]
    public void End_by_every_other_way_on_another_day_of_some_sentence()
    {
        SentenceCounting.Practice.OthersOfRelease.Should().Equal(SentenceCounting.Calendar, SentenceCounting.YearOf360Days);
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2, months: 7), new(2023, 6, 1));
        SentenceCounting.Practice.OthersOfRelease.Append(SentenceCounting.Practice).Select(c => sentence.Release(c)).Should().OnlyHaveUniqueItems();
    }

    [Property]
    public Property In_days_have_the_fractions_of_the_same_days_as_one() => Prop.ForAll(
        ArbMap.Default.ArbFor<(PositiveInt[] Days, PositiveInt Start, PositiveInt Part)>().Filter(static g => g.Days.Length is > 0 and < 6),
        static given =>
        {
            var start = new LocalDate(2000, 1, 1).PlusDays(given.Start.Get % 9000);
            SentenceTerm[] terms = [.. given.Days.Select(static d => SentenceTerm.Of(days: 1 + (d.Get % 900)))];
            var laid = Laid(start, terms);
            var one = Sentence.Of(SentenceTerm.Of(days: terms.Sum(static t => t.Days)), start);
            var fraction = Fraction.Of(1 + (given.Part.Get % 7), 7);
            return SentenceCounting.All.All(counting => laid.ServedFrom(fraction, counting) == one.ServedFrom(fraction, counting));
        });

    [Fact]
    public void Have_as_their_whole_fraction_their_end() => Prop.ForAll(
        Parts(),
        static given => new[] { SentenceCounting.Practice, SentenceCounting.Calendar, SentenceCounting.YearOf360Days, SentenceCounting.ImposedTerm }
            .All(counting => Laid(given.Start, given.Terms).ServedFrom(Fraction.Whole, counting).Day == Laid(given.Start, given.Terms).Release(counting).Day))
        .QuickCheckThrowOnFailure();

    private static Sentence Lived(Sentence sentence, LocalDate start, int days) => sentence
        .Interrupted(ValidityPeriod.Between(start.PlusDays(days / 2), start.PlusDays((days / 2) + 20)).Value).Value
        .Crediting(DetentionCredit.InPart(ValidityPeriod.Between(start.PlusDays(-30), start.PlusDays(-1)).Value, 17).Value).Value
        .Granted(Remission.Of(start.PlusDays(5), 0, 3).Value);

    private static Arbitrary<(LocalDate Start, SentenceTerm[] Terms)> Parts() => ArbMap.Default.ArbFor<((PositiveInt Months, PositiveInt Days)[] Terms, PositiveInt Start)>()
        .Filter(static g => g.Terms.Length is > 0 and < 5)
        .Convert(
            static g => (new LocalDate(2000, 1, 1).PlusDays(g.Start.Get % 9000), g.Terms.Select(static t => SentenceTerm.Of(months: t.Months.Get % 50, days: 1 + (t.Days.Get % 70))).ToArray()),
            static g => ([.. g.Item2.Select(static t => (PositiveInt.NewPositiveInt(Math.Max(1, t.Months)), PositiveInt.NewPositiveInt(t.Days)))], PositiveInt.NewPositiveInt(1)));

    private static Sentence Laid(LocalDate start, SentenceTerm[] terms) => terms.Skip(1).Aggregate(Sentence.Of(terms[0], start), static (s, t) => s.FollowedBy(t));

    private static SentenceTerm TermOf(string text)
    {
        var parts = text.Split('y', 'm', 'd');
        return SentenceTerm.Of(Number(parts[0]), Number(parts[1]), Number(parts[2]));
    }

    private static int Number(string text) => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;
}
