using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Agreements;

/// <summary>An office through which a party carries the agreement out was named, for example a regional office (OPD) of a regional government.</summary>
/// <param name="Party">The party.</param>
/// <param name="Office">The office.</param>
/// <param name="Subjects">The subjects it carries out; empty for all.</param>
/// <param name="FirstDay">From which day; null for as long as the agreement, where nobody had signed by then.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ImplementingOfficeNamed(PartyId Party, StakeholderId Office, ValueList<SubjectId> Subjects, LocalDate? FirstDay, Provenance Provenance) : AgreementEvent
{
    /// <summary>Who named it for the party with authority, where the agreement was signed by then; otherwise empty.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>Whether it is meant to count for days before it was recorded; they are then ratified.</summary>
    public bool IsRetroactive { get; init; }
}
