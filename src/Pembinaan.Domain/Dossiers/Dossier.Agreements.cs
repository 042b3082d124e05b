using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its agreements, each with what it depends on.</content>
public sealed partial class Dossier
{
    private Views? _views;

    /// <summary>Its stakeholders, found by name, above and below one another, merged and followed by others. Made when it is first asked for.</summary>
    public StakeholderDirectory Directory => Views.Stakeholders;

    /// <summary>An agreement with what its answers depend on.</summary>
    /// <param name="agreement">The agreement, which the dossier must hold.</param>
    /// <returns>The agreement in this dossier.</returns>
    /// <exception cref="ArgumentException">The dossier does not hold it; <see cref="Find(AgreementId)"/> asks whether it does.</exception>
    public AgreementInDossier this[AgreementId agreement]
    {
        get
        {
            var found = FindAgreement(Guard.Against.Null(agreement));
            Guard.Against.Violation(found is null, $"The dossier must hold {agreement}.", nameof(agreement));
            return found!;
        }
    }

    internal AgreementInDossier? FindAgreement(AgreementId agreement) => Find(agreement) is { } held ? new(this, held) : null;

    /// <summary>An agreement and those recognised as the same, by one, by the other, or through others in between.</summary>
    internal IReadOnlyList<CooperationAgreement> SameAs(CooperationAgreement agreement)
    {
        var all = new List<CooperationAgreement> { agreement };
        for (var i = 0; i < all.Count; i++)
        {
            all.AddRange(all[i].SameAs.Select(Find).OfType<CooperationAgreement>().Concat(RecognisingAsSame(all[i].Id)).Where(other => !all.Exists(a => a.Id == other.Id)).DistinctBy(static a => a.Id));
        }

        return all;
    }

    /// <summary>The agreements against which a change of one is held: before and after it, and under it.</summary>
    internal CooperationAgreement[] NeighboursOf(CooperationAgreement agreement) =>
    [
        .. agreement.Continues is { } link && Find(link.Predecessor) is { } before ? [Effective(before)] : Array.Empty<CooperationAgreement>(),
        .. SuccessorsOf(agreement.Id).Concat(AgreementsUnder(agreement.Id)).Select(Effective),
    ];

    private Views Views => _views ??= new(this);

    /// <summary>An agreement, held or about to be, with what of the dossier its answers depend on. The same again while the dossier is the same.</summary>
    internal CooperationAgreement Effective(CooperationAgreement agreement) => Views.Effective(agreement);
}
