using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>The questions that are timed, each in one way.</summary>
internal static class Asking
{
    private const int Block = 250;

    private static readonly LocalDate Day = Applicants.Today;
    private static readonly Decision<Applicant>[] Blocks = new Decision<Applicant>[Block];

    public static void Decide(Applicant[] people, RuleSet<Applicant> set)
    {
        var met = 0;
        foreach (var person in people)
        {
            met += set.Decide(person, Day).Outcome == Outcome.Met ? 1 : 0;
        }

        Sink.Take(met);
    }

    public static void CheckByHand(Applicant[] people)
    {
        var met = 0;
        foreach (var person in people)
        {
            met += HandWritten.Check(person, Day).Outcome == Outcome.Met ? 1 : 0;
        }

        Sink.Take(met);
    }

    public static void Validate(Applicant[] people, FluentPolicy validator)
    {
        var met = 0;
        foreach (var person in people)
        {
            met += validator.Validate(person).IsValid ? 1 : 0;
        }

        Sink.Take(met);
    }

    public static void When(Applicant[] people)
    {
        foreach (var person in people)
        {
            var window = Policy.Flat.WindowOf(person, Day);
            Sink.Take((window.Certain.NextDayIn(Day), window.Possible.NextDayIn(Day)));
        }
    }

    /// <summary>The days before the day asked as well.</summary>
    public static void WholeWindow(Applicant[] people)
    {
        foreach (var person in people)
        {
            var window = Policy.Flat.WindowOf(person);
            Sink.Take((window.Certain.NextDayIn(Day), window.Possible.NextDayIn(Day)));
        }
    }

    public static void WhenByHand(Applicant[] people)
    {
        foreach (var person in people)
        {
            var window = HandWrittenWindow.Of(person, Day);
            Sink.Take((window.FirstDayMet, window.FirstDayPossiblyMet));
        }
    }

    /// <summary>Day by day for five years, by hand, until one fits.</summary>
    public static void WhenByScan(Applicant[] people)
    {
        foreach (var person in people)
        {
            Sink.Take(FirstDayByScan(person));
        }
    }

    /// <summary>The first day met within five years, or null.</summary>
    public static LocalDate? FirstDayByScan(Applicant person)
    {
        var end = Day.PlusYears(5);
        for (var day = Day; day < end; day = day.PlusDays(1))
        {
            if (HandWritten.Check(person, day).Outcome == Outcome.Met)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>Every unmet and undetermined rule of every decision, with its code and articles.</summary>
    public static void ReadReasons(Decision<Applicant>[] decisions)
    {
        var read = 0;
        foreach (var decision in decisions)
        {
            foreach (var finding in decision.Unmet)
            {
                read += finding.Rule.Code.Length + finding.Rule.Basis.References[0].Article.Length;
            }

            foreach (var finding in decision.Undetermined)
            {
                read += finding.Rule.Code.Length + finding.Rule.Basis.References[0].Article.Length;
            }
        }

        Sink.Take(read);
    }

    /// <summary>Blocks of people, and the rule sets inside: the people of a block stay in the cache.</summary>
    public static void DecideInBlocks(Applicant[] people, RuleSet<Applicant>[] sets)
    {
        var met = 0;
        for (var at = 0; at < people.Length; at += Block)
        {
            foreach (var set in sets)
            {
                set.Decide(people.AsSpan(at, Block), Day, Blocks);
                met += Blocks[0].IsMet ? 1 : 0;
            }
        }

        Sink.Take(met);
    }
}
