using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

public sealed class Rows_of_partners
{
    private static readonly StakeholderId Jaya = StakeholderId.From("JAYA");
    private static readonly StakeholderId Baru = StakeholderId.From("BARU");
    private static readonly LocalDate Day = new(2025, 6, 30);

    /// <summary>While the record of a partner is not there, the agreement is in force and nobody can tell who carries out for the partner.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_there_once_the_record_is(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        _ = await db.AppendAsync(DomainResult.Success(Given.Agreement()));
        (await db.Spans.InForceOn(Day).AnyAsync()).Should().BeTrue();
        (await Covered(db, Given.Swen, Day)).Should().BeFalse();
        await AreThoseOfTheLibraryAsync(database);

        _ = await db.AppendAsync(DomainResult.Success(Given.Company));

        (await Covered(db, Given.Swen, Day)).Should().BeTrue();
        await AreThoseOfTheLibraryAsync(database);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Go_to_the_record_that_goes_on_and_back(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        var others = StakeholderDirectory.Of(Given.Body("JAYA"));

        (await db.ChangeAsync(Given.Swen, s => s.MergeInto(Jaya, "satu badan", others, Given.At(10, "merge")))).ValidationErrors.Should().BeEmpty();
        (await Covered(db, Given.Swen, Day), await Covered(db, Jaya, Day)).Should().Be((true, true), "a body is asked for under each of its records");
        await AreThoseOfTheLibraryAsync(database);

        // What becomes of the record that goes on is in the rows of the agreement, which does not name it.
        (await db.ChangeAsync(Jaya, static s => s.Dissolve(Day, Succession.By(Baru), Given.At(11, "gone")))).ValidationErrors.Should().BeEmpty();
        (await Covered(db, Jaya, Day), await Covered(db, Jaya, Day.PlusDays(1))).Should().Be((true, false));
        (await Covered(db, Baru, Day), await Covered(db, Baru, Day.PlusDays(1))).Should().Be((false, true));
        await AreThoseOfTheLibraryAsync(database);

        (await db.ChangeAsync(Given.Swen, static s => s.Unmerge("dua badan", Given.At(12, "unmerge")))).ValidationErrors.Should().BeEmpty();
        (await Covered(db, Given.Swen, Day.PlusDays(1)), await Covered(db, Baru, Day.PlusDays(1))).Should().Be((true, false));
        await AreThoseOfTheLibraryAsync(database);
    }

