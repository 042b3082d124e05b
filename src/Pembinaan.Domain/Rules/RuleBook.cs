using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>All versions of a body of rules. On a day outside every version no rule set is in force: there is no fall-through.</summary>
/// <example>
/// The national rules on who may join, in the version of the day asked:
/// <code>
/// var national = EligibilityBooks.National;
/// var version = national.VersionOn(new(2026, 1, 2))!.Name;                                     // "2026"
/// var before = national.Decide(new EligibilityFacts(person), new(2022, 8, 2)).Outcome;         // Outcome.NoRuleSetInForce
/// var unknown = national.Decide(new EligibilityFacts(person), day).MissingFacts().Count();     // 4
/// </code>
/// </example>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed partial class RuleBook<TFacts>
{
    private readonly RuleVersion<TFacts> _notInForce;

    private RuleBook(string id, LocalisedText name, LocalisedText selectedBy, ReadOnlySpan<RuleVersion<TFacts>> versions)
    {
        Id = id;
        Name = name;
        SelectedBy = selectedBy;
        var bound = new RuleVersion<TFacts>[versions.Length];
        for (var i = 0; i < bound.Length; i++)
        {
            bound[i] = versions[i].In(this);
        }

        Versions = new(bound);
        _notInForce = RuleVersion<TFacts>.NotInForce(this);
    }

    /// <summary>The identity of the book.</summary>
    public string Id { get; }

    /// <summary>What the book is about.</summary>
    public LocalisedText Name { get; }

    /// <summary>The date that selects the version, for example the day of decision.</summary>
    public LocalisedText SelectedBy { get; }

    /// <summary>The versions in the order of their first days.</summary>
    public ValueList<RuleVersion<TFacts>> Versions { get; }

    /// <summary>The days on which a version is in force.</summary>
    public DateSet InForceDays
    {
        get
        {
            var days = DateSet.None;
            foreach (var version in Versions.AsSpan())
            {
                days |= version.Period!.ToDateSet();
            }

            return days;
        }
    }

    /// <summary>The days between the first and the last version on which none is in force; none where each version follows the one before.</summary>
    public DateSet Gaps
    {
        get
        {
            var days = InForceDays;
            return DateSet.From(days.FirstDay!.Value).Except(days).Intersect(days.LastDay is { } last ? DateSet.Until(last) : DateSet.All);
        }
    }

    /// <summary>A rule book.</summary>
    /// <param name="id">The identity; not blank.</param>
    /// <param name="name">What it is about.</param>
    /// <param name="selectedBy">The date that selects the version.</param>
    /// <param name="versions">The versions in any order; at least one.</param>
    /// <returns>
    /// The book, or <see cref="RuleErrors.VersionsOverlap"/> or <see cref="RuleErrors.VersionsUnclear"/>. Gaps between versions are allowed and explicit: the
    /// book comes with a warning <see cref="RuleErrors.VersionsGap"/> for each.
    /// </returns>
    /// <exception cref="ArgumentException">The identity is blank.</exception>
    public static DomainResult<RuleBook<TFacts>> Of(string id, LocalisedText name, LocalisedText selectedBy, params ReadOnlySpan<RuleVersion<TFacts>> versions)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.Null(name);
        Guard.Against.Null(selectedBy);
        var ordered = versions.ToArray();
        Guard.Against.NullItem<RuleVersion<TFacts>>(ordered, nameof(versions));

        Array.Sort(ordered, static (a, b) => a.Period!.FirstKey.CompareTo(b.Period!.FirstKey));
        if (ordered.Length == 0 || HasNameTwice(ordered))
        {
            return RuleErrors.VersionsUnclear.For(nameof(versions), Argument.Of("book", id));
        }

        var (errors, gaps) = (new List<DomainError>(), new List<DomainError>());
        for (var i = 1; i < ordered.Length; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (ordered[j].Period!.LastKey >= ordered[i].Period!.FirstKey)
                {
                    errors.Add(Overlap(id, ordered[j], ordered[i]));
                }
            }

            if (errors.Count == 0 && DateKey.Next(ordered[i - 1].Period!.LastKey) < ordered[i].Period!.FirstKey)
            {
                gaps.Add(Gap(id, ordered[i - 1], ordered[i]));
            }
        }

        return errors.Count > 0 ? Refused(errors) : DomainResult<RuleBook<TFacts>>.Success(new(id, name, selectedBy, ordered), [.. gaps]);
    }

    /// <summary>The same book with one more version: the one in force until then ends the day before it begins.</summary>
    /// <param name="later">The version, for example the last one as <see cref="RuleVersion{TFacts}.From"/> a day on with what was replaced.</param>
    /// <returns>A new book, or as <see cref="Of"/>: a version that begins on the same day or later overlaps.</returns>
    /// <exception cref="ArgumentException">The version has no rules, or no days.</exception>
    public DomainResult<RuleBook<TFacts>> Then(RuleVersion<TFacts> later)
    {
        Guard.Against.Null(later);
        Guard.Against.Violation(later.Period is null || later.Rules is null, $"A version of a book must have rules and days; {later} has none.", nameof(later));
        var from = later.Period!.FirstDay;
        return Of(Id, Name, SelectedBy, [.. Versions.Select(v => v.Period!.FirstDay < from && v.Period.Contains(from) ? v.EndingBefore(from) : v), later]);
    }

    /// <summary>The version in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version, or null if none is in force.</returns>
    public RuleVersion<TFacts>? VersionOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        foreach (var version in Versions.AsSpan())
        {
            if (version.Period!.Contains(day))
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The version with a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The version, or null if there is none.</returns>
    public RuleVersion<TFacts>? Find(string name)
    {
        foreach (var version in Versions.AsSpan())
        {
            if (version.Name == name)
            {
                return version;
            }
        }

        return null;
    }

    /// <summary>The last version that was in force before a day outside every version.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The version, or null if none was.</returns>
    public RuleVersion<TFacts>? LastBefore(LocalDate day)
    {
        Guard.Against.NotIso(day);
        RuleVersion<TFacts>? last = null;
        foreach (var version in Versions.AsSpan())
        {
            if (version.Period!.LastDay is { } lastDay && lastDay < day)
            {
                last = version;
            }
        }

        return last;
    }

    /// <summary>Decides for a day under the version in force on that day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <returns>The decision; <see cref="Outcome.NoRuleSetInForce"/> outside every version.</returns>
    public Decision<TFacts> Decide(in TFacts facts, LocalDate day) => Decide(InForceOn(day), facts, day);

    /// <summary>Decides for a day under the version that another date selects; that version alone then speaks, also for other days.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <param name="selectedBy">The date that selects the version, for example that of a sentence.</param>
    /// <returns>The decision.</returns>
    public Decision<TFacts> Decide(in TFacts facts, LocalDate day, LocalDate selectedBy) =>
        Decide(InForceOn(Guard.Against.NotIso(selectedBy)).Alone!, facts, Guard.Against.NotIso(day), DateKey.Of(selectedBy));

    /// <summary>
    /// Decides again for someone who was decided on earlier: under the earlier version if the version in force on the day keeps earlier decisions.
    /// </summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <param name="decidedOn">The day of the earlier decision.</param>
    /// <returns>The decision.</returns>
    public Decision<TFacts> DecideAgain(in TFacts facts, LocalDate day, LocalDate decidedOn) =>
        Guard.Against.NotIso(decidedOn) < Guard.Against.NotIso(day) && VersionOn(day) is { KeepsEarlierDecisions: true } && VersionOn(decidedOn) is { } earlier
            ? Decide(earlier.Alone!, facts, day, DateKey.Of(decidedOn))
            : Decide(facts, day);

    /// <summary>The days on which the version then in force is met.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The union of each version's window within its period.</returns>
    public Window WindowOf(in TFacts facts) => WindowOf(Guard.Against.Null(facts), null, null, DateKey.Min);

    /// <summary>The days from a day on, on which the version then in force is met.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="from">The day from which on the days are asked for, inclusive.</param>
    /// <returns>The window without the days before.</returns>
    public Window WindowOf(in TFacts facts, LocalDate from) => WindowOf(Guard.Against.Null(facts), null, null, DateKey.Of(Guard.Against.NotIso(from)));

    /// <inheritdoc/>
    public override string ToString() => Id;

    /// <summary>The version in force on a day, or the one that says that none is.</summary>
    internal RuleVersion<TFacts> InForceOn(LocalDate day) => VersionOn(day) ?? _notInForce;

    /// <summary>The window of all versions; waivers were granted under one of them and count in that one.</summary>
    internal Window WindowOf(in TFacts facts, Waivers<TFacts>? waivers, RuleVersion<TFacts>? waivedIn, int from)
    {
        var window = Window.Never;
        foreach (var version in Versions.AsSpan())
        {
            if (version.Period!.LastKey >= from)
            {
                window = window.Or(version.Rules!.Program.WindowOf(facts, version == waivedIn ? waivers : null, from).Within(version.Period.ToDateSet()));
            }
        }

        return window;
    }

    private static Decision<TFacts> Decide(RuleVersion<TFacts> version, in TFacts facts, LocalDate day, int selectedBy = 0) =>
        new(version, facts, day, version.Rules is null ? default : version.Rules.Judge(facts, day), null, selectedBy);

    private static bool HasNameTwice(RuleVersion<TFacts>[] versions)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var version in versions)
        {
            if (!names.Add(version.Name))
            {
                return true;
            }
        }

        return false;
    }

    private static DomainError Overlap(string book, RuleVersion<TFacts> earlier, RuleVersion<TFacts> later) =>
        RuleErrors.VersionsOverlap.For(
            "versions",
            Argument.Of(nameof(earlier), earlier.Name),
            Argument.Of(nameof(later), later.Name),
            Argument.Of(nameof(book), book),
            Argument.Of("day", later.Period!.FirstDay)
        );

    private static DomainError Gap(string book, RuleVersion<TFacts> earlier, RuleVersion<TFacts> later) =>
        RuleErrors.VersionsGap.Warning(
            "versions",
            Argument.Of(nameof(book), book),
            Argument.Of("from", earlier.Period!.LastDay!.Value.PlusDays(1)),
            Argument.Of("to", later.Period!.FirstDay.PlusDays(-1))
        );

    private static DomainResult<RuleBook<TFacts>> Refused(List<DomainError> errors) => DomainResult<RuleBook<TFacts>>.Failure([.. errors]);
}
