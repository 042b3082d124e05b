using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Cohorts;

/// <summary>What follows from a person's legal status: the track under which somebody takes part, and whether adult or child.</summary>
/// <remarks>
/// A detainee or convict counts as an adult, a child in proceedings or a sentenced child as a child, because the law places them so. The status of a client
/// says nothing about age, so there the birth date decides: a child up to the day before the birthday of <see cref="LawfulNumbers.AdultFrom"/>.
/// </remarks>
internal static class StatusTracks
{
    /// <summary>The track on a day; null if the status is not known or gives none.</summary>
    internal static EnrolmentTrack? TrackOf(ParticipantFacts person, LocalDate day)
    {
        if (!person.Status.IsKnown || !person.Status.Value.TryOn(day, out var status))
        {
            return null;
        }

        if (status == LegalStatus.Tahanan || status == LegalStatus.Anak)
        {
            return EnrolmentTrack.Pelayanan;
        }

        if (status == LegalStatus.Narapidana || status == LegalStatus.AnakBinaan)
        {
            return EnrolmentTrack.Pembinaan;
        }

        return status == LegalStatus.Klien ? EnrolmentTrack.Pembimbingan : null;
    }

    /// <summary>That the status of a day gives no ground for taking part, or is not known; null where it gives one.</summary>
    internal static DomainError? FaultOf(ParticipantFacts person, LocalDate day, string field)
    {
        var rule = NationalEligibilityRules.UnderCorrections.Code;
        var who = Argument.Of("participant", person.Id.Value);
        var on = Argument.Of("day", day);
        return !IsKnown(person, day) ? CohortErrors.AdmissionTrackNotKnown.Refusal(rule, field, who, on)
            : TrackOf(person, day) is null ? CohortErrors.AdmissionTrackMissing.Refusal(rule, field, who, on)
            : null;
    }

    internal static bool IsKnown(ParticipantFacts person, LocalDate day) => person.Status.IsKnownOn(day) && person.Status.Value.TryOn(day, out _);

    /// <summary>What is to be supplied where it is not known on a day whether somebody is an adult or a child: of a client the date of birth.</summary>
    internal static NamedFact<EligibilityFacts> MissingOf(ParticipantFacts person, LocalDate day) =>
        IsKnown(person, day) ? EligibilityFact.BirthDate : EligibilityFact.Status;

    /// <summary>The days on which the person is one of those for whom a programme is made.</summary>
    internal static Window DaysIn(Audience audience, ParticipantFacts person)
    {
        if (!person.Status.IsKnown)
        {
            return Window.Unknown;
        }

        var status = person.Status.Value;
        var adults = Window.Of(status.DaysWhere(static s => s == LegalStatus.Tahanan || s == LegalStatus.Narapidana));
        var children = Window.Of(status.DaysWhere(static s => s == LegalStatus.Anak || s == LegalStatus.AnakBinaan));
        var clients = status.DaysWhere(static s => s == LegalStatus.Klien);
        var young = person.BirthDate.IsKnown ? Young(person.BirthDate.Value) : Window.Unknown;
        var unknown = Window.Of(DateSet.None, status.Days.Complement());
        // A sentenced child who has come of age moves on to adults (UU 11/2012 ps 86), and is still one until then.
        var grown = young.Not().Within(clients | status.DaysWhere(static s => s == LegalStatus.AnakBinaan));
        return audience == Audience.Children ? children | young.Within(clients) | unknown : adults | grown | unknown;
    }

    /// <summary>The days on which somebody is a child, each by the law of the day; before the first that is cited it is not known.</summary>
    private static Window Young(LocalDate born)
    {
        var young = Window.Unknown;
        foreach (var adult in LawfulNumbers.AdultFrom.Values.AsSpan())
        {
            var days = Window.Of(Age.DaysBetween(born, 0, adult.Value - 1, LeapDayBirthday.TwentyEighthOfFebruary));
            young = young.Within(DateSet.From(adult.FirstDay).Complement()) | days.Within(DateSet.From(adult.FirstDay));
        }

        return young;
    }
}
