using System.Globalization;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>What conditions share: sentences about facts, invariant forms, and neighbours of keys that may be unbounded.</summary>
internal static class ConditionText
{
    private static readonly string[] Articles = ["the ", "a ", "an "];

    internal static string Canonical(string verb, Term length) =>
        string.Create(CultureInfo.InvariantCulture, $"{verb}({length.Months}m,{length.Days}d,{length.Convention})");

    internal static LocalisedText Of<TFacts>(NamedFact<TFacts> fact, string id, string en) =>
        new($"{fact.Label.Id} {id}", $"{Article(fact.Label.En)}{fact.Label.En} {en}");

    // A label that begins with a small letter and has no article is a noun, such as "date of birth"; in a sentence it needs one.
    private static string Article(string label) =>
        char.IsLower(label[0]) && !Array.Exists(Articles, article => label.StartsWith(article, StringComparison.Ordinal)) ? Articles[0] : "";

    internal static LocalisedText Of<TFacts>(NamedFact<TFacts> fact, string id, Term length, string idAfter, string en, string enAfter) =>
        Of(fact, $"{id}{length.In(Language.Indonesian)}{idAfter}", $"{en}{length.In(Language.English)}{enAfter}");

    /// <summary>What the facts say by which a condition is not met on a day; null where nothing is to be told.</summary>
    internal static LocalisedText? Told<TFacts>(Condition<TFacts> condition, TFacts facts, LocalDate day, bool onlyFlags)
    {
        var all = condition.ToldOn(facts, DateKey.Of(day)).Where(f => !onlyFlags || f is FactOf<TFacts, bool> { HasWords: true }).ToList();
        var (id, en) = (In(Language.Indonesian), In(Language.English));
        return id.Length == 0 ? null : new(id, en);

        string In(Language language) =>
            string.Join(' ', all.Select(f => f.Tell(facts, day, language)).Where(static told => told is not null).Select(static told => $"{told}."));
    }

    internal static T Checked<T>(T fact)
        where T : class
    {
        Guard.Against.Null(fact);
        return fact;
    }

    internal static int Next(int key) => key is DateKey.Min or >= DateKey.LastDay ? (key == DateKey.Min ? DateKey.FirstDay : DateKey.Max) : DateKey.Next(key);

    internal static int Previous(int key) =>
        key is DateKey.Max or > DateKey.LastDay ? DateKey.Max
        : key <= DateKey.FirstDay ? DateKey.Min
        : DateKey.Previous(key);
}
