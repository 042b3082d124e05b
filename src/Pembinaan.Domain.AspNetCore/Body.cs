using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>A body of JSON as it was sent, read to its end in spite of texts that are broken and of members that stand twice.</summary>
internal sealed class Body
{
    private readonly List<DomainError> _faults = [];

    /// <summary>What was sent: the first of members that stand twice, and a mark in the place of a broken text.</summary>
    public JsonNode? Node { get; private set; }

    /// <summary>Whether it is JSON; if not, that is its only fault.</summary>
    public bool IsJson { get; private set; }

    /// <summary>What is wrong with the text itself, each with its field.</summary>
    public IReadOnlyList<DomainError> Faults => _faults;

    internal static Body Of(ReadOnlySpan<byte> text)
    {
        var body = new Body();
        var reader = new Utf8JsonReader(text.StartsWith(Encoding.UTF8.Preamble) ? text[Encoding.UTF8.Preamble.Length..] : text);
        try
        {
            reader.Read();
            body.Node = body.Value(ref reader, "");
            reader.Read();
            body.IsJson = true;
        }
        catch (JsonException e)
        {
            body._faults.Clear();
            body._faults.Add(JsonErrors.Syntax.For("", Argument.Of("line", (e.LineNumber ?? 0) + 1), Argument.Of("column", (e.BytePositionInLine ?? 0) + 1)));
        }

        return body;
    }

    private JsonNode? Value(ref Utf8JsonReader reader, string field)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                return Members(ref reader, field);
            case JsonTokenType.StartArray:
                var items = new JsonArray();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    items.Add(Value(ref reader, string.Create(CultureInfo.InvariantCulture, $"{field}[{items.Count}]")));
                }

                return items;
            case JsonTokenType.String:
                if (TryText(ref reader, out var text))
                {
                    return JsonValue.Create(text);
                }

                _faults.Add(JsonErrors.BrokenText.For(field));
                return JsonValue.Create(text);
            case JsonTokenType.Null:
                return null;
            default:
                return JsonNode.Parse(reader.ValueSpan);
        }
    }

    private JsonObject Members(ref Utf8JsonReader reader, string field)
    {
        var members = new JsonObject();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isSound = TryText(ref reader, out var name);
            var inside = field.Length == 0 ? name : $"{field}.{name}";
            reader.Read();
            var value = Value(ref reader, inside);
            if (!isSound)
            {
                _faults.Add(JsonErrors.BrokenText.For(inside));
            }
            else if (members.ContainsKey(name))
            {
                _faults.Add(JsonErrors.DuplicateMember.For(inside, Argument.Of("name", name)));
            }
            else
            {
                members.Add(name, value);
            }
        }

        return members;
    }

    // Bytes that are no UTF-8, or half of a surrogate pair, are seen only when the text is asked for.
    private static bool TryText(ref Utf8JsonReader reader, out string text)
    {
        try
        {
            text = reader.GetString()!;
            return true;
        }
        catch (InvalidOperationException)
        {
            text = Encoding.UTF8.GetString(reader.ValueSpan);
            return false;
        }
    }
}
