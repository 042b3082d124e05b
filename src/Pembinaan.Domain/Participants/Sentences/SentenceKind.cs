namespace Pembinaan.Domain.Participants;

/// <summary>What kind of sentence is served on a day; commutation changes it.</summary>
public enum SentenceKind
{
    /// <summary>Of a fixed term: it has an end and fractions.</summary>
    FixedTerm,

    /// <summary>For life: no end and no fractions, until it is commuted.</summary>
    Life,

    /// <summary>Death: no end and no fractions, until it is commuted.</summary>
    Death,
}
