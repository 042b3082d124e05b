namespace Pembinaan.Domain.Participants;

/// <content>Revokes a remission that its day alone does not name, because another was granted on the same day.</content>
public sealed partial record Sentence
{
    /// <summary>The same sentence with a remission revoked, named by its identity.</summary>
    /// <param name="remission">The identity under which it was granted.</param>
    /// <param name="day">The day from which it no longer counts.</param>
    /// <returns>A new sentence, or <see cref="ParticipantErrors.RemissionNotFound"/> or <see cref="ParticipantErrors.RevokedBeforeGrant"/>.</returns>
    public DomainResult<Sentence> Revoked(RemissionId remission, LocalDate day)
    {
        Guard.Against.Null(remission);
        return Revoked(Remissions.FirstOrDefault(r => r.Id == remission && r.RevokedOn is null), day, nameof(remission));
    }

    /// <summary>The same sentence with a remission revoked, named by itself: for those without an identity, of which two of one day differ in size.</summary>
    /// <param name="remission">The remission as it stands in <see cref="Remissions"/>.</param>
    /// <param name="day">The day from which it no longer counts.</param>
    /// <returns>
    /// A new sentence, or <see cref="ParticipantErrors.RemissionNotFound"/> or <see cref="ParticipantErrors.RevokedBeforeGrant"/>. Of equal ones without an
    /// identity one is revoked: it makes no difference which.
    /// </returns>
    public DomainResult<Sentence> Revoked(Remission remission, LocalDate day)
    {
        Guard.Against.Null(remission);
        return Revoked(Remissions.FirstOrDefault(r => r == remission && r.RevokedOn is null), day, nameof(remission));
    }
}
