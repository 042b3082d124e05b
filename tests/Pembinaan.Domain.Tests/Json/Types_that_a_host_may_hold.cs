using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>Whatever a host puts into a type of its own is read again as it was, or refused where the serialiser first meets it; nothing is lost in silence.</summary>
public class Types_that_a_host_may_hold
{
    private static readonly JsonSerializerOptions Host = new JsonSerializerOptions(JsonSerializerDefaults.Web) { TypeInfoResolver = new DefaultJsonTypeInfoResolver() }.AddPembinaan();

    private static readonly Type[][] Arguments = [[typeof(int)], [typeof(SubjectId)], [typeof(FacilityEvent)], [typeof(Facility), typeof(FacilityEvent)], [typeof(DayOfWeek)], [typeof(Term)]];

    public static TheoryData<Type> All => [.. Closed()];

    private static IEnumerable<Type> Closed() => Repository.Library.GetExportedTypes().Where(static t => t is { IsInterface: false } and not { IsAbstract: true, IsSealed: true }).SelectMany(Closed);

    // Each is evidence or of a journal, and is read here of what the library wrote.
    private static readonly Dictionary<Type, object> Written = new()
    {
        [typeof(Entry<FacilityEvent>)] = RutanSerang().Journal.Entries.First(),
    };

    private static JsonTypeInfo[] Served => [.. Closed().Where(static t => t is { IsAbstract: false }).Except([typeof(CertificateSlip), typeof(IndicatorReport)]).Select(ContractOf).OfType<JsonTypeInfo>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Are_read_again_as_they_were_or_are_refused(Type type)
    {
        if (ContractOf(type) is not { } contract)
        {
            return;
        }

        contract.Kind.Should().Be(type == typeof(AgreementSpan) ? JsonTypeInfoKind.Object : JsonTypeInfoKind.None, "a host's serialiser does not write {0} by its members", type);
        if (type == typeof(CertificateSlip) || type == typeof(IndicatorReport))
        {
            // Made by the library alone; its own format reads what the host's serialiser is given.
            contract.Options.GetTypeInfo(type).Converter.Should().BeOfType<JsonHosted>();
            return;
        }

        foreach (var value in Written.TryGetValue(type, out var written) ? [written] : Sample.Every(type))
        {
            var json = JsonSerializer.Serialize(value, contract);
            JsonSerializer.Deserialize(json, contract).Should().Be(value, json);
        }
    }

    [Fact]
    public void Are_mostly_served() => Served.Should().HaveCountGreaterThan(250);

    [Theory]
    [InlineData(typeof(Occurrence))]
    [InlineData(typeof(Window))]
    [InlineData(typeof(CooperationAgreement))]
    [InlineData(typeof(Dossier))]
    [InlineData(typeof(DomainResult<Term>))]
    [InlineData(typeof(Fact<int>))]
    [InlineData(typeof(Timeline<DayOfWeek>))]
    [InlineData(typeof(ValueList<Occurrence>))]
    [InlineData(typeof(AgreementEvent))]
    public void Are_refused_with_what_to_do(Type type)
    {
        foreach (var held in new[] { type, typeof(Row<>).MakeGenericType(type), type.MakeArrayType() })
        {
            FluentActions.Invoking(() => JsonSerializer.Serialize((object?)null, held, Host)).Should().Throw<NotSupportedException>().WithMessage("*has no form of its own in JSON*AddPembinaan()*");
            FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", held, Host)).Should().Throw<NotSupportedException>().WithMessage("*has no form of its own in JSON*AddPembinaan()*");
        }
    }

    [Fact]
    public void Are_written_by_what_the_host_added_before()
    {
        var own = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver(), Converters = { new OnDays() } }.AddPembinaan();
        JsonSerializer.Deserialize<Row<Occurrence>>(JsonSerializer.Serialize(new Row<Occurrence>(Occurrence.On(new(2024, 1, 1))), own), own)!.Value.Should().Be(Occurrence.On(new(2024, 1, 1)));
    }

