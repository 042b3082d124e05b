using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders.Events;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>What is known about a person stands in no error, path, exception or printed value.</summary>
public class Personal_values
{
    // What a sample is made of: texts and identities, and days.
    private static readonly string[] Sampled = ["teks", "2025-05-07", "7 May 2025"];

    // About a person although they name nobody. A receipt and a waiver say their book and rule.
    private static readonly Type[] Sensitive = [typeof(Pause), typeof(AttendanceMark), typeof(AttendanceCorrection), typeof(AdmissionReceipt), typeof(UnitResult), typeof(CertificateEvidence)];

    // These are printed by what they are, which is not a person, or by the pseudonym that a declaration is about.
    private static readonly Type[] Others = [typeof(ParticipantId), typeof(EligibilityFacts), typeof(CooperationAgreement), typeof(Domain.Dossiers.Holding)];

    private static readonly string[] Marks = ["4711", "1877"];

    // They name entries and numbers of the journal itself, and the limits that a programme sets: nobody's.
    private static readonly string[] Nobodys = ["JOURNAL-SEQUENCE", "JOURNAL-ANNUL-UNKNOWN", "PROGRAMME-PERCENT"];

    private static readonly string[] Put = ["\"MARK-4711\"", "\"MARK 4711\"", "471147", "-4711", "\"1877-11-23\"", "\"1877-11\"", "{ \"MARK4711\": 1 }", "[\"MARK-4711\"]", "\"\\ud8004711\"", "\"9877-11-23T01:30:00Z\""];

    private static IEnumerable<(string Reader, string Json)> Documents => Readers.Texts().Where(static t => t.Reader is "Participant" or "Receipt" or "CohortsEntry" or "ReferralsEntry")
        .SelectMany(static t => t.Reader switch
        {
            "Participant" => [t, ("Dossier", $$"""{ "schema": 1, "participants": [{{t.Json}}] }""")],
            "CohortsEntry" => [t, ("Cohorts", Readers.Journal([Opened, Readers.At(t.Json, 2)])), ("Dossier", $$"""{ "schema": 1, "cohorts": [{{Readers.Journal([Opened, Readers.At(t.Json, 2)])}}] }""")],
            "ReferralsEntry" => [t, ("Referrals", Readers.Journal([t.Json]))],
            _ => new[] { t },
        });

    private static string Opened => Readers.Golden("Cohorts").First(static l => l.Contains("\"kind\":\"cohort-opened\"", StringComparison.Ordinal));

    [Fact]
    public void Are_in_no_fault_of_a_document_about_people()
    {
        var (faults, wrong) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var (reader, json) in Documents)
        {
            // An entry is tried with everything; where it stands in a journal or dossier only the way to it is another.
            string[] puts = reader is "Cohorts" or "Referrals" or "Dossier" ? [Put[1], Put[4], Put[6]] : Put;
            foreach (var place in Places(json))
            {
                foreach (var put in puts)
                {
                    foreach (var fault in Readers.Read(reader, json[..place.Index] + put + json[(place.Index + place.Length)..]).ValidationErrors)
                    {
                        faults++;
                        var told = $"{fault.Identifier} {fault} {fault.Text.En}";
                        if (!Nobodys.Contains(fault.ErrorCode) && Marks.Any(m => told.Contains(m, StringComparison.Ordinal)))
                        {
                            wrong.Add($"{reader} {put}: {told}");
                        }
                    }
                }
            }
        }

