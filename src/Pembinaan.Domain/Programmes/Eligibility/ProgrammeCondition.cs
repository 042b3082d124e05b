using System.Collections.Frozen;
using System.Reflection;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>One condition of a programme, as data: composed, stored, and compiled to a rule whose basis is facility policy.</summary>
/// <remarks>
/// The kinds are closed, each is made by the method of its name, and each has a stable name. Data of a kind that this version does not know is kept
/// (<see cref="Kind"/> is <c>unknown</c>), undetermined and never a pass. A kind bears the name of what it asks; what it is compiled to and the engine asks is
/// a <see cref="Condition{TFacts}"/> and ends in that word.
/// </remarks>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(AgeBetween), "age-between")]
[JsonDerivedType(typeof(Attested), "attested")]
[JsonDerivedType(typeof(DomicileIn), "domicile-in")]
[JsonDerivedType(typeof(EducationAtLeast), "education-at-least")]
[JsonDerivedType(typeof(HasSkill), "has-skill")]
[JsonDerivedType(typeof(HeadDecides), "head-decides")]
[JsonDerivedType(typeof(IsInterested), "is-interested")]
[JsonDerivedType(typeof(IsWilling), "is-willing")]
[JsonDerivedType(typeof(SeatIsFree), "seat-is-free")]
[JsonDerivedType(typeof(TppRecommends), "tpp-recommends")]
[JsonDerivedType(typeof(NotInRegisterF), "not-in-register-f")]
[JsonDerivedType(typeof(SppnAtLeast), "sppn-at-least")]
[JsonDerivedType(typeof(StatusIs), "status")]
[JsonDerivedType(typeof(StageIs), "stage")]
[JsonDerivedType(typeof(SecurityIs), "security")]
[JsonDerivedType(typeof(RiskAtMost), "risk-at-most")]
[JsonDerivedType(typeof(OffenceIs), "offence")]
[JsonDerivedType(typeof(ServedAtLeast), "served-at-least")]
[JsonDerivedType(typeof(ServedLessThan), "served-less-than")]
[JsonDerivedType(typeof(RemainingAtLeast), "remaining-at-least")]
[JsonDerivedType(typeof(RemainingAtMost), "remaining-at-most")]
[JsonDerivedType(typeof(SentenceImposed), "sentence-imposed")]
[JsonDerivedType(typeof(FitsIntoSentence), "fits-into-sentence")]
[JsonDerivedType(typeof(NoDisciplineWithin), "no-discipline-within")]
[JsonDerivedType(typeof(CleanBeforeFraction), "clean-before-fraction")]
[JsonDerivedType(typeof(AllOf), "all-of")]
[JsonDerivedType(typeof(AnyOf), "any-of")]
[JsonDerivedType(typeof(AtLeastOf), "at-least-of")]
[JsonDerivedType(typeof(Unless), "unless")]
[JsonDerivedType(typeof(ForOffences), "for-offences")]
public abstract partial record ProgrammeCondition
{
    private static readonly FrozenDictionary<Type, string> Kinds = typeof(ProgrammeCondition)
        .GetCustomAttributes<JsonDerivedTypeAttribute>(inherit: false)
        .ToFrozenDictionary(static kind => kind.DerivedType, static kind => (string)kind.TypeDiscriminator!);

    private protected ProgrammeCondition() { }

    /// <summary>The stable name of the kind, for example <c>served-at-least</c>.</summary>
    internal string Kind => Kinds.GetValueOrDefault(GetType(), "unknown");

    /// <summary>
    /// The code of the rule, or null for the kind's own: <c>COND-SERVED-AT-LEAST</c>, and <c>COND-SERVED-AT-LEAST-2</c> for the second of a kind. Give codes
    /// where the order of conditions may change.
    /// </summary>
    public string? Code { get; init; }

    /// <summary>Whether it refuses, which is the default, or only warns.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public Effect Effect { get; init; }

    /// <summary>Whether an authorised person may waive it.</summary>
    [JsonPropertyName("overridable")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOverridable { get; init; }

    /// <summary>Where the policy stands, for example "SOP Giatja", or null.</summary>
    public LocalisedText? Source { get; init; }

    /// <summary>The same condition, which warns and never refuses.</summary>
    /// <returns>A new condition.</returns>
    public ProgrammeCondition AsWarning() => this with { Effect = Effect.Warn };

    /// <summary>The same condition, which an authorised person may waive.</summary>
    /// <returns>A new condition.</returns>
    public ProgrammeCondition Overridable() => this with { IsOverridable = true };

    /// <summary>The same condition under a code of its own.</summary>
    /// <param name="code">The stable code; not blank.</param>
    /// <returns>A new condition.</returns>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public ProgrammeCondition Named(string code)
    {
        Guard.Against.NullOrWhiteSpace(code);
        return this with { Code = code };
    }

    /// <summary>The same condition with where it stands.</summary>
    /// <param name="source">For example the number of a standard operating procedure.</param>
    /// <returns>A new condition.</returns>
    public ProgrammeCondition StatedIn(LocalisedText source)
    {
        Guard.Against.Null(source);
        return this with { Source = source };
    }

    /// <summary>Whether its values make sense: lists are not empty, limits are possible.</summary>
    internal virtual bool IsPossible => true;

    /// <summary>How many groups may lie in each other: as many as can be stored.</summary>
    internal const int MostNested = 24;

    /// <summary>Whether it is made of other conditions.</summary>
    internal virtual bool IsGroup => false;

    /// <summary>The conditions of which it is made; empty for a single one.</summary>
    internal virtual ValueList<ProgrammeCondition> Members => [];

    /// <summary>What a member is called where the condition is stored.</summary>
    internal virtual string MemberNamed(int index) => FormattableString.Invariant($"conditions[{index}]");

    /// <summary>Whether what a group says of itself is the same, its members aside; the other is a group of the same kind.</summary>
    internal virtual bool IsLike(ProgrammeCondition other) =>
        Code == other.Code && Effect == other.Effect && IsOverridable == other.IsOverridable && Source == other.Source;

    /// <inheritdoc/>
    /// <remarks>The kind alone: what a group is made of may be nested deep.</remarks>
    public sealed override string ToString() => Kind;

    /// <summary>The rule of this condition.</summary>
    internal abstract Rule<EligibilityFacts> ToRule(ConditionCompiler compiler, string code);

    /// <summary>A rule of one condition, with this condition's basis, which tells the facts by which it is not met.</summary>
    private protected Rule<EligibilityFacts> Rule(string code, string id, string en, Condition<EligibilityFacts> condition) =>
        Rule<EligibilityFacts>.That(code, new(id, en), Basis, condition).TellingFacts();

    private protected Domain.Basis Basis => Source is null ? Domain.Basis.FacilityPolicy : Domain.Basis.Policy(Source);
}
