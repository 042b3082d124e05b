using System.Text;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>Nothing is thrown on a broken text, whatever is broken and wherever it stands.</summary>
public class Broken_texts
{
    private const string Entry = """{ "id": "E-1", "sequence": 1, "recordedAt": "2025-05-07T01:30:00Z", "author": "giatja", "event": { "kind": "facility-renamed", "name": "Rutan", "firstDay": "2025-05-07" } }""";

    private const int Mutations = 20_000;

    // Where the text has "here", it is broken.
    public static TheoryData<string, string> Places => new()
    {
        { Entry.Replace("E-1", "here", StringComparison.Ordinal), "$.id JSON-BROKEN-TEXT" },
        { Entry.Replace("giatja", "here", StringComparison.Ordinal), "$.author JSON-BROKEN-TEXT" },
        { Entry.Replace("facility-renamed", "here", StringComparison.Ordinal), "$.event.kind JSON-BROKEN-TEXT" },
        { Entry.Replace("2025-05-07\"", "here\"", StringComparison.Ordinal), "$.event.firstDay JSON-BROKEN-TEXT" },
        { Entry.Replace("{ \"id\"", "{ \"here\": 1, \"id\"", StringComparison.Ordinal), "$[\"a\uFFFD\"] JSON-BROKEN-TEXT" },
        { Entry.Replace("{ \"kind\"", "{ \"here\": 1, \"kind\"", StringComparison.Ordinal), "$.event[\"a\uFFFD\"] JSON-BROKEN-TEXT" },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void Are_told_with_their_path(string json, string fault)
    {
        string[] halves = [@"a\ud800", @"a\udc00", @"a\uD800\uD800"];
        foreach (var half in halves)
        {
            Told(PembinaanJson.Facilities.ReadEntry(json.Replace("here", half, StringComparison.Ordinal))).Should().StartWith(fault[..^18].TrimEnd('"', ']'), half).And.EndWith("JSON-BROKEN-TEXT");
        }

        Told(PembinaanJson.Facilities.ReadEntry(json.Replace("here", "a\ud800", StringComparison.Ordinal))).Should().Be(fault);
        byte[][] bytes = [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80]];
        foreach (var wrong in bytes)
        {
            var (before, after) = (json[..json.IndexOf("here", StringComparison.Ordinal)], json[(json.IndexOf("here", StringComparison.Ordinal) + 4)..]);
            var read = Readers.Read("FacilitiesEntry", (byte[])[.. Encoding.UTF8.GetBytes(before + "a"), .. wrong, .. Encoding.UTF8.GetBytes(after)], new());
            Told(read).Should().StartWith(fault[..^18].TrimEnd('"', ']')).And.EndWith("JSON-BROKEN-TEXT");
        }
    }

    [Theory]
    [InlineData(@"\ud83d\ude00")]
    [InlineData("\ud83d\ude00")]
    [InlineData(@"\\ud800")]
    [InlineData("\uFFFD")]
    [InlineData("\uFFFF")]
    public void Are_not_those_that_can_be_written_and_read(string text) =>
        PembinaanJson.Facilities.ReadEntry(Entry.Replace("Rutan", text, StringComparison.Ordinal)).IsSuccess.Should().BeTrue();

    [Fact]
    public void Within_a_condition_of_a_kind_that_is_not_known_are_told_too() => Told(PembinaanJson.Conditions.Read(
        """{ "id": "P", "versions": [{ "name": "1", "period": { "firstDay": "2025-01-01" }, "conditions": [{ "kind": "new", "x": ["\ud800"] }] }] }"""))
        .Should().Be("$.versions[0].conditions[0] JSON-BROKEN-TEXT");

    [Theory]
    [InlineData("\"birthDate\": \"1990-01-02HERE\"", "$.birthDate JSON-TYPE")]
    [InlineData("\"sppn\": [{ \"month\": \"2025-04HERE\", \"score\": 72 }]", "$.sppn[0].month JSON-TYPE")]
    [InlineData("\"domicile\": \"36.04HERE\"", "$.domicile JSON-TYPE")]
    [InlineData("\"health\": \"FITHERE\"", "$.health JSON-TYPE")]
    [InlineData("\"skills\": [\"TUSUK-SATEHERE\"]", "$.skills[0] JSON-TYPE")]
    public void Are_not_taken_for_what_stands_before_a_null_or_a_line_end(string member, string fault)
    {
        Told(PembinaanJson.Participants.Read($$"""{ "id": "P-1", {{member.Replace("HERE", "", StringComparison.Ordinal)}} }""")).Should().BeEmpty();
        string[] ends = [@"\u0000", @"\u0000x", @"\n", @"\r\n"];
        foreach (var end in ends)
        {
            Told(PembinaanJson.Participants.Read($$"""{ "id": "P-1", {{member.Replace("HERE", end, StringComparison.Ordinal)}} }""")).Should().Be(fault, end);
        }
    }

