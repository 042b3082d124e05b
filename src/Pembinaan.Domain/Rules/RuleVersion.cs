using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>One dated version of a rule book, or a stretch of days on which none is in force.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed class RuleVersion<TFacts>
{
    private RuleVersion(string name, ValidityPeriod period, RuleSet<TFacts> rules, bool keepsEarlierDecisions)
    {
        Name = name;
        Period = period;
        Rules = rules;
        KeepsEarlierDecisions = keepsEarlierDecisions;
    }

    /// <summary>A set that belongs to no book.</summary>
    internal RuleVersion(RuleSet<TFacts> rules)
    {
        Name = rules.Id;
        Rules = rules;
    }

    private RuleVersion(RuleVersion<TFacts> version, RuleBook<TFacts> book, bool stands)
    {
        Name = version.Name;
        Period = version.Period;
        Rules = version.Rules;
        KeepsEarlierDecisions = version.KeepsEarlierDecisions;
        Book = book;
        StandsAlone = stands;
        Alone = stands ? this : new(version, book, true);
    }

    private RuleVersion(RuleBook<TFacts> book, bool stands)
    {
        Name = book.Id;
        Book = book;
        StandsAlone = stands;
        Alone = stands ? this : new(book, true);
    }

    /// <summary>The name of the version, for example "2022".</summary>
    public string Name { get; }

    /// <summary>The days on which it is in force; null for a set that belongs to no book.</summary>
    public ValidityPeriod? Period { get; }

    /// <summary>The rules; null where none is in force.</summary>
    public RuleSet<TFacts>? Rules { get; }

    /// <summary>Whether people decided on under an earlier version keep that version.</summary>
    public bool KeepsEarlierDecisions { get; }

    internal RuleBook<TFacts>? Book { get; }

    /// <summary>Whether another date selected this version, so that its own days do not limit it.</summary>
    internal bool StandsAlone { get; }

    /// <summary>The same version where another date selects it.</summary>
    internal RuleVersion<TFacts>? Alone { get; }

    /// <summary>A version.</summary>
    /// <param name="name">The name; not blank.</param>
    /// <param name="period">The days on which it is in force, inclusive.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="keepsEarlierDecisions">
    /// Whether people decided on under an earlier version keep that version; the default, because law rarely takes back what was granted.
    /// </param>
    /// <returns>The version.</returns>
    public static RuleVersion<TFacts> Of(string name, ValidityPeriod period, RuleSet<TFacts> rules, bool keepsEarlierDecisions = true)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(period);
        Guard.Against.Null(rules);
        return new(name, period, rules, keepsEarlierDecisions);
    }

    /// <inheritdoc/>
    public override string ToString() => Book is null ? Name : $"{Book.Id} {Name}";

    internal static RuleVersion<TFacts> NotInForce(RuleBook<TFacts> book) => new(book, false);

    internal RuleVersion<TFacts> In(RuleBook<TFacts> book) => new(this, book, false);

    /// <summary>The version that speaks on another day: this one, unless the book has another there.</summary>
    internal RuleVersion<TFacts> InForceOn(LocalDate day) => Book is null || StandsAlone ? this : Book.InForceOn(day);

    /// <summary>The window from a day on: of the whole book, unless another date selected this version.</summary>
    internal Window WindowOf(in TFacts facts, Waivers<TFacts>? waivers, int from) =>
        Book is not null && !StandsAlone ? Book.WindowOf(facts, waivers, this, from)
        : Rules is null ? Window.Never
        : Rules.Program.WindowOf(facts, waivers, from);
}
