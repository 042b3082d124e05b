namespace Pembinaan.Domain;

/// <summary>How an identity is written, for whoever wrote something else.</summary>
internal static class IdentityForm
{
    private static readonly LocalisedText Party = new(
        "pihak seperti facility:UPT-S atau stakeholder:PT-SWEN",
        "a party such as facility:UPT-S or stakeholder:PT-SWEN"
    );

    private static readonly LocalisedText Plain = new(
        "identitas 1–100 karakter tampak tanpa spasi",
        "an identity of 1 to 100 visible characters without spaces"
    );

    private static readonly LocalisedText Spaced = new(
        "identitas 1–100 karakter tampak, dengan spasi tunggal hanya di antaranya",
        "an identity of 1 to 100 visible characters, with single spaces only between them"
    );

    internal static LocalisedText Of<T>()
        where T : class, IIdentity<T> =>
        typeof(T) == typeof(PartyId) ? Party
        : T.HoldsSpaces ? Spaced
        : Plain;

    /// <summary>Whether what stands for a value of a type may name a person, so that it is not repeated where it is refused.</summary>
    internal static bool IsOfPeople(Type type) => type == typeof(ParticipantId);

    /// <summary>What is said, to a developer, of a text that is no identity.</summary>
    internal static string NotOne<T>(string? text)
        where T : class, IIdentity<T> =>
        $"{(IsOfPeople(typeof(T)) ? "This" : $"\"{text}\"")} is not of {typeof(T).Name}; it must be {Of<T>().En} (harus {Of<T>().Id}).";
}
