using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// A person's lesson hours: attended, missed, and still open; and apart from them those that are recognised. What is excused is left out. The default value
/// counts nothing.
/// </summary>
/// <param name="Attended">The hours attended and recorded.</param>
/// <param name="Missed">The hours held without the person.</param>
/// <param name="Open">The hours of sessions to come, or held without a word about the person.</param>
public readonly record struct Presence(LessonHours Attended, LessonHours Missed, LessonHours Open) : ILocalisable
{
    private const int Whole = 100;

    private static readonly LocalisedTemplate WithRecognised = new(
        "{attended}, diakui {recognised} ({as})",
        "{attended}, recognised {recognised} ({as})"
    );

    /// <summary>
    /// The hours that are recognised in the place of missed and open ones, which are fewer by them; where they do not touch presence, all that are recognised.
    /// </summary>
    public LessonHours Recognised { get; init; }

    /// <summary>How <see cref="Recognised"/> counts, by the rule of the programme.</summary>
    public CreditedPresence RecognisedAs { get; init; }

    /// <summary>All hours that count.</summary>
    public LessonHours Counted => Present + Missed + Open;

    /// <summary>The hours that count as presence: attended, and those recognised where the programme counts them so.</summary>
    internal LessonHours Present => RecognisedAs == CreditedPresence.AsAttended ? Attended + Recognised : Attended;

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

        if ((long)Whole * Present.Count >= needed)
        {
            return Verdict.Met;
        }

        return (long)Whole * (Present + Open).Count < needed ? Verdict.NotMet : Verdict.Undetermined;
    }

    /// <summary>
    /// How many lesson hours may still be missed so that presence reaches a percentage, if everything else that is open is attended. In whole numbers.
    /// </summary>
    /// <param name="percent">The percentage, inclusive.</param>
    /// <returns>The lesson hours; none if it can no longer be reached.</returns>
    public LessonHours MayStillMiss(int percent)
    {
        var spare = ((long)Whole * (Present + Open).Count) - ((long)percent * Counted.Count);
        return LessonHours.Of((int)Math.Clamp(spare / Whole, 0, Open.Count));
    }

    /// <summary>Attended of counted lesson hours, and what is recognised apart.</summary>
    /// <param name="language">The language.</param>
    /// <returns>For example "112/144 JP, recognised 16 JP (taken out of the count of presence)".</returns>
    public string In(Language language)
    {
        var attended = FormattableString.Invariant($"{Attended.Count}/{Counted}");
        return Recognised == LessonHours.None
            ? attended
            : WithRecognised
                .Fill(Argument.Of("attended", attended), Argument.Of("recognised", Recognised), Argument.Of("as", RecognisedAs.Text))
                .In(language);
    }

    /// <summary>Attended of counted lesson hours, and what is recognised apart.</summary>
    /// <returns>For example "128/160 JP", or "112/144 JP + 16 JP (TakenOut)".</returns>
    public override string ToString() =>
        Recognised == LessonHours.None
            ? FormattableString.Invariant($"{Attended.Count}/{Counted}")
            : FormattableString.Invariant($"{Attended.Count}/{Counted} + {Recognised} ({RecognisedAs})");
}
