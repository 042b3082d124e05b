namespace Ardalis.Result;

public enum ResultStatus
{
    Ok,
    Error,
    Forbidden,
    Invalid,
    NotFound,
    Conflict,
}
