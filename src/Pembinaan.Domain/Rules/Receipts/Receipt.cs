using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// What a decision rested on and what it said, to be stored: by which rules, on which day, on which facts, with which findings and waivers. It can be replayed,
/// and compared with what other rules would say.
/// </summary>
/// <remarks>
/// It holds the facts that a rule read that day, and no others: not those of a rule that did not concern the person. Its hash is over the hashes of its single
/// facts, so that one can be redacted (<see cref="Redact"/>) and the rest is still proven. Receipts with the same content are equal. It is evidence: it comes
/// from a decision or from stored JSON alone, and what is read by <c>PembinaanJson</c> or recorded is held against its hash. A serialiser of the application's
/// own reads it unchecked: ask <see cref="IsGenuine"/>; nothing here uses one that is not. It names nobody: about whom it is, only the application knows.
/// </remarks>
public sealed record Receipt : IChecksItself
{
    [JsonConstructor]
    internal Receipt() { }

    /// <summary>The identity of the rule book, or of the rule set where it belongs to no book.</summary>
    [JsonInclude]
    [JsonRequired]
    public string Book
    {
        get;
        internal init => field = Guard.Against.Null(value);
    } = "";

    /// <summary>The name of the version; null where none was in force, and for a rule set that belongs to no book.</summary>
    [JsonInclude]
    public string? Version { get; internal init; }

    /// <summary>
    /// The SHA-256 of the rules' content, in hexadecimal letters: codes, texts, bases, conditions and effects; null where no version was in force.
    /// </summary>
    [JsonInclude]
    public string? ContentHash { get; internal init; }

    /// <summary>The day decided for.</summary>
    [JsonInclude]
    [JsonRequired]
    public LocalDate Day { get; internal init; }

    /// <summary>The date that selected the version, where it was not the day; that version then spoke alone.</summary>
    [JsonInclude]
    public LocalDate? SelectedBy { get; internal init; }

    /// <summary>Who decided; null if nobody was named.</summary>
    [JsonInclude]
    [Personal(PersonalKind.Official)]
    public string? DecidedBy { get; internal init; }

    /// <summary>What the policy said.</summary>
    [JsonInclude]
    [JsonRequired]
    public Outcome Outcome
    {
        get;
        internal init => field = Guard.Against.Undefined(value);
    }

    /// <summary>From which day the policy was certainly met; null if time alone would not have done it.</summary>
    [JsonInclude]
    public LocalDate? FirstDayMet { get; internal init; }

    /// <summary>The facts read, in the order of the rules.</summary>
    [JsonInclude]
    public ValueList<ReceiptFact> Facts { get; internal init; }

    /// <summary>What was found about every rule, in order, each group before its members.</summary>
    [JsonInclude]
    public ValueList<ReceiptFinding> Findings { get; internal init; }

    /// <summary>The waivers given, whether they counted on the day or not.</summary>
    [JsonInclude]
    public ValueList<Waiver> Waivers { get; internal init; }

    /// <summary>The waivers on which the outcome rests: those that counted on the day and set aside a rule that was not met.</summary>
    [JsonIgnore]
    public IEnumerable<Waiver> WaiversReliedOn => Waivers.Where(w => w.Period.Contains(Day) && Findings.Any(f => f.IsWaived && f.Code == w.RuleCode));

    /// <summary>The waivers on which the outcome rests and that have ended by a day, so that what they let through has to be looked at again.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Those whose last day is before it.</returns>
    public IEnumerable<Waiver> WaiversEndedBy(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return WaiversReliedOn.Where(w => w.Period.LastDay < day);
    }

    /// <summary>
    /// The SHA-256 of all that it says, in hexadecimal letters, taken when it was made; of each fact only the hash. Redacting a fact leaves it as it is.
    /// </summary>
    [JsonInclude]
    [JsonRequired]
    public string Hash { get; internal init; } = "";

    /// <summary>
    /// Whether it says what it said when it was made, redacted facts aside. Whoever can change a receipt can compute a hash: it is no signature. When, by whom
    /// and why a fact was redacted is written later, and no hash covers it: keep that elsewhere too, if it may be asked.
    /// </summary>
    [JsonIgnore]
    public bool IsGenuine => Facts.All(static f => f.IsWhole) && Hash == HashNow();

    /// <summary>The facts that were redacted, each with when, by whom and why.</summary>
    [JsonIgnore]
    public IEnumerable<ReceiptFact> RedactedFacts => Facts.Where(static f => f.IsRedacted);

