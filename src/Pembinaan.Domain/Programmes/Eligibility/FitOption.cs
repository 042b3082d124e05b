namespace Pembinaan.Domain.Programmes;

/// <summary>What can be done where a programme outlives a sentence. Nobody is removed because of it.</summary>
public enum FitOption
{
    /// <summary>Shorten or move sessions and certification to before the release.</summary>
    Shorten,

    /// <summary>Hand the person over to a provider or another course.</summary>
    HandOver,

    /// <summary>Let the person go on outside after the release.</summary>
    ContinueOutside,

    /// <summary>Examine the person before the release, where all sessions come before it.</summary>
    CertifyEarly,
}
