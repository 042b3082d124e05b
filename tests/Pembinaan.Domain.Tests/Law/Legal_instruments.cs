using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Law;

public sealed class Legal_instruments
{
    [Fact]
    public void All_stand_in_the_list_once_in_the_order_of_their_short_names()
    {
        Instruments.All.Should().BeEquivalentTo(Catalogue.Of<LegalInstrument>().Where(static i => i.Holder == typeof(Instruments)).Select(static i => i.Value));
        Instruments.All.Select(static i => i.ShortName).Should().OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void Are_named_with_kind_number_and_year_because_numbers_restart_with_each_issuer() =>
        Instruments.All.Select(static i => i.ShortName).Should().AllSatisfy(static name => name.Should().MatchRegex(@"^(UU|PP|Perpres|Keppres|Per\w+) \d+/\d{4}$"));

    [Fact]
    public void Are_cited_alike_in_both_languages() =>
        Instruments.All.Should().AllSatisfy(static i => i.In(Language.English).Should().Be(i.In(Language.Indonesian)).And.Be(i.ShortName));

    [Fact]
    public void Of_the_application_are_welcome() =>
        LegalInstrument.Of("Perda Kab Serang 1/2020", new("Pelatihan", "Training"), LocalisedText.Same("Kab Serang")).Article("3").ToString().Should().Be("Perda Kab Serang 1/2020 ps 3");

    [Fact]
    public void Without_a_short_name_are_refused() =>
        FluentActions.Invoking(static () => LegalInstrument.Of("", new("a", "b"), new("c", "d"))).Should().Throw<ArgumentException>();

    [Fact]
    public void Are_applied_from_their_promulgation_unless_they_name_a_later_day()
    {
        var promulgated = new LocalDate(2020, 5, 4);

        Of(promulgated, null).AppliedFrom.Should().Be(promulgated);
        Of(promulgated, promulgated.PlusDays(1)).AppliedFrom.Should().Be(promulgated.PlusDays(1));
        Of(promulgated, promulgated).AppliedFrom.Should().Be(promulgated);
        Of(null, promulgated).Should().Match<LegalInstrument>(i => i.PromulgatedOn == null && i.AppliedFrom == promulgated);
        Of(null, null).AppliedFrom.Should().BeNull("nothing is assumed where nobody said so");
        FluentActions.Invoking(() => Of(promulgated, promulgated.PlusDays(-1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Of(promulgated.WithCalendar(CalendarSystem.IslamicBcl), null)).Should().Throw<ArgumentException>();
    }

    private static LegalInstrument Of(LocalDate? promulgated, LocalDate? applied) => LegalInstrument.Of("Perda 1/2020", new("Pelatihan", "Training"), LocalisedText.Same("Kab"), promulgated, applied);
}
