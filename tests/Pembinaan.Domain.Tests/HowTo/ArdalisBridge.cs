#region bridge
using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Theirs = Ardalis.Result;

namespace YourApplication;

public static class ArdalisBridge
{
    public static Theirs.Result<T> ToArdalisResult<T>(this Result<T> result, Language language = Language.Indonesian)
    {
        var texts = result.ValidationErrors.Select(e => e.Text.In(language)).ToArray();
        return result.Status switch
        {
            ResultStatus.Ok => Theirs.Result<T>.Success(result.Value),
            ResultStatus.NotFound => Theirs.Result<T>.NotFound(texts),
            ResultStatus.Conflict => Theirs.Result<T>.Conflict(texts),
            ResultStatus.Forbidden => Theirs.Result<T>.Forbidden(texts),
            ResultStatus.Error => Theirs.Result<T>.Error(string.Join(' ', texts)),
            _ => Theirs.Result<T>.Invalid(result.ValidationErrors.Zip(texts, static (e, text) =>
                new Theirs.ValidationError(e.Identifier, text, e.ErrorCode, Theirs.ValidationSeverity.Error)).ToArray()),
        };
    }
}
#endregion
