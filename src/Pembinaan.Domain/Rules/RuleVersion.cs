using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>One dated version of a rule book, or a stretch of days on which none is in force.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed class RuleVersion<TFacts>
{
    private RuleVersion(string name, ValidityPeriod period, RuleSet<TFacts> rules, bool keepsEarlierDecisions, LegalInstrument? instrument)
    {
        Name = name;
        Period = period;
        Rules = rules;
        Instrument = instrument;
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
        Instrument = version.Instrument;
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

    /// <summary>The instrument that made it out of the version before; null for a version that stands by itself.</summary>
    public LegalInstrument? Instrument { get; }

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
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static RuleVersion<TFacts> Of(string name, ValidityPeriod period, RuleSet<TFacts> rules, bool keepsEarlierDecisions = true)
    {
        Guard.Against.NullOrWhiteSpace(name);
        Guard.Against.Null(period);
        Guard.Against.Null(rules);
        return new(name, period, rules, keepsEarlierDecisions, null);
    }

    /// <summary>
    /// A later version that begins with the same rules: what its instrument changes is said by <see cref="Replacing"/>, <see cref="Without"/> and
    /// <see cref="Adding"/>. It stands in force once a book has it, <see cref="RuleBook{TFacts}.Then"/>.
    /// </summary>
    /// <param name="firstDay">The first day on which it is in force, inclusive; without an end.</param>
    /// <param name="instrument">The instrument that changes the law.</param>
    /// <param name="name">The name of the version; null for the short name of the instrument.</param>
    /// <param name="keepsEarlierDecisions">Whether people decided on under an earlier version keep that version.</param>
    /// <returns>The later version.</returns>
    /// <exception cref="ArgumentException">
    /// This version is a stretch without rules, the first day is not later than that of this version, or the instrument is not yet applied on it.
    /// </exception>
    public RuleVersion<TFacts> From(LocalDate firstDay, LegalInstrument instrument, string? name = null, bool keepsEarlierDecisions = true)
    {
        Guard.Against.NotIso(firstDay);
        Guard.Against.Null(instrument);
        var (period, rules) = Amendable(nameof(firstDay));
        Guard.Against.Violation(firstDay <= period.FirstDay, $"The version after {Name} must begin later than {Name}.", nameof(firstDay));
        Guard.Against.Violation(firstDay < instrument.AppliedFrom, $"A version must not begin before {instrument.ShortName} is applied.", nameof(firstDay));
        name = name is null ? instrument.ShortName : Guard.Against.NullOrWhiteSpace(name);
        return new(
            name,
            ValidityPeriod.From(firstDay),
            RuleSet<TFacts>.Of($"{rules.Id}, {name}", rules.Rules.AsSpan()).Value,
            keepsEarlierDecisions,
            instrument
        );
    }

    /// <summary>The same version with rules in the place of those that have their codes, members of groups among them.</summary>
    /// <param name="rules">The new rules.</param>
    /// <returns>
    /// The version, or every fault: <see cref="RuleErrors.UnknownRule"/> for a code that is not there, <see cref="RuleErrors.DuplicateCode"/> for one that is
    /// given twice, and those of <see cref="RuleSet{TFacts}.Of"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The version has no rules and no days: it stands for days on which no version is in force.</exception>
    public DomainResult<RuleVersion<TFacts>> Replacing(params ReadOnlySpan<Rule<TFacts>> rules)
    {
        Guard.Against.NullItem(rules, nameof(rules));
        var faults = FaultsOf(rules.ToArray().Select(static r => r.Code), nameof(rules), mayBeMember: true);
        if (faults.Count > 0)
        {
            return DomainResult<RuleVersion<TFacts>>.Failure([.. faults]);
        }

        var byCode = new Dictionary<string, Rule<TFacts>>(StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            byCode.Add(rule.Code, rule);
        }

        return With(Amendable(nameof(rules)).Rules.Rules.Select(rule => rule.Replacing(byCode)));
    }

    /// <summary>The same version without rules.</summary>
    /// <param name="codes">The codes of the rules that are no longer asked for.</param>
    /// <returns>
    /// The version, or every fault: <see cref="RuleErrors.UnknownRule"/> for a code that is not there, <see cref="RuleErrors.DuplicateCode"/> for one that is
    /// given twice, <see cref="RuleErrors.MemberOfGroup"/> for a member, whose group is to be replaced instead.
    /// </returns>
    /// <exception cref="ArgumentException">The version has no rules and no days: it stands for days on which no version is in force.</exception>
    public DomainResult<RuleVersion<TFacts>> Without(params ReadOnlySpan<string> codes)
    {
        Guard.Against.NullItem(codes, nameof(codes));
        string[] gone = codes.ToArray();
        var faults = FaultsOf(gone, nameof(codes), mayBeMember: false);
        return faults.Count > 0
            ? DomainResult<RuleVersion<TFacts>>.Failure([.. faults])
            : With(Amendable(nameof(codes)).Rules.Rules.Where(rule => !gone.Contains(rule.Code, StringComparer.Ordinal)));
    }

    /// <summary>The same version with more rules, after those that it has.</summary>
    /// <param name="rules">The new rules.</param>
    /// <returns>
    /// The version, or every fault of <see cref="RuleSet{TFacts}.Of"/>: <see cref="RuleErrors.DuplicateCode"/> for a code that is there already.
    /// </returns>
    /// <exception cref="ArgumentException">The version has no rules and no days: it stands for days on which no version is in force.</exception>
    public DomainResult<RuleVersion<TFacts>> Adding(params ReadOnlySpan<Rule<TFacts>> rules)
    {
        Guard.Against.NullItem(rules, nameof(rules));
        return With(Amendable(nameof(rules)).Rules.Rules.Concat(rules.ToArray()));
    }

    /// <inheritdoc/>
    public override string ToString() => Book is null ? Name : $"{Book.Id} {Name}";

    /// <summary>The same version, in force until the day before another begins.</summary>
    internal RuleVersion<TFacts> EndingBefore(LocalDate day) =>
        new(Name, ValidityPeriod.Between(Period!.FirstDay, day.PlusDays(-1)).Value, Rules!, KeepsEarlierDecisions, Instrument);

    internal static RuleVersion<TFacts> NotInForce(RuleBook<TFacts> book) => new(book, false);

    internal RuleVersion<TFacts> In(RuleBook<TFacts> book) => new(this, book, false);

    /// <summary>The version that speaks on another day: this one, unless the book has another there.</summary>
    internal RuleVersion<TFacts> InForceOn(LocalDate day) => Book is null || StandsAlone ? this : Book.InForceOn(day);

    /// <summary>The window from a day on: of the whole book, unless another date selected this version.</summary>
    internal Window WindowOf(in TFacts facts, Waivers<TFacts>? waivers, int from) =>
        Book is not null && !StandsAlone ? Book.WindowOf(facts, waivers, this, from)
        : Rules is null ? Window.Never
        : Rules.Program.WindowOf(facts, waivers, from);

    private (ValidityPeriod Period, RuleSet<TFacts> Rules) Amendable(string name)
    {
        Guard.Against.Violation(Period is null || Rules is null, $"Only a version with rules and days can be amended; {this} has none.", name);
        return (Period!, Rules!);
    }

    private DomainResult<RuleVersion<TFacts>> With(IEnumerable<Rule<TFacts>> rules)
    {
        var (period, before) = Amendable(nameof(rules));
        return RuleSet<TFacts>.Of(before.Id, [.. rules]).Map(set => new RuleVersion<TFacts>(Name, period, set, KeepsEarlierDecisions, Instrument));
    }

    private List<DomainError> FaultsOf(IEnumerable<string> codes, string name, bool mayBeMember)
    {
        var set = Amendable(name).Rules;
        var faults = new List<DomainError>();
        foreach (var code in codes.GroupBy(static c => c, StringComparer.Ordinal))
        {
            Argument[] named = [Argument.Of("code", code.Key), Argument.Of(nameof(set), set.Id)];
            if (code.Count() > 1)
            {
                faults.Add(RuleErrors.DuplicateCode.For(name, named));
            }

            if (set.Find(code.Key) is null)
            {
                faults.Add(RuleErrors.UnknownRule.For(name, named));
            }
            else if (!mayBeMember && set.Rules.All(rule => rule.Code != code.Key))
            {
                faults.Add(RuleErrors.MemberOfGroup.For(name, named));
            }
        }

        return faults;
    }
}
