using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>A life sentence from 1 January 2010, detention through 2009 credited, commuted on 1 March 2026 to twenty years from a day that the decision states.</summary>
[Trait("Case", "W03")]
public class Detention_before_a_commutation
{
    private static readonly Sentence Life = Sentence.Life(new(2010, 1, 1))
        .Crediting(DetentionCredit.Wholly(ValidityPeriod.Between(new(2009, 1, 1), new(2009, 12, 31)).Value).Value).Value;

    [Theory]
    [InlineData("2009-01-01", "2029-01-01", false)]
    [InlineData("2009-01-02", "2029-01-02", true)]
    [InlineData("2010-01-01", "2030-01-01", true)]
    public void Is_told_where_the_term_counts_from_a_later_day(string countedFrom, string release, bool isTold)
    {
        var commuted = Life.Commuted(Commutation.ToFixedTerm(new(2026, 3, 1), SentenceTerm.Of(years: 20), Day(countedFrom))).Value;

        commuted.Release(SentenceCounting.Calendar).Day.Should().Be(Day(release));
        commuted.Mismatches(SentenceCounting.Calendar).Select(static m => $"{m.Identifier} {m.ErrorCode}")
            .Should().Equal(isTold ? ["credits SENTENCE-CREDIT-NOT-COUNTED"] : []);
    }

    [Fact]
    public void Is_no_question_before_the_commutation_nor_where_none_is_credited()
    {
        Life.Mismatches(SentenceCounting.Calendar).Should().BeEmpty();
        Sentence.Life(new(2010, 1, 1)).Commuted(Commutation.ToFixedTerm(new(2026, 3, 1), SentenceTerm.Of(years: 20), new(2010, 1, 1))).Value
            .Mismatches(SentenceCounting.Calendar).Should().BeEmpty();
    }

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
