using Microsoft.EntityFrameworkCore;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

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

    /// <summary>An agreement with those that hang together with it: all of them, so that it can be changed.</summary>
    public async Task<DomainResult<AgreementInDossier>> FindAsync(AgreementId id, Instant now) =>
        (await this.LoadDossierAsync(id, now)).Map(d => d[id]);

    /// <summary>Stores the roots of a document, all or none. Sent again, it changes nothing.</summary>
    public async Task<DomainResult<Dossier>> ImportAsync(Dossier dossier)
    {
        await using var all = await Database.BeginTransactionAsync();
        IEnumerable<AggregateRoot> roots = [.. dossier.Facilities, .. dossier.Stakeholders, .. dossier.Programmes, .. dossier.Agreements, .. dossier.Cohorts,
            .. dossier.Referrals];
        foreach (var root in roots)
        {
            IDomainResult stored = root switch
            {
                Facility r => await this.AppendAsync(DomainResult.Success(r)),
                Stakeholder r => await this.AppendAsync(DomainResult.Success(r)),
                SkillProgramme r => await this.AppendAsync(DomainResult.Success(r)),
                CooperationAgreement r => await this.AppendAsync(DomainResult.Success(r)),
                Cohort r => await this.AppendAsync(DomainResult.Success(r)),
                JobReferral r => await this.AppendAsync(DomainResult.Success(r)),
                _ => DomainResult.Success(),
            };
            if (!stored.IsSuccess)
            {
                return DomainResult<Dossier>.From(stored);
            }
        }

        await all.CommitAsync();
        return dossier;
    }
}
