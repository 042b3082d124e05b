using System.Diagnostics;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests.Racing;

/// <summary>Two processes, started once, and a barrier before each round. On PostgreSQL alone: SQLite has one writer at a time.</summary>
public sealed class Two_processes_that_race
{
    private const int Rounds = 1_000;

    // Each has roots of its own, and answers of a joined dossier.
    private const int RoundsOfQuotas = 100;

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task For_the_last_seat_of_a_cohort(string kind)
    {
        if (!Databases.IsPlainPostgres(kind))
        {
            return;
        }

        await using var database = await TestDatabase.CreateAsync(kind);
        (await database.Context().ImportAsync(Given.Whole([.. Names("ANG").Select(static id => Given.Cohort(id))]))).IsSuccess.Should().BeTrue();

        var winners = await RaceAsync(database, Names("ANG"), static (id, racer) => $"seat {id} P-{racer}");

        var db = database.Context();
        foreach (var (id, winner) in winners)
        {
            var cohort = (await db.LoadAsync(CohortId.From(id))).Value;
            cohort.Revision.Should().Be(2);
            cohort.EnrolmentsOf(ParticipantId.From($"P-{winner}")).Should().ContainSingle();
            cohort.EnrolmentsOf(ParticipantId.From($"P-{1 - winner}")).Should().BeEmpty();
            cohort.Enrolled($"P-{1 - winner}", "again").IsSuccess.Should().BeFalse("there is no seat left");
        }
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task To_end_an_agreement(string kind)
    {
        if (!Databases.IsPlainPostgres(kind))
        {
            return;
        }

        await using var database = await TestDatabase.CreateAsync(kind);
        var before = Given.Agreement("PKS-0").Revision;
        (await database.Context().ImportAsync(Given.Whole([.. Names("PKS").Select(static id => Given.Agreement(id))]))).IsSuccess.Should().BeTrue();

        var winners = await RaceAsync(database, Names("PKS"), static (id, racer) => $"end {id} oleh-{racer}");

        var db = database.Context();
        foreach (var (id, winner) in winners)
        {
            var agreement = (await db.LoadAsync(AgreementId.From(id))).Value;
            agreement.Revision.Should().Be(before + 1);
            agreement.Termination!.Reason.Should().Be($"oleh-{winner}");
        }

        (await db.Spans.Select(static s => s.LastDay).Distinct().ToListAsync()).Should().Equal(new LocalDate(2025, 12, 31));
        (await db.Spans.InForceOn(new(2025, 12, 31)).At(Given.Serang).Select(static s => s.Agreement).Distinct().CountAsync()).Should().Be(Rounds);
    }

    /// <summary>Each in a cohort of its own, under one agreement that has one place for both.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task For_the_last_place_of_a_quota_that_two_cohorts_share(string kind)
    {
        if (!Databases.IsPlainPostgres(kind))
        {
            return;
        }

        await using var database = await TestDatabase.CreateAsync(kind);
        var roots = Names("Q", RoundsOfQuotas).SelectMany(static id =>
        {
            var rutan = Given.Rutan(FacilityId.From($"RUTAN-{id}"));
            return new Journals.AggregateRoot[]
            {
                rutan,
                Given.WithQuota($"PKS-{id}", 1, rutan),
                Given.Cohort($"{id}-0", seats: 5, provider: Given.Swen, at: rutan.Id),
                Given.Cohort($"{id}-1", seats: 5, provider: Given.Swen, at: rutan.Id),
            };
        });
        (await database.Context().ImportAsync(Given.Whole([Given.Company, Given.Programme, .. roots]))).ValidationErrors.Should().BeEmpty();

        var winners = await RaceAsync(database, Names("Q", RoundsOfQuotas), static (id, racer) => $"quota {id}-{racer} P-{racer}", "STORE-QUOTA-USED");

        var db = database.Context();
        foreach (var (id, winner) in winners)
        {
            (await db.LoadAsync(CohortId.From($"{id}-{winner}"))).Value.Participants.Should().Equal(ParticipantId.From($"P-{winner}"));
            (await db.LoadAsync(CohortId.From($"{id}-{1 - winner}"))).Value.Participants.Should().BeEmpty();
        }
    }

    private static IEnumerable<string> Names(string prefix, int rounds = Rounds) => Enumerable.Range(1, rounds).Select(i => $"{prefix}-{i}");

    /// <summary>Who won each round; the other one was told.</summary>
    private static async Task<List<(string Id, int Winner)>> RaceAsync(TestDatabase database, IEnumerable<string> ids, Func<string, int, string> order, string told = "JOURNAL-STALE")
    {
        using var first = Start(database);
        using var second = Start(database);
        Process[] racers = [first, second];
        var winners = new List<(string, int)>();
        foreach (var id in ids)
        {
            var ready = await Task.WhenAll(racers.Select((r, i) => AskAsync(r, order(id, i))));
            ready.Should().Equal("ready", "ready");
            var answers = await Task.WhenAll(racers.Select(static r => AskAsync(r, "go")));
            answers.Should().BeEquivalentTo("won", told);
            winners.Add((id, Array.IndexOf(answers, "won")));
        }

        foreach (var racer in racers)
        {
            racer.StandardInput.Close();
            await racer.WaitForExitAsync();
            racer.ExitCode.Should().Be(0);
        }

        return winners;
    }

    private static Process Start(TestDatabase database) => Process.Start(
        new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet", [typeof(Racer).Assembly.Location, "race", Databases.ConnectionTo(database.Name)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;

    private static async Task<string> AskAsync(Process racer, string line)
    {
        await racer.StandardInput.WriteLineAsync(line);
        await racer.StandardInput.FlushAsync();
        return await racer.StandardOutput.ReadLineAsync() ?? "ended";
    }
}
