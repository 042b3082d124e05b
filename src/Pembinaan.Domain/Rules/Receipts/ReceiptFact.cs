using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Rules;

/// <summary>A fact as it was read for a decision; or, once redacted, the hash that is left of it.</summary>
/// <param name="Name">Its stable name.</param>
/// <param name="Value">Its value in invariant form; null if it was unknown, and once it is redacted.</param>
/// <param name="KnownUntil">The last day on which it was known, inclusive; null if it was unknown or known without end, and once it is redacted.</param>
public sealed record ReceiptFact(string Name, string? Value, LocalDate? KnownUntil)
{
    /// <summary>What the host added so that the hash does not give the value away; null where it gave none, and once the fact is redacted.</summary>
    public string? Salt { get; init; }

    /// <summary>The hash that stays once the fact is redacted, in hexadecimal letters; null until then, when it follows from value and salt.</summary>
    public string? Hash { get; init; }

    /// <summary>When, by whom and why the fact was redacted; null if it was not.</summary>
    public Redaction? Redaction { get; init; }

    /// <summary>Whether value and salt were taken out.</summary>
    [JsonIgnore]
    public bool IsRedacted => Redaction is not null;

    /// <summary>Whether it is either whole or redacted, and nothing between.</summary>
    internal bool IsWhole => IsRedacted ? Hash is { Length: 64 } && Value is null && KnownUntil is null && Salt is null : Hash is null;

    /// <summary>The fact as it was read, without what was added to keep it.</summary>
    internal ReceiptFact Bare => new(Name, Value, KnownUntil);

    /// <summary>Only the name: the value may be about a person.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal string HashNow() => Hash ?? new Digest("pembinaan/receipt-fact").Add(Salt).Add(Name).Add(Value).Add(KnownUntil).Hex();

    internal ReceiptFact Without(Redaction redaction) => IsRedacted ? this : new(Name, null, null) { Hash = HashNow(), Redaction = redaction };
}
