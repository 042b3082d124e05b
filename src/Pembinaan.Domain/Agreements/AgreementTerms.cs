namespace Pembinaan.Domain.Agreements;

/// <summary>What the parties owe each other: obligations, quotas, territory, costs and wages.</summary>
public sealed record AgreementTerms
{
    /// <summary>Nothing agreed.</summary>
    public static AgreementTerms None { get; } = new();

    /// <summary>What each party must do.</summary>
    public ValueList<Obligation> Obligations { get; init; }

    /// <summary>How many people or sessions.</summary>
    public ValueList<Quota> Quotas { get; init; }

    /// <summary>Where it applies, by codes of the application's such as those of regions; empty if it does not say.</summary>
    public ValueList<string> Territory { get; init; }

    /// <summary>Who bears which cost.</summary>
    public ValueList<CostShare> Costs { get; init; }

    /// <summary>How those who produce are paid, or null if it does not say.</summary>
    public WageClause? Wage { get; init; }

    /// <summary>Those whom they name, who have to be parties.</summary>
    internal IEnumerable<PartyId> Named =>
        Obligations.Select(static o => o.Party).Concat(Costs.SelectMany(static c => c.Bearers)).Concat(Wage is null ? [] : [Wage.PaidBy]).Distinct();
}
