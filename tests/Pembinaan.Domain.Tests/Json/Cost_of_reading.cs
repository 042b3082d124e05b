using System.Text;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>What reading costs, counted in bytes read and bytes taken, never in time: a text twice as long costs at most about twice as much.</summary>
public partial class Cost_of_reading
{
    private const int Some = 500;

    // Lists grow by doubling, and sorting takes its logarithm.
    private const double AtMost = 2.5;

    // Trees take the logarithm.
    private const double Shared = 2.25;

    public static TheoryData<string> Parts => [.. ByPart.Keys];

    public static TheoryData<string> Journals => [.. Readers.Journals];

    private static Dictionary<string, (string Reader, Func<int, string> Json)> ByPart { get; } = new(StringComparer.Ordinal)
    {
        ["segments of a timeline"] = ("Participant", static n => Person($"\"stage\": [{Many(n, static i => $$"""{ "firstDay": "{{Day(i)}}", "lastDay": "{{Day(i)}}", "value": "{{(i % 2 == 0 ? "AWAL" : "LANJUTAN-1")}}" }""")}]")),
        ["segments that overlap"] = ("Participant", static n => Person($"\"stage\": [{Many(n, static i => $$"""{ "firstDay": "{{Day(i)}}", "value": "AWAL" }""")}]")),
        ["segments of values that are not known"] = ("Participant", static n => Person($"\"stage\": [{Many(n, static i => $$"""{ "firstDay": "{{Day(i)}}", "value": "x" }""")}]")),
        ["absences"] = ("Participant", static n => Person($"\"absence\": [{Many(n, static i => Span(2 * i))}]")),
        ["absences that end before they begin"] = ("Participant", static n => Person($"\"absence\": [{Many(n, static i => $$"""{ "firstDay": "{{Day(i + 1)}}", "lastDay": "{{Day(i)}}" }""")}]")),
        ["remissions"] = ("Participant", static n => Sentence($"\"remissions\": [{Many(n, static i => $$"""{ "grantedOn": "{{Day(i)}}", "months": 1, "id": "R-{{i}}" }""")}]")),
        ["remissions of nothing"] = ("Participant", static n => Sentence($"\"remissions\": [{Many(n, static i => $$"""{ "grantedOn": "{{Day(i)}}" }""")}]")),
        ["credits"] = ("Participant", static n => Sentence($"\"credits\": [{Many(n, static i => $$"""{ "period": {{Span(2 * i)}} }""")}]", "2300-01-01")),
        ["interruptions"] = ("Participant", static n => Sentence($"\"interruptions\": [{Many(n, static i => Span(2 * i))}]")),
        ["terms"] = ("Participant", static n => Person($$"""
            "sentence": { "imposed": "fixed-term", "firstDay": "1990-01-01", "terms": [{{Many(n, static _ => """{ "months": 1 }""")}}] }
            """)),
        ["fines"] = ("Participant", static n => Sentence($"\"fines\": [{Many(n, static _ => """{ "term": { "months": 1 }, "payment": "unpaid" }""")}]")),
        ["fines that are paid"] = ("Participant", static n => Sentence($"\"fines\": [{Many(n, static i => $$"""{ "term": { "months": 1 }, "payment": "paid", "since": "{{Day(i)}}" }""")}]")),
        ["penalties"] = ("Participant", static n => Person($"\"discipline\": [{Many(n, static i => $$"""{ "day": "{{Day(i)}}", "level": "BERAT" }""")}]")),
        ["scores"] = ("Participant", static n => Person($"\"sppn\": [{Many(n, static _ => """{ "month": "2025-04", "score": 72 }""")}]")),
        ["unknown members of a person"] = ("Participant", static n => Person(Many(n, static i => $"\"x{i}\": 1"))),
        ["a member of a person again and again"] = ("Participant", static n => Person(Many(n, static _ => "\"willing\": true"))),
        ["broken texts of a person"] = ("Participant", static n => Person($"\"interests\": [{Many(n, static _ => "\"\\ud800\"")}]")),
        ["unknown members of conditions"] = ("Conditions", static n => $$"""{ "id": "P", "versions": [], {{Many(n, static i => $"\"x{i}\": 1")}} }"""),
        ["conditions"] = ("Conditions", static n => Policy(Many(n, static _ => """{ "kind": "is-willing" }"""))),
        ["conditions that are faulty"] = ("Conditions", static n => Policy(Many(n, static _ => """{ "kind": "is-willing", "x": 1 }"""))),
        ["conditions of a kind that is not known"] = ("Conditions", static n => Policy(Many(n, static i => $$"""{ "kind": "x{{i}}", "more": [1, 2, 3] }"""))),
        ["versions"] = ("Conditions", static n => $$"""{ "id": "P", "versions": [{{Many(n, static i => $$"""{ "name": "{{i}}", "period": {{Span(2 * i)}} }""")}}] }"""),
        ["versions that overlap"] = ("Conditions", static n => $$"""{ "id": "P", "versions": [{{Many(n, static i => $$"""{ "name": "{{i}}", "period": { "firstDay": "2025-01-01" } }""")}}] }"""),
        ["facts of a receipt"] = ("Receipt", static n => Decided($"\"facts\": [{Many(n, static i => $$"""{ "name": "f{{i}}", "value": "1" }""")}]")),
        ["findings of a receipt"] = ("Receipt", static n => Decided($"\"findings\": [{Many(n, static i => $$"""{ "code": "R{{i}}", "verdict": "met" }""")}]")),
        ["findings that are faulty"] = ("Receipt", static n => Decided($"\"findings\": [{Many(n, static i => $$"""{ "code": "R{{i}}", "verdict": "perhaps", "x": 1 }""")}]")),
        ["waivers of a receipt"] = ("Receipt", static n => Decided($"\"waivers\": [{Many(n, static _ => $$"""{ "rule": "R", "author": "a", "reason": "r", "period": {{Span(1)}} }""")}]")),
        ["participants of a dossier"] = ("Dossier", static n => $$"""{ "schema": 1, "participants": [{{Many(n, static i => $$"""{ "id": "P-{{i}}", "willing": true }""")}}] }"""),
        ["participants of a dossier given twice"] = ("Dossier", static n => $$"""{ "schema": 1, "participants": [{{Many(n, static _ => """{ "id": "P-1" }""")}}] }"""),
    };

    [Theory]
    [MemberData(nameof(Parts))]
    public void At_most_doubles_with_the_length_of(string part) => Doubles(ByPart[part].Reader, ByPart[part].Json, Some).Should().BeNull(part);

    [Theory]
    [MemberData(nameof(Journals))]
    public void At_most_doubles_with_a_journal_of_each_kind_of_event(string journal) => Wrong(
        journal, static golden => golden, static (line, _) => line, AtMost).Should().BeEmpty();

    // Of things that come one by one, none copies those before it.
    [Theory]
    [MemberData(nameof(Journals))]
    public void At_most_doubles_with_a_journal_of_each_kind_of_event_on_a_day_of_its_own(string journal) =>
        Wrong(journal, static golden => golden, static (line, i) => OnADayOfItsOwn(line, i), Shared).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Journals))]
    public void At_most_doubles_with_a_journal_of_each_kind_of_event_on_a_day_and_about_a_thing_of_its_own(string journal) =>
        Wrong(journal, static golden => golden, static (line, i) => AboutAThingOfItsOwn(OnADayOfItsOwn(line, i), i), Shared).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Journals))]
    public void At_most_doubles_with_a_journal_of_each_kind_of_event_that_is_faulty(string journal) => Wrong(
        journal, static golden => golden.Take(1), static (line, _) => line.Replace("\"2025-05-07\"", "\"2025-05-07x\"", StringComparison.Ordinal).Replace("\"event\":{", "\"event\":{\"x\":1,", StringComparison.Ordinal), AtMost).Should().BeEmpty();

    [Theory]
    [InlineData("Agreements", "agreement-drafted", "budget-year-stated", "\"year\":3", "\"year\":3")]
    [InlineData("Cohorts", "cohort-opened", "seats-limited", "\"seats\":3", "\"seats\":0")]
    [InlineData("Facilities", "facility-established", "facility-renamed", "\"name\":\"teks\"", "\"name\":\" \"")]
    [InlineData("Agreements", "agreement-drafted", "addendum-concluded", "\"firstDay\":\"2025-05-07\"", "\"firstDay\":\"0033-05-07\"")]
    public void At_most_doubles_with_entries_that_only_the_whole_journal_shows_to_be_faulty(string journal, string beginning, string kind, string right, string wrong)
    {
        var (first, faulty) = (Golden(journal, beginning), Golden(journal, kind).Replace(right, wrong, StringComparison.Ordinal));
        string Json(int n) => Readers.Journal(Enumerable.Range(1, n).Select(i => i == 1 ? first : Readers.At(faulty, i)));

        Readers.Read(journal, Json(JsonFaults.MostTold + 5)).ValidationErrors[^1].ErrorCode.Should().Be("JSON-MORE-FAULTS");
        Doubles(journal, Json, Some).Should().BeNull();
    }

    // Each of the second kind ends or changes one of the first, each on a day and about a thing of its own.
    [Theory]
    [InlineData("Agreements", "agreement-drafted", "agreement-suspended", "agreement-resumed")]
    [InlineData("Agreements", "agreement-drafted", "intake-closed", "intake-reopened")]
    [InlineData("Agreements", "agreement-drafted", "provider-brought", "provider-released")]
    [InlineData("Agreements", "agreement-drafted", "implementing-office-named", "provider-released")]
    [InlineData("Facilities", "facility-established", "facility-renamed", "facility-name-corrected")]
    [InlineData("Stakeholders", "stakeholder-registered", "stakeholder-renamed", "stakeholder-name-corrected")]
    [InlineData("Stakeholders", "stakeholder-registered", "associate-introduced", "associate-withdrawn")]
    [InlineData("Facilities", "facility-established", "space-booked", "booking-cancelled")]
    public void At_most_doubles_with_many_of_one_kind_and_as_many_that_change_them(string journal, string beginning, string one, string next)
    {
        string[] lines = [Golden(journal, beginning), Golden(journal, one), Golden(journal, next).Replace("\"right\":\"teks\"", "\"right\":\"benar\"", StringComparison.Ordinal)];
        string Json(int n) => Readers.Journal(Enumerable.Range(1, n).Select(i => i == 1 ? lines[0] : Readers.At(Own(lines[i <= n / 2 ? 1 : 2], i % (n / 2)), i)));

        Doubles(journal, Json, Some, Shared).Should().BeNull();

        static string Own(string line, int i) => AboutAThingOfItsOwn(OnADayOfItsOwn(line, i), i);
    }

    [Fact]
    public void At_most_doubles_with_a_chain_of_corrections()
    {
        var (first, renamed) = (Golden("Facilities", "facility-established"), Golden("Facilities", "facility-renamed"));
        string Json(int n) => Readers.Journal(Enumerable.Range(1, n).Select(i => i == 1 ? first : i == 2 ? Readers.At(renamed, 2)
            : Readers.At(renamed, i).Replace("\"teks\"", $"\"teks {i}\"", StringComparison.Ordinal)[..^1] + $",\"corrects\":{{\"entry\":\"E-{i - 1}\",\"reason\":\"salah ketik\"}}}}"));

        Readers.Read("Facilities", Json(20)).IsSuccess.Should().BeTrue();
        Doubles("Facilities", Json, 4 * Some).Should().BeNull();
    }

    [Fact]
    public void Is_not_more_for_an_unknown_member_in_each_of_nested_groups()
    {
        Looked(10).Should().BeGreaterThan(20);
        Looked(20).Should().BeLessThan(3 * Looked(10));

        static long Looked(int depth)
        {
            var faults = new JsonFaults();
            var groups = string.Concat(Enumerable.Repeat("""{ "kind": "all-of", "x": 1, "conditions": [""", depth));
            Readers.Read("Conditions", Encoding.UTF8.GetBytes(Policy(groups + """{ "kind": "is-willing" }""" + string.Concat(Enumerable.Repeat("] }", depth)))), faults).ValidationErrors.Should().HaveCount(depth);
            return faults.Looked;
        }
    }

    [Theory]
    [InlineData(JsonFaults.MostTold, JsonFaults.MostTold)]
    [InlineData(JsonFaults.MostTold + 1, JsonFaults.MostTold + 1)]
    [InlineData(JsonFaults.MostTold + 500, JsonFaults.MostTold + 1)]
    public void Is_bounded_by_how_many_faults_are_told_and_the_last_says_that_there_are_more(int faulty, int told)
    {
        var faults = PembinaanJson.Conditions.Read(Policy(Many(faulty, static _ => """{ "kind": "is-willing", "x": 1 }"""))).ValidationErrors;

        faults.Should().HaveCount(told);
        (faults[^1].ErrorCode == "JSON-MORE-FAULTS").Should().Be(faulty > JsonFaults.MostTold);
        faults.Take(JsonFaults.MostTold).Should().OnlyContain(static f => f.ErrorCode == "JSON-UNKNOWN-MEMBER");
    }

    // A line is an object with its members and a place in the list.
    [Fact]
    public void Of_a_line_of_a_sheet_is_hardly_more_than_the_line()
    {
        Line<Absence>("""{"participant":"P-1","kind":"SICK","attended":1}""").Should().BeInRange(1, 64);
        Line<AssessmentResult>("""{"participant":"P-1","competent":true,"mark":80}""").Should().BeInRange(1, 80);

        static double Line<T>(string line)
            where T : notnull
        {
            var (once, twice) = (Json(Some), Json(2 * Some));
            return (Least(twice) - Least(once)) / (double)Some;

            string Json(int count) => $"[{Many(count, _ => line)}]";

            // What is made once, or anew because a collection took it from a pool, comes on top in some of the readings.
            static long Least(string json) => Enumerable.Range(1, 5).Min(_ => Bytes(json));

            static long Bytes(string json)
            {
                var utf8 = Encoding.UTF8.GetBytes(json);
                var before = GC.GetAllocatedBytesForCurrentThread();
                JsonText.Read<ValueList<T>>(utf8, new()).IsSuccess.Should().BeTrue();
                return GC.GetAllocatedBytesForCurrentThread() - before;
            }
        }
    }

    // Lines are read at once as the library writes them, and by the generated contract otherwise.
    [Theory]
    [InlineData("""{"participant":"P-1","kind":"SICK","attended":1}""", null)]
    [InlineData("""{"kind":"SICK","participant":"P-1","attended":1}""", null)]
    [InlineData("""{"attended":1,"kind":"SI\u0043K",/* */"participant":"P\u002d1"}""", null)]
    [InlineData("""{"participant":"P-1","kind":"SICK","attended":1,"x":1}""", "JSON-UNKNOWN-MEMBER-WITHHELD $[0]")]
    [InlineData("""{"participant":"P-1","kind":"SICK","attended":1,"attended":1}""", "JSON-DUPLICATE-MEMBER $[0].attended")]
    [InlineData("""{"participant":null,"kind":"SICK","attended":1}""", "JSON-TYPE $[0].participant")]
    [InlineData("""{"participant":"P-1","kind":"sick","attended":1}""", "JSON-VALUE $[0].kind")]
    [InlineData("""{"participant":"P-1","attended":1}""", "JSON-MISSING-MEMBER $[0].kind")]
    [InlineData("""null""", "JSON-TYPE $[0]")]
    [InlineData("""[]""", "JSON-TYPE $[0]")]
    public void Does_not_depend_on_how_the_members_of_a_line_stand(string line, string? fault)
    {
        var read = JsonText.Read<ValueList<Absence>>($"[{line}]");

        string.Join(", ", read.ValidationErrors.Select(static f => $"{f.ErrorCode} {f.Identifier}")).Should().Be(fault ?? "");
        if (fault is null)
        {
            read.Value.Should().Equal(new Absence(ParticipantId.From("P-1"), AbsenceKind.Sick, LessonHours.Of(1)));
        }
    }

    private static string Wrong(string journal, Func<string[], IEnumerable<string>> kinds, Func<string, int, string> changed, double atMost)
    {
        var golden = Readers.Golden(journal);
        var beginning = golden.First(static l => Kinds.Any(k => l.Contains($"\"kind\":\"{k}\"", StringComparison.Ordinal)));
        return string.Join("\n", kinds(golden).SelectMany(line =>
        {
            var (correction, annulment) = (line.Contains("\"corrects\"", StringComparison.Ordinal), line.Contains("\"annuls\"", StringComparison.Ordinal));
            var wrong = Doubles(journal, n => Readers.Journal(Enumerable.Range(1, n).Select(i => i == 1 ? beginning : correction || (annulment && i % 2 == 1)
                ? Readers.At(changed(line, i), i).Replace("\"E-0\"", $"\"E-{i - 1}\"", StringComparison.Ordinal)
                : annulment ? Readers.At(golden[0], i) : Readers.At(changed(line, i), i))), Some, atMost);
            return wrong is null ? [] : new[] { $"{line}: {wrong}" };
        }));
    }

    private static string OnADayOfItsOwn(string line, int i) =>
        Days().Replace(line, d => $"\"{NodaTime.Text.LocalDatePattern.Iso.Parse(d.Groups["day"].Value).Value.PlusDays(3 * i).ToString("uuuu-MM-dd", null)}\"");

    private static string AboutAThingOfItsOwn(string line, int i) => Things().Replace(line, t => $"\"{t.Groups["member"].Value}\":\"{t.Groups["thing"].Value}-{i}\"");

    [GeneratedRegex("\"(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Days();

    [GeneratedRegex("\"(?<member>space|session|post|official|mandate|power|associate|engagement|premises|block|participant|number|employer|parent|superior|name|wrong|right|partner|unit)\":\"(?<thing>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Things();

    private static readonly string[] Kinds = ["facility-established", "stakeholder-registered", "cooperation-explored", "programme-drawn-up", "cohort-opened", "participant-referred"];

    private static string Golden(string journal, string kind) => Readers.Golden(journal).First(l => l.Contains($"\"kind\":\"{kind}\"", StringComparison.Ordinal));

    private static string? Doubles(string reader, Func<int, string> json, int count, double atMost = AtMost)
    {
        var (once, twice) = (Encoding.UTF8.GetBytes(json(count)), Encoding.UTF8.GetBytes(json(2 * count)));

        // What is made once, and what the pools keep, is not counted.
        Cost(reader, twice);
        var (looked, bytes) = Cost(reader, once);
        var (lookedTwice, bytesTwice) = Cost(reader, twice);
        return lookedTwice > AtMost * looked ? FormattableString.Invariant($"{looked} bytes read, then {lookedTwice}")
            : bytesTwice > atMost * bytes ? FormattableString.Invariant($"{bytes} bytes taken, then {bytesTwice}")
            : null;
    }

    private static (long Looked, long Bytes) Cost(string reader, byte[] json)
    {
        var faults = new JsonFaults();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Readers.Read(reader, json, faults);
        return (faults.Looked, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Many(int count, Func<int, string> one) => string.Join(", ", Enumerable.Range(0, count).Select(one));

    private static string Day(int after) => new LocalDate(2000, 1, 1).PlusDays(after).ToString("uuuu-MM-dd", null);

    private static string Span(int after) => $$"""{ "firstDay": "{{Day(after)}}", "lastDay": "{{Day(after)}}" }""";

    private static string Person(string members) => $$"""{ "id": "P-1", {{members}} }""";

    private static string Sentence(string parts, string firstDay = "1990-01-01") =>
        Person($$"""
            "sentence": { "imposed": "fixed-term", "firstDay": "{{firstDay}}", "terms": [{ "years": 3 }], {{parts}} }
            """);

    private static string Policy(string conditions) => $$"""{ "id": "P", "versions": [{ "name": "1", "period": { "firstDay": "2025-01-01" }, "conditions": [{{conditions}}] }] }""";

    private static string Decided(string parts) => $$"""{ "book": "B", "day": "2025-05-19", "outcome": "met", {{parts}}, "hash": "00" }""";
}
