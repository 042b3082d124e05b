using System.Globalization;
using Npgsql;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>
/// The databases that the tests run on: SQLite; or PostgreSQL, with the NodaTime plug-in and without, if <see cref="Variable"/> says where one is.
/// </summary>
internal static class Databases
{
    public const string Variable = "PEMBINAAN_POSTGRES";

    private const string Sqlite = "SQLite";
    private const string Postgres = "PostgreSQL";
    private const string PostgresWithNodaTime = "PostgreSQL with NodaTime";

    private static int _made;

    /// <summary>Where PostgreSQL is; null if the tests run on SQLite.</summary>
    public static string? Server { get; } = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server ? server : null;

    public static IReadOnlyList<string> Kinds { get; } = Server is null ? [Sqlite] : [Postgres, PostgresWithNodaTime];

    public static TheoryData<string> All => [.. Kinds];

    /// <summary>A name that no other test, and no other run at the same time, has.</summary>
    public static string NextName() => string.Create(CultureInfo.InvariantCulture, $"pembinaan_{Environment.ProcessId}_{Interlocked.Increment(ref _made)}");

    public static bool IsPlainPostgres(string kind) => kind == Postgres;

    public static bool IsSqlite(string kind) => kind == Sqlite;

    /// <summary>The options of a context for a database of the kind.</summary>
    public static DbContextOptionsBuilder Use(this DbContextOptionsBuilder options, string kind, string name) => kind switch
    {
        Sqlite => options.UseSqlite($"Data Source={PathOf(name)};Pooling=False;Default Timeout=20"),
        Postgres => options.UseNpgsql(ConnectionTo(name)),
        _ => options.UseNpgsql(ConnectionTo(name), static npgsql => npgsql.UseNodaTime()),
    };

    public static string PathOf(string name) => Path.Combine(Path.GetTempPath(), $"{name}.db");

    public static string ConnectionTo(string name) => new NpgsqlConnectionStringBuilder(Server) { Database = name, MaxPoolSize = 20, IncludeErrorDetail = true }.ConnectionString;
}
