using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Puts the tables and the types of the library into the model of any context.</summary>
public static class PembinaanModel
{
    /// <summary>The version of the tables that this package writes and reads. A database of a newer one is refused, not guessed at.</summary>
    public const int Schema = 3;

    internal const string Prefix = "pembinaan_";

    // A party or provider has its kind before the identity.
    private const int LongestIdentity = 120;
    private const int LongestCode = 100;

    private static readonly Type[] Types = typeof(AgreementId).Assembly.GetExportedTypes();

    /// <summary>Adds the tables. Their columns have converters of their own, so nothing else is needed.</summary>
    /// <param name="modelBuilder">The model, in <c>OnModelCreating</c>.</param>
    /// <returns>The same model.</returns>
    public static ModelBuilder AddPembinaan(this ModelBuilder modelBuilder)
    {
        Guard.Against.Null(modelBuilder);
        modelBuilder.Entity<StoredEntry>(static row =>
        {
            row.HasKey(e => new
            {
                e.Kind,
                e.Root,
                e.Revision,
            });
            row.HasIndex(e => new
            {
                e.Kind,
                e.Root,
                e.EntryId,
            })
                .IsUnique();
            row.Property(e => e.Kind).HasMaxLength(20);
            row.Property(e => e.Root).HasMaxLength(LongestIdentity);
            Identity(row.Property(e => e.EntryId));
            row.Property(e => e.RecordedAt).HasConversion<InstantConverter>();
            row.Property(e => e.Author);
            row.Property(e => e.Body);
            Named(row, "entries");
        });
        modelBuilder.Entity<StoredLink>(static row =>
        {
            row.HasKey(l => new
            {
                l.Kind,
                l.Root,
                l.Role,
                l.ToKind,
                l.ToRoot,
            });
            row.HasIndex(l => new { l.ToKind, l.ToRoot });
            row.Property(l => l.Kind).HasMaxLength(20);
            row.Property(l => l.Root).HasMaxLength(LongestIdentity);
            row.Property(l => l.Role).HasMaxLength(20);
            row.Property(l => l.ToKind).HasMaxLength(20);
            row.Property(l => l.ToRoot).HasMaxLength(LongestIdentity);
            Named(row, "links");
        });
        modelBuilder.Entity<AgreementSpan>(static row =>
        {
            row.Property<long>("Id");
            row.HasKey("Id");
            row.HasIndex(s => s.Agreement);
            row.HasIndex(s => new
            {
                s.Facility,
                s.Subject,
                s.FirstDay,
            });
            row.HasIndex(s => s.EndsOn);
            Identity(row.Property(s => s.Agreement));
            Identity(row.Property(s => s.Facility!));
            Identity(row.Property(s => s.Provider!));
            Identity(row.Property(s => s.Subject));
            row.Property(s => s.FirstDay).HasConversion<DayConverter>();
            row.Property(s => s.LastDay).HasConversion<DayConverter>();
            row.Property(s => s.EndsOn).HasConversion<DayConverter>();
            row.Property(s => s.State).HasConversion<string>().HasMaxLength(20);
            row.Property(s => s.Facility).IsRequired(false);
            row.Property(s => s.Provider).IsRequired(false);
            Named(row, "spans");
        });
        modelBuilder.Entity<StoredCertificate>(static row =>
        {
            row.HasKey(c => new
            {
                c.Number,
                c.IssuedBy,
                c.Scheme,
            });
            row.HasIndex(c => c.Cohort);
            row.Property(c => c.Number).HasConversion<NumberConverter>().HasMaxLength(LongestIdentity);
            row.Property(c => c.IssuedBy).HasMaxLength(LongestIdentity);
            row.Property(c => c.Scheme);
            Identity(row.Property(c => c.Cohort));
            row.Property(c => c.IssuedOn).HasConversion<DayConverter>();
            Named(row, "certificates");
        });
        modelBuilder.Entity<StoredReminder>(static row =>
        {
            row.HasKey(r => new
            {
                r.Agreement,
                r.Kind,
                r.Target,
                r.Ahead,
                r.About,
            });
            Identity(row.Property(r => r.Agreement));
            row.Property(r => r.Kind).HasConversion<string>().HasMaxLength(20);
            row.Property(r => r.Target).HasConversion<DayConverter>();
            row.Property(r => r.Ahead).HasConversion<TermConverter>().HasMaxLength(40);
            row.Property(r => r.About);
            row.Property(r => r.SentAt).HasConversion<InstantConverter>();
            Named(row, "reminders");
        });
        modelBuilder.Entity<StoredQuota>(static row =>
        {
            row.HasKey(q => q.Agreement);
            row.Property(q => q.Agreement).HasMaxLength(LongestIdentity);
            Named(row, "quotas");
        });
        modelBuilder.Entity<StoredOccasion>(static row =>
        {
            row.HasKey(o => o.Id);
            row.Property(o => o.Id).HasMaxLength(LongestIdentity);
            row.Property(o => o.Body);
            Named(row, "occasions");
        });
        modelBuilder.Entity<StoredSchema>(static row =>
        {
            row.Property(s => s.Id).ValueGeneratedNever();
            row.HasData(new { Id = 1, Version = Schema });
            Named(row, "schema");
        });
        return modelBuilder;
    }

