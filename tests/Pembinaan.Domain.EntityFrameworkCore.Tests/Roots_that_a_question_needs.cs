using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Roots_that_a_question_needs
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task About_a_facility_are_what_is_there_and_whom_it_names(string kind)
    {
        await using var database = await FilledAsync(kind);
        var dossier = (await database.Context().LoadDossierAsync(Given.Serang, Given.Start)).Value;

        dossier.Facilities.Select(static f => f.Id.Value).Should().Equal("RUTAN-SERANG");
        dossier.Stakeholders.Select(static s => s.Id.Value).Should().Equal("SWEN");
        dossier.Agreements.Select(static a => a.Id.Value).Should().Equal("NK-1", "PKS-1", "PKS-2");
        dossier.Programmes.Select(static p => p.Id.Value).Should().Equal("LITERASI");
        dossier.Cohorts.Select(static c => c.Id.Value).Should().Equal("ANG-1");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task About_an_agreement_are_its_neighbours(string kind)
    {
        await using var database = await FilledAsync(kind);
        foreach (var id in new[] { "PKS-1", "NK-1" })
        {
            var dossier = (await database.Context().LoadDossierAsync(AgreementId.From(id), Given.Start)).Value;
            dossier.Agreements.Select(static a => a.Id.Value).Should().Equal("NK-1", "PKS-1");
            dossier.Stakeholders.Should().ContainSingle();
            dossier.Facilities.Should().ContainSingle();
            dossier.Cohorts.Should().BeEmpty();
        }

        (await database.Context().LoadDossierAsync(AgreementId.From("PKS-2"), Given.Start)).Value.Agreements.Select(static a => a.Id.Value).Should().Equal("PKS-2");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task About_a_cohort_let_its_sessions_be_covered(string kind)
    {
        await using var database = await FilledAsync(kind);
        var dossier = (await database.Context().LoadDossierAsync(CohortId.From("ANG-1"), Given.Start)).Value;

        dossier.Cohorts.Should().ContainSingle();
        dossier.Programmes.Should().ContainSingle();
        dossier.Agreements.Should().HaveCount(3);
        dossier.Facilities.Should().ContainSingle();
        dossier.Cohorts[0].Enrolled("P-1", "enrol").ValidationErrors.Should().BeEmpty();
    }

    /// <summary>Up to the instant of the first entry it was not on record; from then on it was, as known then.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_those_known_at_an_instant(string kind)
    {
        await using var database = await FilledAsync(kind);
        var id = AgreementId.From("PKS-1");
        var entries = (await database.Context().LoadAsync(id)).Value.Journal.Entries.Select(static e => e.Stamp.RecordedAt).ToList();
        Task<DomainResult<int>> RevisionAsync(Instant? knownAt) => database.Context().AskAsync(id, Given.Start, static a => a.Agreement.Revision, knownAt);

        (await RevisionAsync(null)).Value.Should().Be(entries.Count);
        (await RevisionAsync(entries[0])).Value.Should().Be(entries.Count(e => e <= entries[0]));
        var early = await RevisionAsync(entries[0] - Duration.Epsilon);
        early.Status.Should().Be(Ardalis.Result.ResultStatus.NotFound);
        early.ValidationErrors.Should().ContainSingle().Which.Identifier.Should().Be("knownAt");
        early.Has(StorageErrors.NotYetKnown).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Of_a_number_that_no_cohort_gave_is_none(string kind)
    {
        await using var database = await FilledAsync(kind);
        var asked = await database.Context().AskAsync(CertificateNumber.From("TIDAK-ADA"), Given.Start, static (c, _) => c.Cohort.Id);
        asked.Has(Cohorts.CohortErrors.CertificateUnknown).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task That_are_not_on_record_are_left_out(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Cohort()));

        var dossier = (await db.LoadDossierAsync(CohortId.From("ANG-1"), Given.Start)).Value;
        dossier.Cohorts.Should().ContainSingle();
        dossier.Facilities.Should().BeEmpty();
        (await db.LoadDossierAsync(Given.Serang, Given.Start)).Has(StorageErrors.Unknown).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_all_of_them(string kind)
    {
        await using var database = await FilledAsync(kind);
        var now = Given.Start + Duration.FromDays(1);
        var all = (await database.Context().LoadDossierAsync(now)).Value;

        (all.Facilities.Count, all.Stakeholders.Count, all.Agreements.Count, all.Programmes.Count, all.Cohorts.Count).Should().Be((1, 1, 3, 1, 1));
        all.HoldsAll(Holding.Agreements).Should().BeTrue();
        var ofFacility = (await database.Context().LoadDossierAsync(Given.Serang, now)).Value;
        ofFacility.HoldsAll(Holding.CohortsOf(Given.Serang)).Should().BeTrue();
        ofFacility.HoldsAll(Holding.Agreements).Should().BeFalse();
    }

    /// <summary>Those recognised as the same are found through others in between, from whichever is asked; so all that depend on it can be declared.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task About_an_agreement_are_declared_where_all_were_loaded(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(Given.Agreement("PKS-3").RecogniseAsSame(AgreementId.From("PKS-2"), "satu naskah", Given.At(4, "same-3")));
        _ = await db.AppendAsync(Given.Agreement("PKS-4").RecogniseAsSame(AgreementId.From("PKS-3"), "satu naskah", Given.At(4, "same-4")));
        foreach (var id in new[] { "PKS-2", "PKS-3", "PKS-4" }.Select(AgreementId.From))
        {
            var dossier = (await db.LoadDossierAsync(id, Given.Start)).Value;
            dossier.Agreements.Select(static a => a.Id.Value).Should().Equal("PKS-2", "PKS-3", "PKS-4");
            dossier.Declarations.Should().Equal(Holding.AgreementsAround(id));
            dossier[id].CountsAs.Value.Value.Should().Be("PKS-4", "nobody recognised it as another");
            dossier.Portfolio.Rows.Has(DossierErrors.NotDeclared).Should().BeTrue();
        }

        var around = new[] { "NK-1", "PKS-1", "PKS-2", "PKS-3", "PKS-4" }.Select(static a => Holding.AgreementsAround(AgreementId.From(a)));
        Holding[] there = [Holding.CohortsOf(Given.Serang), Holding.AgreementsAt(Given.Serang), .. around];
        (await db.LoadDossierAsync(Given.Serang, Given.Start)).Value.Declarations.Should().BeEquivalentTo(there);
        (await db.LoadDossierAsync(CohortId.From("ANG-1"), Given.Start)).Value.Declarations.Should().BeEquivalentTo(there, "nobody takes part yet");
    }

    /// <summary>What a dossier of a root alone misses is what the database finds with it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_those_that_a_dossier_would_miss(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        (await db.LoadDossierAsync(CohortId.From("ANG-1"), Given.Start)).Value.Missing.Should().BeEmpty();
        (await db.LoadDossierAsync(AgreementId.From("PKS-1"), Given.Start)).Value.Missing.Should().BeEmpty();
        (await db.LoadDossierAsync(Given.Serang, Given.Start)).Value.Missing.Should().BeEmpty();
    }

    private static async Task<TestDatabase> FilledAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var framework = Given.Agreement("NK-1");
        foreach (var stored in new IDomainResult[]
        {
            await db.AppendAsync(DomainResult.Success(Given.Facility)),
            await db.AppendAsync(DomainResult.Success(Given.Company)),
            await db.AppendAsync(DomainResult.Success(Given.Programme)),
            await db.AppendAsync(DomainResult.Success(framework)),
            await db.AppendAsync(Given.Agreement("PKS-1").PlaceUnder(framework, new(2025, 2, 1), Given.At(3, "under"))),
            await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-2"))),
            await db.AppendAsync(DomainResult.Success(Given.Cohort())),
        })
        {
            stored.ValidationErrors.Should().BeEmpty();
        }

        return database;
    }
}