        string.Join("\n", wrong.Take(20)).Should().BeEmpty();
        faults.Should().BeGreaterThan(5_000);
    }

    /// <summary>Whatever a document is about, what stands at a marked member is not repeated; the mark is all that has to be set.</summary>
    [Theory]
    [InlineData("Agreements", typeof(AgreementEvent))]
    [InlineData("Facilities", typeof(FacilityEvent))]
    [InlineData("Stakeholders", typeof(StakeholderEvent))]
    public void Are_in_no_fault_about_a_member_that_is_marked(string journal, Type events)
    {
        var faults = 0;
        foreach (var entry in Readers.Golden(journal).Select(static line => JsonNode.Parse(line)!))
        {
            foreach (var (holder, name) in Marked(entry["event"], events).ToList())
            {
                var stood = holder[name]!.DeepClone();
                foreach (var put in Put.Where(static p => !p.Contains("\\ud", StringComparison.Ordinal)))
                {
                    holder[name] = JsonNode.Parse(put);
                    foreach (var fault in Readers.Read(journal + "Entry", entry.ToJsonString()).ValidationErrors)
                    {
                        faults++;
                        $"{fault.Identifier} {fault} {fault.Text.En}".Should().NotContainAny(Marks, $"{name} of {entry["event"]!["kind"]} is marked");
                    }
                }

                holder[name] = stood;
            }
        }

        faults.Should().BeGreaterThan(20);
    }

    private static IEnumerable<(JsonObject Holder, string Name)> Marked(JsonNode? node, Type type)
    {
        if (node is JsonArray items)
        {
            return items.SelectMany(i => Marked(i, type.GenericTypeArguments[0]));
        }

        if (node is not JsonObject held || JsonOptions.Own.GetTypeInfo(type) is not { Kind: JsonTypeInfoKind.Object } contract)
        {
            return [];
        }

        return contract.PolymorphismOptions is { } kinds
            ? Marked(node, kinds.DerivedTypes.First(d => (string)d.TypeDiscriminator! == (string)held["kind"]!).DerivedType)
            : contract.Properties.Where(p => held[p.Name] is not null).SelectMany(p =>
                p.AttributeProvider!.IsDefined(typeof(PersonalAttribute), false) ? [(held, p.Name)] : Marked(held[p.Name], Nullable.GetUnderlyingType(p.PropertyType) ?? p.PropertyType));
    }

    [Theory]
    [InlineData("Participant")]
    [InlineData("Receipt")]
    [InlineData("CohortsEntry")]
    [InlineData("ReferralsEntry")]
    public void Are_not_told_as_the_name_of_a_member(string reader)
    {
        var json = Documents.First(d => d.Reader == reader).Json.Trim();
        foreach (var member in new[] { "\"Ahmad\": 1", "\"Ahmad\": 1, \"Ahmad\": 2", "\"Ahmad\\ud800\": 1", "\"Ahmad\": \"\\ud800\"" })
        {
            var faults = Readers.Read(reader, json[..^1] + ", " + member + "}").ValidationErrors;

            faults.Should().NotBeEmpty().And.OnlyContain(static f => f.ErrorCode == "JSON-UNKNOWN-MEMBER-WITHHELD" && f.Identifier == "$" && !$"{f} {f.Text.En}".Contains("Ahmad", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Dossier", """{ "schema": 1, "Ahmad": 1 }""", "$")]
    [InlineData("Dossier", """{ "schema": 1, "occasions": [{ "id": "A-1", "title": "x", "Ahmad": 1 }] }""", "$.occasions[0]")]
    [InlineData("Dossier", """{ "schema": 1, "occasions": [{ "id": "A-1", "title": "x", "guests": [{ "who": { "nameAsPrinted": "x", "postAsPrinted": "x", "Ahmad": 1 }, "role": "Present" }] }] }""", "$.occasions[0].guests[0].who")]
    [InlineData("AgreementsEntry", "agreement-transferred", "$.event")]
    public void Are_not_told_as_the_name_of_a_member_where_somebody_may_be_named(string reader, string json, string place)
    {
        json = reader == "Dossier" ? json : Readers.Golden("Agreements").First(l => l.Contains($"\"{json}\"", StringComparison.Ordinal)).Replace($"\"{json}\"", $"\"{json}\",\"Ahmad\":1", StringComparison.Ordinal);
        var faults = Readers.Read(reader, json).ValidationErrors;

        faults.Should().Contain(f => f.ErrorCode == "JSON-UNKNOWN-MEMBER-WITHHELD" && f.Identifier == place);
        faults.Should().NotContain(static f => $"{f.Identifier} {f} {f.Text.En}".Contains("Ahmad", StringComparison.Ordinal));
    }

    [Fact]
    public void Are_not_in_the_message_of_a_result_that_has_no_value()
    {
        var act = () => PembinaanJson.Participants.Read("""{ "id": "P 4711", "birthDate": "4711", "Ahmad4711": 1 }""").Value;
        act.Should().Throw<InvalidOperationException>().Which.Message.Should().NotContain("4711");
    }

    [Fact]
    public void Are_not_printed_by_the_types_about_people()
    {
        var (printed, wrong) = (0, new List<string>());
        foreach (var type in typeof(Cohort).Assembly.GetExportedTypes().Where(IsAboutPeople))
        {
            if ((Made(type) ?? (type.IsAssignableTo(typeof(IAboutPeople)) && !type.IsValueType ? Filled(type) : null)) is { } value)
            {
                var text = Printed(value);
                printed += text is null ? 0 : 1;
                if (text is not null && Sampled.Any(m => text.Contains(m, StringComparison.Ordinal)))
                {
                    wrong.Add($"{type.FullName}: {text}");
                }
            }
        }

        string.Join("\n", wrong).Should().BeEmpty();
        printed.Should().BeGreaterThan(60);
        new[] { typeof(CertificateSlip), typeof(VerifiedSlip), typeof(Domain.Dossiers.CohortFinding), typeof(Clash) }
            .Should().OnlyContain(static t => IsAboutPeople(t) && Printed(Made(t) ?? Filled(t)) == t.Name, "the library makes them alone, and they say no more than what they are");
    }

    /// <summary>A value of a host's own type is read by the same converters: a fault about an identity does not repeat what stood there, which may be a name.</summary>
    [Fact]
    public void Are_in_no_fault_about_an_identity_wherever_it_stands()
    {
        const string Transferred = "\"participants\":[\"teks\"]";
        var line = Readers.Golden("Agreements").First(static l => l.Contains("\"kind\":\"agreement-transferred\"", StringComparison.Ordinal));
        line.Should().Contain(Transferred);
        Told(Readers.Read("AgreementsEntry", line.Replace(Transferred, "\"participants\":[\"Ahmad 4711\"]", StringComparison.Ordinal)).ValidationErrors).Should().Equal("JSON-TYPE $.event.participants[0]");
        Told(Readers.Read("AgreementsEntry", line.Replace("\"from\":\"teks\"", "\"from\":\"PKS 4711\"", StringComparison.Ordinal)).ValidationErrors).Should().Equal(["JSON-VALUE $.event.from"], "an agreement is no person");

        var options = new System.Text.Json.JsonSerializerOptions { TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() }.AddPembinaan();
        var refused = FluentActions.Invoking(() => System.Text.Json.JsonSerializer.Deserialize<ParticipantId[]>("[\"Ahmad 4711\"]", options)).Should().Throw<System.Text.Json.JsonException>().Which;
        $"{refused} {PembinaanJson.ErrorsOf(refused).Single().Text.En}".Should().NotContain("4711");

        static IEnumerable<string> Told(IEnumerable<DomainError> faults)
        {
            foreach (var fault in faults)
            {
                if (fault.Identifier.EndsWith("participants[0]", StringComparison.Ordinal))
                {
                    $"{fault} {fault.Text.Id} {fault.Text.En}".Should().NotContain("4711");
                }

                yield return $"{fault.ErrorCode} {fault.Identifier}";
            }
        }
    }

    [Fact]
    public void Are_in_no_fault_of_a_slip()
    {
        // The version of the text stands first; it is no value of the paper.
        var json = PembinaanJson.Slips.Write((CertificateSlip)Filled(typeof(CertificateSlip)));
        json.Should().StartWith("{\"slip\":");
        var faults = 0;
        foreach (var place in Regex.Matches(json, "(?<=:\\s*)(\"[^\"]*\"(?!\\s*:)|-?[0-9]+)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Skip(1))
        {
            foreach (var put in Put.Concat(["\"MARK-4711-\\u0000\"", "\"1877-13-01\""]))
            {
                foreach (var fault in PembinaanJson.Slips.Read(json[..place.Index] + put + json[(place.Index + place.Length)..]).ValidationErrors)
                {
                    faults++;
                    Marks.Any(m => $"{fault.Identifier} {fault} {fault.Text.En}".Contains(m, StringComparison.Ordinal)).Should().BeFalse($"{put}: {fault}");
                }
            }
        }

        faults.Should().BeGreaterThan(100);
    }

    private static bool IsAboutPeople(Type type) => type is { IsAbstract: false, IsEnum: false, ContainsGenericParameters: false }
        && !Others.Contains(type)
        && !type.IsAssignableTo(typeof(System.Collections.IEnumerable))
        && (Sensitive.Contains(type) || type.Namespace!.StartsWith("Pembinaan.Domain.Participants", StringComparison.Ordinal) || Reaches(type, []));

    private static bool Reaches(Type type, HashSet<Type> seen) => seen.Add(type) && type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .SelectMany(static p => p.PropertyType.IsGenericType ? p.PropertyType.GenericTypeArguments : [p.PropertyType])
        .Any(p => p == typeof(ParticipantId) || (p.Assembly == type.Assembly && Reaches(p, seen)));

    // The value of each member and item that is a text or a number; not the schema, and not the entry before the one in question.
    private static IEnumerable<Match> Places(string json) => Regex.Matches(json, "(?<=[:\\[,]\\s*)(\"[^\"]*\"(?!\\s*:)|-?[0-9]+|true|false)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))
        .Where(p => p.Index > Math.Max(json.IndexOf("\"schema\": 1,", StringComparison.Ordinal) + 10, json.IndexOf("\"E-2\"", StringComparison.Ordinal)));

    // A record about a person that only the library makes is filled in by its fields, so that none is passed over.
    private static object? Made(Type type)
    {
        try
        {
            return Sample.Of(type);
        }
        catch (Exception exception) when (exception is NotSupportedException or TargetInvocationException or ArgumentException or InvalidOperationException)
        {
            return null;
        }
    }

    // What of a value only the library makes is not filled in may be missed where it is printed.
    private static string? Printed(object value)
    {
        try
        {
            return value.ToString();
        }
        catch (NullReferenceException)
        {
            return null;
        }
    }

    // Texts, days and identities are what a printed value could tell.
    private static object Filled(Type type)
    {
        var value = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
        foreach (var field in Fields(type))
        {
            var held = Nullable.GetUnderlyingType(field.FieldType) ?? field.FieldType;
            if (held == typeof(string) || held == typeof(LocalDate) || held == typeof(LocalisedText) || held.IsPrimitive || held.IsEnum || Array.Exists(held.GetInterfaces(), IsOfAnIdentity) || held.GetProperty("All") is not null)
            {
                field.SetValue(value, Sample.Of(held));
            }
        }

        return value;
    }

    private static bool IsOfAnIdentity(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IIdentity<>);

    private static IEnumerable<FieldInfo> Fields(Type? type) => type is null || type == typeof(object) ? []
        : type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Concat(Fields(type.BaseType));
}
