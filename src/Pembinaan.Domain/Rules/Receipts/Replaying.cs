namespace Pembinaan.Domain.Rules;

/// <summary>Makes receipts, and decides again what a receipt tells of.</summary>
internal static class Replaying
{
    internal static Receipt ReceiptOf<TFacts>(in Decision<TFacts> decision, LocalDate? selectedBy, string? decidedBy = null)
    {
        var version = decision.Version;
        return new()
        {
            Book = version?.Book?.Id ?? version?.Name ?? "",
            Version = version is { Book: not null, Rules: not null } ? version.Name : null,
            ContentHash = decision.Rules?.ContentHash,
            Day = decision.Day,
            SelectedBy = selectedBy,
            DecidedBy = decidedBy,
            Outcome = decision.Outcome,
            FirstDayMet = decision.FirstDayMet,
            Facts = [.. FactsOf(decision.Rules, decision.Facts)],
            Findings = [.. decision.AllFindings().Select(static f => new ReceiptFinding(f.Rule.Code, f.Depth, f.Rule.Effect, f.Verdict, f.IsWaived))],
            Waivers = [.. decision.Waivers?.All ?? []],
        };
    }

    internal static DomainResult<Decision<TFacts>> Replay<TFacts>(Receipt receipt, in TFacts facts, RuleVersion<TFacts> version, Decision<TFacts> again)
    {
        var errors = new List<DomainError>();
        if (receipt.ContentHash != version.Rules?.ContentHash)
        {
            errors.Add(RuleErrors.ReceiptRulesDiffer.For("contentHash", Argument.Of("version", receipt.Version ?? receipt.Book)));
        }

        var then = receipt.Facts.ToLookup(static f => f.Name, StringComparer.Ordinal);
        var now = FactsOf(version.Rules, facts).ToLookup(static f => f.Name, StringComparer.Ordinal);
        foreach (var read in version.Rules?.Reads ?? [])
        {
            if (then[read.Name].Any() && !then[read.Name].SequenceEqual(now[read.Name]))
            {
                errors.Add(RuleErrors.ReceiptFactDiffers.For(read.Name, Argument.Of("fact", read.Label)));
            }
        }

        if (errors.Count > 0)
        {
            return DomainResult<Decision<TFacts>>.Failure([.. errors]);
        }

        DomainResult<Decision<TFacts>> waived = receipt.Waivers.IsEmpty ? again : again.With(receipt.Waivers.AsSpan());
        return waived.IsSuccess
            ? Compared(receipt, waived.Value)
            : DomainResult<Decision<TFacts>>.Failure([
                .. waived.ValidationErrors.Select(static e => RuleErrors.ReceiptWaiverDiffers.For("waivers", Argument.Of("code", e.Text))),
            ]);
    }

    // From which day it would be met is a forecast; a version that came later changes it, and not the decision.
    private static DomainResult<Decision<TFacts>> Compared<TFacts>(Receipt receipt, Decision<TFacts> again)
    {
        var now = again.Receipt() with { FirstDayMet = receipt.FirstDayMet, DecidedBy = receipt.DecidedBy };
        return now == receipt
            ? again
            : RuleErrors.ReceiptAnswerDiffers.For("outcome", Argument.Of("before", receipt.Outcome.Text), Argument.Of("after", now.Outcome.Text));
    }

    // Two facts of one name are two, unless they say the same.
    private static IEnumerable<ReceiptFact> FactsOf<TFacts>(RuleSet<TFacts>? rules, TFacts facts) =>
        rules
            ?.Program.Conditions.SelectMany(static c => c.Reads)
            .Distinct()
            .Select(f => new ReceiptFact(f.Name, f.Write(facts), f.KnownUntil(facts)))
            .Distinct()
        ?? [];
}
