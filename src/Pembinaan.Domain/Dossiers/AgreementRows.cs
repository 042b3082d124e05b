using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>The rows of one agreement with what they were computed from, for a host that keeps them in a database and replaces them together.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Rows">Its rows; none if it has no days, or another that was recognised as the same counts for it.</param>
/// <param name="DependsOn">What the rows follow from, each root once; they are stale when one of them has another revision.</param>
public sealed record AgreementRows(AgreementId Agreement, ValueList<AgreementSpan> Rows, ValueList<RowSource> DependsOn)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Agreement}: {Rows.Count} rows of {string.Join(", ", DependsOn)}");
}
