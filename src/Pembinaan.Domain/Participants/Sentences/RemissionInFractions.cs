namespace Pembinaan.Domain.Participants;

/// <summary>Whether remission shortens the time after which a fraction is served. Sources contradict each other, so it is a named value.</summary>
public enum RemissionInFractions
{
    /// <summary>The fraction is taken of the sentence less remission.</summary>
    BeforeTheFraction,

    /// <summary>The fraction is taken of the whole sentence, and remission is then taken off its day.</summary>
    AfterTheFraction,

    /// <summary>The fraction is taken of the sentence as imposed; remission moves the release only. Officially dated cases contradict it.</summary>
    NotCounted,
}
