using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Band_tables
{
    [Theory]
    [InlineData(0, "low")]
    [InlineData(40, "low")]
    [InlineData(41, "medium")]
    [InlineData(70, "medium")]
    [InlineData(71, "high")]
    [InlineData(int.MaxValue, "high")]
    [InlineData(-1, null)]
    public void Give_the_band_of_a_value(int value, string? expected) =>
        BandTable<string>.Of(Band<string>.AtLeast(71, "high"), Band<string>.Between(0, 40, "low"), Band<string>.Between(41, 70, "medium")).Value.BandOf(value)?.Value.Should().Be(expected);

    [Fact]
    public void With_a_hole_are_refused_and_the_hole_is_named() =>
        BandTable<string>.Of(Band<string>.Between(0, 40, "low"), Band<string>.Between(42, 70, "medium"), Band<string>.AtLeast(81, "high")).ValidationErrors
            .Select(static e => (e.ErrorCode, e.Text.En)).Should().Equal(
                ("BANDS-HOLE", "The band table has no band for the values 41 to 41; each value must be in one band."), ("BANDS-HOLE", "The band table has no band for the values 71 to 80; each value must be in one band."));

    [Fact]
    public void With_an_overlap_are_refused_and_the_overlap_is_named() =>
        BandTable<string>.Of(Band<string>.AtMost(40, "low"), Band<string>.Between(40, 70, "medium"), Band<string>.Between(50, 60, "high")).ValidationErrors
            .Select(static e => (e.ErrorCode, e.Text.En)).Should().Equal(
                ("BANDS-OVERLAP", "The band table has two bands for the values 40 to 40; each value must be in one band."), ("BANDS-OVERLAP", "The band table has two bands for the values 50 to 60; each value must be in one band."));

    [Fact]
    public void Without_bands_or_with_an_empty_band_are_refused()
    {
        BandTable<string>.Of().Has(RuleErrors.BandEmpty).Should().BeTrue();
        BandTable<string>.Of(Band<string>.Between(2, 1, "none")).Has(RuleErrors.BandEmpty).Should().BeTrue();
    }

    [Fact]
    public void At_the_ends_of_the_numbers_neither_overlap_nor_leave_a_hole() =>
        BandTable<string>.Of(Band<string>.AtMost(int.MaxValue - 1, "most"), Band<string>.AtLeast(int.MaxValue, "last")).IsSuccess.Should().BeTrue();

    [Fact]
    public void Decide_by_the_band_and_leave_open_what_lies_beyond_the_table()
    {
        var table = BandTable<string>.Of(Band<string>.Between(0, 40, "low"), Band<string>.Between(41, 70, "medium")).Value;
        var condition = PersonFacts.Score.InBand(table, "low");

        condition.At(new() { Score = 40 }, new(2025, 5, 19)).Should().Be(Verdict.Met);
        condition.At(new() { Score = 41 }, new(2025, 5, 19)).Should().Be(Verdict.NotMet);
        condition.At(new() { Score = 71 }, new(2025, 5, 19)).Should().Be(Verdict.Undetermined);
        condition.Description.In(Language.English).Should().Be("the score counts as low (0–40: low, 41–70: medium)");
        condition.Description.In(Language.Indonesian).Should().Be("skor termasuk low (0–40: low, 41–70: medium)");
    }
}
