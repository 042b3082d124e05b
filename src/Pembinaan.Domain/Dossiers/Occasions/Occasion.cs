using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// An event at which several things happen at once: agreements are signed, awards given, programmes, cohorts and facilities opened, work offered. A value
/// that a dossier holds; it names roots, and what is known of them stands in their journals alone.
/// </summary>
public sealed record Occasion
{
    /// <summary>The identity.</summary>
    public required OccasionId Id { get; init; }

    /// <summary>What it is called, as printed; not blank.</summary>
    public required string Title { get; init; }

    /// <summary>The day; null if it is not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The place as printed, not blank, of a host where in it; null where the host says enough.</summary>
    public string? Place { get; init; }

    /// <summary>The facility that is host, which need not be a party of anything; null for none.</summary>
    public FacilityId? Host { get; init; }

    /// <summary>Who was there, besides those who signed and the witnesses that agreements name.</summary>
    public ValueList<OccasionGuest> Guests { get; init; }

    /// <summary>The agreements signed there. An agreement may also name the occasion itself where its signing is described.</summary>
    public ValueList<AgreementId> Agreements { get; init; }

    /// <summary>The agreements under which an award was given there.</summary>
    public ValueList<AgreementId> Honoured { get; init; }

    /// <summary>The programmes opened there.</summary>
    public ValueList<ProgrammeId> Programmes { get; init; }

    /// <summary>The cohorts opened there; they begin on the day or later.</summary>
    public ValueList<CohortId> Cohorts { get; init; }

    /// <summary>The facilities opened there.</summary>
    public ValueList<FacilityId> Facilities { get; init; }

    /// <summary>The work offered there.</summary>
    public ValueList<JobOpening> JobOpenings { get; init; }

    /// <summary>What is wrong with it in itself, whatever the dossier holds.</summary>
    internal DomainError[] Faults =>
        [
            .. EventWalk.FaultsIn(this, EventYears.OfOurTime),
            .. JobOpenings.Select(static (o, i) => o.FaultOfPlaces(FormattableString.Invariant($"jobOpenings[{i}].places"))).OfType<DomainError>(),
        ];

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
