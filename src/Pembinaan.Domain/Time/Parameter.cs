using System.Diagnostics.CodeAnalysis;

namespace Pembinaan.Domain.Time;

/// <summary>A number of the law or of practice that changes by date: dated values, each with what it rests on. Replaceable by the application.</summary>
/// <remarks>Before the first value there is none: a parameter never answers with a default.</remarks>
/// <typeparam name="T">The type of the value.</typeparam>
public sealed record Parameter<T>
    where T : notnull
{
    private Parameter(string code, LocalisedText name, ValueList<DatedValue<T>> values)
    {
        Code = code;
        Name = name;
        Values = values;
    }

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>What the number is.</summary>
    public LocalisedText Name { get; }

    /// <summary>The values in the order of their first days.</summary>
    public ValueList<DatedValue<T>> Values { get; }

    /// <summary>A parameter.</summary>
    /// <param name="code">The stable code, <c>AREA-TOPIC</c> in capitals and digits.</param>
    /// <param name="name">What the number is.</param>
    /// <param name="values">The values, at least one, no two from the same day; in any order.</param>
    /// <returns>The parameter.</returns>
    /// <exception cref="ArgumentException">There is no value, or two from the same day.</exception>
    public static Parameter<T> Of(string code, LocalisedText name, params ReadOnlySpan<DatedValue<T>> values)
    {
        Guard.Against.NotACode(code);
        Guard.Against.Null(name);
        foreach (var value in values)
        {
            Guard.Against.Null(value, nameof(values));
            Guard.Against.Null(value.Value, nameof(values));
            Guard.Against.Null(value.Basis, nameof(values));
            Guard.Against.NotIso(value.FirstDay, nameof(values));
        }

        var ordered = values.ToArray();
        Array.Sort(ordered, static (a, b) => a.FirstDay.CompareTo(b.FirstDay));
        Guard.Against.Violation(ordered.Length == 0, $"The parameter {code} must have at least one value.", nameof(values));

        for (var i = 1; i < ordered.Length; i++)
        {
            Guard.Against.Violation(
                ordered[i].FirstDay == ordered[i - 1].FirstDay,
                $"The parameter {code} must have one value for each day; it has two from {IndonesianDate.Format(ordered[i].FirstDay, Language.English)}.",
                nameof(values)
            );
        }

        return new(code, name, new(ordered));
    }

    /// <summary>The value that counts on a day, with what it rests on.</summary>
    /// <param name="day">The day.</param>
    /// <param name="value">The dated value.</param>
    /// <returns>Whether there is one: not before the first value's first day.</returns>
    public bool TryOn(LocalDate day, [NotNullWhen(true)] out DatedValue<T>? value)
    {
        var key = DateKey.Of(Guard.Against.NotIso(day));
        value = null;
        foreach (var dated in Values.AsSpan())
        {
            if (DateKey.Of(dated.FirstDay) <= key)
            {
                value = dated;
            }
        }

        return value is not null;
    }

    /// <summary>The value that counts on a day on which there is one, as on the first day of a version of a rule book that rests on it.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The dated value.</returns>
    /// <exception cref="ArgumentException">There is none yet on the day.</exception>
    public DatedValue<T> On(LocalDate day)
    {
        var isThere = TryOn(day, out var value);
        Guard.Against.Violation(
            !isThere,
            $"The parameter {Code} must have a value on the day; it has none before {IndonesianDate.Format(Values[0].FirstDay, Language.English)}.",
            nameof(day)
        );
        return value!;
    }

    /// <summary>The same parameter with one more dated value, for example from a regulation that came later or a policy of the facility.</summary>
    /// <param name="value">The value; one from the same day is replaced.</param>
    /// <returns>A new parameter.</returns>
    public Parameter<T> With(DatedValue<T> value)
    {
        Guard.Against.Null(value);
        return Of(Code, Name, [.. Values.Where(v => v.FirstDay != value.FirstDay), value]);
    }
}
