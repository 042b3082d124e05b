namespace Pembinaan.Domain.Tests.Text;

public sealed class Sentences_with_places
{
    private static readonly LocalisedTemplate Ended = new("Berakhir pada {day}, {count} sesi tersisa.", "With {count} sessions left it ended on {day}.");

    [Fact]
    public void Are_filled_in_each_language_in_its_own_order() => Ended
        .Fill(Argument.Of("day", new LocalDate(2025, 1, 31)), Argument.Of("count", 3))
        .Should().Be(new LocalisedText("Berakhir pada 31 Januari 2025, 3 sesi tersisa.", "With 3 sessions left it ended on 31 January 2025."));

    [Fact]
    public void Know_their_places() => Ended.Places.Should().BeEquivalentTo("day", "count");

    [Fact]
    public void Cannot_be_made_where_the_places_of_the_languages_differ()
    {
        Making("Sejak {day}.", "Since {date}.").Should().Throw<ArgumentException>().WithMessage("*{day}*{date}*");
        Making("Sejak {day}.", "Since then.").Should().Throw<ArgumentException>();
        Making("Sejak itu.", "Since {day}.").Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("{}")]
    [InlineData("{day")]
    [InlineData("day}")]
    [InlineData("{last day}")]
    [InlineData("{0}")]
    [InlineData("{{day}}")]
    [InlineData("{day {count}}")]
    public void Cannot_be_made_with_a_brace_that_belongs_to_no_place(string sentence) =>
        Making(sentence, sentence).Should().Throw<ArgumentException>().WithMessage("*brace*");

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", " ")]
    public void Cannot_be_blank(string id, string en) => Making(id, en).Should().Throw<ArgumentException>();

    [Fact]
    public void Refuse_to_be_filled_without_a_value_for_each_place() =>
        FluentActions.Invoking(() => Ended.Fill(Argument.Of("day", new LocalDate(2025, 1, 31)))).Should().Throw<ArgumentException>().WithMessage("*\"count\"*");

    [Fact]
    public void Ignore_a_value_without_a_place() => new LocalisedTemplate("Ya.", "Yes.").Fill(Argument.Of("day", 1)).Should().Be(new LocalisedText("Ya.", "Yes."));

    [Fact]
    public void May_name_a_place_twice_and_put_places_side_by_side() => new LocalisedTemplate("{a}{b}{a}", "{b}{a}")
        .Fill(Argument.Of("a", "x"), Argument.Of("b", "y"))
        .Should().Be(new LocalisedText("xyx", "yx"));

    [Fact]
    public void Never_read_a_value_as_a_template() => new LocalisedTemplate("Nama {name}.", "Name {name}.")
        .Fill(Argument.Of("name", "{day}"), Argument.Of("day", "x"))
        .Should().Be(new LocalisedText("Nama {day}.", "Name {day}."));

    private static Action Making(string id, string en) => () => _ = new LocalisedTemplate(id, en);
}
