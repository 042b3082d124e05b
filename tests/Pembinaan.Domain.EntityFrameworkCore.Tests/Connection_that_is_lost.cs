using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Connection_that_is_lost
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");

    /// <summary>At every step of an append, the commit among them: it is told, nothing is half-written, and the same sent again is stored.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Leaves_nothing_half_written(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement("PKS-2")));
        var before = await database.CountedAsync();
        var agreement = (await database.Context().LoadAsync(Pks)).Value;
        var steps = 0;
        for (; ; steps++)
        {
            var failing = new FailingFrom(steps);
            var db = database.Context(failing);
            var lost = await db.AppendAsync(Change(agreement));
            if (!failing.HasFailed)
            {
                lost.ValidationErrors.Should().BeEmpty();
                break;
            }

            lost.ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("STORE-UNAVAILABLE");
            lost.Status.Should().Be(ResultStatus.Unavailable);
            (await database.CountedAsync()).Should().Be(before);
            (await database.Context().Spans.Select(static s => s.LastDay).Distinct().ToListAsync()).Should().Equal(new LocalDate(2027, 1, 31));
            db.ChangeTracker.Entries().Should().BeEmpty();
        }

        steps.Should().BeGreaterThan(5, "there is a lock, a reading, rows, the saving and a commit");
        (await database.Context().LoadAsync(Pks)).Value.SameAs.Should().Equal(AgreementId.From("PKS-2"));
    }

    /// <summary>As after the server was started again: the first that uses a connection of the pool meets one that is gone.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_got_over_by_a_reading_too(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        _ = await database.Context().AppendAsync(DomainResult.Success(Given.Agreement()));
        var steps = 0;
        for (var hasFailed = true; hasFailed; steps++)
        {
            var (one, many) = (new FailingFrom(steps, once: true), new FailingFrom(steps, once: true));

            (await database.Context(one).LoadAsync(Pks)).ValidationErrors.Should().BeEmpty();
            (await database.Context(many).LoadDossierAsync(Pks, Given.Start)).ValidationErrors.Should().BeEmpty();
            hasFailed = many.HasFailed;
        }

        steps.Should().BeGreaterThan(2);
    }

    [Fact]
    public async Task Is_got_over_where_it_comes_back()
    {
        if (Databases.Server is null)
        {
            return;
        }

        await using var database = await TestDatabase.CreateAsync("PostgreSQL");
        var steps = 0;
        for (; ; steps++)
        {
            var id = $"PKS-{steps}";
            var ended = new EndedAt(steps);
            var stored = await database.Context(ended).AppendAsync(DomainResult.Success(Given.Agreement(id)));

            stored.ValidationErrors.Should().BeEmpty();
            (await database.Context().LoadAsync(AgreementId.From(id))).Value.Revision.Should().Be(stored.Value.Revision);
            if (!ended.HasFailed)
            {
                break;
            }
        }

        steps.Should().BeGreaterThan(3);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Is_told_by_the_same_context_that_works_again_later(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var failing = new FailingFrom(1);
        var db = database.Context(failing);
        (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).Has(StorageErrors.Unavailable).Should().BeTrue();
        (await db.LoadAsync(Pks)).Has(StorageErrors.Unavailable).Should().BeTrue();
        (await db.LogAsync(new(Pks, ReminderKind.Expiry, new(2027, 1, 31), Time.Term.OfMonths(3)), Given.Start)).Has(StorageErrors.Unavailable).Should().BeTrue();

        failing.IsMended = true;
        (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
        (await db.LoadAsync(Pks)).Value.Id.Should().Be(Pks);
    }

    /// <summary>A server that is not there.</summary>
    [Fact]
    public async Task Never_came_about()
    {
        var options = Databases.Server is null
            ? new DbContextOptionsBuilder().UseSqlite("Data Source=/there/is/no/such/folder/data.db").Options
            : new DbContextOptionsBuilder().UseNpgsql("Host=127.0.0.1;Port=1;Username=nobody;Database=none;Timeout=2").Options;
        var told = Databases.Server is null ? StorageErrors.CannotOpen : StorageErrors.Unavailable;
        await using var db = new Registry(options);

        (await db.PrepareAsync()).Has(told).Should().BeTrue();
        (await db.LoadAsync(Pks)).Has(told).Should().BeTrue();
        (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).Has(told).Should().BeTrue();
    }

    private static DomainResult<CooperationAgreement> Change(CooperationAgreement agreement) =>
        agreement.RecogniseAsSame(AgreementId.From("PKS-2"), "satu penandatanganan", Given.At(3, "same")).Bind(static a => a.Ended(new(2025, 12, 31), "ended"));
}
