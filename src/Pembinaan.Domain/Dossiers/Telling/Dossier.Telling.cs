using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;

namespace Pembinaan.Domain.Dossiers;

/// <content>How work after release is told.</content>
public sealed partial class Dossier
{
    /// <summary>Where a referral, a business of one's own or a job-seeker stands on a day, by the names on record.</summary>
    /// <param name="referral">The identity of a referral that the dossier holds; <see cref="Find(JobReferralId)"/> tells whether it does.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// Who, the status with its day, as what and with whom, by whose recommendation, who declined and why, that a check-in found no work any more, and who
    /// mentors on the day.
    /// </returns>
    /// <exception cref="ArgumentException">The dossier does not hold it.</exception>
    public LocalisedText Tell(JobReferralId referral, LocalDate day)
    {
        Guard.Against.Null(referral);
        Guard.Against.NotIso(day);
        var found = Find(referral);
        Guard.Against.Violation(found is null, $"The dossier must hold the referral {referral.Value}.", nameof(referral));
        var (told, status) = (found!, found!.StatusOn(day));
        var since = told.Statuses.Segments.LastOrDefault(s => s.ToDateSet().Contains(day)) is { FirstDay: { } first } ? first : (LocalDate?)null;
        var from = since is null ? null : Say.Of($" sejak {since}", $" since {since}");
        var (what, by, why, mentors) = (What(told, status, day), By(told, status, day), Why(told, status, day), MentorsOf(told, day));
        return Say.Of($"{told.Participant}: {status}{what}{from}{by}{why}{mentors}.", $"{told.Participant}: {status}{what}{from}{by}{why}{mentors}.");
    }

    private static LocalisedText? Why(JobReferral told, ReferralStatus status, LocalDate day) =>
        status == ReferralStatus.Declined && told.DeclinedBy(day) is { } declined
            ? declined.ByEmployer
                ? Say.Of($"; pemberi kerja menolak: {declined.Reason}", $"; the employer declined: {declined.Reason}")
                : Say.Of($"; yang dirujuk menolak: {declined.Reason}", $"; the person referred declined: {declined.Reason}")
        : told.FoundWithoutWork(day) is { } found
            ? Say.Of($"; menurut pemantauan {found.Day} {found.Found}", $"; by the check-in of {found.Day} {found.Found}")
        : null;

    private LocalisedText? What(JobReferral told, ReferralStatus status, LocalDate day) =>
        status switch
        {
            ReferralStatus.NotYet or ReferralStatus.Withdrawn => null,
            ReferralStatus.JobSeeker => Say.Of($" di {NameOf(told.HandedOn!.Office, day)}", $" at {NameOf(told.HandedOn!.Office, day)}"),
            _ when told.OpeningOn(day) is { Employer: { } employer } opening => Say.Of(
                $" ({opening.Code} di {NameOf(employer, day)})",
                $" ({opening.Code} at {NameOf(employer, day)})"
            ),
            _ => Say.Of($" ({told.OpeningOn(day).Code})", $" ({told.OpeningOn(day).Code})"),
        };

    // Whoever is the employer, or mentors on the day, is told as that.
    private LocalisedText? By(JobReferral told, ReferralStatus status, LocalDate day) =>
        (status, told.ReferredBy) switch
        {
            (ReferralStatus.NotYet or ReferralStatus.Withdrawn, _) => null,
            (ReferralStatus.JobSeeker, _) => Say.Of(
                $", dengan persetujuan {told.HandedOn!.ConsentedOn}",
                $", with consent of {told.HandedOn!.ConsentedOn}"
            ),
            (_, { } office) when office != told.OpeningOn(day).Employer && !MentoringOn(told, day).Any(m => m.By == office) => told.OpeningOn(day).Employer
                is null
                ? Say.Of($", dibimbing {NameOf(office, day)}", $", guided by {NameOf(office, day)}")
                : Say.Of($", direkomendasikan oleh {NameOf(office, day)}", $", recommended by {NameOf(office, day)}"),
            _ => null,
        };

    private static IEnumerable<MentoringAgreed> MentoringOn(JobReferral told, LocalDate day) =>
        told.Mentoring.Where(m => m.Period.Contains(day));

    private LocalisedText? MentorsOf(JobReferral told, LocalDate day)
    {
        var mentoring = MentoringOn(told, day).Select(m => Say.Of($"{NameOf(m.By, day)} ({m.Period})", $"{NameOf(m.By, day)} ({m.Period})")).ToList();
        return mentoring.Count == 0 ? null : Say.Of($"; didampingi {Say.List(mentoring)}", $"; mentored by {Say.List(mentoring)}");
    }
}
