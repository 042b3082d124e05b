using FsCheck.Xunit;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Rules.Sampling;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Rules.Condition_of_every_form;
using Property = FsCheck.Property;

namespace Pembinaan.Domain.Tests.Rules;

public sealed class Groups_of_rules
{
    private const Verdict Yes = Verdict.Met;
    private const Verdict No = Verdict.NotMet;
    private const Verdict Open = Verdict.Undetermined;

    private static readonly LocalDate Day = new(2025, 5, 19);

    public static TheoryData<GroupKind, Verdict, Verdict, Verdict> Pairs => new()
    {
        { GroupKind.AllOf, Yes, Yes, Yes }, { GroupKind.AllOf, Yes, Open, Open }, { GroupKind.AllOf, Open, Open, Open }, { GroupKind.AllOf, Open, No, No }, { GroupKind.AllOf, Yes, No, No },
        { GroupKind.AnyOf, No, No, No }, { GroupKind.AnyOf, No, Open, Open }, { GroupKind.AnyOf, Open, Open, Open }, { GroupKind.AnyOf, Open, Yes, Yes }, { GroupKind.AnyOf, No, Yes, Yes },
        { GroupKind.Unless, No, No, No }, { GroupKind.Unless, No, Yes, Yes }, { GroupKind.Unless, Yes, No, Yes }, { GroupKind.Unless, No, Open, Open }, { GroupKind.Unless, Open, Yes, Yes },
        { GroupKind.AtLeast, Yes, Yes, Yes }, { GroupKind.AtLeast, Yes, Open, Open }, { GroupKind.AtLeast, No, Open, No },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Of_two_follow_the_logic_of_three_values(GroupKind kind, Verdict first, Verdict second, Verdict expected)
    {
        var (a, b) = (Sample.Rule("T-A", Flags.At(0).IsTrue()), Sample.Rule("T-B", Flags.At(1).IsTrue()));
        var group = kind switch
        {
            GroupKind.AllOf => Rule<Flags>.AllOf("T-G", new("Kelompok.", "Group."), Basis.FacilityPolicy, a, b),
            GroupKind.AnyOf => Rule<Flags>.AnyOf("T-G", new("Kelompok.", "Group."), Basis.FacilityPolicy, a, b),
            GroupKind.AtLeast => Rule<Flags>.AtLeast(2, "T-G", new("Kelompok.", "Group."), Basis.FacilityPolicy, a, b),
            _ => Rule<Flags>.Unless("T-G", new("Kelompok.", "Group."), Basis.FacilityPolicy, a, b),
        };

        Of(group, first, second).Should().Be(expected);
        Of(group, second, first).Should().Be(expected);
    }

    [Theory]
    [InlineData(Yes, No)]
    [InlineData(No, Yes)]
    [InlineData(Open, Open)]
    [Trait("Vectors", "DV11")]
    public void Of_one_that_must_not_hold_turn_yes_and_no_and_keep_what_is_open(Verdict member, Verdict expected) =>
        Of(Rule<Flags>.Not("T-G", new("Kelompok.", "Group."), Basis.FacilityPolicy, Sample.Rule("T-A", Flags.At(0).IsTrue())), member).Should().Be(expected);

    [Theory]
    [InlineData(Yes, Yes, No, Yes)]
    [InlineData(Yes, Open, No, Open)]
    [InlineData(Yes, Open, Open, Open)]
    [InlineData(Open, No, No, No)]
    [InlineData(Yes, Yes, Open, Yes)]
    [Trait("Vectors", "DV12")]
    public void Two_of_three_are_settled_as_soon_as_the_rest_cannot_matter(Verdict first, Verdict second, Verdict third, Verdict expected) => Of(
        Rule<Flags>.AtLeast(2, "T-G", new("Kelompok.", "Group."), Basis.FacilityPolicy, Sample.Rule("T-A", Flags.At(0).IsTrue()), Sample.Rule("T-B", Flags.At(1).IsTrue()), Sample.Rule("T-C", Flags.At(2).IsTrue())),
        first,
        second,
        third).Should().Be(expected);

    [Property(MaxTest = 3_000)]
    public Property Within_groups_are_what_plain_logic_says() => Seeds(seed =>
    {
        var (set, flags) = FlagRules.Make(seed);
        var decision = set.Decide(flags, Day);
        return decision.Outcome == FlagRules.Plainly(set, flags)
            && set.WindowOf(flags).At(Day) == VerdictOf(decision.Outcome)
            && Everything(decision.Findings).All(f => f.Verdict == FlagRules.Plainly(f.Rule, flags) && f.Window.At(Day) == f.Verdict);
    });

    /// <summary>Property law 8: any order of the rules gives each rule the same verdict.</summary>
    [Property(MaxTest = 500)]
    public Property Have_the_same_verdicts_in_any_order() => Seeds(seed =>
    {
        var (set, flags) = FlagRules.Make(seed);
        var turned = RuleSet<Flags>.Of("turned", [.. set.Rules.Reverse()]).Value;
        var (one, other) = (set.Decide(flags, Day), turned.Decide(flags, Day));
        return one.Outcome == other.Outcome
            && Everything(one.Findings).ToDictionary(static f => f.Rule.Code, static f => f.Verdict).OrderBy(static p => p.Key)
                .SequenceEqual(Everything(other.Findings).ToDictionary(static f => f.Rule.Code, static f => f.Verdict).OrderBy(static p => p.Key));
    });

    [Fact]
    public void List_all_members_with_their_depth()
    {
        var inner = Rule<Flags>.Not("T-I", new("Dalam.", "Inner."), Basis.FacilityPolicy, Sample.Rule("T-B", Flags.At(1).IsTrue()));
        var outer = Rule<Flags>.AnyOf("T-O", new("Luar.", "Outer."), Basis.FacilityPolicy, Sample.Rule("T-A", Flags.At(0).IsTrue()), inner);
        var decision = RuleSet<Flags>.Of("nested", outer, Sample.Rule("T-C", Flags.At(0).IsTrue())).Value.Decide(new([false, true]), Day);

        Everything(decision.Findings).Select(static f => $"{f.Depth} {f.Rule.Code} {f.Verdict}").Should().Equal("0 T-O NotMet", "1 T-A NotMet", "1 T-I NotMet", "2 T-B Met", "0 T-C NotMet");
        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("T-O", "T-C");
        decision.Unmet.First().Members.Select(static f => f.Rule.Code).Should().Equal("T-A", "T-I");
    }

    internal static IEnumerable<Finding<TFacts>> Everything<TFacts>(IEnumerable<Finding<TFacts>> findings) => findings.SelectMany(static f => Everything(f.Members).Prepend(f));

    internal static Verdict VerdictOf(Outcome outcome) => outcome switch { Outcome.Met => Yes, Outcome.NotMet => No, _ => Open };

    private static Verdict Of(Rule<Flags> group, params Verdict[] values)
    {
        var flags = new Flags([.. values.Select(static v => v == Open ? default : Fact<bool>.Known(v == Yes))]);
        return VerdictOf(RuleSet<Flags>.Of("group", group).Value.Decide(flags, Day).Outcome);
    }
}