    [Fact]
    public void Are_lists_of_its_own_types_too()
    {
        var row = new Row<ValueList<Row<AgreementId>>>([new(AgreementId.From("PKS-1"))]);
        var json = JsonSerializer.Serialize(row, Host);
        json.Should().Be("""{"value":[{"value":"PKS-1"}]}""");
        JsonSerializer.Deserialize<Row<ValueList<Row<AgreementId>>>>(json, Host).Should().Be(row);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Row<ValueList<Row<AgreementId>>>>("""{"value":[null]}""", Host)).Should().Throw<JsonException>();
    }

    [Fact]
    public void Are_null_where_the_host_has_none()
    {
        JsonSerializer.Serialize(new Row<Fraction?>(null), Host).Should().Be("""{"value":null}""");
        JsonSerializer.Deserialize<Row<Fraction?>>("""{"value":null}""", Host)!.Value.Should().BeNull();
        JsonSerializer.Deserialize<Row<Fraction?>>(JsonSerializer.Serialize(new Row<Fraction?>(Fraction.Of(1, 2)), Host), Host)!.Value.Should().Be(Fraction.Of(1, 2));
        JsonSerializer.Serialize(new Row<Fact<Sex>?>(null), Host).Should().Be("""{"value":null}""");
        JsonSerializer.Deserialize<Row<Fact<Sex>>>("""{"value":null}""", Host)!.Value.IsKnown.Should().BeFalse();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Row<Term>>("""{"value":null}""", Host)).Should().Throw<JsonException>();
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Row<ValueList<LocalDate>>>("""{"value":null}""", Host)).Should().Throw<JsonException>();
    }

    /// <summary>What a factory refuses is told as a fault of the text, with its place in the value.</summary>
    [Theory]
    [InlineData(typeof(Term), """{"months":999999}""", "months JSON-REFUSED")]
    [InlineData(typeof(Term), """{"months":4800,"days":0,"convention":"clamped"}""", "")]
    [InlineData(typeof(Fraction), """{"numerator":1,"denominator":0}""", "denominator JSON-REFUSED")]
    [InlineData(typeof(Fraction), """{"numerator":1,"denominator":-2}""", "denominator JSON-REFUSED")]
    [InlineData(typeof(Fraction), """{"numerator":5,"denominator":2}""", "numerator JSON-REFUSED")]
    [InlineData(typeof(Fraction), """{"numerator":2,"denominator":3}""", "")]
    [InlineData(typeof(SentenceTerm), """{"years":-1}""", "years JSON-REFUSED")]
    [InlineData(typeof(SentenceTerm), """{"years":0,"months":0,"days":0}""", "days JSON-REFUSED")]
    [InlineData(typeof(SentenceTerm), """{"years":0,"months":0,"days":1}""", "")]
    [InlineData(typeof(SppnScale), """{"lowest":10,"highest":1,"statedIn":{"id":"SOP","en":"SOP"}}""", "highest JSON-REFUSED")]
    [InlineData(typeof(LocalisedText), """{"id":"a","en":" "}""", "en JSON-BLANK")]
    [InlineData(typeof(LocalisedText), """{"id":"a"}""", "en JSON-MISSING-MEMBER")]
    [InlineData(typeof(AgreedPeriod), """{"firstDay":"2025-01-01","length":{"months":999999}}""", "length.months JSON-REFUSED")]
    [InlineData(typeof(Commutation), """{"day":"2025-01-01","term":{"days":-1},"countedFrom":"2025-01-01"}""", "term.days JSON-REFUSED")]
    [InlineData(typeof(ValidityPeriod), """{"firstDay":"2025-02-30","lastDay":"x"}""", "firstDay JSON-VALUE, lastDay JSON-VALUE")]
    [InlineData(typeof(ValueList<LocalDate>), """["2025-02-28","2025-02-29",null]""", "[1] JSON-VALUE, [2] JSON-TYPE")]
    [InlineData(typeof(Quota), """{"unit":"participants","amount":-1,"titel":"\ud800"}""", "unit JSON-VALUE, titel JSON-UNKNOWN-MEMBER, per JSON-MISSING-MEMBER")]
    public void Are_refused_with_every_fault_and_its_place(Type type, string json, string faults)
    {
        var told = "";
        try
        {
            _ = JsonSerializer.Deserialize(json, type, Host);
        }
        catch (JsonException refused)
        {
            told = string.Join(", ", PembinaanJson.ErrorsOf(refused).Select(static e => $"{e.Identifier} {e.ErrorCode}"));
        }

        told.Should().Be(faults);
    }

    /// <summary>Of every type, with each number and each text in it replaced by what no factory takes.</summary>
    [Fact]
    public void Are_refused_by_nothing_but_faults_of_the_text()
    {
        var count = 0;
        foreach (var contract in Served)
        {
            var whole = JsonSerializer.SerializeToNode(Written.GetValueOrDefault(contract.Type) ?? Sample.Of(contract.Type), contract)!;
            foreach (var changed in Places(whole).SelectMany(p => Odd(p).Select(odd => With(whole, p.GetPath(), odd))))
            {
                try
                {
                    _ = JsonSerializer.Deserialize(changed, contract);
                }
                catch (JsonException refused)
                {
                    PembinaanJson.ErrorsOf(refused).Should().NotBeEmpty(changed);
                    count++;
                }
            }
        }

        count.Should().BeGreaterThan(1_000);
    }

    private static IEnumerable<JsonNode> Places(JsonNode node) => node switch
    {
        JsonObject members => members.Select(static m => m.Value).OfType<JsonNode>().SelectMany(Places),
        JsonArray items => items.OfType<JsonNode>().SelectMany(Places),
        _ => [node],
    };

    private static IEnumerable<JsonNode> Odd(JsonNode place) => place.GetValueKind() == JsonValueKind.Number ? [-1, 0, int.MaxValue] : [" ", "\u0000"];

    private static string With(JsonNode whole, string path, JsonNode odd)
    {
        var copy = whole.DeepClone();
        if (path == "$")
        {
            return odd.ToJsonString();
        }

        Places(copy).Single(p => p.GetPath() == path).ReplaceWith(odd);
        return copy.ToJsonString();
    }

    private static IEnumerable<Type> Closed(Type type)
    {
        if (!type.IsGenericTypeDefinition)
        {
            yield return type;
            yield break;
        }

        foreach (var arguments in Arguments.Where(a => a.Length == type.GetGenericArguments().Length))
        {
            Type? closed = null;
            try
            {
                closed = type.MakeGenericType(arguments);
            }
            catch (ArgumentException)
            {
                // The type asks for others.
            }

            if (closed is not null)
            {
                yield return closed;
            }
        }
    }

    private static JsonTypeInfo? ContractOf(Type type)
    {
        try
        {
            return Host.GetTypeInfo(type);
        }
        catch (NotSupportedException refused)
        {
            refused.Message.Should().Contain("has no form of its own in JSON");
            return null;
        }
    }

    private sealed record Row<T>(T Value);

    private sealed class OnDays : System.Text.Json.Serialization.JsonConverter<Occurrence>
    {
        public override Occurrence Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Occurrence.On(LocalDate.FromDateTime(reader.GetDateTime()));

        public override void Write(Utf8JsonWriter writer, Occurrence value, JsonSerializerOptions options) => writer.WriteStringValue(value.Day!.Value.ToDateTimeUnspecified());
    }
}
