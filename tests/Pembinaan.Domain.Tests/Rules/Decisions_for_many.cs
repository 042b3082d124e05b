using FsCheck.Xunit;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using static Pembinaan.Domain.Tests.Rules.Groups_of_rules;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Decisions_for_many
{
    private static readonly LocalDate Day = new(2025, 5, 19);
    private static readonly LocalisedText Words = new("penerimaan", "admission");

    /// <summary>Property law 8.</summary>
    [Property(MaxTest = 60)]
    public Property Are_those_for_each() => Seeds(static seed =>
    {
        var (set, people, day, _) = Laws_of_decisions.Some(seed);
        var many = Enumerable.Range(0, people.Below(400)).Select(_ => people.Around(day)).ToArray();
        var days = new[] { day, day.PlusDays(1), day.PlusDays(-30) };
        var decisions = new Decision<Person>[many.Length * days.Length];
        set.DecideOnDays(many, days, decisions);
        return decisions.SequenceEqual(days.SelectMany(d => many.Select(p => set.Decide(p, d))));
    });

    [Property(MaxTest = 30)]
    public Property Are_counted_by_outcome_and_by_rule() => Seeds(static seed =>
    {
        var (set, people, day, _) = Laws_of_decisions.Some(seed);
        var many = Enumerable.Range(0, people.Below(300)).Select(_ => people.Around(day)).ToArray();
        var decisions = many.Select(p => set.Decide(p, day)).ToList();
        var summary = set.Summarise(many, day);
        return (summary.Count, summary.Met, summary.NotMet, summary.Undetermined, summary.NoRuleSetInForce)
                == (many.Length, decisions.Count(static d => d.Outcome == Outcome.Met), decisions.Count(static d => d.Outcome == Outcome.NotMet), decisions.Count(static d => d.Outcome == Outcome.Undetermined), 0)
            && summary.Rules.All(t => t.Unmet == decisions.Count(d => FindingOf(d, t.Rule).Verdict == Verdict.NotMet)
                && t.Undetermined == decisions.Count(d => FindingOf(d, t.Rule).Verdict == Verdict.Undetermined)
                && t.SoleBlocker == decisions.Count(d => d.Unmet.Count() == 1 && d.Undetermined.IsEmpty && d.Unmet.First().Rule == t.Rule));
    });

    [Fact]
    public void Tell_which_rule_alone_keeps_how_many_out()
    {
        var set = RuleSet<Flags>.Of("two", Sample.Rule("T-A", Flags.At(0).IsTrue()), Sample.Rule("T-B", Flags.At(1).IsTrue()), Sample.Rule("T-W", Flags.At(0).IsTrue()).AsWarning()).Value;

        var summary = set.Summarise([new([true, true]), new([false, true]), new([false, false]), new([false, default]), new([true, default])], Day);

        summary.Rules.Select(static t => (t.Rule.Code, t.Unmet, t.Undetermined, t.SoleBlocker)).Should().Equal(("T-A", 3, 0, 1), ("T-B", 1, 2, 0), ("T-W", 3, 0, 0));
        summary.ToString().Should().Be("2025-05-19: 1 met, 3 not met, 1 undetermined, 0 without rules");
    }

    [Fact]
    public void Are_made_under_the_version_of_each_day()
    {
        var (first, second) = (RuleSet<Flags>.Of("1", Sample.Rule("T-A", Flags.At(0).IsTrue())).Value, RuleSet<Flags>.Of("2", Sample.Rule("T-B", Flags.At(1).IsTrue())).Value);
        var book = RuleBook<Flags>.Of(
            "BOOK", Words, Words, RuleVersion<Flags>.Of("1", Rule_books.Between(new(2024, 1, 1), new(2024, 12, 31)), first), RuleVersion<Flags>.Of("2", Rule_books.Between(new(2026, 1, 1), null), second)).Value;
        Flags[] people = [new([true, false]), new([true, true])];
        LocalDate[] days = [new(2024, 12, 31), new(2025, 1, 1), new(2026, 1, 1)];
        var decisions = new Decision<Flags>[6];

        book.DecideOnDays(people, days, decisions);

        decisions.Select(static d => d.Outcome).Should().Equal(Outcome.Met, Outcome.Met, Outcome.NoRuleSetInForce, Outcome.NoRuleSetInForce, Outcome.NotMet, Outcome.Met);
        decisions.Should().Equal(days.SelectMany(d => people.Select(p => book.Decide(p, d))));
        book.SummariseOnDays(people, days).Select(static s => (s.Version?.Name, s.Met, s.NotMet, s.NoRuleSetInForce)).Should().Equal(("1", 2, 0, 0), (null, 0, 0, 2), ("2", 1, 1, 0));
    }

    [Fact]
    public void Tell_how_far_they_have_come()
    {
        var set = RuleSet<Flags>.Of("one", Sample.Rule("T-A", Flags.At(0).IsTrue())).Value;
        var told = new Told();

        set.SummariseOnDays(Enumerable.Repeat(new Flags([true]), 2_500).ToArray(), [Day, Day.PlusDays(1)], told);

        told.Reports.Select(static r => r.Done).Should().Equal(1_024, 2_048, 2_500, 3_524, 4_548, 5_000);
        told.Reports.Should().OnlyContain(static r => r.Total == 5_000);
    }

    [Fact]
    public void Can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        FluentActions.Invoking(() => RuleSet<Flags>.Of("one", Sample.Rule("T-A", Flags.At(0).IsTrue())).Value.Summarise([new([true])], Day, cancellation: cancelled.Token)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Of_nobody_are_none() =>
        RuleSet<Flags>.Of("one", Sample.Rule("T-A", Flags.At(0).IsTrue())).Value.Summarise([], Day).Should().Match<BulkSummary<Flags>>(static s => s.Count == 0 && s.Rules.Count == 1);

    [Fact]
    public void Into_too_little_room_are_a_mistake_of_the_caller() => FluentActions
        .Invoking(static () => RuleSet<Flags>.Of("one", Sample.Rule("T-A", Flags.At(0).IsTrue())).Value.DecideOnDays([new([true])], [Day, Day], new Decision<Flags>[1]))
        .Should().Throw<ArgumentOutOfRangeException>();

    /// <summary>The library holds no state: the caller may use all cores.</summary>
    [Fact]
    public void May_be_made_by_many_threads_at_once()
    {
        var (set, people, day, _) = Laws_of_decisions.Some(7);
        var many = Enumerable.Range(0, 2_000).Select(_ => people.Around(day)).ToArray();
        var (together, alone) = (new Decision<Person>[many.Length], new Decision<Person>[many.Length]);

        Parallel.For(0, 8, i => set.Decide(many.AsSpan(i * 250, 250), day, together.AsSpan(i * 250, 250)));
        set.Decide(many, day, alone);

        together.Should().Equal(alone);
    }

    private static Finding<Person> FindingOf(Decision<Person> decision, Rule<Person> rule) => Everything(decision.Findings).Single(f => f.Rule == rule);

    private sealed class Told : IProgress<(long Done, long Total)>
    {
        public List<(long Done, long Total)> Reports { get; } = [];

        public void Report((long Done, long Total) value) => Reports.Add(value);
    }
}
