using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>One year from 1 January 2025, and half a year more by a judgment of 1 August 2025. A third of one year is served from 1 May, of both from 29 June.</summary>
[Trait("Law", "UU 20/2025 ps 344")]
public sealed class Further_terms_by_day
{
    private static readonly SentenceCounting Counting = SentenceCounting.Practice;
    private static readonly LocalDate Judged = new(2025, 8, 1);
    private static readonly Sentence First = Sentence.Of(SentenceTerm.Of(years: 1), new(2025, 1, 1));
    private static readonly Sentence Always = First.FollowedBy(SentenceTerm.Of(months: 6));
    private static readonly Sentence Dated = First.FollowedBy(SentenceTerm.Of(months: 6), Judged);

    [Fact]
    public void Count_from_the_day_of_their_judgment_and_always_without_one()
    {
        Dated.KnownOn(Judged.PlusDays(-1)).Should().Be(First);
        Dated.KnownOn(Judged).Should().Be(Dated);
        Always.KnownOn(Judged.PlusDays(-1)).Should().Be(Always);
        Dated.Release(Counting).Should().Be(Always.Release(Counting), "what lies ahead is planned by all that is on record");
    }

    [Fact]
    public void Move_release_and_fractions_from_that_day_on()
    {
        var (before, after) = (Judged.PlusDays(-1), Judged);

        Dated.RemainingOn(before, Counting).Should().Be(First.RemainingOn(before, Counting));
        Dated.RemainingOn(after, Counting).Should().Be(Always.RemainingOn(after, Counting));
        Dated.ReleaseHistory(Counting).Segments.Select(static s => (s.FirstDay, s.Value.Day)).Should().Equal(
            (new LocalDate(2025, 1, 1), First.Release(Counting).Day), (Judged, Always.Release(Counting).Day));
        Dated.KnownOn(before).ServedFrom(Fraction.TwoThirds, Counting).Should().Be(First.ServedFrom(Fraction.TwoThirds, Counting));
        (Dated.ServedFrom(Fraction.TwoThirds, Counting).Day > First.ServedFrom(Fraction.TwoThirds, Counting).Day).Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-07-31", true)]
    [InlineData("2025-08-01", false)]
    public void Outdate_what_the_authority_stated_before(string stated, bool isOutdated)
    {
        var on = NodaTime.Text.LocalDatePattern.Iso.Parse(stated).Value;
        var release = Dated.Stated(new AuthorityDates { StatedOn = on, Release = new(2026, 3, 3), InitialExpiry = new(2026, 4, 4) });

        (release.Release(Counting).Day == new LocalDate(2026, 3, 3)).Should().Be(!isOutdated);
        (release.InitialExpiry(Counting).Day == new LocalDate(2026, 4, 4)).Should().Be(!isOutdated);
        Always.Stated(new AuthorityDates { StatedOn = on, Release = new(2026, 3, 3) }).Release(Counting).Day.Should().Be(new LocalDate(2026, 3, 3), "nobody knows what came first");
    }

    [Fact]
    [Trait("Case", "W01")]
    public void Are_served_in_the_order_in_which_they_were_imposed()
    {
        var first = Sentence.Of(SentenceTerm.Of(years: 2, months: 4), new(2026, 5, 6));
        var (july, september) = (new LocalDate(2026, 7, 1), new LocalDate(2026, 9, 1));
        var (days, months) = (SentenceTerm.Of(days: 28), SentenceTerm.Of(months: 10));
        var inTime = first.FollowedBy(days, july).FollowedBy(months, september);
        var late = first.FollowedBy(months, september).FollowedBy(days, july);

        late.Should().Be(inTime);
        late.Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2029, 8, 4));
        first.FollowedBy(months, july).FollowedBy(days, september).Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2029, 8, 3));
        late.KnownOn(new(2026, 8, 1)).Release(SentenceCounting.Calendar).Day.Should().Be(new LocalDate(2028, 10, 4));
        first.FollowedBy(months, july).FollowedBy(days, july).Terms.Select(static t => t.Days).Should().Equal(0, 0, 28);
    }

    [Fact]
    [Trait("Case", "W01")]
    public void Keep_their_place_without_a_day()
    {
        var terms = First.FollowedBy(SentenceTerm.Of(days: 1), Judged).FollowedBy(SentenceTerm.Of(days: 2)).FollowedBy(SentenceTerm.Of(days: 3), Judged.PlusDays(-1)).Terms;

        terms.Select(static t => t.Days).Should().Equal(0, 3, 2, 1);
    }

    [Fact]
    public void Are_read_in_any_order()
    {
        var dated = First.FollowedBy(SentenceTerm.Of(days: 1), new LocalDate(2025, 7, 1)).FollowedBy(SentenceTerm.Of(days: 2), Judged);
        var json = PembinaanJson.Participants.Write(new ParticipantFacts { Id = ParticipantId.From("P-1"), Sentence = dated });
        var turned = json.Replace("2025-07-01", "2025-09-01", StringComparison.Ordinal);

        PembinaanJson.Participants.Read(turned).Value.Sentence.Value.Should()
            .Be(First.FollowedBy(SentenceTerm.Of(days: 2), Judged).FollowedBy(SentenceTerm.Of(days: 1), new LocalDate(2025, 9, 1)));
    }

    [Fact]
    public void Are_read_back_with_their_day()
    {
        var person = new ParticipantFacts { Id = ParticipantId.From("P-1"), Sentence = Dated };
        var json = PembinaanJson.Participants.Write(person);

        json.Should().Contain("\"since\":\"2025-08-01\"");
        PembinaanJson.Participants.Read(json).Value.Sentence.Value.Should().Be(Dated).And.NotBe(Always);
        PembinaanJson.Participants.Write(person with { Sentence = Always }).Should().NotContain("since");
    }
}
