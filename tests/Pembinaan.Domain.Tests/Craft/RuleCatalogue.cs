using System.Diagnostics;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The rules and rule books that the library declares, whatever facts they read.</summary>
internal static class RuleCatalogue
{
    public static ImmutableArray<(Type Holder, string Name, RuleEntry Value)> Rules { get; } = Catalogue.Of<RuleEntry>(typeof(Rule<>), typeof(RuleCatalogue), nameof(ReadRule));

    public static ImmutableArray<BookEntry> Books { get; } =
        [.. Catalogue.Of<BookEntry>(typeof(RuleBook<>), typeof(RuleCatalogue), nameof(ReadBook)).Select(static b => b.Value).DistinctBy(static b => b.Id).OrderBy(static b => b.Id, StringComparer.Ordinal)];

    public static RuleEntry ReadRule<TFacts>(Rule<TFacts> rule) =>
        new(rule.Code, typeof(TFacts).Name, rule.Requirement, rule.Basis, rule.Effect, rule.IsOverridable, rule.Condition?.Description, MetWhen(rule), [.. rule.Members.Select(static m => m.Code)]);

    public static BookEntry ReadBook<TFacts>(RuleBook<TFacts> book) =>
        new(book.Id, book.Name, book.SelectedBy, [.. book.Versions.Select(static v => new VersionEntry(v.Name, v.Instrument, v.Period!.In(Language.English), [.. v.Rules!.AllRules.Select(ReadRule)], [.. v.Rules!.Rules.Select(static r => r.Code)], v.Period!.FirstDay))]);

    /// <summary>When a rule is met, in English: its condition, or how many of its members must be met.</summary>
    public static string MetWhen<TFacts>(Rule<TFacts> rule)
    {
        var members = string.Join(", ", rule.Members.Select(static m => m.Condition is null || m.Code.StartsWith("COND-", StringComparison.Ordinal) ? MetWhen(m) : $"`{m.Code}`"));
        return rule.Condition?.Description.En ?? rule.Kind switch
        {
            GroupKind.AllOf => $"all of: {members}",
            GroupKind.AnyOf => $"at least one of: {members}",
            GroupKind.AtLeast => $"at least {rule.Needed} of: {members}",
            GroupKind.Not => $"not: {members}",
            GroupKind.Unless => $"the first, unless the second holds, of: {members}",
            _ => throw new UnreachableException(),
        };
    }

    internal sealed record RuleEntry(string Code, string Facts, LocalisedText Requirement, Basis Basis, Effect Effect, bool IsOverridable, LocalisedText? Condition, string MetWhen, ImmutableArray<string> Members);

    internal sealed record VersionEntry(string Name, LegalInstrument? Instrument, string Period, ImmutableArray<RuleEntry> Rules, ImmutableArray<string> Refusing, LocalDate? FirstDay);

    internal sealed record BookEntry(string Id, LocalisedText Name, LocalisedText SelectedBy, ImmutableArray<VersionEntry> Versions);
}
