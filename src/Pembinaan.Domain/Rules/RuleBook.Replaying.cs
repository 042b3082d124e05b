using System.Globalization;
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <content>Decisions of the past.</content>
public sealed partial class RuleBook<TFacts>
{
    /// <summary>Decides again what a receipt tells of, and proves it: the same version and the same facts give the identical decision.</summary>
    /// <param name="receipt">The receipt of a decision by this book.</param>
    /// <param name="facts">The facts decided on.</param>
    /// <returns>The decision, or all that differs: <see cref="ReceiptErrors"/>.</returns>
    public Result<Decision<TFacts>> Replay(Receipt receipt, in TFacts facts)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        if (receipt.Book != Id)
        {
            return OtherBook(receipt);
        }

        var selectedBy = receipt.SelectedBy ?? receipt.Day;
        var version = InForceOn(selectedBy);
        if (receipt.Version is { } name && Find(name) is null)
        {
            return ReceiptErrors.VersionGone.For("version", Argument.Of("book", Id), Argument.Of(nameof(version), name));
        }

        if (version.Rules is null ? receipt.Version is not null : version.Name != receipt.Version)
        {
            return ReceiptErrors.VersionMoved.For("version", Argument.Of("book", Id), Argument.Of("day", selectedBy));
        }

        return Replaying.Replay(receipt, facts, version, receipt.SelectedBy is { } date ? Decide(facts, receipt.Day, date) : Decide(facts, receipt.Day));
    }

    /// <summary>What another version says of a decision of the past, for the same day: a difference, not a replacement. The waivers of the past were given under their version and do not count.</summary>
    /// <param name="receipt">The receipt of a decision by this book.</param>
    /// <param name="facts">The facts; where they differ from those of the receipt, the difference says so.</param>
    /// <param name="version">The name of the version to ask.</param>
    /// <returns>The difference, or <see cref="ReceiptErrors.OtherBook"/> or <see cref="ReceiptErrors.VersionGone"/>.</returns>
    public Result<DecisionDifference> Redecide(Receipt receipt, in TFacts facts, string version)
    {
        ArgumentNullException.ThrowIfNull(receipt);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (receipt.Book != Id)
        {
            return OtherBook(receipt);
        }

        if (Find(version) is not { } other)
        {
            return ReceiptErrors.VersionGone.For(nameof(version), Argument.Of("book", Id), Argument.Of(nameof(version), version));
        }

        return DecisionDifference.Between(receipt, Decide(other.Alone!, facts, receipt.Day, DateKey.Of(other.Period!.FirstDay)).Receipt());
    }

    /// <summary>What another version says of many decisions of the past, each for its day.</summary>
    /// <param name="past">The receipts, each with its facts.</param>
    /// <param name="version">The name of the version to ask.</param>
    /// <returns>The report; or <see cref="ReceiptErrors.VersionGone"/>.</returns>
    public Result<RedecisionReport> RedecideAll(IEnumerable<(Receipt Receipt, TFacts Facts)> past, string version)
    {
        ArgumentNullException.ThrowIfNull(past);
        ArgumentException.ThrowIfNullOrWhiteSpace(version);
        if (Find(version) is not { } other)
        {
            return ReceiptErrors.VersionGone.For(nameof(version), Argument.Of("book", Id), Argument.Of(nameof(version), version));
        }

        var (count, differences, faults) = (0, new List<DecisionDifference>(), new List<ValidationError>());
        foreach (var (receipt, facts) in past)
        {
            var difference = Redecide(receipt, facts, version);
            if (!difference.IsSuccess)
            {
                faults.Add(difference.ValidationErrors[0] with { Identifier = count.ToString(CultureInfo.InvariantCulture) });
            }
            else if (!difference.Value.IsNone)
            {
                differences.Add(difference.Value);
            }

            count++;
        }

        return new RedecisionReport(version, other.KeepsEarlierDecisions, count, differences, faults);
    }

    private ValidationError OtherBook(Receipt receipt) => ReceiptErrors.OtherBook.For("book", Argument.Of("theirs", receipt.Book), Argument.Of("book", Id));
}
