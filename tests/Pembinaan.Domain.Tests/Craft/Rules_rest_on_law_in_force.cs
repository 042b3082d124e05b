namespace Pembinaan.Domain.Tests.Craft;

public sealed class Rules_rest_on_law_in_force
{
    [Fact]
    public void No_rule_version_is_in_force_before_its_instrument() => RuleCatalogue.Books
        .SelectMany(static book => book.Versions.SelectMany(version => version.Rules.SelectMany(rule => rule.Basis.References
            .Where(reference => IsBefore(version.FirstDay, reference.Instrument))
            .Select(reference => $"{book.Id} {version.Name} from {version.FirstDay}: {rule.Code} rests on {reference}, applied from {reference.Instrument.AppliedFrom?.ToString() ?? "no known day"}"))))
        .Should().BeEmpty();

    [Fact]
    public void No_number_counts_before_its_instrument() => NumberCatalogue.All
        .SelectMany(static number => number.Values.SelectMany(value => value.Basis.References
            .Where(reference => IsBefore(value.FirstDay, reference.Instrument))
            .Select(reference => $"{number.Code} from {value.FirstDay}: {reference}")))
        .Should().BeEmpty();

    [Theory]
    [InlineData("PP 31/1999", "1999-05-19")]
    [InlineData("PP 32/1999", "1999-05-19")]
    [InlineData("PP 57/1999", "1999-06-22")]
    [InlineData("PP 58/1999", "1999-06-22")]
    [InlineData("PP 28/2006", "2006-07-28")]
    [InlineData("UU 11/2012", "2012-07-30")]
    [InlineData("PP 99/2012", "2012-11-12")]
    [InlineData("UU 22/2022", "2022-08-03")]
    [InlineData("Perpres 157/2024", "2024-11-05")]
    public void Instruments_say_on_which_day_they_were_promulgated(string shortName, string day) =>
        Instruments.All.Single(i => i.ShortName == shortName).PromulgatedOn.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

    [Theory]
    [InlineData("UU 11/2012", "2014-07-30")]
    [InlineData("UU 1/2023", "2026-01-02")]
    [InlineData("UU 20/2025", "2026-01-02")]
    [InlineData("Permenaker 6/2025", "2025-01-01")]
    public void Instruments_that_are_applied_from_another_day_name_it(string shortName, string day)
    {
        var instrument = Instruments.All.Single(i => i.ShortName == shortName);

        instrument.AppliedFrom.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        instrument.PromulgatedOn.Should().NotBe(instrument.AppliedFrom);
    }

    private static bool IsBefore(LocalDate? first, LegalInstrument instrument) => first is null || instrument.AppliedFrom is not { } applied || first < applied;
}
