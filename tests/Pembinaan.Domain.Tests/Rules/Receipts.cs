using FsCheck.Xunit;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Receipts
{
    private static readonly LocalDate Day = new(2025, 5, 19);
    private static readonly LocalisedText Words = new("penerimaan", "admission");

    private static readonly RuleSet<Person> Set = RuleSet<Person>.Of(
        "SET", Sample.Rule("T-RISK", PersonFacts.Risk.OneOf(Risk.Low)), Sample.Rule("T-CLEAN", PersonFacts.Penalty.NoneWithin(Term.OfMonths(6))).Overridable(), Sample.Rule("T-SCORE", PersonFacts.Score.AtLeast(5)).AsWarning()).Value;

    private static readonly RuleBook<Person> Book = BookOf(Set);

    private static readonly Person Person = new() { Risk = Fact<Risk>.KnownThrough(Risk.Low, new(2025, 7, 31)), Penalty = Occurrence.On(new(2025, 1, 2)), Birth = new LocalDate(1990, 1, 1) };

    private static readonly Waiver Waiver = Waiver.Of("T-CLEAN", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value;

    [Fact]
    public void Hold_what_a_decision_rested_on_and_said()
    {
        var receipt = Book.Decide(Person, Day).With(Waiver).Value.Receipt();

        receipt.Book.Should().Be("BOOK");
        receipt.Version.Should().Be("1");
        receipt.ContentHash.Should().Be(Set.ContentHash).And.MatchRegex("^[0-9a-f]{64}$");
        receipt.Day.Should().Be(Day);
        receipt.SelectedBy.Should().BeNull();
        receipt.Outcome.Should().Be(Outcome.Met);
        receipt.FirstDayMet.Should().Be(Day);
        receipt.Facts.Should().Equal(new ReceiptFact("risk", "Low", new(2025, 7, 31)), new ReceiptFact("penalty", "2025-01-02", null), new ReceiptFact("score", null, null));
        receipt.Findings.Should().Equal(
            new ReceiptFinding("T-RISK", 0, Effect.Refuse, Verdict.Met, false),
            new ReceiptFinding("T-CLEAN", 0, Effect.Refuse, Verdict.NotMet, true),
            new ReceiptFinding("T-SCORE", 0, Effect.Warn, Verdict.Undetermined, false));
        receipt.Waivers.Should().Equal(Waiver);
    }

    [Fact]
    public void Hold_only_facts_that_a_rule_read_and_do_not_print_them()
    {
        var receipt = Book.Decide(Person, Day).Receipt();

        receipt.Facts.Select(static f => f.Name).Should().NotContain("birth");
        receipt.ToString().Should().Be("BOOK 1 2025-05-19: NotMet");
    }

    [Fact]
    public void Of_a_day_on_which_no_version_is_in_force_say_so_and_replay()
    {
        var receipt = Book.Decide(Person, new LocalDate(2019, 1, 1)).Receipt();

        receipt.Should().Match<Receipt>(static r => r.Outcome == Outcome.NoRuleSetInForce && r.Version == null && r.ContentHash == null && r.Facts.Count == 0);
        Book.Replay(receipt, Person).Value.Outcome.Should().Be(Outcome.NoRuleSetInForce);
    }

    [Property(MaxTest = 400)]
    [Trait("Scenario", "SP7")]
    public Property Give_the_identical_decision_again() => Seeds(static seed =>
    {
        var (set, _, day, person) = Laws_of_decisions.Some(seed);
        var book = BookOf(set);
        var waivers = Policies.Waivers(set, day, seed);
        var decisions = new[] { book.Decide(person, day), book.Decide(person, day, selectedBy: new LocalDate(2020, 1, 1)), book.Decide(person, new LocalDate(2019, 1, 1)) }
            .Select(d => d.Rules is null ? d : d.With(waivers).Value);
        return decisions.All(d => book.Replay(d.Receipt(), person).Value == d) && set.Replay(set.Decide(person, day).Receipt(), person).Value == set.Decide(person, day);
    });

    [Fact]
    public void Name_the_facts_that_are_not_those_decided_on()
    {
        var receipt = Book.Decide(Person, Day).Receipt();

        Faults(Book, receipt, Person with { Risk = Risk.Low }).Should().Equal("RECEIPT-FACT-DIFFERS risk");
        Faults(Book, receipt, Person with { Risk = default, Penalty = Occurrence.Never }).Should().Equal("RECEIPT-FACT-DIFFERS risk", "RECEIPT-FACT-DIFFERS penalty");
        Faults(Book, receipt, Person with { Birth = default }).Should().BeEmpty("no rule reads it");
    }

    [Fact]
    public void Tell_that_the_rules_are_not_those_decided_by()
    {
        var receipt = Book.Decide(Person, Day).Receipt();

        Faults(BookOf(RuleSet<Person>.Of("SET", Set.Rules[0], Set.Rules[1].AsWarning(), Set.Rules[2]).Value), receipt, Person).Should().Equal("RECEIPT-RULES-DIFFER contentHash");
        Faults(BookOf(Set, "2"), receipt, Person).Should().Equal("RECEIPT-VERSION-GONE version");
        Faults(BookOf(Set, "1", new(2025, 6, 1)), receipt, Person).Should().Equal("RECEIPT-VERSION-MOVED version");
        Faults(RuleBook<Person>.Of("OTHER", Words, Words, RuleVersion<Person>.Of("1", ValidityPeriod.From(new(2020, 1, 1)), Set)).Value, receipt, Person).Should().Equal("RECEIPT-OTHER-BOOK book");
        Faults(BookOf(Set, "1", new(2018, 1, 1)), Book.Decide(Person, new LocalDate(2019, 1, 1)).Receipt(), Person).Should().Equal("RECEIPT-VERSION-MOVED version");
        Set.Replay(receipt, Person).ValidationErrors.Single().ErrorCode.Should().Be("RECEIPT-OTHER-BOOK", "it was made by the book");
    }

    [Fact]
    public void Tell_that_a_function_answers_otherwise_though_its_revision_is_the_same()
    {
        var answer = true;
        var set = RuleSet<Person>.Of("SET", Sample.Rule("T-FREE", Condition<Person>.From(new("bebas", "free"), [PersonFacts.Risk], _ => Window.If(answer)))).Value;
        var receipt = set.Decide(Person, Day).Receipt();
        answer = false;

        set.Replay(receipt, Person).ValidationErrors.Single().Text.En.Should().Contain("met became not met").And.Contain("revision");
    }

    [Fact]
    public void Tell_that_a_waiver_cannot_be_given_any_more()
    {
        var receipt = Book.Decide(Person, Day).With(Waiver).Value.Receipt() with { Waivers = [Waiver.Of("T-RISK", "kalapas", "kebutuhan", ValidityPeriod.On(Day)).Value] };

        Faults(Book, receipt, Person).Should().Equal("RECEIPT-NOT-GENUINE hash");
        Faults(Book, receipt.Sealed(), Person).Should().Equal("RECEIPT-WAIVER-DIFFERS waivers");
    }

    [Fact]
    public void Have_another_hash_as_soon_as_anything_of_the_rules_differs()
    {
        var basis = LegalInstrument.Of("UU 1/2000", Words, Words).Article("1");
        Rule<Person> Base(Condition<Person>? condition = null, LocalisedText? words = null, Basis? on = null, string code = "T-A") =>
            Rule<Person>.That(code, words ?? new("Satu.", "One."), on ?? Basis.FacilityPolicy, condition ?? PersonFacts.Score.AtLeast(5));
        Rule<Person>[] all =
        [
            Base(),
            Base(code: "T-B"),
            Base(words: new("Dua.", "One.")),
            Base(words: new("Satu.", "Two.")),
            Base(on: basis),
            Base(on: Basis.FacilityPolicy.Noting(Words)),
            Base(PersonFacts.Score.AtLeast(6)),
            Base(PersonFacts.Score.AtMost(5)),
            Base(PersonFacts.Days.AtLeast(5)),
            Base().AsWarning(),
            Base().Overridable(),
            Rule<Person>.Not("T-A", new("Satu.", "One."), Basis.FacilityPolicy, Base(code: "T-B")),
            Base(Condition<Person>.From(new("bebas", "free"), [PersonFacts.Score], static _ => Window.Always)),
            Base(Condition<Person>.From(new("bebas", "free"), [PersonFacts.Score], static _ => Window.Always, revision: 2)),
            Base(Condition<Person>.NotUnderstood("a")),
            Base(Condition<Person>.NotUnderstood("b")),
        ];

        all.Select(static r => RuleSet<Person>.Of("SET", r).Value.ContentHash).Should().OnlyHaveUniqueItems();
        RuleSet<Person>.Of("SET", Base()).Value.ContentHash.Should().Be(RuleSet<Person>.Of("OTHER", Base()).Value.ContentHash, "a name is not content");
        RuleSet<Person>.Of("SET", Base(), Base(code: "T-B")).Value.ContentHash.Should().NotBe(RuleSet<Person>.Of("SET", Base(code: "T-B"), Base()).Value.ContentHash, "the order is that of all reports");
    }

    [Fact]
    public void Have_a_hash_for_every_form_of_condition() =>
        Forms.All.Select(static f => RuleSet<Person>.Of("SET", Sample.Rule("T-A", f.Condition)).Value.ContentHash).Should().OnlyHaveUniqueItems();

    /// <summary>The hash stands in stored receipts: it may only change with the content.</summary>
    [Fact]
    public void Keep_the_hash_of_the_same_content_over_versions_of_the_library() =>
        Set.ContentHash[..20].Should().Be("e37b65b692eae7449528");

    [Fact]
    public void Name_who_decided_and_can_be_replayed_with_it()
    {
        var receipt = Book.Decide(Person, Day).Receipt("Kalapas");

        receipt.DecidedBy.Should().Be("Kalapas");
        Book.Decide(Person, Day).Receipt().DecidedBy.Should().BeNull();
        Book.Replay(receipt, Person).IsSuccess.Should().BeTrue();
        PembinaanJson.Receipts.Read(PembinaanJson.Receipts.Write(receipt)).Value.Should().Be(receipt);
        FluentActions.Invoking(static () => Book.Decide(Person, Day).Receipt(" ")).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Book.Decide(Person, Day).Receipt("a\ud800")).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(new[] { "a,b" }, new[] { "a", "b" })]
    [InlineData(new[] { "" }, new string[0])]
    [InlineData(new[] { "a", "" }, new[] { "a" })]
    [InlineData(new[] { "a]" }, new[] { "a", "]" })]
    [InlineData(new[] { "\"a\"" }, new[] { "a" })]
    [InlineData(new[] { "a\",\"b" }, new[] { "a", "b" })]
    [InlineData(new[] { "a\\" }, new[] { "a\\\\" })]
    public void Write_different_lists_differently(string[] one, string[] other) => Written(one).Should().NotBe(Written(other));

    [Fact]
    public void Write_simple_lists_as_they_are() => Written<string[]>(["TUSUK-SATE", "I.561001.018.01"]).Should().Be("[TUSUK-SATE,I.561001.018.01]");

    [Fact]
    public void Write_lists_of_days_and_pairs_of_texts_one_to_one()
    {
        DateSet Span(int first, int last) => DateSet.Between(new(2025, 1, first), new(2025, 1, last));

        Written<ValueList<DateSet>>([Span(1, 2) | Span(4, 5)]).Should().NotBe(Written<ValueList<DateSet>>([Span(1, 2), Span(4, 5)]));
        Written(("a,b", "c")).Should().NotBe(Written(("a", "b,c")));
        Written(Timeline<string>.Empty.From(new(2025, 1, 1), "a,2025-02-01..=b")).Should().NotBe(Written(Timeline<string>.Empty.From(new(2025, 1, 1), "a").From(new(2025, 2, 1), "b")));
    }

    /// <summary>Times are written with all that they hold, days of another kind as ISO 8601 too; equal numbers are written alike.</summary>
    [Fact]
    public void Write_times_one_to_one_and_equal_numbers_alike()
    {
        (object One, object Other)[] pairs =
        [
            (new TimeOnly(8, 0, 10), new TimeOnly(8, 0, 50)),
            (new LocalTime(8, 0), new LocalTime(8, 0).PlusMilliseconds(500)),
            (Instant.FromUtc(2025, 1, 1, 8, 0), Instant.FromUtc(2025, 1, 1, 8, 0).PlusNanoseconds(100)),
            (new LocalDateTime(2025, 1, 1, 8, 0), new LocalDateTime(2025, 1, 1, 8, 0).PlusMilliseconds(7)),
            (new DateTime(2025, 1, 1, 8, 0, 0, DateTimeKind.Utc), new DateTime(2025, 1, 1, 8, 0, 0, 7, DateTimeKind.Utc)),
            (new DateTimeOffset(2025, 1, 1, 8, 0, 0, TimeSpan.Zero), new DateTimeOffset(2025, 1, 1, 8, 0, 0, 7, TimeSpan.Zero)),
            (Instant.FromUtc(2025, 1, 1, 8, 0).InUtc(), Instant.FromUtc(2025, 1, 1, 8, 0).PlusNanoseconds(1).InUtc()),
            (Instant.FromUtc(2025, 1, 1, 8, 0).WithOffset(Offset.Zero), Instant.FromUtc(2025, 1, 1, 8, 0).PlusNanoseconds(1).WithOffset(Offset.Zero)),
        ];

        foreach (var (one, other) in pairs)
        {
            ValueText.Write(one).Should().NotBe(ValueText.Write(other), one.GetType().Name).And.NotContain("/");
        }

        ValueText.Write(new DateOnly(2025, 5, 7)).Should().Be("2025-05-07");
        ValueText.Write(new YearMonth(2025, 5)).Should().Be("2025-05");
        ValueText.Write(1.00m).Should().Be(ValueText.Write(1.0m)).And.Be("1");
        ValueText.Write(1.05m).Should().Be("1.05");
    }

    [Fact]
    public void Hold_two_facts_of_one_name_as_two_and_compare_each_with_its_own()
    {
        var (first, second) = (new FactOf<Person, int>("score", Words, static (in p) => p.Score), new FactOf<Person, int>("score", Words, static (in p) => p.Days));
        var set = RuleSet<Person>.Of("SET", Sample.Rule("T-A", first.AtLeast(1)), Sample.Rule("T-B", second.AtLeast(1))).Value;
        var person = new Person { Score = 3, Days = 7 };
        var receipt = set.Decide(person, Day).Receipt();

        receipt.Facts.Should().Equal(new ReceiptFact("score", "3", null), new ReceiptFact("score", "7", null));
        set.Replay(receipt, person).IsSuccess.Should().BeTrue();
        set.Replay(receipt, person with { Days = 8 }).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("RECEIPT-FACT-DIFFERS");
        set.Decide(person, Day).WhatIf(person with { Days = 8 }).ChangedFacts.Should().Equal("score");
    }

    [Theory]
    [InlineData("2025-05-19", false)]
    [InlineData("2025-05-20", true)]
    public void Say_which_waivers_they_rest_on_have_ended(string day, bool ended)
    {
        var receipt = Book.Decide(Person, Day).With(Waiver, Waiver.Of("T-CLEAN", "kalapas", "sesudahnya", ValidityPeriod.On(Day.PlusDays(30))).Value).Value.Receipt();

        receipt.Waivers.Count.Should().Be(2);
        receipt.WaiversReliedOn.Should().Equal([Waiver], "the other does not hold the day decided for");
        receipt.WaiversEndedBy(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Should().Equal(ended ? [Waiver] : Array.Empty<Waiver>());
    }

    [Fact]
    public void Refuse_a_stored_waiver_without_an_end_with_its_code()
    {
        var json = PembinaanJson.Receipts.Write(Book.Decide(Person, Day).With(Waiver).Value.Receipt());

        PembinaanJson.Receipts.Read(json.Replace(",\"lastDay\":\"2025-05-19\"", "", StringComparison.Ordinal)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("WAIVER-WITHOUT-END");
    }

    private static string? Written<T>(T value)
        where T : notnull => new FactOf<Person, T>("x", Words, (in _) => value).Write(new Person());

    private static IEnumerable<string> Faults(RuleBook<Person> book, Receipt receipt, Person person) => book.Replay(receipt, person).ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Identifier}");

    private static RuleBook<Person> BookOf(RuleSet<Person> set, string version = "1", LocalDate? from = null) =>
        RuleBook<Person>.Of("BOOK", Words, Words, RuleVersion<Person>.Of(version, ValidityPeriod.From(from ?? new(2020, 1, 1)), set)).Value;
}
