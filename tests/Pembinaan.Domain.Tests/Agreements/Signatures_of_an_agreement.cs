using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Signatures_of_an_agreement
{
    private static readonly PostId Kalapas = PostId.From("KALAPAS");
    private static readonly OfficialId Head = OfficialId.From("HEAD");
    private static readonly OfficialId Section = OfficialId.From("SECTION");
    private static readonly OfficialId Acting = OfficialId.From("ACTING");
    private static readonly ValidityPeriod Since2020 = ValidityPeriod.From(Day("2020-01-01"));

    private static Facility UptSRecords { get; } = Facility.Establish(UptS, "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "f1"))
        .Bind(f => f.EstablishPost(Kalapas, "Kepala Lapas", Day("2020-01-01"), On("2020-01-01", "f2")))
        .Bind(f => f.GiveMandate(MandateId.From("M-1"), SigningMode.Sole, [Kalapas], Scope<SubjectId>.Unlimited, Since2020, On("2020-01-01", "f3")))
        .Bind(f => f.Appoint(Kalapas, Head, "Kepala", Since2020, On("2020-01-01", "f4")))
        .Bind(f => f.AppointActing(Kalapas, Acting, "Pelaksana Harian", ActingKind.Plh, ValidityPeriod.Between(Day("2025-03-01"), Day("2025-03-14")).Value, On("2025-03-01", "f5")))
        .Value;

    private static Stakeholder SwenRecords { get; } = Stakeholder.Register(Swen, StakeholderKind.Company, "PT Swen", Day("2010-01-01"), On("2020-01-01", "s1"))
        .Bind(s => s.EstablishPost(PostId.From("DIREKTUR"), "Direktur", Day("2020-01-01"), On("2020-01-01", "s2")))
        .Bind(s => s.GiveMandate(MandateId.From("M-2"), SigningMode.Sole, [PostId.From("DIREKTUR")], Scope<SubjectId>.Unlimited, Since2020, On("2020-01-01", "s3")))
        .Bind(s => s.Appoint(PostId.From("DIREKTUR"), OfficialId.From("DIREKTUR"), "Direktur", Since2020, On("2020-01-01", "s4")))
        .Value;

    private static CooperationAgreement Unsigned => Draft(period: AgreedPeriod.Between(Day("2025-03-01"), Day("2026-02-28")).Value);

    [Fact]
    [Trait("Scenario", "S17")]
    public void With_authority_shown_both_form_the_agreement()
    {
        var signed = Unsigned
            .Sign(UptSRecords.AuthorityOf(Acting, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-14", "a"))
            .Bind(a => a.Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day("2025-03-14"), UptS, TusukSate, Sabun), On("2025-03-14", "b")));

        signed.Warnings.Should().BeEmpty();
        signed.Value.FormedOn.Should().Be(Day("2025-03-14"));
        signed.Value.Signatures[0].Should().Match<Signature>(s => s.AuthorityShown && s.Ground == SigningGround.Acting && s.PostAsPrinted == "Kepala Lapas");
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void Without_authority_the_reasons_are_distinct_and_the_agreement_is_not_formed()
    {
        var partnerSigned = Unsigned.Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day("2025-03-14"), UptS, TusukSate, Sabun), On("2025-03-14", "b")).Value;
        var section = partnerSigned.Sign(UptSRecords.AuthorityOf(Section, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-15", "a"));
        var late = partnerSigned.Sign(UptSRecords.AuthorityOf(Acting, Day("2025-03-15"), Swen, TusukSate, Sabun), On("2025-03-15", "a"));

        section.Has(AgreementErrors.AuthorityNotShown).Should().BeTrue();
        late.Has(AgreementErrors.AuthorityNotShown).Should().BeTrue();
        section.Value.Signatures[^1].Doubts.Should().NotBeEmpty().And.NotEqual(late.Value.Signatures[^1].Doubts);
        section.Value.FormedOn.Should().BeNull();
        section.Value.StandingOn(Day("2025-03-15")).Should().Match<Standing>(s => s.Formation == Formation.Offered && s.Force == Force.NotFormed);
        section.Value.Missing.Should().Contain(m => m.Element == AgreementElement.Authority && m.Party == PartyId.Of(UptS) && m.IsNeeded);
    }

    [Theory]
    [InlineData("2025-03-14", "SWEN", true)]
    [InlineData("2025-03-13", "SWEN", false)]
    [InlineData("2025-03-14", "LAIN", false)]
    [Trait("Scenario", "S17")]
    public void A_power_of_attorney_counts_through_its_last_day_and_for_its_partner_only(string lastDay, string partner, bool shown)
    {
        var records = UptSRecords.GrantPower(
            new(PowerOfAttorneyId.From("SK-1"), Kalapas, Section, "Kasi", Scope<SubjectId>.Unlimited, Scope<PartyId>.Only(StakeholderId.From(partner)), ValidityPeriod.Between(Day("2025-01-01"), Day(lastDay)).Value),
            On("2025-03-02", "power")).Value;

        var signed = Unsigned.Sign(records.AuthorityOf(Section, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-14", "a"));

        signed.Has(AgreementErrors.AuthorityNotShown).Should().Be(!shown);
        signed.Value.Signatures[^1].AuthorityShown.Should().Be(shown);
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void Ratified_later_it_is_formed_on_the_day_of_ratification()
    {
        var doubtful = Unsigned
            .Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day("2025-03-14"), UptS, TusukSate, Sabun), On("2025-03-14", "b"))
            .Bind(a => a.Sign(UptSRecords.AuthorityOf(Section, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-14", "a"))).Value;

        var ratified = doubtful.Ratify(Section, UptSRecords.AuthorityOf(Head, Day("2025-04-01"), Swen, TusukSate, Sabun), On("2025-04-01", "ratify")).Value;

        ratified.FormedOn.Should().Be(Day("2025-04-01"));
        ratified.StandingOn(Day("2025-03-31")).Formation.Should().Be(Formation.Offered);
        doubtful.Ratify(Head, UptSRecords.AuthorityOf(Head, Day("2025-04-01"), Swen, TusukSate, Sabun), On("2025-04-01", "ratify")).Has(AgreementErrors.NothingToRatify).Should().BeTrue();
    }

    [Fact]
    public void Evidence_for_another_partner_or_fewer_subjects_is_refused()
    {
        Unsigned.Sign(UptSRecords.AuthorityOf(Head, Day("2025-03-14"), Pemkab, TusukSate, Sabun), On("2025-03-14", "a")).Has(AgreementErrors.AuthorityForSomethingElse).Should().BeTrue();
        Unsigned.Sign(UptSRecords.AuthorityOf(Head, Day("2025-03-14"), Swen, TusukSate), On("2025-03-14", "a")).Has(AgreementErrors.AuthorityForSomethingElse).Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S18")]
    public void Two_directors_jointly_form_it_on_the_day_of_the_second_and_witnesses_never_do()
    {
        var draft = Bare().Bind(a => a.Name(AgreementParty.Of(Swen, signaturesNeeded: 2), On("2025-05-01", "joint"))).Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value, On("2025-05-01", "p"))).Value;
        var first = draft.Sign(SignatureOf(UptS, "KALAPAS", "2025-05-07"), On("2025-05-07", "1"))
            .Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR-1", "2025-05-07"), On("2025-05-07", "2")))
            .Bind(a => a.NoteWitness(new("Saksi Satu", "Kadivpas", Day: Day("2025-05-07")), On("2025-05-07", "3")))
            .Bind(a => a.NoteWitness(new("Saksi Dua", "Walikota", Day: Day("2025-05-07")), On("2025-05-07", "4"))).Value;
        var same = first.Sign(SignatureOf(Swen, "DIREKTUR-1", "2025-05-08"), On("2025-05-08", "5")).Value;
        var second = first.Sign(SignatureOf(Swen, "DIREKTUR-2", "2025-05-12"), On("2025-05-12", "6")).Value;

        first.FormedOn.Should().BeNull();
        same.FormedOn.Should().BeNull();
        second.FormedOn.Should().Be(Day("2025-05-12"));
        second.InForce.FirstDay.Should().Be(Day("2025-05-12"));
        second.Missing.Should().NotContain(m => m.Element == AgreementElement.Witnesses);
        Pks1().Missing.Should().Contain(m => m.Element == AgreementElement.Witnesses && !m.IsNeeded);
    }

    [Theory]
    [InlineData("2025-05-14", true)]
    [InlineData("2025-05-15", false)]
    [Trait("Scenario", "S18")]
    public void A_last_signature_after_the_agreed_days_finds_a_lapsed_offer(string second, bool accepted)
    {
        var waiting = Draft(period: AgreedPeriod.OpenEnded(), clauses: new() { JointSignatureDays = 7 }).Sign(SignatureOf(UptS, "KALAPAS", "2025-05-07"), On("2025-05-07", "1")).Value;

        waiting.StandingOn(Day("2025-05-14")).Formation.Should().Be(Formation.Offered);
        waiting.StandingOn(Day("2025-05-15")).Should().Match<Standing>(s => s.Formation == Formation.LapsedOffer && s.Force == Force.NotFormed);
        var signed = waiting.Sign(SignatureOf(Swen, "DIREKTUR", second), On("2025-05-15", "2"));
        signed.IsSuccess.Should().Be(accepted);
        signed.Has(AgreementErrors.OfferLapsed).Should().Be(!accepted);
    }
}
