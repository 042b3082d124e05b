using System.Collections.Concurrent;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What follows from a dossier, made when it is first asked for; each dossier has its own.</summary>
internal sealed class Views(Dossier dossier) : IBodies
{
    private StakeholderDirectory? _stakeholders;
    private PortfolioInDossier? _portfolio;
    private readonly ConcurrentDictionary<Cohort, CoverageOfCohort> _sessions = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentDictionary<CooperationAgreement, CooperationAgreement> _effective = new(ReferenceEqualityComparer.Instance);

    /// <inheritdoc/>
    public StakeholderDirectory Stakeholders =>
        _stakeholders ??= StakeholderDirectory.Over(
            dossier.Find,
            () => dossier.Stakeholders,
            id => dossier.MergedInto(id).Select(static s => s.Id),
            id => dossier.Below(id).Select(static s => s.Id)
        );

    /// <inheritdoc/>
    public string NameOf(PartyId party, LocalDate day) => dossier.NameOf(party, day);

    /// <inheritdoc/>
    public (LocalDate FirstDay, string To)? MovedFrom(AgreementId agreement, CohortId cohort) =>
        dossier
            .SuccessorsOf(agreement)
            .SelectMany(a => a.Transfers.Where(t => t.From == agreement && t.Cohorts.Contains(cohort)).Select(t => (t.FirstDay, To: a.ByNumber)))
            .OrderBy(static t => t.FirstDay)
            .Select(static t => ((LocalDate, string)?)t)
            .FirstOrDefault();

    /// <summary>The coverage of the sessions of a cohort, by all agreements about its facility; their quotas are used by the other cohorts of theirs.</summary>
    public CoverageOfCohort SessionsOf(Cohort cohort) =>
        _sessions.TryGetValue(cohort, out var known)
            ? known
            : _sessions.GetOrAdd(
                cohort,
                SessionCoverage.OfAll(
                    cohort,
                    dossier.Find(cohort.Facility)?.Existence ?? DateSet.All,
                    [.. dossier.AgreementsAbout(cohort.Facility).Select(Effective).Select(a => Covering(cohort, a))]
                )
            );

    public PortfolioInDossier Portfolio => _portfolio ??= new(dossier);

    /// <summary>An agreement with what its days depend on: its framework, as that stands with what it depends on itself.</summary>
    public CooperationAgreement Effective(CooperationAgreement agreement) =>
        _effective.TryGetValue(agreement, out var known) ? known : _effective.GetOrAdd(agreement, Resolved(agreement, []).Among(this));

    // Only quotas of sessions look at the other cohorts.
    private CoveringAgreement Covering(Cohort cohort, CooperationAgreement agreement) =>
        cohort.Sessions.Any(s => s.Counts && agreement.TermsOn(s.Day).Quotas.Any(static q => q.Unit == QuotaUnit.Sessions && q.Per != QuotaPer.Cohort))
            ? new CoveringAgreement(agreement) { OtherCohorts = dossier.CohortsUnder(agreement).ToValueList() }
            : agreement;

    // As it was known then, agreements may name each other in a circle; what is above is then not considered.
    private CooperationAgreement Resolved(CooperationAgreement agreement, ImmutableHashSet<AgreementId> below) =>
        agreement.Framework is { } id && dossier.Find(id) is { } framework && !below.Contains(id)
            ? agreement.Considering(Resolved(framework, below.Add(agreement.Id)))
            : agreement;
}
