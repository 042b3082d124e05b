using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Offices.Records;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>A host's own types hold values of the library; reflection is off in this whole suite, so that the host's contracts are generated.</summary>
public class Values_in_a_hosts_types
{
    private static readonly HostRow Row = new(PartyId.Of(FacilityId.From("F-1")), AgreementKind.PerjanjianKerjaSama, Provenance.Supplied);

    private static readonly HostDays Days = new(
        new(2025, 5, 7), ValidityPeriod.From(new(2025, 1, 1)), DateSet.Between(new(2025, 1, 1), new(2025, 1, 31)), Term.OfMonths(1), [SubjectId.From("TUSUK-SATE")],
        Fact<Sex>.KnownThrough(Sex.Female, new(2025, 12, 31)), Scope<PartyId>.Unlimited, Instant.FromUtc(2025, 5, 7, 1, 30));

    private static readonly HostContext WithDays = new(new JsonSerializerOptions { PropertyNamingPolicy = JsonNamingPolicy.CamelCase }.AddPembinaan());

    [Fact]
    public void Are_their_texts_without_any_setting()
    {
        var json = JsonSerializer.Serialize(Row, HostContext.Default.HostRow);
        json.Should().Be("""{"party":"facility:F-1","kind":"PKS","provenance":"supplied","facility":null}""");
        JsonSerializer.Deserialize(json, HostContext.Default.HostRow).Should().Be(Row);
    }

