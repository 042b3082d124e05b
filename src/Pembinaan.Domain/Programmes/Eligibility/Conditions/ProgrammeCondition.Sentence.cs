using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <content>What is asked of the sentence.</content>
public abstract partial record ProgrammeCondition
{
    /// <summary>At least a fraction of the sentence is served.</summary>
    /// <remarks>
    /// Never met under a life or death sentence, of which there is no fraction; where such people may join, put it into <see cref="AnyOf"/> with a stage or a
    /// recommendation.
    /// </remarks>
    /// <param name="fraction">The fraction; more than nothing.</param>
    /// <param name="counting">How the sentence is counted; null for the national counting of the day.</param>
    /// <param name="forChildren">The fraction for sentenced children where it differs; null where it does not.</param>
    /// <param name="atLeast">
    /// What the fraction must at least amount to, such as nine months; or null. It is not asked of the fraction for sentenced children (UU 22/2022 ps 13).
    /// </param>
    /// <param name="reading">How the least is read: as worded, so that of a shorter term the fraction never counts as served, or as the later of two
    /// days.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition ServedAtLeast(
        Fraction fraction,
        SentenceCounting? counting = null,
        Fraction? forChildren = null,
        SentenceTerm? atLeast = null,
        LeastReading reading = LeastReading.Literal
    ) =>
        new ServedAtLeast(fraction, counting, forChildren, atLeast, reading);

    /// <summary>Less than a fraction of the sentence is served.</summary>
    /// <remarks>Always met under a life or death sentence, of which there is no fraction.</remarks>
    /// <param name="fraction">The fraction; more than nothing.</param>
    /// <param name="counting">How the sentence is counted; null for the national counting of the day.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition ServedLessThan(Fraction fraction, SentenceCounting? counting = null) => new ServedLessThan(fraction, counting);

    /// <summary>At least so much of the sentence is left.</summary>
    /// <param name="length">The length, by the calendar.</param>
    /// <param name="counting">How the sentence is counted; null for the national counting of the day.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition RemainingAtLeast(SentenceTerm length, SentenceCounting? counting = null) => new RemainingAtLeast(length, counting);

    /// <summary>At most so much of the sentence is left.</summary>
    /// <param name="length">The length, by the calendar.</param>
    /// <param name="counting">How the sentence is counted; null for the national counting of the day.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition RemainingAtMost(SentenceTerm length, SentenceCounting? counting = null) => new RemainingAtMost(length, counting);

    /// <summary>
    /// How long the sentence is that the court imposed: at least a length, less than a length, or both. Not what is left of it, nor what was taken off.
    /// </summary>
    /// <remarks>
    /// Terms of several judgments are taken together, each laid from the end of the one before, as fractions are. A life or death sentence is longer than every
    /// length, also after it was commuted. Neither remission nor what replaces a fine changes what was imposed.
    /// </remarks>
    /// <param name="atLeast">The shortest length, inclusive; null for none.</param>
    /// <param name="lessThan">The length that must not be reached: "not of five years or more"; null for none.</param>
    /// <param name="counting">How lengths are laid side by side; null for the national counting of the day.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition SentenceImposed(
        SentenceTerm? atLeast = null,
        SentenceTerm? lessThan = null,
        SentenceCounting? counting = null
    ) =>
        new SentenceImposed(atLeast, lessThan, counting);

    /// <summary>The programme ends by the day of release: what is nationally only a warning, made a condition.</summary>
    /// <param name="counting">How the sentence is counted; null for the national counting of the day.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition FitsIntoSentence(SentenceCounting? counting = null) => new FitsIntoSentence(counting);

    /// <summary>
    /// No discipline penalty in a window counted back from the day on which a fraction is served, as conditional release asks; not from the day asked. Before
    /// the
    /// fraction is served it is undetermined, unless a penalty lies in the window already.
    /// </summary>
    /// <param name="fraction">The fraction; more than nothing.</param>
    /// <param name="window">The length of the window.</param>
    /// <param name="months">What a month of the window is.</param>
    /// <param name="counting">How the sentence is counted; null for the national counting of the day.</param>
    /// <param name="atLeast">What the fraction must at least amount to; or null.</param>
    /// <param name="reading">How the least is read.</param>
    /// <param name="counts">
    /// With which event a penalty lies in the window; by default with both, because the articles ask for good conduct (PP 99/2012 ps 43).
    /// </param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition CleanBeforeFraction(
        Fraction fraction,
        SentenceTerm window,
        MonthConvention months = MonthConvention.Clamped,
        SentenceCounting? counting = null,
        SentenceTerm? atLeast = null,
        LeastReading reading = LeastReading.Literal,
        DisciplineEvent counts = DisciplineEvent.ImpositionOrServing
    ) =>
        new CleanBeforeFraction(fraction, window, months, counting, atLeast, reading, counts);

    /// <summary>No discipline penalty was served, or none was imposed, within a length before the day.</summary>
    /// <param name="length">The length.</param>
    /// <param name="fromLevel">The lowest level that counts; null for all.</param>
    /// <param name="months">What a month of the length is; a length of a year or more is by the calendar.</param>
    /// <param name="counts">
    /// Which event of a penalty the length runs from; serving by default, as the articles word it (PP 99/2012 ps 34, Permenkumham 7/2022 ps 45).
    /// </param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition NoDisciplineWithin(
        SentenceTerm length,
        DisciplineLevel? fromLevel = null,
        MonthConvention months = MonthConvention.Clamped,
        DisciplineEvent counts = DisciplineEvent.Serving
    ) =>
        new NoDisciplineWithin(length, fromLevel, months, counts);

    /// <summary>The class of the offence is one of several.</summary>
    /// <param name="classes">The accepted ones, at least one.</param>
    /// <returns>The condition.</returns>
    public static ProgrammeCondition OffenceIs(ValueList<OffenceClass> classes) => new OffenceIs(classes);
}
