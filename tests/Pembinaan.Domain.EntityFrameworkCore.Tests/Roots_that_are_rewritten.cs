using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>Texts about people are taken out of stored entries, and people renamed: in every entry, link and row, or not at all.</summary>
public sealed class Roots_that_are_rewritten
{
    private const string Text = "berkelahi di blok";

    private static readonly CohortId First = CohortId.From("ANG-1");
    private static readonly CohortId Second = CohortId.From("ANG-2");
    private static readonly ParticipantId Person = ParticipantId.From("P-1");
    private static readonly ParticipantId Renamed = ParticipantId.From("X-1");
    private static readonly Redaction Archive = new(Given.Start + Duration.FromDays(900), "arsip", "masa simpan habis");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_stored_only_as_such(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var after = Redacted(before);

        (await database.Context().AppendAsync(DomainResult.Success(after.Find(First)!))).Has(StorageErrors.Rewritten).Should().BeTrue();
        (await database.Context().ImportAsync(after)).Has(StorageErrors.Rewritten).Should().BeTrue();
        (await BodiesAsync(database)).Should().Contain(static b => b.Contains(Text));

        var stored = await database.Context().RewriteAsync(before, after);

        stored.ValidationErrors.Should().BeEmpty();
        (await BodiesAsync(database)).Should().NotContain(static b => b.Contains(Text));
        (await AllAsync(database)).Find(First)!.Journal.Entries.Should().Equal(after.Find(First)!.Journal.Entries);
    }