    public static TheoryData<Type> Words => [.. Repository.Types.Where(static t => t.IsVisible
        && (t.IsEnum || (!t.IsAbstract && Array.Exists(t.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICoded<>)))))];

    [Theory]
    [MemberData(nameof(Words))]
    public void Are_words_and_never_numbers_if_they_are_states_or_codes(Type kind)
    {
        kind.GetCustomAttributes(typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false).Should().ContainSingle()
            .Which.Should().Match<System.Text.Json.Serialization.JsonConverterAttribute>(static a => a.ConverterType == typeof(PembinaanConverter));
        typeof(Values_in_a_hosts_types).GetMethod(nameof(AreWords), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(kind)
            .Invoke(null, [kind.IsEnum ? Enum.GetValues(kind) : kind.GetProperty("All")!.GetValue(null)]);
    }

    private static void AreWords<T>(System.Collections.IEnumerable values)
    {
        var contract = JsonMetadataServices.CreateValueInfo<T>(WithDays.Options, new PembinaanConverter().CreateConverter(typeof(T), WithDays.Options));
        foreach (var value in values.Cast<T>())
        {
            var written = JsonSerializer.Serialize(value, contract);
            written.Should().MatchRegex("^\"[A-Za-z0-9-]+\"$");
            JsonSerializer.Deserialize(written, contract).Should().Be(value);
        }

        foreach (var other in new[] { "0", "99", "\"X-\"" })
        {
            FluentActions.Invoking(() => JsonSerializer.Deserialize(other, contract)).Should().Throw<JsonException>();
        }
    }

    [Fact]
    public void Are_names_of_members_too()
    {
        var json = JsonSerializer.Serialize(new(new() { [AgreementId.From("PKS-1")] = 2 }), HostContext.Default.HostCounts);
        json.Should().Be("""{"counts":{"PKS-1":2}}""");
        JsonSerializer.Deserialize(json, HostContext.Default.HostCounts)!.Counts.Should().Equal(new Dictionary<AgreementId, int> { [AgreementId.From("PKS-1")] = 2 });
    }

    [Fact]
    public void Are_as_they_are_stored_where_the_host_adds_the_library()
    {
        var json = JsonSerializer.Serialize(Days, WithDays.HostDays);
        json.Should().Be(
            """{"day":"2025-05-07","period":{"firstDay":"2025-01-01"},"days":[{"firstDay":"2025-01-01","lastDay":"2025-01-31"}],"notice":{"months":1,"days":0,"convention":"clamped"}""" +
            ""","subjects":["TUSUK-SATE"],"sex":{"known":"female","until":"2025-12-31"},"partners":"all","at":"2025-05-07T01:30:00Z"}""");
        JsonSerializer.Deserialize(json, WithDays.HostDays).Should().Be(Days);
    }

    [Fact]
    public void May_be_entries()
    {
        var entries = new HostEntries(RutanSerang().Journal.Entries.ToValueList());
        var json = JsonSerializer.Serialize(entries, WithDays.HostEntries);
        json.Should().Contain(PembinaanJson.Facilities.WriteEntry(entries.Entries[0]));
        JsonSerializer.Deserialize(json, WithDays.HostEntries).Should().Be(entries);
    }

    [Theory]
    [InlineData("""{"party":"F-1","kind":"PKS","provenance":"supplied"}""", "$.party", "JSON-VALUE: The value \"F-1\" is not a party such as facility:UPT-S or stakeholder:PT-SWEN.")]
    [InlineData("""{"party":7,"kind":"PKS","provenance":"supplied"}""", "$.party", "JSON-TYPE: It should be a party such as facility:UPT-S or stakeholder:PT-SWEN.")]
    [InlineData("""{"party":"facility:F-1","kind":"MOU","provenance":"supplied"}""", "$.kind", "JSON-VALUE: The value \"MOU\" is not one of NOTA-KESEPAHAMAN, NOTA-KESEPAKATAN, KESEPAKATAN-BERSAMA, PKS.")]
    [InlineData("""{"party":"facility:F-1","kind":"PKS","provenance":"guessed"}""", "$.provenance", "JSON-VALUE: The value \"guessed\" is not one of as-printed, supplied.")]
    public void Are_refused_with_a_sentence_that_says_what_is_wrong(string json, string path, string message)
    {
        var act = () => JsonSerializer.Deserialize(json, HostContext.Default.HostRow);
        act.Should().Throw<JsonException>().Where(e => e.Path == path).WithMessage(message + "*");
    }

    [Theory]
    [InlineData("""{"party":"F-1","kind":"PKS","provenance":"supplied"}""", "JSON-VALUE")]
    [InlineData("""{"party":7,"kind":"PKS","provenance":"supplied"}""", "JSON-TYPE")]
    [InlineData("""{"party":""", "")]
    public void Are_refused_with_codes_and_both_languages(string json, string code)
    {
        var refused = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, HostContext.Default.HostRow)).Should().Throw<JsonException>().Which;

        PembinaanJson.ErrorsOf(refused).Select(static e => e.ErrorCode).Should().Equal(code.Length == 0 ? [] : [code]);
        PembinaanJson.ErrorsOf(refused).Should().NotContain(static e => e.Identifier.Length > 0 || e.Text.Id == e.Text.En);
    }

    [Theory]
    [InlineData(60, 60)]
    [InlineData(61, 61)]
    [InlineData(9_000, 61)]
    public void Are_refused_with_at_most_sixty_characters_of_what_was_read(int length, int told)
    {
        var json = $$"""{"party":"{{new string('x', length)}}","kind":"PKS","provenance":"supplied"}""";
        var refused = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, HostContext.Default.HostRow)).Should().Throw<JsonException>().Which;

        PembinaanJson.ErrorsOf(refused).Single().Text.En.Split('"')[1].Should().HaveLength(told);
    }

    [Fact]
    public void Are_refused_with_what_is_wrong_with_their_parts()
    {
        var act = () => JsonSerializer.Deserialize(JsonSerializer.Serialize(Days, WithDays.HostDays).Replace("{\"firstDay\":\"2025-01-01\"}", "{\"firstDay\":\"2025-01-01\",\"lastDay\":\"2024-01-01\"}", StringComparison.Ordinal), WithDays.HostDays);
        act.Should().Throw<JsonException>().WithMessage("PERIOD-INVERTED: *");
    }

    /// <summary>Facts about a person are withheld as in a document about people; a length or a way of counting is nobody's.</summary>
    [Theory]
    [InlineData(typeof(Sentence), true)]
    [InlineData(typeof(Remission), true)]
    [InlineData(typeof(DetentionCredit), true)]
    [InlineData(typeof(Commutation), true)]
    [InlineData(typeof(FineSubstitute), true)]
    [InlineData(typeof(AuthorityDates), true)]
    [InlineData(typeof(DisciplinePenalty), true)]
    [InlineData(typeof(SppnScore), true)]
    [InlineData(typeof(Litmas), true)]
    [InlineData(typeof(TppRecommendation), true)]
    [InlineData(typeof(HeadDecision), true)]
    [InlineData(typeof(Attestation), true)]
    [InlineData(typeof(ValueList<Litmas>), true)]
    [InlineData(typeof(Fact<Sex>), true)]
    [InlineData(typeof(Fact<LocalDate>), true)]
    [InlineData(typeof(Fact<Sentence>), true)]
    [InlineData(typeof(Fact<HealthFitness>), true)]
    [InlineData(typeof(SentenceTerm), false)]
    [InlineData(typeof(Fraction), false)]
    [InlineData(typeof(SppnScale), false)]
    [InlineData(typeof(SentenceCounting), false)]
    [InlineData(typeof(ValidityPeriod), false)]
    public void Are_refused_without_what_is_about_a_person(Type type, bool isWithheld)
    {
        var told = string.Concat(new[] { "{\"MARK\":1}", "[{\"MARK\":1}]", "\"MARK\"", "{\"known\":\"MARK\",\"until\":\"MARK\"}", "{\"day\":\"MARK\",\"imposed\":\"MARK\",\"firstDay\":\"MARK\",\"terms\":[{\"since\":\"MARK\"}]}" }
            .Select(json => (string)typeof(Values_in_a_hosts_types).GetMethod(nameof(Refusal), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type).Invoke(null, [json])!));

        told.Should().Contain("JSON-TYPE");
        told.Contains("MARK", StringComparison.Ordinal).Should().Be(!isWithheld, told);
    }

    private static string Refusal<T>(string json)
    {
        var contract = JsonMetadataServices.CreateValueInfo<T>(WithDays.Options, new PembinaanConverter().CreateConverter(typeof(T), WithDays.Options));
        var refused = FluentActions.Invoking(() => JsonSerializer.Deserialize(json, contract)).Should().Throw<JsonException>().Which;
        return $"{refused.Message} {string.Join(", ", PembinaanJson.ErrorsOf(refused).Select(static e => $"{e.Identifier} {e.Text.En} {e.Text.Id}"))}";
    }

    [Fact]
    public void Are_read_and_written_where_reflection_is_off() => JsonSerializer.IsReflectionEnabledByDefault.Should().BeFalse();

    [Fact]
    public void Are_known_to_the_converter_that_stands_on_their_types()
    {
        var converter = new PembinaanConverter();
        converter.CanConvert(typeof(HostRow)).Should().BeFalse();
        var act = () => converter.CreateConverter(typeof(HostRow), new());
        act.Should().Throw<ArgumentException>().Which.ParamName.Should().Be("typeToConvert");
        var marked = Craft.Repository.Types.Where(static t => !t.IsGenericTypeDefinition && t.IsPublic && Attribute.IsDefined(t, typeof(System.Text.Json.Serialization.JsonConverterAttribute), inherit: false)).ToArray();
        marked.Should().HaveCountGreaterThan(80).And.OnlyContain(t => converter.CanConvert(t));
        var ids = Craft.Repository.Types.Where(static t => t is { IsPublic: true, IsAbstract: false } && Array.Exists(t.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentity<>)));
        ids.Should().OnlyContain(t => marked.Contains(t), "an identity is its text, whoever writes it");
    }
}
