using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Agreements;

/// <summary>Asks the renewal rule book about an agreement.</summary>
internal static class Renewal
{
    /// <summary>Whether an agreement may be renewed.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision.</param>
    /// <returns>The decision, with every rule.</returns>
    public static Decision<RenewalFacts> Decide(CooperationAgreement agreement, LocalDate day)
    {
        Guard.Against.NotIso(day);
        return RenewalRules.Book.Decide(FactsOf(agreement, day), day);
    }

    /// <summary>The evidence that an agreement may be renewed, which its successor takes when it renews it.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision.</param>
    /// <param name="waivers">Waivers of overridable rules, for example of a recommendation to stop; each with reason, author and days.</param>
    /// <returns>
    /// The evidence with the rule book's warnings; or one error for each rule that is unmet or undetermined; or <see cref="RuleErrors.NotOverridable"/>.
    /// </returns>
    public static DomainResult<RenewalApproval> Approve(CooperationAgreement agreement, LocalDate day, params ReadOnlySpan<Waiver> waivers)
    {
        Guard.Against.NotIso(day);
        return Approved(agreement, day, null, waivers);
    }

    /// <summary>
    /// The evidence that an agreement may be renewed, naming who decided; where nobody is named, whoever records what it lets through did.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision.</param>
    /// <param name="decidedBy">The person or office that decides; not blank.</param>
    /// <param name="waivers">Waivers of overridable rules.</param>
    /// <returns>
    /// The evidence with the rule book's warnings; or one error for each rule that is unmet or undetermined; or <see cref="RuleErrors.NotOverridable"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The name of who decided is blank or holds a broken character.</exception>
    public static DomainResult<RenewalApproval> Approve(CooperationAgreement agreement, LocalDate day, string decidedBy, params ReadOnlySpan<Waiver> waivers)
    {
        Utf16.Said(decidedBy);
        Guard.Against.NotIso(day);
        return Approved(agreement, day, decidedBy, waivers);
    }

    private static DomainResult<RenewalApproval> Approved(CooperationAgreement agreement, LocalDate day, string? decidedBy, ReadOnlySpan<Waiver> waivers) =>
        Decide(agreement, day)
            .With(waivers)
            .Bind(decision =>
                decision.IsMet
                    ? DomainResult.Success(
                        new RenewalApproval(agreement, day, decidedBy is null ? decision.Receipt() : decision.Receipt(decidedBy), decision.ToWarnings())
                    )
                    : DomainResult<RenewalApproval>.Failure([.. decision.ToErrors()])
            );

    /// <summary>The evaluations closed by a day that speak of the term agreed last, in order: one that an extension has answered does not.</summary>
    internal static List<Evaluation> Speaking(CooperationAgreement agreement, LocalDate day)
    {
        var term = LatestTerm.Of(agreement, day);
        return
        [
            .. agreement
                .Evaluations.Where(e => e.ClosedOn <= day && (term.Includes(e.Period) || term.IsAskedAbout(e.ClosedOn)))
                .OrderBy(static e => e.ClosedOn),
        ];
    }

    /// <summary>The facts that the rule book reads.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="day">The day of decision; what happened later does not count.</param>
    /// <returns>The facts.</returns>
    public static RenewalFacts FactsOf(CooperationAgreement agreement, LocalDate day)
    {
        Guard.Against.Null(agreement);
        Guard.Against.NotIso(day);
        var term = LatestTerm.Of(agreement, day);
        var closed = agreement.Evaluations.Where(e => e.ClosedOn <= day).ToList();
        var speaking = Speaking(agreement, day);
        var requests = agreement.RenewalRequests.Where(r => r.Day <= day && agreement.AsksAsPartner(r.By, r.Day) && term.IsAskedAbout(r.Day)).ToList();
        var latest = agreement.LatestNoticeOfRenewal;
        if (agreement.HangsOnUnknownFramework)
        {
            // Which term is the present one hangs on the framework.
            return new() { IsRenewable = agreement.ClausesOn(day).Renewable ?? true };
        }

        return new()
        {
            IsRenewable = agreement.ClausesOn(agreement.LastDay ?? day).Renewable ?? true,
            IsEvaluated = closed.Exists(e => term.Includes(e.Period)),
            Recommendation = speaking.Count > 0 ? speaking[^1].Recommendation : Fact<Recommendation>.Unknown,
            FollowUpsAreClosed = FollowUps(),
            FacilityReported = Reported(static p => p.Facility is not null),
            PartnerReported = Reported(static p => p.Stakeholder is not null),
            AskedInTime = requests.Count > 0 ? requests.Exists(r => !(latest < r.Day)) : Fact<bool>.Unknown,
        };

        // What is to be revised is known only once it is recorded.
        Fact<bool> FollowUps()
        {
            var left = agreement.FollowUps.Where(f => speaking.Exists(e => f.IsOf(e))).ToList();
            return left.Count > 0 ? !left.Exists(f => agreement.OpenFollowUpsOn(day).Contains(f))
                : speaking.Count > 0 && speaking[^1].Recommendation == Agreements.Recommendation.Revise ? Fact<bool>.Unknown
                : true;
        }

        bool Reported(Func<PartyId, bool> side) =>
            agreement
                .PartiesOn(day)
                .Where(p => side(p.Party))
                .All(p => agreement.PeriodicReports.Any(r => agreement.WithSuccessors(r.Party).Contains(p.Party) && r.Day <= day && term.Includes(r.Period)));
    }
}
