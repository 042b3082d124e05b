using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Roots_that_are_stored
{
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Come_back_as_they_were(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var cohort = Given.Cohort().Enrolled("P-1", "enrol").Value;
        var referral = JobReferral.From([PembinaanJson.Referrals.ReadEntry(Referral).Value]).Value;
        var db = database.Context();
        foreach (var stored in new IDomainResult[]
        {
            await db.AppendAsync(DomainResult.Success(Given.Facility)), await db.AppendAsync(DomainResult.Success(Given.Company)), await db.AppendAsync(DomainResult.Success(Given.Agreement())),
            await db.AppendAsync(DomainResult.Success(Given.Programme)), await db.AppendAsync(DomainResult.Success(cohort)), await db.AppendAsync(DomainResult.Success(referral)),
        })
        {
            stored.ValidationErrors.Should().BeEmpty();
        }

        db = database.Context();
        (await db.LoadAsync(Given.Serang)).Value.Journal.Entries.Should().Equal(Given.Facility.Journal.Entries);
        (await db.LoadAsync(Given.Swen)).Value.Journal.Entries.Should().Equal(Given.Company.Journal.Entries);
        (await db.LoadAsync(AgreementId.From("PKS-1"))).Value.Journal.Entries.Should().Equal(Given.Agreement().Journal.Entries);
        (await db.LoadAsync(Given.Programme.Id)).Value.Journal.Entries.Should().Equal(Given.Programme.Journal.Entries);
        (await db.LoadAsync(cohort.Id)).Value.Journal.Entries.Should().Equal(cohort.Journal.Entries);
        (await db.LoadAsync(referral.Id)).Value.Journal.Entries.Should().Equal(referral.Journal.Entries);
        db.ChangeTracker.Entries().Should().BeEmpty();
    }

    /// <summary>One whom a request names is of either kind; what is unknown is told as of that kind.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Come_back_by_the_party_that_they_are(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        foreach (var stored in new IDomainResult[] { await database.Context().AppendAsync(DomainResult.Success(Given.Facility)), await database.Context().AppendAsync(DomainResult.Success(Given.Company)) })
        {
            stored.ValidationErrors.Should().BeEmpty();
        }

        var db = database.Context();
        (await db.LoadAsync((PartyId)Given.Serang)).Value.Should().BeOfType<Facilities.Facility>().Which.Id.Should().Be(Given.Serang);
        (await db.LoadAsync((PartyId)Given.Swen)).Value.Should().BeOfType<Stakeholders.Stakeholder>().Which.Id.Should().Be(Given.Swen);
        (await db.LoadAsync((PartyId)FacilityId.From("LAIN"))).ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Be("There is no facility LAIN on record.");
        (await db.LoadAsync((PartyId)StakeholderId.From("LAIN"))).ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Be("There is no stakeholder LAIN on record.");
    }

    /// <summary>A draft has no rows, and is on record as any other.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_listed_by_kind(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var draft = CooperationAgreement.Draft(
            AgreementId.From("NASKAH-2"), Time.IndonesianTimeZone.Wib, new(2025, 1, 2), AgreementKind.PerjanjianKerjaSama, null, Recording.Of("draft", Given.Start, "petugas"));
        (await database.Context().ListIdsAsync<AgreementId>()).Value.Should().BeEmpty();
        foreach (var stored in new IDomainResult[]
        {
            await database.Context().AppendAsync(DomainResult.Success(Given.Agreement())), await database.Context().AppendAsync(draft),
            await database.Context().AppendAsync(DomainResult.Success(Given.Facility)), await database.Context().AppendAsync(DomainResult.Success(Given.Company)),
            await database.Context().AppendAsync(DomainResult.Success(Given.Programme)), await database.Context().AppendAsync(DomainResult.Success(Given.Cohort())),
        })
        {
            stored.ValidationErrors.Should().BeEmpty();
        }

        var db = database.Context();
        (await db.ListIdsAsync<AgreementId>()).Value.Should().Equal(AgreementId.From("NASKAH-2"), AgreementId.From("PKS-1"));
        (await db.ListIdsAsync<FacilityId>()).Value.Should().Equal(Given.Serang);
        (await db.ListIdsAsync<StakeholderId>()).Value.Should().Equal(Given.Swen);
        (await db.ListIdsAsync<ProgrammeId>()).Value.Should().Equal(Given.Programme.Id);
        (await db.ListIdsAsync<CohortId>()).Value.Should().Equal(Given.Cohort().Id);
        (await db.ListIdsAsync<JobReferralId>()).Value.Should().BeEmpty();
        await FluentActions.Awaiting(() => db.ListIdsAsync<SubjectId>()).Should().ThrowAsync<ArgumentException>().WithMessage("A SubjectId is the identity of no root*");

        await db.Database.ExecuteSqlRawAsync("UPDATE pembinaan_entries SET root = 'NASKAH 2' WHERE root = 'NASKAH-2'");
        var damaged = (await db.ListIdsAsync<AgreementId>()).ValidationErrors.Should().ContainSingle().Which;
        (damaged.ErrorCode, damaged.Text.En).Should().Be(("STORE-DAMAGED", "Entry 1 of agreement NASKAH 2 cannot be read: that is no identity."));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Grow_by_what_is_new(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var draft = Given.Agreement();
        (await database.Context().AppendAsync(DomainResult.Success(draft))).IsSuccess.Should().BeTrue();

        var ended = await database.Context().ChangeAsync(draft.Id, static a => a.Ended(new(2025, 12, 31), "ended"));

        ended.Value.LastDay.Should().Be(new LocalDate(2025, 12, 31));
        var entries = await database.Context().Entries.OrderBy(static e => e.Revision).ToListAsync();
        entries.Select(static e => e.Revision).Should().Equal(Enumerable.Range(1, draft.Revision + 1));
        entries[^1].EntryId.Should().Be(EntryId.From("ended"));
        entries[^1].Author.Should().Be("petugas");
        (entries[^1].RecordedAt - ended.Value.Journal.Last!.Stamp.RecordedAt).Should().BeGreaterThan(Duration.FromNanoseconds(-1_000)).And.BeLessThan(Duration.FromNanoseconds(1_000));
        entries[^1].ToString().Should().Be($"agreement PKS-1 r{draft.Revision + 1}");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Go_on_from_what_was_stored_without_loading_again(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var first = await db.AppendAsync(DomainResult.Success(Given.Cohort(seats: 3)));
        var second = await db.AppendAsync(first.Bind(static c => c.Enrolled("P-1", "enrol-1")));
        var third = await db.AppendAsync(second.Bind(static c => c.Enrolled("P-2", "enrol-2")).Bind(static c => c.Enrolled("P-3", "enrol-3")));

        third.Value.Revision.Should().Be(4);
        (await db.LoadAsync(CohortId.From("ANG-1"))).Value.Journal.Entries.Should().Equal(third.Value.Journal.Entries);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_told_when_they_are_unknown(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var missing = await db.LoadAsync(AgreementId.From("PKS-9"));

        missing.Has(StorageErrors.Unknown).Should().BeTrue();
        missing.IsNotFound().Should().BeTrue();
        missing.ValidationErrors[0].Text.En.Should().Be("There is no agreement PKS-9 on record.");
        (await db.ChangeAsync(CohortId.From("ANG-9"), static (Cohorts.Cohort c) => c)).Has(StorageErrors.Unknown).Should().BeTrue();
        (await db.LoadAsync(FacilityId.From("PKS-1"))).Has(StorageErrors.Unknown).Should().BeTrue("a stream is the kind and the identity");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_not_stored_where_the_command_refuses(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        var before = await database.CountedAsync();

        var refused = await db.ChangeAsync(AgreementId.From("PKS-1"), static a => a.Ended(new(2025, 12, 31), "ended", " "));

        refused.IsSuccess.Should().BeFalse();
        (await database.CountedAsync()).Should().Be(before);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_not_stored_from_a_view_of_the_past(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var known = Given.Agreement().AsKnownAt(Given.Start + Duration.FromDays(1))!;

        (await database.Context().AppendAsync(DomainResult.Success(known))).Has(JournalErrors.ReadOnlyView).Should().BeTrue();
        (await database.CountedAsync()).Entries.Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_roots(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();

        await db.Awaiting(static d => d.AppendAsync(DomainResult.Success<AggregateRoot>(Given.Agreement()))).Should().ThrowAsync<ArgumentException>();
        await db.Awaiting(static d => d.LoadAsync((AgreementId)null!)).Should().ThrowAsync<ArgumentNullException>();
        await db.Awaiting(static d => d.ChangeAsync(AgreementId.From("PKS-1"), null!)).Should().ThrowAsync<ArgumentNullException>();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        await db.Awaiting(static d => d.ChangeAsync(AgreementId.From("PKS-1"), static _ => null!)).Should().ThrowAsync<ArgumentNullException>().WithParameterName("command");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Of_the_first_day_that_is_recorded_are_stored(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var early = CooperationAgreement.Draft(
            AgreementId.From("PKS-0"), Time.IndonesianTimeZone.Wib, new(1900, 1, 1), null, null, Recording.Of("draft", Instant.FromUtc(1900, 1, 1, 0, 0), "arsip")).Value;

        (await database.Context().AppendAsync(DomainResult.Success(early))).ValidationErrors.Should().BeEmpty();
        (await database.Context().LoadAsync(early.Id)).Value.Journal.Entries.Should().Equal(early.Journal.Entries);
    }

    private const string Referral = """
        {"id":"E-1","sequence":1,"recordedAt":"2025-05-07T01:30:00Z","author":"giatja","event":{"kind":"participant-referred","referral":"R-1","participant":"P-1","opening":{"code":"L-1","employer":"SWEN","firstDay":"2025-05-07","subjects":["SABUN"]},"referredBy":"DISNAKER","day":"2025-05-07","certificates":["SERT-1"]}}
        """;
}
