namespace Pembinaan.Domain.Agreements;

/// <summary>Whether an agreement binds on a day. Not yet, expired, terminated and concluded are different answers; none of them is "inactive".</summary>
public enum Force
{
    /// <summary>It is not formed, so it binds nobody.</summary>
    NotFormed,

    /// <summary>It is formed, but something without which it cannot bind is not known, for example its period.</summary>
    Undetermined,

    /// <summary>Its first day lies ahead.</summary>
    NotYetInForce,

    /// <summary>The day lies within its term, its first and its last day included.</summary>
    InForce,

    /// <summary>Its term ran out.</summary>
    Expired,

    /// <summary>It was ended before its term ran out.</summary>
    Terminated,

    /// <summary>It ended because its purpose was reached.</summary>
    Concluded,
}
