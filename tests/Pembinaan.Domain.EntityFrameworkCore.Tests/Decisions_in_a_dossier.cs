using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>What was decided beside other roots is stored only while these are as they were loaded.</summary>
public sealed class Decisions_in_a_dossier
{
    private static readonly CohortId Here = CohortId.From("ANG-1");
    private static readonly ParticipantId Person = ParticipantId.From("P-1");

    /// <summary>What somebody else does meanwhile, and which root is told of.</summary>
    private static Dictionary<string, (Func<Registry, Task<IDomainResult>> Change, string Told)> Changes { get; } = new(StringComparer.Ordinal)
    {
        ["agreement"] = (static async db => await db.ChangeAsync(AgreementId.From("PKS-1"), static a => a.Ended(new(2025, 8, 1), "ended")), "PKS-1"),
        ["partner"] = (static async db => await db.ChangeAsync(Given.Swen, PostAdded), "SWEN"),
        ["cohort"] = (static async db => await db.ChangeAsync(CohortId.From("ANG-2"), static c => c.Enrolled("P-7", "enrol-7")), "ANG-2"),
        ["new cohort"] = (static async db => await db.AppendAsync(DomainResult.Success(Given.Cohort("ANG-3"))), "ANG-3"),
        ["new agreement"] = (static async db => await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-2"))), "PKS-2"),
        ["record that was missing"] = (static async db => await db.AppendAsync(DomainResult.Success(Given.Body("HILANG"))), "HILANG"),
        ["rewritten"] = (RewrittenAsync, "ANG-2"),
    };

    public static IEnumerable<object[]> Changed => Databases.Kinds.SelectMany(static _ => Changes.Keys, static (kind, what) => new object[] { kind, what });

    [Theory]
    [MemberData(nameof(Changed))]
    public async Task Are_told_of_what_changed_beside_them(string kind, string what)
    {
        await using var database = await FilledAsync(kind);
        var joined = Joined((await database.Context().LoadDossierAsync(Here, Given.Start)).Value);
        (await Changes[what].Change(database.Context())).ValidationErrors.Should().BeEmpty();
        var counted = await database.CountedAsync();

        var late = await database.Context().AppendAsync(joined);

        late.Status.Should().Be(ResultStatus.Conflict);
        late.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-READ-CHANGED");
        late.ValidationErrors[0].Text.En.Should().Contain($" {Changes[what].Told} ");
        late.ValidationErrors[0].Text.Id.Should().NotBe(late.ValidationErrors[0].Text.En);
        (await database.CountedAsync()).Should().Be(counted);
        (await database.Context().LoadAsync(Here)).Value.Participants.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_told_of_a_root_of_an_imported_dossier(string kind)
    {
        await using var database = await FilledAsync(kind);
        var dossier = (await database.Context().LoadDossierAsync(Here, Given.Start)).Value;
        var next = dossier.With(Joined(dossier).Value).Value;
        (await Changes["cohort"].Change(database.Context())).ValidationErrors.Should().BeEmpty();

        (await database.Context().ImportAsync(next)).IsConflict().Should().BeTrue();
        (await database.Context().LoadAsync(Here)).Value.Participants.Should().BeEmpty();
    }

    /// <summary>What has nothing to do with it, and what was stored out of the same dossier, is no change.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_stored_beside_what_is_elsewhere_and_ones_own(string kind)
    {
        await using var database = await FilledAsync(kind);
        var dossier = (await database.Context().LoadDossierAsync(Here, Given.Start)).Value;
        var elsewhere = Given.Cohort("LAIN-1", at: FacilityId.From("RUTAN-LAIN"));
        (await database.Context().AppendAsync(DomainResult.Success(elsewhere))).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(dossier.Find(CohortId.From("ANG-2"))!.Enrolled("P-7", "enrol-7"))).ValidationErrors.Should().BeEmpty();
        var stored = await database.Context().AppendAsync(Joined(dossier));

        stored.ValidationErrors.Should().BeEmpty();
        (await database.Context().AppendAsync(stored.Value.WithPaper("P-1", "001", "paper"))).ValidationErrors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Sent_again_are_answered_as_the_first_time(string kind)
    {
        await using var database = await FilledAsync(kind);
        var joined = Joined((await database.Context().LoadDossierAsync(Here, Given.Start)).Value);
        (await database.Context().AppendAsync(joined)).ValidationErrors.Should().BeEmpty();
        (await Changes["cohort"].Change(database.Context())).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(joined)).Value.Revision.Should().Be(joined.Value.Revision);
    }

    /// <summary>A root that was loaded by itself was decided beside nothing, and is held against nothing.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Of_a_root_by_itself_are_held_against_it_alone(string kind)
    {
        await using var database = await FilledAsync(kind);
        var alone = (await database.Context().LoadAsync(Here)).Value;
        (await Changes["cohort"].Change(database.Context())).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(alone.Apply(Person, new(2025, 1, 2), Given.At(4, "apply")))).ValidationErrors.Should().BeEmpty();
    }

    private static DomainResult<Cohort> Joined(Dossier dossier) =>
        dossier[Here].Enrol(Given.Facts(Person), new(2025, 8, 4), Given.At(5, "enrol-1")).Map(static c => c.Cohort);

    private static DomainResult<Stakeholders.Stakeholder> PostAdded(Stakeholders.Stakeholder body) =>
        body.EstablishPost(PostId.From("WAKIL"), "Wakil Direktur", new(2025, 8, 1), Given.At(5, "post"));

    private static async Task<IDomainResult> RewrittenAsync(Registry db)
    {
        var before = (await db.LoadDossierAsync(Given.Start)).Value;
        var names = new Dictionary<ParticipantId, ParticipantId> { [ParticipantId.From("P-6")] = ParticipantId.From("X-6") };
        return await db.RewriteAsync(before, before.Repseudonymise(names).Value);
    }

    // A body that the agreement names and that has no record yet.
    private static async Task<TestDatabase> FilledAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var other = Given.Cohort("ANG-2", seats: 5).Enrolled("P-6", "enrol-6").Value;
        var unheard = Given.Agreement("PKS-9", partner: Given.Body("HILANG"));
        (await database.Context().ImportAsync(Given.Whole(
            [Given.Facility, Given.Company, Given.Programme, Given.Agreement(), unheard, Given.Cohort(seats: 5), other])))
            .ValidationErrors.Should().BeEmpty();
        return database;
    }
}
