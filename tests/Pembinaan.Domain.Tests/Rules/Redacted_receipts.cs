using FsCheck.Xunit;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>A receipt holds no more than was read, each fact under a salt, and one fact can be taken out while the rest stays proven.</summary>
public sealed class Redacted_receipts
{
    private static readonly LocalDate Day = new(2025, 5, 19);
    private static readonly Redaction Archive = new(Instant.FromUtc(2031, 1, 2, 3, 0), "arsip", "masa simpan habis");
    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of("SET", Sample.Rule("T-RISK", PersonFacts.Risk.OneOf(Risk.Low)), Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5))).Value;
    private static readonly Person Person = new() { Risk = Risk.Low, Score = 7 };

    /// <summary>Who and why is typed by somebody: both faults are told, with the names of the fields in both languages.</summary>
    [Fact]
    public void Are_made_by_a_redaction_that_says_who_and_why()
    {
        Redaction.Of(Archive.RedactedAt, "arsip", "masa simpan habis").Value.Should().Be(Archive);
        Redaction.Of(Archive.RedactedAt, " ", "a\ud800").ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier, e.Text)).Should().Equal(
            ("JOURNAL-TEXT-BLANK", "author", new LocalisedText("Isian pembuat kosong dan harus diisi.", "The field author is blank; fill it in.")),
            ("JOURNAL-TEXT", "reason", new LocalisedText("Isian alasan memuat karakter yang rusak; tulis ulang.", "The field reason holds a broken character; write it again.")));
        FluentActions.Invoking(static () => Archive with { Reason = " " }).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Keep_only_what_a_rule_read_that_day()
    {
        var rule = Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5).OnlyWhere(PersonFacts.Risk.Is(Risk.Low)));
        var set = RuleSet<Person>.Of("SET", rule).Value;
        IEnumerable<string> Read(Person person) => set.Decide(person, Day).Receipt().Facts.Select(static f => f.Name);

        Read(Person).Should().Equal("risk", "score");
        Read(Person with { Risk = default }).Should().Equal(["risk", "score"], "the score may matter");
        Read(Person with { Risk = Risk.High }).Should().Equal(["risk"], "the rule is not asked of these people");
        Read(Person with { Risk = Fact<Risk>.KnownThrough(Risk.High, Day) }).Should().Equal("risk");
        Read(Person with { Risk = Fact<Risk>.KnownThrough(Risk.High, Day.PlusDays(-1)) }).Should().Equal("risk", "score");
    }

    [Fact]
    public void Are_replayed_also_where_a_rule_is_not_asked()
    {
        var set = RuleSet<Person>.Of("SET", Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5).OnlyWhere(PersonFacts.Risk.Is(Risk.Low)))).Value;
        var receipt = set.Decide(Person with { Risk = Risk.High }, Day).Receipt();

        set.Replay(receipt, Person with { Risk = Risk.High, Score = 1 }).IsSuccess.Should().BeTrue("nobody read the score");
        set.Replay(receipt, Person).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal("RECEIPT-FACT-DIFFERS risk");
        var asked = set.Decide(Person, Day).Receipt();
        set.Replay(asked, Person with { Risk = Risk.High }).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal(["RECEIPT-FACT-DIFFERS risk"], "the score is what it was");
        set.Replay(asked, Person with { Risk = Risk.High, Score = 8 }).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal("RECEIPT-FACT-DIFFERS risk", "RECEIPT-FACT-DIFFERS score");
    }

    [Theory]
    [InlineData(18, 14, false)]
    [InlineData(18, 15, true)]
    public void Are_not_redacted_before_the_day_that_was_decided_for(int day, int hour, bool isTaken)
    {
        var result = Salted().Redact("risk", Archive with { RedactedAt = Instant.FromUtc(2025, 5, day, hour, 59).Minus(Duration.FromMinutes(isTaken ? 59 : 0)) });

        result.IsSuccess.Should().Be(isTaken);
        result.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isTaken ? [] : ["RECEIPT-REDACTED-EARLIER"]);
    }

    [Fact]
    public void Lose_value_and_salt_of_one_fact_and_keep_their_hash()
    {
        var receipt = Salted();
        var redacted = receipt.Redact("risk", Archive).Value;

        redacted.Facts[0].Should().Match<ReceiptFact>(static f => f.Name == "risk" && f.Value == null && f.Salt == null && f.KnownUntil == null && f.Redaction == Archive);
        redacted.Facts[1].Should().Be(receipt.Facts[1]);
        redacted.Hash.Should().Be(receipt.Hash);
        redacted.IsGenuine.Should().BeTrue();
        redacted.RedactedFacts.Select(static f => (f.Name, f.Redaction!.RedactedAt)).Should().Equal(("risk", Archive.RedactedAt));
        receipt.RedactedFacts.Should().BeEmpty("a receipt does not change");
        redacted.Redact("score", Archive).Value.IsGenuine.Should().BeTrue("all may go");
    }

    [Fact]
    public void Say_nothing_that_gives_the_value_away()
    {
        var redacted = Salted().Redact("score", Archive).Value;
        var guessed = Enumerable.Range(0, 100).Select(static i => new ReceiptFact("score", FormattableString.Invariant($"{i}"), null).HashNow());

        guessed.Should().NotContain(redacted.Facts[1].Hash);
        Salted().Hash.Should().NotBe(Salted("lain").Hash, "another salt hides the same facts otherwise");
    }

    [Fact]
    public void Are_redacted_twice_without_effect() => Salted().Redact("risk", Archive).Value.Redact("risk", new(Archive.RedactedAt + Duration.FromDays(1), "lain", "lagi")).Value
        .Should().Be(Salted().Redact("risk", Archive).Value);

    [Fact]
    public void Refuse_a_fact_that_they_do_not_hold_or_hold_without_salt()
    {
        Salted().Redact("birth", Archive).ValidationErrors.Single().ErrorCode.Should().Be("RECEIPT-NO-SUCH-FACT");
        Set.Decide(Person, Day).Receipt().Redact("risk", Archive).ValidationErrors.Single().ErrorCode.Should().Be("RECEIPT-NOT-SALTED");
        (Salted() with { Day = Day.PlusDays(1) }).Redact("risk", Archive).ValidationErrors.Single().ErrorCode.Should().Be("RECEIPT-NOT-GENUINE");
    }

    [Fact]
    public void Are_undetermined_when_replayed_and_name_what_is_not_there()
    {
        var redacted = Salted().Redact("risk", Archive).Value;

        Set.Replay(Salted(), Person).IsSuccess.Should().BeTrue();
        Set.Replay(redacted, Person).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal("RECEIPT-REDACTED risk");
        Set.Replay(redacted, Person with { Score = 6 }).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}").Should().Equal("RECEIPT-REDACTED risk", "RECEIPT-FACT-DIFFERS score");
        DecisionDifference.Between(redacted, Salted()).ChangedFacts.Should().BeEmpty("of what was redacted nothing can be said");
        DecisionDifference.Between(redacted, Set.Decide(Person with { Score = 6 }, Day).Receipt()).ChangedFacts.Should().Equal("score");
    }

    /// <summary>Each of these differs from the receipt in one thing, and none of them is genuine.</summary>
    [Fact]
    public void Are_genuine_as_they_were_made_and_in_no_other_way()
    {
        var receipt = Salted().Redact("risk", Archive).Value;
        var (gone, whole) = (receipt.Facts[0], receipt.Facts[1]);
        Receipt[] others =
        [
            receipt with { Book = "LAIN" }, receipt with { Version = "" }, receipt with { ContentHash = null }, receipt with { Day = Day.PlusDays(1) }, receipt with { SelectedBy = Day },
            receipt with { DecidedBy = "lain" }, receipt with { Outcome = Outcome.NotMet }, receipt with { FirstDayMet = null }, receipt with { Findings = [receipt.Findings[0]] }, receipt with { Hash = "" },
            receipt with { Waivers = [Waiver.Of("T-RISK", "kalapas", "izin", ValidityPeriod.On(Day)).Value] },
            receipt with { Facts = [gone] }, receipt with { Facts = [whole, gone] }, receipt with { Facts = [gone, whole with { Value = "8" }] }, receipt with { Facts = [gone, whole with { Salt = "garam-garam-garam-0009" }] },
            receipt with { Facts = [gone, whole with { Name = "sccore" }] }, receipt with { Facts = [gone, whole with { KnownUntil = Day }] }, receipt with { Facts = [gone with { Hash = new string('0', 64) }, whole] },
            receipt with { Facts = [gone with { Value = "Low" }, whole] }, receipt with { Facts = [gone with { Redaction = null }, whole] }, receipt with { Facts = [gone, whole with { Hash = whole.HashNow() }] },
            receipt with { Facts = [gone, whole with { Redaction = Archive }] },
        ];

        receipt.IsGenuine.Should().BeTrue();
        others.Where(static r => r.IsGenuine).Should().BeEmpty();
        others.Select(static r => r.Sealed().Hash).Where(h => h == receipt.Hash).Should().HaveCount(5, "what is neither whole nor redacted, or has another stored hash, is told by its form");
    }

    [Fact]
    public void Tell_fields_apart_however_they_are_cut()
    {
        string Hash(string name, string? value, string? salt) => new ReceiptFact(name, value, null) { Salt = salt }.HashNow();

        new[]
        {
            Hash("ab", "c", null), Hash("a", "bc", null), Hash("a", "b", "c"), Hash("a", "", null), Hash("a", null, null), Hash("a", null, ""), Hash("", "a", null),
            Hash("a", "\ud800", null), Hash("a", "\ud801", null), Hash("a", "\ufffd", null), Hash("a\0", "b", null), Hash("a", "\0b", null),
        }.Should().OnlyHaveUniqueItems();
        new Digest("satu").Add("a").Hex().Should().NotBe(new Digest("dua").Add("a").Hex()).And.NotBe(new Digest("satua").Hex());
    }

    /// <summary>The hashes stand in stored receipts: they may only change with the content.</summary>
    [Fact]
    public void Keep_their_hash_over_versions_of_the_library()
    {
        new ReceiptFact("score", "7", new(2025, 7, 31)) { Salt = "garam-garam-garam-0001" }.HashNow()[..20].Should().Be("752d3c3587d2f468fa33");
        Salted().Hash[..20].Should().Be("b485fbc37f84dda878b1");
    }

    [Theory]
    [InlineData("garam-garam-garam-001")]
    [InlineData("")]
    [InlineData("garam garam garam garam garam")]
    [InlineData(null)]
    public void Refuse_a_source_that_gives_no_salt(string? salt) => FluentActions.Invoking(() => Set.Decide(Person, Day).Receipt(() => salt!)).Should().Throw<ArgumentException>();

    [Fact]
    public void Refuse_a_source_that_gives_the_same_salt_twice() => FluentActions.Invoking(static () => Set.Decide(Person, Day).Receipt(static () => "garam-garam-garam-0001")).Should().Throw<ArgumentException>();

    [Property(MaxTest = 200)]
    public Property Stay_genuine_whatever_is_redacted_and_are_replayed_before_it() => Seeds(static seed =>
    {
        var (set, _, day, person) = Laws_of_decisions.Some(seed);
        var (salt, decision) = (0, set.Decide(person, day));
        var receipt = decision.Receipt(() => FormattableString.Invariant($"garam-garam-garam-{++salt:0000}"), "kalapas");
        var redacted = receipt.Facts.Where((_, i) => (seed >> (i % 8) & 1) == 0).Select(static f => f.Name).Distinct().Aggregate(receipt, static (r, name) => r.Redact(name, Archive with { RedactedAt = Instant.MaxValue }).Value);
        return set.Replay(receipt, person).Value == decision && redacted.IsGenuine && redacted.Hash == receipt.Hash
            && (redacted.RedactedFacts.Any() ? set.Replay(redacted, person).Has(RuleErrors.ReceiptRedacted) : redacted == receipt);
    });

    private static Receipt Salted(string salt = "garam-garam-garam")
    {
        var number = 0;
        return Set.Decide(Person, Day).Receipt(() => FormattableString.Invariant($"{salt.PadRight(17, '.')}-{++number:0000}"));
    }
}
