namespace Pembinaan.Domain.AspNetCore;

/// <summary>The body of a response 200: what was asked for, or what a command gave, and the warnings with it.</summary>
/// <typeparam name="T">The value as the host shows it.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Warnings">The warnings, in the caller's language; none if empty.</param>
public sealed record Answer<T>(T Value, IReadOnlyList<ErrorDetail> Warnings);
