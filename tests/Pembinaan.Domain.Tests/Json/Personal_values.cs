using System.Reflection;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>What is known about a person stands in no error, path, exception or printed value.</summary>
public class Personal_values
{
    // What a sample is made of: texts and identities, and days.
    private static readonly string[] Sampled = ["teks", "2025-05-07", "7 May 2025"];

    // About a person although they name nobody. A receipt and a waiver say their book and rule.
    private static readonly Type[] Sensitive = [typeof(Pause), typeof(AttendanceMark), typeof(AttendanceCorrection), typeof(AdmissionReceipt), typeof(UnitResult), typeof(CertificateEvidence)];

    // These are printed by what they are, which is not a person.
    private static readonly Type[] Others = [typeof(ParticipantId), typeof(EligibilityFacts), typeof(CooperationAgreement)];

    private static readonly string[] Marks = ["4711", "1877"];

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
            foreach (var place in Places(json))
            {
                foreach (var put in Put)
                {
                    foreach (var fault in Readers.Read(reader, json[..place.Index] + put + json[(place.Index + place.Length)..]).ValidationErrors)
                    {
                        faults++;
                        var told = $"{fault.Identifier} {fault} {fault.Text.En}";
                        if (Marks.Any(m => told.Contains(m, StringComparison.Ordinal)))
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
            if (Made(type) is { } value)
            {
                printed++;
                if (Sampled.Any(m => value.ToString()!.Contains(m, StringComparison.Ordinal)))
                {
                    wrong.Add($"{type.FullName}: {value}");
                }
            }
        }

        string.Join("\n", wrong).Should().BeEmpty();
        printed.Should().BeGreaterThan(60);
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
}
