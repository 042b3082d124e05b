namespace Pembinaan.Domain.Testing;

/// <summary>What the library made of a command.</summary>
internal static class Making
{
    /// <summary>What was made; what was refused is said in English, as every other message to a programmer.</summary>
    internal static T Made<T>(this DomainResult<T> result)
        where T : notnull =>
        result.IsSuccess
            ? result.Value
            : throw new InvalidOperationException(
                $"The library refuses it: {string.Join("; ", result.ValidationErrors.Select(static e => $"{e.ErrorCode}: {e.Text.En}"))}"
            );
}
