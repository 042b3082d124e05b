using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>
/// A context with the library's tables and conventions. It is a convenience: <see cref="PembinaanModel.AddPembinaan(ModelBuilder)"/> puts the same into any
/// other.
/// </summary>
/// <param name="options">The options.</param>
public abstract class PembinaanDbContext(DbContextOptions options) : DbContext(options)
{
    /// <summary>The entries of all journals.</summary>
    public IQueryable<StoredEntry> Entries => Set<StoredEntry>().AsNoTracking();

    /// <summary>The rows of agreements, as the stored journals have them.</summary>
    public IQueryable<AgreementSpan> Spans => Set<AgreementSpan>().AsNoTracking();

    /// <summary>The numbers of certificates.</summary>
    public IQueryable<StoredCertificate> Certificates => Set<StoredCertificate>().AsNoTracking();

    /// <summary>The log of reminders.</summary>
    public IQueryable<StoredReminder> Reminders => Set<StoredReminder>().AsNoTracking();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddPembinaan();

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddPembinaan();
}
