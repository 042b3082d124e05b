using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Occasions_that_are_stored
{
    private static readonly Occasion Signing = new()
    {
        Id = OccasionId.From("TTD"),
        Title = "Penandatanganan kerja sama",
        Day = new(2025, 1, 2),
        Host = Given.Serang,
        Agreements = [AgreementId.From("PKS-1")],
        Cohorts = [CohortId.From("ANG-1")],
    };

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_loaded_with_what_they_name(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var whole = Given.Whole(Given.Facility, Given.Company, Given.Programme, Given.Agreement(), Given.Cohort()).WithOccasions(Signing).Value;
        (await db.ImportAsync(whole)).ValidationErrors.Should().BeEmpty();

        var loaded = (await database.Context().LoadDossierAsync(Signing.Id, Given.Start)).Value;
        loaded.Find(Signing.Id).Should().Be(Signing);
        loaded[Signing.Id].Findings.Should().Equal(whole[Signing.Id].Findings);
        (await database.Context().LoadDossierAsync(Given.Start)).Value.Occasions.Should().Equal(Signing);
        (await database.Context().LoadDossierAsync(OccasionId.From("LAIN"), Given.Start)).Has(StorageErrors.Unknown).Should().BeTrue();
    }

    /// <summary>An agreement that names its occasion is loaded with it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_loaded_with_an_agreement_that_names_them(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(CooperationAgreement.Draft(AgreementId.From("PKS-1"), Time.IndonesianTimeZone.Wib, new(2025, 1, 2), null, null, Given.At(0, "draft"))
            .Bind(static a => a.DescribeSigning(new("Serang", null, null, null, OccasionId.From("TTD")), Given.At(1, "signing"))));
        (await db.LoadDossierAsync(AgreementId.From("PKS-1"), Given.Start)).Value.Missing.Should().Contain(static m => m.Id == "TTD");

        (await db.StoreAsync(Signing with { Cohorts = [] })).ValidationErrors.Should().BeEmpty();
        (await db.LoadDossierAsync(AgreementId.From("PKS-1"), Given.Start)).Value.Occasions.Should().ContainSingle();

        var unnamed = Signing with { Agreements = [], Cohorts = [] };
        (await db.StoreAsync(unnamed)).ValidationErrors.Should().BeEmpty();
        var loaded = (await database.Context().LoadDossierAsync(unnamed.Id, Given.Start)).Value;
        loaded[unnamed.Id].Agreements.Value.Should().ContainSingle("only the agreement names the occasion").Which.Id.Should().Be(AgreementId.From("PKS-1"));
        loaded[unnamed.Id].Agreements.ValidationErrors.Should().BeEmpty("all that name it are declared");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_replaced_by_one_that_is_stored_anew(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().StoreAsync(Signing);
        var corrected = Signing with { Title = "Penandatanganan", Cohorts = [] };
        (await database.Context().StoreAsync(corrected)).Value.Should().Be(corrected);
        (await database.Context().StoreAsync(corrected)).Value.Should().Be(corrected, "sent again, it is the same");

        (await database.Context().LoadDossierAsync(Given.Start)).Value.Occasions.Should().Equal(corrected);
        (await database.CountedAsync()).Links.Should().Be(2, "the links of before are gone");
        (await database.Context().StoreAsync(Signing with { Title = " " })).Has(Journals.JournalErrors.BlankText).Should().BeTrue();
        (await database.Context().LoadDossierAsync(Given.Start)).Value.Occasions.Should().Equal(corrected);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_told_where_they_are_damaged(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().StoreAsync(Signing);
        await database.Context().Database.ExecuteSqlRawAsync("UPDATE pembinaan_occasions SET body = substr(body, 1, 20)");

        var damaged = await database.Context().LoadDossierAsync(Signing.Id, Given.Start);
        damaged.Has(StorageErrors.Damaged).Should().BeTrue();
        damaged.ValidationErrors[0].Text.En.Should().Contain("occasion TTD").And.Contain("JSON-SYNTAX");
    }
}
