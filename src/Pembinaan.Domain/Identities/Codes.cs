namespace Pembinaan.Domain;

/// <summary>How a text is read as a code of a catalogue.</summary>
internal static class Codes
{
    internal static T? Find<T>(string? code)
        where T : class, ICoded<T>
    {
        foreach (var value in T.All)
        {
            if (value.Code == code)
            {
                return value;
            }
        }

        return null;
    }

    internal static T Read<T>(string? code)
        where T : class, ICoded<T> => Find<T>(code) ?? throw new FormatException(NotOne<T>(code));

    /// <summary>What is said of a text that is no code: the code that is meant, or all that there are.</summary>
    internal static string NotOne<T>(string? code)
        where T : class, ICoded<T> =>
        T.All.FirstOrDefault(v => v.Code.Equals(code, StringComparison.OrdinalIgnoreCase)) is { } meant
            ? $"\"{code}\" is not a code of {typeof(T).Name}; it must be written {meant.Code} (harus ditulis {meant.Code})."
            : $"\"{code}\" is not a code of {typeof(T).Name}; it must be one of (harus salah satu dari) {string.Join(", ", T.All.Select(static v => v.Code))}.";
}
