using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Versions_made_of_earlier_ones
{
    private static readonly LocalDate Day = new(2027, 1, 1);
    private static readonly LocalisedText Text = new("uji.", "test.");
    private static readonly LegalInstrument Law = LegalInstrument.Of("UU 1/2027", Text, Text, new LocalDate(2026, 12, 1), Day);
    private static readonly Rule<Flags> A = Sample.Rule("T-A", Flags.At(0).IsTrue());
    private static readonly Rule<Flags> B = Sample.Rule("T-B", Flags.At(1).IsTrue());
    private static readonly Rule<Flags> C = Sample.Rule("T-C", Flags.At(0).IsTrue());
    private static readonly Rule<Flags> NoB = Sample.Rule("T-B", Flags.At(1).IsFalse());
    private static readonly Rule<Flags> Group = Rule<Flags>.AnyOf("T-G", Text, Basis.FacilityPolicy, A, B);

    private static readonly RuleVersion<Flags> First = Version(A, B);
    private static readonly RuleBook<Flags> Book = RuleBook<Flags>.Of("BOOK", Text, Text, First).Value;

    [Fact]
    public void Have_the_rules_before_with_what_is_replaced_left_out_and_added()
    {
        var later = First.From(Day, Law).Replacing(NoB).Without("T-A").Adding(C).Value;

        later.Rules!.Rules.Should().Equal(NoB, C);
        (later.Name, later.Instrument, later.Period).Should().Be(("UU 1/2027", Law, ValidityPeriod.From(Day)));
        First.Rules!.Rules.Should().Equal([A, B], "the earlier version stays as it was");
    }

    [Fact]
    public void Keep_the_place_of_a_rule_that_is_replaced() => First.From(Day, Law).Adding(C).Replacing(NoB).Value.Rules!.Rules.Should().Equal(A, NoB, C);

    [Fact]
    public void Replace_a_member_of_a_group()
    {
        var later = Version(Group, C).From(Day, Law).Replacing(NoB).Value;

        later.Rules!.Rules[0].Members.Should().Equal(A, NoB);
        later.Rules.Rules[0].Kind.Should().Be(GroupKind.AnyOf);
        Group.Members.Should().Equal(A, B);
    }

    [Fact]
    public void Refuse_a_code_that_is_not_there_by_name() =>
        First.Replacing(C, NoB).ValidationErrors.Concat(First.Without("T-X", "T-A").ValidationErrors).Select(static e => (e.ErrorCode, e.Identifier, e.Text.En))
            .Should().Equal(
                ("RULE-UNKNOWN", "rules", "There is no rule with the code T-C in the rule set first; the code must be one of that set."),
                ("RULE-UNKNOWN", "codes", "There is no rule with the code T-X in the rule set first; the code must be one of that set."));

    [Fact]
    public void Refuse_a_code_that_is_given_twice_by_name()
    {
        First.Replacing(NoB, B).ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Be("The rule code T-B is used more than once in the rule set first; give each rule its own.");
        First.Without("T-A", "T-A").Has(RuleErrors.DuplicateCode).Should().BeTrue();
        First.Adding(NoB).Has(RuleErrors.DuplicateCode).Should().BeTrue();
        First.Adding(C, C).Has(RuleErrors.DuplicateCode).Should().BeTrue();
    }

    [Fact]
    public void Refuse_to_leave_out_a_member_of_a_group() => Version(Group).Without("T-A").Has(RuleErrors.MemberOfGroup).Should().BeTrue();

    [Fact]
    public void Refuse_all_that_is_wrong_and_stop_there() =>
        First.Replacing(C, B, B).Adding(C).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("RULE-UNKNOWN", "RULESET-DUPLICATE-CODE");

    [Fact]
    public void Follow_in_the_book_from_their_first_day_on()
    {
        var book = Book.Then(First.From(Day, Law).Replacing(NoB).Value).Value;
        var both = new Flags([true, true]);

        book.Versions.Select(static v => v.Period).Should().Equal(ValidityPeriod.Between(new(2022, 1, 1), new(2026, 12, 31)).Value, ValidityPeriod.From(Day));
        book.Decide(both, new LocalDate(2026, 12, 31)).Outcome.Should().Be(Outcome.Met);
        book.Decide(both, Day).Outcome.Should().Be(Outcome.NotMet);
        Book.Decide(both, Day).Outcome.Should().Be(Outcome.Met, "the book before stays as it was");
    }

    [Fact]
    public void Overlap_where_one_begins_on_the_day_of_another()
    {
        var book = Book.Then(First.From(Day, Law)).Value;

        book.Then(First.From(Day, Law, "again")).Has(RuleErrors.VersionsOverlap).Should().BeTrue();
        book.Then(First.From(Day, Law)).IsSuccess.Should().BeFalse();
        book.Then(book.Versions[^1].From(Day.PlusDays(1), Law, "again")).Value.Versions.Should().HaveCount(3);
    }

    [Fact]
    public void Begin_after_the_version_before_and_not_before_their_instrument()
    {
        First.Invoking(static v => v.From(new(2026, 12, 31), Law)).Should().Throw<ArgumentException>().WithMessage("*UU 1/2027*");
        First.Invoking(static v => v.From(new(2022, 1, 1), Instruments.Pp57Of1999)).Should().Throw<ArgumentException>().WithMessage("*later than 1*");
        First.Invoking(static v => v.From(new(2022, 1, 2), Instruments.Pp57Of1999)).Should().NotThrow();
        First.Invoking(static v => v.From(Day, Law, " ")).Should().Throw<ArgumentException>();
    }

    private static RuleVersion<Flags> Version(params Rule<Flags>[] rules) => RuleVersion<Flags>.Of("1", ValidityPeriod.From(new(2022, 1, 1)), RuleSet<Flags>.Of("first", rules).Value);
}
