namespace Pembinaan.Domain.Agreements;

/// <summary>What an evaluation recommends.</summary>
public enum Recommendation
{
    /// <summary>Go on as it is.</summary>
    Continue,

    /// <summary>Extend it.</summary>
    Extend,

    /// <summary>Go on with changes.</summary>
    Revise,

    /// <summary>Do not go on.</summary>
    Stop,
}
