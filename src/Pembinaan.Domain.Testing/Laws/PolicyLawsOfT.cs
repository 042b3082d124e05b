using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Laws of a policy. Each gives them back, so that they follow each other, or throws with the facts and the day on which it does not hold.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed class PolicyLaws<TFacts>
{
    private readonly Policy<TFacts> _policy;

    internal PolicyLaws(Policy<TFacts> policy)
    {
        _policy = policy;
    }

    /// <summary>All laws, of all facts and each of them with one fact unknown.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">A law does not hold.</exception>
    public PolicyLaws<TFacts> Hold(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        var checkedFacts = Checked(firstDay, lastDay, facts);
        return WindowIsTheDailyScan(firstDay, lastDay, checkedFacts)
            .LearningNeverFlips(firstDay, lastDay, checkedFacts)
            .ManyAreDecidedAsOne(firstDay, lastDay, checkedFacts)
            .ReplayIsIdentical(firstDay, lastDay, checkedFacts);
    }

    /// <summary>The window says of each day what deciding for that day says.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">It says otherwise of a day.</exception>
    public PolicyLaws<TFacts> WindowIsTheDailyScan(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        foreach (var (said, person) in Named(Checked(firstDay, lastDay, facts)))
        {
            var window = _policy.WindowOf(person);
            foreach (var day in Days(firstDay, lastDay))
            {
                var decided = VerdictOf(_policy.Decide(person, day).Outcome);
                Expect(
                    window.At(day) == decided,
                    "the window is the daily scan",
                    said,
                    day,
                    () => $"the window says {window.At(day)}, and the decision {decided}"
                );
            }
        }

        return this;
    }

    /// <summary>What is said with a fact unknown is still said when it is learnt: unknown is not no.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one; each fact in turn is forgotten.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">A decision is taken back when a fact is learnt.</exception>
    public PolicyLaws<TFacts> LearningNeverFlips(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        foreach (var (said, person) in Named(Checked(firstDay, lastDay, facts)))
        {
            foreach (var lens in Lenses.Of(person))
            {
                if (!lens.TryForget(person, out var less))
                {
                    continue;
                }

                foreach (var day in Days(firstDay, lastDay))
                {
                    var (before, after) = (_policy.Decide(less, day).Outcome, _policy.Decide(person, day).Outcome);
                    Expect(
                        before == after || before == Outcome.Undetermined,
                        "learning never flips",
                        said,
                        day,
                        () => $"with {lens.Name} unknown the decision is {before}, and {after} once it is {lens.Say(lens.Get(person))}"
                    );
                }
            }
        }

        return this;
    }

    /// <summary>Many are decided as each of them alone.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">One is decided otherwise among many.</exception>
    public PolicyLaws<TFacts> ManyAreDecidedAsOne(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        var people = Named(Checked(firstDay, lastDay, facts)).ToList();
        TFacts[] all = [.. people.Select(static p => p.Facts)];
        var decided = new Decision<TFacts>[all.Length];
        foreach (var day in Days(firstDay, lastDay))
        {
            _policy.Decide(all, day, decided);
            for (var i = 0; i < all.Length; i++)
            {
                var (one, among) = (Expected.Of(_policy.Decide(all[i], day)), Expected.Of(decided[i]));
                Expect(one == among, "many are decided as one", people[i].Said, day, () => $"alone it is {one}, and among many {among}");
            }
        }

        return this;
    }

    /// <summary>A receipt, decided again on the same facts, gives the identical decision.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">A decision cannot be replayed.</exception>
    public PolicyLaws<TFacts> ReplayIsIdentical(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        foreach (var (said, person) in Named(Checked(firstDay, lastDay, facts)))
        {
            foreach (var day in Days(firstDay, lastDay).Where(day => _policy.Decide(person, day).Rules is not null))
            {
                var replayed = _policy.Replay(_policy.Decide(person, day).Receipt(), person);
                Expect(replayed.IsSuccess, "a replay is identical", said, day, () => string.Join(" ", replayed.ValidationErrors.Select(static e => e.Text.En)));
            }
        }

        return this;
    }

    private static TFacts[] Checked(LocalDate firstDay, LocalDate lastDay, ReadOnlySpan<TFacts> facts)
    {
        Guard.Against.Violation(facts.IsEmpty, static () => "Laws must be asked of at least one person's facts.", nameof(facts));
        Guard.Against.NullItem(facts, nameof(facts));
        Guard.Against.Violation(lastDay < firstDay, static () => "The last day must not be before the first.", nameof(lastDay));
        return facts.ToArray();
    }

    /// <summary>The facts, and each of them with one fact unknown.</summary>
    private static IEnumerable<(string Said, TFacts Facts)> Named(TFacts[] facts)
    {
        for (var i = 0; i < facts.Length; i++)
        {
            yield return ($"the facts {i + 1}", facts[i]);
            foreach (var lens in Lenses.Of(facts[i]))
            {
                if (lens.TryForget(facts[i], out var less))
                {
                    yield return ($"the facts {i + 1} with {lens.Name} unknown", less);
                }
            }
        }
    }

    private static IEnumerable<LocalDate> Days(LocalDate firstDay, LocalDate lastDay)
    {
        for (var day = firstDay; day <= lastDay; day = day.PlusDays(1))
        {
            yield return day;
        }
    }

    // Where no rules are in force nothing is met.
    private static Verdict VerdictOf(Outcome outcome) =>
        outcome switch
        {
            Outcome.Met => Verdict.Met,
            Outcome.Undetermined => Verdict.Undetermined,
            _ => Verdict.NotMet,
        };

    private void Expect(bool holds, string law, string said, LocalDate day, Func<string> otherwise)
    {
        if (!holds)
        {
            throw new PolicyTestException($"{_policy.Id}: it does not hold that {law}. Of {said} on {Iso.Of(day)}, {otherwise()}.");
        }
    }
}
