namespace Pembinaan.Domain.Agreements.Events;

/// <summary>An official signed for a party.</summary>
/// <param name="Signature">The signature, with what was shown about the authority.</param>
public sealed record AgreementSigned(Signature Signature) : AgreementEvent;

/// <summary>A signature whose authority had not been shown was ratified by someone with authority. It counts from the day of ratification.</summary>
/// <param name="Party">The party.</param>
/// <param name="Official">Whose signature is ratified.</param>
/// <param name="Ratifier">The signature that ratifies it; its authority is shown.</param>
public sealed record SignatureRatified(PartyId Party, OfficialId Official, Signature Ratifier) : AgreementEvent;

/// <summary>It was reported who signed for a party; that alone forms no agreement.</summary>
/// <param name="Signatory">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SignatoryReported(Signatory Signatory, Provenance Provenance) : AgreementEvent;

/// <summary>Where and on what occasion the agreement was signed was noted.</summary>
/// <param name="Occasion">Place and occasion.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SigningDescribed(SigningOccasion Occasion, Provenance Provenance) : AgreementEvent;

/// <summary>Someone witnessed the signing.</summary>
/// <param name="Witness">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record WitnessNoted(Witness Witness, Provenance Provenance) : AgreementEvent;

/// <summary>Someone was present at the signing.</summary>
/// <param name="Attendee">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AttendanceNoted(Attendee Attendee, Provenance Provenance) : AgreementEvent;

/// <summary>A party gave the agreement its number.</summary>
/// <param name="Number">The party and the number.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record NumberGiven(PartyNumber Number, Provenance Provenance) : AgreementEvent;

/// <summary>A higher level approved the agreement.</summary>
/// <param name="By">The level.</param>
/// <param name="Day">The day.</param>
/// <param name="Document">The document, as printed.</param>
public sealed record ApprovalAttached(CompetenceLevel By, LocalDate Day, string Document) : AgreementEvent;
