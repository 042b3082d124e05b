using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <summary>The stages of one person's pembinaan: proposed by the dates of the sentence, fixed only by decisions after TPP hearings.</summary>
/// <remarks>
/// That a stage is fixed by a TPP hearing and that the first one begins with the sentence was read in PP 31/1999 ps 7 and 9. The limits between the stages and
/// the length of mapenaling are only reported
/// (<see cref="StageThresholds.Reported"/>); hence they only propose, and can be replaced. For life and death sentences nothing is proposed, and no stage is
/// on record until one is decided: until then a condition on the stage is undetermined.
/// </remarks>
public sealed record StagesOfPembinaan
{
    private StagesOfPembinaan(Timeline<PembinaanStage> proposed, Timeline<PembinaanStage> decided, ValidityPeriod mapenaling)
    {
        Proposed = proposed;
        Decided = decided;
        Mapenaling = mapenaling;
    }

    /// <summary>The stage that the dates of the sentence as it stood on the day propose, from which day; empty for life and death.</summary>
    /// <remarks>Hence a day before a revocation, for example, has the stage that was proposed then, and one to come what is on record for it.</remarks>
    public Timeline<PembinaanStage> Proposed { get; }

    /// <summary>
    /// The stage that holds, from which day: the initial one from the first day of a sentence of a fixed term, the others as decided. What rules read.
    /// </summary>
    public Timeline<PembinaanStage> Decided { get; }

    /// <summary>
    /// The longest period of observation and introduction at the start (mapenaling), from the first day of the sentence: as reported, one month. It is a most,
    /// not a least.
    /// </summary>
    public ValidityPeriod Mapenaling { get; }

    /// <summary>The stages of a sentence.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="counting">How its fractions are counted.</param>
    /// <param name="decisions">The decisions in the order in which they were made; a later one overrides from its first day on.</param>
    /// <param name="thresholds">After which fractions stages are proposed; null for <see cref="StageThresholds.Reported"/>.</param>
    /// <returns>The stages.</returns>
    public static StagesOfPembinaan Of(
        Sentence sentence,
        SentenceCounting counting,
        ValueList<(LocalDate FirstDay, PembinaanStage Stage)> decisions = default,
        StageThresholds? thresholds = null
    )
    {
        Guard.Against.Null(sentence);
        Guard.Against.Null(counting);
        thresholds ??= StageThresholds.Reported;
        var proposed = Timeline<PembinaanStage>.Empty;
        var decided =
            sentence.Imposed == SentenceKind.FixedTerm
                ? Timeline<PembinaanStage>.Empty.From(sentence.FirstDay, PembinaanStage.Awal)
                : Timeline<PembinaanStage>.Empty;
        (Fraction After, PembinaanStage Stage)[] limits =
        [
            (thresholds.LanjutanPertama, PembinaanStage.LanjutanPertama),
            (thresholds.LanjutanKedua, PembinaanStage.LanjutanKedua),
            (thresholds.Akhir, PembinaanStage.Akhir),
        ];
        foreach (var (days, stood) in sentence.Standings().Where(static s => s.Stood.Kind == SentenceKind.FixedTerm))
        {
            var begun = stood.Commutations.IsEmpty ? stood.FirstDay : stood.Commutations[^1].Day;
            var first = LocalDate.Max(days.FirstDay ?? begun, begun);
            proposed = proposed.Over(ValidityPeriod.From(first), PembinaanStage.Awal);
            foreach (var (after, stage) in limits)
            {
                proposed = stood.ServedFrom(after, counting).Day is { } day
                    ? proposed.Over(ValidityPeriod.From(LocalDate.Max(first, day)), stage)
                    : proposed;
            }
        }

        foreach (var decision in decisions)
        {
            Guard.Against.NotIso(decision.FirstDay, nameof(decisions));
            Guard.Against.Null(decision.Stage, nameof(decisions));
            decided = decided.Over(ValidityPeriod.From(decision.FirstDay), decision.Stage);
        }

        var mapenaling = ValidityPeriod.Lasting(sentence.FirstDay, thresholds.LongestMapenaling);
        return new(proposed, decided, mapenaling.IsSuccess ? mapenaling.Value : ValidityPeriod.From(sentence.FirstDay));
    }

    /// <summary>The stage that a TPP hearing could fix on a day: the proposed one, where it is later than the one that holds.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The proposal, or null if none is due or the sentence proposes none.</returns>
    public (PembinaanStage Stage, LocalDate Since)? DueOn(LocalDate day) =>
        Proposed.SegmentOn(day) is { FirstDay: { } since } proposed && (Decided.On(day) is not { } held || proposed.Value > held)
            ? (proposed.Value, since)
            : null;

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "stages of pembinaan";
}
