namespace Pembinaan.Domain.Participants;

/// <summary>The scale on which SPPN scores are given. Scores on different scales are never compared.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record SppnScale
{
    private SppnScale(int lowest, int highest, Basis basis)
    {
        Lowest = lowest;
        Highest = highest;
        Basis = basis;
    }

    /// <summary>0 to 100, as one Lapas was reported to explain its scores; the standard's own scale and bands were not read.</summary>
    /// <remarks>Source: reported practice (a score of 100 is the best, by one Lapas).</remarks>
    public static SppnScale Reported { get; } =
        new(0, 100, Basis.ReportedPractice(new("skor 100 terbaik menurut keterangan satu Lapas", "a score of 100 is the best, by one Lapas")));

    /// <summary>The lowest score, inclusive.</summary>
    public int Lowest { get; }

    /// <summary>The highest score, inclusive.</summary>
    public int Highest { get; }

    /// <summary>What the scale rests on.</summary>
    public Basis Basis { get; }

    /// <summary>Another scale.</summary>
    /// <param name="lowest">The lowest score, inclusive.</param>
    /// <param name="highest">The highest score, inclusive; above the lowest.</param>
    /// <param name="basis">What it rests on.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The highest score is not above the lowest.</exception>
    public static SppnScale Of(int lowest, int highest, Basis basis)
    {
        Guard.Against.Null(basis);
        Guard.Against.LessThanOrEqual(highest, lowest);
        return new(lowest, highest, basis);
    }

    /// <summary>Whether a score lies on the scale.</summary>
    /// <param name="score">The score.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(int score) => score >= Lowest && score <= Highest;

    /// <summary>Whether the scores mean the same, whatever the scale rests on.</summary>
    /// <param name="other">The other scale.</param>
    /// <returns>Whether both run from the same lowest to the same highest score.</returns>
    public bool Equals(SppnScale? other) => other is not null && Lowest == other.Lowest && Highest == other.Highest;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Lowest, Highest);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Lowest}-{Highest}");
}
