using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The rules and rule books that the library declares, whatever facts they read.</summary>
internal static class RuleCatalogue
{
    public static ImmutableArray<(Type Holder, string Name, RuleEntry Value)> Rules { get; } = Catalogue.Of<RuleEntry>(typeof(Rule<>), typeof(RuleCatalogue), nameof(ReadRule));

    public static ImmutableArray<BookEntry> Books { get; } =
        [.. Catalogue.Of<BookEntry>(typeof(RuleBook<>), typeof(RuleCatalogue), nameof(ReadBook)).Select(static b => b.Value).DistinctBy(static b => b.Id).OrderBy(static b => b.Id, StringComparer.Ordinal)];

    public static RuleEntry ReadRule<TFacts>(Rule<TFacts> rule) =>
        new(rule.Code, typeof(TFacts).Name, rule.Requirement, rule.Basis, rule.Effect, rule.IsOverridable, rule.Condition?.Description);

    public static BookEntry ReadBook<TFacts>(RuleBook<TFacts> book) =>
        new(book.Id, book.Name, book.SelectedBy, [.. book.Versions.Select(static v => new VersionEntry(v.Name, v.Instrument, v.Period!.In(Language.English), [.. v.Rules!.AllRules.Select(ReadRule)], v.Period!.FirstDay))]);

    internal sealed record RuleEntry(string Code, string Facts, LocalisedText Requirement, Basis Basis, Effect Effect, bool IsOverridable, LocalisedText? Condition);

    internal sealed record VersionEntry(string Name, LegalInstrument? Instrument, string Period, ImmutableArray<RuleEntry> Rules, LocalDate? FirstDay);

    internal sealed record BookEntry(string Id, LocalisedText Name, LocalisedText SelectedBy, ImmutableArray<VersionEntry> Versions);
}
