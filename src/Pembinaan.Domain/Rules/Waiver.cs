using Pembinaan.Domain.Journals;
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

    /// <summary>The code of the rule; of a waiver for somebody, once the entry is redacted, a hash in its place.</summary>
    [Personal(PersonalKind.Text)]
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
    /// <returns>
    /// The waiver; or <see cref="JournalErrors.BlankText"/> or <see cref="JournalErrors.BrokenText"/> of each text, and
    /// <see cref="RuleErrors.WaiverWithoutEnd"/>.
    /// </returns>
    public static DomainResult<Waiver> Of(string ruleCode, string author, string reason, ValidityPeriod period)
    {
        Guard.Against.Null(ruleCode);
        Guard.Against.Null(author);
        Guard.Against.Null(reason);
        Guard.Against.Null(period);
        DomainError[] faults =
        [
            .. EventWalk.FaultsIn(
                EventYears.OfOurTime,
                walk =>
                {
                    walk.Text(nameof(ruleCode), ruleCode);
                    walk.Text(nameof(author), author);
                    walk.Text(nameof(reason), reason);
                }
            ),
            .. period.IsOpenEnded ? [RuleErrors.WaiverWithoutEnd.For(nameof(period))] : Array.Empty<DomainError>(),
        ];
        return faults.Length > 0 ? DomainResult<Waiver>.Failure(faults) : new Waiver(ruleCode, author, reason, period);
    }

    /// <summary>Only the rule: who set it aside for whom and why is about people.</summary>
    /// <returns>For example "waiver of ELIG-AGE".</returns>
    public override string ToString() => $"waiver of {RuleCode}";
}
