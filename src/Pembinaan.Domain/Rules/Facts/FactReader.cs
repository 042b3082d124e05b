namespace Pembinaan.Domain.Rules;

/// <summary>Reads one fact: <c>static (in a) =&gt; a.BirthDate</c>.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
/// <typeparam name="T">The type of the fact's value.</typeparam>
/// <param name="facts">The facts.</param>
/// <returns>The fact, known or not.</returns>
public delegate Fact<T> FactReader<TFacts, T>(in TFacts facts)
    where T : notnull;
