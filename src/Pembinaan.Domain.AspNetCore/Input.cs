using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Rules;
using JsonOptions = Microsoft.AspNetCore.Http.Json.JsonOptions;

namespace Pembinaan.Domain.AspNetCore;

/// <summary>Reads what a request says: values of the library from addresses, headers and bodies. Nothing throws for what a caller may send.</summary>
internal static class Input
{
    // Room for what a library adds to an identity where one command writes several entries.
    internal const int LongestKey = 90;

    internal const string KeyHeader = "Idempotency-Key";

    /// <summary>What a command may ask for.</summary>
    internal static readonly string[] CommandHeaders = [KeyHeader, "From", "If-Match"];

    private static readonly LocalisedText Key = new(
        $"identitas entri: 1 sampai {LongestKey} karakter yang terlihat, tanpa spasi",
        $"the identity of an entry: 1 to {LongestKey} visible characters, without white space"
    );

    private static readonly MethodInfo Parses = typeof(Input).GetMethod(nameof(IsParsed), BindingFlags.NonPublic | BindingFlags.Static)!;

    private static readonly LocalisedText Text = new("teks", "a text");

    private static readonly LocalisedText YesOrNo = new("true atau false", "true or false");

    private static readonly LocalisedText Whole = new("bilangan bulat yang muat di sini", "a whole number that fits here");

    private static readonly LocalisedText Amount = new("bilangan", "a number");

    private static readonly LocalisedText Object = new("objek", "an object");

    private static readonly LocalisedText Items = new("larik", "an array");

    private static readonly LocalisedText NotNull = new("nilai yang bukan null", "a value that is not null");

    private static readonly LocalisedText Other = new("nilai yang dapat dibaca di sini", "a value that can be read here");

    private static readonly LocalisedText Number = new("nomor revisi seperti 3, atau *", "the number of a revision such as 3, or *");

    /// <summary>What a command is recorded with; or what is missing or wrong in the headers.</summary>
    internal static DomainResult<Recording> Recording(HttpContext http, Instant now)
    {
        var (key, author) = (http.Request.Headers[KeyHeader].ToString(), Author(http));
        DomainResult<EntryId> id =
            key.Length == 0 ? Missing(KeyHeader)
            : http.Request.Headers[KeyHeader].Count == 1 && key.Length <= LongestKey && EntryId.TryFrom(key, out var entry) ? entry
            : Malformed(KeyHeader, key, Key);
        return DomainResult.All(id, author).Bind(() => DomainResult.Success(Journals.Recording.Of(id.Value, now, author.Value)));
    }

    private static DomainResult<string> Author(HttpContext http)
    {
        var from = http.User.Identity?.Name ?? http.Request.Headers.From.ToString();
        return !from.EnumerateRunes().Any(IsSeen) ? Missing("From")
            : from.EnumerateRunes().Any(static c => c == Rune.ReplacementChar || Rune.IsControl(c)) ? JsonErrors.BrokenText.For("From")
            : from;
    }

    /// <summary>With what a command without sound headers is tried: under an identity that is longer than that of any caller.</summary>
    internal static Recording Trial(HttpContext http, Instant now) =>
        Journals.Recording.Of(EntryId.From(new string('-', LongestKey + 1)), now, Author(http) is { IsSuccess: true, Value: var author } ? author : "-");

    /// <summary>What is missing or wrong in the headers of a command.</summary>
    internal static IEnumerable<DomainError> FaultsOfHeaders(HttpContext http) =>
        Recording(http, default).ValidationErrors.Concat(Seen(http, int.MaxValue).ValidationErrors.Where(static e => e.Status == ResultStatus.Invalid));

    /// <summary>Whether a request may record something: an endpoint that is no GET and no question, and has the request, which the recording is of.</summary>
    internal static bool IsCommand(HttpContext http, Endpoint? endpoint) =>
        endpoint is not null
        && !HttpMethods.IsGet(http.Request.Method)
        && endpoint.Metadata.GetMetadata<Question>() is null
        && BadRequests.ParametersOf(endpoint).Any(static p => p.ParameterType == typeof(HttpContext));

