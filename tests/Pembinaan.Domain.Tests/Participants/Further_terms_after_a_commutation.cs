using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>A life sentence from 1 January 2010, commuted on 1 March 2026 to twenty years from its first day: over on 1 January 2030, then a further term.</summary>
[Trait("Case", "W01")]
[Trait("Law", "UU 20/2025 ps 344")]
public class Further_terms_after_a_commutation
{
    private static readonly SentenceCounting Counting = SentenceCounting.Calendar;
    private static readonly SentenceTerm OneYear = SentenceTerm.Of(years: 1);
    private static readonly Sentence Life = Sentence.Life(new(2010, 1, 1));
    private static readonly Commutation Commutation = Commutation.ToFixedTerm(new(2026, 3, 1), SentenceTerm.Of(years: 20), new(2010, 1, 1));
    private static readonly Sentence Commuted = Life.Commuted(Commutation).Value;

    [Fact]
    public void Are_served_after_the_term_of_the_commutation()
    {
        Commuted.Release(Counting).Day.Should().Be(new LocalDate(2030, 1, 1));
        Commuted.FollowedBy(OneYear, new LocalDate(2027, 1, 1)).Release(Counting).Day.Should().Be(new LocalDate(2031, 1, 1));
    }

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    [InlineData(null, false)]
    public void Are_served_only_if_imposed_once_it_was_commuted(string? since, bool isServed)
    {
        LocalDate? judged = since is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value;
        var before = Life.FollowedBy(OneYear, judged).Commuted(Commutation).Value;

        foreach (var sentence in new[] { before, Commuted.FollowedBy(OneYear, judged) })
        {
            sentence.Release(Counting).Day.Should().Be(new LocalDate(isServed ? 2031 : 2030, 1, 1));
            sentence.Mismatches(Counting).Select(static m => $"{m.Identifier} {m.ErrorCode}").Should().Equal(isServed ? [] : ["terms SENTENCE-TERM-NOT-SERVED"]);
        }

        Life.FollowedBy(OneYear, judged).Release(Counting).Should().Be(SentenceDate.Undefined, "nothing follows a life sentence");
    }

    [Fact]
    public void Count_from_the_day_of_their_judgment()
    {
        var history = Commuted.FollowedBy(OneYear, new LocalDate(2027, 1, 1)).ReleaseHistory(Counting);

        history.On(new(2026, 12, 31)).Day.Should().Be(new LocalDate(2030, 1, 1));
        history.On(new(2027, 1, 1)).Day.Should().Be(new LocalDate(2031, 1, 1));
    }

    [Theory]
    [InlineData(29, 12, 31, 2031, 1, 1)]
    [InlineData(30, 1, 1, 2031, 1, 1)]
    [InlineData(30, 1, 2, 2031, 1, 2)]
    public void Run_from_their_own_day_where_the_commuted_term_is_over(int year, int month, int day, int releaseYear, int releaseMonth, int releaseDay) =>
        Commuted.FollowedBy(OneYear, new LocalDate(2000 + year, month, day)).Release(Counting).Day.Should().Be(new LocalDate(releaseYear, releaseMonth, releaseDay));

    [Fact]
    public void Are_served_in_the_order_of_their_judgments_the_first_too() =>
        Life.FollowedBy(OneYear, new LocalDate(2020, 1, 1)).FollowedBy(SentenceTerm.Of(months: 1), new LocalDate(2015, 1, 1)).Terms
            .Should().Equal(SentenceTerm.Of(months: 1) with { Since = new LocalDate(2015, 1, 1) }, OneYear with { Since = new LocalDate(2020, 1, 1) });

    [Fact]
    public void Are_written_and_read_again()
    {
        var facts = new ParticipantFacts { Id = ParticipantId.From("P-1"), Sentence = Commuted.FollowedBy(OneYear, new LocalDate(2027, 1, 1)) };

        PembinaanJson.Participants.Read(PembinaanJson.Participants.Write(facts)).Value.Should().Be(facts);
    }
}
