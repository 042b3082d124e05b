using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Testing;

/// <summary>What the package refuses beside the guards of the package it uses.</summary>
internal static class GuardClauses
{
    internal static void Violation(this IGuardClause guard, [DoesNotReturnIf(true)] bool violated, Func<string> message, string parameterName)
    {
        if (violated)
        {
            throw new ArgumentException(message(), parameterName);
        }
    }

    internal static void NullItem<T>(this IGuardClause guard, ReadOnlySpan<T> input, string parameterName)
    {
        foreach (var item in input)
        {
            guard.Null(item, parameterName);
        }
    }
}
