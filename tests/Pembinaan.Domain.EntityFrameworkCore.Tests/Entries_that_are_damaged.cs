namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Entries_that_are_damaged
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    /// <summary>What somebody did to the table by hand, and the entry that is at fault with what is wrong with it. There are seven.</summary>
    public static TheoryData<string, string, int, string> Damages
    {
        get
        {
            var data = new TheoryData<string, string, int, string>();
            foreach (var kind in Databases.Kinds)
            {
                data.Add(kind, "UPDATE pembinaan_entries SET body = substr(body, 1, 40) WHERE revision = 2", 2, "JSON-SYNTAX");
                data.Add(kind, "UPDATE pembinaan_entries SET body = '' WHERE revision = 2", 2, "JSON-SYNTAX");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, 'sequence', 'urutan') WHERE revision = 2", 2, "JSON-UNKNOWN-MEMBER");
                data.Add(kind, "DELETE FROM pembinaan_entries WHERE revision = 1", 1, "JOURNAL-SEQUENCE");
                data.Add(kind, "DELETE FROM pembinaan_entries WHERE revision = 3", 3, "JOURNAL-SEQUENCE");
                data.Add(kind, "DELETE FROM pembinaan_entries WHERE revision = 6", 6, "JOURNAL-SEQUENCE");
                data.Add(kind, "UPDATE pembinaan_entries SET revision = 99 WHERE revision = 2", 2, "JOURNAL-SEQUENCE");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, '\"sequence\":4', '\"sequence\":5') WHERE revision = 4", 4,
                    "JOURNAL-SEQUENCE");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, 'PKS-1\"', 'PKS-7\"') WHERE revision = 1", 1, "PKS-7");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, 'PKS-1-sheet', 'PKS-8-sheet') WHERE revision = 5", 5, "PKS-8-sheet/5");
                data.Add(kind, "UPDATE pembinaan_entries SET entry_id = 'lain' WHERE revision = 5", 5, "PKS-1-sheet/5");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, '\"recordedAt\":\"2025', '\"recordedAt\":\"2024') WHERE revision = 4", 4,
                    "JOURNAL-TIME-DECREASES");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Are_told_and_nothing_is_written(string kind, string damage, int revision, string fault)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        (await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()))).Value.Revision.Should().Be(7);
        var known = (await database.Context().LoadAsync(Pks)).Value;
        (await database.Context().Database.ExecuteSqlRawAsync(damage)).Should().Be(1);
        var before = await database.CountedAsync();

        var loaded = await database.Context().LoadAsync(Pks);
        var changed = await database.Context().ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended"));
        var begun = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var around = await database.Context().LoadDossierAsync(Pks, Given.Start);
        var all = await database.Context().LoadDossierAsync(Given.Start);

        foreach (var told in new IDomainResult[] { loaded, changed, around, all })
        {
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-DAMAGED");
            told.ValidationErrors[0].Text.En.Should().StartWith($"Entry {revision} of agreement PKS-1 cannot be read: ").And.Contain(fault);
            told.ValidationErrors[0].Status.Should().Be(ResultStatus.CriticalError);
            told.ValidationErrors[0].Text.En.Should().MatchRegex(fault.StartsWith('J') ? $"{fault}, [A-Z].* " : ": PKS-", "the code has its text");
        }

        begun.IsSuccess.Should().BeFalse("what is sent again is held against all of it");
        var isGap = damage.StartsWith("DELETE", StringComparison.Ordinal) || damage.Contains("revision = 99", StringComparison.Ordinal);
        (await database.Context().AppendAsync(known.Ended(new(2025, 12, 31), "ended"))).Has(StorageErrors.Damaged).Should()
            .Be(isGap, "whoever loaded it before is held against its last entry, and against how many there are");
    }

    /// <summary>Whoever has it in hand, loaded before or begun anew, stores what is lacking at the end; a gap is told.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task By_lacking_their_end_are_not_seen_and_are_stored_again(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        var known = (await db.LoadAsync(Pks)).Value;
        foreach (var again in new[] { known, Given.Agreement() })
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_entries WHERE revision = 7");
            (await db.LoadAsync(Pks)).Value.Revision.Should().Be(6, "nothing says that there was more");

            (await db.AppendAsync(DomainResult.Success(again))).ValidationErrors.Should().BeEmpty();

            (await db.LoadAsync(Pks)).Value.Journal.Entries.Should().Equal(known.Journal.Entries);
        }

        await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_entries WHERE revision = 7");
        (await db.AppendAsync(known.Ended(new(2025, 12, 31), "ended"))).Value.Revision.Should().Be(8);
        (await db.LoadAsync(Pks)).Value.Revision.Should().Be(8);
    }

    /// <summary>Between an entry that the caller has seen and later ones that others stored.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task After_what_the_caller_saw_are_told(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        var known = (await db.LoadAsync(Pks)).Value;
        _ = await database.Context().ChangeAsync(Pks, static a => a.Suspend(new(2025, 8, 1), null, "renovasi", Given.At(5, "a")));
        _ = await database.Context().ChangeAsync(Pks, static a => a.Resume(new(2025, 9, 1), Given.At(6, "b")));
        await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_entries WHERE revision = 8");

        var told = await db.AppendAsync(known.Ended(new(2025, 12, 31), "ended"));

        told.ValidationErrors.Should().ContainSingle().Which.Text.Id.Should().Match("Entri 8 dari perjanjian PKS-1 tidak terbaca: JOURNAL-SEQUENCE, Entri b* bernomor urut *, seharusnya 8.");
    }

    /// <summary>What the documentation says is not seen.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Into_another_lawful_entry_are_not_seen(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        await database.Context().Database.ExecuteSqlRawAsync(
            "UPDATE pembinaan_entries SET body = replace(body, '2027-01-31', '2028-01-31') WHERE revision = 5");

        (await database.Context().LoadAsync(Pks)).Value.LastDay.Should().Be(new LocalDate(2028, 1, 31), "no hash is kept");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task At_the_beginning_of_a_facility_do_not_make_it_unknown(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Facility));
        await db.Database.ExecuteSqlRawAsync("DELETE FROM pembinaan_entries WHERE revision = 1");

        (await db.ListAsync(Given.Serang, db.Spans)).ValidationErrors.Should().BeEmpty();
        (await db.LoadAsync(Given.Serang)).ValidationErrors.Should().ContainSingle().Which.Text.En.Should().StartWith("Entry 1 of facility RUTAN-SERANG");
    }

    /// <summary>The rows of another agreement would have to be replaced, and cannot be computed.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Of_a_neighbour_keep_the_rows_from_becoming_wrong(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-1")));
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-2")));
        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_entries SET body = substr(body, 1, 40) WHERE revision = 2 AND root = 'PKS-2'");
        var before = await database.CountedAsync();

        var same = await db.ChangeAsync(Pks, static a => a.RecogniseAsSame(AgreementId.From("PKS-2"), "satu penandatanganan", Given.At(3, "same")));

        same.Has(StorageErrors.Damaged).Should().BeTrue();
        (await database.CountedAsync()).Should().Be(before);
    }
}
