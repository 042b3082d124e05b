using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>A person's lesson hours: attended, missed, and still open. What is excused is left out. The default value counts nothing.</summary>
/// <param name="Attended">Attended and recorded.</param>
/// <param name="Missed">Held without the person.</param>
/// <param name="Open">Of sessions to come, or held without a word about the person.</param>
public readonly record struct Presence(LessonHours Attended, LessonHours Missed, LessonHours Open)
{
    private const int Whole = 100;

    /// <summary>All that count.</summary>
    public LessonHours Counted => Attended + Missed + Open;

    /// <summary>Whether nothing counts: every lesson hour is excused or cancelled, and none is still open. There is no percentage then.</summary>
    public bool CountsNothing => Counted == LessonHours.None;

    /// <summary>
    /// Whether presence reaches a percentage, whatever is still open; undetermined while it can be reached but is not. In whole numbers: 127 of 160 are never
    /// 80 %.
    /// </summary>
    /// <param name="percent">The percentage, inclusive.</param>
    /// <returns>
    /// Met, not met (it can no longer be reached), or undetermined (it still can; or there is no percentage, see <see cref="CountsNothing"/>).
    /// </returns>
    public Verdict AtLeast(int percent)
    {
        var needed = (long)percent * Counted.Count;
        if (needed == 0)
        {
            return Verdict.Undetermined;
        }

        if ((long)Whole * Attended.Count >= needed)
        {
            return Verdict.Met;
        }

        return (long)Whole * (Attended + Open).Count < needed ? Verdict.NotMet : Verdict.Undetermined;
    }

    /// <summary>
    /// How many lesson hours may still be missed so that presence reaches a percentage, if everything else that is open is attended. In whole numbers.
    /// </summary>
    /// <param name="percent">The percentage, inclusive.</param>
    /// <returns>The lesson hours; none if it can no longer be reached.</returns>
    public LessonHours MayStillMiss(int percent)
    {
        var spare = ((long)Whole * (Attended + Open).Count) - ((long)percent * Counted.Count);
        return LessonHours.Of((int)Math.Clamp(spare / Whole, 0, Open.Count));
    }

    /// <summary>Attended of counted lesson hours.</summary>
    /// <returns>For example "128/160 JP".</returns>
    public override string ToString() => FormattableString.Invariant($"{Attended.Count}/{Counted}");
}
