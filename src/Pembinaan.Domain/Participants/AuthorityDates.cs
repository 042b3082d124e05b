using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Participants;

/// <summary>The dates of a sentence as the authority gives them. Each wins over the computed one for as long as nothing that moves it was decided after it was stated.</summary>
public sealed record AuthorityDates
{
    /// <summary>The day on which the authority stated them. Remission, revocation or commutation decided on a later day makes them outdated.</summary>
    public required LocalDate StatedOn { get; init; }

    /// <summary>From which day a third counts as served, or null if not given.</summary>
    public LocalDate? Third { get; init; }

    /// <summary>From which day half counts as served, or null if not given.</summary>
    public LocalDate? Half { get; init; }

    /// <summary>From which day two thirds count as served, or null if not given.</summary>
    public LocalDate? TwoThirds { get; init; }

    /// <summary>The expiry before any remission ("ekspirasi awal"), or null if not given. It stands at the end computed from the sentence, and remission is taken off it.</summary>
    public LocalDate? InitialExpiry { get; init; }

    /// <summary>The release with everything counted ("ekspirasi akhir"), or null if not given.</summary>
    public LocalDate? Release { get; init; }

    internal LocalDate? Of(Fraction fraction) => fraction == Fraction.Third ? Third : fraction == Fraction.Half ? Half : fraction == Fraction.TwoThirds ? TwoThirds : null;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
