namespace Pembinaan.Domain.Tests.Law;

public sealed class Legal_references
{
    [Theory]
    [InlineData("10", null, null, "UU 22/2022 ps 10", "UU 22/2022 art. 10")]
    [InlineData("10", "3", null, "UU 22/2022 ps 10 ayat (3)", "UU 22/2022 art. 10(3)")]
    [InlineData("10", "3", "b", "UU 22/2022 ps 10 ayat (3) huruf b", "UU 22/2022 art. 10(3) item b")]
    [InlineData("10", null, "2", "UU 22/2022 ps 10 angka 2", "UU 22/2022 art. 10 item 2")]
    [InlineData("42A", "4-6", null, "UU 22/2022 ps 42A ayat (4-6)", "UU 22/2022 art. 42A(4-6)")]
    public void Are_cited_as_practice_cites_them(string article, string? paragraph, string? item, string indonesian, string english)
    {
        var reference = Instruments.Uu22Of2022.Article(article, paragraph, item);

        reference.In(Language.Indonesian).Should().Be(indonesian);
        reference.In(Language.English).Should().Be(english);
        reference.ToString().Should().Be(indonesian);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData(" ", null, null)]
    [InlineData("10", "", null)]
    [InlineData("10", "3", " ")]
    public void Are_refused_with_a_blank_part(string article, string? paragraph, string? item) =>
        FluentActions.Invoking(() => Instruments.Uu22Of2022.Article(article, paragraph, item)).Should().Throw<ArgumentException>();

    [Fact]
    public void Are_equal_when_they_name_the_same_place()
    {
        Instruments.Pp57Of1999.Article("8").Should().Be(LegalReference.To(Instruments.Pp57Of1999, "8"));
        Instruments.Pp57Of1999.Article("8").Should().NotBe(Instruments.Pp31Of1999.Article("8")).And.NotBe(Instruments.Pp57Of1999.Article("8", "1"));
    }
}
