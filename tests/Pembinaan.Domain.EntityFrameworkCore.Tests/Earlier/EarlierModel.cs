using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>The package's part of a host's model as its last migration kept it: of schema 1 or 2, by names and types of columns alone.</summary>
internal sealed class EarlierModel(DbContextOptions options, int schema) : DbContext(options)
{
    private const string Package = "Pembinaan.Domain.EntityFrameworkCore";

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.ReplaceService<IModelCacheKeyFactory, OfItsSchema>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Table("StoredCertificate", "certificates", ["number", "issued_by", "scheme"], "number:120", "issued_by:120", "scheme", "cohort:120", "issued_on*")
            .HasIndex("cohort");
        Table("StoredEntry", "entries", ["kind", "root", "revision"],
            "kind:20", "root:120", "revision#", "entry_id:120", "recorded_at@", "author", "body")
            .HasIndex("kind", "root", "entry_id").IsUnique();
        Table("StoredLink", "links", ["kind", "root", "role", "to_kind", "to_root"], "kind:20", "root:120", "role:20", "to_kind:20", "to_root:120")
            .HasIndex("to_kind", "to_root");
        Table("StoredReminder", "reminders", ["agreement", "kind", "target", "ahead", "about"],
            "agreement:120", "kind:20", "target*", "ahead:40", "about", "sent_at@");
        var spans = Table("AgreementSpan", "spans", [],
            "agreement:120", "facility:120?", "provider:120?", "subject:120", "first_day*", "last_day*?", "state:20", "ends_on*?");
        spans.Property<long>("Id").HasColumnName("id").ValueGeneratedOnAdd();
        spans.HasKey("Id");
        spans.HasIndex("agreement");
        spans.HasIndex("ends_on");
        spans.HasIndex("facility", "subject", "first_day");
        var version = Table("StoredSchema", "schema", [], "version#");
        version.Property<int>("Id").HasColumnName("id").ValueGeneratedNever();
        version.HasKey("Id");
        version.HasData(new Dictionary<string, object> { ["Id"] = 1, ["version"] = schema });
        if (schema == 2)
        {
            version.Property<int?>("rows");
            Table("StoredOccasion", "occasions", ["id"], "id:120", "body");
            Table("StoredQuota", "quotas", ["agreement"], "agreement:120", "version##");
        }

        // A name, and how long a text is at most (:), or that it is a day (*), an instant (@) or a number (#, ##); ? if it may be empty.
        Microsoft.EntityFrameworkCore.Metadata.Builders.EntityTypeBuilder Table(string type, string table, string[] key, params string[] columns)
        {
            var row = modelBuilder.Entity($"{Package}.{type}").ToTable($"pembinaan_{table}");
            foreach (var column in columns)
            {
                var name = column.Split(':', '*', '@', '#', '?')[0];
                var isOptional = column.EndsWith('?');
                var kind = column.TrimEnd('?')[name.Length..];
#pragma warning disable CA2263 // One of several types is chosen.
                var property = kind switch
                {
                    "*" => row.Property(isOptional ? typeof(DateOnly?) : typeof(DateOnly), name),
                    "@" => row.Property(typeof(DateTime), name),
                    "#" => row.Property(typeof(int), name),
                    "##" => row.Property(typeof(long), name),
                    _ => row.Property(typeof(string), name).IsRequired(!isOptional),
                };
#pragma warning restore CA2263
                if (kind.StartsWith(':'))
                {
                    property.HasMaxLength(int.Parse(kind[1..], System.Globalization.CultureInfo.InvariantCulture));
                }
            }

            if (key.Length > 0)
            {
                row.HasKey(key);
            }

            return row;
        }
    }

    private int Of() => schema;

    private sealed class OfItsSchema : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), designTime, (context as EarlierModel)?.Of());
    }
}
