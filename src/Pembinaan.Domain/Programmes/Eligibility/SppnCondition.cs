using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// The scores of the last finished months reach a minimum. A month without a report on the scale, or with reports that contradict each other, leaves it
/// undetermined, unless another month already falls short.
/// </summary>
internal sealed class SppnCondition(int minimum, SppnScale scale, SppnVariable variable, int months) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Sppn];

    public override LocalisedText Description { get; } =
        new(
            $"SPPN ({variable.Name.Id}) paling rendah {minimum} pada skala {scale} dalam {months} bulan terakhir yang selesai",
            $"SPPN ({variable.Name.En}) is at least {minimum} on the scale {scale} in the last "
            + $"{(months == 1 ? "finished month" : FormattableString.Invariant($"{months} finished months"))}"
        );

    internal override string Canonical => FormattableString.Invariant($"sppn({minimum},{scale},{variable},{months})");

    /// <summary>None: the scores of all months would be told.</summary>
    internal override IEnumerable<NamedFact<EligibilityFacts>> ToldOn(EligibilityFacts facts, int day) => [];

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var sppn = facts.Person.Sppn;
        if (!sppn.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var asked = MonthOf(day);
        var isMet = true;
        for (var ago = 1; ago <= months; ago++)
        {
            var (reached, missed) = ReportsOf(asked - ago, sppn.Raw.AsSpan());
            if (missed && !reached)
            {
                return Verdict.NotMet;
            }

            isMet &= reached && !missed;
        }

        return isMet ? Verdict.Met : Verdict.Undetermined;
    }

    /// <summary>
    /// Whether a report of the month reaches the minimum, and whether one misses it: two reports of one month may contradict each other, and they are still one
    /// month.
    /// </summary>
    private (bool Reached, bool Missed) ReportsOf(int month, ReadOnlySpan<SppnScore> scores)
    {
        var (reached, missed) = (false, false);
        foreach (var score in scores)
        {
            if (MonthOf(score.Month) == month && score.Variable == variable && score.Scale == scale)
            {
                reached |= score.Score >= minimum;
                missed |= score.Score < minimum;
            }
        }

        return (reached, missed);
    }

    protected override void AddSteps(in EligibilityFacts facts, SortedSet<int> steps)
    {
        foreach (var score in facts.Person.Sppn is { IsKnown: true } sppn ? sppn.Raw.AsSpan() : [])
        {
            for (var i = 1; i <= months + 1; i++)
            {
                steps.Add(DateKey.InMonth(DateKey.Of(score.Month.OnDayOfMonth(1)), i, 1));
            }
        }
    }

    private static int MonthOf(int key) => ((key >> 9) * 12) + ((key >> 5) & 15);

    private static int MonthOf(YearMonth month) => (month.Year * 12) + month.Month;
}
