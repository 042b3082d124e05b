using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>A rule, a set or a book, asked in one way, and rebuilt with one rule in the place of another.</summary>
internal sealed class Policy<TFacts>
{
    private readonly RuleBook<TFacts>? _book;
    private readonly RuleSet<TFacts>? _set;
    private IReadOnlyList<Rule<TFacts>>? _rules;
    private HashSet<Rule<TFacts>>? _tops;

    private Policy(RuleBook<TFacts>? book, RuleSet<TFacts>? set)
    {
        _book = book;
        _set = set;
    }

    internal string Id => _book?.Id ?? _set!.Id;

    internal LocalisedText Name => _book?.Name ?? LocalisedText.Same(_set!.Id);

    /// <summary>The rules of every version, each once, a group before its members.</summary>
    internal IReadOnlyList<Rule<TFacts>> Rules => _rules ??= [.. Sets.SelectMany(static s => s.Set.AllRules).Distinct()];

    /// <summary>The rules that are decided by themselves, and in no group.</summary>
    internal IReadOnlySet<Rule<TFacts>> Tops => _tops ??= [.. Sets.SelectMany(static s => s.Set.Rules)];

    internal IEnumerable<(RuleSet<TFacts> Set, DateSet Days)> Sets =>
        _set is not null ? [(_set, DateSet.All)] : _book!.Versions.Select(static v => (v.Rules!, v.Period!.ToDateSet()));

    internal static Policy<TFacts> Of(RuleBook<TFacts> book) => new(book, null);

    internal static Policy<TFacts> Of(RuleSet<TFacts> set) => new(null, set);

    internal static Policy<TFacts> Of(Rule<TFacts> rule) => new(null, RuleSet<TFacts>.Of(rule.Code, rule).Value);

    /// <summary>The code of the rule that is decided by itself and that another stands in, however deep.</summary>
    internal string GroupOf(string member) => Tops.First(top => Holds(top, member)).Code;

    internal Rule<TFacts>? Find(string code) => Rules.FirstOrDefault(r => r.Code == code);

    /// <summary>The code of a rule, with the versions that have it where another version has another rule of that code.</summary>
    internal string NameOf(Rule<TFacts> rule)
    {
        if (_book is null || Rules.Count(r => r.Code == rule.Code) == 1)
        {
            return rule.Code;
        }

        var versions = _book.Versions.Where(v => v.Rules!.AllRules.Contains(rule)).Select(static v => v.Name).ToList();
        return $"{rule.Code} ({(versions.Count == 1 ? "version" : "versions")} {string.Join(", ", versions)})";
    }

    internal Decision<TFacts> Decide(in TFacts facts, LocalDate day) => _book is not null ? _book.Decide(facts, day) : _set!.Decide(facts, day);

    /// <summary>The decision of a row; where a function throws, the row is told.</summary>
    internal Decision<TFacts> Decide(DecisionRow<TFacts> row) =>
        Attempt.Told(() => $"\"{row.Name}\" on {Iso.Of(row.Day)} cannot be decided", () => Decide(row.Facts, row.Day));

    /// <summary>Whether a row knows a fact; where the function that reads it throws, the row is told.</summary>
    internal static bool IsKnown(NamedFact<TFacts> fact, DecisionRow<TFacts> row) =>
        Attempt.Told(() => $"The {fact.Label.En} of \"{row.Name}\" on {Iso.Of(row.Day)} cannot be read", () => fact.IsKnownOn(row.Facts, row.Day));

    internal void Decide(ReadOnlySpan<TFacts> facts, LocalDate day, Span<Decision<TFacts>> into)
    {
        if (_book is not null)
        {
            _book.Decide(facts, day, into);
        }
        else
        {
            _set!.Decide(facts, day, into);
        }
    }

    internal DomainResult<Decision<TFacts>> Replay(Receipt receipt, in TFacts facts) =>
        _book is not null ? _book.Replay(receipt, facts) : _set!.Replay(receipt, facts);

    internal Window WindowOf(in TFacts facts) => _book is not null ? _book.WindowOf(facts) : _set!.WindowOf(facts);

    /// <summary>The days on which a version speaks that has a rule.</summary>
    internal DateSet DaysOf(Rule<TFacts> rule) => Sets.Where(s => s.Set.AllRules.Contains(rule)).Aggregate(DateSet.None, static (days, s) => days | s.Days);

