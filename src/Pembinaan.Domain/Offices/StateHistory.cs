using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Offices;

/// <summary>States that a root had on the way, so that looking back folds a few entries and not the whole history.</summary>
/// <param name="Count">After how many entries.</param>
/// <param name="State">The state then.</param>
/// <param name="Previous">The one before it, or null.</param>
internal sealed record StateHistory<TState>(int Count, TState State, StateHistory<TState>? Previous)
    where TState : class
{
    private const int Stride = 8;

    /// <summary>The trail with one more state, if enough entries lie between.</summary>
    internal static StateHistory<TState>? With(StateHistory<TState>? trail, int count, TState state) =>
        count - (trail?.Count ?? 0) >= Stride ? new(count, state, trail) : trail;

    /// <summary>The state of a whole journal, and the trail to it.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="begin">The state of its first event.</param>
    /// <param name="apply">The state after one more.</param>
    /// <param name="held">
    /// Is shown each entry with the state before it, the first with its own, and whether it is the first; null if nothing looks at them.
    /// </param>
    internal static (TState State, StateHistory<TState>? Trail) Folded<TEvent>(
        Journal<TEvent> journal,
        Func<TEvent, TState> begin,
        Func<TState, TEvent, TState> apply,
        Action<TState, Entry<TEvent>, bool>? held = null
    )
        where TEvent : JournalEvent
    {
        TState? state = null;
        StateHistory<TState>? trail = null;
        var (count, isIntact) = (0, true);
        foreach (var entry in journal.Effective)
        {
            if (state is null)
            {
                state = begin(entry.Event!);
                held?.Invoke(state, entry, true);
            }
            else
            {
                held?.Invoke(state, entry, false);
                state = apply(state, entry.Event!);
            }

            // With an annulled or corrected entry before it, a state is that of now and not the one that was known then.
            isIntact = isIntact && entry.Sequence == ++count;
            trail = isIntact ? With(trail, count, state) : trail;
        }

        return (state!, trail);
    }

    /// <summary>
    /// The state of a shorter journal and the trail up to it; null if it has to be folded from its beginning, as after an annulment or a correction.
    /// </summary>
    internal static (TState State, StateHistory<TState> Trail)? At<TEvent>(
        StateHistory<TState>? trail,
        Journal<TEvent> journal,
        Func<TState, TEvent, TState> apply
    )
        where TEvent : JournalEvent
    {
        while (trail is not null && trail.Count > journal.Count)
        {
            trail = trail.Previous;
        }

        if (trail is null)
        {
            return null;
        }

        var state = trail.State;
        foreach (var entry in journal.EntriesSince(trail.Count))
        {
            if (entry is not { Event: { } happened, Annulment: null })
            {
                return null;
            }

            state = apply(state, happened);
        }

        return (state, trail);
    }
}
