using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>Decides many people again, after facts or rules changed, and reports only what became different. What was decided and stored is not touched.</summary>
public sealed record EligibilityReview
{
    private EligibilityReview(int reviewed, ValueList<EligibilityChange> changes)
    {
        Reviewed = reviewed;
        Changes = changes;
    }

    /// <summary>How many decisions were made again.</summary>
    public int Reviewed { get; }

    /// <summary>The differences, in the order in which the decisions were handed in.</summary>
    public ValueList<EligibilityChange> Changes { get; }

    /// <summary>Those who were eligible and would no longer be.</summary>
    public IEnumerable<EligibilityChange> Lost => Changes.Where(static c => c is { Before: Outcome.Met, After: not Outcome.Met });

    /// <summary>Those who were not eligible and would now be.</summary>
    public IEnumerable<EligibilityChange> Gained => Changes.Where(static c => c is { Before: not Outcome.Met, After: Outcome.Met });

    /// <summary>Decides again on a day under a book.</summary>
    /// <param name="earlier">The earlier decisions.</param>
    /// <param name="book">The book as it is now.</param>
    /// <param name="day">The day to decide for.</param>
    /// <param name="facts">The facts as they are now, given those decided on; by default the same.</param>
    /// <returns>The report.</returns>
    public static EligibilityReview Of(
        IEnumerable<Decision<EligibilityFacts>> earlier,
        RuleBook<EligibilityFacts> book,
        LocalDate day,
        Func<EligibilityFacts, EligibilityFacts>? facts = null)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(book);
        var reviewed = 0;
        var changes = new List<EligibilityChange>();
        foreach (var decision in earlier)
        {
            reviewed++;
            var now = book.Decide(facts is null ? decision.Facts : facts(decision.Facts), day);
            if (Compare(decision, now) is { } change)
            {
                changes.Add(change);
            }
        }

        return new(reviewed, changes.ToValueList());
    }

    /// <summary>The difference between two decisions on one person.</summary>
    /// <param name="before">The earlier decision.</param>
    /// <param name="after">The later decision.</param>
    /// <returns>The difference, or null if outcome, reasons and first eligible day are the same.</returns>
    public static EligibilityChange? Compare(Decision<EligibilityFacts> before, Decision<EligibilityFacts> after)
    {
        var (gone, came) = (Reasons(before), Reasons(after));
        var change = new EligibilityChange(
            after.Facts.Person.Id,
            before.Outcome,
            after.Outcome,
            gone.Except(came, StringComparer.Ordinal).ToValueList(),
            came.Except(gone, StringComparer.Ordinal).ToValueList(),
            before.FirstDayMet,
            after.FirstDayMet,
            before.Version?.Name != after.Version?.Name && after.Version is { KeepsEarlierDecisions: true });
        var isSame = change.Before == change.After && change.ReasonsGone.IsEmpty && change.ReasonsNew.IsEmpty && change.FirstDayBefore == change.FirstDayAfter;
        return isSame ? null : change;
    }

    private static List<string> Reasons(Decision<EligibilityFacts> decision) =>
        [.. decision.Unmet.Concat(decision.Undetermined).Select(static f => f.Rule.Code).Distinct(StringComparer.Ordinal)];
}
