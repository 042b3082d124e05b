using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Dossiers;

/// <content>Partners to turn to: what hangs on all stakeholders, or on all agreements.</content>
public sealed partial class Dossier
{
    /// <summary>Which bodies above a partner cover the domiciles that the partner itself does not: from regency to province.</summary>
    /// <remarks>A body without a region of its own covers that of the nearest body above it that has one: a dinas covers the region of its regency.</remarks>
    /// <param name="partner">The partner.</param>
    /// <param name="day">The day.</param>
    /// <param name="domiciles">The domiciles of the participants.</param>
    /// <returns>
    /// Who covers what, and which offices are directly below each body to turn to; or <see cref="DossierErrors.Missing"/> about the partner, or a body above it
    /// that may cover more; or, where there is a body to turn to, <see cref="DossierErrors.NotDeclared"/> without <see cref="Holding.Stakeholders"/>, as any of
    /// them may be an office of it.
    /// </returns>
    public DomainResult<DomicileCoverage> CoverageOfDomiciles(StakeholderId partner, LocalDate day, params IEnumerable<RegionCode> domiciles)
    {
        Guard.Against.Null(partner);
        Guard.Against.NotIso(day);
        var covered = Directory.CoverageOfDomiciles(partner, day, domiciles);
        if (!covered.IsSuccess)
        {
            return NotHeld(References.Party, Directory.Resolve(partner));
        }

        DomainError[] open =
        [
            .. !covered.Value.Uncovered.IsEmpty && Directory.NotHeldAbove(partner, day) is { } above
                ? [NotHeld(References.Superior, above)]
                : Array.Empty<DomainError>(),
            .. !covered.Value.Above.IsEmpty && Undeclared(Dossiers.Holding.Stakeholders) is { } offices ? [offices] : Array.Empty<DomainError>(),
        ];
        return open.Length > 0 ? DomainResult<DomicileCoverage>.Failure(open) : covered;
    }

    /// <summary>The partners that a facility visited or talked to and never concluded anything with, by any agreement that was formed and names it.</summary>
    /// <param name="facility">The facility.</param>
    /// <returns>
    /// The partners with those visits and talks, the longest untouched first; or <see cref="DossierErrors.NotDeclared"/> without
    /// <see cref="Holding.Stakeholders"/>, and without all agreements or those that name the facility (<see cref="Holding.AgreementsAt"/>); or
    /// <see cref="DossierErrors.Missing"/> for a draft that a visit or talk led to, for the record into which a partner was merged, or for a party that may
    /// be one of those partners.
    /// </returns>
    public DomainResult<ValueList<(Stakeholder Partner, ValueList<Engagement> Engagements)>> NeverConcluded(FacilityId facility)
    {
        Guard.Against.Null(facility);
        DomainError?[] needed =
        [
            Undeclared(Dossiers.Holding.Stakeholders),
            Undeclared(Dossiers.Holding.Agreements, Dossiers.Holding.AgreementsAt(facility)),
        ];
        DomainError[] open =
        [
            .. needed.OfType<DomainError>(),
            .. Stakeholders
                .SelectMany(static s => s.Engagements)
                .Where(e => e.Facility == facility && e.Draft is { } draft && Find(draft) is null)
                .Select(e => NotHeld(RoleOf(e.Draft!), e.Draft!.Value))
                .Concat(AgreementsMissingFor(facility).Select(static m => m.Fault))
                .Distinct(),
        ];
        StakeholderId[] concluded =
        [
            .. AgreementsAbout(facility)
                .Where(static a => a.FormedOn is not null)
                .SelectMany(References.PartiesOf)
                .Select(static p => p.Stakeholder)
                .OfType<StakeholderId>()
                .Select(Directory.Resolve)
                .Distinct(),
        ];
        var listed = Directory.NeverConcluded(facility, concluded).ToValueList();

        // A visited partner that was merged is listed by the record that goes on; a party whose record is not here may be one of those listed.
        var without = Stakeholders
            .Where(s => s.Engagements.Any(e => e.Facility == facility))
            .Select(s => Directory.Resolve(s.Id))
            .Except(concluded)
            .Select(b => (Role: References.MergedInto, Body: b))
            .Concat(listed.IsEmpty ? [] : concluded.Select(static b => (Role: References.Party, Body: b)))
            .Where(b => Find(b.Body) is null)
            .Select(b => NotHeld(b.Role, (PartyId)b.Body));
        return open.Concat(without).ToArray() is { Length: > 0 } faults
            ? DomainResult<ValueList<(Stakeholder Partner, ValueList<Engagement> Engagements)>>.Failure(faults)
            : listed;
    }
}
