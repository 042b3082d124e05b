using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Identities;

/// <summary>The form that every identity has.</summary>
internal static class Identity
{
    private const int LongestValue = 100;

    internal static bool IsWellFormed([NotNullWhen(true)] string? value)
    {
        if (value is not { Length: > 0 and <= LongestValue })
        {
            return false;
        }

        foreach (var character in value)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character))
            {
                return false;
            }
        }

        return true;
    }

    internal static string Checked(string value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value, name);
        return IsWellFormed(value)
            ? value
            : throw new ArgumentException($"An identity has 1 to {LongestValue} characters and neither white space nor control characters.", name);
    }
}
