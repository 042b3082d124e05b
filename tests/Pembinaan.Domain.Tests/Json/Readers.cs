using System.Reflection;
using System.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Tests.Examples;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>Every reader of the library, with texts that it reads and how it reads them while its work is counted.</summary>
internal static class Readers
{
    /// <summary>A participant with every fact.</summary>
    public const string Participant = """
        {
          "id": "P-01",
          "status": [{ "lastDay": "2024-03-31", "value": "TAHANAN" }, { "firstDay": "2024-04-01", "value": "NARAPIDANA" }],
          "birthDate": "1998-02-28", "sex": "male", "domicile": "36.04",
          "whereabouts": [{ "firstDay": "2024-04-01", "value": "UPT-S" }],
          "absence": [{ "firstDay": "2025-05-01", "lastDay": "2025-05-03" }],
          "sentence": {
            "imposed": "fixed-term", "firstDay": "2024-04-01", "terms": [{ "years": 3, "months": 6 }],
            "credits": [{ "period": { "firstDay": "2023-12-01", "lastDay": "2024-03-31" } }, { "period": { "firstDay": "2023-11-01", "lastDay": "2023-11-30" }, "days": 12 }],
            "interruptions": [{ "firstDay": "2024-12-01", "lastDay": "2024-12-03" }],
            "remissions": [{ "grantedOn": "2025-08-17", "months": 1, "id": "R-1" }, { "grantedOn": "2026-08-17", "days": 15, "revokedOn": "2026-08-25" }],
            "fines": [{ "term": { "months": 2 }, "payment": "unpaid" }],
            "authority": { "statedOn": "2024-05-01", "twoThirds": "2026-01-02" }
          },
          "expectedRelease": "2027-01-31", "offence": "NARCOTICS", "stage": [{ "firstDay": "2025-01-01", "value": "AWAL" }],
          "risk": { "known": [{ "firstDay": "2025-01-01", "value": "MEDIUM" }], "until": "2025-07-01" },
          "discipline": [{ "day": "2024-07-01", "level": "BERAT", "served": { "firstDay": "2024-07-02", "lastDay": "2024-07-07" } }],
          "registerF": [], "isolation": [{ "firstDay": "2024-07-02", "lastDay": "2024-07-07" }],
          "sppn": [{ "month": "2025-04", "score": 72 }],
          "litmas": [{ "day": "2024-05-10", "function": "PEMBINAAN" }],
          "health": "FIT", "education": "SMP", "interests": ["TUSUK-SATE"], "skills": [],
          "tpp": [{ "day": "2025-04-20", "inFavour": true }], "decisions": [{ "day": "2025-04-22", "inFavour": true, "subject": "TUSUK-SATE" }],
          "willing": true, "courtOrderedTraining": false, "attestations": [{ "code": "registered", "day": "2025-04-01" }]
        }
        """;

    public const string Receipt = """
        { "book": "B", "version": "1", "contentHash": "00", "day": "2025-05-19", "outcome": "undetermined",
          "facts": [{ "name": "score", "value": "72", "knownUntil": "2025-07-31" }], "findings": [{ "code": "T-RISK", "depth": 1, "effect": "warn", "verdict": "met", "waived": true }],
          "waivers": [{ "rule": "T-RISK", "author": "kalapas", "reason": "izin", "period": { "firstDay": "2025-05-01", "lastDay": "2025-06-30" } }], "hash": "00" }
        """;

    private const string Commuted = """
        { "id": "P-2", "sentence": { "imposed": "death", "firstDay": "2020-04-01",
          "commutations": [{ "day": "2021-01-01" }, { "day": "2022-01-01", "term": { "years": 20 }, "countedFrom": "2022-01-01" }] } }
        """;

    /// <summary>Every kind of condition, and a counting of the application's own.</summary>
    public static string Conditions { get; } = PembinaanJson.Conditions.Write(ProgrammeConditions.Of(
        "PRG", [.. ConditionExamples.Rows.Select(static r => r.Condition), ProgrammeCondition.ServedAtLeast(Fraction.Half, SentenceCounting.Practice with { Code = "own" })]));

    public static string Dossier => File.ReadAllText(Repository.PathOf("docs/samples/data/serang.json"));

    public static IEnumerable<string> Journals => Formats.Select(static p => p.Name);

    private static IEnumerable<PropertyInfo> Formats =>
        typeof(PembinaanJson).GetProperties().Where(static p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(JournalFormat<,>));

    /// <summary>Each reader with a text of everything that it knows: one entry of each kind for journals.</summary>
    public static IEnumerable<(string Reader, string Json)> Texts() =>
    [
        ("Participant", Participant), ("Participant", Commuted), ("Receipt", Receipt), ("Conditions", Conditions), ("Dossier", Dossier),
        .. Journals.SelectMany(static name => Golden(name).Select(line => (name + "Entry", line))),
        .. Journals.Select(static name => (name, Journal(Golden(name)))),
    ];

    public static string[] Golden(string journal) => File.ReadAllLines(Repository.PathOf($"tests/Pembinaan.Domain.Tests/Json/Golden/{journal}.jsonl"));

    public static string Journal(IEnumerable<string> entries) => $$"""{ "entries": [{{string.Join(",\n", entries)}}] }""";

    public static string Quoted(string text) => "\"" + text + "\"";

    /// <summary>An entry of a golden line at a place of a journal.</summary>
    public static string At(string line, int sequence) => line
        .Replace("\"id\":\"E-1\",\"sequence\":1", FormattableString.Invariant($"\"id\":\"E-{sequence}\",\"sequence\":{sequence}"), StringComparison.Ordinal)
        .Replace("\"id\":\"E-1\",\"sequence\":2", FormattableString.Invariant($"\"id\":\"E-{sequence}\",\"sequence\":{sequence}"), StringComparison.Ordinal);

    public static IDomainResult Read(string reader, string json) => Read(reader, Encoding.UTF8.GetBytes(json), new());

    public static IDomainResult Read(string reader, ReadOnlyMemory<byte> json, JsonFaults faults) => reader switch
    {
        "Participant" => JsonText.Read<ParticipantFacts>(json, faults),
        "Receipt" => JsonText.Read<Receipt>(json, faults),
        "Conditions" => JsonText.Read<ProgrammeConditions>(json, faults),
        "Dossier" => JsonText.ReadLoaded<Dossier>(json, faults),
        "Facilities" => JsonText.ReadLoaded<Facility>(json, faults),
        "Stakeholders" => JsonText.ReadLoaded<Stakeholder>(json, faults),
        "Agreements" => JsonText.ReadLoaded<CooperationAgreement>(json, faults),
        "Programmes" => JsonText.ReadLoaded<SkillProgramme>(json, faults),
        "Cohorts" => JsonText.ReadLoaded<Cohort>(json, faults),
        "Referrals" => JsonText.ReadLoaded<JobReferral>(json, faults),
        "FacilitiesEntry" => JsonText.Read<Entry<FacilityEvent>>(json, faults),
        "StakeholdersEntry" => JsonText.Read<Entry<StakeholderEvent>>(json, faults),
        "AgreementsEntry" => JsonText.Read<Entry<AgreementEvent>>(json, faults),
        "ProgrammesEntry" => JsonText.Read<Entry<ProgrammeEvent>>(json, faults),
        "CohortsEntry" => JsonText.Read<Entry<CohortEvent>>(json, faults),
        "ReferralsEntry" => JsonText.Read<Entry<ReferralEvent>>(json, faults),
        _ => throw new ArgumentException(reader, nameof(reader)),
    };
}
