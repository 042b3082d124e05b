using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Providers_named_after_the_signing
{
    private static readonly AssociateId Trainer = AssociateId.From("UMKM-7");
    private static readonly StakeholderId OfficeId = StakeholderId.From("DINAS");

    private static readonly Stakeholder Party = Stakeholder.Register(Swen, StakeholderKind.Kabupaten, "Pemkab", null, On("2020-01-01", "p1"))
        .Bind(static s => s.EstablishPost(PostId.From("BUPATI"), "Bupati", Day("2000-01-01"), On("2020-01-01", "p2")))
        .Bind(static s => s.Appoint(PostId.From("BUPATI"), OfficialId.From("TATU"), "Tatu", ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "p3")))
        .Bind(static s => s.GiveMandate(MandateId.From("M"), SigningMode.Sole, [PostId.From("BUPATI")], Scope<SubjectId>.Unlimited, ValidityPeriod.From(Day("2020-01-01")), On("2020-01-01", "p4")))
        .Bind(static s => s.Introduce(new(Trainer, AssociateKind.Body, "UMKM Tujuh", Scope<SubjectId>.Only(Sabun), ValidityPeriod.Between(Day("2023-03-01"), Day("2024-12-31")).Value), On("2020-01-01", "p5"))).Value;

    private static readonly Stakeholder Office = Stakeholder.Register(OfficeId, StakeholderKind.Opd, "Dinas", null, On("2020-01-01", "o1"))
        .Bind(static s => s.PlaceUnder(Swen, Day("2023-03-01"), StakeholderDirectory.Of(Party, s), On("2020-01-01", "o2"))).Value;

    private static AuthorityToSign Authority(string day = "2023-06-01", string official = "TATU", params SubjectId[] subjects) => Party.AuthorityOf(OfficialId.From(official), Day(day), UptS, subjects.Length == 0 ? [Sabun] : subjects);

    private static DomainResult<CooperationAgreement> Name(AuthorityToSign authority, string recorded = "2023-06-01", string? firstDay = null, bool isRetroactive = false, ValueList<SubjectId>? subjects = null, AgreementClauses? clauses = null) =>
        Pks1(clauses).NameImplementingOffice(Swen, Office, subjects ?? [Sabun], [authority], On(recorded, "office"), firstDay is null ? null : Day(firstDay), isRetroactive);

    [Fact]
    public void An_office_is_named_with_the_authority_of_its_party_and_covers_from_the_day_of_recording()
    {
        var named = Name(Authority()).Value;

        named.CoverageOf(UptS, OfficeId, Sabun).Days.FirstDay.Should().Be(Day("2023-06-01"));
        named.CoverageOf(UptS, OfficeId, Sabun).RatifiedDays.IsEmpty.Should().BeTrue();
        named.CoverageOf(UptS, OfficeId, TusukSate).Days.IsEmpty.Should().BeTrue();
        PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(named)).Value.ImplementingOffices.Should().Equal(named.ImplementingOffices);
    }

    [Fact]
    public void Without_the_authority_it_is_refused()
    {
        Pks1().NameImplementingOffice(Swen, OfficeId, [Sabun], On("2023-06-01", "x")).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue();
        Pks1().Bring(Swen, ProviderId.BroughtAs(Trainer), [Sabun], On("2023-06-01", "x")).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue();
        Pks1().NameImplementingOffice(Swen, Office, [Sabun], [], On("2023-06-01", "x")).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue();
        Name(Authority(official: "ORANG-LAIN")).Has(AgreementErrors.ProviderUnsigned).Should().BeTrue();
        Name(Authority(subjects: TusukSate)).Has(AgreementErrors.AuthorityForSomethingElse).Should().BeTrue("it was shown for another subject");
        Name(Authority(), subjects: []).Has(AgreementErrors.AuthorityForSomethingElse).Should().BeTrue("all subjects are more than one");
        Name(Authority(subjects: [Sabun, TusukSate]), subjects: []).IsSuccess.Should().BeTrue();
        Name(Authority("2023-06-02")).Has(AgreementErrors.SignedAhead).Should().BeTrue();
        Draft().NameImplementingOffice(Swen, OfficeId, [Sabun], On("2023-01-30", "x")).IsSuccess.Should().BeTrue("nobody has signed yet");
    }

    [Theory]
    [InlineData("2023-02-28", false)]
    [InlineData("2023-03-01", true)]
    public void An_office_stands_under_its_party_on_its_first_day(string firstDay, bool related) =>
        Name(Authority("2023-02-10"), "2023-02-10", firstDay).Has(AgreementErrors.ProviderUnrelated).Should().Be(!related);

    [Theory]
    [InlineData("2023-05-31", false, null, true)]
    [InlineData("2023-06-01", false, null, false)]
    [InlineData("2023-05-31", true, null, false)]
    [InlineData("2023-05-31", false, true, false)]
    public void It_reaches_back_only_where_that_is_said(string firstDay, bool isRetroactive, bool? clause, bool refused) =>
        Name(Authority(), firstDay: firstDay, isRetroactive: isRetroactive, clauses: new() { Retroactive = clause }).Has(AgreementErrors.ProviderRetroactive).Should().Be(refused);

    [Fact]
    public void What_was_held_before_it_was_named_is_ratified_never_covered_in_silence()
    {
        var named = Name(Authority(), firstDay: "2023-04-01", isRetroactive: true).Value;
        var coverage = named.CoverageOf(UptS, OfficeId, Sabun);

        coverage.RatifiedDays.Should().Be(DateSet.Between(Day("2023-04-01"), Day("2023-05-31")));
        coverage.ReasonsOn(Day("2023-05-31")).Should().ContainSingle(static r => r.ErrorCode == AgreementErrors.CoverageProviderRatified.Code && r.Severity == ValidationSeverity.Warning);
        coverage.ReasonsOn(Day("2023-06-01")).Should().BeEmpty();
        named.AsKnownAt(Noon("2023-05-31"))!.CoverageOf(UptS, OfficeId, Sabun).ReasonsOn(Day("2023-05-31")).Should().ContainSingle(static r => r.ErrorCode == AgreementErrors.CoverageProvider.Code);
    }

    [Theory]
    [InlineData("2024-12-31", "SABUN", true)]
    [InlineData("2025-01-01", "SABUN", false)]
    [InlineData("2024-12-31", "TUSUK-SATE", false)]
    public void Somebody_brought_is_introduced_by_the_party_for_the_day_and_the_subjects(string firstDay, string subject, bool related)
    {
        var subjects = SubjectId.From(subject);
        var brought = Pks1().Bring(Party, Trainer, [subjects], [Authority(subjects: subjects)], On("2023-06-01", "brought"), Day(firstDay));

        brought.Has(AgreementErrors.ProviderUnrelated).Should().Be(!related);
        if (related)
        {
            brought.Value.CoverageOf(UptS, ProviderId.BroughtAs(Trainer), subjects).Days.FirstDay.Should().Be(Day(firstDay));
        }
    }
}