    /// <summary>Every day on which any rule or the version turns.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="of">Whose days they are, for what is told where a function of a rule throws; null where the caller handles what it throws.</param>
    internal SortedSet<LocalDate> Turns(TFacts facts, string? of = null)
    {
        var days = new SortedSet<LocalDate>();
        foreach (var (set, inForce) in Sets)
        {
            days.UnionWith(inForce.Edges());
            foreach (var rule in set.AllRules.Where(static r => r.Condition is not null).DistinctBy(static r => r.Condition))
            {
                var window = of is null
                    ? rule.Condition!.WindowOf(facts)
                    : Attempt.Told(() => $"The days of {of} cannot be told", () => rule.Condition!.WindowOf(facts), NameOf(rule));
                days.UnionWith(window.Edges().Where(day => inForce.Contains(day)));
            }
        }

        return days;
    }

    /// <summary>The same policy with a rule in the place of another, wherever that stands; null where no set can be made of it.</summary>
    internal Policy<TFacts>? With(Rule<TFacts> rule, Rule<TFacts> other)
    {
        if (_set is not null)
        {
            return Changed(_set, rule, other) is { } set ? new(null, set) : null;
        }

        var versions = new List<RuleVersion<TFacts>>();
        foreach (var version in _book!.Versions)
        {
            if (!version.Rules!.AllRules.Contains(rule))
            {
                versions.Add(version);
            }
            else if (Changed(version.Rules, rule, other) is { } changed)
            {
                versions.Add(RuleVersion<TFacts>.Of(version.Name, version.Period!, changed, version.KeepsEarlierDecisions));
            }
            else
            {
                return null;
            }
        }

        return new(RuleBook<TFacts>.Of(_book.Id, _book.Name, _book.SelectedBy, [.. versions]).Value, null);
    }

    /// <summary>The same book with each day moved on which a version begins or ends.</summary>
    internal IEnumerable<(string Change, Policy<TFacts> Made)> OtherVersions()
    {
        var versions = _book?.Versions ?? [];
        for (var i = 0; i < versions.Count; i++)
        {
            var (at, period) = (i, versions[i].Period!);
            foreach (var (days, word) in new[] { (1, "later"), (-1, "earlier") })
            {
                // A version that begins where another ends moves both days.
                var follows = i > 0 && versions[i - 1].Period!.LastDay == period.FirstDay.PlusDays(-1);
                if (
                    Moved(j =>
                        j == at ? (days, 0)
                        : j == at - 1 && follows ? (0, days)
                        : (0, 0)
                    ) is
                    { } begun
                )
                {
                    yield return ($"version {versions[i].Name} begins a day {word}", begun);
                }

                var isFollowed = i + 1 < versions.Count && versions[i + 1].Period!.FirstDay.PlusDays(-1) == period.LastDay;
                if (period.LastDay is not null && !isFollowed && Moved(j => (0, j == at ? days : 0)) is { } ended)
                {
                    yield return ($"version {versions[i].Name} ends a day {word}", ended);
                }
            }
        }
    }

    private static bool Holds(Rule<TFacts> rule, string code) => rule.Code == code || rule.Members.Any(m => Holds(m, code));

    private Policy<TFacts>? Moved(Func<int, (int First, int Last)> by)
    {
        var periods = _book!.Versions.Select((v, i) => (Version: v, Period: Moved(v.Period!, by(i)))).ToList();
        if (periods.Exists(static p => p.Period is null))
        {
            return null;
        }

        var book = RuleBook<TFacts>.Of(
            _book.Id,
            _book.Name,
            _book.SelectedBy,
            [.. periods.Select(static p => RuleVersion<TFacts>.Of(p.Version.Name, p.Period!, p.Version.Rules!, p.Version.KeepsEarlierDecisions))]
        );
        return book.IsSuccess ? new(book.Value, null) : null;
    }

    private static ValidityPeriod? Moved(ValidityPeriod period, (int First, int Last) by)
    {
        var first = period.FirstDay.Year is > 1 and < 9999 ? period.FirstDay.PlusDays(by.First) : period.FirstDay;
        var moved = period.LastDay is { } last
            ? ValidityPeriod.Between(first, last.Year < 9999 ? last.PlusDays(by.Last) : last)
            : (DomainResult<ValidityPeriod>)ValidityPeriod.From(first);
        return moved.IsSuccess ? moved.Value : null;
    }

    private static RuleSet<TFacts>? Changed(RuleSet<TFacts> set, Rule<TFacts> rule, Rule<TFacts> other)
    {
        var changed = RuleSet<TFacts>.Of(set.Id, [.. set.Rules.Select(r => Changed(r, rule, other))]);
        return changed.IsSuccess ? changed.Value : null;
    }

    private static Rule<TFacts> Changed(Rule<TFacts> here, Rule<TFacts> rule, Rule<TFacts> other)
    {
        if (ReferenceEquals(here, rule))
        {
            return other;
        }

        Rule<TFacts>[] members = [.. here.Members.Select(m => Changed(m, rule, other))];
        return here.Members.SequenceEqual(members) ? here : Rebuilt.Group(here, here.Kind, here.Needed, members);
    }
}
