using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its agreements, each with what it depends on.</content>
public sealed partial class Dossier
{
    private Views? _views;

    private Views Views => _views ??= new(this);

    /// <summary>An agreement, held or about to be, with what of the dossier its answers depend on. The same again while the dossier is the same.</summary>
    internal CooperationAgreement Effective(CooperationAgreement agreement) => Views.Effective(agreement);
}
