using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Policies;

/// <summary>Other rule sets over the same and over other facts. A process that has used them cannot have code that is specialised on one policy.</summary>
internal static class OtherPolicies
{
    private static readonly LocalisedText Words = new("Syarat.", "Requirement.");

    /// <summary>Decides many times by sets that use the same types of conditions with other facts, and the same facts with other conditions.</summary>
    public static int Use(Applicant[] people)
    {
        var met = 0;
        RuleSet<Applicant>[] sets =
        [
            Set<Applicant>("same", static (in a) => a.Birth, static (in a) => a.SentenceDays, static (in a) => a.Discipline, static (in a) => a.Domicile, static (in a) => a.IsFit),
            Set<Applicant>("turned", static (in a) => a.Release, static (in a) => a.SeatsLeft, static (in a) => a.Discipline, static (in a) => a.Domicile, static (in a) => a.IsWilling),
            Set<Applicant>("more", static (in a) => a.SentenceStart, static (in a) => a.SentenceDays, static (in a) => a.Discipline, static (in a) => a.Domicile, static (in a) => a.IsLiterate),
        ];
        var others = Set<ValueList<Fact<LocalDate>>>("other", static (in l) => l[0], static (in _) => 3, static (in l) => Occurrence.On(l[1].Value), static (in _) => "x", static (in _) => true);
        ValueList<Fact<LocalDate>> other = [new LocalDate(2000, 2, 29), new LocalDate(2026, 5, 31)];
        var decisions = new Decision<Applicant>[people.Length];
        for (var round = 0; round < 10; round++)
        {
            foreach (var set in sets)
            {
                foreach (var person in people)
                {
                    met += set.Decide(person, Applicants.Days[round]).IsMet ? 1 : 0;
                    met += set.WindowOf(person).IsKnown ? 1 : 0;
                    met += others.Decide(other, Applicants.Days[round]).IsMet ? 1 : 0;
                }

                set.Decide(people, Applicants.Days[round], decisions);
                met += decisions.Count(static d => d.IsMet);
            }
        }

        return met;
    }

    private static RuleSet<TFacts> Set<TFacts>(
        string id, FactReader<TFacts, LocalDate> date, FactReader<TFacts, int> number, FactReader<TFacts, Occurrence> happening, FactReader<TFacts, string> text, FactReader<TFacts, bool> flag)
    {
        var day = new FactOf<TFacts, LocalDate>("date", Words, date);
        var days = new FactOf<TFacts, int>("number", Words, number);
        return RuleSet<TFacts>.Of(
            id,
            Rule("A", day.Since(Term.OfMonths(3))),
            Rule("B", day.Until(Term.OfYears(80))),
            Rule("C", day.LeavesAtLeast(Term.OfDays(9))),
            Rule("D", day.FractionServed(1, 3, days)),
            Rule("E", day.AgeBetween(1, 90, LeapDayBirthday.FirstOfMarch)),
            Rule("F", days.AtLeast(2)),
            Rule("G", days.OneOf(1, 2, 3)),
            Rule("H", new FactOf<TFacts, Occurrence>("happening", Words, happening).NoneWithin(Term.OfMonths(1))),
            Rule("I", new FactOf<TFacts, string>("text", Words, text).Is("31")),
            Rule("J", new FactOf<TFacts, bool>("flag", Words, flag).IsTrue())).Value;

        Rule<TFacts> Rule(string code, Condition<TFacts> condition) => Rule<TFacts>.That(code, Words, Basis.FacilityPolicy, condition);
    }
}
