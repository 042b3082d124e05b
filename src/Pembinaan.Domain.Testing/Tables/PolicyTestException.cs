namespace Pembinaan.Domain.Testing;

/// <summary>A decision table, a golden file or a law does not hold. The message is for people: what was expected, what is, and why.</summary>
public sealed class PolicyTestException : Exception
{
    internal PolicyTestException(string message, Exception? inner = null)
        : base(message, inner) { }
}
