using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Offices;

public sealed class Holders_of_a_post
{
    private static readonly OfficialId Successor = OfficialId.From("BARU");

    [Theory]
    [InlineData(28, "OFFICE-HOLDERS-OVERLAP")]
    [InlineData(29, null)]
    public void Do_not_overlap(int day, string? code)
    {
        var first = new LocalDate(2025, 2, 28).PlusDays(day - 28);
        var result = WithOffices().Appoint(Head, Successor, "Kepala Baru", ValidityPeriod.From(first), As("x"));

        result.Codes().Should().Equal(code is null ? [] : [code]);
        if (code is not null)
        {
            result.ValidationErrors[0].Identifier.Should().Be("period");
            result.ValidationErrors[0].Text.En.Should().Contain("Heri Kusrita");
            result.ValidationErrors[0].Text.Id.Should().Contain("dipegang");
        }
    }

    [Fact]
    public void Are_followed_on_the_day_after_the_last()
    {
        var lapas = WithOffices().Appoint(Head, Successor, "Kepala Baru", ValidityPeriod.From(new(2025, 3, 1)), As("x")).Value;

        lapas.Offices.HolderOn(Head, new(2025, 2, 28))!.Name.Should().Be("Heri Kusrita");
        lapas.Offices.HolderOn(Head, new(2025, 3, 1))!.Name.Should().Be("Kepala Baru");
    }

    [Theory]
    [InlineData("Plt", 3, 31, true)]
    [InlineData("Plt", 4, 1, false)]
    [InlineData("Plh", 3, 31, false)]
    public void Appointed_while_a_Plt_acts_are_a_warning_as_well(string acting, int month, int day, bool warns)
    {
        var vacant = WithOffices().AppointActing(Head, OfficialId.From("PELAKSANA"), "Pelaksana", Enum.Parse<ActingKind>(acting), ValidityPeriod.Between(new(2025, 3, 1), new(2025, 3, 31)).Value, As("x")).Value;

        vacant.Appoint(Head, Successor, "Kepala Baru", ValidityPeriod.From(new(2025, month, day)), As("y")).Warnings.Select(static w => w.ErrorCode)
            .Should().Equal(warns ? ["OFFICE-PLT-BESIDE-HOLDER"] : []);
    }

    [Fact]
    public void An_undefined_way_of_acting_or_signing_is_a_mistake_of_the_caller()
    {
        var since = ValidityPeriod.From(new(2025, 3, 1));

        FluentActions.Invoking(() => WithOffices().AppointActing(Head, Successor, "X", (ActingKind)9, since, As("x"))).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => WithOffices().GiveMandate(MandateId.From("X"), (SigningMode)9, [Head], Scope<SubjectId>.Unlimited, since, As("x"))).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Leave_on_their_last_day()
    {
        var lapas = WithOffices().EndTenure(Head, OfficialId.From("HERI"), new(2024, 6, 30), As("x")).Value;

        lapas.Offices.HolderOn(Head, new(2024, 6, 30)).Should().NotBeNull();
        lapas.Offices.HolderOn(Head, new(2024, 7, 1)).Should().BeNull();
        lapas.EndTenure(Head, OfficialId.From("HERI"), new(2024, 7, 1), As("y")).Codes().Should().Equal("OFFICE-NOT-IN-POST");
    }

    [Fact]
    public void Beside_a_Plt_are_a_warning_and_beside_a_Plh_are_not()
    {
        var period = Span(new(2025, 1, 1), new(2025, 1, 14));

        WithOffices().AppointActing(Head, Successor, "Ibu Pelaksana", ActingKind.Plt, period, As("x")).Has(OfficeErrors.PltBesideHolder).Should().BeTrue();
        WithOffices().AppointActing(Head, Successor, "Ibu Pelaksana", ActingKind.Plh, period, As("x")).Warnings.Should().BeEmpty();
        WithOffices().AppointActing(Head, Successor, "Ibu Pelaksana", ActingKind.Plh, period, As("x")).Value
            .AppointActing(Head, SectionHead, "Zulkarnain", ActingKind.Plh, period, As("y")).Codes().Should().Equal("OFFICE-ACTING-OVERLAP");
    }

    [Fact]
    public void Need_a_post_a_name_and_a_party_that_exists()
    {
        var rutan = RutanSerang().EstablishPost(Head, "Kepala Rutan", new(2019, 1, 1), As("o")).Value.Close(new(2026, 12, 31), As("c")).Value;

        rutan.Appoint(PostId.From("TIDAK-ADA"), Successor, " ", ValidityPeriod.From(new(2018, 12, 31)), As("x")).Codes().Should().Equal("PARTY-NAME-BLANK", "OFFICE-POST-UNKNOWN", "PARTY-OUTSIDE-LIFE");
        rutan.Appoint(Head, Successor, "Karutan", Span(new(2026, 1, 1), new(2027, 1, 1)), As("x")).Codes().Should().Equal("PARTY-OUTSIDE-LIFE");
        rutan.Appoint(Head, Successor, "Karutan", Span(new(2026, 1, 1), new(2026, 12, 31)), As("x")).IsSuccess.Should().BeTrue();
        rutan.EstablishPost(PostId.From("LAIN"), "Kasubsi", new(2018, 12, 31), As("x")).Codes().Should().Equal("PARTY-OUTSIDE-LIFE");
    }

    [Fact]
    public void Recorded_twice_with_one_entry_are_recorded_once()
    {
        var lapas = WithOffices();

        lapas.Appoint(Head, OfficialId.From("HERI"), "Heri Kusrita", Span(new(2023, 1, 1), new(2025, 2, 28)), As("o4")).Value.Should().BeSameAs(lapas);
        lapas.Appoint(Head, Successor, "Kepala Baru", ValidityPeriod.From(new(2025, 3, 1)), As("o4")).Codes().Should().Equal("JOURNAL-ENTRY-REUSED");
    }

    [Fact]
    public void Come_back_when_the_entry_of_the_leaving_is_annulled()
    {
        var lapas = WithOffices().EndTenure(Head, OfficialId.From("HERI"), new(2024, 6, 30), As("x")).Value.Annul(Domain.Journals.EntryId.From("x"), "salah orang", As("y")).Value;

        lapas.Offices.Should().Be(WithOffices().Offices);
    }

    [Fact]
    [Trait("Case", "W06")]
    public void Do_not_come_back_beside_whoever_followed_them()
    {
        var left = WithOffices().EndTenure(Head, OfficialId.From("HERI"), new(2024, 6, 30), As("x")).Value;
        var followed = left.Appoint(Head, Successor, "Penerus", Span(new(2024, 7, 1), new(2024, 12, 31)), As("next")).Value;

        followed.Annul(Domain.Journals.EntryId.From("x"), "salah orang", As("y")).Codes().Should().Equal("OFFICE-HOLDERS-OVERLAP");
    }

    [Theory]
    [InlineData(SigningMode.Sole, 2)]
    [InlineData(SigningMode.Joint, 1)]
    [InlineData(SigningMode.Several, 1)]
    public void Of_a_mandate_are_as_many_as_its_mode_wants(SigningMode mode, int posts) => WithOffices()
        .GiveMandate(MandateId.From("M-2"), mode, posts == 1 ? [Head] : [Head, Section], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2020, 1, 1)), As("x"))
        .Codes().Should().Equal("OFFICE-MANDATE-POSTS");

    private static OfficialId SectionHead => OfficialId.From("ZUL");
}
