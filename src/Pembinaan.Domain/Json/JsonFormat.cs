namespace Pembinaan.Domain.Json;

/// <summary>Writes one type as JSON and reads it back.</summary>
/// <remarks>
/// Reading finds every fault with its JSON path and gives nothing half-read. Members and kinds that this version does not know are faults, never dropped;
/// schemas once released stay readable.
/// </remarks>
/// <typeparam name="T">The type.</typeparam>
public class JsonFormat<T>
    where T : class
{
    private readonly bool _isLoaded;

    private readonly Func<T, DomainError[]>? _faults;

    /// <summary>Reads and writes one value, or several roots.</summary>
    /// <param name="isLoaded">Whether it is several roots.</param>
    /// <param name="faults">What is wrong with a value as it was read, by the paths of its members; null if reading tells all.</param>
    internal JsonFormat(bool isLoaded, Func<T, DomainError[]>? faults = null)
    {
        _isLoaded = isLoaded;
        _faults = faults;
    }

    /// <summary>A value as JSON text; what is unknown, null or empty is left out.</summary>
    /// <param name="value">The value.</param>
    /// <param name="indented">Whether to write it over several lines, for people.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentException">
    /// A text in it holds half a character, a state is not defined, or a day is of another calendar: it could not be read again.
    /// </exception>
    public string Write(T value, bool indented = false)
    {
        Guard.Against.Null(value);
        return _isLoaded ? JsonText.WriteText(new JsonShapes.Loaded<T>(value, []), indented) : JsonText.WriteText(value, indented);
    }

    /// <summary>A value as UTF-8.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The bytes.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Write"/>.</exception>
    public byte[] WriteUtf8(T value)
    {
        Guard.Against.Null(value);
        return _isLoaded ? JsonText.Write(new JsonShapes.Loaded<T>(value, [])) : JsonText.Write(value);
    }

    /// <summary>A value from JSON text.</summary>
    /// <param name="json">The text.</param>
    /// <returns>The value with what it warns of, or every fault with its path: <see cref="JsonErrors"/>, errors of journals and of the values.</returns>
    public DomainResult<T> Read(string json)
    {
        Guard.Against.Null(json);
        return Checked(_isLoaded ? JsonText.ReadLoaded<T>(json) : JsonText.Read<T>(json));
    }

    /// <summary>A value from UTF-8.</summary>
    /// <param name="json">The bytes.</param>
    /// <returns>The value with what it warns of, or every fault with its path.</returns>
    public DomainResult<T> ReadUtf8(ReadOnlyMemory<byte> json) => Checked(_isLoaded ? JsonText.ReadLoaded<T>(json, new()) : JsonText.Read<T>(json, new()));

    private DomainResult<T> Checked(DomainResult<T> read) =>
        read.IsSuccess && _faults?.Invoke(read.Value) is { Length: > 0 } faults
            ? DomainResult<T>.Failure([.. faults.Select(static f => f.At($"$.{f.Identifier}"))])
            : read;
}
