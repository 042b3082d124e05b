using Pembinaan.Domain.Json;
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

    [Theory]
    [InlineData("Heri Kusrita", false)]
    [InlineData("Nama Lain", true)]
    public void Under_two_names_of_one_identity_are_a_warning(string name, bool warns)
    {
        var (heri, since) = (OfficialId.From("HERI"), ValidityPeriod.From(new(2025, 3, 1)));
        var lapas = WithOffices();

        foreach (var result in new[]
        {
            lapas.Appoint(Head, heri, name, since, As("x")),
            lapas.AppointActing(Head, heri, name, ActingKind.All[0], since, As("x")),
            lapas.GrantPower(new(PowerOfAttorneyId.From("K-1"), Section, heri, name, Scope<SubjectId>.Unlimited, Scope<PartyId>.Unlimited, since), As("x")),
        })
        {
            result.Warnings.Where(static w => w.ErrorCode == "OFFICE-OFFICIAL-OTHER-NAME").Select(static w => w.Text.Id)
                .Should().Equal(warns ? ["Identitas HERI sudah tercatat atas nama Heri Kusrita, dan kini atas nama Nama Lain; periksa apakah orangnya memang sama."] : []);
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
    [InlineData("Pj", 3, 31, true)]
    [InlineData("Pj", 4, 1, false)]
    public void Appointed_while_a_Plt_acts_are_a_warning_as_well(string acting, int month, int day, bool warns)
    {
        var vacant = WithOffices().AppointActing(Head, OfficialId.From("PELAKSANA"), "Pelaksana", Acting(acting), ValidityPeriod.Between(new(2025, 3, 1), new(2025, 3, 31)).Value, As("x")).Value;

        var result = vacant.Appoint(Head, Successor, "Kepala Baru", ValidityPeriod.From(new(2025, month, day)), As("y"));

        result.Warnings.Select(static w => w.ErrorCode).Should().Equal(warns ? ["OFFICE-PLT-BESIDE-HOLDER"] : []);
        result.Warnings.All(w => w.Text.Id.Contains($"dijalankan {acting} padahal")).Should().BeTrue();
    }

    [Fact]
    public void An_undefined_way_of_acting_or_signing_is_a_mistake_of_the_caller()
    {
        var since = ValidityPeriod.From(new(2025, 3, 1));

        FluentActions.Invoking(() => WithOffices().AppointActing(Head, Successor, "X", null!, since, As("x"))).Should().Throw<ArgumentNullException>();
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

        rutan.Appoint(PostId.From("TIDAK-ADA"), Successor, " ", ValidityPeriod.From(new(2018, 12, 31)), As("x")).Codes().Should().Equal("JOURNAL-TEXT-BLANK", "OFFICE-POST-UNKNOWN", "PARTY-OUTSIDE-LIFE");
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

    [Fact]
    [Trait("Case", "C26")]
    public void As_Pj_fill_a_vacant_post_and_are_neither_Plt_nor_Plh()
    {
        var year = Span(new(2025, 3, 1), new(2026, 2, 28));
        var week = Span(new(2025, 6, 1), new(2025, 6, 7));
        var filled = WithOffices().AppointActing(Head, Successor, "Penjabat", ActingKind.Pj, year, As("x")).Value;

        ActingKind.Pj.Should().Match<ActingKind>(static k => k.NeedsVacancy && k.FillsThePost && k.Abbreviation == "Pj.");
        ActingKind.Plt.Should().Match<ActingKind>(static k => k.NeedsVacancy && !k.FillsThePost);
        ActingKind.Plh.Should().Match<ActingKind>(static k => !k.NeedsVacancy && !k.FillsThePost);
        filled.Offices.HolderOn(Head, new(2025, 6, 1)).Should().BeNull("a Pj is no definitive holder");
        filled.AppointActing(Head, SectionHead, "Zulkarnain", ActingKind.Plt, week, As("y")).Codes().Should().Equal(["OFFICE-ACTING-OVERLAP"], "the post is not vacant");
        filled.AppointActing(Head, SectionHead, "Zulkarnain", ActingKind.Pj, week, As("y")).Codes().Should().Equal("OFFICE-ACTING-OVERLAP");
        var away = filled.AppointActing(Head, SectionHead, "Zulkarnain", ActingKind.Plh, week, As("y")).Value;
        away.Offices.ActingOn(Head, new(2025, 6, 7))!.Acting.Should().Be(ActingKind.Plh);
        away.Offices.ActingOn(Head, new(2025, 6, 8))!.Acting.Should().Be(ActingKind.Pj);
    }

    [Fact]
    [Trait("Case", "W04")]
    public void In_a_post_in_two_ways_on_one_day_leave_the_one_that_is_named()
    {
        var heri = OfficialId.From("HERI");
        var both = WithOffices().AppointActing(Head, heri, "Heri Kusrita", ActingKind.Plt, Span(new(2025, 2, 1), new(2025, 6, 30)), As("x")).Value;

        var refused = both.EndTenure(Head, heri, new(2025, 2, 15), As("y"));
        refused.Codes().Should().Equal("OFFICE-TENURE-AMBIGUOUS");
        refused.ValidationErrors[0].Text.Id.Should().Contain("pejabat definitif").And.Contain("Plt");

        var left = both.EndTenure(both.Offices.HolderOn(Head, new(2025, 2, 15))!, new(2025, 2, 15), As("y")).Value;
        left.Offices.HolderOn(Head, new(2025, 2, 16)).Should().BeNull();
        left.Offices.ActingOn(Head, new(2025, 6, 30)).Should().NotBeNull("the other time goes on");
        both.EndTenure(both.Offices.ActingOn(Head, new(2025, 2, 15))!, new(2025, 2, 15), As("y")).Value.Offices.HolderOn(Head, new(2025, 2, 28)).Should().NotBeNull();
        both.EndTenure(Head, heri, new(2025, 1, 31), As("y")).IsSuccess.Should().BeTrue("on that day there is one only");
        both.EndTenure(left.Offices.Tenures[0], new(2025, 3, 1), As("y")).Codes().Should().Equal(["OFFICE-NOT-IN-POST"], "that time does not hold the day");
    }

    [Fact]
    [Trait("Case", "W05")]
    public void Of_a_post_that_is_abolished_keep_the_title_known_from_a_later_day()
    {
        var lapas = WithOffices().RetitlePost(Section, "Kasi Giatja", new(2025, 11, 5), As("x")).Value;

        var abolished = lapas.AbolishPost(Section, new(2025, 10, 31), As("y"));

        abolished.Warnings.Select(static w => w.ErrorCode).Should().Equal("OFFICE-POST-GOES-ON");
        abolished.Value.Offices.TitleOn(Section, new(2025, 10, 31)).Should().Be("Kasi Kegiatan Kerja");
        abolished.Value.Offices.TitleOn(Section, new(2025, 11, 1)).Should().BeNull();
        abolished.Value.Offices.TitleOn(Section, new(2025, 11, 4)).Should().BeNull();
        abolished.Value.Offices.TitleOn(Section, new(2025, 11, 5)).Should().Be("Kasi Giatja");
        WithOffices().AbolishPost(Section, new(2025, 10, 31), As("y")).Warnings.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 1, false)]
    [InlineData(101, 100, false)]
    [InlineData(102, 101, true)]
    [InlineData(300, 101, true)]
    [Trait("Case", "W04")]
    public void That_overlap_in_a_stored_text_are_told_up_to_the_most_that_is_told(int holders, int told, bool hasMore)
    {
        var post = PostId.From("POS");
        var lapas = WithOffices().EstablishPost(post, "Pos", new(2020, 1, 1), As("post")).Value;
        for (var i = 0; i < holders; i++)
        {
            lapas = lapas.Appoint(post, OfficialId.From($"O-{i}"), $"Nama {i}", ValidityPeriod.On(new LocalDate(2020, 1, 1).PlusDays(i)), As($"o-{i}")).Value;
        }

        var json = PembinaanJson.Facilities.Write(lapas);
        PembinaanJson.Facilities.Read(json).IsSuccess.Should().BeTrue();
        for (var i = 1; i < holders; i++)
        {
            var day = new LocalDate(2020, 1, 1).PlusDays(i).ToString("uuuu-MM-dd", null);
            json = json.Replace($"\"firstDay\":\"{day}\",\"lastDay\":\"{day}\"", "\"firstDay\":\"2020-01-01\",\"lastDay\":\"2020-01-01\"", StringComparison.Ordinal);
        }

        var faults = PembinaanJson.Facilities.Read(json).ValidationErrors.Select(static f => f.ErrorCode).ToList();

        faults.Should().HaveCount(told);
        faults.Take(100).Should().OnlyContain(static c => c == "OFFICE-HOLDERS-OVERLAP");
        (faults[^1] == "JSON-MORE-FAULTS").Should().Be(hasMore);
    }

    private static ActingKind Acting(string name) => ActingKind.All.Single(k => k.Abbreviation == $"{name}.");

    private static OfficialId SectionHead => OfficialId.From("ZUL");
}
