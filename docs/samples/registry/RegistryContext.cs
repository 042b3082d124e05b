using Microsoft.EntityFrameworkCore;

namespace Registry;

/// <summary>The database: the tables of the package, and nothing of its own.</summary>
internal sealed class RegistryContext(DbContextOptions<RegistryContext> options) : PembinaanDbContext(options)
{
    /// <summary>SQLite in a file, unless the setting says where PostgreSQL is.</summary>
    public static void Configure(IServiceProvider services, DbContextOptionsBuilder options)
    {
        var settings = services.GetRequiredService<IConfiguration>();
        _ = settings.GetConnectionString("Postgres") is { Length: > 0 } postgres ? options.UseNpgsql(postgres)
            : options.UseSqlite(settings.GetConnectionString("Sqlite"));
    }
}
