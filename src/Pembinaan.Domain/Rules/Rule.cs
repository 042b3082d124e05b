namespace Pembinaan.Domain.Rules;

/// <summary>Where a rule begins, with its code; and the changes of a version one after the other.</summary>
public static class Rule
{
    /// <summary>
    /// Begins a rule, which is made in one statement: <c>Rule.For&lt;Applicant&gt;("SHOP-CLEAN").Requires("…", "…").When(condition).FacilityPolicy()</c>.
    /// </summary>
    /// <example>
    /// A rule of a facility's own, asked by itself:
    /// <code>
    /// var rule = Rule.For&lt;EligibilityFacts&gt;("UPT-HEALTH")
    ///     .Requires("Sehat menurut pemeriksaan terakhir", "Fit by the last examination")
    ///     .When(EligibilityFact.Health.Is(HealthFitness.Fit))
    ///     .FacilityPolicy();
    /// var policy = RuleSet&lt;EligibilityFacts&gt;.Of("UPT", rule).Value;
    /// var asked = policy.Decide(new(person), day).Outcome;                                // Outcome.Met
    /// var unknown = policy.Decide(new(person with { Health = default }), day).Outcome;    // Outcome.Undetermined
    /// </code>
    /// </example>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="code">The stable code, <c>AREA-TOPIC</c> in capitals and digits; never renumbered or reused.</param>
    /// <returns>The beginning; it becomes a rule by <see cref="RuleDraft{TFacts}.FacilityPolicy"/> or <see cref="RuleDraft{TFacts}.RestsOn"/>.</returns>
    public static RuleDraft<TFacts> For<TFacts>(string code) => RuleDraft<TFacts>.Of(code);

    /// <summary>As <see cref="RuleVersion{TFacts}.Replacing"/>, of a version that was changed before; the first change that is refused stops.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="version">The version.</param>
    /// <param name="rules">The new rules.</param>
    /// <returns>The version, or the faults of either.</returns>
    public static DomainResult<RuleVersion<TFacts>> Replacing<TFacts>(this DomainResult<RuleVersion<TFacts>> version, params Rule<TFacts>[] rules) =>
        Guard.Against.Null(version).Bind(v => v.Replacing(rules));

    /// <summary>As <see cref="RuleVersion{TFacts}.Without"/>, of a version that was changed before; the first change that is refused stops.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="version">The version.</param>
    /// <param name="codes">The codes.</param>
    /// <returns>The version, or the faults of either.</returns>
    public static DomainResult<RuleVersion<TFacts>> Without<TFacts>(this DomainResult<RuleVersion<TFacts>> version, params string[] codes) =>
        Guard.Against.Null(version).Bind(v => v.Without(codes));

    /// <summary>As <see cref="RuleVersion{TFacts}.Adding"/>, of a version that was changed before; the first change that is refused stops.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="version">The version.</param>
    /// <param name="rules">The new rules.</param>
    /// <returns>The version, or the faults of either.</returns>
    public static DomainResult<RuleVersion<TFacts>> Adding<TFacts>(this DomainResult<RuleVersion<TFacts>> version, params Rule<TFacts>[] rules) =>
        Guard.Against.Null(version).Bind(v => v.Adding(rules));
}
