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

    private ReadOnlySpan<SentenceTerm> FurtherTerms => Terms.IsEmpty ? [] : Terms.AsSpan()[1..];

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
