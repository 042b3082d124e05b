using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Command_sent_again
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_answered_as_the_first_time(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var before = (await database.Context().LoadAsync(Pks)).Value;

        // The retry was under way before the first answer was stored.
        var first = await database.Context().AppendAsync(End(before));
        var second = await database.Context().AppendAsync(End(before));
        var third = await database.Context().ChangeAsync(Pks, End);

        first.Warnings.Should().NotBeEmpty();
        foreach (var again in new[] { second, third })
        {
            again.Warnings.Should().Equal(first.Warnings);
            again.Value.Journal.Entries.Should().Equal(first.Value.Journal.Entries);
        }

        (await database.CountedAsync()).Entries.Should().Be(before.Revision + 1);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Has_to_give_the_root_that_it_was_given(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var other = Agreements.CooperationAgreement.Draft(AgreementId.From("PKS-LAIN"), Time.IndonesianTimeZone.Wib, new(2025, 6, 2), null, null, Given.At(8, "other"));

        await FluentActions.Awaiting(() => database.Context().ChangeAsync(Pks, _ => other)).Should().ThrowAsync<ArgumentException>().WithMessage("*PKS-LAIN*");
        (await database.CountedAsync()).Entries.Should().Be(Given.Agreement().Revision);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_answered_after_others_wrote_as_well(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var before = (await database.Context().LoadAsync(Pks)).Value;
        var first = await database.Context().AppendAsync(End(before));
        var later = await database.Context().ChangeAsync(Pks, static a => a.Annul(EntryId.From("ended"), "salah", Given.At(9, "annulled")));

        var again = await database.Context().AppendAsync(End(before));

        later.ValidationErrors.Should().BeEmpty();
        again.Warnings.Should().Equal(first.Warnings);
        again.Value.Revision.Should().Be(later.Value.Revision);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Begins_a_root_once(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var first = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var again = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));

        again.Value.Journal.Entries.Should().Equal(first.Value.Journal.Entries);
        (await database.CountedAsync()).Entries.Should().Be(first.Value.Revision);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Goes_on_where_a_part_was_stored(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Cohort(seats: 3)));
        var before = (await database.Context().LoadAsync(CohortId.From("ANG-1"))).Value;
        _ = await database.Context().AppendAsync(before.Enrolled("P-1", "enrol-1"));

        var both = await database.Context().AppendAsync(before.Enrolled("P-1", "enrol-1").Bind(static c => c.Enrolled("P-2", "enrol-2")));

        both.ValidationErrors.Should().BeEmpty();
        (await database.Context().LoadAsync(before.Id)).Value.Revision.Should().Be(3);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task With_other_content_is_refused(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var before = (await database.Context().LoadAsync(Pks)).Value;
        _ = await database.Context().AppendAsync(End(before));

        foreach (var other in new[]
        {
            await database.Context().AppendAsync(before.Ended(new(2025, 11, 30), "ended")),
            await database.Context().ChangeAsync(Pks, static a => a.Ended(new(2025, 11, 30), "ended")),
            await database.Context().AppendAsync(DomainResult.Success(Given.Agreement(lastDay: new(2026, 1, 31)))),
        })
        {
            other.Has(JournalErrors.EntryIdReused).Should().BeTrue();
            other.IsConflict().Should().BeTrue();
        }

        (await database.CountedAsync()).Entries.Should().Be(before.Revision + 1);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task To_another_database_is_stored_there(string kind)
    {
        await using var one = await TestDatabase.CreateAsync(kind);
        await using var other = await TestDatabase.CreateAsync(kind);
        _ = await one.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var ended = (await one.Context().LoadAsync(Pks)).Bind(End);

        (await other.Context().AppendAsync(ended)).ValidationErrors.Should().BeEmpty();

        (await other.CountedAsync()).Entries.Should().Be(ended.Value.Revision);
        (await one.CountedAsync()).Entries.Should().Be(ended.Value.Revision - 1);
    }

    /// <summary>An author with a NUL, which PostgreSQL does not take, makes no recording.</summary>
    [Theory]
    [InlineData("petugas\0")]
    [InlineData("petu\ngas")]
    public void Has_an_author_that_every_database_keeps(string author)
    {
        FluentActions.Invoking(() => Recording.Of("ended", Given.Start, author)).Should().Throw<ArgumentException>();
        Recording.Of("ended", Given.Start, "petugas 1 – Serang").Stamp.Author.Should().Be("petugas 1 – Serang");
    }

    private static DomainResult<CooperationAgreement> End(CooperationAgreement agreement) => agreement.Terminate(
        new(2025, 12, 31), TerminationCause.Notice, "tidak dilanjutkan", Given.At(5, "ended"));
}
