using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>A database for one test.</summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private readonly List<DbContext> _contexts = [];

    private TestDatabase(string kind, string name) => (Kind, Name) = (kind, name);

    public string Kind { get; }

    public string Name { get; }

    /// <summary>A database with tables.</summary>
    public static async Task<TestDatabase> CreateAsync(string kind)
    {
        var database = Empty(kind);
        (await database.Context().PrepareAsync()).ValidationErrors.Should().BeEmpty();
        return database;
    }

    /// <summary>A database that is not there yet.</summary>
    public static TestDatabase Empty(string kind) => new(kind, Databases.NextName());

    /// <summary>A context of a request of its own.</summary>
    public Registry Context(params IInterceptor[] interceptors) => Kept(new Registry(Options(interceptors)));

    public OtherContext Other() => Kept(new OtherContext(Options([])));

    public T Kept<T>(T context)
        where T : DbContext
    {
        _contexts.Add(context);
        return context;
    }

    public DbContextOptions Options(IInterceptor[] interceptors) => new DbContextOptionsBuilder().Use(Kind, Name).AddInterceptors(interceptors).Options;

    /// <summary>The same with something else in the connection: of SQLite, or of PostgreSQL.</summary>
    public DbContextOptions With(string sqlite, string postgres) => Databases.IsSqlite(Kind)
        ? new DbContextOptionsBuilder().UseSqlite($"Data Source={Databases.PathOf(Name)};Pooling=False;{sqlite}").Options
        : new DbContextOptionsBuilder()
            .UseNpgsql($"{Databases.ConnectionTo(Name)};{postgres}", n => _ = Databases.IsPlainPostgres(Kind) ? n : n.UseNodaTime()).Options;

    /// <summary>How many entries, rows and links there are.</summary>
    public async Task<(int Entries, int Spans, int Links)> CountedAsync()
    {
        var db = Context();
        return (
            await db.Entries.CountAsync(),
            await db.Spans.CountAsync(),
            await db.Database.SqlQueryRaw<int>("SELECT CAST(COUNT(*) AS int) AS \"Value\" FROM pembinaan_links").SingleAsync());
    }

    public async ValueTask DisposeAsync()
    {
        await Context().Database.EnsureDeletedAsync();
        foreach (var context in _contexts)
        {
            await context.DisposeAsync();
        }
    }
}
