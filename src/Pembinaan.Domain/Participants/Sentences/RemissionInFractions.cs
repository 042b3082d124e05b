namespace Pembinaan.Domain.Participants;

/// <summary>Whether remission shortens the time after which a fraction is served. Sources contradict each other, so it is a named value.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum RemissionInFractions
{
    /// <summary>The fraction is taken of the sentence less remission.</summary>
    [InWords("remisi dikurangkan sebelum pecahan", "remission taken off before the fraction")]
    BeforeTheFraction,

    /// <summary>The fraction is taken of the whole sentence, and remission is then taken off its day.</summary>
    [InWords("remisi dikurangkan sesudah pecahan", "remission taken off after the fraction")]
    AfterTheFraction,

    /// <summary>The fraction is taken of the sentence as imposed; remission moves the release only. Officially dated cases contradict it.</summary>
    [InWords("remisi tidak mengubah pecahan", "remission does not change fractions")]
    NotCounted,
}
