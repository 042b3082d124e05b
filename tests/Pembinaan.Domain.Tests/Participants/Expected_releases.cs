using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Tests.Programmes.Eligibility;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>A year from 10 January 2025 ends on 10 January 2026; with a fine of unknown payment between that and 30 days later.</summary>
public class Expected_releases
{
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), new(2025, 1, 10));

    private static IEnumerable<string> Told(Sentence sentence, string expected) =>
        (Someone.Person with { Sentence = sentence, ExpectedRelease = NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value })
            .Mismatches(SentenceCounting.Practice).Select(static w => $"{w.Identifier} {w.ErrorCode} {w.Severity}");

    [Theory]
    [InlineData("2026-01-09", true)]
    [InlineData("2026-01-10", false)]
    [InlineData("2026-01-11", true)]
    public void Are_told_where_they_are_not_the_day_that_the_sentence_gives(string expected, bool isTold) =>
        Told(OneYear, expected).Should().Equal(isTold ? ["expectedRelease PARTICIPANT-RELEASE-DIFFERS Warning"] : []);

    [Theory]
    [InlineData("2026-01-09", true)]
    [InlineData("2026-01-10", false)]
    [InlineData("2026-02-09", false)]
    [InlineData("2026-02-10", true)]
    public void Are_told_where_they_lie_outside_what_an_open_fine_leaves(string expected, bool isTold) =>
        Told(OneYear.WithFine(new(SentenceTerm.Of(months: 1))), expected).Should().HaveCount(isTold ? 1 : 0);

    [Fact]
    public void Are_told_where_the_sentence_gives_none()
    {
        Told(Sentence.Life(new(2025, 1, 10)), "2040-01-10").Should().ContainSingle();
        Told(OneYear.Interrupted(Pembinaan.Domain.Time.ValidityPeriod.From(new(2025, 6, 1))).Value, "2026-01-10").Should().ContainSingle("an escape goes on");
    }

    [Fact]
    public void Are_not_told_where_only_they_or_only_the_sentence_is_known()
    {
        (Someone.Person with { Sentence = Pembinaan.Domain.Rules.Fact<Sentence>.Unknown, ExpectedRelease = new LocalDate(2026, 1, 1) }).Mismatches(SentenceCounting.Practice).Should().BeEmpty();
        (Someone.Person with { Sentence = OneYear, ExpectedRelease = Pembinaan.Domain.Rules.Fact<LocalDate>.Unknown }).Mismatches(SentenceCounting.Practice).Should().BeEmpty();
    }

    [Fact]
    public void Stand_beside_what_the_sentence_itself_tells()
    {
        var stated = OneYear.Stated(new() { StatedOn = new(2025, 1, 20), Release = new LocalDate(2026, 1, 12) });

        Told(stated, "2026-01-12").Should().Equal("release SENTENCE-DATE-DIFFERS Warning");
        Told(stated, "2026-01-10").Should().Equal("release SENTENCE-DATE-DIFFERS Warning", "expectedRelease PARTICIPANT-RELEASE-DIFFERS Warning");
    }
}
