namespace Pembinaan.Domain.Stakeholders;

/// <summary>Which domiciles a partner covers itself, and which bodies above it cover the others.</summary>
/// <param name="Covered">The domiciles that the partner itself covers.</param>
/// <param name="Above">The bodies to turn to, the nearest first, each with the domiciles for which it is the nearest that covers them.</param>
/// <param name="Uncovered">The domiciles that neither the partner nor any body above it covers.</param>
public sealed record DomicileCoverage(
    ValueList<RegionCode> Covered,
    ValueList<(StakeholderId Body, ValueList<RegionCode> Domiciles, ValueList<StakeholderId> Offices)> Above,
    ValueList<RegionCode> Uncovered
) : ILocalisable
{
    /// <summary>How many of the domiciles handed in lie where, each as often as it was handed in; by the names on record.</summary>
    internal LocalisedText? Text { get; init; }

    /// <summary>How many of the domiciles that were handed in the partner covers, and whom to turn to for the others, by the names on record.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentences in one line; a domicile that was handed in more than once, as that of several people, counts as often.</returns>
    public string In(Language language) => Text?.In(language) ?? RecordPrinter.Of(this);

    /// <summary>Whether the partner covers all domiciles itself.</summary>
    public bool IsNeedless => Above.IsEmpty && Uncovered.IsEmpty;
}
