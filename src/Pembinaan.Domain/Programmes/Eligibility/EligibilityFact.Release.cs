using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <content>The release, and the payment of fines that it follows from.</content>
public static partial class EligibilityFact
{
    /// <summary>The expected release under a counting.</summary>
    /// <param name="counting">How the sentence is counted.</param>
    /// <returns>
    /// The fact: known also where there is no release, because the sentence is for life or death; not known while the payment of a fine can move it.
    /// </returns>
    public static FactOf<EligibilityFacts, SentenceDate> Release(SentenceCounting counting)
    {
        Guard.Against.Null(counting);
        return ReleaseRead(
            counting,
            (in f) => ReleaseOf(f.Person, counting, DateKey.Max) is { IsKnown: true, Raw.Standing: not SentenceDateStanding.Unknown } known ? known : default
        );
    }

    /// <summary>The release by the sentence as it stood on a day, as a key; known also where only its ends are.</summary>
    internal static FactOf<EligibilityFacts, SentenceDate> ReleaseOn(SentenceCounting counting, int day) =>
        ReleaseRead(counting, (in f) => ReleaseOf(f.Person, counting, day));

    /// <summary>What the payment of fines is called.</summary>
    internal static LocalisedText PaymentOfTheFine { get; } = new("pembayaran denda", "payment of the fine");

    /// <summary>Whether a fine is unpaid, as it stood on a day, as a key, so that a term replaces it; known once the payment of each is.</summary>
    internal static FactOf<EligibilityFacts, bool> FineUnpaidOn(int day) =>
        new(
            "fine-unpaid",
            PaymentOfTheFine,
            (in f) =>
                f.Person.Sentence is { IsKnown: true } sentence
                && sentence.Raw.AsOf(day).Fines is var fines
                && fines.All(static fine => fine.Payment != FinePayment.Unknown)
                    ? NationalConditions.Of(sentence, fines.Any(static fine => fine.Payment == FinePayment.Unpaid))
                    : default,
            FlagWords.Of(new("ada denda yang tidak dibayar", "a fine is not paid"), new("tidak ada denda yang tidak dibayar", "no fine is unpaid"))
        );

    private static FactOf<EligibilityFacts, SentenceDate> ReleaseRead(SentenceCounting counting, FactReader<EligibilityFacts, SentenceDate> read) =>
        new($"release-{counting.Code}", new("tanggal bebas", "day of release"), read, Say, Written);

    /// <summary>
    /// The release by the sentence as it stood on a day, known as long as what it follows from; where the payment of a fine is not known, its ends are.
    /// </summary>
    internal static Fact<SentenceDate> ReleaseOf(ParticipantFacts person, SentenceCounting counting, int day) =>
        person.Sentence.IsKnown ? Known(person.Sentence, person.ReleaseAsOf(counting, day)) : Known(person.ExpectedRelease, person.ReleaseUnder(counting));
}
