using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

/// <summary>One third served until 30 June 2025, one half from 1 July. A sentence of 36 months from 1 June 2024.</summary>
[Trait("Scenario", "S31")]
public sealed class Rules_that_changed
{
    private static readonly LocalisedText Words = new("penerimaan", "admission");
    private static readonly FactOf<Convict, LocalDate> Start = new("start", new("mulai pidana", "start of sentence"), static (in c) => c.Start);
    private static readonly FactOf<Convict, Term> Length = new("length", new("lama pidana", "length of sentence"), static (in c) => c.Length);

    private static readonly Convict Person = new(new LocalDate(2024, 6, 1), Term.OfMonths(36));

    [Theory]
    [InlineData(MonthConvention.ThirtyDays, 2025, 5, 27, 2025, 11, 23)]
    [InlineData(MonthConvention.Clamped, 2025, 6, 1, 2025, 12, 1)]
    public void Open_on_the_day_after_the_last_served_day_by_either_convention(MonthConvention months, int year, int month, int day, int halfYear, int halfMonth, int halfDay)
    {
        Served(3, months).Condition!.WindowOf(Person).Certain.Should().Be(DateSet.From(new(year, month, day)));
        Served(2, months).Condition!.WindowOf(Person).Certain.Should().Be(DateSet.From(new(halfYear, halfMonth, halfDay)));
    }

    [Theory]
    [InlineData(MonthConvention.ThirtyDays, Outcome.Met, "satu bulan 30 hari", "a month being 30 days")]
    [InlineData(MonthConvention.Clamped, Outcome.NotMet, "bulan menurut kalender", "months by the calendar")]
    public void Name_the_convention_by_which_someone_is_eligible_on_28_May_or_not(MonthConvention months, Outcome outcome, string id, string en)
    {
        var decision = Book(months).Decide(Person, new LocalDate(2025, 5, 28));

        decision.Outcome.Should().Be(outcome);
        decision.Findings.Single().Rule.Condition!.Description.Id.Should().Contain(id);
        decision.Findings.Single().Rule.Condition!.Description.En.Should().Contain(en);
    }

    [Theory]
    [InlineData(MonthConvention.ThirtyDays)]
    [InlineData(MonthConvention.Clamped)]
    public void Leave_the_stored_decision_as_it_was(MonthConvention months)
    {
        var book = Book(months);
        var decision = book.Decide(Person, new LocalDate(2025, 6, 25));
        var receipt = decision.Receipt();

        receipt.Outcome.Should().Be(Outcome.Met);
        receipt.Version.Should().Be("1");
        book.Replay(receipt, Person).Value.Should().Be(decision);
        Book(months).Replay(receipt, Person).Value.Receipt().Should().Be(receipt, "the book is built anew in another process");
    }

    [Fact]
    public void Give_a_difference_and_not_a_replacement_when_asked_again()
    {
        var book = Book(MonthConvention.ThirtyDays);
        var receipt = book.Decide(Person, new LocalDate(2025, 6, 25)).Receipt();

        var difference = book.Redecide(receipt, Person, "2").Value;

        difference.Before.Should().Be(receipt);
        difference.OutcomeChanged.Should().BeTrue();
        difference.After.Outcome.Should().Be(Outcome.NotMet);
        difference.ReasonsNew.Select(static c => c.Code).Should().Equal("S-HALF");
        difference.ReasonsGone.Should().BeEmpty();
        difference.Changes.Select(static c => (c.Code, c.Before, c.After)).Should().Equal(("S-HALF", null, Verdict.NotMet));
        difference.ShiftOfFirstDay.Should().Be(Period.DaysBetween(new(2025, 6, 25), new(2025, 11, 23)));
    }

    [Fact]
    [Trait("Vectors", "DV12")]
    public void Protect_those_who_were_decided_on_before_unless_the_version_says_otherwise()
    {
        var (decided, starts) = (new LocalDate(2025, 6, 25), new LocalDate(2025, 8, 4));

        Book(MonthConvention.ThirtyDays).Decide(Person, starts).Outcome.Should().Be(Outcome.NotMet);
        Book(MonthConvention.ThirtyDays).DecideAgain(Person, starts, decided).Should().Match<Decision<Convict>>(static d => d.IsMet && d.Version!.Name == "1");
        Book(MonthConvention.ThirtyDays).DecideAgain(Person, starts, decided).SelectedBy.Should().Be(decided);
        Book(MonthConvention.ThirtyDays, keeps: false).DecideAgain(Person, starts, decided).Should().Match<Decision<Convict>>(static d => !d.IsMet && d.Version!.Name == "2");
        Book(MonthConvention.ThirtyDays).DecideAgain(Person, starts, starts).Outcome.Should().Be(Outcome.NotMet, "nothing was decided before");
    }

