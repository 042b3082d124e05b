using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Writers_at_the_same_time
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_told_that_somebody_was_quicker(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var before = (await database.Context().LoadAsync(Pks)).Value;
        _ = await database.Context().AppendAsync(before.Ended(new(2025, 12, 31), "one"));

        var other = await database.Context().AppendAsync(before.Ended(new(2025, 11, 30), "two"));

        other.IsConflict().Should().BeTrue();
        other.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("JOURNAL-STALE");
        other.ValidationErrors[0].Text.En.Should().Contain($"{before.Revision}").And.Contain($"{before.Revision + 1}");
        (await database.Context().LoadAsync(Pks)).Value.Journal.Last!.Id.Should().Be(EntryId.From("one"));
        (await database.Context().Spans.Select(static s => s.LastDay).Distinct().ToListAsync()).Should().Equal(new LocalDate(2025, 12, 31));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Decide_again_after_loading_again(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Cohort(seats: 2)));
        var before = (await database.Context().LoadAsync(CohortId.From("ANG-1"))).Value;
        _ = await database.Context().AppendAsync(before.Enrolled("P-1", "one"));

        var other = database.Context();
        (await other.AppendAsync(before.Enrolled("P-2", "two"))).Has(JournalErrors.Stale).Should().BeTrue();
        (await other.ChangeAsync(before.Id, static c => c.Enrolled("P-2", "two"))).ValidationErrors.Should().BeEmpty();
        (await other.LoadAsync(before.Id)).Value.Revision.Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Begin_a_root_of_one_identity_once(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(CooperationAgreement.Draft(Pks, Time.IndonesianTimeZone.Wib, new(2025, 1, 2), null, null, Given.At(0, "mine")));
        var other = await database.Context().AppendAsync(CooperationAgreement.Draft(Pks, Time.IndonesianTimeZone.Wib, new(2025, 1, 3), null, null, Given.At(0, "yours")));

        other.Has(JournalErrors.ThereAlready).Should().BeTrue();
        other.IsConflict().Should().BeTrue();
        other.ValidationErrors.Should().ContainSingle().Which.Identifier.Should().Be("id");
        (await database.Context().LoadAsync(Pks)).Value.Journal.Last!.Id.Should().Be(EntryId.From("mine"));
    }

    /// <summary>All at once, each with a context of its own: one of each round wins, and nothing is lost.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task One_wins(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Cohort(seats: 4)));
        for (var round = 1; round <= 4; round++)
        {
            var cohort = (await database.Context().LoadAsync(CohortId.From("ANG-1"))).Value;
            var answers = await Task.WhenAll(Enumerable.Range(1, 6).Select(i =>
            {
                var db = database.Context();
                return Task.Run(() => db.AppendAsync(cohort.Enrolled($"P-{round}-{i}", $"enrol-{round}-{i}")));
            }));

            answers.Count(static a => a.IsSuccess).Should().Be(1);
            answers.Where(static a => !a.IsSuccess).Should().OnlyContain(static a => a.Has(JournalErrors.Stale));
        }

        (await database.Context().LoadAsync(CohortId.From("ANG-1"))).Value.Revision.Should().Be(5);
    }
}
