using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>A host's own table may have a column of every type that is one text or number in JSON, and it holds the same.</summary>
public sealed class Columns_of_the_types_of_the_library
{
    private static readonly Lazy<Dictionary<string, RelationalTypeMapping>> Columns = new(static () =>
    {
        using var db = new OfAll(new DbContextOptionsBuilder<OfAll>().UseSqlite("Data Source=:memory:").Options);
        return db.Model.FindEntityType("All")!.GetProperties().ToDictionary(static p => p.Name, static p => p.GetRelationalTypeMapping(), StringComparer.Ordinal);
    });

    private static readonly Dictionary<Type, object> Others = new()
    {
        [typeof(RegionCode)] = RegionCode.From("36.04"),
        [typeof(Npwp)] = Npwp.Of("01.234.567.8-901.000").Value,
        [typeof(Nib)] = Nib.Of("1234567890123").Value,
        [typeof(LessonHours)] = LessonHours.Of(40),
        [typeof(PartyId)] = PartyId.Of(FacilityId.From("F-1")),
        [typeof(ProviderId)] = ProviderId.Of(PartyId.Of(FacilityId.From("F-1"))),
    };

    public static TheoryData<Type> All => [.. Types()];

    [Theory]
    [MemberData(nameof(All))]
    public void Hold_what_JSON_holds(Type type)
    {
        var column = Columns.Value[type.Name];
        column.StoreType.Should().Be(type == typeof(LessonHours) ? "INTEGER" : "TEXT");
        var json = new JsonSerializerOptions().AddPembinaan();
        foreach (var value in ValuesOf(type))
        {
            var held = column.Converter!.ConvertToProvider(value);
            JsonSerializer.Serialize(held).Should().Be(JsonSerializer.Serialize(value, type, json));
            column.Converter.ConvertFromProvider(held).Should().Be(value);
        }
    }

    [Fact]
    public void Are_refused_where_they_hold_no_state() => FluentActions
        .Invoking(static () => Columns.Value[nameof(Sex)].Converter!.ConvertFromProvider("0"))
        .Should().Throw<FormatException>().WithMessage("\"0\" is not one of *female*");

    private static IEnumerable<Type> Types() => typeof(AgreementId).Assembly.GetExportedTypes()
        .Where(static t => t.IsEnum || (!t.IsAbstract && Array.Exists(t.GetInterfaces(), i => i == (i.Name == "IParsable`1" ? typeof(IParsable<>).MakeGenericType(t) : null))));

    private static IEnumerable<object> ValuesOf(Type type) => type.IsEnum ? Enum.GetValues(type).Cast<object>()
        : type.GetProperty("All")?.GetValue(null) is System.Collections.IEnumerable all ? all.Cast<object>()
        : Others.TryGetValue(type, out var other) ? [other]
        : [type.GetMethod("From", [typeof(string)])?.Invoke(null, ["PKS-1"])!];

    private sealed class OfAll(DbContextOptions<OfAll> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity("All", static row =>
        {
            row.Property<int>("Id");
            foreach (var type in Types())
            {
                row.Property(type, type.Name);
            }
        });

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.AddPembinaan();
    }
}
