using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>Rules that are decided together: met where every rule that refuses is met. The order of the rules is the order of all reports.</summary>
/// <remarks>
/// A set without rules decides nothing: its outcome is undetermined, never met. A set holds at most 64 conditions and 64 groups; a larger one is refused when
/// built.
/// </remarks>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
public sealed partial class RuleSet<TFacts>
{
    /// <summary>The most conditions, and the most groups, that a set holds.</summary>
    internal const int Most = 64;

    private readonly RuleVersion<TFacts> _alone;
    private string? _contentHash;

    private RuleSet(string id, RuleProgram<TFacts> program)
    {
        Id = id;
        Program = program;
        _alone = new(this);
    }

    /// <summary>The identity of the set, for example that of a programme's conditions.</summary>
    public string Id { get; }

    /// <summary>The rules in order.</summary>
    public ValueList<Rule<TFacts>> Rules => Program.Rules;

    /// <summary>All rules in order, each group followed by its members.</summary>
    public IEnumerable<Rule<TFacts>> AllRules => Program.Nodes.Select(static n => n.Rule);

    /// <summary>The conditions in the order of their rules.</summary>
    public ValueList<Condition<TFacts>> Conditions => new(Program.Conditions);

    /// <summary>The facts that the rules read, each once: what an application needs to ask for, and no more.</summary>
    public IEnumerable<NamedFact<TFacts>> Reads => Program.Conditions.SelectMany(static c => c.Reads).DistinctBy(static f => f.Name, StringComparer.Ordinal);

    /// <summary>Whether there is no rule.</summary>
    public bool IsEmpty => Program.Rules.IsEmpty;

    /// <summary>
    /// The SHA-256 of the rules' content in hexadecimal letters: codes, texts, bases, conditions, effects and the revisions of functions. The same content has
    /// the same hash on every machine.
    /// </summary>
    public string ContentHash => _contentHash ??= RuleContent.Hash(Program);

    internal RuleProgram<TFacts> Program { get; }

    /// <summary>A set of rules.</summary>
    /// <param name="id">The identity of the set; not blank.</param>
    /// <param name="rules">The rules in the order in which they are reported.</param>
    /// <returns>
    /// The set, which may be without rules: its decisions are then undetermined, under <see cref="RuleErrors.EmptyRuleSet"/>; or every fault:
    /// <see cref="RuleErrors.DuplicateCode"/>, <see cref="RuleErrors.EmptyGroup"/>, <see cref="RuleErrors.ImpossibleCount"/>,
    /// <see cref="RuleErrors.WarningInGroup"/>, <see cref="RuleErrors.TooManyConditions"/>, <see cref="RuleErrors.TooManyGroups"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The identity is blank.</exception>
    public static DomainResult<RuleSet<TFacts>> Of(string id, params ReadOnlySpan<Rule<TFacts>> rules)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.NullItem(rules);
        var program = RuleProgram<TFacts>.Compile(id, new(rules.ToArray()));
        return program.IsSuccess ? new RuleSet<TFacts>(id, program.Value) : DomainResult<RuleSet<TFacts>>.Failure(program.ValidationErrors.AsSpan());
    }

    /// <summary>The rule with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The rule, or null if there is none.</returns>
    public Rule<TFacts>? Find(string code) => Program.Find(code)?.Rule;

    /// <summary>Decides for one day.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="day">The day.</param>
    /// <returns>The decision, with every reason.</returns>
    public Decision<TFacts> Decide(in TFacts facts, LocalDate day) => new(_alone, facts, day, Judge(facts, day));

    /// <summary>The verdicts of the single conditions for one day.</summary>
    internal ConditionVerdicts Judge(in TFacts facts, LocalDate day)
    {
        Guard.Against.Null(facts);
        var key = DateKey.Of(Guard.Against.NotIso(day));
        var conditions = Program.Conditions;
        ulong met = 0;
        ulong notMet = 0;
        try
        {
            for (var i = 0; i < conditions.Length; i++)
            {
                var verdict = (uint)conditions[i].Judge(facts, key);
                met |= (ulong)(verdict >> 1) << i;
                notMet |= (ulong)(verdict & 1) << i;
            }
        }
        catch (Exception exception) when (Program.TagWithRule(exception, facts, key))
        {
            throw;
        }

        return new(met, notMet);
    }

    /// <summary>The days on which the rules that refuse are met together.</summary>
    /// <param name="facts">The facts.</param>
    /// <returns>The window; <see cref="Window.Unknown"/> for a set without rules.</returns>
    public Window WindowOf(in TFacts facts) => Program.WindowOf(Guard.Against.Null(facts), null, DateKey.Min);

    /// <summary>The days from a day on, on which the rules that refuse are met: what "from which day" asks. Allocates nothing for one run of days.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="from">The day from which on the days are asked for, inclusive.</param>
    /// <returns>The window without the days before.</returns>
    public Window WindowOf(in TFacts facts, LocalDate from) => Program.WindowOf(Guard.Against.Null(facts), null, DateKey.Of(Guard.Against.NotIso(from)));

    /// <summary>Decides again what a receipt tells of, and proves it: the same rules and the same facts give the identical decision.</summary>
    /// <param name="receipt">The receipt of a decision by a set of this identity.</param>
    /// <param name="facts">The facts decided on.</param>
    /// <returns>
    /// The decision, or what differs: <see cref="RuleErrors.ReceiptOtherBook"/>, <see cref="RuleErrors.ReceiptRulesDiffer"/>,
    /// <see cref="RuleErrors.ReceiptFactDiffers"/>,
    /// <see cref="RuleErrors.ReceiptWaiverDiffers"/>, <see cref="RuleErrors.ReceiptAnswerDiffers"/>, <see cref="RuleErrors.ReceiptNotGenuine"/>; for each
    /// redacted fact
    /// <see cref="RuleErrors.ReceiptRedacted"/>.
    /// </returns>
    public DomainResult<Decision<TFacts>> Replay(Receipt receipt, in TFacts facts)
    {
        Guard.Against.Null(receipt);
        return receipt.Book == Id && receipt.Version is null
            ? ReceiptReplay.Replay(receipt, facts, _alone, Decide(facts, receipt.Day))
            : RuleErrors.ReceiptOtherBook.For("book", Argument.Of("theirs", receipt.Book), Argument.Of("book", Id));
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
