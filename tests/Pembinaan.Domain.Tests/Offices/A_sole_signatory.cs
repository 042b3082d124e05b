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

    private static DomainResult<Stakeholder> Appointed(Stakeholder company) => company.AppointSoleSignatory(Director, "Direktur", Ani, "Ani", new(2020, 1, 1), Step("sole"));

    private static Recording Step(string id) => Recording.Of(id, Instant.FromUtc(2025, 1, 2, 3, 0), "giatja");
}
