using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// Whether a programme, its certification included, ends before a person's release: a warning with the sessions lost and what can be done, never a removal.
/// </summary>
public sealed record ProgrammeFit
{
    private ProgrammeFit(FitStanding standing, LocalDate? release, ValueList<LocalDate> sessionsLost, bool losesCertification, ProgrammeSchedule schedule)
    {
        Standing = standing;
        Release = release;
        SessionsLost = sessionsLost;
        LosesCertification = losesCertification;
        Schedule = schedule;
    }

    /// <summary>How the end lies to the release.</summary>
    public FitStanding Standing { get; }

    /// <summary>The day of release, or null if there is none or it is not known.</summary>
    public LocalDate? Release { get; }

    /// <summary>The sessions after the release, in order; after the latest one where the payment of a fine can move it.</summary>
    public ValueList<LocalDate> SessionsLost { get; }

    /// <summary>Whether the certification comes after the release, after the latest one where the payment of a fine can move it.</summary>
    public bool LosesCertification { get; }

    /// <summary>The schedule asked of.</summary>
    public ProgrammeSchedule Schedule { get; }

    /// <summary>Whether nothing is lost.</summary>
    public bool IsFit => Standing is FitStanding.Fits or FitStanding.FitsOnTheLastDay;

    /// <summary>What can be done; empty where nothing is lost or nothing is known.</summary>
    public ValueList<LocalisedText> Options =>
        Standing switch
        {
            FitStanding.EndsBeforeCompletion when SessionsLost.IsEmpty => [FitOption.CertifyEarly.Text, FitOption.ContinueOutside.Text],
            FitStanding.EndsBeforeCompletion => [FitOption.Shorten.Text, FitOption.HandOver.Text, FitOption.ContinueOutside.Text],
            _ => [],
        };

    /// <summary>The fit of a schedule into a sentence.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="release">The expected release. A session on the day of release can be attended: release comes before the day changes.</param>
    /// <returns>The fit; where the payment of a fine can move the release, that of both ends if they stand alike, else unknown.</returns>
    public static ProgrammeFit Of(ProgrammeSchedule schedule, SentenceDate release)
    {
        Guard.Against.Null(schedule);
        if (release.IsBetween)
        {
            var (early, late) = (Of(schedule, release.AtEarliest), Of(schedule, release.AtLatest));
            return early.Standing == late.Standing
                ? new(late.Standing, null, late.SessionsLost, late.LosesCertification, schedule)
                : new(FitStanding.Unknown, null, [], false, schedule);
        }

        if (release.Day is not { } day)
        {
            return new(release.Standing == SentenceDateStanding.Undefined ? FitStanding.Fits : FitStanding.Unknown, null, [], false, schedule);
        }

        var lost = schedule.Sessions.Where(s => s > day).ToValueList();
        var losesCertification = schedule.Certification > day;
        var standing =
            day < schedule.FirstDay ? FitStanding.ReleasedBeforeTheStart
            : !lost.IsEmpty || losesCertification ? FitStanding.EndsBeforeCompletion
            : day == schedule.LastDay ? FitStanding.FitsOnTheLastDay
            : FitStanding.Fits;
        return new(standing, day, lost, losesCertification, schedule);
    }

    /// <summary>What the fit was from which day on, as the release moved.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="releases">The releases over time, as <see cref="Sentence.ReleaseHistory"/> gives them.</param>
    /// <returns>The timeline.</returns>
    public static Timeline<ProgrammeFit> Over(ProgrammeSchedule schedule, Timeline<SentenceDate> releases)
    {
        Guard.Against.Null(schedule);
        Guard.Against.Null(releases);
        return releases.Map(release => Of(schedule, release));
    }

    /// <summary>The changes of a fit over time, because a remission, correction or revocation moved the release; in order.</summary>
    /// <param name="fits">The fits over time.</param>
    /// <returns>The changes: the day from which each was known, and the fit before and after it.</returns>
    public static ValueList<(LocalDate KnownFrom, ProgrammeFit Before, ProgrammeFit After)> Changes(Timeline<ProgrammeFit> fits)
    {
        Guard.Against.Null(fits);
        var segments = fits.Segments;
        return Enumerable
            .Range(1, Math.Max(0, segments.Count - 1))
            .Select(i => (segments[i].FirstDay!.Value, segments[i - 1].Value, segments[i].Value))
            .ToValueList();
    }

    /// <summary>The fit as a warning or remark.</summary>
    /// <returns>
    /// <see cref="ProgrammeErrors.FitEndsBeforeCompletion"/>, <see cref="ProgrammeErrors.FitReleaseOnTheLastDay"/>, <see cref="ProgrammeErrors.FitUnknown"/>,
    /// or null where it simply fits or nothing can be joined.
    /// </returns>
    public DomainError? Warning() =>
        Standing switch
        {
            FitStanding.EndsBeforeCompletion => ProgrammeErrors.FitEndsBeforeCompletion.Warning(
                "release",
                Argument.Of("end", Schedule.LastDay),
                Argument.Of("count", SessionsLost.Count),
                Argument.Of("of", Schedule.Sessions.Count)
            ),
            FitStanding.FitsOnTheLastDay => ProgrammeErrors.FitReleaseOnTheLastDay.Warning("release"),
            FitStanding.Unknown => ProgrammeErrors.FitUnknown.Warning("release"),
            _ => null,
        };

    /// <inheritdoc/>
    /// <remarks>Without days: a release is personal.</remarks>
    public override string ToString() => Standing.ToString();
}
