using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// What a decision rested on and what it said, to be stored: by which rules, on which day, on which facts, with which findings and waivers. It can be replayed,
/// and compared with what other rules would say.
/// </summary>
/// <remarks>It holds the values of the facts that the rules read, and no others. Receipts with the same content are equal.</remarks>
public sealed record Receipt : IChecksItself
{
    /// <summary>The identity of the rule book, or of the rule set where it belongs to no book.</summary>
    public required string Book
    {
        get;
        init => field = Guard.Against.Null(value);
    }

    /// <summary>The name of the version; null where none was in force, and for a rule set that belongs to no book.</summary>
    public string? Version { get; init; }

    /// <summary>
    /// The SHA-256 of the rules' content, in hexadecimal letters: codes, texts, bases, conditions and effects; null where no version was in force.
    /// </summary>
    public string? ContentHash { get; init; }

    /// <summary>The day decided for.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>The date that selected the version, where it was not the day; that version then spoke alone.</summary>
    public LocalDate? SelectedBy { get; init; }

    /// <summary>Who decided; null if nobody was named.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>What the policy said.</summary>
    public required Outcome Outcome
    {
        get;
        init => field = Guard.Against.Undefined(value);
    }

    /// <summary>From which day the policy was certainly met; null if time alone would not have done it.</summary>
    public LocalDate? FirstDayMet { get; init; }

    /// <summary>The facts read, in the order of the rules.</summary>
    public ValueList<ReceiptFact> Facts { get; init; }

    /// <summary>What was found about every rule, in order, each group before its members.</summary>
    public ValueList<ReceiptFinding> Findings { get; init; }

    /// <summary>The waivers given, whether they counted on the day or not.</summary>
    public ValueList<Waiver> Waivers { get; init; }

    /// <summary>The waivers on which the outcome rests: those that counted on the day and set aside a rule that was not met.</summary>
    [JsonIgnore]
    public IEnumerable<Waiver> WaiversReliedOn => Waivers.Where(w => w.Period.Contains(Day) && Findings.Any(f => f.IsWaived && f.Code == w.RuleCode));

    /// <summary>The waivers on which the outcome rests and that have ended by a day, so that what they let through has to be looked at again.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those whose last day is before it.</returns>
    public IEnumerable<Waiver> WaiversEndedBy(LocalDate day) => WaiversReliedOn.Where(w => w.Period.LastDay < day);

    // The first day on which a policy is met may be any, and what it says of facts any text.
    void IChecksItself.Check(EventWalk walk)
    {
        walk.Text("book", Book);
        walk.Text("version", Version, mayBeMissing: true);
        walk.Text("contentHash", ContentHash, mayBeMissing: true);
        walk.Text("decidedBy", DecidedBy, mayBeMissing: true);
    }

    /// <inheritdoc/>
    /// <remarks>Never the facts.</remarks>
    public override string ToString() => $"{Book} {Version} {Day:uuuu-MM-dd}: {Outcome}";
}
