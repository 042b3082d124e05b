using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Waivers matched to the rules of a set; equal if they are the same waivers in the same order.</summary>
internal sealed class Waivers<TFacts> : IEquatable<Waivers<TFacts>>
{
    private readonly (Waiver Waiver, RuleNode<TFacts> Node)[] _waivers;

    private Waivers((Waiver Waiver, RuleNode<TFacts> Node)[] waivers)
    {
        _waivers = waivers;
    }

    internal IEnumerable<Waiver> All => _waivers.Select(static w => w.Waiver);

    internal static DomainResult<Waivers<TFacts>> For(RuleSet<TFacts> set, IEnumerable<Waiver> waivers)
    {
        var matched = new List<(Waiver, RuleNode<TFacts>)>();
        var errors = new List<DomainError>();
        foreach (var waiver in waivers)
        {
            var node = set.Program.Find(waiver.RuleCode);
            if (node is null)
            {
                errors.Add(RuleErrors.UnknownRule.For(nameof(waivers), Argument.Of("code", waiver.RuleCode), Argument.Of("set", set.Id)));
            }
            else if (!node.Rule.IsOverridable)
            {
                errors.Add(RuleErrors.NotOverridable.For(nameof(waivers), Argument.Of("code", waiver.RuleCode)));
            }
            else
            {
                matched.Add((waiver, node));
            }
        }

        return errors.Count == 0 ? new Waivers<TFacts>([.. matched]) : DomainResult<Waivers<TFacts>>.Failure([.. errors]);
    }

    public bool Equals(Waivers<TFacts>? other) => other is not null && All.SequenceEqual(other.All);

    public override bool Equals(object? obj) => Equals(obj as Waivers<TFacts>);

    public override int GetHashCode() => _waivers.Length == 0 ? 0 : HashCode.Combine(_waivers.Length, _waivers[0].Waiver);

    internal (ulong Conditions, ulong Groups) On(LocalDate day)
    {
        ulong conditions = 0;
        ulong groups = 0;
        foreach (var (waiver, node) in _waivers)
        {
            var bit = waiver.Period.Contains(day) ? 1UL << node.Bit : 0;
            conditions |= node.IsGroup ? 0 : bit;
            groups |= node.IsGroup ? bit : 0;
        }

        return (conditions, groups);
    }

    internal DateSet DaysOf(RuleNode<TFacts> node)
    {
        var days = DateSet.None;
        foreach (var (waiver, waived) in _waivers)
        {
            if (waived == node)
            {
                days |= waiver.Period.ToDateSet();
            }
        }

        return days;
    }

    internal Waiver? Of(RuleNode<TFacts> node, LocalDate day)
    {
        foreach (var (waiver, waived) in _waivers)
        {
            if (waived == node && waiver.Period.Contains(day))
            {
                return waiver;
            }
        }

        return null;
    }
}
