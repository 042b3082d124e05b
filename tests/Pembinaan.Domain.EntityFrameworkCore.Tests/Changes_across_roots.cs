using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Offices;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Changes_across_roots
{
    private static readonly AgreementId First = AgreementId.From("PKS-1");
    private static readonly AgreementId Second = AgreementId.From("PKS-2");
    private static readonly LocalDate FirstDay = new(2025, 8, 9);

    /// <summary>By itself an agreement knows nothing of the one that continues it; in its dossier it does.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_held_against_the_agreements_around(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();

        var late = await db.ChangeInDossierAsync(First, Given.Start, static a => a.Amend(EndingOn(FirstDay), Authorities, Given.At(20, "late")));
        late.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(AgreementErrors.Overlap.Code);
        (await database.Context().LoadAsync(First)).Value.LastDay.Should().Be(FirstDay.PlusDays(-1));

        var early = await db.ChangeInDossierAsync(First, Given.Start, static a => a.Amend(EndingOn(FirstDay.PlusDays(-2)), Authorities, Given.At(20, "early")));
        early.ValidationErrors.Should().BeEmpty();
        early.Value.LastDay.Should().Be(FirstDay.PlusDays(-2));
        (await database.Context().LoadAsync(First)).Value.LastDay.Should().Be(FirstDay.PlusDays(-2));
        (await Rows_of_agreements.StoredAsync(database)).Should().Equal(await Rows_of_agreements.OfAllAsync(database));

        var again = await database.Context().ChangeInDossierAsync(
            First, Given.Start, static a => a.Amend(EndingOn(FirstDay.PlusDays(-2)), Authorities, Given.At(20, "early")));
        again.ValidationErrors.Should().BeEmpty();
        again.Value.Agreement.Revision.Should().Be(early.Value.Agreement.Revision, "sent again, nothing is stored twice");
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Store_every_root_that_changed(string kind)
    {
        await using var database = await FilledAsync(kind);
        var cohort = CohortId.From("ANG-1");
        DomainResult<AgreementInDossier> Move(AgreementInDossier a) =>
            a.PlanTransfer([cohort], FirstDay, StakeholderId.From("JAYA")).Bind(plan => a.Transfer(plan, Given.At(30, "move")));

        var moved = await database.Context().ChangeInDossierAsync(Second, Given.Start, Move);

        moved.ValidationErrors.Should().BeEmpty();
        var stored = (await database.Context().LoadDossierAsync(Given.Start)).Value;
        stored.Find(Second)!.Transfers.Should().ContainSingle().Which.Cohorts.Should().Equal(cohort);
        var sessions = stored.Find(cohort)!.Sessions.ToLookup(static s => s.Day >= FirstDay, static s => s.Provider);
        sessions[true].Should().NotBeEmpty().And.OnlyContain(static p => p == (ProviderId)StakeholderId.From("JAYA"));
        sessions[false].Should().NotBeEmpty().And.OnlyContain(static p => p == (ProviderId)Given.Swen);

        var entries = (await database.CountedAsync()).Entries;
        (await database.Context().ChangeInDossierAsync(Second, Given.Start, Move)).ValidationErrors.Should().BeEmpty();
        (await database.CountedAsync()).Entries.Should().Be(entries, "sent again, nothing is stored twice");
    }

    /// <summary>Of several roots all are stored or none: the number of a certificate that another cohort gave takes the agreement back too.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Store_all_or_nothing(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(Given.Cohort("ANG-9").Enrolled("P-9", "enrol").Bind(static c => c.WithPaper("P-9", "001", "paper")));
        var taken = Given.Cohort("ANG-8").Enrolled("P-8", "enrol").Bind(static c => c.WithPaper("P-8", "001", "paper")).Value;
        var before = await database.CountedAsync();

        var refused = await db.ChangeInDossierAsync(
            First,
            Given.Start,
            a => a.Change(static x => x.Ended(new(2025, 7, 31), "ended")).Bind(x => x.Dossier.With(taken).Map(static d => d[First])));

        refused.Has(StorageErrors.CertificateNumberTaken).Should().BeTrue();
        (await database.CountedAsync()).Should().Be(before);
        (await database.Context().LoadAsync(First)).Value.LastDay.Should().Be(FirstDay.PlusDays(-1));
        (await db.ChangeInDossierAsync(First, Given.Start, static a => a.Change(static x => x.Ended(new(2025, 7, 31), "ended")))).ValidationErrors.Should().BeEmpty();
        (await Rows_of_agreements.StoredAsync(database)).Should().Equal(await Rows_of_agreements.OfAllAsync(database));
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Say_what_is_not_on_record(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();

        (await db.ChangeInDossierAsync(AgreementId.From("PKS-9"), Given.Start, static a => DomainResult.Success(a))).Has(StorageErrors.Unknown).Should().BeTrue();
        (await db.ChangeInDossierAsync(First, Given.Start, static a => a.PlaceUnder(AgreementId.From("NK-9"), new(2025, 2, 1), Given.At(20, "under"))))
            .Has(DossierErrors.Missing).Should().BeTrue();
        await FluentActions.Awaiting(() => db.ChangeInDossierAsync(First, Given.Start, static _ => null!)).Should().ThrowAsync<ArgumentException>();
        var empty = TestDatabase.Empty(kind);
        await using (empty)
        {
            (await empty.Context().ChangeInDossierAsync(First, Given.Start, static a => DomainResult.Success(a))).IsSuccess.Should().BeFalse();
        }
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Belong_to_the_transaction_of_the_host(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        await using (await db.Database.BeginTransactionAsync())
        {
            (await db.ChangeInDossierAsync(First, Given.Start, static a => a.Change(static x => x.Ended(new(2025, 7, 31), "ended")))).ValidationErrors.Should().BeEmpty();
        }

        (await database.Context().LoadAsync(First)).Value.LastDay.Should().Be(FirstDay.PlusDays(-1), "the host did not commit");
    }

    /// <summary>The agreement that covers a cohort ends between loading and storing: the enrolment is decided again, beside what is there now.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_held_against_what_others_wrote_meanwhile(string kind)
    {
        await using var database = await FilledAsync(kind);
        var seen = new List<LocalDate?>();
        var changed = await database.Context().ChangeAsync(CohortId.From("ANG-1"), c =>
        {
            seen.Add(c.Dossier.Find(First)?.LastDay);
            Task.Run(() => database.Context().ChangeAsync(First, static a => a.Ended(new(2025, 7, 31), "ended"))).GetAwaiter().GetResult()
                .ValidationErrors.Should().BeEmpty();
            return c.Enrol(Given.Facts(ParticipantId.From("P-1")), new(2025, 8, 4), Given.At(5, "enrol"));
        });

        seen[0].Should().Be(FirstDay.PlusDays(-1));
        seen[^1].Should().Be(new LocalDate(2025, 7, 31), "it was decided by what is stored");
        (await database.Context().LoadAsync(CohortId.From("ANG-1"))).Value.Participants.Any().Should().Be(changed.IsSuccess);
    }

    private static ValueList<AuthorityToSign> Authorities =>
    [
        Given.Facility.AuthorityOf(OfficialId.From("KARUTAN"), new(2025, 1, 2), Given.Swen, Given.Soap),
        Given.Company.AuthorityOf(OfficialId.From("DIREKTUR"), new(2025, 1, 2), Given.Serang, Given.Soap),
    ];

    private static Addendum EndingOn(LocalDate last) => new(new(2025, 1, 2)) { Period = AgreedPeriod.Between(new(2025, 2, 1), last).Value };

    // PKS-1 of Swen's up to 8 August 2025; PKS-2 of Jaya's continues it; a cohort taught by Swen goes on beyond the day.
    private static async Task<TestDatabase> FilledAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        var first = Given.Agreement("PKS-1", lastDay: FirstDay.PlusDays(-1));
        foreach (var stored in new IDomainResult[]
        {
            await db.AppendAsync(DomainResult.Success(Given.Facility)),
            await db.AppendAsync(DomainResult.Success(Given.Company)),
            await db.AppendAsync(DomainResult.Success(Given.Body("JAYA"))),
            await db.AppendAsync(DomainResult.Success(Given.Programme)),
            await db.AppendAsync(DomainResult.Success(first)),
            await db.AppendAsync(Given.Agreement("PKS-2", FirstDay, partner: Given.Body("JAYA")).Continue(first, Continuation.Replacement, Given.At(3, "link"))),
            await db.AppendAsync(DomainResult.Success(Given.Cohort(provider: Given.Swen))),
        })
        {
            stored.ValidationErrors.Should().BeEmpty();
        }

        return database;
    }
}
