using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>A function from facts to the days on which something holds.</summary>
/// <typeparam name="TFacts">The facts handed in.</typeparam>
/// <param name="facts">The facts.</param>
/// <returns>The window.</returns>
public delegate Window WindowReader<TFacts>(in TFacts facts);
