using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Agreements.Renewing;

/// <summary>Asks the renewal rule book about an agreement.</summary>
public static class Renewal
{
    /// <summary>Whether an agreement may be renewed.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision.</param>
    /// <returns>The decision, with every rule.</returns>
    public static Decision<RenewalFacts> Decide(CooperationAgreement agreement, LocalDate day) => RenewalRules.Book.Decide(FactsOf(agreement, day), day);

    /// <summary>The evidence that an agreement may be renewed, which its successor's <see cref="CooperationAgreement.Renew"/> takes.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision.</param>
    /// <param name="waivers">Waivers of overridable rules, for example of a recommendation to stop; each with reason, author and days.</param>
    /// <returns>The evidence with the rule book's warnings; or one error for each rule that is unmet or undetermined; or <see cref="RuleErrors.NotOverridable"/>.</returns>
    public static DomainResult<RenewalApproval> Approve(CooperationAgreement agreement, LocalDate day, params ReadOnlySpan<Waiver> waivers) => Decide(agreement, day).With(waivers).Bind(decision =>
        decision.IsMet
            ? DomainResult.Success(new RenewalApproval(agreement, day, decision.ToWarnings()))
            : DomainResult<RenewalApproval>.Failure([.. decision.ToErrors()]));

    /// <summary>The facts that the rule book reads.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision; what happened later does not count.</param>
    /// <returns>The facts.</returns>
    public static RenewalFacts FactsOf(CooperationAgreement agreement, LocalDate day)
    {
        Guard.Against.Null(agreement);
        var term = LatestTerm.Of(agreement, day);
        var closed = agreement.Evaluations.Where(e => e.ClosedOn <= day).ToList();
        var speaking = closed.Where(e => term.Includes(e.Period) || term.IsAskedAbout(e.ClosedOn)).OrderBy(static e => e.ClosedOn).ToList();
        var requests = agreement.RenewalRequests.Where(r => r.Day <= day && r.By.Facility is null && term.IsAskedAbout(r.Day)).ToList();
        var latest = agreement.LatestNoticeOfRenewal;
        return new()
        {
            IsRenewable = agreement.ClausesOn(agreement.LastDay ?? day).Renewable ?? true,
            IsEvaluated = closed.Exists(e => term.Includes(e.Period)),
            Recommendation = speaking.Count > 0 ? speaking[^1].Recommendation : Fact<Recommendation>.Unknown,
            FacilityReported = Reported(static p => p.Facility is not null),
            PartnerReported = Reported(static p => p.Stakeholder is not null),
            AskedInTime = requests.Count > 0 ? requests.Exists(r => !(latest < r.Day)) : Fact<bool>.Unknown,
        };

        bool Reported(Func<PartyId, bool> side) => agreement.PartiesOn(day).Where(p => side(p.Party))
            .All(p => agreement.PeriodicReports.Any(r => r.Party == p.Party && r.Day <= day && term.Includes(r.Period)));
    }
}
