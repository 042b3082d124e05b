using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Json;
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
        signed.Value.Signatures[0].Should().Match<Signature>(s => s.AuthorityShown && s.Capacity == SigningCapacity.Plh && s.PostAsPrinted == "Plh. Kepala Lapas");
    }

    [Theory]
    [Trait("Case", "C27")]
    [InlineData("PLT", "Plt. Kepala Lapas", "Plt. Kepala Lapas")]
    [InlineData("PLH", "Plh. Kepala Lapas", "Plh. Kepala Lapas")]
    [InlineData("PJ", "Pj. Kepala Lapas", "Pj. Kepala Lapas")]
    [InlineData("HOLDER", "Kepala Lapas", "Kepala Lapas")]
    [InlineData("ATTORNEY", "a.n. Kepala Lapas (selaku kuasa)", "for the Kepala Lapas (by power of attorney)")]
    public void A_signature_says_in_which_capacity_it_was_given_on_itself_in_print_and_in_json(string capacity, string printed, string inEnglish)
    {
        var (signer, days) = (OfficialId.From("X"), ValidityPeriod.From(Day("2025-04-01")));
        var records = (capacity switch
        {
            "HOLDER" => UptSRecords.EndTenure(UptSRecords.Offices.Tenures[0], Day("2025-03-31"), On("2025-04-01", "left")).Value.Appoint(Kalapas, signer, "X", days, On("2025-04-01", "x")),
            "ATTORNEY" => UptSRecords.GrantPower(new(PowerOfAttorneyId.From("SK"), Kalapas, signer, "X", Scope<SubjectId>.Unlimited, Scope<PartyId>.Unlimited, days), On("2025-04-01", "x")),
            _ => UptSRecords.AppointActing(Kalapas, signer, "X", ActingKind.All.Single(k => k.Code == capacity), days, On("2025-04-01", "x")),
        }).Value;
        var authority = records.AuthorityOf(signer, Day("2025-04-02"), Swen, TusukSate, Sabun);

        var signed = Unsigned.Sign(authority, On("2025-04-02", "a")).Value;

        signed.Signatures[0].Should().Match<Signature>(s => s.Capacity!.Code == capacity && s.PostAsPrinted == printed);
        authority.PostAsPrinted!.En.Should().Be(inEnglish);
        var json = PembinaanJson.Agreements.WriteEntry(signed.Journal.Entries.Last());
        json.Should().Contain($"\"capacity\":\"{capacity}\"").And.Contain($"\"postAsPrinted\":\"{printed}\"");
        PembinaanJson.Agreements.ReadEntry(json).Value.Event.Should().Be(new AgreementSigned(signed.Signatures[0]));
    }

    [Theory]
    [InlineData("TUSUK-SATE", true)]
    [InlineData("SABUN", false)]
    [InlineData("TUSUK-SATE SABUN", false)]
    [Trait("Scenario", "S17")]
    public void Signed_before_the_scope_was_known_it_counts_only_if_the_authority_extends_to_the_scope(string scope, bool counts)
    {
        var records = UptSRecords.EndMandate(MandateId.From("M-1"), Day("2025-01-31"), On("2025-03-01", "m1"))
            .Bind(f => f.GiveMandate(MandateId.From("M-3"), SigningMode.Sole, [Kalapas], Scope<SubjectId>.Only(TusukSate), ValidityPeriod.From(Day("2025-02-01")), On("2025-03-01", "m3"))).Value;
        var draft = CooperationAgreement.Draft(AgreementId.From("X"), IndonesianTimeZone.Wib, Day("2025-03-01"), AgreementKind.PerjanjianKerjaSama, null, On("2025-03-01", "1"))
            .Bind(a => a.Name(AgreementParty.Of(UptS), On("2025-03-01", "2")))
            .Bind(a => a.Name(AgreementParty.Of(Swen), On("2025-03-01", "3")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-03-10"), Day("2026-03-09")).Value, On("2025-03-01", "4"))).Value;
        SubjectId[] subjects = [.. scope.Split(' ').Select(SubjectId.From)];
        var authority = records.AuthorityOf(Head, Day("2025-03-02"), Swen);

        authority.Extent.Should().Be(Scope<SubjectId>.Only(TusukSate));
        var scoped = draft.Sign(authority, On("2025-03-02", "5")).Bind(a => a.AgreeScope([.. subjects.Select(static s => new ScopeItem(s))], On("2025-03-03", "6")));
        var signed = scoped.Bind(a => a.Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day("2025-03-04"), UptS, subjects), On("2025-03-04", "7"))).Value;

        scoped.Has(AgreementErrors.AuthorityNotShown).Should().Be(!counts);
        signed.FormedOn.Should().Be(counts ? Day("2025-03-04") : null);
        signed.Missing.Any(static m => m.Element == AgreementElement.Authority && m.Text.Id.Contains("SABUN", StringComparison.Ordinal)).Should().Be(!counts);
        signed.AgreeScope([new(TusukSate)], On("2025-03-05", "8")).Has(AgreementErrors.SettledBySignature).Should().BeTrue();
        if (!counts)
        {
            var narrow = signed.Ratify(Head, records.AuthorityOf(Head, Day("2025-03-06"), Swen, subjects), On("2025-03-06", "9"));
            narrow.Has(AgreementErrors.AuthorityNotShown).Should().BeTrue();
            var wide = records.GiveMandate(MandateId.From("M-4"), SigningMode.Sole, [Kalapas], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2025-03-06")), On("2025-03-06", "m4")).Value;
            signed.Ratify(Head, wide.AuthorityOf(Head, Day("2025-03-06"), Swen, subjects), On("2025-03-06", "9")).Value.FormedOn.Should().Be(Day("2025-03-06"));
        }
    }

    [Theory]
    [InlineData("2025-03-14", true)]
    [InlineData("2025-03-15", false)]
    public void A_signature_is_not_dated_after_the_day_on_which_it_is_recorded(string day, bool accepted)
    {
        Unsigned.Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day(day), UptS, TusukSate, Sabun), On("2025-03-14", "b")).Has(AgreementErrors.SignedAhead).Should().Be(!accepted);
        Pks1().Amend(new Addendum(Day("2025-01-01")) { Scope = [new(Sabun)] }, day, "2025-03-14").Has(AgreementErrors.SignedAhead).Should().Be(!accepted);
    }

    [Fact]
    public void Of_somebody_without_authority_or_who_is_no_party_it_is_told_by_name()
    {
        var section = Unsigned.Sign(UptSRecords.AuthorityOf(Section, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-15", "a"));
        var stranger = Unsigned.Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day("2025-03-14"), UptS, TusukSate, Sabun), On("2025-03-14", "b")).Value;

        var text = section.Warnings.First(static w => w.ErrorCode == "AGREEMENT-AUTHORITY-NOT-SHOWN").Text.Id;
        text.Should().Contain($"untuk {UptSRecords.NameOn(Day("2025-03-14"))} pada").And.NotContain("untuk UPT-S");
        stranger.Signatures.Should().HaveCount(1);
        Bare(facility: UptC).Value.Sign(UptSRecords.AuthorityOf(Head, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-15", "c"))
            .ValidationErrors.First(static e => e.ErrorCode == "AGREEMENT-NOT-A-PARTY").Text.Id.Should().StartWith($"{UptSRecords.NameOn(Day("2025-03-14"))} bukan pihak");
    }

    [Fact]
    public void Of_two_who_must_sign_it_is_said_how_many_have()
    {
        var draft = Bare().Bind(a => a.Name(AgreementParty.Of(Swen, "PT Swen", signaturesNeeded: 2), On("2025-05-01", "joint"))).Value;
        var one = draft.Sign(SignatureOf(Swen, "DIREKTUR-1", "2025-05-07"), On("2025-05-07", "2")).Value;

        draft.Missing.Should().Contain(static m => m.Text.Id == "Belum ada: tanda tangan dari PT Swen.");
        one.Missing.Should().Contain(static m => m.Text.Id == "Belum lengkap: tanda tangan dari PT Swen, baru 1 dari 2.");
        var joint = draft.Sign(SignatureOf(Swen, "DIREKTUR-1", "2025-05-07") with { Post = PostId.From("D1"), TogetherWith = [PostId.From("D2")] }, On("2025-05-07", "2")).Value;
        joint.Missing.Should().Contain(static m => m.Text.Id == "Belum lengkap: tanda tangan dari PT Swen, baru 1 dari 2; masih diperlukan D2.");
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
        section.Value.StandingOn(Day("2025-03-15")).Should().Match<Standing>(s => s.Formation == Formation.Offered && s.LegalForce == LegalForce.NotFormed);
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
        second.InForceDays.FirstDay.Should().Be(Day("2025-05-12"));
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
        waiting.StandingOn(Day("2025-05-15")).Should().Match<Standing>(s => s.Formation == Formation.LapsedOffer && s.LegalForce == LegalForce.NotFormed);
        var signed = waiting.Sign(SignatureOf(Swen, "DIREKTUR", second), On("2025-05-15", "2"));
        signed.IsSuccess.Should().Be(accepted);
        signed.Has(AgreementErrors.OfferLapsed).Should().Be(!accepted);
    }

    [Theory]
    [InlineData("2025-03-14", true)]
    [InlineData("2025-03-15", false)]
    [Trait("Scenario", "S17")]
    public void A_partner_signs_through_its_last_day_and_not_once_it_is_dissolved(string day, bool shown)
    {
        var dissolved = SwenRecords.Dissolve(Day("2025-03-14"), Succession.Nobody, On("2025-03-20", "dissolved")).Value;

        var signed = Unsigned.Sign(dissolved.AuthorityOf(OfficialId.From("DIREKTUR"), Day(day), UptS, TusukSate, Sabun), On("2025-03-20", "b"));

        signed.Value.Signatures[^1].AuthorityShown.Should().Be(shown);
        signed.Has(AgreementErrors.AuthorityNotShown).Should().Be(!shown);
        signed.Value.Signatures[^1].Doubts.Contains("SIGN-PARTY-EXISTS").Should().Be(!shown);
    }

    [Theory]
    [InlineData("2025-03-14", true)]
    [InlineData("2025-03-15", false)]
    [Trait("Scenario", "S17")]
    public void A_facility_signs_through_its_last_day_and_not_once_it_is_closed(string day, bool shown)
    {
        var closed = UptSRecords.Close(Day("2025-03-14"), On("2025-03-20", "closed")).Value;

        Unsigned.Sign(closed.AuthorityOf(Head, Day(day), Swen, TusukSate, Sabun), On("2025-03-20", "a")).Value.Signatures[^1]
            .Should().Match<Signature>(s => s.AuthorityShown == shown && s.Doubts.Contains("SIGN-PARTY-EXISTS") == !shown);
    }

    [Theory]
    [InlineData(3, "2025-05-09")]
    [InlineData(2, "2025-05-09")]
    [InlineData(1, null)]
    [Trait("Scenario", "S18")]
    public void Signed_jointly_over_three_days_with_one_ratified_it_is_formed_on_the_day_of_the_last_that_counts(int within, string? formed)
    {
        var draft = Bare().Bind(a => a.Name(AgreementParty.Of(Swen, signaturesNeeded: 2), On("2025-05-01", "joint")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-05-07"), Day("2026-05-06")).Value, On("2025-05-01", "p")))
            .Bind(a => a.AgreeClauses(new() { JointSignatureDays = within }, On("2025-05-01", "c"))).Value;
        var waiting = draft.Sign(SignatureOf(UptS, "KALAPAS", "2025-05-07"), On("2025-05-07", "1"))
            .Bind(a => a.Sign(DoubtfulSignatureOf(Swen, "DIREKTUR-1", "2025-05-07", "SIGN-POWER-DAY"), On("2025-05-07", "2")))
            .Bind(a => a.Sign(SignatureOf(Swen, "DIREKTUR-2", "2025-05-08"), On("2025-05-08", "3"))).Value;

        waiting.FormedOn.Should().BeNull("a signature without authority does not count");
        waiting.StandingOn(Day("2025-05-08")).Formation.Should().Be(Formation.Offered);
        var ratified = waiting.Ratify(OfficialId.From("DIREKTUR-1"), SignatureOf(Swen, "DIREKTUR-2", "2025-05-09"), On("2025-05-09", "4"));

        ratified.Has(AgreementErrors.OfferLapsed).Should().Be(formed is null);
        (ratified.IsSuccess ? ratified.Value.FormedOn : null).Should().Be(formed is null ? null : Day(formed));
        if (formed is not null)
        {
            ratified.Value.StandingOn(Day("2025-05-08")).Should().Match<Standing>(static s => s.Formation == Formation.Offered && s.LegalForce == LegalForce.NotFormed);
            ratified.Value.InForceDays.FirstDay.Should().Be(Day("2025-05-09"));
            ratified.Value.AsKnownAt(Noon("2025-05-08"))!.FormedOn.Should().BeNull();
        }
    }

    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    public void A_signature_dated_before_the_offer_is_taken_with_a_warning(string signed, bool warns)
    {
        var offered = Draft().Offer(Day("2025-03-01"), On("2025-03-01", "offer")).Value;

        var result = offered.Sign(SignatureOf(Swen, "DIREKTUR", signed), On("2025-03-01", "s"));

        result.IsSuccess.Should().BeTrue();
        result.Has(AgreementErrors.Chronology).Should().Be(warns);
    }

    [Theory]
    [InlineData("2023-01-01", true)]
    [InlineData("2023-01-02", false)]
    public void An_offer_or_a_signature_dated_before_the_draft_is_taken_with_a_warning_that_names_both_days(string day, bool warns)
    {
        Draft().Offer(Day(day), On("2023-02-01", "offer")).Has(AgreementErrors.Chronology).Should().Be(warns);
        var signed = Draft().Sign(SignatureOf(Swen, "DIREKTUR", day), On("2023-02-01", "s"));
        signed.Has(AgreementErrors.Chronology).Should().Be(warns);
        signed.Warnings.Select(static w => w.Text.Id).Should().Equal(warns ? ["Tanggal penandatanganan (1 Januari 2023) mendahului tanggal penyusunan naskah (2 Januari 2023)."] : []);
    }

    [Theory]
    [InlineData("2021-02-25", true)]
    [InlineData("2021-02-26", false)]
    public void A_draft_dated_before_the_exploration_is_taken_with_a_warning(string day, bool warns) =>
        CooperationAgreement.Explore(AgreementId.From("PKS-BLK"), IndonesianTimeZone.Wib, Day("2021-02-26"), [UptC, Pemkab], "pelatihan berbasis kompetensi", On("2021-02-26", "visit"))
            .Bind(a => a.DraftAs(Day(day), null, null, On("2021-03-01", "draft"))).Has(AgreementErrors.Chronology).Should().Be(warns);

    [Fact]
    public void Why_it_is_not_formed_on_a_day_is_said_and_never_nothing()
    {
        var lapsed = Draft(period: AgreedPeriod.OpenEnded(), clauses: new() { JointSignatureDays = 7 }).Sign(SignatureOf(UptS, "KALAPAS", "2025-05-07"), On("2025-05-07", "1")).Value;
        var late = lapsed.Sign(SignatureOf(Swen, "DIREKTUR", "2025-05-14"), On("2025-05-14", "2")).Value;
        var withdrawn = Draft().Withdraw(Day("2023-01-20"), "batal", On("2023-02-01", "w")).Value;
        var explored = CooperationAgreement.Explore(AgreementId.From("PKS-1"), IndonesianTimeZone.Wib, Day("2021-02-26"), [UptS, Swen], null, On("2021-02-26", "visit")).Value;

        Why(Pks1(), "2023-01-30").Should().Be("COVERAGE-FORMED-LATER: Perjanjian PKS-1 belum terbentuk pada 30 Januari 2023; baru terbentuk 31 Januari 2023.");
        Why(Pks1(), "2023-01-31").Should().StartWith(AgreementErrors.CoverageNotYetInForce.Code);
        Why(late, "2025-05-13").Should().StartWith(AgreementErrors.CoverageFormedLater.Code);
        Why(lapsed, "2025-05-14").Should().StartWith(AgreementErrors.CoverageNotFormed.Code).And.Contain("tanda tangan");
        Why(lapsed, "2025-05-15").Should().Be("COVERAGE-OFFER-LAPSED: Perjanjian PKS-1 tidak terbentuk; penawarannya gugur sejak 15 Mei 2025.");
        Why(withdrawn, "2023-06-01").Should().Be("COVERAGE-WITHDRAWN: Perjanjian PKS-1 tidak terbentuk; naskahnya dibatalkan sejak 20 Januari 2023.");
        Why(explored, "2021-03-01").Should().StartWith(AgreementErrors.CoverageNotFormed.Code).And.EndWith("belum ada: para pihak dalam naskah, ruang lingkup, tanda tangan dan jangka waktu.");

        static string Why(CooperationAgreement agreement, string day) => agreement.Covers(Sabun).ReasonsOn(Day(day))[0].ToString();
    }

    [Fact]
    [Trait("Scenario", "S22")]
    public void The_names_of_the_signing_stay_when_a_partner_is_renamed_and_texts_use_the_printed_name()
    {
        var signed = Bare().Bind(a => a.Name(AgreementParty.Of(Swen, "PT Swen Inovasi Transfer"), On("2023-01-05", "named")))
            .Bind(a => a.AgreePeriod(AgreedPeriod.Between(Day("2025-03-01"), Day("2026-02-28")).Value, On("2023-01-30", "period")))
            .Bind(a => a.Sign(SwenRecords.AuthorityOf(OfficialId.From("DIREKTUR"), Day("2025-03-14"), UptS, TusukSate, Sabun), On("2025-03-14", "b"))).Value;
        var renamed = SwenRecords.Rename("PT Swen Baru", Day("2025-04-01"), On("2025-04-01", "rename")).Value;

        renamed.NameOn(Day("2025-04-01")).Should().Be("PT Swen Baru");
        signed.Parties[1].NameAsPrinted.Should().Be("PT Swen Inovasi Transfer");
        signed.Sign(DoubtfulSignatureOf(Swen, "KASI", "2025-04-02", "SIGN-ON-RECORD"), On("2025-04-02", "x")).Warnings[0].Text.Id.Should().Contain("PT Swen Inovasi Transfer").And.NotContain("stakeholder:");
    }

    [Theory]
    [InlineData("2025-03-31", false)]
    [InlineData("2025-04-01", true)]
    [Trait("Scenario", "S22")]
    public void In_a_former_name_of_the_party_warns_from_the_first_day_of_the_new_one_and_counts_all_the_same(string day, bool warned)
    {
        var renamed = SwenRecords.Rename("PT Swen Baru", Day("2025-04-01"), On("2025-04-01", "rename")).Value;
        var draft = Bare().Bind(a => a.Name(AgreementParty.Of(Swen, SwenRecords.NameOn(Day("2025-03-01"))), On("2023-01-05", "named"))).Value;
        var signed = draft.Sign(renamed.AuthorityOf(OfficialId.From("DIREKTUR"), Day(day), UptS, TusukSate, Sabun), On("2025-04-01", "b"));

        signed.Warnings.Any(static w => w.ErrorCode == OfficeErrors.PartyFormerName.Code && w.Text.Id.Contains("PT Swen Baru", StringComparison.Ordinal)).Should().Be(warned);
        signed.Value.Signatures.Should().ContainSingle().Which.AuthorityShown.Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S17")]
    public void Each_way_of_lacking_authority_has_its_own_reason_and_one_subject_of_two_is_not_enough()
    {
        CooperationAgreement Signed(Facility records, OfficialId official, string day) => Unsigned.Sign(records.AuthorityOf(official, Day(day), Swen, TusukSate, Sabun), On("2025-03-15", "a")).Value;
        Facility Empowered(string lastDay, Scope<PartyId> partners, Scope<SubjectId> subjects) => UptSRecords.GrantPower(
            new(PowerOfAttorneyId.From("SK-1"), Kalapas, Section, "Kasi", subjects, partners, ValidityPeriod.Between(Day("2025-01-01"), Day(lastDay)).Value), On("2025-03-02", "power")).Value;

        var doubts = new[]
        {
            Signed(UptSRecords, Section, "2025-03-14"),
            Signed(Empowered("2025-03-13", Scope<PartyId>.Unlimited, Scope<SubjectId>.Unlimited), Section, "2025-03-14"),
            Signed(Empowered("2025-03-14", Scope<PartyId>.Only(Pemkab), Scope<SubjectId>.Unlimited), Section, "2025-03-14"),
            Signed(UptSRecords, Acting, "2025-03-15"),
            Signed(Empowered("2025-03-14", Scope<PartyId>.Unlimited, Scope<SubjectId>.Only(TusukSate)), Section, "2025-03-14"),
        }.Select(static a => string.Join(' ', a.Signatures[^1].Doubts)).ToList();

        doubts.Should().OnlyHaveUniqueItems().And.NotContain("");
        doubts[4].Should().Contain("SIGN-SUBJECTS");
        Signed(Empowered("2025-03-14", Scope<PartyId>.Only(Swen), Scope<SubjectId>.Only(TusukSate, Sabun)), Section, "2025-03-14").Signatures[^1].AuthorityShown.Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S21")]
    public void A_signature_sent_again_after_the_party_s_records_went_on_is_the_same_whatever_they_now_say()
    {
        var signed = Unsigned.Sign(UptSRecords.AuthorityOf(Head, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-03-14", "a")).Value;
        var later = UptSRecords.Rename("Lapas Serang", Day("2025-06-01"), On("2025-06-01", "rename")).Value;
        var otherwise = UptSRecords.EndTenure(Kalapas, Head, Day("2025-03-13"), On("2025-06-01", "left")).Value;

        signed.Sign(later.AuthorityOf(Head, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-06-02", "a")).Value.Revision.Should().Be(signed.Revision);
        signed.Sign(otherwise.AuthorityOf(Head, Day("2025-03-14"), Swen, TusukSate, Sabun), On("2025-06-02", "a")).Value.Should().BeSameAs(signed);
        signed.Sign(later.AuthorityOf(Head, Day("2025-03-15"), Swen, TusukSate, Sabun), On("2025-06-02", "a")).Status.Should().Be(ResultStatus.Conflict);
    }
}
