using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>What holds of every rule made of the library's conditions, to be asked of rules with functions of one's own.</summary>
public static class PolicyLaws
{
    /// <summary>The laws of a book.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="book">The book.</param>
    /// <returns>The laws, each of which throws with the counterexample.</returns>
    public static PolicyLaws<TFacts> Of<TFacts>(RuleBook<TFacts> book) => new(Policy<TFacts>.Of(Guard.Against.Null(book)));

    /// <summary>The laws of a set.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="set">The set.</param>
    /// <returns>The laws, each of which throws with the counterexample.</returns>
    public static PolicyLaws<TFacts> Of<TFacts>(RuleSet<TFacts> set) => new(Policy<TFacts>.Of(Guard.Against.Null(set)));

    /// <summary>The laws of a rule.</summary>
    /// <typeparam name="TFacts">The facts handed in.</typeparam>
    /// <param name="rule">The rule.</param>
    /// <returns>The laws, each of which throws with the counterexample.</returns>
    public static PolicyLaws<TFacts> Of<TFacts>(Rule<TFacts> rule) => new(Policy<TFacts>.Of(Guard.Against.Null(rule)));
}
