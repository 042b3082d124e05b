namespace Pembinaan.Domain.Participants;

/// <summary>Revokes a remission that its day alone does not name, because another was granted on the same day.</summary>
public static class Revocations
{
    /// <summary>The same sentence with a remission revoked, named by its identity.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="remission">The identity under which it was granted.</param>
    /// <param name="day">The day from which it no longer counts.</param>
    /// <returns>A new sentence, or <see cref="ParticipantErrors.RemissionNotFound"/> or <see cref="ParticipantErrors.RevokedBeforeGrant"/>.</returns>
    public static DomainResult<Sentence> Revoked(this Sentence sentence, RemissionId remission, LocalDate day)
    {
        Guard.Against.Null(sentence);
        Guard.Against.Null(remission);
        return sentence.Revoked(sentence.Remissions.FirstOrDefault(r => r.Id == remission && r.RevokedOn is null), day, nameof(remission));
    }

    /// <summary>The same sentence with a remission revoked, named by itself: for those without an identity, of which two of one day differ in size.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="remission">The remission as it stands in <see cref="Sentence.Remissions"/>.</param>
    /// <param name="day">The day from which it no longer counts.</param>
    /// <returns>
    /// A new sentence, or <see cref="ParticipantErrors.RemissionNotFound"/> or <see cref="ParticipantErrors.RevokedBeforeGrant"/>. Of equal ones without an
    /// identity one is revoked: it makes no difference which.
    /// </returns>
    public static DomainResult<Sentence> Revoked(this Sentence sentence, Remission remission, LocalDate day)
    {
        Guard.Against.Null(sentence);
        Guard.Against.Null(remission);
        return sentence.Revoked(sentence.Remissions.FirstOrDefault(r => r == remission && r.RevokedOn is null), day, nameof(remission));
    }
}
