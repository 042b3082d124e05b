using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Programmes;

/// <summary>What a fraction must at least amount to, in words that tell how it is read.</summary>
internal static class LeastWords
{
    /// <summary>In brackets after the fraction, with a space before; empty where nothing is asked.</summary>
    internal static string In(SentenceTerm? atLeast, LeastReading reading, Language language) =>
        (atLeast, reading, language) switch
        {
            (null, _, _) => "",
            (_, LeastReading.Literal, Language.Indonesian) => $" (yang berjumlah paling sedikit {atLeast.In(language)})",
            (_, LeastReading.Literal, _) => $" (which amount to at least {atLeast.In(language)})",
            (_, _, Language.Indonesian) => $" (dan paling sedikit {atLeast.In(language)})",
            _ => $" (and at least {atLeast.In(language)})",
        };
}
