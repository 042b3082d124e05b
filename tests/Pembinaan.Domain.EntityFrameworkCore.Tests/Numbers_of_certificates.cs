namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Numbers_of_certificates
{
    private static readonly CohortId First = CohortId.From("ANG-1");
    private static readonly CohortId Second = CohortId.From("ANG-2");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Lead_to_the_cohort(string kind)
    {
        await using var database = await CohortsAsync(kind);
        var db = database.Context();
        (await db.ChangeAsync(First, static c => c.WithPaper("P-1", "001", "paper-1"))).ValidationErrors.Should().BeEmpty();

        var row = await db.Certificates.Where(static c => c.Number == CertificateNumber.From("001")).SingleAsync();

        row.Cohort.Should().Be(First);
        row.IssuedBy.Should().Be("BNSP");
        row.Scheme.Should().BeEmpty();
        row.IssuedOn.Should().Be(new LocalDate(2025, 8, 8));
        row.ToString().Should().Be("001");
        (await db.LoadAsync(row.Cohort)).Value.FindCertificate(row.Number)!.Certificate.Participant.Should().Be(ParticipantId.From("P-1"));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_given_once_over_all_cohorts(string kind)
    {
        await using var database = await CohortsAsync(kind);
        var db = database.Context();
        _ = await db.ChangeAsync(First, static c => c.WithPaper("P-1", "001", "paper-1"));

        var taken = await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "001", "paper-2"));

        taken.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-CERTIFICATE-NUMBER");
        taken.IsConflict().Should().BeTrue();
        taken.ValidationErrors[0].Text.Id.Should().Be("Nomor sertifikat 001 sudah dipakai angkatan ANG-1.");
        (await db.LoadAsync(Second)).Value.Certificates.Should().BeEmpty();
        (await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "001", "paper-2", body: "LSP-LAIN"))).ValidationErrors.Should().BeEmpty("another body numbers its own papers");
        (await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "002", "paper-3"))).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>Small letters make no other number; it is told as it was written, and kept so in the journal.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_given_once_however_their_letters_are_written(string kind)
    {
        await using var database = await CohortsAsync(kind);
        var db = database.Context();
        _ = await db.ChangeAsync(First, static c => c.WithPaper("P-1", "sert 1/a", "paper-1"));

        var taken = await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "SERT 1/a", "paper-2"));

        taken.ValidationErrors.Should().ContainSingle().Which.Text.Id.Should().Be("Nomor sertifikat SERT 1/a sudah dipakai angkatan ANG-1.");
        (await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "SERT 1-a", "paper-3"))).ValidationErrors.Should().BeEmpty();
        (await db.Certificates.Where(static c => c.Number == CertificateNumber.From("Sert 1/A")).SingleAsync()).Cohort.Should().Be(First);
        (await db.LoadAsync(First)).Value.Certificates.Single().Certificate.Number.Value.Should().Be("sert 1/a");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_free_again_once_the_entry_is_annulled(string kind)
    {
        await using var database = await CohortsAsync(kind);
        var db = database.Context();
        _ = await db.ChangeAsync(First, static c => c.WithPaper("P-1", "001", "paper-1"));
        (await db.ChangeAsync(First, static c => c.Annul(Journals.EntryId.From("paper-1"), "salah orang", Given.InAugust(8, "annulled")))).ValidationErrors.Should().BeEmpty();

        (await db.Certificates.CountAsync()).Should().Be(0);
        (await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "001", "paper-2"))).ValidationErrors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Go_to_one_of_two_that_issue_at_once(string kind)
    {
        await using var database = await CohortsAsync(kind);
        for (var round = 0; round < 5; round++)
        {
            var number = $"N-{round}";
            var answers = await Task.WhenAll(new[] { First, Second }.Select(id =>
            {
                var db = database.Context();
                return Task.Run(() => db.ChangeAsync(id, c => c.WithPaper("P-1", number, number, body: $"LSP-{number}")));
            }));

            answers.Count(static a => a.IsSuccess).Should().Be(1);
            answers.Single(static a => !a.IsSuccess).Has(StorageErrors.CertificateNumberTaken).Should().BeTrue();
        }
    }

    /// <summary>The row of a number was deleted by hand, and the number given again: the journals of two cohorts hold it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task In_the_journals_of_two_cohorts_are_told(string kind)
    {
        await using var database = await CohortsAsync(kind);
        var db = database.Context();
        (await db.ChangeAsync(First, static c => c.WithPaper("P-1", "sert-1", "paper-1"))).ValidationErrors.Should().BeEmpty();
        await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_certificates");
        (await db.ChangeAsync(Second, static c => c.WithPaper("P-1", "SERT-1", "paper-2"))).ValidationErrors.Should().BeEmpty();

        var rebuilt = await db.RebuildAsync();

        rebuilt.ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Be("The certificate number SERT-1 has been used by cohort ANG-1.");
        (rebuilt.IsConflict(), rebuilt.Has(StorageErrors.CertificateNumberTaken)).Should().Be((true, true));
        (await db.Certificates.SingleAsync()).Cohort.Should().Be(Second, "nothing was changed");

        (await db.ChangeAsync(Second, static c => c.Annul(Journals.EntryId.From("paper-2"), "nomor ganda", Given.InAugust(8, "annulled")))).ValidationErrors.Should().BeEmpty();
        (await db.RebuildAsync()).ValidationErrors.Should().BeEmpty();
        (await db.Certificates.SingleAsync()).Cohort.Should().Be(First);
    }

    /// <summary>Earlier versions took small letters for another number.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Twice_in_the_journal_of_a_cohort_are_told_by_their_place(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var cohort = Given.Cohort(seats: 2).Enrolled("P-1", "enrol-1").Bind(static c => c.Enrolled("P-2", "enrol-2"))
            .Bind(static c => c.WithPaper("P-1", "sert-1", "paper-1")).Bind(static c => c.WithPaper("P-2", "sert-2", "paper-2"));
        (await db.AppendAsync(cohort)).ValidationErrors.Should().BeEmpty();
        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_entries SET body = REPLACE(body, '\"sert-2\"', '\"SERT-1\"')");

        foreach (IDomainResult told in new IDomainResult[] { await database.Context().RebuildAsync(), await database.Context().LoadAsync(First) })
        {
            told.ValidationErrors.Should().ContainSingle().Which.Text.Should().Be(new LocalisedText(
                "Entri 5 dari angkatan ANG-1 tidak terbaca: COHORT-CERTIFICATE-NUMBER, Nomor SERT-1 (tercatat sebagai sert-1) sudah dipakai; beri nomor lain (versi lama "
                + "menganggap huruf kecil sebagai nomor lain: tulis dalam badan entri ini nomor yang tidak dipakai surat lain dalam angkatan, lalu panggil "
                + "RebuildAsync).",
                "Entry 5 of cohort ANG-1 cannot be read: COHORT-CERTIFICATE-NUMBER, The number SERT-1 (on record as sert-1) has been used; give another (earlier versions took "
                + "small letters for another number: write into the body of this entry a number that no other paper of the cohort has, and call RebuildAsync)."));
        }

        (await db.Certificates.CountAsync()).Should().Be(2, "nothing was changed");

        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_entries SET body = REPLACE(body, '\"SERT-1\"', '\"SERT-1B\"')");
        (await database.Context().RebuildAsync()).ValidationErrors.Should().BeEmpty();
        (await db.Certificates.Select(static c => c.Number).ToListAsync()).Should().BeEquivalentTo([CertificateNumber.From("SERT-1"), CertificateNumber.From("SERT-1B")]);
    }

    private static async Task<TestDatabase> CohortsAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        foreach (var id in new[] { First, Second })
        {
            (await db.AppendAsync(Given.Cohort(id.Value).Enrolled("P-1", $"{id}-enrol"))).ValidationErrors.Should().BeEmpty();
        }

        return database;
    }
}
