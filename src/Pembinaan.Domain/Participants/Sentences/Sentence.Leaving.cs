using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <content>Leave before release, and guidance after it.</content>
public sealed partial record Sentence
{
    /// <summary>
    /// The day until which guidance under conditional release (PB) lasts: what is left of the sentence, and <see cref="SentenceTerm.GuidanceAfterRelease"/>,
    /// which is laid on its end as a term of the sentence would be.
    /// </summary>
    /// <param name="counting">How it is counted.</param>
    /// <returns>The date; without one where <see cref="Release"/> has none; unknown where the release is before the first value of that number.</returns>
    public SentenceDate GuidanceUntil(SentenceCounting counting)
    {
        return Release(counting)
            .Then(release =>
                release.Day is not { } day ? release
                : SentenceTerm.GuidanceAfterRelease.TryOn(day, out var length) ? release.Moved(from => SentenceClock.After(from, length.Value, counting))
                : SentenceDate.Unknown
            );
    }

    /// <summary>
    /// From which day leave before release (CMB) may begin: as long before the release as the last remission is, of several of one day the longest, and not
    /// before two thirds are served, which amount to at least <see cref="SentenceTerm.LeastOfTwoThirds"/>, of a sentenced child (anak binaan)
    /// <see cref="SentenceTerm.LeaveOfChildrenAfter"/> and no least (the law of the day of that remission counts), nor before that remission was granted; and
    /// on no day of an escape.
    /// </summary>
    /// <param name="counting">How it is counted.</param>
    /// <param name="most">The longest leave; null for <see cref="SentenceTerm.LongestLeave"/>. For special crimes it is shorter.</param>
    /// <param name="reading">How the least is read; of a child there is none.</param>
    /// <param name="ofChild">Whether it is served as anak binaan (UU 22/2022 ps 13).</param>
    /// <returns>
    /// The date; undefined for life and death, where no remission is in force, and where the last came before the law on the leave; otherwise
    /// without a date where the release or the fraction have none.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The reading is not one of the two.</exception>
    public SentenceDate LeaveBeforeRelease(
        SentenceCounting counting, SentenceTerm? most = null, LeastReading reading = LeastReading.Literal, bool ofChild = false)
    {
        Guard.Against.Null(counting);
        Guard.Against.GreaterThan((uint)reading, (uint)LeastReading.LaterOfTheTwo, nameof(reading));
        var running = Running(counting);
        var inForce = running._parts.Counting.ToValueList();
        if (running._clock is not { } clock || inForce.IsEmpty || !SentenceTerm.LongestLeave.TryOn(inForce[^1].GrantedOn, out var longest))
        {
            return SentenceDate.Undefined;
        }

        SentenceDate? opens =
            ofChild ? SentenceTerm.LeaveOfChildrenAfter.TryOn(inForce[^1].GrantedOn, out var share) ? ServedFrom(share.Value, counting) : null
            : SentenceTerm.LeastOfTwoThirds.TryOn(inForce[^1].GrantedOn, out var least) ? ServedFrom(Fraction.TwoThirds, counting, least.Value, reading)
            : null;
        if (opens is not { } served)
        {
            return SentenceDate.Undefined;
        }

        most ??= longest.Value;
        var last = inForce.Where(r => r.GrantedOn == inForce[^1].GrantedOn).Max(static r => (30 * r.Months) + r.Days);
        var length = Math.Min(last, (30 * most.TotalMonths) + most.Days);
        return Release(counting)
            .Moved(Term.OfDays(-length))
            .Then(leave =>
                served.Day is not { } from ? served
                : leave.Day is not { } day ? leave
                : clock.NextServed(LocalDate.Max(LocalDate.Max(day, from), inForce[^1].GrantedOn)) is not { } begins ? SentenceDate.NotReached
                : begins == day ? leave
                : SentenceDate.Of(begins, null, false)
            );
    }
}
