namespace Pembinaan.Domain.AspNetCore;

/// <summary>The body of 200: what was asked for or came of a command, and what has to be read beside it.</summary>
/// <typeparam name="T">The value as the host shows it.</typeparam>
/// <param name="Value">The value.</param>
/// <param name="Warnings">The warnings, in the caller's language; none if empty.</param>
public sealed record Answer<T>(T Value, IReadOnlyList<ErrorDetail> Warnings);
