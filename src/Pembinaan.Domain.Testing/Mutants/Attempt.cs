using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Testing;

/// <summary>Asks code of the application of values that nobody handed in.</summary>
internal static class Attempt
{
    /// <summary>What is answered; null where there is no answer for made-up values.</summary>
    [SuppressMessage(
        "Design",
        "CA1031:Do not catch general exception types",
        Justification = "Whatever a function throws of made-up facts, they are left out."
    )]
    internal static T? At<T>(Func<T?> asked)
        where T : class
    {
        try
        {
            return asked();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
