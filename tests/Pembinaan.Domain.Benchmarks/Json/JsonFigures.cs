using System.Text;
using System.Text.Json.Nodes;
using NodaTime.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Benchmarks.Dossiers;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Benchmarks.Json;

/// <summary>
/// What every reader takes for a text of 16 MB over one of 8 MB, sound and with a fault in the last item: bytes looked at and bytes taken are counted, and the
/// larger of the two ratios is told.
/// </summary>
internal sealed class JsonFigures : IFigureGroup
{
    private const int Half = 8 * 1024 * 1024;
    private const double AtMost = 2.2;

    private static readonly SkillProgramme Revised = SampleNation.Programme
        .Revise(SampleNation.Programme.CurriculumOn(SampleNation.Start)!, SampleNation.Start.PlusDays(1), "diperbarui", SampleNation.Next("revise")).Value;

    private static readonly Cohort Limited = SampleNation.CohortOf(0).LimitSeats(10, SampleNation.Start, "ruang", SampleNation.Next("limit")).Value;

    public string Name => "json";

    public IEnumerable<Figure> Figures()
    {
        foreach (var (name, read, text) in Readers())
        {
            yield return Figure.Exactly($"{name}-sound-at-16-mb", AtMost, "x", () => Doubled(read, size => text(size, false), true));
            yield return Figure.Exactly($"{name}-faulty-at-16-mb", AtMost, "x", () => Doubled(read, size => text(size, true), false));
        }
    }

    private static IEnumerable<(string Name, Func<ReadOnlyMemory<byte>, JsonFaults, IDomainResult> Read, Func<int, bool, byte[]> Text)> Readers() =>
    [
        ("facilities", Loaded<Facility>, Journal("Facilities", "facility-established", "facility-renamed")),
        ("stakeholders", Loaded<Stakeholder>, Journal("Stakeholders", "stakeholder-registered", "stakeholder-renamed")),
        ("agreements", Loaded<CooperationAgreement>, Journal("Agreements", "agreement-drafted", "budget-year-stated")),
        ("programmes", Loaded<SkillProgramme>, Journal(PembinaanJson.Programmes.Write(Revised))),
        ("cohorts", Loaded<Cohort>, Journal(PembinaanJson.Cohorts.Write(Limited))),
        ("referrals", Loaded<JobReferral>, Journal("Referrals", "business-started", "capital-given")),
        ("dossiers", Loaded<Dossier>, Items("""{"schema":1,"participants":[""", static (i, x) => $$"""{{{x}}"id":"P-{{i}}","willing":true}""", "]}")),
        ("participants", Read<ParticipantFacts>, Items("""{"id":"P-1","absence":[""", static (i, x) => $$"""{{{x}}"firstDay":"{{Day(i)}}","lastDay":"{{Day(i)}}"}""", "]}")),
        ("conditions", Read<ProgrammeConditions>, Items(
            """{"id":"P","versions":[{"name":"1","period":{"firstDay":"2025-01-01"},"conditions":[""", static (_, x) => $$"""{{{x}}"kind":"is-willing"}""", "]}]}")),
        ("receipts", Read<Receipt>, Items(
            """{"book":"B","day":"2025-05-19","outcome":"met","facts":[""", static (i, x) => $$"""{{{x}}"name":"f{{i}}","value":"1"}""", """],"hash":"00"}""")),
    ];

    private static DomainResult<T> Loaded<T>(ReadOnlyMemory<byte> json, JsonFaults faults)
        where T : class => JsonText.ReadLoaded<T>(json, faults);

    private static DomainResult<T> Read<T>(ReadOnlyMemory<byte> json, JsonFaults faults)
        where T : notnull => JsonText.Read<T>(json, faults);

    private static double Doubled(Func<ReadOnlyMemory<byte>, JsonFaults, IDomainResult> read, Func<int, byte[]> text, bool isSound)
    {
        var (once, twice) = (text(Half), text(2 * Half));

        // What is made once, and what the pools keep, is not counted.
        Cost(once);
        var (looked, bytes) = Cost(once);
        var (lookedTwice, bytesTwice) = Cost(twice);
        return Math.Max((double)lookedTwice / looked, (double)bytesTwice / bytes);

        (long Looked, long Bytes) Cost(byte[] json)
        {
            var faults = new JsonFaults();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = read(json, faults);
            var taken = GC.GetAllocatedBytesForCurrentThread() - before;
            return result.IsSuccess == isSound
                ? (faults.Looked, taken)
                : throw new InvalidOperationException($"A text was read otherwise than meant: {string.Join("; ", result.ValidationErrors)}");
        }
    }

    /// <summary>A journal: its opening, and then one of its kinds of events again and again, as the stored examples have them.</summary>
    private static Func<int, bool, byte[]> Journal(string journal, string beginning, string kind)
    {
        var golden = File.ReadAllLines(Tree.PathOf($"tests/Pembinaan.Domain.Tests/Json/Golden/{journal}.jsonl"));
        return Journal(Line(beginning), Line(kind).Replace("\"sequence\":1", "\"sequence\":2", StringComparison.Ordinal).Replace("\"year\":3", "\"year\":2025", StringComparison.Ordinal));

        string Line(string of) => golden.First(l => l.Contains($"\"event\":{{\"kind\":\"{of}\"", StringComparison.Ordinal));
    }

    /// <summary>The same from a root of two entries.</summary>
    private static Func<int, bool, byte[]> Journal(string written)
    {
        var entries = JsonNode.Parse(written)!["entries"]!.AsArray();
        return Journal(entries[0]!.ToJsonString(), entries[1]!.ToJsonString());
    }

    private static Func<int, bool, byte[]> Journal(string first, string next)
    {
        // Each on a day of its own: what holds by day grows with them.
        var (id, day) = (JsonNode.Parse(next)!["id"]!.ToJsonString(), (string?)JsonNode.Parse(next)!["event"]!["firstDay"]);
        return Items(
            $$"""{"entries":[{{first}},""",
            (i, x) => next
                .Replace($"\"id\":{id},\"sequence\":2", FormattableString.Invariant($"\"id\":\"E-{i + 2}\",\"sequence\":{i + 2}"), StringComparison.Ordinal)
                .Replace("\"event\":{", "\"event\":{" + x, StringComparison.Ordinal)
                .Replace($"\"firstDay\":\"{day}\"", $"\"firstDay\":\"{(day is null ? "" : Day(LocalDatePattern.Iso.Parse(day).Value, i))}\"", StringComparison.Ordinal)
                .Replace("\"name\":\"teks\"", FormattableString.Invariant($"\"name\":\"teks {i}\""), StringComparison.Ordinal),
            "]}");
    }

    private static Func<int, bool, byte[]> Items(string before, Func<int, string, string> item, string after) => (size, isFaulty) =>
    {
        var text = new StringBuilder(before, size + 1024);
        var count = 0;
        for (; text.Length < size; count++)
        {
            text.Append(count == 0 ? "" : ",").Append(item(count, ""));
        }

        text.Append(isFaulty ? "," + item(count, "\"x\":1,") : "");

        return Encoding.UTF8.GetBytes(text.Append(after).ToString());
    };

    private static string Day(int after) => Day(new(1, 1, 1), after);

    private static string Day(LocalDate first, int after) => first.PlusDays(after).ToString("uuuu-MM-dd", null);
}
