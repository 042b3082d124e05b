using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using NodaTime.Text;

namespace Pembinaan.Domain;

/// <summary>
/// The guard clauses that Ardalis.GuardClauses lacks or boxes for: undefined enumeration values, limits without a second end, and a condition with a sentence.
/// </summary>
internal static class GuardClauses
{
    /// <summary>Refuses a value of an enumeration that is not defined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    internal static T Undefined<T>(this IGuardClause guard, T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(input)
            ? input
            : throw new ArgumentOutOfRangeException(parameterName, input, $"The value must be one of {string.Join(", ", Enum.GetNames<T>())}.");

    /// <summary>Refuses a value of an enumeration that is not defined.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    internal static void Undefined(this IGuardClause guard, Enum input, string parameterName)
    {
        var type = input.GetType();
        if (!Enum.IsDefined(type, input))
        {
            throw new ArgumentOutOfRangeException(parameterName, input, $"The value must be one of {string.Join(", ", Enum.GetNames(type))}.");
        }
    }

    /// <summary>Refuses a code that is not written in capitals, digits and single hyphens, such as <c>AREA-TOPIC</c>.</summary>
    /// <exception cref="ArgumentException">The code has another form.</exception>
    internal static string NotACode(this IGuardClause guard, string input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        guard.NullOrWhiteSpace(input, parameterName);
        guard.Violation(
            Array.Exists(input.Split('-'), static part => part.Length == 0 || !part.All(static c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c))),
            $"A code must be of capitals and digits with hyphens between them, such as AREA-TOPIC: \"{input}\".",
            parameterName
        );
        return input;
    }

    /// <summary>Refuses a value below a least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below.</exception>
    internal static T LessThan<T>(this IGuardClause guard, T input, T least, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : IComparable<T> =>
        input.CompareTo(least) >= 0
            ? input
            : throw new ArgumentOutOfRangeException(parameterName, input, string.Create(CultureInfo.InvariantCulture, $"The value must be at least {least}."));

    /// <summary>Refuses a value that is not above another.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is at or below the other.</exception>
    internal static T LessThanOrEqual<T>(this IGuardClause guard, T input, T below, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : IComparable<T> =>
        input.CompareTo(below) > 0
            ? input
            : throw new ArgumentOutOfRangeException(
                parameterName,
                input,
                string.Create(CultureInfo.InvariantCulture, $"The value must be greater than {below}.")
            );

    /// <summary>Refuses a value above a greatest one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is above.</exception>
    internal static T GreaterThan<T>(this IGuardClause guard, T input, T most, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : IComparable<T> =>
        input.CompareTo(most) <= 0
            ? input
            : throw new ArgumentOutOfRangeException(parameterName, input, string.Create(CultureInfo.InvariantCulture, $"The value must be at most {most}."));

    /// <summary>Refuses a day that is not one of the years 1 to 9999 of the ISO calendar, the only days that the library knows.</summary>
    /// <exception cref="ArgumentException">The day is of another calendar or before year 1.</exception>
    internal static LocalDate NotIso(this IGuardClause guard, LocalDate input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        if (input.Calendar == CalendarSystem.Iso && input.Year >= 1)
        {
            return input;
        }

        guard.Violation(input.Calendar != CalendarSystem.Iso, $"A day must be one of the ISO calendar, not of {input.Calendar.Id}.", parameterName);
        guard.Outside(input.Year < 1, $"A day must lie in the years 1 to 9999: {LocalDatePattern.Iso.Format(input)}.", parameterName);
        return input;
    }

    /// <summary>Refuses a day that is given and not one that the library knows.</summary>
    /// <exception cref="ArgumentException">The day is of another calendar or before year 1.</exception>
    internal static LocalDate? NotIso(this IGuardClause guard, LocalDate? input, [CallerArgumentExpression(nameof(input))] string? parameterName = null) =>
        input is { } given ? guard.NotIso(given, parameterName) : null;

    /// <summary>Refuses days of which one is not one that the library knows.</summary>
    /// <exception cref="ArgumentException">A day is of another calendar or before year 1.</exception>
    internal static void NotIso(this IGuardClause guard, ReadOnlySpan<LocalDate> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        foreach (var day in input)
        {
            guard.NotIso(day, parameterName);
        }
    }

    /// <summary>Refuses a text that could not be read.</summary>
    /// <exception cref="ArgumentException">Nothing was read.</exception>
    internal static T Unreadable<T>(
        this IGuardClause guard,
        T? read,
        string input,
        string message,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
        where T : class => read ?? throw new ArgumentException(message, parameterName);

    /// <summary>Refuses a list with an item that is null.</summary>
    /// <exception cref="ArgumentNullException">An item is null.</exception>
    internal static void NullItem<T>(
        this IGuardClause guard,
        ReadOnlySpan<T> input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string what = "The list"
    )
    {
        if (typeof(T).IsValueType)
        {
            return;
        }

        foreach (var item in input)
        {
            if (item is null)
            {
                throw new ArgumentNullException(parameterName, $"{what} must not hold null.");
            }
        }
    }

    /// <summary>Refuses a sequence that is null or has an item that is null, and reads it once.</summary>
    /// <exception cref="ArgumentNullException">The sequence or an item is null.</exception>
    internal static T[] NullItem<T>(this IGuardClause guard, IEnumerable<T> input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
    {
        T[] items = [.. guard.Null(input, parameterName)];
        guard.NullItem<T>(items, parameterName);
        return items;
    }

    /// <summary>Refuses what breaks a condition, with a sentence that says what would be right. The sentence is made only when it is needed.</summary>
    /// <exception cref="ArgumentException">The condition is broken.</exception>
    internal static void Violation(
        this IGuardClause guard,
        [DoesNotReturnIf(true)] bool violated,
        [InterpolatedStringHandlerArgument(nameof(violated))] GuardMessage message,
        string? parameterName
    )
    {
        if (violated)
        {
            throw new ArgumentException(message.ToString(), parameterName);
        }
    }

    /// <summary>Refuses a value outside its range, with a sentence that says what would be right. The sentence is made only when it is needed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside its range.</exception>
    internal static void Outside(
        this IGuardClause guard,
        [DoesNotReturnIf(true)] bool outside,
        [InterpolatedStringHandlerArgument(nameof(outside))] GuardMessage message,
        string? parameterName
    )
    {
        if (outside)
        {
            throw new ArgumentOutOfRangeException(parameterName, message.ToString());
        }
    }

    /// <summary>The sentence of a guard clause; made only when the guard refuses.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct GuardMessage
    {
        private readonly StringBuilder? _text;

        public GuardMessage(int literalLength, int formattedCount, bool refused, out bool isNeeded)
        {
            isNeeded = refused;
            _text = refused ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
        }

        public void AppendLiteral(string value) => _text!.Append(value);

        public void AppendFormatted<T>(T value) => _text!.Append(CultureInfo.InvariantCulture, $"{value}");

        public override string ToString() => _text?.ToString() ?? "";
    }
}
