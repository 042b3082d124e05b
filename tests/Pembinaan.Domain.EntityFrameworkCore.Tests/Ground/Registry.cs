using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>The context of an application, with a table of its own that has columns of the library's types.</summary>
internal sealed class Registry(DbContextOptions options) : PembinaanDbContext(options)
{
    public DbSet<Visit> Visits => Set<Visit>();
}

/// <summary>A context that is not derived from the package's.</summary>
internal sealed class OtherContext(DbContextOptions options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.AddPembinaan();
        modelBuilder.Entity<Note>();
    }
}

internal sealed class Note
{
    public int Id { get; set; }

    public string Text { get; set; } = "";
}

internal sealed class Visit
{
    public int Id { get; set; }

    public FacilityId Facility { get; set; } = FacilityId.From("RUTAN-SERANG");

    public PartyId? Visitor { get; set; }

    public AgreementKind? Kind { get; set; }

    public LocalDate Day { get; set; }

    public LocalDate? Until { get; set; }

    public Instant At { get; set; }

    public Term Length { get; set; }
}

/// <summary>A context that does not say which of the known databases it is for.</summary>
internal sealed class OtherProvider : PembinaanDbContext
{
    private readonly Facade _database;

    public OtherProvider(DbContextOptions options)
        : base(options) => _database = new(this);

    public override Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade Database => _database;

    private sealed class Facade(DbContext context) : Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade(context)
    {
        public override string ProviderName => "Some.Other.Provider";
    }
}
