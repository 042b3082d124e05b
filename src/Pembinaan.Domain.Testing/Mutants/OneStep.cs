using System.Globalization;

namespace Pembinaan.Domain.Testing;

/// <summary>A value one step higher or lower, of types of which the library makes no condition with a limit one step off.</summary>
/// <param name="said">The size of a step.</param>
/// <param name="moved">A value moved by a number of steps; null where there is none such.</param>
internal sealed class OneStep(string said, Func<object, int, object?> moved)
{
    private const int MostDigits = 6;

    private static readonly Type[] Whole =
    [
        typeof(sbyte),
        typeof(byte),
        typeof(short),
        typeof(ushort),
        typeof(uint),
        typeof(ulong),
    ];

    /// <summary>The step of a type in which a rule names its limits: one, or one in the last digit that they have; null where nothing says how large it is.</summary>
    internal static OneStep? Of(Type type, IReadOnlyCollection<object> limits)
    {
        if (limits.Count == 0 || type == typeof(int) || type == typeof(long) || type == typeof(LocalDate))
        {
            return null;
        }

        if (type == typeof(decimal) || type == typeof(double) || type == typeof(float))
        {
            return OfFraction(limits);
        }

        if (type == typeof(DateOnly) || Array.Exists(Whole, w => w == type))
        {
            var scale = Scales.Of(type)!;
            return new("1", (value, by) => scale.Key(value) is { } key && key + by >= scale.Least && key + by <= scale.Most ? scale.From(key + by) : null);
        }

        var factory = Measure.FactoriesOf(type).FirstOrDefault(f => f.GetParameters() is [{ ParameterType: var taken }] && taken == typeof(int) && Measure.SourcesOf(f, limits.First()) is not null);
        return factory is null
            ? null
            : new("1", (value, by) => Measure.SourcesOf(factory, value) is [int source] ? Attempt.At(() => factory.Invoke(null, [source + by])) : null);
    }

    /// <summary>A value one step higher or lower.</summary>
    internal object? Moved(object value, int by) => moved(value, by);

    public override string ToString() => said;

    private static OneStep? OfFraction(IReadOnlyCollection<object> limits)
    {
        static decimal? Exact(object value) => (decimal?)Attempt.At(() => (object)(value is float single ? (decimal)single : Convert.ToDecimal(value, CultureInfo.InvariantCulture)));
        var digits = limits.Select(l => (int?)Exact(l)?.Scale).Max();
        if (digits is not { } scale || scale > MostDigits)
        {
            return null;
        }

        var step = new decimal(1, 0, 0, false, (byte)scale);
        return new(
            step.ToString(CultureInfo.InvariantCulture),
            (value, by) => Exact(value) is { } number ? Attempt.At(() => Convert.ChangeType(number + (by * step), value.GetType(), CultureInfo.InvariantCulture)) : null
        );
    }
}
