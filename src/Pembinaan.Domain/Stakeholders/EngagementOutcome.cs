namespace Pembinaan.Domain.Stakeholders;

/// <summary>What came of a visit or talk.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum EngagementOutcome
{
    /// <summary>Nothing is settled yet.</summary>
    [InWords("belum ada keputusan", "nothing settled yet")]
    Open,

    /// <summary>Both want to go on.</summary>
    [InWords("akan dilanjutkan", "to be continued")]
    ToBeContinued,

    /// <summary>An agreement is to be drafted.</summary>
    [InWords("akan disusun perjanjian", "an agreement is to be drafted")]
    DraftIntended,

    /// <summary>One side does not want to.</summary>
    [InWords("tidak dilanjutkan", "declined")]
    Declined,
}
