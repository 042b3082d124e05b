using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>
/// Whether there is still somebody with whom it is carried out. The end of a partner does not end an agreement; nothing is carried out by one alone.
/// </content>
public sealed partial class CooperationAgreement
{
    private (DateSet Without, DateSet NotKnown)? _partners;

    internal (DateSet Without, DateSet NotKnown) Partners
    {
        get
        {
            if (_partners is not { } known)
            {
                _partners = known = this.PartnersNow();
            }

            return known;
        }
    }
}