    /// <summary>What was loaded before is not built on, and not taken for what is stored.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_told_to_who_loaded_them_before(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var old = (await database.Context().LoadAsync(First)).Value;
        (await database.Context().RewriteAsync(before, Redacted(before))).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(DomainResult.Success(old))).Has(StorageErrors.Rewritten).Should().BeTrue();
        (await database.Context().AppendAsync(DomainResult.Success(before.Find(First)!))).Has(StorageErrors.Rewritten).Should().BeTrue();
        (await database.Context().ChangeAsync(First, static c => c.Enrolled("P-3", "enrol-3"))).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>The entries that were rewritten are before the last one, which is as it was.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_not_continued_as_they_were_loaded_before(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var old = (await database.Context().LoadAsync(First)).Value;
        (await database.Context().RewriteAsync(before, Redacted(before))).ValidationErrors.Should().BeEmpty();
        (await database.Context().LoadAsync(First)).Value.Journal.Last.Should().Be(old.Journal.Last, "the last entry is as it was");
        var counted = await database.CountedAsync();

        var late = await database.Context().AppendAsync(old.Enrolled("P-3", "enrol-3"));

        late.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-REWRITTEN");
        late.ValidationErrors[0].Text.En.Should().Contain("ended");
        (await database.CountedAsync()).Should().Be(counted);
        var now = (await database.Context().LoadAsync(First)).Value;
        (await database.Context().AppendAsync(now.Enrolled("P-3", "enrol-3"))).ValidationErrors.Should().BeEmpty();
        (await BodiesAsync(database)).Should().NotContain(static b => b.Contains(Text));
    }

    /// <summary>What was rewritten and says the same again is as it was loaded.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_continued_where_they_say_the_same_again(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var old = (await database.Context().LoadAsync(First)).Value;
        var after = before.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Person] = Renamed }).Value;
        (await database.Context().RewriteAsync(before, after)).ValidationErrors.Should().BeEmpty();
        var back = after.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Renamed] = Person }).Value;
        (await database.Context().RewriteAsync(after, back)).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(old.Enrolled("P-3", "enrol-3"))).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>The command is given again on what is there.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_changed_as_they_are_by_a_command_that_came_late(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var given = 0;

        var changed = await database.Context().ChangeAsync(First, c =>
        {
            if (given++ == 0)
            {
                Task.Run(() => database.Context().RewriteAsync(before, Redacted(before))).GetAwaiter().GetResult().ValidationErrors.Should().BeEmpty();
            }

            return c.Enrolled("P-3", "enrol-3");
        });

        changed.ValidationErrors.Should().BeEmpty();
        given.Should().Be(2);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_not_those_that_somebody_else_wrote_to(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        (await database.Context().ChangeAsync(First, static c => c.Enrolled("P-3", "enrol-3"))).ValidationErrors.Should().BeEmpty();

        (await database.Context().RewriteAsync(before, Redacted(before))).Has(JournalErrors.Stale).Should().BeTrue();
        (await BodiesAsync(database)).Should().Contain(static b => b.Contains(Text));
        await FluentActions.Awaiting(() => database.Context().RewriteAsync(Dossier.Empty, before)).Should().ThrowAsync<ArgumentException>();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_stored_again_without_effect(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var after = Redacted(before);
        _ = await database.Context().RewriteAsync(before, after);
        var (bodies, counted) = (await BodiesAsync(database), await database.CountedAsync());

        (await database.Context().RewriteAsync(before, after)).ValidationErrors.Should().BeEmpty();

        (await BodiesAsync(database)).Should().Equal(bodies);
        (await database.CountedAsync()).Should().Be(counted);
        (await database.Context().AppendAsync(after.Find(First)!.Enrolled("P-3", "enrol-3"))).ValidationErrors.Should().BeEmpty("it is known as stored");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_found_by_their_new_pseudonyms_alone(string kind)
    {
        await using var database = await FilledAsync(kind);
        var before = await AllAsync(database);
        var after = before.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Person] = Renamed }).Value;

        (await database.Context().AppendAsync(DomainResult.Success(after.Find(First)!))).IsConflict().Should().BeTrue();
        (await LinkedAsync(database, Person)).Should().Be(1);
        (await database.Context().RewriteAsync(before, after)).ValidationErrors.Should().BeEmpty();

        (await LinkedAsync(database, Person)).Should().Be(0);
        (await LinkedAsync(database, Renamed)).Should().Be(1);
        var asked = await database.Context().AskAsync(Second, Given.Start, static c =>
        {
            _ = c.MayJoin(Given.Facts(Renamed), new(2025, 8, 4));
            return c.Dossier;
        });
        asked.Value.HoldsAll(Holding.CohortsWith(Renamed)).Should().BeTrue();
        asked.Value.Find(First).Should().NotBeNull("it is a cohort of that person's");
    }

    private static Dossier Redacted(Dossier before) =>
        before.Redact([Person], new(2026, 12, 1), static id => $"salt-of-entry-{id}".PadRight(30, '-'), Archive).Value;

    private static async Task<Dossier> AllAsync(TestDatabase database) =>
        (await database.Context().LoadDossierAsync(Given.Start + Duration.FromDays(900))).Value;

    private static Task<List<string>> BodiesAsync(TestDatabase database) =>
        database.Context().Entries.OrderBy(static e => e.Kind).ThenBy(static e => e.Root).ThenBy(static e => e.Revision)
            .Select(static e => e.Body).ToListAsync();

    private static Task<int> LinkedAsync(TestDatabase database, ParticipantId person) => database.Context().Database
        .SqlQuery<int>($"SELECT CAST(COUNT(*) AS int) AS \"Value\" FROM pembinaan_links WHERE to_kind = 'participant' AND to_root = {person.Value}")
        .SingleAsync();

    // P-1 was excluded for a reason that is told; the last entry is about P-2.
    private static async Task<TestDatabase> FilledAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var cohort = Given.Cohort(seats: 3).Enrolled("P-1", "enrol-1")
            .Bind(static c => c.End(Person, new(2025, 8, 5), ExitKind.Excluded, Given.At(5, "ended"), Text))
            .Bind(static c => c.Enrolled("P-2", "enrol-2"));
        (await database.Context().ImportAsync(Given.Whole(Given.Facility, Given.Programme, Given.Company, cohort.Value, Given.Cohort("ANG-2"))))
            .ValidationErrors.Should().BeEmpty();
        return database;
    }
}
