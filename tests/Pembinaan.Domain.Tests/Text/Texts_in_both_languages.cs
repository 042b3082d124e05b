namespace Pembinaan.Domain.Tests.Text;

public sealed class Texts_in_both_languages
{
    private static readonly LocalisedText Text = new("belum berlaku", "not yet in force");

    [Fact]
    public void Are_read_in_the_language_asked_for()
    {
        Text.In(Language.Indonesian).Should().Be("belum berlaku");
        Text.In(Language.English).Should().Be("not yet in force");
        Text.ToString().Should().Be("belum berlaku", "the law is Indonesian");
    }

    [Theory]
    [InlineData("", "x")]
    [InlineData("x", "")]
    [InlineData(" ", "x")]
    [InlineData("x", "\t")]
    [InlineData(null, "x")]
    [InlineData("x", null)]
    public void Are_refused_when_one_of_them_is_blank(string? id, string? en) =>
        FluentActions.Invoking(() => new LocalisedText(id!, en!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Of_a_proper_name_are_the_same() => LocalisedText.Same("PT Swen").Should().Be(new LocalisedText("PT Swen", "PT Swen"));

    [Fact]
    public void Are_equal_when_both_languages_are() => Text.Should().Be(new LocalisedText("belum berlaku", "not yet in force")).And.NotBe(new LocalisedText("belum berlaku", "not in force yet"));
}
