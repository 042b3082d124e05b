using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Dossiers;

/// <content>Agreements that something in it names and that it does not hold: where all were declared, they are then not all here.</content>
public sealed partial class Dossier
{
    /// <summary>The agreements that its roots and occasions name and the dossier does not hold.</summary>
    internal List<MissingAgreement> NamedAndNotHeld()
    {
        var missing = new List<MissingAgreement>();
        foreach (var id in _named.All)
        {
            if (Find(id) is not null)
            {
                continue;
            }

            AggregateRoot[] naming = [.. NamingAgreement(id).Distinct()];
            var isAtAnOccasion = _occasions.By(Indexes.OccasionsByAgreement, id).Any();
            if (naming.Length > 0 || isAtAnOccasion)
            {
                missing.Add(new(id, RoleOf(id), naming) { Around = new(() => Around(id, naming)) });
            }
        }

        return missing;
    }

    // A facility alone says nothing of an agreement there, but that of a cohort, which names only agreements of its facility.
    private HashSet<object> Around(AgreementId id, AggregateRoot[] naming)
    {
        var around = new HashSet<object>();
        foreach (var root in naming)
        {
            around.Add(GoingOn(IdOf(root)));
            var names = root is CooperationAgreement a ? References.BodiesOf(a).Concat(Indexes.AgreementsNamedBy(a)) : IdsOf(References.Of(root));
            foreach (var named in names)
            {
                _ = (root is Cohort || named is not FacilityId) && around.Add(GoingOn(named));
            }
        }

        foreach (var occasion in _occasions.By(Indexes.OccasionsByAgreement, id))
        {
            around.UnionWith(IdsOf(References.Of(occasion)).Where(static named => named is not FacilityId).Select(GoingOn));
        }

        return around;
    }

    private static IEnumerable<object> IdsOf(IEnumerable<References.Reference> references) => references.Select(static r => r.Id);

    /// <summary>
    /// Those because of which it is not known which agreements there are, or which a facility has: all where all agreements were declared,
    /// which is then not so, also those that were continued and are over, as they may have been recognised as the same as another; else, and where those of
    /// the facility were declared by themselves, those that its own cohorts name.
    /// </summary>
    internal IEnumerable<MissingAgreement> AgreementsMissingFor(FacilityId? facility)
    {
        var hasAll = HoldsAll(Dossiers.Holding.Agreements) && !(facility is not null && _declared.Name(Dossiers.Holding.AgreementsAt(facility)));
        return Views.AgreementsMissing.Where(m => hasAll || m.Naming.Any(r => r is Cohort c && c.Facility == facility));
    }

    /// <summary>
    /// Those that may stand under an agreement, continue it or be the same, where nothing but that all are here was declared, which is then not so: of whoever
    /// names them a body has to do with it. What it continues or stands under itself is none of them.
    /// </summary>
    internal IEnumerable<MissingAgreement> AgreementsMissingAround(CooperationAgreement agreement)
    {
        if (
            Views.AgreementsMissing.Count == 0
            || !HoldsAll(Dossiers.Holding.Agreements)
            || _declared.Name(Dossiers.Holding.AgreementsAround(agreement.Id))
        )
        {
            return [];
        }

        var same = SameAs(agreement);
        var before = Before(same);
        var its = same.SelectMany(a => References.BodiesOf(a).Append(a.Id)).Select(GoingOn).ToHashSet();
        return Views.AgreementsMissing.Where(m => !before.Contains(m.Id) && m.Around.Value.Overlaps(its));
    }

    /// <summary>That they are not here.</summary>
    internal IEnumerable<DomainError> MissingAround(CooperationAgreement agreement) => AgreementsMissingAround(agreement).Select(static m => m.Fault);

    /// <summary>The agreements that some stand under or continue, one above or before another, here or not.</summary>
    internal HashSet<AgreementId> Before(IEnumerable<CooperationAgreement> agreements)
    {
        var before = new HashSet<AgreementId>();
        var open = new Stack<CooperationAgreement>(agreements);
        while (open.TryPop(out var at))
        {
            foreach (var id in new[] { at.Framework, at.Continues?.Predecessor })
            {
                if (id is not null && before.Add(id) && Find(id) is { } held)
                {
                    open.Push(held);
                }
            }
        }

        return before;
    }

    private IEnumerable<AggregateRoot> NamingAgreement(AgreementId id) =>
        Indexes
            .AgreementsByOther.SelectMany(index => _agreements.By(index, id))
            .Concat<AggregateRoot>(_cohorts.By(Indexes.CohortsByAgreement, id))
            .Concat(_referrals.By(Indexes.ReferralsByAgreement, id))
            .Concat(_stakeholders.By(Indexes.StakeholdersByDraft, id));

    private object GoingOn(object id) => id is StakeholderId body ? Directory.Resolve(body) : id;
}
