namespace Pembinaan.Domain.Dossiers;

/// <summary>A root from which the rows of an agreement were computed: an agreement or a stakeholder.</summary>
/// <param name="Agreement">The agreement: itself, its framework, or one recognised as the same; or null.</param>
/// <param name="Stakeholder">The stakeholder: somebody whom it names, or who stands for them; or null.</param>
/// <param name="Revision">The revision that was read; 0 where the dossier does not hold it.</param>
public sealed record RowSource(AgreementId? Agreement, StakeholderId? Stakeholder, int Revision)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Agreement?.Value ?? Stakeholder!.Value} r{Revision}");
}
