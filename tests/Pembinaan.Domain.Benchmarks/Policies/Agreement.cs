using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>Before anything is timed: all ways of asking agree on every person, also on ends of months.</summary>
internal static class Agreement
{
    public static void Check(Applicant[] people)
    {
        var decisions = new Decision<Applicant>[people.Length];
        var reasons = new Reasons[people.Length];
        foreach (var day in Applicants.Days)
        {
            Policy.Flat.Decide(people, day, decisions);
            HandWritten.Check(people, day, reasons);
            var validator = new FluentPolicy(day);
            for (var i = 0; i < people.Length; i++)
            {
                var person = people[i];
                var single = Policy.Flat.Decide(person, day);
                Same(Read(single), Read(decisions[i]), "bulk", i, day);
                Same(reasons[i], Read(single), "hand-written bulk", i, day);
                Same(HandWritten.Check(person, day), Read(single), "hand-written single", i, day);
                Same(reasons[i].Outcome, single.Outcome, "outcome", i, day);
                Same(validator.Validate(person).IsValid, single.IsMet, "validator", i, day);
                if (day >= Applicants.Today)
                {
                    var window = HandWrittenWindow.Of(person, day);
                    Same(window.FirstDayMet, single.FirstDayMet, "first day met", i, day);
                    Same(window.FirstDayPossiblyMet, single.FirstDayPossiblyMet, "first day possibly met", i, day);
                    Same(window.FirstDayMet is null ? null : Bounded(window.CertainLast), single.LastDayMet, "last day met", i, day);
                }
            }
        }
    }

    /// <summary>The other ways of asking: the first day by a scan, the whole window, and the policy with groups.</summary>
    public static void CheckOthers(Applicant[] people, int scanned)
    {
        var day = Applicants.Today;
        for (var i = 0; i < people.Length; i++)
        {
            var person = people[i];
            var decision = Policy.Flat.Decide(person, day);
            Same(decision.FirstDayMet, Policy.Flat.WindowOf(person).Certain.NextDayIn(day), "whole window", i, day);
            Same(HandWritten.CheckWithGroups(person, day), Policy.WithGroups.Decide(person, day).Outcome, "groups", i, day);
            if (i < scanned)
            {
                Same(Asking.FirstDayByScan(person), decision.FirstDayMet is { } first && first < day.PlusYears(5) ? first : null, "scan", i, day);
            }
        }
    }

    // The policy is flat: each rule is one condition, and their order is that of the bits.
    private static Reasons Read(in Decision<Applicant> decision)
    {
        var (met, notMet, bit) = (0u, 0u, 1u);
        foreach (var finding in decision.Findings)
        {
            met |= finding.Verdict == Verdict.Met ? bit : 0;
            notMet |= finding.Verdict == Verdict.NotMet ? bit : 0;
            bit <<= 1;
        }

        return new(met, notMet);
    }

    private static LocalDate? Bounded(LocalDate day) => day == LocalDate.MaxIsoValue ? null : day;

    private static void Same<T>(T expected, T actual, string what, int person, LocalDate day)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{what}: person {person} on {day:uuuu-MM-dd}: {expected} and {actual}.");
        }
    }
}
