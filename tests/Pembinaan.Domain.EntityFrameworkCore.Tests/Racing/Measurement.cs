using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests.Racing;

/// <summary>
/// What a request for an agreement's standing costs through the package, beside the same by hand-written SQL and the library's JSON (<see cref="ByHand"/>): a
/// connection from the pool, the entries, the answer. Of one agreement alone, and of one joined with all that it hangs on, as a host answers it. The fastest of
/// many requests, so that another process on the machine does not decide. A host keeps contexts in a pool (<c>AddDbContextPool</c>); what one costs that is
/// made for each request is printed too.
/// </summary>
internal static class Measurement
{
    private const int Agreements = 100;
    private const int OtherPartners = 2;
    private const int Requests = 2_000;

    private static readonly LocalDate Day = new(2025, 6, 1);
    private static readonly Instant Now = Given.Start + Duration.FromDays(200);

    public static async Task<int> RunAsync(string server, TextWriter output)
    {
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = Databases.NextName() }.ConnectionString;
        var options = new DbContextOptionsBuilder<Registry>().UseNpgsql(connection).Options;
        await using (var db = new Registry(options))
        {
            await FillAsync(db);
        }

        await using var source = NpgsqlDataSource.Create(connection);
        var pool = new PooledDbContextFactory<Registry>(options);
        var isGood = await BesideAsync("alone", n => ByHand.AloneAsync(source, Name(n), Day), AloneAsync, pool, options, output);
        isGood &= await BesideAsync("joined", n => ByHand.JoinedAsync(source, Name(n), Day, Now), JoinedAsync, pool, options, output);
        await using (var db = new Registry(options))
        {
            await db.Database.EnsureDeletedAsync();
        }

        return isGood ? 0 : 1;
    }

    private static async Task FillAsync(Registry db)
    {
        _ = (await db.PrepareAsync()).IsSuccess ? 0 : throw new InvalidOperationException("The database could not be prepared.");
        var roots = Enumerable.Range(0, Agreements).SelectMany(static n => Joined.Roots(Name(n), OtherPartners));
        _ = (await db.ImportAsync(Given.Whole([Given.Facility, Given.Company, .. roots]))).Value;

        // As a server does by itself after a while.
        await db.Database.ExecuteSqlRawAsync("ANALYZE");
    }

    private static async Task<bool> BesideAsync(
        string what,
        Func<int, Task<Standing>> byHand,
        Func<Registry, int, Task<Standing>> throughThePackage,
        PooledDbContextFactory<Registry> pool,
        DbContextOptions<Registry> options,
        TextWriter output)
    {
        var (pooled, made, hand) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var n = 0; n < Requests; n++)
        {
            var quick = await TimedAsync(async () => await throughThePackage(await pool.CreateDbContextAsync(), n));
            var other = await TimedAsync(() => byHand(n));
            var slow = await TimedAsync(() => throughThePackage(new Registry(options), n));
            _ = quick.Answer.Equals(other.Answer) && quick.Answer.IsInForce ? 0 : throw new InvalidOperationException("The answers are one.");
            (pooled, made, hand) = (Least(pooled, quick.Took), Least(made, slow.Took), Least(hand, other.Took));
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"GET standing, {what}: {pooled.TotalMicroseconds:0} µs through the package, {hand.TotalMicroseconds:0} µs by hand, {pooled / hand:0.00} times "
                + $"(promised: at most 1.5); {made.TotalMicroseconds:0} µs with a context made for the request"));
        return pooled / hand <= 1.5;
    }

    private static string Name(int n) => string.Create(CultureInfo.InvariantCulture, $"PKS-{n % Agreements}");

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static async Task<(TimeSpan Took, Standing Answer)> TimedAsync(Func<Task<Standing>> request)
    {
        var started = Stopwatch.GetTimestamp();
        var answer = await request();
        return (Stopwatch.GetElapsedTime(started), answer);
    }

    private static async Task<Standing> AloneAsync(Registry context, int n)
    {
        await using var db = context;
        return (await db.LoadAsync(AgreementId.From(Name(n)))).Value.StandingOn(Day);
    }

    private static async Task<Standing> JoinedAsync(Registry context, int n)
    {
        await using var db = context;
        return (await db.AskAsync(AgreementId.From(Name(n)), Now, static a => a.StandingOn(Day))).Value;
    }
}
