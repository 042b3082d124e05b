namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// The presence sheet of a session: who was there for all of it, and who was not. It names everybody enrolled on that day once; nobody is taken to be present
/// or absent unsaid.
/// </summary>
/// <param name="Present">Who attended all of it.</param>
/// <param name="Absences">Who did not.</param>
public sealed record SessionSheet([property: Personal(PersonalKind.Identity)] ValueList<ParticipantId> Present, ValueList<Absence> Absences) : IAboutPeople
{
    /// <summary>Everybody named, the present first.</summary>
    internal IEnumerable<ParticipantId> Named => Present.Concat(Absences.Select(static a => a.Participant));

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