    [Theory]
    [InlineData(@"""2025-05-07T01:30:00Z\u0000""", "$.recordedAt JSON-VALUE")]
    [InlineData(@"""2025-05-07T01:30:00Z\n""", "$.recordedAt JSON-VALUE")]
    public void In_an_instant_are_told(string instant, string fault) =>
        Told(PembinaanJson.Facilities.ReadEntry(Entry.Replace("\"2025-05-07T01:30:00Z\"", instant, StringComparison.Ordinal))).Should().Be(fault);

    [Theory]
    [InlineData("x y", "[\"x y\"]")]
    [InlineData("a.b", "[\"a.b\"]")]
    [InlineData("a[0]", "[\"a[0]\"]")]
    [InlineData("", "[\"\"]")]
    [InlineData("a\\\"]", "[\"a\\\"]\"]")]
    [InlineData("plain_word1", ".plain_word1")]
    public void Names_that_are_no_plain_words_are_quoted_in_a_path(string name, string segment) =>
        Told(PembinaanJson.Facilities.ReadEntry(Entry.Replace("{ \"kind\"", "{ \"" + name + "\": 1, \"kind\"", StringComparison.Ordinal))).Should().Be($"$.event{segment} JSON-UNKNOWN-MEMBER");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Made_of_good_ones_are_answered_and_nothing_is_thrown(int seed)
    {
        var random = new Random(seed);
        var texts = Readers.Texts().Select(static t => (t.Reader, Json: Encoding.UTF8.GetBytes(t.Json))).Where(static t => t.Json.Length < 40_000).ToArray();
        var tokens = texts.SelectMany(static t => Encoding.UTF8.GetString(t.Json).Split('"')).Distinct(StringComparer.Ordinal).Select(Encoding.UTF8.GetBytes).ToArray();
        for (var i = 0; i < Mutations; i++)
        {
            var (reader, json) = texts[random.Next(texts.Length)];
            var mutated = Mutated(json, tokens, random);
            var thrown = Record.Exception(() => Readers.Read(reader, mutated, new()));
            (thrown is null).Should().BeTrue($"{reader} reads {Encoding.UTF8.GetString(mutated)}, but {thrown}");
        }
    }

    private static byte[] Mutated(byte[] json, byte[][] tokens, Random random)
    {
        string[] odd = ["\\ud800", "\\u0000", "null", "-1", "2147483647", "1e400", "\"\"", "\" \"", "[]", "{}", "9999-12-31", "0001-01-01", "true", "\"kind\"", "\n", "0", "99999999999"];
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var (at, length) = (random.Next(json.Length), random.Next(0, 12));
            byte[] put = random.Next(6) switch
            {
                0 => [(byte)random.Next(256)],
                1 => Encoding.UTF8.GetBytes(odd[random.Next(odd.Length)]),
                2 => tokens[random.Next(tokens.Length)],
                3 => [],
                _ => [],
            };
            (at, length, put) = random.Next(3) == 0 ? (at, length, put) : Value(json, at, put, odd, tokens, random);
            json = [.. json[..at], .. put, .. json[Math.Min(json.Length, at + length)..]];
        }

        return json;
    }

    // A whole string or number replaced by another, so that the text stays JSON.
    private static (int At, int Length, byte[] Put) Value(byte[] json, int from, byte[] otherwise, string[] odd, byte[][] tokens, Random random)
    {
        var start = Array.IndexOf(json, (byte)'"', from);
        var end = start < 0 ? -1 : Array.IndexOf(json, (byte)'"', start + 1);
        return end < 0 ? (from, 1, otherwise)
            : random.Next(2) == 0 ? (start, end - start + 1, Encoding.UTF8.GetBytes(odd[random.Next(odd.Length)]))
            : (start + 1, end - start - 1, tokens[random.Next(tokens.Length)]);
    }

    private static string Told(IDomainResult result) => string.Join("; ", result.ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}"));
}
