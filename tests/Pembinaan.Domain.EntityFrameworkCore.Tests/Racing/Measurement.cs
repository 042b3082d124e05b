using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Npgsql;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests.Racing;

/// <summary>
/// What a request for an agreement's standing costs through the package, beside the same by hand-written SQL and the library's JSON: a connection from the
/// pool, the entries of one agreement, the answer. The fastest of many requests, so that another process on the machine does not decide. A host keeps contexts
/// in a pool (<c>AddDbContextPool</c>); what one costs that is made for each request is printed too.
/// </summary>
internal static class Measurement
{
    private const int Requests = 3_000;

    private static readonly LocalDate Day = new(2025, 6, 1);

    public static async Task<int> RunAsync(string server, TextWriter output)
    {
        var connection = new NpgsqlConnectionStringBuilder(server) { Database = Databases.NextName() }.ConnectionString;
        var options = new DbContextOptionsBuilder<Registry>().UseNpgsql(connection).Options;
        await using (var db = new Registry(options))
        {
            _ = (await db.PrepareAsync()).IsSuccess ? 0 : throw new InvalidOperationException("The database could not be prepared.");
            for (var i = 0; i < 200; i++)
            {
                _ = (await db.AppendAsync(DomainResult.Success(Given.Agreement(Name(i))))).Value;
            }
        }

        await using var source = NpgsqlDataSource.Create(connection);
        var pool = new PooledDbContextFactory<Registry>(options);
        var (pooled, made, byHand) = (TimeSpan.MaxValue, TimeSpan.MaxValue, TimeSpan.MaxValue);
        for (var n = 0; n < Requests; n++)
        {
            pooled = Least(pooled, await TimedAsync(async () => await ThroughThePackageAsync(await pool.CreateDbContextAsync(), n)));
            made = Least(made, await TimedAsync(() => ThroughThePackageAsync(new Registry(options), n)));
            byHand = Least(byHand, await TimedAsync(() => ByHandAsync(source, n)));
        }

        await output.WriteLineAsync(string.Create(
            CultureInfo.InvariantCulture,
            $"GET standing: {pooled.TotalMicroseconds:0} µs through the package, {byHand.TotalMicroseconds:0} µs by hand, {pooled / byHand:0.00} times (promised: at most 1.5); {made.TotalMicroseconds:0} µs with a context made for the request"));
        await using (var db = new Registry(options))
        {
            await db.Database.EnsureDeletedAsync();
        }

        return pooled / byHand <= 1.5 ? 0 : 1;
    }

    private static string Name(int n) => string.Create(CultureInfo.InvariantCulture, $"PKS-{n % 200}");

    private static TimeSpan Least(TimeSpan a, TimeSpan b) => a < b ? a : b;

    private static async Task<TimeSpan> TimedAsync(Func<Task<bool>> request)
    {
        var started = Stopwatch.GetTimestamp();
        _ = await request() ? 0 : throw new InvalidOperationException("The agreement is in force.");
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task<bool> ThroughThePackageAsync(Registry context, int n)
    {
        await using var db = context;
        return (await db.LoadAsync(AgreementId.From(Name(n)))).Value.StandingOn(Day).IsInForce;
    }

    private static async Task<bool> ByHandAsync(NpgsqlDataSource source, int n)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand("SELECT body FROM pembinaan_entries WHERE kind = 'agreement' AND root = $1 ORDER BY revision", connection);
        command.Parameters.AddWithValue(Name(n));
        await using var reader = await command.ExecuteReaderAsync();
        var entries = new List<Journals.Entry<Agreements.Events.AgreementEvent>>();
        while (await reader.ReadAsync())
        {
            entries.Add(PembinaanJson.Agreements.ReadEntry(reader.GetString(0)).Value);
        }

        return CooperationAgreement.From(entries).Value.StandingOn(Day).IsInForce;
    }
}
