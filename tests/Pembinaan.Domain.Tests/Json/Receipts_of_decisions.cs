using FsCheck;
using FsCheck.Xunit;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
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
          ]
        }
        """;

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of("SET", Rules.Sampling.Sample.Rule("T-RISK", PersonFacts.Risk.Is(Risk.Low)), Rules.Sampling.Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5)).AsWarning()).Value;

    [Fact]
    public void Are_written_in_words() =>
        PembinaanJson.Receipts.Write(Set.Decide(new() { Risk = Fact<Risk>.KnownThrough(Risk.Low, new(2025, 7, 31)) }, new(2025, 5, 19)).Receipt(), indented: true)
            .Should().Be(Written.Replace("HASH", Set.ContentHash).ReplaceLineEndings("\n"));

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
    public void Are_read_with_every_fault_and_nothing_is_dropped() => PembinaanJson.Receipts.Read("""{"book":"B","day":"2025-02-30","outcome":"perhaps","findings":[{"code":"A","verdict":"met","mood":"good"}]}""")
        .ValidationErrors.Select(static e => $"{e.Identifier} {e.ErrorCode}").Should().Equal("$.day JSON-TYPE", "$.outcome JSON-TYPE", "$.findings[0] JSON-UNKNOWN-MEMBER-WITHHELD");
}
