using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Finds out from a party's records whether somebody may sign for it.</summary>
internal static class SigningAuthority
{
    internal static AuthorityToSign Of(ISigningParty party, OfficialId official, LocalDate day, PartyId partner, ValueList<SubjectId> subjects)
    {
        var routes = SigningRoute.Of(party.Offices, official, partner).ToList();
        var nearest = routes.OrderByDescending(r => r.Days.Contains(day)).FirstOrDefault();
        var notCovered = NotCovered(routes, day, subjects);
        var facts = FactsOf(party, routes, subjects) with { Background = SigningBackground.Of(party, official, day, nearest, notCovered) };
        var decision = SigningRules.Book.Decide(facts, day);
        var relied = decision.IsMet
            ? routes
                .Where(r => r.Complete(subjects).Contains(day))
                .MinBy(r => (r.MandateOn(day, subjects).Mode == SigningMode.Joint, SigningCapacity.All.AsSpan().IndexOf(r.Capacity)))
            : nearest;
        return new(party, official, partner, subjects, decision, relied, notCovered);
    }

    private static SigningFacts FactsOf(ISigningParty party, List<SigningRoute> routes, ValueList<SubjectId> subjects)
    {
        var complete = Union(routes, r => r.Complete(subjects));
        var mandated = PartOf(routes, complete, null, static r => r.Mandated);
        var inOffice = PartOf(routes, complete, SigningGround.Holder, static r => r.Days);
        var acting = PartOf(routes, complete, SigningGround.Acting, static r => r.Days);
        var empowered = PartOf(routes, complete, SigningGround.PowerOfAttorney, static r => r.Days);
        var forThePartner = PartOf(routes, complete, SigningGround.PowerOfAttorney, static r => r.ForThePartnerDays);

        // Without any mandate, that is the reason; the subjects are then not a second one.
        var forTheSubjects = (Days: Union(routes, r => r.ForTheSubjects(subjects)), Asked: mandated.Days);
        (DateSet Days, DateSet Asked)[] parts = [mandated, inOffice, acting, empowered, forThePartner, forTheSubjects];
        var unexplained = parts.Aggregate(routes.Count == 0 ? DateSet.None : DateSet.All, static (days, part) => days & (part.Days | ~part.Asked));
        return new()
        {
            PartyExists = party.Existence,

            // Who is not on record may have been left out of it: unknown is not no.
            IsOnRecord = routes.Count > 0 ? true : Fact<bool>.Unknown,
            Mandated = mandated,
            InOffice = inOffice,
            Acting = acting,
            Empowered = empowered,
            ForThePartner = forThePartner,
            ForTheSubjects = forTheSubjects,
            OneGround = (complete, unexplained),
        };
    }

    private static ValueList<SubjectId> NotCovered(List<SigningRoute> routes, LocalDate day, ValueList<SubjectId> subjects)
    {
        if (routes.Count == 0 || !routes.Exists(r => r.Mandated.Contains(day)) || routes.Exists(r => r.ForTheSubjects(subjects).Contains(day)))
        {
            return [];
        }

        var missing = subjects.Where(s => !routes.Exists(r => r.ForTheSubjects([s]).Contains(day))).ToValueList();
        return missing.IsEmpty ? subjects : missing;
    }

    // What is not relied on cannot be missing, and nothing is missing on the days on which another ground is complete.
    private static (DateSet Days, DateSet Asked) PartOf(List<SigningRoute> routes, DateSet complete, SigningGround? ground, Func<SigningRoute, DateSet> days)
    {
        var relied = routes.FindAll(r => ground is null || r.Ground == ground);
        var its = Union(relied, days);
        return (its, relied.Count == 0 ? DateSet.None : its | ~complete);
    }

    private static DateSet Union(List<SigningRoute> routes, Func<SigningRoute, DateSet> days) => DateSet.UnionOf([.. routes.Select(days)]);
}
