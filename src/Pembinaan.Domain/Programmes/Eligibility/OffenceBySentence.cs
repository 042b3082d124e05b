using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// The class of an offence beside the sentence for it. Narcotics below five years and from five years on are two classes with other thresholds (Permenkumham
/// 7/2022 ps 45); a class that the sentence contradicts is not known, because one of the two is wrong and nobody here can tell which.
/// </summary>
internal static class OffenceBySentence
{
    private static readonly SentenceTerm FiveYears = SentenceTerm.Of(years: 5);

    /// <summary>The class beside the sentence as it stood on a day, as a key.</summary>
    internal static Fact<OffenceClass> Of(ParticipantFacts person, int day) =>
        person is { Offence: { IsKnown: true, Raw: var offence }, Sentence: { IsKnown: true, Raw: var sentence } } && Contradicts(sentence, offence, day)
            ? Fact<OffenceClass>.Unknown
            : person.Offence;

    /// <summary>Whether the class is held against a sentence: only those of narcotics are told apart by it.</summary>
    internal static bool ReadsSentence(ParticipantFacts person) =>
        person is { Offence: { IsKnown: true, Raw: var offence }, Sentence.IsKnown: true }
        && (offence == OffenceClass.Narcotics || offence == OffenceClass.NarcoticsFiveYears);

    // Of several terms each may be for another offence.
    private static bool Contradicts(Sentence sentence, OffenceClass offence, int day) =>
        offence == OffenceClass.Narcotics ? !sentence.AsOf(day).HasTermWithin(null, FiveYears)
        : offence == OffenceClass.NarcoticsFiveYears && !sentence.AsOf(day).HasTermWithin(FiveYears, null);
}
