namespace Pembinaan.Domain.Stakeholders;

/// <summary>Numbers as people write them.</summary>
internal static class Digits
{
    /// <summary>The digits without points, hyphens and spaces; null if anything else is among them.</summary>
    internal static string? Of(string? text)
    {
        if (text is null)
        {
            return null;
        }

        var digits = text.Where(static c => c is not ('.' or '-' or ' ')).ToArray();
        return Array.TrueForAll(digits, char.IsAsciiDigit) ? new(digits) : null;
    }
}
