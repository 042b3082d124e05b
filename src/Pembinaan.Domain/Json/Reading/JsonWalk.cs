using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Dossiers;

namespace Pembinaan.Domain.Json;

/// <summary>Finds every fault of a text that was refused, by walking it beside the generated contracts. Only refused texts pay for it.</summary>
/// <remarks>
/// One pass tells what single tokens show: names, kinds, types and values. What is sound by that is then read, the largest parts first, so that each byte is
/// read once more; where such a part is refused, the parts in it are read, and the fault is of the smallest that is refused.
/// </remarks>
internal sealed class JsonWalk(ReadOnlyMemory<byte> json, JsonFaults faults)
{
    /// <summary>Tells every fault of the text as a value of a type.</summary>
    internal void Tell(Type type)
    {
        var reader = JsonText.Reader(json.Span);
        reader.Read();
        var parts = new List<JsonPart>();
        Value(ref reader, 0, JsonPlace.Root, type, null, takesNull: false, withheld: false, parts, isDeep: true);
        faults.Looked += reader.BytesConsumed;
        if (faults.Count == 0)
        {
            parts.ForEach(Attempt);
        }
        else if (type == typeof(JsonShapes.Loaded<Dossier>) && !faults.IsFull)
        {
            TellTwice();
        }
    }

    // A value with all that is in it. Faults of parts that cannot be told from single tokens are found once it is clear that the whole cannot be read.
    private void Value(
        ref Utf8JsonReader reader,
        int from,
        JsonPlace place,
        Type type,
        JsonConverter? converter,
        bool takesNull,
        bool withheld,
        List<JsonPart> parts,
        bool isDeep
    )
    {
        var (start, since) = (from + (int)reader.TokenStartIndex, faults.Count);
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (!takesNull)
            {
                faults.Add(start, place, JsonErrors.WrongType.For("", Argument.Of("expected", JsonOptions.Expected(type, converter))));
            }

            return;
        }

        var isComposite = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray;
        withheld |= JsonShapes.IsAboutPeople(type);
        if (isDeep)
        {
            var within = new List<JsonPart>();
            Inside(ref reader, from, place, type, converter, withheld, within, isDeep: true);
            if (faults.Count > since)
            {
                within.Where(static p => p.IsSound).ToList().ForEach(Attempt);
            }
        }
        else
        {
            reader.Skip();
        }

