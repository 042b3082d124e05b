using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>What conditions share: sentences about facts, invariant forms, and neighbours of keys that may be unbounded.</summary>
internal static class ConditionText
{
    internal static string Canonical(string verb, Term length) => FormattableString.Invariant($"{verb}({length.Months}m,{length.Days}d,{length.Convention})");

    internal static LocalisedText Of<TFacts>(NamedFact<TFacts> fact, string id, string en) => new($"{fact.Label.Id} {id}", $"{fact.Label.En} {en}");

    internal static LocalisedText Of<TFacts>(NamedFact<TFacts> fact, string id, Term length, string idAfter, string en, string enAfter) =>
        Of(fact, $"{id}{length.In(Language.Indonesian)}{idAfter}", $"{en}{length.In(Language.English)}{enAfter}");

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