    /// <summary>
    /// Takes a fact out: its value and its salt go, its hash stays. Whether the decision is still in force is not looked at here; of people in a dossier
    /// <c>dossier.Redact(receipt, …)</c> looks.
    /// </summary>
    /// <param name="fact">The name of the fact; all facts of that name are taken out.</param>
    /// <param name="redaction">When, by whom and why.</param>
    /// <returns>
    /// The receipt without it; the same receipt if it was redacted before. Or <see cref="RuleErrors.ReceiptNoSuchFact"/>,
    /// <see cref="RuleErrors.ReceiptNotSalted"/>
    /// (the hash of an unsalted fact is found by trying values), <see cref="RuleErrors.ReceiptNotGenuine"/>, or
    /// <see cref="RuleErrors.ReceiptRedactedEarlier"/> where the instant lies before the day that was decided for.
    /// </returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public DomainResult<Receipt> Redact(string fact, Redaction redaction)
    {
        Guard.Against.NullOrWhiteSpace(fact);
        Guard.Against.Null(redaction);
        ReceiptFact[] meant = [.. Facts.Where(f => f.Name == fact)];
        return meant.Length == 0 ? RuleErrors.ReceiptNoSuchFact.For(nameof(fact), Argument.Of("fact", fact))
            : !IsGenuine ? RuleErrors.ReceiptNotGenuine.For("hash")
            : Array.TrueForAll(meant, static f => f.IsRedacted) ? this
            : Array.Exists(meant, static f => f is { IsRedacted: false, Salt: null }) ? RuleErrors.ReceiptNotSalted.For(nameof(fact), Argument.Of("fact", fact))
            : IsEarly(redaction)
                ? RuleErrors.ReceiptRedactedEarlier.For(nameof(redaction), Early(redaction))
            : this with { Facts = Facts.Select(f => f.Name == fact ? f.Without(redaction) : f).ToValueList() };
    }

    // The first day on which a policy is met may be any, and what it says of facts any text.
    void IChecksItself.Check(EventWalk walk)
    {
        walk.Text("book", Book);
        walk.Text("version", Version, mayBeMissing: true);
        walk.Text("contentHash", ContentHash, mayBeMissing: true);
        walk.Text("decidedBy", DecidedBy, mayBeMissing: true);
        walk.Text("hash", Hash);
        if (walk.IsClean && !IsGenuine)
        {
            walk.Fault("hash", RuleErrors.ReceiptNotGenuine);
        }

        for (var i = 0; i < Facts.Count; i++)
        {
            if (Facts[i].Redaction is { } redaction && IsEarly(redaction))
            {
                walk.Fault(FormattableString.Invariant($"facts[{i}].redaction.redactedAt"), RuleErrors.ReceiptRedactedEarlier, Early(redaction));
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>Never the facts.</remarks>
    public override string ToString() => $"{Book} {Version} {Day:uuuu-MM-dd}: {Outcome}";

    /// <summary>What is wrong with it in itself.</summary>
    internal DomainError[] Faults => EventWalk.FaultsIn(this, EventYears.OfOurTime);

    /// <summary>The receipt with the hash of what it says.</summary>
    internal Receipt Sealed() => this with { Hash = HashNow() };

    // In the zone in which the day begins first: nothing true is refused.
    private bool IsEarly(Redaction redaction) => redaction.RedactedAt < Day.AtStartOfDayInZone(DateTimeZone.ForOffset(Offset.FromHours(9))).ToInstant();

    private Argument[] Early(Redaction redaction) => [Argument.Of("at", redaction.RedactedAt), Argument.Of("day", Day)];

    private string HashNow() =>
        new Digest("pembinaan/receipt")
            .Add(Book)
            .Add(Version)
            .Add(ContentHash)
            .Add(Day)
            .Add(SelectedBy)
            .Add(DecidedBy)
            .Add(Outcome)
            .Add(FirstDayMet)
            .AddEach(Facts, static (d, f) => d.Add(f.HashNow()))
            .AddEach(Findings, static (d, f) => d.Add(f.Code).Add(f.Depth).Add(f.Effect).Add(f.Verdict).Add(f.IsWaived ? "waived" : null))
            .AddEach(Waivers, static (d, w) => d.Add(w.RuleCode).Add(w.Author).Add(w.Reason).Add(w.Period.FirstDay).Add(w.Period.LastDay))
            .Hex();
}
