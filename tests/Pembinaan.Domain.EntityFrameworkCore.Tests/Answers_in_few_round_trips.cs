using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>An answer from many roots is read with one command, however many there are.</summary>
public sealed class Answers_in_few_round_trips
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_read_with_one_command_whatever_the_number_of_partners(string kind)
    {
        foreach (var partners in new[] { 1, 2, 12 })
        {
            await using var database = await TestDatabase.CreateAsync(kind);
            var roots = Joined.Roots("PKS-1", partners).ToList();
            (await database.Context().ImportAsync(Given.Whole([Given.Facility, Given.Company, .. roots]))).ValidationErrors.Should().BeEmpty();
            var all = (await database.Context().LoadDossierAsync(Given.Start)).Value;
            var commands = new Commands();

            var asked = await database.Context(commands)
                .AskAsync(Pks, Given.Start, static a => (Standing: a.StandingOn(Day), a.Dossier, CountsAs: a.CountsAs.Value));

            commands.Texts.Should().ContainSingle();
            asked.Value.Standing.Should().Be(all[Pks].StandingOn(Day));
            asked.Value.CountsAs.Should().Be(all[Pks].CountsAs.Value);
            asked.Value.Dossier.Missing.Should().BeEmpty();
            asked.Value.Dossier.Agreements.Should().HaveCount(5);
            asked.Value.Dossier.Stakeholders.Should().HaveCount(partners + 2, "Swen, the others, and the one that follows");
        }
    }

    /// <summary>What an answer lacked is found with one command more and read with one for each kind.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task About_a_facility_are_read_with_as_many(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var roots = new[] { "PKS-1", "PKS-2", "PKS-3" }.SelectMany(static id => Joined.Roots(id, 2));
        var cohorts = new[] { "ANG-1", "ANG-2" }.Select(static id => Given.Cohort(id));
        (await database.Context().ImportAsync(Given.Whole([Given.Facility, Given.Company, Given.Programme, .. roots, .. cohorts])))
            .ValidationErrors.Should().BeEmpty();
        var (one, two) = (new Commands(), new Commands());

        (await database.Context(one).LoadDossierAsync(Given.Serang, Given.Start)).Value.Agreements.Should().HaveCount(15);
        (await database.Context(two).LoadDossierAsync(CohortId.From("ANG-1"), Given.Start)).Value.Cohorts.Should().HaveCount(2);

        one.Texts.Should().ContainSingle();
        two.Texts.Should().HaveCountLessThanOrEqualTo(5, "the cohort, what is beside it, and a command for each kind of that");
    }

    /// <summary>A database of a provider whose recursive queries are not known is asked step by step: for more commands, with the same answer.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_those_of_a_database_that_is_asked_step_by_step(string kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var cohort = Given.Cohort("ANG-1", seats: 3).Enrolled("P-1", "enrol").Value;
        var roots = new[] { "PKS-1", "PKS-2" }.SelectMany(static id => Joined.Roots(id, 2));
        (await database.Context().ImportAsync(Given.Whole([Given.Facility, Given.Company, Given.Programme, Given.WithQuota("PKS-9", 3), cohort, .. roots])))
            .ValidationErrors.Should().BeEmpty();
        var (known, other) = (database.Context(), database.Kept(new OtherProvider(database.Options([]))));

        Same((await known.LoadDossierAsync(Pks, Given.Start)).Value, (await other.LoadDossierAsync(Pks, Given.Start)).Value);
        Same((await known.LoadDossierAsync(Given.Serang, Given.Start)).Value, (await other.LoadDossierAsync(Given.Serang, Given.Start)).Value);
        Same((await known.LoadDossierAsync(cohort.Id, Given.Start)).Value, (await other.LoadDossierAsync(cohort.Id, Given.Start)).Value);
        (await other.LoadDossierAsync(AgreementId.From("PKS-0"), Given.Start)).Has(StorageErrors.Unknown).Should().BeTrue();
        (await other.ChangeAsync(cohort.Id, static c => c.Enrol(Given.Facts(ParticipantId.From("P-2")), new(2025, 8, 4), Given.At(5, "other"))))
            .ValidationErrors.Should().BeEmpty();

        static void Same(Dossier one, Dossier two)
        {
            two.Declarations.Should().Equal(one.Declarations);
            Texts(two).Should().Equal(Texts(one)).And.HaveCountGreaterThan(8);
        }

        static IEnumerable<string> Texts(Dossier dossier) =>
        [
            .. dossier.Facilities.Select(static f => $"{f.Id} {f.Revision}"),
            .. dossier.Stakeholders.Select(static s => $"{s.Id} {s.Revision}"),
            .. dossier.Agreements.Select(static a => $"{a.Id} {a.Revision}"),
            .. dossier.Programmes.Select(static p => $"{p.Id} {p.Revision}"),
            .. dossier.Cohorts.Select(static c => $"{c.Id} {c.Revision}"),
        ];
    }

    /// <summary>The commands of a context, as they are sent.</summary>
    private sealed class Commands : DbCommandInterceptor
    {
        public List<string> Texts { get; } = [];

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return new(result);
        }

        public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Texts.Add(command.CommandText);
            return new(result);
        }
    }
}
