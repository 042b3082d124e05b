using Ardalis.Result;

namespace Host;

public static class Mapping
{
    public static int ToHttp(this IResult result) => result.Status switch
    {
        ResultStatus.Ok => 200,
        ResultStatus.NotFound => 404,
        ResultStatus.Conflict => 409,
        _ => 400,
    };

    public static string Told<T>(Result<T> result) => result.IsSuccess
        ? $"{result.ToHttp()} {result.Map(static value => value!.ToString()).Value}"
        : $"{result.ToHttp()} {string.Join(", ", result.ValidationErrors.Select(static e => $"{e.ErrorCode} at {e.Identifier}: {e.ErrorMessage}"))}";
}
