using System.Globalization;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>Decisions of the past.</content>
public sealed partial class RuleBook<TFacts>
{
    /// <summary>Decides again what a receipt tells of, and proves it: the same version and the same facts give the identical decision.</summary>
    /// <param name="receipt">The receipt of a decision by this book.</param>
    /// <param name="facts">The facts decided on.</param>
    /// <returns>The decision, or all that differs: <see cref="RuleErrors"/>. Of redacted facts it cannot be said: each is named.</returns>
    public DomainResult<Decision<TFacts>> Replay(Receipt receipt, in TFacts facts)
    {
        Guard.Against.Null(receipt);
        if (receipt.Book != Id)
        {
            return OtherBook(receipt);
        }

        var selectedBy = receipt.SelectedBy ?? receipt.Day;
        var version = InForceOn(selectedBy);
        if (receipt.Version is { } name && Find(name) is null)
        {
            return VersionGone(name);
        }

        if (version.Rules is null ? receipt.Version is not null : version.Name != receipt.Version)
        {
            return RuleErrors.ReceiptVersionMoved.For("version", Argument.Of("book", Id), Argument.Of("day", selectedBy));
        }

        return ReceiptReplay.Replay(receipt, facts, version, receipt.SelectedBy is { } date ? Decide(facts, receipt.Day, date) : Decide(facts, receipt.Day));
    }

    /// <summary>
    /// What another version says of a decision of the past, for the same day: a difference, not a replacement. The waivers of the past were given under their
    /// version and do not count.
    /// </summary>
    /// <param name="receipt">The receipt of a decision by this book.</param>
    /// <param name="facts">The facts; where they differ from those of the receipt, the difference says so.</param>
    /// <param name="version">The name of the version to ask.</param>
    /// <returns>
    /// The difference, or <see cref="RuleErrors.ReceiptOtherBook"/>, <see cref="RuleErrors.ReceiptNotGenuine"/> or <see cref="RuleErrors.ReceiptVersionGone"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public DomainResult<DecisionDifference> Redecide(Receipt receipt, in TFacts facts, string version)
    {
        Guard.Against.Null(receipt);
        Guard.Against.NullOrWhiteSpace(version);
        return FaultOf(receipt) is { } fault ? fault
            : Find(version) is { } other ? Redecided(receipt, facts, receipt.Day, other)
            : VersionGone(version);
    }

    /// <summary>What another version says of many decisions of the past, each for its day.</summary>
    /// <param name="past">The receipts, each with its facts.</param>
    /// <param name="version">The name of the version to ask.</param>
    /// <returns>The report; or <see cref="RuleErrors.ReceiptVersionGone"/>.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public DomainResult<RedecisionReport> RedecideAll(IEnumerable<(Receipt Receipt, TFacts Facts)> past, string version)
    {
        Guard.Against.Null(past);
        Guard.Against.NullOrWhiteSpace(version);
        return Find(version) is { } other ? Report(past, other, null) : VersionGone(version);
    }

    /// <summary>
    /// What the book as it is now says of many decisions of the past, all asked for one day: after facts or rules have changed, who would gain and who would
    /// lose.
    /// </summary>
    /// <param name="past">
    /// The receipts of decisions by this book, each with the facts as they are now; where they differ from those of the receipt, the difference says so.
    /// </param>
    /// <param name="day">The day to ask for, under the version in force on it.</param>
    /// <returns>The report.</returns>
    public RedecisionReport RedecideAll(IEnumerable<(Receipt Receipt, TFacts Facts)> past, LocalDate day)
    {
        Guard.Against.Null(past);
        return Report(past, InForceOn(Guard.Against.NotIso(day)), day);
    }

    private static bool IsNew(RuleVersion<TFacts> version, Receipt receipt) => version.Rules is null || receipt.Version != version.Name;

    // On its own day another version speaks alone; on another day the whole book does.
    private static DecisionDifference Redecided(Receipt receipt, in TFacts facts, LocalDate day, RuleVersion<TFacts> version, bool alone = true) =>
        DecisionDifference.Of(
            receipt,
            (alone ? Decide(version.Alone!, facts, day, DateKey.Of(version.Period!.FirstDay)) : Decide(version, facts, day)).Unsealed()
        );

    private RedecisionReport Report(IEnumerable<(Receipt Receipt, TFacts Facts)> past, RuleVersion<TFacts> version, LocalDate? day)
    {
        var (count, differences, faults) = (0, new List<(int Place, DecisionDifference Difference, bool IsProtected)>(), new List<DomainError>());
        foreach (var (receipt, facts) in past)
        {
            Guard.Against.Null(receipt, nameof(past));
            if (FaultOf(receipt) is { } fault)
            {
                faults.Add(fault.At(count.ToString(CultureInfo.InvariantCulture)));
            }
            else if (Redecided(receipt, facts, day ?? receipt.Day, version, day is null) is { IsNone: false } difference)
            {
                differences.Add((count, difference, version.KeepsEarlierDecisions && IsNew(version, receipt)));
            }

            count++;
        }

        return new(version.Rules is null ? null : version.Name, version.KeepsEarlierDecisions, count, differences, faults);
    }

    private DomainError VersionGone(string version) =>
        RuleErrors.ReceiptVersionGone.For(nameof(version), Argument.Of("book", Id), Argument.Of(nameof(version), version));

    private DomainError? FaultOf(Receipt receipt) =>
        receipt.Book != Id ? OtherBook(receipt)
        : receipt.IsGenuine ? null
        : RuleErrors.ReceiptNotGenuine.For("hash");

    private DomainError OtherBook(Receipt receipt) => RuleErrors.ReceiptOtherBook.For("book", Argument.Of("theirs", receipt.Book), Argument.Of("book", Id));
}
