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

    /// <summary>Whoever begins what is there is given it, also where it came to be between looking and storing; nothing is written over.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_given_what_another_began_in_between(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        List<int> seen = [];
        async Task<DomainResult<CooperationAgreement>> BeginAsync(string entry, bool isLate) => await database.Context().BeginAsync(Pks, there =>
        {
            seen.Add(there?.Revision ?? 0);
            if (isLate && there is null)
            {
                database.Context().AppendAsync(CooperationAgreement.Draft(Pks, Time.IndonesianTimeZone.Wib, new(2025, 1, 2), null, null, Given.At(0, "theirs"))).Wait();
            }

            return there is null
                ? CooperationAgreement.Draft(Pks, Time.IndonesianTimeZone.Wib, new(2025, 1, 3), null, null, Given.At(0, entry))
                : JournalErrors.ThereAlready.For("id", Argument.Of("id", there.Id.Value));
        });

        (await BeginAsync("mine", true)).Has(JournalErrors.ThereAlready).Should().BeTrue();
        seen.Should().StartWith([0, 1]).And.OnlyContain(static r => r <= 1);
        (await database.Context().LoadAsync(Pks)).Value.Journal.Last!.Id.Should().Be(EntryId.From("theirs"));

        await using var empty = await TestDatabase.CreateAsync(kind);
        (await empty.Context().BeginAsync(Pks, static there => CooperationAgreement.Draft(Pks, Time.IndonesianTimeZone.Wib, new(2025, 1, 3), null, null, Given.At(0, "mine")))).IsSuccess.Should().BeTrue();
        var wrong = () => empty.Context().BeginAsync(AgreementId.From("PKS-2"), static _ => CooperationAgreement.Draft(Pks, Time.IndonesianTimeZone.Wib, new(2025, 1, 3), null, null, Given.At(0, "x")));
        (await wrong.Should().ThrowAsync<ArgumentException>()).WithMessage("The command of PKS-2 must give PKS-2, not PKS-1.*");
        (await empty.Context().ChangeAsync(AgreementId.From("PKS-2"), static a => a)).Has(StorageErrors.Unknown).Should().BeTrue("only what begins may find nothing");
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
