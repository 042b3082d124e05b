namespace Pembinaan.Domain.Participants;

/// <summary>A remission: months and days taken off, granted on a day and perhaps revoked on a later one. A revoked remission stays visible.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Remission
{
    private Remission(LocalDate grantedOn, int months, int days, LocalDate? revokedOn, RemissionId? id)
    {
        Id = id;
        GrantedOn = grantedOn;
        Months = months;
        Days = days;
        RevokedOn = revokedOn;
    }

    /// <summary>
    /// The identity that the application gives it, such as the number of the decree; null where none is given. Two remissions may be of one day.
    /// </summary>
    public RemissionId? Id { get; }

    /// <summary>The day on which it was granted; no release is earlier because of it.</summary>
    public LocalDate GrantedOn { get; }

    /// <summary>The months taken off; how long a month is, the counting says.</summary>
    public int Months { get; }

    /// <summary>The days taken off beside the months.</summary>
    public int Days { get; }

    /// <summary>The day from which it no longer counts, or null.</summary>
    public LocalDate? RevokedOn { get; }

    /// <summary>A remission.</summary>
    /// <param name="grantedOn">The day on which it is granted.</param>
    /// <param name="months">The months; from 0 to 240.</param>
    /// <param name="days">The days; from 0 to 3650.</param>
    /// <param name="id">The identity that the application gives it, by which it can be revoked; or null.</param>
    /// <returns>The remission, or <see cref="ParticipantErrors.RemissionEmpty"/>.</returns>
    public static DomainResult<Remission> Of(LocalDate grantedOn, int months, int days = 0, RemissionId? id = null) =>
        months is < 0 or > 240 || days is < 0 or > 3650 || (months == 0 && days == 0)
            ? ParticipantErrors.RemissionEmpty.For(nameof(months))
            : new Remission(Guard.Against.NotIso(grantedOn), months, days, null, id);

    /// <summary>The same remission, revoked.</summary>
    /// <param name="day">The day from which it no longer counts; not before the grant.</param>
    /// <returns>The remission, or <see cref="ParticipantErrors.RevokedBeforeGrant"/>.</returns>
    public DomainResult<Remission> Revoked(LocalDate day) =>
        Guard.Against.NotIso(day) < GrantedOn
            ? ParticipantErrors.RevokedBeforeGrant.For(nameof(day))
            : new Remission(GrantedOn, Months, Days, day, Id);

    /// <summary>The remission as it stood on a day, or null if it was not yet granted.</summary>
    internal Remission? On(LocalDate day) =>
        day < GrantedOn ? null
        : RevokedOn > day ? new(GrantedOn, Months, Days, null, Id)
        : this;

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "remission";
}
