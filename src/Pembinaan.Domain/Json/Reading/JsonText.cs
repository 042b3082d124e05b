using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Whole texts: writes a value under its contract and reads it back with every fault.</summary>
internal static class JsonText
{
    /// <summary>How deep a text may be nested; looked at before anything is made of it.</summary>
    internal const int MostNested = 64;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = MostNested, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = false };

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

    internal static DomainResult<T> Read<T>(JsonContract<T> contract, ReadOnlyMemory<byte> json)
        where T : notnull => Read(contract, json, new());

    internal static DomainResult<T> Read<T>(JsonContract<T> contract, string json)
        where T : notnull
    {
        var utf8 = JsonBroken.Utf8Of(json, out var holdsBroken);
        return Read(contract, utf8, new() { HoldsBroken = holdsBroken });
    }

    internal static DomainResult<T> Read<T>(JsonContract<T> contract, ReadOnlyMemory<byte> json, JsonFaults faults)
        where T : notnull
    {
        var marked = JsonBroken.Marked(WithoutMark(json), out var holdsBroken);
        faults.HoldsBroken |= holdsBroken;
        try
        {
            using var document = JsonDocument.Parse(marked, Reading);
            faults.Visits++;
            if (!contract.TryRead(document.RootElement, faults, out var value))
            {
                return DomainResult<T>.Failure(faults.Rooted);
            }

            return faults.HoldsBroken ? JsonErrors.BrokenText.For("$") : DomainResult.Success(value, faults.Warnings);
        }
        catch (JsonException exception)
        {
            return JsonErrors.Syntax.For(
                "$",
                Argument.Of("line", ((exception.LineNumber ?? 0) + 1).ToString(CultureInfo.InvariantCulture)),
                Argument.Of("column", ((exception.BytePositionInLine ?? 0) + 1).ToString(CultureInfo.InvariantCulture)));
        }
    }

    // Some programs put the mark of UTF-8 before a text.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) => json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;
}
