namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Entries_that_are_damaged
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    public static TheoryData<string, string, string> Damages
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var kind in Databases.Kinds)
            {
                data.Add(kind, "UPDATE pembinaan_entries SET body = substr(body, 1, 40) WHERE revision = 2", "JSON-SYNTAX");
                data.Add(kind, "UPDATE pembinaan_entries SET body = '' WHERE revision = 2", "JSON-SYNTAX");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, 'sequence', 'urutan') WHERE revision = 2", "JSON-UNKNOWN-MEMBER");
                data.Add(kind, "DELETE FROM pembinaan_entries WHERE revision = 2", "JOURNAL-SEQUENCE");
                data.Add(kind, "DELETE FROM pembinaan_entries WHERE revision = 1", "JOURNAL-SEQUENCE");
                data.Add(kind, "UPDATE pembinaan_entries SET revision = 99 WHERE revision = 2", "JOURNAL-SEQUENCE");
                data.Add(kind, "UPDATE pembinaan_entries SET body = replace(body, 'PKS-1\"', 'PKS-7\"') WHERE revision = 1", "PKS-7");
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task Are_told_and_nothing_is_written(string kind, string damage, string code)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        (await database.Context().Database.ExecuteSqlRawAsync(damage)).Should().Be(1);
        var before = await database.CountedAsync();

        var loaded = await database.Context().LoadAsync(Pks);
        var changed = await database.Context().ChangeAsync(Pks, static a => a.Ended(new(2025, 12, 31), "ended"));

        foreach (var told in new[] { loaded, changed })
        {
            told.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-DAMAGED");
            told.ValidationErrors[0].Text.En.Should().Contain("agreement PKS-1").And.Contain(code);
            told.Status.Should().Be(ResultStatus.CriticalError);
        }

        (await database.Context().LoadDossierAsync(Pks, Given.Start)).Has(StorageErrors.Damaged).Should().BeTrue();
        (await database.CountedAsync()).Should().Be(before);
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
