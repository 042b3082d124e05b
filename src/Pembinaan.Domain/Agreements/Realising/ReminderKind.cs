namespace Pembinaan.Domain.Agreements;

/// <summary>What a reminder is about.</summary>
public enum ReminderKind
{
    /// <summary>The last day of an agreement approaches.</summary>
    Expiry,

    /// <summary>The latest day to ask for renewal approaches.</summary>
    RenewalNotice,

    /// <summary>An obligation falls due.</summary>
    Obligation,

    /// <summary>What an evaluation left to be done falls due.</summary>
    FollowUp,

    /// <summary>A waiver that let a renewal or an extension through ends; what it set aside has to be looked at again.</summary>
    WaiverEnd,
}
