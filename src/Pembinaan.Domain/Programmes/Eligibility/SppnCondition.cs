using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>The scores of the last finished months reach a minimum. A month without a report on the scale leaves it undetermined, unless another month already falls short.</summary>
internal sealed class SppnCondition(int minimum, SppnScale scale, SppnVariable variable, int months) : SteppedCondition
{
    public override ValueList<NamedFact<EligibilityFacts>> Reads { get; } = [EligibilityFact.Sppn];

    public override LocalisedText Description { get; } = new(
        $"SPPN ({variable.Name.Id}) paling rendah {minimum} pada skala {scale} dalam {months} bulan terakhir yang selesai",
        $"SPPN ({variable.Name.En}) is at least {minimum} on the scale {scale} in the last {(months == 1 ? "finished month" : FormattableString.Invariant($"{months} finished months"))}");

    internal override string Canonical => FormattableString.Invariant($"sppn({minimum},{scale},{variable},{months})");

    internal override Verdict Judge(in EligibilityFacts facts, int day)
    {
        var sppn = facts.Person.Sppn;
        if (!sppn.IsKnownOn(day))
        {
            return Verdict.Undetermined;
        }

        var found = 0;
        var asked = MonthOf(day);
        foreach (var score in sppn.Raw.AsSpan())
        {
            var ago = asked - MonthOf(score.Month);
            if (score.Variable == variable && ago >= 1 && ago <= months && score.Scale == scale)
            {
                if (score.Score < minimum)
                {
                    return Verdict.NotMet;
                }

                found++;
            }
        }

        return found >= months ? Verdict.Met : Verdict.Undetermined;
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
