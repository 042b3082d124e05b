namespace Pembinaan.Domain.Agreements.Realising;

/// <summary>What a reminder is about.</summary>
public enum ReminderKind
{
    /// <summary>The last day of an agreement approaches.</summary>
    Expiry,

    /// <summary>The latest day to ask for renewal approaches.</summary>
    RenewalNotice,

    /// <summary>An obligation falls due.</summary>
    Obligation,
}
