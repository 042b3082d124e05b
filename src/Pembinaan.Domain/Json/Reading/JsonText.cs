using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Whole texts: writes a value under its contract and reads it back with every fault.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Reading = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = false };

    internal static byte[] Write<T>(JsonContract<T> contract, T value, bool indented = false)
        where T : notnull
    {
        using var buffer = new JsonBuffer();
        using (var writer = new Utf8JsonWriter(buffer, new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            contract.Write(writer, value);
        }

        return buffer.ToArray();
    }

    internal static string WriteText<T>(JsonContract<T> contract, T value, bool indented = false)
        where T : notnull => Encoding.UTF8.GetString(Write(contract, value, indented));

    internal static DomainResult<T> Read<T>(JsonContract<T> contract, ReadOnlyMemory<byte> json, bool keepsValuesBack = false)
        where T : notnull
    {
        try
        {
            using var document = JsonDocument.Parse(WithoutMark(json), Reading);
            var faults = new JsonFaults { KeepsValuesBack = keepsValuesBack };
            return contract.TryRead(document.RootElement, faults, out var value) ? DomainResult.Success(value, faults.Warnings) : DomainResult<T>.Failure(faults.Rooted);
        }
        catch (JsonException exception)
        {
            return JsonErrors.Syntax.For(
                "$",
                Argument.Of("line", ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)),
                Argument.Of("column", ((exception.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    internal static DomainResult<T> Read<T>(JsonContract<T> contract, string json, bool keepsValuesBack = false)
        where T : notnull => Read(contract, Encoding.UTF8.GetBytes(json), keepsValuesBack);

    // Some programs put the mark of UTF-8 before a text.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
}
