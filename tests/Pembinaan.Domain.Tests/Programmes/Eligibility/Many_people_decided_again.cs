using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>Four hundred convicts with sentences of 24 to 63 months from 1 June 2024; ten of each length.</summary>
[Trait("Scenario", "S31")]
public class Many_people_decided_again
{
    private static readonly LocalDate Before = new(2025, 6, 25);
    private static readonly LocalDate After = new(2025, 8, 4);

    private static readonly EligibilityFacts[] People = [.. Enumerable.Range(0, 400).Select(static i => Someone.With(p => p with
    {
        Id = ParticipantId.From(FormattableString.Invariant($"p-{i}")),
        Sentence = Sentence.Of(SentenceTerm.Of(months: 24 + (i % 40)), new(2024, 6, 1)),
    }))];

    private static RuleBook<EligibilityFacts> Book { get; } = EligibilityBooks.For(
        ProgrammeConditions.Of("PRG-1", ProgrammeCondition.ServedAtLeast(Fraction.Third)).ReplacedFrom(new(2025, 7, 1), [ProgrammeCondition.ServedAtLeast(Fraction.Half)]).Value).Value;

    private static (Receipt Receipt, EligibilityFacts Facts)[] Past { get; } = [.. People.Select(static p => (Book.Decide(p, Before).Receipt(), p))];

    /// <summary>A third is served by 25 June 2025 of up to 38 months (380 days by 16 June), half by 4 August 2025 of up to 28 months (420 days by 26 July).</summary>
    [Fact]
    public void Under_a_new_version_give_a_report_of_who_would_gain_and_who_would_lose()
    {
        var report = Book.RedecideAll(Past, After);

        report.Count.Should().Be(400);
        report.Version.Should().Be("2022+2");
        report.Faults.Should().BeEmpty();
        report.Lost.Should().HaveCount(100, "29 to 38 months are ten lengths of ten people").And.OnlyContain(static r => r.IsProtected);
        report.Gained.Should().BeEmpty();
        report.Outcomes.Should().Equal((Outcome.Met, Outcome.NotMet, 100));
        report.Rules.Single().Code.Should().Be("COND-SERVED-AT-LEAST");
        report.Lost.Select(static r => Past[r.Place].Receipt.Outcome).Should().OnlyContain(static o => o == Outcome.Met, "what was decided and stored is not touched");
    }

    [Fact]
    public void With_changed_facts_give_a_report_of_what_moved()
    {
        var remitted = Past.Select((one, i) => (one.Receipt, Facts: i % 40 == 15
            ? new EligibilityFacts(one.Facts.Person with { Sentence = one.Facts.Person.Sentence.Value.Granted(Remission.Of(new(2025, 6, 20), 2).Value) }, one.Facts.Programme, one.Facts.Facility)
            : one.Facts));

        var report = Book.RedecideAll(remitted, Before);

        report.Gained.Should().HaveCount(10, "a third of 39 months less two is served").And.OnlyContain(static r => r.Difference.ShiftOfFirstDay != null && r.Difference.ShiftOfFirstDay < 0);
        report.Lost.Should().BeEmpty();
        report.Unchanged.Should().Be(390);
        report.Gained.Should().OnlyContain(static r => r.Difference.ChangedFacts.Contains("served-1-of-3-PRACTICE"));
    }

    [Fact]
    public void With_facts_that_are_no_longer_known_lose_nobody_silently()
    {
        var failed = Past.Select(static one => (one.Receipt, new EligibilityFacts(one.Facts.Person with { Risk = Fact<Timeline<RiskLevel>>.Unknown }, one.Facts.Programme, one.Facts.Facility)));

        Book.RedecideAll(failed, Before).Outcomes.Should().Contain(static o => o.Before == Outcome.Met && o.After == Outcome.Undetermined).And.NotContain(static o => o.Before == Outcome.Met && o.After == Outcome.NotMet);
    }

    [Fact]
    public void On_the_same_day_with_the_same_facts_are_the_same() => Book.RedecideAll(Past, Before).Should().Match<RedecisionReport>(static r => r.Unchanged == 400 && r.Differences.IsEmpty);

    [Fact]
    public void Of_another_book_are_told_and_not_compared() =>
        EligibilityBooks.National.RedecideAll(Past.Take(3), After).Should().Match<RedecisionReport>(static r => r.Faults.Count == 3 && r.Differences.IsEmpty && r.Unchanged == 0);
}
