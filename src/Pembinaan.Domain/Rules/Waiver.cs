using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>One rule set aside for a time by an authorised person. It stays visible in every decision it touches.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Waiver
{
    private Waiver(string ruleCode, string author, string reason, ValidityPeriod period)
    {
        RuleCode = ruleCode;
        Author = author;
        Reason = reason;
        Period = period;
    }

    /// <summary>The code of the rule.</summary>
    public string RuleCode { get; }

    /// <summary>Who set it aside.</summary>
    [Personal(PersonalKind.Official)]
    public string Author { get; }

    /// <summary>Why.</summary>
    [Personal(PersonalKind.Text)]
    public string Reason { get; }

    /// <summary>From the day it was granted to its last day, both inclusive; a waiver without end is not given.</summary>
    public ValidityPeriod Period { get; }

    /// <summary>A waiver.</summary>
    /// <param name="ruleCode">The code of the rule; not blank.</param>
    /// <param name="author">Who sets it aside; not blank.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="period">The days on which it counts; with a last day.</param>
    /// <returns>The waiver.</returns>
    /// <exception cref="ArgumentException">A text is blank or holds a broken character, or the period is open-ended.</exception>
    public static Waiver Of(string ruleCode, string author, string reason, ValidityPeriod period)
    {
        Utf16.Said(ruleCode);
        Utf16.Said(author);
        Utf16.Said(reason);
        Guard.Against.Null(period);
        Guard.Against.Violation(period.IsOpenEnded, $"A waiver must have a last day.", nameof(period));

        return new(ruleCode, author, reason, period);
    }

    /// <summary>Only the rule: who set it aside for whom and why is about people.</summary>
    /// <returns>For example "waiver of ELIG-AGE".</returns>
    public override string ToString() => $"waiver of {RuleCode}";

    /// <summary>A stored waiver; one without a last day is a fault of the record.</summary>
    internal static DomainResult<Waiver> Read(string ruleCode, string author, string reason, ValidityPeriod period) =>
        Guard.Against.Null(period).IsOpenEnded ? RuleErrors.WaiverWithoutEnd.For("period") : Of(ruleCode, author, reason, period);
}
