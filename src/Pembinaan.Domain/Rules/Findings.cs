using System.Collections;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Findings of a decision in the order of its rules; iterating over them with <c>foreach</c> allocates nothing.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public readonly record struct Findings<TFacts> : IEnumerable<Finding<TFacts>>
{
    private readonly Decision<TFacts> _decision;
    private readonly RuleVerdicts _settled;
    private readonly FindingFilter _filter;
    private readonly int _from;
    private readonly int _to;

    internal Findings(in Decision<TFacts> decision, in RuleVerdicts settled, FindingFilter filter, int from, int to)
    {
        _decision = decision;
        _settled = settled;
        _filter = filter;
        _from = from;
        _to = to;
    }

    /// <summary>Whether there is no finding.</summary>
    public bool IsEmpty => !GetEnumerator().MoveNext();

    /// <summary>The number of findings.</summary>
    /// <returns>The number.</returns>
    public int Count()
    {
        var count = 0;
        foreach (var _ in this)
        {
            count++;
        }

        return count;
    }

    /// <summary>Walks through the findings.</summary>
    /// <returns>The enumerator.</returns>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Finding<TFacts>> IEnumerable<Finding<TFacts>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks through findings.</summary>
    public struct Enumerator : IEnumerator<Finding<TFacts>>
    {
        private readonly Findings<TFacts> _findings;
        private int _at;
        private int _next;

        internal Enumerator(in Findings<TFacts> findings)
        {
            _findings = findings;
            _next = findings._from;
        }

        /// <inheritdoc/>
        public readonly Finding<TFacts> Current => new(_findings._decision, _findings._settled, _at);

        readonly object IEnumerator.Current => Current;

        /// <inheritdoc/>
        public bool MoveNext()
        {
            while (_next < _findings._to)
            {
                _at = _next;
                var node = _findings._decision.Program.Nodes[_at];
                _next = _findings._filter == FindingFilter.Waived ? _next + 1 : node.End;
                if (Fits(node))
                {
                    return true;
                }
            }

            return false;
        }

        /// <inheritdoc/>
        public void Reset() => _next = _findings._from;

        /// <inheritdoc/>
        public readonly void Dispose() { }

        private readonly bool Fits(RuleNode<TFacts> node)
        {
            var refuses = node.Rule.Effect == Effect.Refuse;
            return _findings._filter switch
            {
                FindingFilter.Every => true,
                FindingFilter.Unmet => refuses && _findings._settled.EffectiveVerdictOf(node) == Verdict.NotMet,
                FindingFilter.Undetermined => refuses && _findings._settled.EffectiveVerdictOf(node) == Verdict.Undetermined,
                FindingFilter.Warnings => !refuses && _findings._settled.EffectiveVerdictOf(node) != Verdict.Met,
                _ => _findings._settled.VerdictOf(node) != Verdict.Met && _findings._decision.Waivers?.Of(node, _findings._decision.Day) is not null,
            };
        }
    }
}
