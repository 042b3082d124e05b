namespace Pembinaan.Domain.Participants;

/// <summary>
/// A sentence changed into another kind: death into life or a fixed term, life into a fixed term (UU 1/2023 ps 69 and 100 to 101 as amended by UU 1/2026; for
/// death into a fixed term at once the elucidation of UU 22/2022 ps 10).
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Commutation
{
    private Commutation(LocalDate day, SentenceKind kind, SentenceTerm? term, LocalDate? countedFrom)
    {
        Day = day;
        Kind = kind;
        Term = term;
        CountedFrom = countedFrom;
    }

    /// <summary>The day from which the new kind holds.</summary>
    public LocalDate Day { get; }

    /// <summary>The new kind: life or a fixed term.</summary>
    public SentenceKind Kind { get; }

    /// <summary>The fixed term; null for life.</summary>
    public SentenceTerm? Term { get; }

    /// <summary>The first day of the fixed term, as the decision states it; null for life.</summary>
    /// <remarks>
    /// Whether the years already served and detention before them count into the new term was not read in any article; the decision says, the library does not
    /// guess.
    /// </remarks>
    public LocalDate? CountedFrom { get; }

    /// <summary>Into life imprisonment.</summary>
    /// <param name="day">The day from which it holds.</param>
    /// <returns>The commutation.</returns>
    public static Commutation ToLife(LocalDate day) => new(Guard.Against.NotIso(day), SentenceKind.Life, null, null);

    /// <summary>Into a fixed term.</summary>
    /// <param name="day">The day from which it holds.</param>
    /// <param name="term">The term.</param>
    /// <param name="countedFrom">The first day of the term as the decision states it.</param>
    /// <returns>The commutation.</returns>
    public static Commutation ToFixedTerm(LocalDate day, SentenceTerm term, LocalDate countedFrom)
    {
        Guard.Against.Null(term);
        return new(Guard.Against.NotIso(day), SentenceKind.FixedTerm, term, Guard.Against.NotIso(countedFrom));
    }

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "commutation";
}
