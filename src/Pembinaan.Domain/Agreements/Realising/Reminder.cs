using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>One reminder. Two are the same if they say the same about the same day: when the day moves, it is another reminder.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Target">The day it is about: a last day, a latest day of notice or a due day.</param>
/// <param name="Ahead">How long before the target it is due.</param>
/// <param name="About">The code of the obligation, of the follow-up, or of the rule that was waived; otherwise null.</param>
public sealed record Reminder(AgreementId Agreement, ReminderKind Kind, LocalDate Target, Term Ahead, string? About = null)
{
    /// <summary>
    /// How long after the end of an agreement, or after the day it is about if that is later, a reminder that was not sent is still given: 30 days. A choice of
    /// this library; the question for reminders takes another.
    /// </summary>
    public static Term KeptAfterTheEnd { get; } = Term.OfDays(30);

    /// <summary>The first day on which it is due, inclusive.</summary>
    public LocalDate DueFrom => Ahead.LatestStart(Target);

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
