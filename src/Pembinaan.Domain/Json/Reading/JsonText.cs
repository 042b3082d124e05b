using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Whole texts: writes a value under its contract and reads it back. Where a text is refused, it is walked for every fault.</summary>
internal static class JsonText
{
    /// <summary>How deep a text may be nested; looked at before anything is made of it.</summary>
    internal const int MostNested = 64;

    internal static byte[] Write<T>(T value, bool indented = false)
        where T : notnull
    {
        using var buffer = new JsonBuffer();
        using (var writer = new Utf8JsonWriter(buffer, Options(indented)))
        {
            JsonContract<T>.Converter.Write(writer, value, JsonOptions.Own);
        }

        return buffer.ToArray();
    }

    internal static string WriteText<T>(T value, bool indented = false)
        where T : notnull => Encoding.UTF8.GetString(Write(value, indented));

    internal static DomainResult<T> Read<T>(string json)
        where T : notnull
    {
        var utf8 = JsonBroken.Utf8Of(json, out var holdsBroken);
        return Read<T>(utf8, new() { HoldsBroken = holdsBroken });
    }

    internal static DomainResult<T> Read<T>(ReadOnlyMemory<byte> json, JsonFaults faults)
        where T : notnull
    {
        var text = JsonBroken.Marked(WithoutMark(JsonSchemas.Rewritten(json, faults.Rewritings)), out var holdsBroken);
        faults.HoldsBroken |= holdsBroken;
        using var identities = new JsonIdentities();
        if (!faults.HoldsBroken && TryRead<T>(text.Span, faults, out var value))
        {
            return value;
        }

        try
        {
            // A text that is no JSON has this one fault and no others; nor has one that is nested too deep.
            var reader = new Utf8JsonReader(text.Span, new JsonReaderOptions { MaxDepth = int.MaxValue, CommentHandling = JsonCommentHandling.Skip });
            var isTooDeep = false;
            while (reader.Read())
            {
                isTooDeep |= reader is { TokenType: JsonTokenType.StartObject or JsonTokenType.StartArray, CurrentDepth: >= MostNested };
            }

            if (isTooDeep)
            {
                return JsonErrors.TooDeep.For("$", Argument.Of("most", MostNested));
            }
        }
        catch (JsonException exception)
        {
            return JsonErrors.Syntax.For("$", Argument.Of("line", Place(exception.LineNumber)), Argument.Of("column", Place(exception.BytePositionInLine)));
        }

        new JsonWalk(text, faults).Tell(typeof(T));
        return faults.Count == 0 ? JsonErrors.BrokenText.For("$") : DomainResult<T>.Failure(faults.Rooted);
    }

    /// <summary>What loads itself from its text, with what it warns of.</summary>
    internal static DomainResult<T> ReadLoaded<T>(string json)
        where T : class => Unwrapped(Read<JsonShapes.Loaded<T>>(json));

    /// <summary>What loads itself from its text, with what it warns of.</summary>
    internal static DomainResult<T> ReadLoaded<T>(ReadOnlyMemory<byte> json, JsonFaults faults)
        where T : class => Unwrapped(Read<JsonShapes.Loaded<T>>(json, faults));

    internal static Utf8JsonReader Reader(ReadOnlySpan<byte> json) =>
        new(json, new JsonReaderOptions { MaxDepth = MostNested, CommentHandling = JsonCommentHandling.Skip });

    /// <summary>Goes from the start of an object to the value of one of its members, if it has it.</summary>
    internal static bool TryMember(ref Utf8JsonReader reader, ReadOnlySpan<byte> name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isWanted = reader.ValueTextEquals(name);
            reader.Read();
            if (isWanted)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    internal static bool TryNext<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, [NotNullWhen(true)] out T? value)
    {
        var isThere = reader.Read() && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name) && reader.Read();
        value = isThere ? JsonContract<T>.Converter.Read(ref reader, typeof(T), JsonOptions.Own)! : default;
        return isThere;
    }

    private static bool TryRead<T>(ReadOnlySpan<byte> json, JsonFaults faults, [MaybeNullWhen(false)] out T value)
        where T : notnull
    {
        var reader = Reader(json);
        try
        {
            reader.Read();
            value = reader.TokenType == JsonTokenType.Null ? default : JsonContract<T>.Converter.Read(ref reader, typeof(T), JsonOptions.Own);
            while (reader.Read())
            {
                // Nothing may stand behind the value.
            }

            return value is not null;
        }
        catch (Exception exception) when (JsonRefusal.Is(exception))
        {
            value = default;
            return false;
        }
        finally
        {
            faults.Looked += reader.BytesConsumed;
        }
    }

    private static DomainResult<T> Unwrapped<T>(DomainResult<JsonShapes.Loaded<T>> loaded)
        where T : class => loaded.Bind(static l => DomainResult.Success(l.Root, l.Warnings.AsSpan()));

    private static JsonWriterOptions Options(bool indented) =>
        new() { Indented = indented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = 4 * MostNested };

    // Some programs put the mark of UTF-8 before a text.
    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> json) =>
        json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json;

    private static string Place(long? from) => ((from ?? 0) + 1).ToString(CultureInfo.InvariantCulture);
}
