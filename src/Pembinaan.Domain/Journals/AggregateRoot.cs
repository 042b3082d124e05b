namespace Pembinaan.Domain.Journals;

/// <summary>A root of any kind: a facility, a stakeholder, an agreement, a programme, a cohort or a referral.</summary>
public abstract class AggregateRoot
{
    private protected AggregateRoot() { }

    /// <summary>The number of entries. A host stores new entries under a unique (stream, revision) and so learns of a concurrent writer.</summary>
    public abstract int Revision { get; }

    /// <summary>Whether its journal begins with that of an earlier revision of the same root.</summary>
    internal abstract bool IsRevisionOf(AggregateRoot earlier);
}
