namespace Pembinaan.Domain.Tests.Law;

public sealed class Basis_of_a_rule
{
    private static readonly LegalReference Article = Instruments.Uu22Of2022.Article("10", "3");
    private static readonly LocalisedText Note = new("SOP Giatja", "work SOP");

    [Fact]
    public void In_law_names_its_articles()
    {
        Basis basis = Article;

        basis.Kind.Should().Be(BasisKind.Law);
        basis.Should().Be(Basis.Law(Article)).And.NotBe(Basis.Law(Article, Instruments.Pp57Of1999.Article("8")));
        Basis.Law(Article, Instruments.Pp57Of1999.Article("8")).In(Language.Indonesian).Should().Be("UU 22/2022 ps 10 ayat (3); PP 57/1999 ps 8");
    }

    [Fact]
    public void In_law_without_an_article_is_refused()
    {
        FluentActions.Invoking(static () => Basis.Law()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Basis.Law([null!])).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void In_policy_or_practice_is_never_shown_as_law()
    {
        Basis.FacilityPolicy.In(Language.Indonesian).Should().Be("kebijakan UPT");
        Basis.Policy(Note).In(Language.English).Should().Be("facility policy (work SOP)");
        Basis.ReportedPractice(Note).In(Language.Indonesian).Should().Be("praktik menurut laporan (SOP Giatja)");
        Basis.ReportedPractice(Note).References.Should().BeEmpty();
    }

    [Fact]
    public void May_carry_a_remark() => ((Basis)Article).Noting(Note).In(Language.English).Should().Be("UU 22/2022 art. 10(3) (work SOP)");

    [Fact]
    public void Differs_from_the_same_basis_with_a_remark() => ((Basis)Article).Noting(Note).Should().NotBe((Basis)Article);
}
