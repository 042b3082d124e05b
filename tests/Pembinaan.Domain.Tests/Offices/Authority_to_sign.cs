using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Offices;

public sealed class Authority_to_sign
{
    private static readonly LocalDate SigningDay = new(2025, 1, 31);
    private static readonly OfficialId SectionHead = OfficialId.From("ZUL");
    private static readonly OfficialId Deputy = OfficialId.From("PLH");

    [Fact]
    [Trait("Scenario", "S17")]
    public void Is_not_shown_by_a_section_head_without_power_of_attorney() =>
        WithOffices().AuthorityOf(SectionHead, SigningDay, Company, Satay).Reasons.Select(static r => r.ErrorCode).Should().Equal("SIGN-MANDATE");

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [Trait("Scenario", "S17")]
    public void Under_a_power_of_attorney_ends_with_its_last_day(int daysAfter, bool shown)
    {
        var lapas = WithOffices().GrantPower(Power("SK-1", Scope<PartyId>.Unlimited, SigningDay.PlusDays(-30), SigningDay.PlusDays(-1)), As("p")).Value;
        var authority = lapas.AuthorityOf(SectionHead, SigningDay.PlusDays(-1 + daysAfter), Company, Satay);

        authority.IsShown.Should().Be(shown);
        authority.Reasons.Select(static r => r.ErrorCode).Should().Equal(shown ? [] : ["SIGN-POWER-DAY"]);
        authority.In(Language.Indonesian).Should().EndWith(shown ? "(selaku kuasa): wewenang terbukti" : "(selaku kuasa): wewenang tidak terbukti");
        lapas.AuthorityOf(SectionHead, SigningDay.PlusDays(-31), Company, Satay).In(Language.English)
            .Should().EndWith($": authority not shown; only from {IndonesianDate.Format(SigningDay.PlusDays(-30), Language.English)}");
        authority.Ground.Should().Be(SigningGround.PowerOfAttorney);
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void Under_a_power_of_attorney_for_another_partner_is_not_shown()
    {
        var lapas = WithOffices().GrantPower(Power("SK-1", Scope<PartyId>.Only(OtherCompany), SigningDay, SigningDay), As("p")).Value;

        lapas.AuthorityOf(SectionHead, SigningDay, Company, Satay).Reasons.Select(static r => r.ErrorCode).Should().Equal("SIGN-POWER-PARTNER");
        lapas.AuthorityOf(SectionHead, SigningDay, OtherCompany, Satay).IsShown.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-02-28", false)]
    [InlineData("2025-03-01", true)]
    [InlineData("2025-03-14", true)]
    [InlineData("2025-03-15", false)]
    [Trait("Scenario", "S17")]
    public void Of_an_acting_head_lasts_from_the_first_to_the_last_day_of_the_appointment(string day, bool shown)
    {
        var lapas = WithOffices().AppointActing(Head, Deputy, "Ibu Pelaksana", ActingKind.Plh, Span(new(2025, 3, 1), new(2025, 3, 14)), As("a")).Value;
        var authority = lapas.AuthorityOf(Deputy, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, Company, Satay);

        authority.IsShown.Should().Be(shown);
        authority.Reasons.Select(static r => r.ErrorCode).Should().Equal(shown ? [] : ["SIGN-ACTING-DAY"]);
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void Names_the_first_day_on_which_it_would_be_shown()
    {
        var lapas = WithOffices().AppointActing(Head, Deputy, "Ibu Pelaksana", ActingKind.Plh, Span(new(2025, 3, 1), new(2025, 3, 14)), As("a")).Value;

        lapas.AuthorityOf(Deputy, new(2025, 2, 20), Company, Satay).FirstDayShown.Should().Be(new LocalDate(2025, 3, 1));
        lapas.AuthorityOf(Deputy, new(2025, 3, 15), Company, Satay).FirstDayShown.Should().BeNull();
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void About_one_subject_does_not_extend_to_that_one_and_another()
    {
        var lapas = Serang()
            .EstablishPost(Head, "Kepala Lapas", new(2010, 1, 1), As("o1")).Value
            .GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [Head], Scope<SubjectId>.Only(Satay), ValidityPeriod.From(new(2010, 1, 1)), As("o3")).Value
            .Appoint(Head, OfficialId.From("HERI"), "Heri Kusrita", ValidityPeriod.From(new(2023, 1, 1)), As("o4")).Value;

        lapas.AuthorityOf(OfficialId.From("HERI"), SigningDay, Company, Satay).IsShown.Should().BeTrue();
        lapas.AuthorityOf(OfficialId.From("HERI"), SigningDay, Company, Satay, Soap).Reasons.Select(static r => r.ErrorCode).Should().Equal("SIGN-SUBJECTS");
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void When_not_shown_says_what_is_missing_in_a_sentence_of_its_own()
    {
        var acting = WithOffices().AppointActing(Head, Deputy, "Ibu Pelaksana", ActingKind.Plh, Span(new(2025, 3, 1), new(2025, 3, 14)), As("a")).Value;
        var empowered = WithOffices().GrantPower(Power("SK-1", Scope<PartyId>.Only(OtherCompany), new(2025, 1, 1), SigningDay), As("p")).Value;

        Said(WithOffices().AuthorityOf(SectionHead, SigningDay, Company, Satay)).Should().Be(
            "SIGN-MANDATE (day): Jabatan Kasi Kegiatan Kerja tidak mempunyai mandat menandatangani pada 31 Januari 2025; masa mandatnya: tidak satu hari pun. | The post Kasi Kegiatan Kerja has no mandate to sign on 31 January 2025; days of its mandate: no day.");
        Said(WithOffices().AuthorityOf(OfficialId.From("HERI"), new(2025, 3, 1), Company, Satay)).Should().Be(
            "SIGN-HOLDER-DAY (day): Heri Kusrita tidak memegang jabatan Kepala Lapas pada 1 Maret 2025; masa jabatannya: 1 Januari 2023 sampai dengan 28 Februari 2025. | Heri Kusrita does not hold the post Kepala Lapas on 1 March 2025; days in office: 1 January 2023 to 28 February 2025 inclusive.");
        Said(acting.AuthorityOf(Deputy, new(2025, 3, 15), Company, Satay)).Should().Be(
            "SIGN-ACTING-DAY (day): Ibu Pelaksana bukan pelaksana (Plt, Plh, Pj) Kepala Lapas pada 15 Maret 2025; masa penunjukannya: 1 Maret 2025 sampai dengan 14 Maret 2025. | Ibu Pelaksana is not acting in the post Kepala Lapas on 15 March 2025; days of acting: 1 March 2025 to 14 March 2025 inclusive.");
        Said(empowered.AuthorityOf(SectionHead, SigningDay, Company, Satay)).Should().Be(
            "SIGN-POWER-PARTNER (partner): Surat kuasa kepada Zulkarnain tidak diberikan untuk mitra ini. | The power of attorney of Zulkarnain does not extend to this partner.");
        Said(empowered.AuthorityOf(SectionHead, SigningDay.PlusDays(1), OtherCompany, Satay)).Should().StartWith("SIGN-POWER-DAY (day): Surat kuasa kepada Zulkarnain tidak berlaku pada 1 Februari 2025; masa berlakunya: 1 Januari 2025");
        Said(WithOffices().AuthorityOf(OfficialId.From("SIAPA"), SigningDay, Company, Satay)).Should().StartWith("SIGN-ON-RECORD (official): SIAPA tidak tercatat sebagai pejabat");
        Said(Serang().AuthorityOf(OfficialId.From("SIAPA"), SigningDay, Company, Satay)).Should().StartWith("SIGN-ON-RECORD (official): Jabatan Lapas Kelas IIA Serang belum tercatat satu pun");
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void When_not_shown_names_the_subjects_that_are_not_covered()
    {
        var empowered = WithOffices()
            .GrantPower(Power("SK-1", Scope<PartyId>.Unlimited, SigningDay, SigningDay) with { Subjects = Scope<SubjectId>.Only(Satay) }, As("p1")).Value;
        var twice = empowered.GrantPower(Power("SK-2", Scope<PartyId>.Unlimited, SigningDay, SigningDay) with { Subjects = Scope<SubjectId>.Only(Soap) }, As("p2")).Value;

        Said(empowered.AuthorityOf(SectionHead, SigningDay, Company, Satay, Soap)).Should().Be(
            "SIGN-SUBJECTS (subjects): Wewenang Zulkarnain pada 31 Januari 2025 tidak mencakup SABUN. | The authority of Zulkarnain on 31 January 2025 does not extend to SABUN.");
        twice.AuthorityOf(SectionHead, SigningDay, Company, Satay, Soap).SubjectsNotCovered.Should().Equal(Satay, Soap);
        twice.AuthorityOf(SectionHead, SigningDay, Company, Soap).Should().Match<AuthorityToSign>(static a => a.IsShown && a.SubjectsNotCovered.IsEmpty);
    }

    [Fact]
    public void Is_not_pieced_together_from_two_powers_of_attorney()
    {
        var lapas = WithOffices()
            .GrantPower(Power("SK-1", Scope<PartyId>.Only(Company), SigningDay.PlusDays(-9), SigningDay.PlusDays(-1)), As("p1")).Value
            .GrantPower(Power("SK-2", Scope<PartyId>.Only(OtherCompany), SigningDay, SigningDay), As("p2")).Value;

        lapas.AuthorityOf(SectionHead, SigningDay, Company, Satay).Reasons.Select(static r => r.ErrorCode).Should().Equal("SIGN-ONE-GROUND");
    }

    [Fact]
    public void Of_a_former_head_who_acted_later_names_the_days_of_each()
    {
        var acted = WithOffices().AppointActing(Head, OfficialId.From("HERI"), "Heri Kusrita", ActingKind.Plh, Span(new(2025, 3, 10), new(2025, 3, 14)), As("a")).Value;

        acted.AuthorityOf(OfficialId.From("HERI"), new(2025, 3, 15), Company, Satay).Reasons.Select(static r => r.ErrorMessage).Should().Equal(
            "Heri Kusrita tidak memegang jabatan Kepala Lapas pada 15 Maret 2025; masa jabatannya: 1 Januari 2023 sampai dengan 28 Februari 2025.",
            "Heri Kusrita bukan pelaksana (Plt, Plh, Pj) Kepala Lapas pada 15 Maret 2025; masa penunjukannya: 10 Maret 2025 sampai dengan 14 Maret 2025.");
        acted.AuthorityOf(OfficialId.From("HERI"), new(2025, 3, 14), Company, Satay).IsShown.Should().BeTrue();
    }

    [Theory]
    [InlineData("HERI", "SIGN-MANDATE, SIGN-HOLDER-DAY, SIGN-SUBJECTS, SIGN-ONE-GROUND")]
    [InlineData("ZUL", "SIGN-MANDATE, SIGN-POWER-DAY, SIGN-POWER-PARTNER, SIGN-SUBJECTS")]
    [InlineData("SIAPA", "")]
    public void Is_explained_by_what_the_signatory_relies_on_alone(string official, string asked)
    {
        var lapas = WithOffices().GrantPower(Power("SK-1", Scope<PartyId>.Only(OtherCompany), SigningDay, SigningDay), As("p")).Value;

        var explained = lapas.AuthorityOf(OfficialId.From(official), SigningDay, Company, Satay).Explain();

        string.Join(", ", explained.Rules.Where(static r => r.IsApplicable && r.Code is not ("SIGN-PARTY-EXISTS" or "SIGN-ON-RECORD")).Select(static r => r.Code)).Should().Be(asked);
    }

    [Fact]
    public void Of_somebody_not_on_record_is_undetermined_and_not_shown()
    {
        var stranger = OfficialId.From("SIAPA");

        var unknown = WithOffices().AuthorityOf(stranger, SigningDay, Company, Satay);
        unknown.IsShown.Should().BeFalse();
        unknown.In(Language.Indonesian).Should().Be("SIAPA: wewenang tidak terbukti");
        unknown.Decision.Unmet.Should().BeEmpty("what is not on record is not known, which is not no");
        unknown.Decision.Undetermined.Select(static f => f.Rule.Code).Should().Equal("SIGN-ON-RECORD");
        var unrecorded = Serang().AuthorityOf(stranger, SigningDay, Company, Satay);
        unrecorded.IsShown.Should().BeFalse();
        unrecorded.Decision.Outcome.Should().Be(Domain.Rules.Outcome.Undetermined);
    }

    [Fact]
    public void Ends_with_the_party()
    {
        var lapas = WithOffices().Close(SigningDay, As("close")).Value;

        lapas.AuthorityOf(OfficialId.From("HERI"), SigningDay, Company, Satay).IsShown.Should().BeTrue();
        lapas.AuthorityOf(OfficialId.From("HERI"), SigningDay.PlusDays(1), Company, Satay).Reasons.Select(static r => r.ErrorCode).Should().Equal("SIGN-PARTY-EXISTS");
    }

    [Fact]
    [Trait("Scenario", "S18")]
    public void Of_one_of_two_joint_directors_names_the_other_who_must_sign_too()
    {
        var company = TwoDirectors(SigningMode.Joint);
        var authority = company.AuthorityOf(OfficialId.From("A"), new(2025, 5, 7), FacilityId.From("UPT-S"), Satay);

        authority.IsShown.Should().BeTrue();
        authority.Mode.Should().Be(SigningMode.Joint);
        authority.In(Language.Indonesian).Should().EndWith(": wewenang terbukti, untuk menandatangani bersama Direktur");
        authority.In(Language.English).Should().EndWith(": authority shown, to sign together with Direktur");
        authority.TogetherWith.Should().Equal(PostId.From("DIR-2"));
    }

    [Fact]
    [Trait("Scenario", "S18")]
    public void Of_one_of_several_directors_is_enough() =>
        TwoDirectors(SigningMode.Several).AuthorityOf(OfficialId.From("B"), new(2025, 5, 7), FacilityId.From("UPT-S"), Satay)
            .Should().Match<AuthorityToSign>(static a => a.IsShown && a.TogetherWith.IsEmpty && a.Mode == SigningMode.Several);

    [Fact]
    public void Of_everybody_on_record_comes_in_the_order_of_the_records() =>
        WithOffices().WhoMaySign(SigningDay, Company, Satay).Select(static a => (a.Official.Value, a.IsShown)).Should().Equal(("HERI", true), ("ZUL", false));

    [Property]
    public Property Once_shown_stays_shown_when_more_is_recorded_for_the_signatory() => Prop.ForAll(
        Gen.Choose(-400, 400).Two().ToArbitrary(),
        pair =>
        {
            var (from, length) = pair;
            var first = SigningDay.PlusDays(from);
            var more = WithOffices().GrantPower(
                new(PowerOfAttorneyId.From("SK-9"), Head, OfficialId.From("HERI"), "Heri Kusrita", Scope<SubjectId>.Only(Soap), Scope<PartyId>.Only(OtherCompany), Span(first, first.PlusDays(Math.Abs(length)))),
                As("more")).Value;
            return more.AuthorityOf(OfficialId.From("HERI"), SigningDay, Company, Satay).IsShown;
        });

    [Property]
    public Property Is_shown_on_exactly_the_days_of_its_window() => Prop.ForAll(
        Gen.Choose(-60, 90).ToArbitrary(),
        offset =>
        {
            var lapas = WithOffices()
                .AppointActing(Head, SectionHead, "Zulkarnain", ActingKind.Plh, Span(new(2025, 2, 1), new(2025, 2, 10)), As("a")).Value
                .GrantPower(Power("SK-1", Scope<PartyId>.Only(Company), new(2025, 2, 15), new(2025, 2, 20)), As("p")).Value;
            var authority = lapas.AuthorityOf(SectionHead, SigningDay.PlusDays(offset), Company, Satay);
            return authority.IsShown == authority.Decision.Window.Certain.Contains(authority.Day)
                && authority.IsShown == (authority.Day >= new LocalDate(2025, 2, 1) && authority.Day <= new LocalDate(2025, 2, 20) && (authority.Day <= new LocalDate(2025, 2, 10) || authority.Day >= new LocalDate(2025, 2, 15)))
                && authority.IsShown == authority.Reasons.IsEmpty;
        });

    private static string Said(AuthorityToSign authority) => string.Join("; ", authority.Reasons.Select(static r => $"{r.ErrorCode} ({r.Identifier}): {r.Text.Id} | {r.Text.En}"));

    private static PowerOfAttorney Power(string id, Scope<PartyId> partners, LocalDate first, LocalDate last) =>
        new(PowerOfAttorneyId.From(id), Head, SectionHead, "Zulkarnain", Scope<SubjectId>.Unlimited, partners, Span(first, last));

    private static Stakeholder TwoDirectors(SigningMode mode) => Body("PT-SWEN", StakeholderKind.Company, "PT Swen Inovasi Transfer")
        .EstablishPost(PostId.From("DIR-1"), "Direktur Utama", new(2015, 1, 1), As("1")).Value
        .EstablishPost(PostId.From("DIR-2"), "Direktur", new(2015, 1, 1), As("2")).Value
        .Appoint(PostId.From("DIR-1"), OfficialId.From("A"), "Direktur A", ValidityPeriod.From(new(2015, 1, 1)), As("3")).Value
        .Appoint(PostId.From("DIR-2"), OfficialId.From("B"), "Direktur B", ValidityPeriod.From(new(2015, 1, 1)), As("4")).Value
        .GiveMandate(MandateId.From("AKTA"), mode, [PostId.From("DIR-1"), PostId.From("DIR-2")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(new(2015, 1, 1)), As("5")).Value;
}
