using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Identities;
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
        AsPrinted.StandingOn(Day("2023-06-01")).Force.Should().Be(Force.NotFormed);
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
        signed.StandingOn(Day("2023-03-02")).Force.Should().Be(Force.Undetermined);

        var complete = signed.Amend(
            new Addendum(Day("2023-03-10")) { Period = AgreedPeriod.Between(Day("2023-03-10"), Day("2025-03-09")).Value, Numbers = [new(UptS, "W.12.PAS-5/2023"), new(Swen, "001/SIT/2023")] },
            [SignatureOf(UptS, "KALAPAS", "2023-03-10"), SignatureOf(Swen, "DIREKTUR", "2023-03-10")],
            On("2023-03-10", "addendum"),
            Provenance.Supplied).Value;

        complete.Missing.Should().BeEmpty();
        complete.InForce.Should().Be(DateSet.Between(Day("2023-03-10"), Day("2025-03-09")));
        complete.ProvenanceOf(AgreementElement.Period).Should().Be(Provenance.Supplied);
        complete.ProvenanceOf(AgreementElement.Scope).Should().Be(Provenance.AsPrinted);
    }
}
