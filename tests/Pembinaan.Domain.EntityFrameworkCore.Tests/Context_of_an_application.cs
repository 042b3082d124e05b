using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Context_of_an_application
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Has_columns_of_the_types_of_the_library(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var visit = new Visit { Visitor = Given.Swen, Kind = AgreementKind.PerjanjianKerjaSama, Day = new(2025, 5, 7), At = Instant.FromUtc(2025, 5, 7, 1, 2, 3) + Duration.FromMilliseconds(4) };
        var db = database.Context();
        db.AddRange(visit, new Visit { Day = new(9999, 12, 31), Until = new(9999, 12, 31), At = Instant.FromUtc(2025, 5, 8, 0, 0) }, new Visit { Day = new(1, 1, 1), At = Instant.FromUtc(2025, 5, 9, 0, 0) });
        await db.SaveChangesAsync();

        db = database.Context();
        var (from, since) = (new LocalDate(2025, 5, 7), Instant.FromUtc(2025, 5, 7, 1, 2, 3));
        (await db.Visits.Where(v => v.Visitor == PartyId.Of(Given.Swen) && v.Kind == AgreementKind.PerjanjianKerjaSama).SingleAsync()).Should().BeEquivalentTo(visit);
        (await db.Visits.OrderBy(static v => v.Day).Select(static v => v.Day).ToListAsync()).Should().Equal(new LocalDate(1, 1, 1), new LocalDate(2025, 5, 7), new LocalDate(9999, 12, 31));
        (await db.Visits.CountAsync(v => v.Day >= from)).Should().Be(2);
        (await db.Visits.CountAsync(v => v.Day < from)).Should().Be(1);
        (await db.Visits.CountAsync(v => v.At > since)).Should().Be(3);
        (await db.Visits.SingleAsync(static v => v.Until != null)).Until.Should().Be(new LocalDate(9999, 12, 31));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Need_not_be_the_packages(string kind)
    {
        await using var database = TestDatabase.Empty(kind);
        (await database.Other().PrepareAsync()).ValidationErrors.Should().BeEmpty();

        _ = await database.Other().AppendAsync(DomainResult.Success(Given.Agreement()));

        (await database.Other().LoadAsync(Pks)).Value.StandingOn(new(2025, 2, 1)).IsInForce.Should().BeTrue();
        (await database.Other().Set<AgreementSpan>().InForceOn(new(2025, 2, 1)).At(Given.Serang).CountAsync()).Should().BeGreaterThan(0);
        (await database.Other().Set<Note>().CountAsync()).Should().Be(0);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Stores_what_else_it_holds_in_the_same_transaction(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        db.Add(new Visit { Day = new(2025, 5, 7) });
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        (await database.Context().Visits.CountAsync()).Should().Be(1);
        db.ChangeTracker.Entries().Should().ContainSingle().Which.State.Should().Be(EntityState.Unchanged);

        var failing = new FailingFrom(5);
        db = database.Context(failing);
        db.Add(new Visit { Day = new(2025, 5, 8) });
        (await db.AppendAsync(DomainResult.Success(Given.Agreement("PKS-2")))).IsSuccess.Should().BeFalse();
        (await database.Context().Visits.CountAsync()).Should().Be(1);
        db.ChangeTracker.Entries().Should().ContainSingle("it is still the host's to save").Which.State.Should().Be(EntityState.Added);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Appends_within_a_transaction_of_its_own(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        await using (await db.Database.BeginTransactionAsync())
        {
            (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
            (await db.AppendAsync(DomainResult.Success(Given.Cohort()))).ValidationErrors.Should().BeEmpty();
        }

        (await database.CountedAsync()).Entries.Should().Be(0, "it was not committed");

        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
            (await db.AppendAsync(DomainResult.Success(Given.Agreement(lastDay: new(2026, 1, 31))))).Has(Journals.JournalErrors.EntryIdReused).Should().BeTrue();
            (await db.AppendAsync(DomainResult.Success(Given.Cohort()))).ValidationErrors.Should().BeEmpty("a refusal spoils nothing");
            await transaction.CommitAsync();
        }

        (await database.CountedAsync()).Entries.Should().Be(Given.Agreement().Revision + 1);
    }
}
