using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>One place under one agreement, two cohorts of ten seats each: whoever decides beside the other's decision is told.</summary>
public sealed class Last_place_of_a_shared_quota
{
    private static readonly CohortId First = CohortId.From("ANG-1");
    private static readonly CohortId Second = CohortId.From("ANG-2");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_taken_once_whoever_loaded_it_free(string kind)
    {
        await using var database = await FilledAsync(kind);
        var one = (await database.Context().LoadDossierAsync(First, Given.Start)).Value;
        var other = (await database.Context().LoadDossierAsync(Second, Given.Start)).Value;
        (await database.Context().AppendAsync(Enrolled(one, First, "P-1"))).ValidationErrors.Should().BeEmpty();
        var before = await database.CountedAsync();

        var late = await database.Context().AppendAsync(Enrolled(other, Second, "P-2"));

        late.Status.Should().Be(ResultStatus.Conflict);
        late.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-QUOTA-USED");
        late.ValidationErrors[0].Text.En.Should().Contain("PKS-1");
        (await database.CountedAsync()).Should().Be(before);
        var now = (await database.Context().LoadDossierAsync(Second, Given.Start)).Value;
        Enrolled(now, Second, "P-2").ValidationErrors.Should().Contain(static e => e.IsRefusal);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_decided_again_by_a_change_that_came_late(string kind)
    {
        await using var database = await FilledAsync(kind);
        var given = 0;
        var late = await database.Context().ChangeAsync(Second, c =>
        {
            if (given++ == 0)
            {
                // Somebody else is quicker.
                Task.Run(() => database.Context().ChangeAsync(First, Enrolling("P-1"))).GetAwaiter().GetResult().ValidationErrors.Should().BeEmpty();
            }

            return Enrolling("P-2")(c);
        });

        given.Should().BeGreaterThan(2, "it is given once to find what it lacks, once with it, and again beside what was written meanwhile");
        late.ValidationErrors.Should().Contain(static e => e.IsRefusal, "there is no place left");
        (await database.Context().LoadAsync(Second)).Value.Participants.Should().BeEmpty();
    }

    /// <summary>The same sent again is answered as the first time; who changed nothing of places is not kept from it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Does_not_stop_a_resend_or_what_takes_no_place(string kind)
    {
        await using var database = await FilledAsync(kind, people: 5);
        var other = (await database.Context().LoadDossierAsync(Second, Given.Start)).Value;
        var first = await database.Context().ChangeAsync(First, Enrolling("P-1"));
        (await database.Context().ChangeAsync(First, Enrolling("P-1"))).Value.Revision.Should().Be(first.Value.Revision);

        static DomainResult<Cohort> Applied(Cohort cohort) => cohort.Apply(ParticipantId.From("P-9"), new(2025, 1, 2), Given.At(4, "apply"));
        (await database.Context().AppendAsync(Applied(other.Find(Second)!))).Has(StorageErrors.ReadChanged).Should().BeTrue("the other cohort is in the dossier");
        (await database.Context().ChangeAsync(Second, Applied)).ValidationErrors.Should().BeEmpty("an application takes no place");
        (await database.Context().ChangeAsync(Second, Enrolling("P-2"))).ValidationErrors.Should().BeEmpty();
        (await database.Context().ChangeAsync(First, Enrolling("P-3"))).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>One after the other on what was stored before: nobody else wrote, and nobody is told so.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_not_taken_by_oneself(string kind)
    {
        await using var database = await FilledAsync(kind, people: 5);
        var dossier = (await database.Context().LoadDossierAsync(First, Given.Start)).Value;
        foreach (var person in new[] { "P-1", "P-2", "P-3" })
        {
            var stored = await database.Context().AppendAsync(Enrolled(dossier, First, person));
            stored.ValidationErrors.Should().BeEmpty();
            dossier = dossier.With(stored.Value).Value;
        }
    }

    /// <summary>Whoever decided by the terms of before is told.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_not_taken_by_terms_that_were_changed(string kind)
    {
        await using var database = await FilledAsync(kind, people: 5);
        var dossier = (await database.Context().LoadDossierAsync(First, Given.Start)).Value;
        (await database.Context().ChangeAsync(AgreementId.From("PKS-1"), static a => a.Ended(new(2026, 12, 31), "ended"))).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(Enrolled(dossier, First, "P-1"))).Has(StorageErrors.QuotaUsed).Should().BeTrue();
        (await database.Context().ChangeAsync(First, Enrolling("P-1"))).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>All at once, each with a context of its own: as many get in as there are places, and all others are told.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_never_taken_twice(string kind)
    {
        await using var database = await FilledAsync(kind, people: 2);
        var answers = await Task.WhenAll(Enumerable.Range(1, 4).Select(i => Task.Run(() =>
            database.Context().ChangeAsync(i % 2 == 0 ? First : Second, Enrolling($"P-{i}")))));

        answers.Count(static a => a.IsSuccess).Should().BeInRange(1, 2);
        answers.Where(static a => !a.IsSuccess).Should().OnlyContain(static a => a.IsConflict() || a.ValidationErrors.Any(e => e.IsRefusal));
        var all = (await database.Context().LoadDossierAsync(Given.Start)).Value;
        all.Cohorts.Sum(static c => c.Participants.Count()).Should().Be(answers.Count(static a => a.IsSuccess));
    }

    /// <summary>What one stored oneself is no change by others; a place that another cohort of one's own took is one less all the same.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_not_taken_twice_out_of_one_dossier(string kind)
    {
        await using var database = await FilledAsync(kind);
        var dossier = (await database.Context().LoadDossierAsync(Given.Serang, Given.Start)).Value;
        (await database.Context().AppendAsync(Enrolled(dossier, First, "P-1"))).ValidationErrors.Should().BeEmpty();

        (await database.Context().AppendAsync(Enrolled(dossier, Second, "P-2"))).Has(StorageErrors.QuotaUsed).Should().BeTrue();
    }

    private static Func<CohortInDossier, DomainResult<CohortInDossier>> Enrolling(string person) =>
        c => c.Enrol(Given.Facts(ParticipantId.From(person)), new(2025, 8, 4), Given.At(5, $"{c.Cohort.Id}-{person}"));

    private static DomainResult<Cohort> Enrolled(Dossier dossier, CohortId id, string person) => Enrolling(person)(dossier[id]).Map(static c => c.Cohort);

    private static async Task<TestDatabase> FilledAsync(string kind, int people = 1)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var cohorts = new[] { First, Second }.Select(static id => Given.Cohort(id.Value, seats: 10, provider: Given.Swen));
        (await database.Context().ImportAsync(Given.Whole([Given.Facility, Given.Company, Given.Programme, Given.WithQuota("PKS-1", people), .. cohorts])))
            .ValidationErrors.Should().BeEmpty();
        return database;
    }
}
