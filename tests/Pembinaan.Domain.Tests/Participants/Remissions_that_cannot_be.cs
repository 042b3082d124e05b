using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>There is no remission of a life sentence before it is commuted, nor before the sentence: such a one is kept, told and not counted.</summary>
public sealed class Remissions_that_cannot_be
{
    private static readonly Commutation ToTwenty = Commutation.ToFixedTerm(new(2022, 6, 1), SentenceTerm.Of(20), new(2010, 5, 1));

    [Theory]
    [Trait("Law", "UU 22/2022 ps 10(4)")]
    [InlineData(2015, 8, 17, false)]
    [InlineData(2022, 5, 31, false)]
    [InlineData(2022, 6, 1, true)]
    public void Count_only_from_the_commutation_on(int year, int month, int day, bool counts)
    {
        var life = Sentence.Life(new(2010, 5, 1));
        var granted = life.Granted(Remission.Of(new(year, month, day), 3).Value).Commuted(ToTwenty).Value;

        granted.Release(SentenceCounting.Practice).Day.Should().Be(counts ? new LocalDate(2030, 1, 31) : life.Commuted(ToTwenty).Value.Release(SentenceCounting.Practice).Day);
        granted.Mismatches(SentenceCounting.Practice).Select(static w => w.ErrorCode).Should().Equal(counts ? [] : ["SENTENCE-REMISSION-NOT-COUNTED"]);
        granted.Remissions.Should().ContainSingle("it is kept");
        granted.LeaveBeforeRelease(SentenceCounting.Practice).Day.HasValue.Should().Be(counts);
    }

    [Theory]
    [InlineData(2024, 12, 31, false)]
    [InlineData(2025, 1, 1, true)]
    public void Count_only_from_the_first_day_on(int year, int month, int day, bool counts) =>
        Sentence.Of(SentenceTerm.Of(2), new(2025, 1, 1)).Granted(Remission.Of(new(year, month, day), 1).Value).Release(SentenceCounting.Practice).Day
            .Should().Be(counts ? new LocalDate(2026, 12, 2) : new LocalDate(2027, 1, 1));
}
