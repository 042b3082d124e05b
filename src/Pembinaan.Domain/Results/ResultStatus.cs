namespace Pembinaan.Domain.Results;

/// <summary>How a command or a reading ended, in the vocabulary of Ardalis.Result.</summary>
public enum ResultStatus
{
    /// <summary>Done; there may be warnings.</summary>
    Ok,

    /// <summary>Something outside the rules went wrong.</summary>
    Error,

    /// <summary>Whoever asks may not do this.</summary>
    Forbidden,

    /// <summary>The input is bad, or a policy refuses.</summary>
    Invalid,

    /// <summary>What was named does not exist.</summary>
    NotFound,

    /// <summary>The state has moved on: a stale revision, or a duplicate.</summary>
    Conflict,
}
