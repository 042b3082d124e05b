namespace Pembinaan.Domain.Participants;

/// <summary>
/// The dates of a sentence as the authority gives them. Each wins over the computed one for as long as nothing that moves it came after it was stated; a
/// mismatch is flagged.
/// </summary>
public sealed record AuthorityDates
{
    /// <summary>
    /// The day on which the authority stated them. A remission, revocation, commutation or further term decided on a later day, or an interruption that begins
    /// on one, makes them outdated; of them the release also what is known of the payment of a fine since a later day.
    /// </summary>
    public required LocalDate StatedOn { get; init; }

    /// <summary>From which day on a third counts as served, that day included; null if not given.</summary>
    public LocalDate? Third { get; init; }

    /// <summary>From which day on half counts as served, that day included; null if not given.</summary>
    public LocalDate? Half { get; init; }

    /// <summary>From which day on two thirds count as served, that day included; null if not given.</summary>
    public LocalDate? TwoThirds { get; init; }

    /// <summary>
    /// The day of expiry before any remission ("ekspirasi awal"), or null if not given. It takes the place of the end computed from the terms:
    /// remission is taken off it, and an interruption that begins after it was stated is added.
    /// </summary>
    public LocalDate? InitialExpiry { get; init; }

    /// <summary>The day of release with everything counted ("ekspirasi akhir"), or null if not given.</summary>
    public LocalDate? Release { get; init; }

    internal void ThrowUnlessIso()
    {
        foreach (var day in new[] { StatedOn, Third, Half, TwoThirds, InitialExpiry, Release })
        {
            Guard.Against.NotIso(day ?? StatedOn);
        }
    }

    internal LocalDate? Of(Fraction fraction) =>
        fraction == Fraction.Third ? Third
        : fraction == Fraction.Half ? Half
        : fraction == Fraction.TwoThirds ? TwoThirds
        : null;

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "dates of the authority";
}