        if (isComposite && !faults.IsFull)
        {
            parts.Add(new(place, start, from + (int)reader.BytesConsumed, type, converter, withheld, faults.Count == since));
        }
    }

    private void Inside(
        ref Utf8JsonReader reader,
        int from,
        JsonPlace place,
        Type type,
        JsonConverter? converter,
        bool withheld,
        List<JsonPart> parts,
        bool isDeep
    )
    {
        if ((converter ?? JsonOptions.ConverterOf(type)) is IJsonTyped typed)
        {
            if (typed.Item is { } item)
            {
                Items(ref reader, from, place, item, typed.ItemConverter, withheld, parts, isDeep);
            }
            else if (typed.Through(reader) is { } through)
            {
                Inside(ref reader, from, place, through, null, withheld || JsonShapes.IsAboutPeople(through), parts, isDeep);
            }
            else
            {
                Single(ref reader, from, place, typed, withheld);
            }

            return;
        }

        var contract = JsonOptions.Own.GetTypeInfo(type);
        if (contract.PolymorphismOptions is { } kinds)
        {
            OneOf(ref reader, from, place, contract.Options, kinds, withheld, parts, isDeep);
        }
        else
        {
            Members(ref reader, from, place, contract, withheld, null, parts, isDeep);
        }
    }

    // What is read as it stands: one token, or a condition of a kind that is not known.
    private void Single(ref Utf8JsonReader reader, int from, JsonPlace place, IJsonTyped typed, bool withheld)
    {
        var at = from + (int)reader.TokenStartIndex;
        var start = reader;
        reader.Skip();
        var token = json.Span[at..(from + (int)reader.BytesConsumed)];
        if (faults.HoldsBroken && (start.TokenType == JsonTokenType.String ? faults.IsBroken(start.GetString()!) : token.IndexOf("\uFFFF"u8) >= 0))
        {
            faults.Add(at, place, JsonErrors.BrokenText.For(""));
            return;
        }

        try
        {
            typed.ReadWhole(token);
        }
        catch (JsonRefusal refusal)
        {
            Tell(at, place, refusal, withheld);
        }
    }

    private void Items(
        ref Utf8JsonReader reader,
        int from,
        JsonPlace place,
        Type item,
        JsonConverter? converter,
        bool withheld,
        List<JsonPart> parts,
        bool isDeep
    )
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            WrongType(ref reader, from, place, JsonErrors.Array);
            return;
        }

        for (var i = 0; !faults.IsFull && reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            Value(ref reader, from, place.Item(i), item, converter, takesNull: false, withheld, parts, isDeep);
        }
    }

    private void OneOf(
        ref Utf8JsonReader reader,
        int from,
        JsonPlace place,
        JsonSerializerOptions options,
        JsonPolymorphismOptions kinds,
        bool withheld,
        List<JsonPart> parts,
        bool isDeep
    )
    {
        var kind = reader;
        if (reader.TokenType != JsonTokenType.StartObject || !JsonText.TryMember(ref kind, JsonOptions.Kind) || kind.TokenType != JsonTokenType.String)
        {
            WrongType(ref reader, from, place, JsonErrors.ObjectWithKind);
            return;
        }

        var name = kind.GetString()!;
        foreach (var known in kinds.DerivedTypes)
        {
            if ((string)known.TypeDiscriminator! == name)
            {
                Members(ref reader, from, place, options.GetTypeInfo(known.DerivedType), withheld, kinds.TypeDiscriminatorPropertyName, parts, isDeep);
                return;
            }
        }

        var expected = JsonConverters.OneOf(kinds.DerivedTypes.Select(static t => (string)t.TypeDiscriminator!).Order(StringComparer.Ordinal));
        faults.Add(
            from + kind.TokenStartIndex,
            place.Member(kinds.TypeDiscriminatorPropertyName),
            faults.IsBroken(name) ? JsonErrors.BrokenText.For("")
                : withheld ? JsonErrors.WrongType.For("", Argument.Of("expected", expected))
                : JsonErrors.UnknownKind.For("", Argument.Of("kind", name))
        );
        reader.Skip();
    }

    private void Members(
        ref Utf8JsonReader reader,
        int from,
        JsonPlace place,
        JsonTypeInfo contract,
        bool withheld,
        string? taken,
        List<JsonPart> parts,
        bool isDeep
    )
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(ref reader, from, place, JsonErrors.Object);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!faults.IsFull && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var (name, at) = (reader.GetString()!, from + reader.TokenStartIndex);
            reader.Read();
            var property = name == taken ? null : contract.Properties.FirstOrDefault(p => p.Name == name);
            if (Fault(name, name == taken || property is not null, !seen.Add(name), seen.Count, withheld || JsonShapes.NamesPeople(contract.Type)) is { } fault)
            {
                faults.Add(at, fault.ErrorCode == JsonErrors.UnknownMemberWithheld.Code ? place : place.Member(name), fault);
                reader.Skip();
            }
            else if (property is null)
            {
                reader.Skip();
            }
            else
            {
                var isKept = withheld || JsonOptions.Marked.ContainsKey(property);
                Value(ref reader, from, place.Member(name), property.PropertyType, property.CustomConverter, TakesNull(property), isKept, parts, isDeep);
            }
        }

        foreach (var missing in contract.Properties.Where(p => isDeep && !faults.IsFull && p.IsRequired && !seen.Contains(p.Name)))
        {
            faults.Add(from + reader.TokenStartIndex, place.Member(missing.Name), JsonErrors.MissingMember.For("", Argument.Of("name", missing.Name)));
        }
    }

    private DomainError? Fault(string name, bool isKnown, bool isSecond, int position, bool withheld) =>
        !isKnown && name == "schema" ? JsonErrors.SchemaElsewhere.For("")
        : !isKnown && withheld ? JsonErrors.UnknownMemberWithheld.For("", Argument.Of("position", position))
        : faults.IsBroken(name) ? JsonErrors.BrokenText.For("")
        : isSecond ? JsonErrors.DuplicateMember.For("", Argument.Of("name", name))
        : !isKnown ? JsonErrors.UnknownMember.For("", Argument.Of("name", name))
        : null;

    private static bool TakesNull(JsonPropertyInfo property) =>
        property.IsSetNullable
        || Nullable.GetUnderlyingType(property.PropertyType) is not null
        || (property.CustomConverter ?? JsonOptions.ConverterOf(property.PropertyType)) is IJsonTyped { TakesNull: true };

    private void WrongType(ref Utf8JsonReader reader, int from, JsonPlace place, LocalisedText expected)
    {
        faults.Add(from + reader.TokenStartIndex, place, JsonErrors.WrongType.For("", Argument.Of("expected", expected)));
        reader.Skip();
    }

    // Reads a part whose tokens are sound. If it is refused, the fault is of a part in it, or of itself.
    private void Attempt(JsonPart part)
    {
        if (faults.IsFull)
        {
            return;
        }

        var text = json.Span[part.Start..part.End];
        faults.Looked += text.Length;
        try
        {
            Read(part.Type, part.Converter, text);
        }
        catch (Exception exception) when (JsonRefusal.Is(exception))
        {
            var (since, within) = (faults.Count, new List<JsonPart>());
            var reader = JsonText.Reader(text);
            reader.Read();
            Inside(ref reader, part.Start, part.Place, part.Type, part.Converter, part.IsAboutPeople, within, isDeep: false);
            within.ForEach(Attempt);
            if (faults.Count == since)
            {
                Tell(part.Start, part.Place, exception as JsonRefusal ?? Refused(text, (exception as ArgumentException)?.ParamName), part.IsAboutPeople);
            }
        }
    }

    internal static object? Read(Type type, JsonConverter? converter, ReadOnlySpan<byte> text) =>
        (converter ?? JsonOptions.ConverterOf(type)) is IJsonTyped typed
            ? typed.ReadWhole(text)
            : JsonSerializer.Deserialize(text, JsonOptions.Own.GetTypeInfo(type));

    // A factory names what it refuses as its parameter, which is called as the member is.
    private static JsonRefusal Refused(ReadOnlySpan<byte> text, string? member)
    {
        var reader = JsonText.Reader(text);
        return reader.Read() && reader.TokenType == JsonTokenType.StartObject && JsonText.TryMember(ref reader, Encoding.UTF8.GetBytes(member ?? ""))
            ? new(JsonErrors.RefusedValue.For(member!, Argument.Of("detail", JsonErrors.BeyondLimits)))
            : new(JsonErrors.RefusedValue.For("", Argument.Of("detail", JsonErrors.Mismatch)));
    }

    private void Tell(long at, JsonPlace place, JsonRefusal refusal, bool withheld)
    {
        foreach (var fault in refusal.Faults)
        {
            var said =
                refusal is { Expected: { } expected, Text: not null } && withheld ? JsonErrors.WrongType.For("", Argument.Of("expected", expected))
                : refusal.Expected is null && withheld && !JsonErrors.IsOfVersion(fault) ? fault.Withheld
                : fault;
            faults.Add(JsonErrors.IsOfVersion(fault) ? -1 : at, place, said.Identifier is "" or ['.' or '[', ..] ? said : said.At("." + said.Identifier));
        }
    }

    // Two items of a document with the same identity are told beside the faults of others.
    private void TellTwice()
    {
        var reader = JsonText.Reader(json.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = reader.GetString()!;
            reader.Read();
            var property = JsonOptions.Own.GetTypeInfo(typeof(JsonShapes.OfDossier)).Properties.FirstOrDefault(p => p.Name == member);
            var at = reader.TokenStartIndex;
            if (
                reader.TokenType != JsonTokenType.StartArray
                || property is null
                || JsonOptions.ConverterOf(property.PropertyType) is not IJsonTyped { Item: { } item }
            )
            {
                reader.Skip();
                continue;
            }

            var ids = new List<string?>();
            var parts = new List<JsonPart>();
            Items(ref reader, 0, JsonPlace.Root, item, null, withheld: false, parts, isDeep: false);
            foreach (var part in parts)
            {
                faults.Looked += part.End - part.Start;
                try
                {
                    ids.Add(JsonDossiers.IdOf(Read(part.Type, part.Converter, json.Span[part.Start..part.End])));
                }
                catch (Exception exception) when (JsonRefusal.Is(exception))
                {
                    ids.Add(null);
                }
            }

            foreach (var twice in JsonDossiers.Twice(member, ids))
            {
                faults.Add(json.Length, JsonPlace.Root, twice);
            }
        }
    }
}
