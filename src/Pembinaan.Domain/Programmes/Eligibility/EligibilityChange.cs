using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>What became different for one person between two decisions.</summary>
/// <param name="Person">The application's pseudonym of the person.</param>
/// <param name="Before">The outcome before.</param>
/// <param name="After">The outcome after.</param>
/// <param name="ReasonsGone">The codes of the rules that stood in the way, or were undetermined, and no longer do.</param>
/// <param name="ReasonsNew">The codes of the rules that stand in the way, or are undetermined, and did not before.</param>
/// <param name="FirstDayBefore">The first eligible day before, or null.</param>
/// <param name="FirstDayAfter">The first eligible day after, or null.</param>
/// <param name="IsProtected">Whether the person keeps the earlier version, because the new one leaves earlier decisions alone.</param>
public sealed record EligibilityChange(
    ParticipantId Person,
    Outcome Before,
    Outcome After,
    ValueList<string> ReasonsGone,
    ValueList<string> ReasonsNew,
    LocalDate? FirstDayBefore,
    LocalDate? FirstDayAfter,
    bool IsProtected)
{
    /// <summary>By how many days the first eligible day moved; positive is later, null if one of them does not exist.</summary>
    public int? ShiftInDays => FirstDayBefore is { } before && FirstDayAfter is { } after ? Period.DaysBetween(before, after) : null;
}
