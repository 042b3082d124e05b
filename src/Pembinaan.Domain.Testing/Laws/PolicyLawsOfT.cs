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
    /// <exception cref="PolicyTestException">A law does not hold, or a function of a rule throws: of which facts, on which day and what is told.</exception>
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
    /// <exception cref="PolicyTestException">It says otherwise of a day, or a function of a rule throws.</exception>
    public PolicyLaws<TFacts> WindowIsTheDailyScan(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        const string Law = "the window is the daily scan";
        foreach (var (said, person) in Named(Checked(firstDay, lastDay, facts)))
        {
            var window = Asked(Law, said, null, () => _policy.WindowOf(person));
            foreach (var day in Days(firstDay, lastDay))
            {
                var decided = VerdictOf(Decide(Law, said, person, day).Outcome);
                Expect(
                    window.At(day) == decided,
                    Law,
                    said,
                    day,
                    () => $"the window says {window.At(day)}, and the decision {decided}"
                );
            }
        }

        return this;
    }

    /// <summary>
    /// What is said with a fact unknown is still said when it is learnt, whatever it turns out to be: unknown is neither no nor yes. Besides the value that was
    /// handed in those beside it are tried, and those that the rules name.
    /// </summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one; each fact in turn is forgotten.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">A decision is taken back when a fact is learnt, or a function of a rule throws.</exception>
    public PolicyLaws<TFacts> LearningNeverFlips(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        const string Law = "learning never flips";
        foreach (var (said, person) in Named(Checked(firstDay, lastDay, facts)))
        {
            foreach (var lens in Lenses.Of(person))
            {
                if (!lens.TryForget(person, out var less))
                {
                    continue;
                }

                var learnt = Learnt(lens, person, [firstDay, lastDay]).ToList();
                foreach (var day in Days(firstDay, lastDay))
                {
                    var before = Decide(Law, $"{said} with {lens.Name} unknown", less, day).Outcome;
                    if (before == Outcome.Undetermined)
                    {
                        continue;
                    }

                    var known = Decide(Law, said, person, day).Outcome;
                    Expect(before == known, Law, said, day, () => Flipped(lens, before, known, lens.Get(person)));
                    foreach (var (value, other) in learnt)
                    {
                        // What a function throws of values that nobody handed in is no answer.
                        if (Attempt.At(() => (object)_policy.Decide(other, day).Outcome) is Outcome after)
                        {
                            Expect(before == after, Law, said, day, () => Flipped(lens, before, after, value));
                        }
                    }
                }
            }
        }

        return this;
    }

    private static string Flipped(Lens<TFacts> lens, Outcome before, Outcome after, object? value) =>
        $"with {lens.Name} unknown the decision is {before}, and {after} once it is {lens.Say(value)}";

    /// <summary>The facts with other values of one of them: those beside it, and those that the rules name.</summary>
    private IEnumerable<(object Value, TFacts Facts)> Learnt(Lens<TFacts> lens, TFacts person, LocalDate[] days)
    {
        var value = lens.Get(person);
        var others = _policy.Rules.Select(static r => r.Condition).OfType<Condition<TFacts>>().Distinct()
            .Select(c => new Neighbours(NamedValues.Of(c), days))
            .SelectMany(n => lens.Beside(value, n).Concat(lens.Named(n)))
            .OfType<object>()
            .Where(lens.IsSome)
            .Distinct();
        foreach (var other in others)
        {
            if (Attempt.At(() => (object?)lens.With(person, other)) is TFacts facts)
            {
                yield return (other, facts);
            }
        }
    }

    /// <summary>Many are decided as each of them alone.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">One is decided otherwise among many, or a function of a rule throws.</exception>
    public PolicyLaws<TFacts> ManyAreDecidedAsOne(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        const string Law = "many are decided as one";
        var people = Named(Checked(firstDay, lastDay, facts)).ToList();
        TFacts[] all = [.. people.Select(static p => p.Facts)];
        var decided = new Decision<TFacts>[all.Length];
        foreach (var day in Days(firstDay, lastDay))
        {
            var alone = people.ConvertAll(p => Expected.Of(Decide(Law, p.Said, p.Facts, day)));
            Asked(
                Law,
                "all facts together",
                day,
                () =>
                {
                    _policy.Decide(all, day, decided);
                    return true;
                }
            );
            for (var i = 0; i < all.Length; i++)
            {
                var (one, among) = (alone[i], Expected.Of(decided[i]));
                Expect(one == among, Law, people[i].Said, day, () => $"alone it is {one}, and among many {among}");
            }
        }

        return this;
    }

    /// <summary>A receipt, decided again on the same facts, gives the identical decision.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="facts">The facts, at least one.</param>
    /// <returns>These laws.</returns>
    /// <exception cref="PolicyTestException">A decision cannot be replayed, or a function of a rule throws.</exception>
    public PolicyLaws<TFacts> ReplayIsIdentical(LocalDate firstDay, LocalDate lastDay, params ReadOnlySpan<TFacts> facts)
    {
        const string Law = "a replay is identical";
        foreach (var (said, person) in Named(Checked(firstDay, lastDay, facts)))
        {
            foreach (var day in Days(firstDay, lastDay).Where(day => Decide(Law, said, person, day).Rules is not null))
            {
                var replayed = Asked(Law, said, day, () => _policy.Replay(_policy.Decide(person, day).Receipt(), person));
                Expect(replayed.IsSuccess, Law, said, day, () => string.Join(" ", replayed.ValidationErrors.Select(static e => e.Text.En)));
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

    private Decision<TFacts> Decide(string law, string said, TFacts facts, LocalDate day) => Asked(law, said, day, () => _policy.Decide(facts, day));

    private T Asked<T>(string law, string said, LocalDate? day, Func<T> asked) =>
        Attempt.Told(
            () => $"{_policy.Id}: it cannot be told whether {law}. Of {said}{(day is { } on ? $" on {Iso.Of(on)}" : "")} nothing can be decided",
            asked
        );

    private void Expect(bool holds, string law, string said, LocalDate day, Func<string> otherwise)
    {
        if (!holds)
        {
            throw new PolicyTestException($"{_policy.Id}: it does not hold that {law}. Of {said} on {Iso.Of(day)}, {otherwise()}.");
        }
    }
}
