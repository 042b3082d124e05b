using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>What facts about a person say of being present on a day.</summary>
internal static class Presence
{
    /// <summary>
    /// Whether it can be said of a day that somebody is released: the status of the day says it, and so does a day of release that is known for it.
    /// </summary>
    internal static bool IsReleaseKnown(ParticipantFacts? person, LocalDate day) =>
        person is not null
        && (
            person.Status.IsKnownOn(day)
            || person.Releases(SentenceCounting.NationalOn(day)).Any(r => r.Days.Contains(day) && r.Release.Latest is not null)
        );

    /// <summary>
    /// The days on which a person is released: those with that legal status, and those after the latest day of release, by the sentence as it stood on them, on
    /// which the person is no client of Bapas, whose guidance goes on, and not held again: no status that began later has the person detained or in a sentence.
    /// </summary>
    internal static DateSet ReleasedDays(ParticipantFacts person, LocalDate day)
    {
        var counting = SentenceCounting.NationalOn(day);
        var released = DaysOf(person, LegalStatus.Bebas);
        var guided = DaysOf(person, LegalStatus.Klien);
        foreach (var (days, release) in person.Releases(counting))
        {
            if (release.Latest is { } last)
            {
                var heldAgain = person.Status.IsKnown
                    ? DateSet.UnionOf(
                        [.. person.Status.Value.Segments.Where(s => s.FirstDay > last && s.Value != LegalStatus.Bebas).Select(static s => s.ToDateSet())]
                    ) & KnownDays(person)
                    : DateSet.None;
                released |= days.Except(DateSet.Until(last) | guided | heldAgain);
            }
        }

        return released;
    }

    /// <summary>The days on which the sentence was not served, as in an escape. Guidance of a client of Bapas goes on.</summary>
    internal static DateSet NotServedDays(ParticipantFacts person)
    {
        if (!person.Sentence.IsKnown)
        {
            return DateSet.None;
        }

        var away = DateSet.UnionOf([.. person.Sentence.Value.Interruptions.Select(static i => i.ToDateSet())]);
        return away.Except(DaysOf(person, LegalStatus.Klien));
    }

    // Of days after the last on which the status is known it says nothing.
    private static DateSet DaysOf(ParticipantFacts person, LegalStatus status) =>
        person.Status.IsKnown ? person.Status.Value.DaysWhere(s => s == status) & KnownDays(person) : DateSet.None;

    private static DateSet KnownDays(ParticipantFacts person) => person.Status.KnownUntil is { } last ? DateSet.Until(last) : DateSet.All;
}
