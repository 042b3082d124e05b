using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Stories;

/// <summary>Story 000: Lapas Kelas IIA Serang and PT Swen Inovasi Transfer.</summary>
public sealed class Serang_and_Swen
{
    private static CooperationAgreement AsPrinted { get; } = CooperationAgreement
        .Draft(AgreementId.From("PKS-SWEN"), IndonesianTimeZone.Wib, Day("2022-01-01"), AgreementKind.PerjanjianKerjaSama, "Perjanjian Kerja Sama (PKS)", On("2023-03-01", "1"))
        .Bind(a => a.Name(AgreementParty.Of(UptS, "Lembaga Pemasyarakatan (Lapas) Kelas IIA Serang"), On("2023-03-01", "2")))
        .Bind(a => a.Name(AgreementParty.Of(Swen, "PT. Swen Inovasi Transfer"), On("2023-03-01", "3")))
        .Bind(a => a.AgreeScope([ScopeItem.Of("TUSUK-SATE", "pembuatan tusuk sate"), ScopeItem.Of("SABUN", "pembuatan sabun pembersih")], On("2023-03-01", "4")))
        .Bind(a => a.ReportSignatory(new(UptS, "Heri Kusrita", "Kepala Lapas Kelas IIA Serang", null), On("2023-03-01", "5")))
        .Bind(a => a.ReportSignatory(new(Swen, "DR. Sri Wahyuni, MP", "Direktur", null), On("2023-03-01", "6")))
        .Bind(a => a.NoteWitness(new("Masjuno", "Kepala Divisi Pemasyarakatan"), On("2023-03-01", "7")))
        .Bind(a => a.NoteWitness(new("Hendri Marpaung", "Kepala BNNP Provinsi Banten"), On("2023-03-01", "8")))
        .Bind(a => a.NoteWitness(new("Helldy Agustian", "Walikota Cilegon"), On("2023-03-01", "9")))
        .Bind(a => a.DescribeSigning(
            new("Lapas Kelas IIA Cilegon", UptC, "Penandatanganan Kerjasama, Pembukaan Rehabilitasi Narkotika serta Pelatihan Kemandirian UMKM UPT Pemasyarakatan se-Serang Raya"), On("2023-03-01", "10")))
        .Value;

    [Fact]
    public void As_printed_it_lacks_days_authority_and_period_and_is_not_in_force()
    {
        AsPrinted.Missing.Where(static m => m.IsNeeded).Select(static m => m.Element).Distinct().Should().Equal(
            AgreementElement.Signature, AgreementElement.Authority, AgreementElement.SigningDay, AgreementElement.Period);
        AsPrinted.Missing.Where(static m => !m.IsNeeded).Select(static m => m.Element).Distinct().Should().Equal(AgreementElement.Number);
        AsPrinted.StandingOn(Day("2023-06-01")).LegalForce.Should().Be(LegalForce.NotFormed);
        AsPrinted.ProvenanceOf(AgreementElement.Scope).Should().Be(Provenance.AsPrinted);
    }

    [Fact]
    public void Three_witnesses_of_other_bodies_do_not_complete_it()
    {
        AsPrinted.Witnesses.Should().HaveCount(3);
        AsPrinted.FormedOn.Should().BeNull();
        AsPrinted.Signing!.Facility.Should().Be(UptC);
    }

    [Fact]
    public void An_addendum_supplies_what_is_missing()
    {
        var signed = AsPrinted.Signed("2023-03-01", "2023-03-02");
        signed.StandingOn(Day("2023-03-02")).LegalForce.Should().Be(LegalForce.Undetermined);

        var complete = signed.Amend(
            new Addendum(Day("2023-03-10")) { Period = AgreedPeriod.Between(Day("2023-03-10"), Day("2025-03-09")).Value, Numbers = [new(UptS, "W.12.PAS-5/2023"), new(Swen, "001/SIT/2023")] },
            [SignatureOf(UptS, "KALAPAS", "2023-03-10"), SignatureOf(Swen, "DIREKTUR", "2023-03-10")],
            On("2023-03-10", "addendum"),
            Provenance.Supplied).Value;

        complete.Missing.Should().BeEmpty();
        complete.InForceDays.Should().Be(DateSet.Between(Day("2023-03-10"), Day("2025-03-09")));
        complete.ProvenanceOf(AgreementElement.Period).Should().Be(Provenance.Supplied);
        AgreementElement[] ofSigning = [AgreementElement.SigningDay, AgreementElement.Authority];
        ofSigning.Select(e => complete.ProvenanceOf(e)).Should().OnlyContain(static p => p == Provenance.Supplied, "the article says who signed, and no more");
        ofSigning.Select(e => AsPrinted.ProvenanceOf(e)).Concat(ofSigning.Select(static e => Pks1().ProvenanceOf(e))).Should().OnlyContain(static p => p == null);
        complete.ProvenanceOf(AgreementElement.Scope).Should().Be(Provenance.AsPrinted);
    }

    [Fact]
    public void Signed_by_the_head_of_the_lapas_and_the_director_at_another_facility_on_a_joint_occasion()
    {
        AsPrinted.Kind.Should().Be(AgreementKind.PerjanjianKerjaSama);
        AsPrinted.ReportedSignatories.Select(static s => (s.NameAsPrinted, s.PostAsPrinted)).Should().Equal(("Heri Kusrita", "Kepala Lapas Kelas IIA Serang"), ("DR. Sri Wahyuni, MP", "Direktur"));
        AsPrinted.Signing!.Place.Should().Be("Lapas Kelas IIA Cilegon");
        AsPrinted.Signing.Occasion.Should().Contain("Rehabilitasi Narkotika").And.Contain("UMKM").And.Contain("Serang Raya");
        AsPrinted.Parties.Should().NotContain(static p => p.Party == PartyId.Of(UptC), "the place of signing makes nobody a party");
    }

    [Fact]
    public void The_two_named_programmes_are_its_scope_and_each_class_stands_under_it_once_it_is_in_force()
    {
        var inForce = AsPrinted.Signed("2023-03-01", "2023-03-02").Amend(
            new Addendum(Day("2023-03-10")) { Period = AgreedPeriod.Between(Day("2023-03-10"), Day("2025-03-09")).Value },
            [SignatureOf(UptS, "KALAPAS", "2023-03-10"), SignatureOf(Swen, "DIREKTUR", "2023-03-10")],
            On("2023-03-10", "addendum"),
            Provenance.Supplied).Value;
        inForce.ScopeOn(Day("2023-03-10")).Select(static i => i.Subject).Should().Equal(TusukSate, Sabun);

        foreach (var subject in new[] { TusukSate, Sabun })
        {
            var cohort = Cohorts.Given.Cohort(Cohorts.Given.Plan("2024-02-05", byPartner: true) with { Sessions = Cohorts.Given.Sessions("2024-02-05", 5, subject) });
            Cohorts.Given.Coverage(cohort, AsPrinted).UncoveredDays.Count().Should().Be(5, "as printed it is not in force");
            Cohorts.Given.Coverage(cohort, inForce).UncoveredDays.IsEmpty.Should().BeTrue();
            cohort.Curriculum.Stream.Should().Be(Domain.Programmes.ProgrammeStream.Kemandirian);
        }
    }
}
