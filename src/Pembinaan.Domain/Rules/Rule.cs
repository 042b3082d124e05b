namespace Pembinaan.Domain.Rules;

/// <summary>Where a rule begins: with its code.</summary>
public static class Rule
{
    /// <summary>
    /// Begins a rule, which is made in one statement: <c>Rule.For&lt;Applicant&gt;("SHOP-CLEAN").Requires("…", "…").When(condition).FacilityPolicy()</c>.
    /// </summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="code">The stable code, <c>AREA-TOPIC</c>; not blank, never renumbered or reused.</param>
    /// <returns>The beginning; it becomes a rule by <see cref="RuleDraft{TFacts}.FacilityPolicy"/> or <see cref="RuleDraft{TFacts}.RestsOn"/>.</returns>
    public static RuleDraft<TFacts> For<TFacts>(string code) => RuleDraft<TFacts>.Of(code);
}
