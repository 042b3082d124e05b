using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>The rows of one agreement with what they were computed from, for a host that keeps them in a database and replaces them together.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Rows">Its rows; none if it has no days, or another that was recognised as the same counts for it.</param>
/// <param name="DependsOn">
/// What the rows follow from, each root once, with the revision that was read, 0 where the dossier does not hold it: the agreement itself, those that were
/// recognised as the same and those by which it ends; everybody whom it names, or who stands for them; and the same of each agreement under it, which may
/// answer in its place. The rows are stale when one has another revision.
/// </param>
public sealed record AgreementRows(
    AgreementId Agreement,
    ValueList<AgreementSpan> Rows,
    ValueList<(AgreementId? Agreement, StakeholderId? Stakeholder, int Revision)> DependsOn
)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var sources = DependsOn.Select(static s => FormattableString.Invariant($"{s.Agreement?.Value ?? s.Stakeholder!.Value} r{s.Revision}"));
        return FormattableString.Invariant($"{Agreement}: {Rows.Count} rows of {string.Join(", ", sources)}");
    }
}
