namespace Pembinaan.Domain.Rules;

/// <summary>The changes of a version one after the other; the first that is refused stops.</summary>
public static class RuleVersions
{
    /// <summary>As <see cref="RuleVersion{TFacts}.Replacing"/>, of a version that was changed before.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="version">The version.</param>
    /// <param name="rules">The new rules.</param>
    /// <returns>The version, or the faults of either.</returns>
    public static DomainResult<RuleVersion<TFacts>> Replacing<TFacts>(this DomainResult<RuleVersion<TFacts>> version, params Rule<TFacts>[] rules) =>
        Guard.Against.Null(version).Bind(v => v.Replacing(rules));

    /// <summary>As <see cref="RuleVersion{TFacts}.Without"/>, of a version that was changed before.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="version">The version.</param>
    /// <param name="codes">The codes.</param>
    /// <returns>The version, or the faults of either.</returns>
    public static DomainResult<RuleVersion<TFacts>> Without<TFacts>(this DomainResult<RuleVersion<TFacts>> version, params string[] codes) =>
        Guard.Against.Null(version).Bind(v => v.Without(codes));

    /// <summary>As <see cref="RuleVersion{TFacts}.Adding"/>, of a version that was changed before.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="version">The version.</param>
    /// <param name="rules">The new rules.</param>
    /// <returns>The version, or the faults of either.</returns>
    public static DomainResult<RuleVersion<TFacts>> Adding<TFacts>(this DomainResult<RuleVersion<TFacts>> version, params Rule<TFacts>[] rules) =>
        Guard.Against.Null(version).Bind(v => v.Adding(rules));
}
