using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// What a <see cref="Decision{TFacts}"/> found about one rule: its <see cref="Time.Verdict"/>, in words, with what is missing and from which day.
/// </summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public readonly record struct Finding<TFacts>
{
    private readonly Decision<TFacts> _decision;
    private readonly RuleVerdicts _settled;
    private readonly int _node;

    internal Finding(in Decision<TFacts> decision, in RuleVerdicts settled, int node)
    {
        _decision = decision;
        _settled = settled;
        _node = node;
    }

    /// <summary>The rule.</summary>
    public Rule<TFacts> Rule => Node.Rule;

    /// <summary>What the facts say, before a waiver of this rule; waivers of its members count.</summary>
    public Verdict Verdict => _settled.VerdictOf(Node);

    /// <summary>
    /// Whether the rule asks anything of these facts on the day. A rule for convicts asks nothing of a detainee, and one with an exception nothing where the
    /// exception holds: it is in nobody's way, its verdict is <see cref="Verdict.Met"/>, and what people read is "not applicable".
    /// </summary>
    public bool IsApplicable =>
        Verdict != Verdict.Met
        || Rule.Kind switch
        {
            GroupKind.Single => Rule.Condition!.Concerns(_decision.Facts, DateKey.Of(_decision.Day)),
            GroupKind.Not => true,
            GroupKind.Unless => AsksUnlessExcepted(),
            _ => AnyMemberAsks(),
        };

    /// <summary>Whether a waiver sets the rule aside on the day of the decision and it would not be met without.</summary>
    public bool IsWaived => Verdict != Verdict.Met && Waiver is not null;

    /// <summary>The waiver that sets it aside on the day, or null.</summary>
    public Waiver? Waiver => _decision.Waivers?.Of(Node, _decision.Day);

    /// <summary>
    /// What was found, as a sentence that can stand alone: what the rule says where it is not met, its <c>Otherwise</c>, or else "Tidak terpenuhi: Setengah
    /// masa pidana telah dijalani. / Not met: Half of the sentence is served."
    /// </summary>
    /// <remarks>
    /// Of a group that is not met and has no such sentence it says of which members, and nothing twice; of what cannot be determined, which facts are missing;
    /// of what is waived, by whom, until when and why.
    /// </remarks>
    public LocalisedText Text => FindingText.Of(this);

    /// <summary>How deep the rule stands within groups, from 0.</summary>
    public int Depth => Node.Depth;

    /// <summary>What was found about the members of a group; none for a single rule.</summary>
    public Findings<TFacts> Members => new(_decision, _settled, FindingFilter.Every, _node + 1, Node.End);

    /// <summary>The days on which the rule is met, with waivers.</summary>
    public Window Window => _decision.Program.WindowOf(_node, _decision.Facts, _decision.Waivers, DateKey.Min);

    /// <summary>
    /// From which day: the first day, not before the day of the decision, on which the rule is certainly met if nothing else changes; null if there is none.
    /// </summary>
    public LocalDate? FirstDayMet =>
        _decision.Program.WindowOf(_node, _decision.Facts, _decision.Waivers, DateKey.Of(_decision.Day)).Certain.NextDayIn(_decision.Day);

    /// <summary>"Almost": the days until <see cref="FirstDayMet"/>; 0 if it is met already, null if time alone will not do it.</summary>
    public int? DaysUntilMet => FirstDayMet is { } first ? Period.DaysBetween(_decision.Day, first) : null;

    /// <summary>The facts that are not known on the day and could still decide the rule; none once it is met, not met or waived.</summary>
    public IEnumerable<NamedFact<TFacts>> MissingFacts => UnknownFacts.Within(_decision, _settled, _node, Node.End, false);

    /// <summary>Why it is undetermined though no fact is missing: what its undetermined conditions say of themselves.</summary>
    internal LocalisedText Unreadable
    {
        get
        {
            var (decision, settled) = (_decision, _settled);
            var said = decision
                .Program.Nodes[_node..Node.End]
                .Where(node => !node.IsGroup && settled.EffectiveVerdictOf(node) == Verdict.Undetermined)
                .Select(static node => node.Rule.Condition!.Description)
                .ToList();
            return new(string.Join("; ", said.Select(static d => d.Id)), string.Join("; ", said.Select(static d => d.En)));
        }
    }

    /// <summary>What the rule says of these facts and this day beside or in place of its requirement; null where it says nothing more.</summary>
    internal LocalisedText? Said => Rule.Say(Verdict, _decision.Facts, _decision.Day, IsInWarning);

    /// <summary>The facts by which the rule is not met, after what it says; null where it tells none.</summary>
    internal LocalisedText? Told => Verdict == Verdict.NotMet ? Rule.Tell(_decision.Facts, _decision.Day, IsInWarning) : null;

    // What only warns is stored with its members.
    private bool IsInWarning
    {
        get
        {
            var nodes = _decision.Program.Nodes;
            var top = _node;
            while (nodes[top].Depth > 0)
            {
                top--;
            }

            return nodes[top].Rule.Effect == Effect.Warn;
        }
    }

    /// <summary>Whether the groups above take it for met: it is, or it is waived.</summary>
    internal bool Counts => Verdict == Verdict.Met || IsWaived;

    private RuleNode<TFacts> Node => _decision.Program.Nodes[_node];

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    private bool AsksUnlessExcepted()
    {
        var asks = false;
        foreach (var member in Members)
        {
            if (member._node != _node + 1)
            {
                return asks && !member.Counts;
            }

            asks = member.IsApplicable;
        }

        return asks;
    }

    private bool AnyMemberAsks()
    {
        foreach (var member in Members)
        {
            if (member.Counts && member.IsApplicable)
            {
                return true;
            }
        }

        return false;
    }
}
