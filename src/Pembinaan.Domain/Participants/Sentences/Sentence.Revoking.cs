namespace Pembinaan.Domain.Participants;

/// <content>Revokes a remission: by its day, or by its identity or itself where another was granted on the same day.</content>
public sealed partial record Sentence
{
    /// <summary>The same sentence with the remission of a day revoked.</summary>
    /// <param name="grantedOn">The day on which the remission was granted.</param>
    /// <param name="day">The day from which it no longer counts.</param>
    /// <returns>
    /// A new sentence, or <see cref="ParticipantErrors.RemissionNotFound"/>, <see cref="ParticipantErrors.RemissionAmbiguous"/> if several of the day are in
    /// force (then name it by its identity or by itself), or <see cref="ParticipantErrors.RevokedBeforeGrant"/>.
    /// </returns>
    public DomainResult<Sentence> Revoked(LocalDate grantedOn, LocalDate day)
    {
        Guard.Against.NotIso(grantedOn);
        var inForce = Remissions.Where(r => r.GrantedOn == grantedOn && r.RevokedOn is null).ToValueList();
        return inForce.Count > 1
            ? ParticipantErrors.RemissionAmbiguous.For(nameof(grantedOn))
            : Revoked(inForce.IsEmpty ? null : inForce[0], day, nameof(grantedOn));
    }

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