    [Fact]
    public void Are_reported_over_many()
    {
        var book = Book(MonthConvention.ThirtyDays);
        var day = new LocalDate(2025, 6, 25);
        Convict[] people = [Person, Person with { Length = Term.OfMonths(12) }, Person with { Length = Term.OfMonths(60) }, Person with { Length = default }];
        var other = RuleSet<Convict>.Of("OTHER", Served(3, MonthConvention.Clamped)).Value.Decide(Person, day).Receipt();

        var report = book.RedecideAll([.. people.Select(p => (book.Decide(p, day).Receipt(), p)), (other, Person)], "2").Value;

        report.Count.Should().Be(5);
        report.Differences.Should().HaveCount(3);
        report.Unchanged.Should().Be(1, "a year is served by half and by a third");
        report.Outcomes.Should().Equal((Outcome.Met, Outcome.NotMet, 1));
        report.Rules.Select(static r => (r.Code, r.New, r.Gone)).Should().Equal(("S-HALF", 3, 0), ("S-THIRD", 0, 2));
        report.KeepsEarlierDecisions.Should().BeTrue();
        report.Faults.Select(static f => (f.Identifier, f.ErrorCode)).Should().Equal(("4", "RECEIPT-OTHER-BOOK"));
        book.RedecideAll([], "3").Has(RuleErrors.ReceiptVersionGone).Should().BeTrue();
    }

    [Fact]
    public void Are_reported_over_many_for_a_day_with_who_would_gain_and_who_would_lose()
    {
        var (book, decided, day) = (Book(MonthConvention.ThirtyDays), new LocalDate(2025, 6, 25), new LocalDate(2025, 8, 4));
        Convict[] people = [Person, Person with { Length = Term.OfMonths(12) }, Person with { Length = Term.OfMonths(60) }];

        var report = book.RedecideAll(people.Select(p => (book.Decide(p, decided).Receipt(), p.Length == Term.OfMonths(60) ? p with { Length = Term.OfMonths(24) } : p)), day);

        report.Version.Should().Be("2");
        report.Lost.Select(static d => (d.Place, d.IsProtected)).Should().Equal((0, true));
        report.Gained.Select(static d => d.Place).Should().Equal([2], "the sentence was shortened since");
        report.Gained.Single().Difference.ChangedFacts.Should().Equal("length");
        Book(MonthConvention.ThirtyDays, keeps: false).RedecideAll([(book.Decide(Person, decided).Receipt(), Person)], day).Lost.Single().IsProtected.Should().BeFalse();
        book.RedecideAll([(book.Decide(Person, decided).Receipt(), Person)], new LocalDate(2022, 1, 1)).Should().Match<RedecisionReport>(static r =>
            r.Version == null && r.Differences[0].Difference.After.Outcome == Outcome.NoRuleSetInForce);
    }

    private static Rule<Convict> Served(int denominator, MonthConvention months) => Rule<Convict>.That(
        denominator == 3 ? "S-THIRD" : "S-HALF", new("Sebagian pidana telah dijalani.", "Part of the sentence is served."), Basis.FacilityPolicy, Start.FractionServed(1, denominator, Length, months));

    private static RuleBook<Convict> Book(MonthConvention months, bool keeps = true) => RuleBook<Convict>.Of(
        "ADMISSION",
        Words,
        new("hari keputusan", "day of decision"),
        RuleVersion<Convict>.Of("1", ValidityPeriod.Between(new(2023, 1, 1), new(2025, 6, 30)).Value, RuleSet<Convict>.Of("1", Served(3, months)).Value),
        RuleVersion<Convict>.Of("2", ValidityPeriod.From(new(2025, 7, 1)), RuleSet<Convict>.Of("2", Served(2, months)).Value, keeps)).Value;

    private sealed record Convict(Fact<LocalDate> Start, Fact<Term> Length);
}
