using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>
/// What becomes of personal values while they are written on this thread: identities of people get other names, and texts about them are replaced. The
/// contracts know every place where they stand, so none is forgotten.
/// </summary>
internal sealed class JsonPersonal : IDisposable
{
    [ThreadStatic]
    private static JsonPersonal? t_current;

    internal JsonPersonal()
    {
        t_current = this;
    }

    /// <summary>The name that somebody has from now on; the same where none is given.</summary>
    internal Func<ParticipantId, ParticipantId>? Names { get; init; }

    /// <summary>The secret under which the identity of slips handed out before is kept; null if nothing is kept of it.</summary>
    internal string? Secret { get; init; }

    /// <summary>What is written for a text about somebody, by the record that holds it.</summary>
    internal Func<object, string, string>? Texts { get; init; }

    /// <summary>Is told every identity that is written.</summary>
    internal Action<object>? Seen { get; init; }

    public void Dispose() => t_current = null;

    /// <summary>What stands in place of a text: its hash under the salt of its entry.</summary>
    internal static string MarkOf(EntryId entry, string salt, string text) =>
        RedactedText.Of(new Digest("pembinaan/personal-text").Add(salt).Add(entry.Value).Add(text).Hex());

    /// <summary>Whatever a function of the host does, it does it to other texts than the one that is being written.</summary>
    internal static T Outside<T>(Func<T> function)
    {
        var current = t_current;
        t_current = null;
        try
        {
            return function();
        }
        finally
        {
            t_current = current;
        }
    }

    /// <summary>An identity as it is written.</summary>
    internal static string Written<T>(T identity)
        where T : class, IIdentity<T>
    {
        if (t_current is not { } current)
        {
            return identity.Value;
        }

        current.Seen?.Invoke(identity);
        return identity is ParticipantId participant && current.Names is { } names ? names(participant).Value : identity.Value;
    }

    /// <summary>How a personal member of a contract is read for writing; null where it is not personal.</summary>
    /// <param name="owner">The type that holds it.</param>
    /// <param name="name">Its name in JSON.</param>
    /// <param name="kind">What it is marked as.</param>
    /// <param name="get">How it is read otherwise.</param>
    internal static Func<object, object?>? Watched(Type owner, string name, PersonalKind? kind, Func<object, object?> get) =>
        (owner == typeof(Certificate) && name == "contentHash") ? static certificate => HashOf((Certificate)certificate)
        : (owner == typeof(Certificate) && name == "earlierIdentities") ? static certificate => EarlierOf((Certificate)certificate)
        : (owner == typeof(SessionInstructor) && name == "reference") ? static instructor => ReferenceOf((SessionInstructor)instructor)
        : (owner == typeof(JsonShapes.OfWarning) && name is "code" or "field" or "basis" or "rule") ? held => OfWarning((JsonShapes.OfWarning)held, name, get)
        : kind == PersonalKind.Text ? held => t_current?.Texts is { } texts ? Replaced(texts, held, get(held)) : get(held)
        : null;

    private static object? Replaced(Func<object, string, string> texts, object held, object? value) =>
        value switch
        {
            string text => texts(held, text),
            LocalisedText both => new LocalisedText(texts(held, both.Id), texts(held, both.En)),
            ValueList<string> all => all.Select(text => texts(held, text)).ToValueList(),
            _ => value,
        };

    // What a warning is about says something of a person before any sentence does: code, field, ground and rule go together, under the hash of the code.
    private static object? OfWarning(JsonShapes.OfWarning warning, string name, Func<object, object?> get) =>
        t_current is not { Texts: { } texts } ? get(warning)
        : name != "code" ? null
        : texts(warning, RedactedText.Is(warning.Code) ? warning.Code : warning.Identity);

    // A certificate that was genuine is genuine under the new name; one that was not stays so.
    private static string HashOf(Certificate certificate)
    {
        if (t_current is not { Names: { } names } || !certificate.IsGenuine)
        {
            return certificate.ContentHash;
        }

        return (certificate with { Participant = names(certificate.Participant) }).Sealed().ContentHash;
    }

    private static ValueList<string> EarlierOf(Certificate certificate) =>
        t_current is { Names: { } names, Secret: { } secret } && certificate.IsGenuine && names(certificate.Participant) != certificate.Participant
            ? certificate.EarlierIdentities.Add(Certificate.MarkOf(certificate.ContentHash, secret))
            : certificate.EarlierIdentities;

    // An inmate who teaches may be referred to by the same pseudonym.
    private static string ReferenceOf(SessionInstructor instructor) =>
        t_current is not null && instructor.Participant is { } participant ? Written(participant) : instructor.Reference;
}