    /// <summary>
    /// The revision on which the caller decided, with quotes or without; the current one if the header was left out or is <c>*</c>. One that is not there yet
    /// is a conflict.
    /// </summary>
    internal static DomainResult<int> Seen(HttpContext http, int current)
    {
        var text = http.Request.Headers.IfMatch.ToString();
        var number = text.Trim('"');
        return http.Request.Headers.IfMatch.Count == 0 || text is "*" ? current
            : number.Length is 0 or > 60 || !number.All(char.IsAsciiDigit) ? Malformed("If-Match", text, Number)
            : int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var seen) && seen <= current ? seen
            : new DomainError("If-Match", JournalErrors.Stale.Code, Ahead(number, current), status: ResultStatus.Conflict);
    }

    /// <summary>What the header asks for is not there.</summary>
    internal static DomainResult NothingToMatch { get; } =
        DomainResult.Failure(
            new DomainError(
                "If-Match",
                JournalErrors.Stale.Code,
                new LocalisedText("Belum ada yang tercatat di sini.", "Nothing is on record here yet."),
                status: ResultStatus.Conflict
            )
        );

    /// <summary>That the caller names a revision where none is compared; nothing if none is named.</summary>
    internal static DomainError[] NoRevision(HttpContext http) =>
        http.Request.Headers.IfMatch is { Count: > 0 } sent && sent.ToString() != "*"
            ?
            [
                new(
                    "If-Match",
                    JsonErrors.UnknownMember.Code,
                    new LocalisedText(
                        "Di alamat ini revisi tidak dibandingkan; hilangkan header If-Match.",
                        "No revision is compared at this address; leave out the header If-Match."
                    )
                ),
            ]
            : [];

    /// <summary>What is wrong with a value of the request, each with its field.</summary>
    internal static IReadOnlyList<DomainError> FaultsOf(Type type, JsonNode? node, string field, HttpContext http)
    {
        var errors = new List<DomainError>();
        var json = Options(http);
        Value(type, node, field, json, errors);
        return errors;
    }

    /// <summary>What is wrong with a text of the address, the query or a header; of a value of the library it is said as of one in a body.</summary>
    internal static IReadOnlyList<DomainError> FaultsOf(Type type, string text, string field, HttpContext http)
    {
        var isSound =
            Texts.IsState(type) ? NameOf(type, text, http) is not null
            : type.IsEnum ? Enum.TryParse(type, text, out _)
            : !IsParsable(type) || Parses.MakeGenericMethod(type).Invoke(null, [text]) is true;
        return isSound ? []
            : Texts.IsOfLibrary(type) && FaultsOf(Texts.ReadAs(type), JsonValue.Create(text), field, http) is { Count: > 0 } faults ? faults
            : [Malformed(field, text, Called(type))];
    }

    /// <summary>The name of a closed state that a text says by its word in JSON, or by that name; null if it says none.</summary>
    internal static string? NameOf(Type state, string text, HttpContext http)
    {
        try
        {
            return Enum.IsDefined(state, text) ? text : Enum.GetName(state, JsonValue.Create(text).Deserialize(state, Options(http))!);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal static bool IsParsable(Type type) =>
        Array.Exists(
            type.GetInterfaces(),
            i => i.IsConstructedGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>) && i.GenericTypeArguments[0] == type
        );

    // A type may implement it without a public method, as bool does.
    private static bool IsParsed<T>(string text)
        where T : IParsable<T> => T.TryParse(text, CultureInfo.InvariantCulture, out _);

    internal static DomainError Missing(string field) => JsonErrors.MissingMember.For(field, Argument.Of("name", field));

    /// <summary>A parameter of the query that the address does not have.</summary>
    internal static DomainError UnknownQuery(string name, IReadOnlyList<string> known) =>
        Unknown(
            Short(name),
            new($"Parameter \"{Short(name)}\" tidak dikenal di alamat ini", $"The parameter \"{Short(name)}\" is not known at this address"),
            known
        );

    private static DomainError UnknownMember(string field, string name, IEnumerable<string> known) =>
        Unknown(field, new($"Isian \"{name}\" tidak dikenal di sini", $"The member \"{name}\" is not known here"), known);

    private static DomainError Unknown(string field, LocalisedText what, IEnumerable<string> known)
    {
        var all = string.Join(", ", known.DefaultIfEmpty("–"));
        return new(field, JsonErrors.UnknownMember.Code, new LocalisedText($"{what.Id}; yang dikenal: {all}.", $"{what.En}; known are: {all}."));
    }

    private static string Short(string text) => text.Length > 60 ? $"{text[..60]}…" : text;

    private static LocalisedText Ahead(string seen, int current) =>
        new(
            string.Create(CultureInfo.InvariantCulture, $"Revisi {seen} belum ada; yang terbaru adalah revisi {current}."),
            string.Create(CultureInfo.InvariantCulture, $"There is no revision {seen} yet; the newest is revision {current}.")
        );

    // A name of white space, format and control characters is none.
    private static bool IsSeen(Rune c) =>
        !Rune.IsWhiteSpace(c) && Rune.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format);

    internal static JsonSerializerOptions Options(HttpContext http) =>
        http.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;

    private static void Value(Type type, JsonNode? node, string field, JsonSerializerOptions json, List<DomainError> errors)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        var contract = json.GetTypeInfo(type);
        var item = contract.ElementType ?? (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GenericTypeArguments[0] : null);
        switch (node)
        {
            case null:
                errors.Add(JsonErrors.WrongType.For(field, Argument.Of("expected", field.Length == 0 ? Object : NotNull)));
                break;
            case JsonArray items when item is not null && contract.Kind != JsonTypeInfoKind.Dictionary:
                for (var i = 0; i < items.Count; i++)
                {
                    Member(item, TakesNull(item), items[i], Item(field, i), json, errors);
                }

                break;
            case JsonObject members when contract.Kind == JsonTypeInfoKind.Dictionary:
                foreach (var (name, member) in members)
                {
                    Leaf(contract.KeyType!, JsonValue.Create(name), Inside(field, name), json, errors);
                    Member(item!, TakesNull(item!), member, Inside(field, name), json, errors);
                }

                break;
            case JsonObject members when contract is { Kind: JsonTypeInfoKind.Object, PolymorphismOptions: null }:
                Record(contract, members, field, json, errors);
                break;
            default:
                if (ShapeOf(contract) is { } shape)
                {
                    errors.Add(JsonErrors.WrongType.For(field, Argument.Of("expected", shape)));
                }
                else
                {
                    Leaf(type, node, field, json, errors);
                }

                break;
        }
    }

    // Null of what the converter of a type reads.
    private static LocalisedText? ShapeOf(JsonTypeInfo contract) =>
        contract.Kind switch
        {
            JsonTypeInfoKind.Enumerable => Items,
            JsonTypeInfoKind.Dictionary or JsonTypeInfoKind.Object when contract.PolymorphismOptions is null => Object,
            _ => null,
        };

    // What a value of the framework is called; of one of the library, its converter says it.
    private static LocalisedText Called(Type type) =>
        type == typeof(string) ? Text
        : type == typeof(bool) ? YesOrNo
        : type.IsEnum ? Other
        : Type.GetTypeCode(type) switch
        {
            >= TypeCode.SByte and <= TypeCode.UInt64 => Whole,
            TypeCode.Single or TypeCode.Double or TypeCode.Decimal => Amount,
            _ => Other,
        };

    /// <summary>The field of an item of a list.</summary>
    internal static string Item(string field, int index) => string.Create(CultureInfo.InvariantCulture, $"{field}[{index}]");

    private static string Inside(string field, string place) => field.Length == 0 ? place : place is "" or ['[', ..] ? field + place : $"{field}.{place}";

    // Of a fact that is not known nothing is said.
    private static bool TakesNull(Type type) =>
        Nullable.GetUnderlyingType(type) is not null || (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>));

    private static void Member(Type type, bool takesNull, JsonNode? node, string field, JsonSerializerOptions json, List<DomainError> errors)
    {
        if (node is not null || !takesNull)
        {
            Value(type, node, field, json, errors);
        }
    }

    private static void Record(JsonTypeInfo contract, JsonObject members, string field, JsonSerializerOptions json, List<DomainError> errors)
    {
        var names = json.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        var sent = members.GroupBy(static m => m.Key, names).ToDictionary(static m => m.Key, static m => m.First().Value, names);
        var again = members.GroupBy(static m => m.Key, names).SelectMany(static m => m.Skip(1).Select(_ => m.Key));
        errors.AddRange(again.Select(Said).Select(n => JsonErrors.DuplicateMember.For(Inside(field, n), Argument.Of("name", n))));
        foreach (var member in contract.Properties)
        {
            if (sent.Remove(member.Name, out var node))
            {
                var takesNull = member.IsSetNullable || member.CustomConverter is not null || TakesNull(member.PropertyType);
                Member(member.PropertyType, takesNull, node, Inside(field, member.Name), json, errors);
            }
            else if (member.IsRequired || member.AssociatedParameter is { HasDefaultValue: false })
            {
                errors.Add(Missing(Inside(field, member.Name)));
            }
        }

        var known = contract.Properties.Where(static p => p.Set is not null || p.AssociatedParameter is not null).Select(static p => p.Name);
        errors.AddRange(sent.Keys.Select(n => UnknownMember(Inside(field, Short(n)), Short(n), known)));

        // A member is called as its record says it, however it is spelt.
        string Said(string name) => contract.Properties.FirstOrDefault(p => names.Equals(p.Name, name))?.Name ?? name;
    }

    private static string Shown(JsonNode node) => node.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString();

    private static void Leaf(Type type, JsonNode? node, string field, JsonSerializerOptions json, List<DomainError> errors)
    {
        try
        {
            _ = node.Deserialize(type, json);
        }
        catch (JsonException e)
        {
            var told = PembinaanJson.ErrorsOf(e);
            errors.AddRange(
                told.IsEmpty
                    ? [Malformed(field, node is null ? "null" : Shown(node), Called(type))]
                    : told.Select(error => error.At(Inside(field, error.Identifier)))
            );
        }
    }

    private static DomainError Malformed(string field, string value, LocalisedText expected) =>
        JsonErrors.MalformedValue.For(field, Argument.Of("value", Short(value)), Argument.Of("expected", expected));
}
