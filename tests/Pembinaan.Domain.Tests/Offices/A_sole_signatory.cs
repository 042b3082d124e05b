using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Tests.Offices;

public sealed class A_sole_signatory
{
    private static readonly PartyId Partner = FacilityId.From("UPT-S");
    private static readonly PostId Director = PostId.From("DIREKTUR");
    private static readonly OfficialId Ani = OfficialId.From("ANI");

    private static Stakeholder Company { get; } = Stakeholder.Register(StakeholderId.From("PT-MAJU"), StakeholderKind.Company, "PT Maju", new(2018, 1, 1), Step("register")).Value;

    private static Stakeholder Signing { get; } = Appointed(Company).Value;

    [Theory]
    [InlineData(2019, 12, 31, false)]
    [InlineData(2020, 1, 1, true)]
    [InlineData(2030, 1, 1, true)]
    public void Signs_from_the_first_day_on_about_everything(int year, int month, int day, bool mayThey) =>
        Signing.AuthorityOf(Ani, new(year, month, day), Partner, SubjectId.From("SABUN"), SubjectId.From("LAS")).IsShown.Should().Be(mayThey);

    [Fact]
    public void Is_what_the_three_commands_would_record() =>
        Signing.Offices.Should().Be(
            Company.EstablishPost(Director, "Direktur", new(2020, 1, 1), Step("1"))
                .Bind(static c => c.Appoint(Director, Ani, "Ani", Domain.Time.ValidityPeriod.From(new(2020, 1, 1)), Step("2")))
                .Bind(static c => c.GiveMandate(MandateId.From("DIREKTUR"), SigningMode.Sole, [Director], Scope<SubjectId>.Unlimited, Domain.Time.ValidityPeriod.From(new(2020, 1, 1)), Step("3")))
                .Value.Offices);

    [Fact]
    public void Sent_again_changes_nothing() => Appointed(Signing).Value.Revision.Should().Be(Signing.Revision).And.Be(4);

    [Theory]
    [InlineData("", "Ani", 2020, "JOURNAL-TEXT-BLANK")]
    [InlineData("Direktur", "", 2020, "JOURNAL-TEXT-BLANK")]
    [InlineData("Direktur", "Ani", 2017, "PARTY-OUTSIDE-LIFE")]
    public void Is_refused_as_the_commands_would_be(string title, string name, int year, string code) =>
        Company.AppointSoleSignatory(Director, title, Ani, name, new(year, 1, 1), Step("sole")).ValidationErrors.Should().Contain(e => e.ErrorCode == code);

    [Fact]
    public void Of_a_post_that_is_there_already_is_refused() =>
        Signing.AppointSoleSignatory(Director, "Direktur", OfficialId.From("BUDI"), "Budi", new(2021, 1, 1), Step("again")).ValidationErrors
            .Should().ContainSingle().Which.ErrorCode.Should().Be(OfficeErrors.PostExists.Code);

    [Theory]
    [InlineData("Direktur", "ANI", "Ani Lestari", 1)]
    [InlineData("Direktur", "BUDI", "Ani", 1)]
    [InlineData("Presiden direktur", "ANI", "Ani", 1)]
    [InlineData("Direktur", "ANI", "Ani", 2)]
    public void Sent_again_saying_something_else_is_told_so(string title, string official, string name, int day) =>
        Signing.AppointSoleSignatory(Director, title, OfficialId.From(official), name, new(2020, 1, day), Step("sole")).ValidationErrors
            .Select(static e => e.ErrorCode).Should().Equal("JOURNAL-ENTRY-REUSED");

    [Theory]
    [InlineData(98)]
    [InlineData(99)]
    [InlineData(100)]
    public void Has_three_entries_also_under_the_longest_identity(int length)
    {
        DomainResult<Stakeholder> Under(Stakeholder company, string id) => company.AppointSoleSignatory(Director, "Direktur", Ani, "Ani", new(2020, 1, 1), Step(id));
        var (id, other) = (new string('x', length), new string('x', length - 1) + "y");
        var appointed = Under(Company, id).Value;

        appointed.Revision.Should().Be(4);
        appointed.Journal.Last!.Id.Value.Should().EndWith("/3");
        Under(appointed, id).Value.Revision.Should().Be(4, "sent again");
        Under(Company, other).Value.Journal.Entries.Skip(1).Select(static e => e.Id).Should().NotIntersectWith(appointed.Journal.Entries.Skip(1).Select(static e => e.Id));
    }

    [Fact]
    public void Without_title_and_name_is_told_both_by_the_names_of_the_parameters() =>
        Company.AppointSoleSignatory(Director, " ", Ani, "\u200b", new(2020, 1, 1), Step("sole")).ValidationErrors
            .Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal("JOURNAL-TEXT-BLANK title", "JOURNAL-TEXT-BLANK name");

    [Theory]
    [InlineData("\u200b", "JOURNAL-TEXT-BLANK")]
    [InlineData("\u0007", "JOURNAL-TEXT-BLANK")]
    [InlineData("\u200b \u2060\t", "JOURNAL-TEXT-BLANK")]
    [InlineData("a\u0000b", "JOURNAL-TEXT")]
    [InlineData("a\u0085b", "JOURNAL-TEXT")]
    [InlineData("a\r\nb\tc", null)]
    [InlineData("a\u200db", null)]
    public void Has_a_title_that_can_be_seen(string title, string? refused) =>
        Company.EstablishPost(Director, title, new(2020, 1, 1), Step("post")).ValidationErrors.SingleOrDefault()?.ErrorCode.Should().Be(refused);

    [Theory]
    [InlineData("\u200b")]
    [InlineData("a\u0000b")]
    public void Is_recorded_by_somebody_who_can_be_seen(string author) =>
        FluentActions.Invoking(() => Recording.Of("x", Instant.FromUtc(2025, 1, 2, 3, 0), author)).Should().Throw<ArgumentException>();

    private static DomainResult<Stakeholder> Appointed(Stakeholder company) => company.AppointSoleSignatory(Director, "Direktur", Ani, "Ani", new(2020, 1, 1), Step("sole"));

    private static Recording Step(string id) => Recording.Of(id, Instant.FromUtc(2025, 1, 2, 3, 0), "giatja");
}
