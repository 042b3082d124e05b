using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What a journal says of a body, said by the name that is on record in the dossier.</summary>
public sealed class Lines_of_journals
{
    private static readonly Stakeholder Office = Stakeholder.Register(Given_work.Disnaker, StakeholderKind.Opd, "Dinas Tenaga Kerja", new(2000, 1, 1), Given.On("2020-01-01", "office"))
        .Bind(static s => s.Rename("Dinas Ketenagakerjaan", new(2025, 2, 4), Given.On("2025-02-01", "rename"))).Value;

    [Fact]
    public void Of_a_referral_name_bodies_as_of_the_day_of_the_recording()
    {
        var dossier = Dossier.Of(Office, Given.Company, Given_work.Employed, Given_work.Business).Value;

        dossier.LineOf(Given_work.Employed.Journal.Entries.First(), Language.Indonesian).Should().Contain("diserahkan kepada Dinas Tenaga Kerja sebagai pencari kerja");
        Given_work.Employed.Journal.Entries.First().In(Language.Indonesian).Should().Contain("diserahkan kepada DISNAKER", "by itself it knows no name");
        dossier.LineOf(Given_work.Business.Journal.Entries.First(), Language.English).Should().EndWith(", guided by Dinas Ketenagakerjaan (SERT-2)");
        Dossier.Of(Given_work.Business).Value.LineOf(Given_work.Business.Journal.Entries.First(), Language.English).Should().EndWith(", guided by DISNAKER (SERT-2)", "it is not here");
    }

    [Fact]
    public void Name_a_giver_and_the_agreement_by_its_number()
    {
        var pks = AgreementsGiven.Pks1();
        var given = Given_work.Business.GiveCapital(AgreementsGiven.Swen, "alat cetak", new(2025, 2, 10), Given.On("2025-02-10", "capital"), under: pks.Id)
            .Bind(r => r.Mentor(AgreementsGiven.Swen, ValidityPeriod.Lasting(new(2025, 2, 10), Term.OfMonths(6)).Value, Given.On("2025-02-10", "mentor"), pks.Id)).Value;
        var lines = given.Journal.Entries.Skip(1).Select(e => Dossier.Of(Given.Company, pks, given).Value.LineOf(e, Language.English)).ToList();

        lines[0].Should().StartWith("Capital given by PT Swen on 10 February 2025: alat cetak").And.EndWith($", under {pks.ByName}");
        lines[1].Should().StartWith("Mentoring by PT Swen: ");
        given.Annul(EntryId.From("mentor"), "keliru", Given.On("2025-02-11", "annul")).Value.Journal.Entries.Select(e => Dossier.Of(Given.Company).Value.LineOf(e, Language.English)).Last()
            .Should().Be("Entry mentor annulled: keliru");
    }

    /// <summary>By the name under which they were introduced; by the number where two have it.</summary>
    [Fact]
    public void Name_who_is_brought_no_longer()
    {
        var left = Introducing(Given.Company, "Ibu Sari").Withdraw(AssociateId.From("AS-1"), Given.Day("2024-06-30"), Given.On("2024-07-01", "left")).Value;
        var other = Introducing(Given_work.Office(Given_work.Disnaker), "Pak Budi");

        Dossier.Of(left).Value.LineOf(left.Journal.Last!, Language.Indonesian).Should().Be("Ibu Sari tidak diikutsertakan lagi, hari terakhir 30 Juni 2024");
        Dossier.Of(left).Value.LineOf(left.Journal.Last!, Language.English).Should().Be("Ibu Sari no longer brought, last day 30 June 2024");
        Dossier.Of(left, other).Value.LineOf(left.Journal.Last!, Language.English).Should().StartWith("AS-1 no longer brought");
        left.Journal.Last!.In(Language.English).Should().StartWith("AS-1 no longer brought", "an entry alone knows no name");

        static Stakeholder Introducing(Stakeholder by, string name) => by.Introduce(
            new(AssociateId.From("AS-1"), AssociateKind.Person, name, Scope<SubjectId>.Unlimited, ValidityPeriod.From(Given.Day("2023-01-01"))), Given.On("2023-01-01", "introduced")).Value;
    }

    [Fact]
    public void Name_who_gives_the_sessions()
    {
        var cohort = Tests.Cohorts.Given.Cohort(Tests.Cohorts.Given.Plan(byPartner: true));

        Dossier.Of(Given.Lapas, Given.Company, cohort).Value.LineOf(cohort.Journal.Entries.First(), Language.English).Should().Contain(" by PT Swen").And.NotContain(" by SWEN");
        Dossier.Of(cohort).Value.LineOf(cohort.Journal.Entries.First(), Language.English).Should().Contain(" by SWEN");
    }

    [Fact]
    public void Name_a_facility_without_saying_what_it_is_once_more()
    {
        var visit = new Engagement(
            EngagementId.From("T-1"), AgreementsGiven.UptS, EngagementKind.Visit, Given.Day("2022-12-01"), "Kantor", [new(AgreementsGiven.UptS, "Kasi Giatja")], "penjajakan", EngagementOutcome.Open);
        var visited = Given.Company.LogEngagement(visit, Given.On("2022-12-01", "visit")).Value;

        Dossier.Of(Given.Lapas, visited).Value.LineOf(visited.Journal.Last!, Language.Indonesian).Should().StartWith("Lapas Kelas IIA Serang berkunjung (T-1)");
        Dossier.Of(Given.Lapas, visited).Value.LineOf(visited.Journal.Last!, Language.English).Should().StartWith("Lapas Kelas IIA Serang paid a visit (T-1)");
        Dossier.Of(visited).Value.LineOf(visited.Journal.Last!, Language.Indonesian).Should().StartWith("UPT UPT-S berkunjung (T-1)", "its name is not here");
    }
}
