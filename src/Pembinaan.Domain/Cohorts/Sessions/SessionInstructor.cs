using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Who teaches a session.</summary>
/// <param name="Kind">Officer, partner or inmate.</param>
/// <param name="Reference">The application's own reference to the person; never the name of an inmate.</param>
public sealed record SessionInstructor(InstructorKind Kind, [property: Personal(PersonalKind.Identity)] string Reference)
{
    /// <summary>A participant as one who teaches.</summary>
    internal static SessionInstructor Of(ParticipantId participant) => new(InstructorKind.WargaBinaan, participant.Value);

    /// <summary>The participant who teaches; null if it is somebody else.</summary>
    internal ParticipantId? Participant =>
        Kind == InstructorKind.WargaBinaan && ParticipantId.TryFrom(Reference, out var participant) ? participant : null;

    /// <inheritdoc/>
    /// <remarks>Without the reference: it may be a pseudonym.</remarks>
    public override string ToString() => RecordPrinter.Of(this);
}
