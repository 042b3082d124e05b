using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its agreements, each with what it depends on.</content>
public sealed partial class Dossier
{
    private Views? _views;

    /// <summary>Its stakeholders, found by name, above and below one another, merged and followed by others. Made when it is first asked for.</summary>
    public StakeholderDirectory Directory => Views.Stakeholders;

    private Views Views => _views ??= new(this);

    /// <summary>An agreement, held or about to be, with what of the dossier its answers depend on. The same again while the dossier is the same.</summary>
    internal CooperationAgreement Effective(CooperationAgreement agreement) => Views.Effective(agreement);
}
