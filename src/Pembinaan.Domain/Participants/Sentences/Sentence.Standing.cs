using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Participants;

/// <content>The sentence as it stood on a day: what changes it counts from its own day on.</content>
public sealed partial record Sentence
{
    /// <summary>
    /// The sentence as it stood on a day: without the remissions, revocations, commutations, interruptions, further terms and payments of fines of later days.
    /// What the authority states tells of the days before it as well, back to the last of these changes.
    /// </summary>
    /// <param name="day">The day, as a key.</param>
    internal Sentence AsOf(int day)
    {
        if (ChangeAfter(day) == DateKey.Max)
        {
            return this;
        }

        var on = DateKey.ToDate(Math.Max(day, DateKey.FirstDay));
        return KnownOn(on, Authority is { } authority && ChangeAfter(day) > DateKey.Of(authority.StatedOn) ? authority : null);
    }

    /// <summary>The next day after one, as a key, from which the sentence stands otherwise; Max if there is none.</summary>
    internal int ChangeAfter(int day)
    {
        var next = DateKey.Max;
        foreach (var remission in Remissions.AsSpan())
        {
            Add(remission.GrantedOn);
            Add(remission.RevokedOn);
        }

        foreach (var commutation in Commutations.AsSpan())
        {
            Add(commutation.Day);
        }

        foreach (var interruption in Interruptions.AsSpan())
        {
            Add(interruption.FirstDay);
        }

        foreach (var fine in Fines.AsSpan())
        {
            Add(fine.ImposedOn);
            Add(fine.Settled);
        }

        foreach (var term in FurtherTerms)
        {
            Add(term.Since);
        }

        return next;

        void Add(LocalDate? change)
        {
            var key = change is { } changed ? DateKey.Of(changed) : DateKey.Max;
            next = key > day && key < next ? key : next;
        }
    }

    /// <summary>
    /// As <see cref="AsOf"/>, for what is served: a remission, commutation or interruption of a later day moves no day that was reached before it, so that only
    /// a revocation, a further term, or what outdates the authority's date, makes a difference.
    /// </summary>
    internal Sentence ServedAsOf(int day) => ServedChanges ? AsOf(day) : this;

    /// <summary>Whether what is served may stand otherwise on an earlier day than by what is known now.</summary>
    internal bool ServedChanges => Authority is not null || IsAnyRevoked() || IsAnyJudgedLater();

    /// <summary>
    /// How many days of it, as it stood on a day, are served at the end of that day: credited detention and the days since, less interruptions, up to the
    /// release. The days of conditional release (PB) are served; where it is revoked they are recorded as an interruption (PP 32/1999 ps 47).
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="counting">How the release is counted.</param>
    /// <returns>
    /// The days, the day itself included if it is served; 0 before the first; null where it is not known whether the release has come. Of a term that was
    /// imposed when the sentence before it was over, its days alone.
    /// </returns>
    public int? DaysServedOn(LocalDate day, SentenceCounting counting)
    {
        Guard.Against.Null(counting);
        var stood = AsOf(DateKey.Of(Guard.Against.NotIso(day)));
        var release = stood.Release(counting);
        if (release.Standing == SentenceDateStanding.Unknown && !(release.Earliest > day))
        {
            return null;
        }

        var (running, last) = (stood.Running(counting), DayCount.Of(DateKey.Of(day)));
        if (release.Day <= day)
        {
            last = DayCount.Of(DateKey.Of(release.Day.Value)) - (counting.Opens == EntitlementDay.DayAfter ? 1 : 0);
        }

        return ServedDays.Of(running.FirstDay, running.Credits, running.Interruptions).Until(last);
    }

    /// <summary>
    /// What is served of it: all, or the further terms alone that were imposed when whoever serves it was free again. A fine of unknown payment counts as
    /// unpaid up to that day; fines of earlier judgments belong to what is over by then.
    /// </summary>
    private Sentence Running(SentenceCounting counting)
    {
        var running = this;
        while (running.AfterFreedom(counting) is { } later)
        {
            running = later;
        }

        return running;
    }

    private Sentence? AfterFreedom(SentenceCounting counting)
    {
        for (var place = _parts.Own; place < Terms.Count && _clock is not null; place++)
        {
            if (Terms[place].Since is { } since
                && since > FirstDay
                && KnownOn(since.PlusDays(-1))._clock?.Release(counting).Latest < since.PlusDays(counting.Opens == EntitlementDay.DayAfter ? 0 : -1))
            {
                var rest = _parts with
                {
                    Kind = SentenceKind.FixedTerm,
                    FirstDay = since,
                    Terms = Terms.Skip(place).Where(static t => t.Since is not null).ToValueList(),
                    Credits = [],
                    Commutations = [],
                    Fines = Fines.Where(f => f.ImposedOn >= since).ToValueList(),
                    Authority = Authority?.StatedOn < since ? null : Authority,
                };
                return new(rest);
            }
        }

        return null;
    }

    /// <summary>The release if the fines of unknown payment are all paid, or all unpaid: on it hangs whether a further term follows at once.</summary>
    private SentenceDate Paying(FinePayment payment, SentenceCounting counting) =>
        new Sentence(
            _parts with
            {
                Fines = Fines.Select(f => f.Payment == FinePayment.Unknown ? f with { Payment = payment, Since = null } : f).ToValueList(),
            }
        ).Release(counting);

    private ReadOnlySpan<SentenceTerm> FurtherTerms => Terms.AsSpan()[_parts.Own..];

    private bool IsAnyJudgedLater()
    {
        foreach (var term in FurtherTerms)
        {
            if (term.Since is not null)
            {
                return true;
            }
        }

        return false;
    }

    // Without an enumerator, because the eligibility of a whole nation asks it.
    private bool IsAnyRevoked()
    {
        foreach (var remission in Remissions.AsSpan())
        {
            if (remission.RevokedOn is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The days, as keys, from which the sentence stands otherwise, the first day of the calendar before them.</summary>
    internal IEnumerable<int> ChangeDays()
    {
        for (var day = DateKey.FirstDay; day != DateKey.Max; day = ChangeAfter(day))
        {
            yield return day;
        }
    }

    /// <summary>The sentence as it stood on which days, in their order; together they are all days.</summary>
    internal IEnumerable<(DateSet Days, Sentence Stood)> Standings() =>
        ChangeDays().Select(day => (DateSet.Of(day, DateKey.Previous(ChangeAfter(day))), AsOf(day)));
}
