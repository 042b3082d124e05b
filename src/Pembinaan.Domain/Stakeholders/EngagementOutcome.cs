namespace Pembinaan.Domain.Stakeholders;

/// <summary>What came of a visit or talk.</summary>
public enum EngagementOutcome
{
    /// <summary>Nothing is settled yet.</summary>
    Open,

    /// <summary>Both want to go on.</summary>
    ToBeContinued,

    /// <summary>An agreement is to be drafted.</summary>
    DraftIntended,

    /// <summary>One side does not want to.</summary>
    Declined,
}
