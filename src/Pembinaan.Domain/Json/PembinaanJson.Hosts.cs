using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <content>Values of the library in types of a host.</content>
public static partial class PembinaanJson
{
    /// <summary>
    /// Lets a host's own types hold what the library stores, in the form in which it does: days as ISO 8601, identities and codes as texts, and whatever else
    /// has a form, such as periods, sets of days, quotas, facts about a person and lists of them.
    /// </summary>
    /// <remarks>
    /// One that is not stored, such as a root, is refused with a <see cref="NotSupportedException"/>, unless the host has added a converter for it before.
    /// </remarks>
    /// <param name="options">The options of the host.</param>
    /// <returns>The same options.</returns>
    public static JsonSerializerOptions AddPembinaan(this JsonSerializerOptions options)
    {
        Guard.Against.Null(options).Converters.Add(new PembinaanConverter());
        return options;
    }

    /// <summary>What the library refused while a host's own type was read, with codes and in both languages.</summary>
    /// <param name="exception">What the serialiser threw; its <see cref="JsonException.Path"/> says where the value stands.</param>
    /// <returns>
    /// The errors, each with its place in the value, such as <c>firstDay</c>, or without a field if it is of the whole: <see cref="JsonErrors.WrongType"/>,
    /// <see cref="JsonErrors.MalformedValue"/> with at most 60 characters of the value (facts about a person are withheld), or what is wrong with parts.
    /// </returns>
    public static ValueList<DomainError> ErrorsOf(JsonException exception) => Guard.Against.Null(exception) is JsonRefusal refusal ? [.. refusal.Faults] : [];
}
