using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What the rules of recognition read about one credit of one person in one cohort.</summary>
internal readonly record struct CreditFacts : IAboutPeople
{
    /// <summary>Whether the programme recognises anything at all.</summary>
    public Fact<bool> IsOffered { get; init; }

    /// <summary>Whether all of the credit is of what the programme recognises: hours, units, and no module or unit that is excepted.</summary>
    public Fact<bool> IsOfWhatIsTaken { get; init; }

    /// <summary>Whether it comes from where the programme accepts it.</summary>
    public Fact<bool> IsFromASource { get; init; }

    /// <summary>The lesson hours recognised for the person altogether, these included.</summary>
    public Fact<int> Hours { get; init; }

    /// <summary>The most lesson hours that the programme recognises.</summary>
    public Fact<int> MostHours { get; init; }

    /// <summary>The last day of learning.</summary>
    public Fact<LocalDate> LearntUntil { get; init; }

    /// <summary>How many calendar months may have passed since then; 0 for any number.</summary>
    public Fact<int> MostMonths { get; init; }

    /// <summary>Whether it is decided by somebody who may.</summary>
    public Fact<bool> IsDecidedByWhoMay { get; init; }

    /// <summary>What is said where a rule is not met; null where the facts were filled in by hand.</summary>
    internal CreditBackground? Background { get; init; }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
