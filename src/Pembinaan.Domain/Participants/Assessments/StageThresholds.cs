using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>
/// After which fractions of a sentence the stages of pembinaan are proposed, and how long mapenaling lasts at most. Replaceable: none of the numbers was read
/// in an article.
/// </summary>
public sealed record StageThresholds
{
    private StageThresholds(Fraction firstAdvanced, Fraction secondAdvanced, Fraction final, Term mapenaling, Basis basis)
    {
        LanjutanPertama = firstAdvanced;
        LanjutanKedua = secondAdvanced;
        Akhir = final;
        LongestMapenaling = mapenaling;
        Basis = basis;
    }

    /// <summary>A third, a half, two thirds and one month, as reported of PP 31/1999.</summary>
    /// <remarks>Source: reported practice (limits of the stages as reported of PP 31/1999).</remarks>
    public static StageThresholds Reported { get; } =
        Of(
            Fraction.Third,
            Fraction.Half,
            Fraction.TwoThirds,
            Term.OfMonths(1),
            Basis.ReportedPractice(new("batas tahap menurut uraian tentang PP 31/1999", "limits of the stages as reported of PP 31/1999"))
        );

    /// <summary>After which fraction the first advanced stage is proposed.</summary>
    public Fraction LanjutanPertama { get; }

    /// <summary>After which fraction the second advanced stage is proposed.</summary>
    public Fraction LanjutanKedua { get; }

    /// <summary>After which fraction the final stage is proposed.</summary>
    public Fraction Akhir { get; }

    /// <summary>How long observation and introduction last at most.</summary>
    public Term LongestMapenaling { get; }

    /// <summary>What the numbers rest on.</summary>
    public Basis Basis { get; }

    /// <summary>Other limits.</summary>
    /// <param name="firstAdvanced">After which fraction the first advanced stage is proposed.</param>
    /// <param name="secondAdvanced">After which fraction the second one is; more than the first.</param>
    /// <param name="final">After which fraction the final stage is; more than the second.</param>
    /// <param name="mapenaling">How long mapenaling lasts at most; positive.</param>
    /// <param name="basis">What they rest on.</param>
    /// <returns>The limits.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The fractions do not rise, or the length is not positive.</exception>
    public static StageThresholds Of(Fraction firstAdvanced, Fraction secondAdvanced, Fraction final, Term mapenaling, Basis basis)
    {
        Guard.Against.Null(basis);
        Guard.Against.LessThanOrEqual(secondAdvanced, firstAdvanced);
        Guard.Against.LessThanOrEqual(final, secondAdvanced);
        Guard.Against.LessThan(mapenaling.LastKeyFrom(DateKey.FirstDay), DateKey.FirstDay, nameof(mapenaling));
        return new(firstAdvanced, secondAdvanced, final, mapenaling, basis);
    }
}
