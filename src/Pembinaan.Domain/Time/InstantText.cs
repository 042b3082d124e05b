using System.Text;
using NodaTime.Text;

namespace Pembinaan.Domain.Time;

/// <summary>
/// Instants as ISO 8601 writes them in UTC. One to the second, as nearly every journal holds, is read at once; any other as NodaTime reads it, which tells the
/// same of both.
/// </summary>
internal sealed class InstantText : IPattern<Instant>
{
    private const string Shape = "0000-00-00T00:00:00Z";
    private const int LastMonth = 12;

    /// <summary>The one there is.</summary>
    internal static InstantText Own { get; } = new();

    public ParseResult<Instant> Parse(string text) =>
        HasShape(text)
        && (Number(text, 0, 4), Number(text, 5, 2), Number(text, 8, 2)) is ( > 0 and var year, > 0 and <= LastMonth and var month, > 0 and var day)
        && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
        && (Number(text, 11, 2), Number(text, 14, 2), Number(text, 17, 2))
            is ( < NodaConstants.HoursPerDay and var hour, < NodaConstants.MinutesPerHour and var minute, < NodaConstants.SecondsPerMinute and var second)
            ? ParseResult<Instant>.ForValue(Instant.FromUtc(year, month, day, hour, minute, second))
            : InstantPattern.ExtendedIso.Parse(text);

    public string Format(Instant value) => InstantPattern.ExtendedIso.Format(value);

    public StringBuilder AppendFormat(Instant value, StringBuilder builder) => InstantPattern.ExtendedIso.AppendFormat(value, builder);

    private static bool HasShape(string text)
    {
        if (text.Length != Shape.Length)
        {
            return false;
        }

        for (var i = 0; i < Shape.Length; i++)
        {
            if (Shape[i] == '0' ? !char.IsAsciiDigit(text[i]) : text[i] != Shape[i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(string text, int from, int length)
    {
        var number = 0;
        foreach (var digit in text.AsSpan(from, length))
        {
            number = (10 * number) + (digit - '0');
        }

        return number;
    }
}
