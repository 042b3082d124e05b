namespace Pembinaan.Domain.Agreements;

/// <summary>Someone was present at the signing.</summary>
/// <param name="Attendee">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AttendanceNoted(Attendee Attendee, Provenance Provenance) : AgreementEvent;
