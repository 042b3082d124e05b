using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// The agreements that roots and occasions name and a dossier may not hold: those of what was loaded together, found once for all dossiers that follow from
/// it, and those named later. So that nothing but them is looked at when a dossier is asked for the first time.
/// </summary>
internal sealed class AgreementsNamed
{
    private readonly Lazy<HashSet<AgreementId>> _loaded;
    private readonly ImmutableHashSet<AgreementId> _later;

    /// <summary>Those of what was loaded together.</summary>
    /// <param name="named">All that is named, as often as it is.</param>
    /// <param name="agreements">The agreements that are held.</param>
    internal AgreementsNamed(Func<IEnumerable<object>> named, RootSet<AgreementId, CooperationAgreement> agreements)
        : this(new(() => [.. named().OfType<AgreementId>().Where(id => agreements.Find(id) is null)]), [])
    { }

    private AgreementsNamed(Lazy<HashSet<AgreementId>> loaded, ImmutableHashSet<AgreementId> later)
    {
        _loaded = loaded;
        _later = later;
    }

    /// <summary>Each once, in the order of identities; whether it is held now, and whether something still names it, is to be asked.</summary>
    internal IEnumerable<AgreementId> All => _loaded.Value.Concat(_later).Distinct().OrderBy(static id => id.Value, StringComparer.Ordinal);

    /// <summary>The same with those that a root or an occasion names and a dossier does not hold.</summary>
    internal AgreementsNamed With(IEnumerable<object> named, RootSet<AgreementId, CooperationAgreement> agreements)
    {
        var later = _later;
        foreach (var name in named)
        {
            later = name is AgreementId id && agreements.Find(id) is null ? later.Add(id) : later;
        }

        return ReferenceEquals(later, _later) ? this : new(_loaded, later);
    }

    /// <summary>The same without one that is held now.</summary>
    internal AgreementsNamed Without(AgreementId held) => _later.Contains(held) ? new(_loaded, _later.Remove(held)) : this;
}
