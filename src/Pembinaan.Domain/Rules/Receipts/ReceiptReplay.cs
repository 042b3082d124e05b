using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Makes receipts, and decides again what a receipt tells of.</summary>
internal static class ReceiptReplay
{
    // Sixteen bytes in Base64 without padding.
    private const int ShortestSalt = 22;

    /// <summary>What a decision rests on and says, to be compared. What is stored is sealed.</summary>
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
            Facts = [.. ReadFor(decision.Rules, decision.Facts, decision.Day)],
            Findings = [.. decision.AllFindings().Select(static f => new ReceiptFinding(f.Rule.Code, f.Depth, f.Rule.Effect, f.Verdict, f.IsWaived))],
            Waivers = [.. decision.Waivers?.All ?? []],
        };
    }

    /// <summary>A receipt each of whose facts has a salt of its own.</summary>
    /// <exception cref="ArgumentException">The source gave a salt that is too short, is no visible text, or came before.</exception>
    internal static Receipt Salted(Receipt receipt, Func<string> salts)
    {
        Guard.Against.Null(salts);
        var given = new HashSet<string>(StringComparer.Ordinal);
        return receipt with { Facts = receipt.Facts.Select(f => f with { Salt = New() }).ToValueList() };

        string New()
        {
            var salt = salts();
            Guard.Against.Violation(
                !Identity.IsWellFormed(salt) || salt.Length < ShortestSalt || !given.Add(salt),
                $"A source of salts must give {ShortestSalt} to 100 visible characters each time, and never the same twice.",
                nameof(salts)
            );
            return salt;
        }
    }

    internal static DomainResult<Decision<TFacts>> Replay<TFacts>(Receipt receipt, in TFacts facts, RuleVersion<TFacts> version, Decision<TFacts> again)
    {
        var errors = new List<DomainError>();
        if (receipt.ContentHash != version.Rules?.ContentHash)
        {
            errors.Add(RuleErrors.ReceiptRulesDiffer.For("contentHash", Argument.Of("version", receipt.Version ?? receipt.Book)));
        }

        if (!receipt.IsGenuine)
        {
            errors.Add(RuleErrors.ReceiptNotGenuine.For("hash"));
        }

        var then = receipt.Facts.ToLookup(static f => f.Name, StringComparer.Ordinal);
        var now = ReadFor(version.Rules, facts, receipt.Day).ToLookup(static f => f.Name, StringComparer.Ordinal);
        var declared = FactsOf(version.Rules?.Program.Conditions.SelectMany(static c => c.Reads) ?? [], facts).ToHashSet();
        foreach (var read in version.Rules?.Reads ?? [])
        {
            if (then[read.Name].FirstOrDefault(static f => f.IsRedacted) is { Redaction: { } redaction })
            {
                errors.Add(RuleErrors.ReceiptRedacted.For(read.Name, Argument.Of("fact", read.Label), Argument.Of("at", redaction.RedactedAt)));
                continue;
            }

            var before = then[read.Name].Select(static f => f.Bare).ToList();
            if (before.Count > 0 && !(now[read.Name].Any() ? before.SequenceEqual(now[read.Name]) : before.TrueForAll(declared.Contains)))
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
        var said = receipt with { Facts = receipt.Facts.Select(static f => f.Bare).ToValueList(), Hash = "" };
        var now = ReceiptOf(again, receipt.SelectedBy, receipt.DecidedBy) with { FirstDayMet = receipt.FirstDayMet };
        return now == said
            ? again
            : RuleErrors.ReceiptAnswerDiffers.For("outcome", Argument.Of("before", receipt.Outcome.Text), Argument.Of("after", now.Outcome.Text));
    }

    // Where a rule is not asked, only that is read which says so.
    private static IEnumerable<ReceiptFact> ReadFor<TFacts>(RuleSet<TFacts>? rules, TFacts facts, LocalDate day) =>
        rules is null ? [] : FactsOf(rules.Program.Conditions.SelectMany(c => c.ReadOn(facts, DateKey.Of(day))), facts);

    // Two facts of one name are two, unless they say the same.
    private static IEnumerable<ReceiptFact> FactsOf<TFacts>(IEnumerable<NamedFact<TFacts>> read, TFacts facts) =>
        read.Distinct().Select(f => new ReceiptFact(f.Name, f.Write(facts), f.KnownUntil(facts))).Distinct();
}