    /// <summary>
    /// Lets a host's own tables have columns of the library's types: every identity, code and state as the text that JSON has for it, numbers of offices and
    /// regions and lengths as text too, lesson hours as a number, days as dates, instants as date and time in UTC.
    /// </summary>
    /// <param name="configurationBuilder">The conventions, in <c>ConfigureConventions</c>.</param>
    /// <returns>The same conventions.</returns>
    public static ModelConfigurationBuilder AddPembinaan(this ModelConfigurationBuilder configurationBuilder)
    {
        Guard.Against.Null(configurationBuilder);
        foreach (var type in Closed(typeof(IIdentity<>)))
        {
            configurationBuilder.Properties(type).HaveConversion(typeof(IdentityConverter<>).MakeGenericType(type)).HaveMaxLength(LongestIdentity);
        }

        foreach (var type in Closed(typeof(ICoded<>)))
        {
            configurationBuilder.Properties(type).HaveConversion(typeof(CodedConverter<>).MakeGenericType(type)).HaveMaxLength(LongestCode);
        }

        foreach (var type in Closed(typeof(IParsable<>)).Except([.. Closed(typeof(IIdentity<>)), .. Closed(typeof(ICoded<>))]))
        {
            configurationBuilder.Properties(type).HaveConversion(typeof(WrittenConverter<>).MakeGenericType(type)).HaveMaxLength(LongestCode);
        }

        foreach (var type in Types.Where(static t => t.IsEnum))
        {
            configurationBuilder.Properties(type).HaveConversion(typeof(ChoiceConverter<>).MakeGenericType(type)).HaveMaxLength(LongestCode);
        }

        configurationBuilder.Properties<LessonHours>().HaveConversion<HoursConverter>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayConverter>();
        configurationBuilder.Properties<Instant>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<Term>().HaveConversion<TermConverter>();
        return configurationBuilder;
    }

    // The types that implement an interface of themselves.
    private static IEnumerable<Type> Closed(Type open) =>
        Types.Where(type =>
            type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
            && Array.Exists(type.GetInterfaces(), i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == open)
        );

    private static void Identity<T>(PropertyBuilder<T> property)
        where T : class, IIdentity<T> => property.HasConversion<IdentityConverter<T>>().HasMaxLength(LongestIdentity);

    /// <summary>Names that are written without quotes in every database, and stay what they are whatever the host's conventions.</summary>
    private static void Named<T>(EntityTypeBuilder<T> row, string table)
        where T : class
    {
        row.ToTable(Prefix + table);
        foreach (var property in row.Metadata.GetProperties())
        {
            property.SetColumnName(
                string.Concat(property.Name.Select(static (c, i) => char.IsUpper(c) ? $"{(i == 0 ? "" : "_")}{char.ToLowerInvariant(c)}" : $"{c}"))
            );
        }
    }
}