    /// <summary>Records that the agreement does not name are merged into its partner, one through another; the last link is made first, or last.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_found_under_every_record_that_was_merged_into_the_partner(string kind)
    {
        foreach (var isNearestFirst in new[] { true, false })
        {
            await using var database = await FilledAsync(kind);
            var db = database.Context();
            var merges = new (StakeholderId From, StakeholderId Into)[] { (Jaya, Given.Swen), (Baru, Jaya) };
            var others = StakeholderDirectory.Of(Given.Company, Given.Body("JAYA"), Given.Body("BARU"));
            foreach (var (from, into) in isNearestFirst ? merges : merges.Reverse())
            {
                (await db.ChangeAsync(from, s => s.MergeInto(into, "satu badan", others, Given.At(10, $"merge-{from}")))).ValidationErrors.Should().BeEmpty();
                await AreThoseOfTheLibraryAsync(database);
            }

            (await Covered(db, Given.Swen, Day), await Covered(db, Jaya, Day), await Covered(db, Baru, Day)).Should().Be((true, true, true));

            (await db.ChangeAsync(Jaya, static s => s.Unmerge("dua badan", Given.At(12, "unmerge")))).ValidationErrors.Should().BeEmpty();
            (await Covered(db, Given.Swen, Day), await Covered(db, Jaya, Day), await Covered(db, Baru, Day)).Should().Be((true, false, false));
            await AreThoseOfTheLibraryAsync(database);
        }
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task End_with_a_partner_that_nobody_follows(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();

        (await db.ChangeAsync(Given.Swen, static s => s.Dissolve(Day, Succession.Nobody, Given.At(10, "gone")))).ValidationErrors.Should().BeEmpty();
        (await Covered(db, Given.Swen, Day), await Covered(db, Given.Swen, Day.PlusDays(1))).Should().Be((true, false));
        (await db.Spans.InForceOn(Day.PlusDays(1)).AnyAsync()).Should().BeTrue("the facility may still carry out");
        await AreThoseOfTheLibraryAsync(database);

        (await db.ChangeAsync(Given.Swen, static s => s.Annul(EntryId.From("gone"), "keliru", Given.At(11, "annulled")))).ValidationErrors.Should().BeEmpty();
        (await Covered(db, Given.Swen, Day.PlusDays(1))).Should().BeTrue();
        await AreThoseOfTheLibraryAsync(database);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Stay_untouched_by_names_and_by_facilities(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        var before = await Keys(db);

        (await db.ChangeAsync(Given.Swen, static s => s.Rename("PT Swen Tbk", Day, Given.At(10, "renamed")))).ValidationErrors.Should().BeEmpty();
        (await db.AppendAsync(DomainResult.Success(Given.Facility))).ValidationErrors.Should().BeEmpty();
        (await db.ChangeAsync(Given.Serang, static f => f.Rename("Rutan Serang", Day, Given.At(10, "renamed")))).ValidationErrors.Should().BeEmpty();

        (await Keys(db)).Should().Equal(before, "no row was written anew");
        await AreThoseOfTheLibraryAsync(database);
    }

    /// <summary>Two records that each say that the other goes on are refused when the second of them is stored.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Do_not_go_round_in_a_circle(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        (await db.ChangeAsync(Given.Swen, static s => s.MergeInto(Jaya, "satu badan", StakeholderDirectory.Of(Given.Body("JAYA")), Given.At(10, "merge"))))
            .Value.MergedInto.Should().Be(Jaya);
        var rows = await Rows_of_agreements.StoredAsync(database);

        var circle = await db.ChangeAsync(Jaya, static s => s.MergeInto(Given.Swen, "satu badan", StakeholderDirectory.Of(Given.Company), Given.At(11, "back")));

        circle.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Cycle.Code);
        (await database.Context().LoadAsync(Jaya)).Value.MergedInto.Should().BeNull();
        (await Rows_of_agreements.StoredAsync(database)).Should().Equal(rows);
        await AreThoseOfTheLibraryAsync(database);
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_stored_of_no_circle_of_agreements_or_superiors(string kind)
    {
        await using var database = await FilledAsync(kind);
        var db = database.Context();
        var (one, other) = (Given.Agreement("NK-1"), Given.Agreement("NK-2"));
        (await db.AppendAsync(one.PlaceUnder(other, new(2025, 2, 1), Given.At(3, "under")))).ValidationErrors.Should().BeEmpty();
        (await db.AppendAsync(other.PlaceUnder(one, new(2025, 2, 1), Given.At(3, "under"))))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Cycle.Code);
        (await db.AppendAsync(DomainResult.Success(other))).ValidationErrors.Should().BeEmpty();

        (await db.ChangeAsync(Jaya, static s => s.PlaceUnder(Baru, Day, StakeholderDirectory.Of(Given.Body("BARU")), Given.At(10, "placed"))))
            .ValidationErrors.Should().BeEmpty();
        (await db.ChangeAsync(Baru, static s => s.PlaceUnder(Jaya, Day, StakeholderDirectory.Of(Given.Body("JAYA")), Given.At(10, "placed"))))
            .ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Cycle.Code);
        await AreThoseOfTheLibraryAsync(database);
    }

    /// <summary>An agreement and what becomes of its partner, stored at the same time by two hosts, come to the same rows as one after the other.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_right_where_two_write_at_once(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        for (var round = 0; round < 10; round++)
        {
            var body = Given.Body($"PT-{round}");
            _ = await database.Context().AppendAsync(DomainResult.Success(body));
            var agreement = Given.Agreement($"PKS-{round}", partner: body);
            var gone = body.Dissolve(Day, Succession.Nobody, Given.At(10, "gone"));
            var (here, there) = (database.Context(), database.Context());
            var answers = await Task.WhenAll(
                Task.Run(async () => (await here.AppendAsync(DomainResult.Success(agreement))).IsSuccess),
                Task.Run(async () => (await there.AppendAsync(gone)).IsSuccess));

            answers.Should().OnlyContain(static ok => ok);
            (await Covered(database.Context(), body.Id, Day), await Covered(database.Context(), body.Id, Day.PlusDays(1))).Should().Be((true, false));
        }

        await AreThoseOfTheLibraryAsync(database);
    }

    /// <summary>In whatever order agreements and partners are stored and changed, the rows are those that the library computes of everything.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_those_of_the_library_whatever_happens(string kind)
    {
        for (var seed = 1; seed <= 3; seed++)
        {
            await using var database = await TestDatabase.CreateAsync(kind);
            var random = new Random(seed);
            var done = 0;
            for (var step = 0; step < 40; step++)
            {
                done += await StepAsync(database.Context(), random, step) ? 1 : 0;
                await AreThoseOfTheLibraryAsync(database, $"seed {seed}, step {step}");
            }

            done.Should().BeGreaterThan(15);
        }
    }

    private static async Task<bool> StepAsync(DbContext db, Random random, int step)
    {
        string[] bodies = ["SWEN", "JAYA", "BARU"];
        string[] agreements = ["NK-1", "PKS-1", "PKS-2", "PKS-3"];
        var (body, other) = (bodies[random.Next(3)], StakeholderId.From(bodies[random.Next(3)]));
        var agreement = agreements[random.Next(4)];
        var (pks, who) = (AgreementId.From(agreement), StakeholderId.From(body));
        var recording = Given.At(10 + step, $"step-{step}");
        var (framework, day) = (Given.Agreement("NK-1"), new LocalDate(2025, 3, 1).PlusDays(random.Next(600)));
        var (others, ends) = (StakeholderDirectory.Of(bodies.Select(Given.Body)), new AgreementClauses { Framework = FrameworkRule.EndsWithFramework });
        IDomainResult answer = random.Next(9) switch
        {
            0 => await db.AppendAsync(DomainResult.Success(Given.Body(body))),
            1 => await db.AppendAsync(DomainResult.Success(Given.Agreement(agreement, clauses: ends, partner: Given.Body(body)))),
            2 => await db.ChangeAsync(pks, a => a.PlaceUnder(framework, new(2025, 2, 1), recording)),
            3 => await db.ChangeAsync(pks, a => a.Terminate(day, TerminationCause.MutualConsent, "sepakat", recording)),
            4 => await db.ChangeAsync(pks, a => a.RecogniseAsSame(AgreementId.From(agreements[random.Next(4)]), "satu naskah", recording)),
            5 => await db.ChangeAsync(who, s => s.MergeInto(other, "satu badan", others, recording)),
            6 => await db.ChangeAsync(who, s => s.Dissolve(day, random.Next(2) == 0 ? Succession.Nobody : Succession.By(other), recording)),
            7 => await db.ChangeAsync(who, s => s.Annul(s.Journal.Entries.Last().Id, "keliru", recording)),
            _ => await db.ChangeAsync(pks, a => a.Annul(a.Journal.Entries.Last().Id, "keliru", recording)),
        };
        return answer.Status is ResultStatus.Ok;
    }

    private static async Task AreThoseOfTheLibraryAsync(TestDatabase database, string because = "") =>
        (await Rows_of_agreements.StoredAsync(database)).Should().Equal(await Rows_of_agreements.OfAllAsync(database), because);

    private static Task<bool> Covered(Registry db, StakeholderId provider, LocalDate day) => db.Spans.Covering(Given.Serang, provider, Given.Soap, day).AnyAsync();

    private static Task<List<long>> Keys(Registry db) => db.Spans.Select(static s => EF.Property<long>(s, "Id")).Order().ToListAsync();

    private static async Task<TestDatabase> FilledAsync(string kind)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var db = database.Context();
        foreach (var body in new[] { Given.Company, Given.Body("JAYA"), Given.Body("BARU") })
        {
            (await db.AppendAsync(DomainResult.Success(body))).ValidationErrors.Should().BeEmpty();
        }

        (await db.AppendAsync(DomainResult.Success(Given.Agreement()))).ValidationErrors.Should().BeEmpty();
        return database;
    }
}
