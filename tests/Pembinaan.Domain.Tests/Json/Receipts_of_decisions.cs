using FsCheck;
using FsCheck.Xunit;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;

namespace Pembinaan.Domain.Tests.Json;

public sealed class Receipts_of_decisions
{
    private const string Written = """
        {
          "book": "SET",
          "contentHash": "HASH",
          "day": "2025-05-19",
          "outcome": "met",
          "firstDayMet": "2025-05-19",
          "facts": [
            {
              "name": "risk",
              "value": "Low",
              "knownUntil": "2025-07-31"
            },
            {
              "name": "score"
            }
          ],
          "findings": [
            {
              "code": "T-RISK",
              "verdict": "met"
            },
            {
              "code": "T-SCORE",
              "effect": "warn",
              "verdict": "undetermined"
            }
          ],
          "hash": "SEAL"
        }
        """;

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of("SET", Rules.Sampling.Sample.Rule("T-RISK", PersonFacts.Risk.Is(Risk.Low)), Rules.Sampling.Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5)).AsWarning()).Value;

    // The two facts above with salts, the second redacted; the hash is the same either way.
    private const string Redacted = """
            {
              "name": "risk",
              "value": "Low",
              "knownUntil": "2025-07-31",
              "salt": "garam-garam-garam-0001"
            },
            {
              "name": "score",
              "hash": "PART",
              "redaction": {
                "redactedAt": "2031-01-02T03:00:00Z",
                "author": "arsip",
                "reason": "masa simpan habis"
              }
            }
        """;

    private static Decision<Person> Decision => Set.Decide(new() { Risk = Fact<Risk>.KnownThrough(Risk.Low, new(2025, 7, 31)) }, new(2025, 5, 19));

    [Fact]
    public void Are_written_in_words() => PembinaanJson.Receipts.Write(Decision.Receipt(), indented: true)
        .Should().Be(Written.Replace("HASH", Set.ContentHash).Replace("SEAL", Decision.Receipt().Hash).ReplaceLineEndings("\n"));

    [Fact]
    public void Are_written_with_what_is_left_of_a_redacted_fact()
    {
        var salt = 0;
        var salted = Decision.Receipt(() => FormattableString.Invariant($"garam-garam-garam-{++salt:0000}"));
        var receipt = salted.Redact("score", new(Instant.FromUtc(2031, 1, 2, 3, 0), "arsip", "masa simpan habis")).Value;
        var json = PembinaanJson.Receipts.Write(receipt, indented: true);

        json.Should().Contain(Redacted.Replace("PART", receipt.Facts[1].Hash, StringComparison.Ordinal).ReplaceLineEndings("\n")).And.Contain($"\"hash\": \"{salted.Hash}\"");
        PembinaanJson.Receipts.Read(json).Value.Should().Be(receipt);
        PembinaanJson.Receipts.Read(json).Value.IsGenuine.Should().BeTrue();
    }

    [Theory]
    [InlineData("2025-05-19", "2025-05-20")]
    [InlineData("\"Low\"", "\"High\"")]
    [InlineData("T-RISK", "T-RISQ")]
    public void Are_refused_once_anything_was_changed(string from, string to)
    {
        var json = PembinaanJson.Receipts.Write(Decision.Receipt());
        var changed = json.Replace(from, to, StringComparison.Ordinal);

        changed.Should().NotBe(json);
        PembinaanJson.Receipts.Read(changed).ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.hash RECEIPT-NOT-GENUINE");
        PembinaanJson.Receipts.ReadUtf8(System.Text.Encoding.UTF8.GetBytes(changed)).Has(RuleErrors.ReceiptNotGenuine).Should().BeTrue();
        PembinaanJson.Receipts.ReadUtf8(System.Text.Encoding.UTF8.GetBytes(json)).IsSuccess.Should().BeTrue();
    }

    /// <summary>Nobody can keep a serialiser of a host's own from reading what it likes; what it reads so gets nowhere.</summary>
    [Fact]
    public void Are_used_nowhere_where_a_host_read_one_that_was_changed()
    {
        var genuine = Decision.Receipt();
        var json = PembinaanJson.Receipts.Write(genuine).Replace("2025-05-19", "2025-05-20", StringComparison.Ordinal);
        var forged = System.Text.Json.JsonSerializer.Deserialize(json, new HostContext(new System.Text.Json.JsonSerializerOptions { PropertyNamingPolicy = System.Text.Json.JsonNamingPolicy.CamelCase }.AddPembinaan()).Receipt)!;
        var book = RuleBook<Person>.Of(forged.Book, new("Uji", "Test"), new("hari", "the day"), RuleVersion<Person>.Of("1", ValidityPeriod.From(new(2020, 1, 1)), Set)).Value;

        forged.Day.Should().Be(new(2025, 5, 20), "a host reads what stands there");
        forged.IsGenuine.Should().BeFalse();
        PembinaanJson.Receipts.Read(PembinaanJson.Receipts.Write(forged)).IsSuccess.Should().BeFalse();
        Set.Replay(forged, Decision.Facts).Has(RuleErrors.ReceiptNotGenuine).Should().BeTrue();
        forged.Redact("risk", new(Instant.FromUtc(2031, 1, 2, 3, 0), "arsip", "masa simpan habis")).Has(RuleErrors.ReceiptNotGenuine).Should().BeTrue();
        book.Redecide(forged, Decision.Facts, "1").Has(RuleErrors.ReceiptNotGenuine).Should().BeTrue();
        book.RedecideAll([(forged, Decision.Facts)], "1").Value.Faults.Select(static f => $"{f.Identifier} {f.ErrorCode}").Should().Equal("0 RECEIPT-NOT-GENUINE");
        FluentActions.Invoking(() => DecisionDifference.Between(forged, genuine)).Should().Throw<ArgumentException>().WithParameterName("before");
        FluentActions.Invoking(() => DecisionDifference.Between(genuine, forged)).Should().Throw<ArgumentException>().WithParameterName("after");
    }

    [Fact]
    public void Are_refused_without_their_hash() => PembinaanJson.Receipts.Read(Written[..Written.LastIndexOf(',')] + "}").ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}")
        .Should().Equal("$.hash JSON-MISSING-MEMBER");

    [Property(MaxTest = 300)]
    [Trait("Scenario", "SP7")]
    public Property Read_back_and_replayed_give_the_same_decision() => Seeds(static seed =>
    {
        var (set, _, day, person) = Laws_of_decisions.Some(seed);
        var decision = set.Decide(person, day).With(Policies.Waivers(set, day, seed)).Value;
        var read = PembinaanJson.Receipts.Read(PembinaanJson.Receipts.Write(decision.Receipt())).Value;
        return read == decision.Receipt() && set.Replay(read, person).Value == decision;
    });

    [Fact]
    public void Are_read_with_every_fault_and_nothing_is_dropped() => PembinaanJson.Receipts.Read("""{"book":"B","day":"2025-02-30","outcome":"perhaps","findings":[{"code":"A","verdict":"met","mood":"good"}],"hash":"00"}""")
        .ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.day JSON-TYPE", "$.outcome JSON-TYPE", "$.findings[0] JSON-UNKNOWN-MEMBER-WITHHELD");
}
