using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;

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

    private static readonly ConcurrentDictionary<Type, bool> Stepped = [];

    /// <summary>Whether values of a type may have a step, whatever limits a rule names.</summary>
    internal static bool MayBeOf(Type type) =>
        Stepped.GetOrAdd(
            type,
            static of =>
                of != typeof(int)
                && of != typeof(long)
                && of != typeof(LocalDate)
                && (IsFraction(of) || IsWhole(of) || MeasuresOf(of).Any() || RanksOf(of).Length > 1)
        );

    /// <summary>
    /// The step of a type in which a rule names its limits: one, one in the last digit that they have, or the next code in rank; null where nothing says how
    /// large it is.
    /// </summary>
    internal static OneStep? Of(Type type, IReadOnlyCollection<object> limits)
    {
        if (limits.Count == 0 || !MayBeOf(type))
        {
            return null;
        }

        if (IsFraction(type))
        {
            return OfFraction(limits);
        }

        if (IsWhole(type))
        {
            return OfWhole(type);
        }

        foreach (var factory in MeasuresOf(type))
        {
            var taken = factory.GetParameters()[0].ParameterType;
            object[] sources = [.. limits.Select(l => Measure.SourcesOf(factory, l)).OfType<object[]>().Select(static s => s[0])];
            if (sources.Length > 0 && (taken == typeof(int) || taken == typeof(long) ? OfWhole(taken) : Of(taken, sources)) is { } step)
            {
                return new(
                    step.ToString(),
                    (value, by) =>
                        Measure.SourcesOf(factory, value) is [var source] && step.Moved(source, by) is { } other
                            ? Attempt.At(() => factory.Invoke(null, [other]))
                            : null
                );
            }
        }

        var ranks = RanksOf(type);
        return ranks.Length < 2
            ? null
            : new("a rank", (value, by) => Array.IndexOf(ranks, value) is >= 0 and var at && at + by >= 0 && at + by < ranks.Length ? ranks[at + by] : null);
    }

    /// <summary>A value one step higher or lower.</summary>
    internal object? Moved(object value, int by) => moved(value, by);

    public override string ToString() => said;

    private static bool IsFraction(Type type) => type == typeof(decimal) || type == typeof(double) || type == typeof(float);

    private static bool IsWhole(Type type) => type == typeof(DateOnly) || Array.Exists(Whole, w => w == type);

    private static IEnumerable<MethodInfo> MeasuresOf(Type type) =>
        Measure.FactoriesOf(type).Where(static f => f.GetParameters() is [{ ParameterType: var of }] && Scales.Of(of) is not null);

    /// <summary>The values that a type keeps of itself, from the lowest to the highest; none where they have no order.</summary>
    private static object[] RanksOf(Type type) =>
        !type.IsEnum && typeof(IComparable<>).MakeGenericType(type).IsAssignableFrom(type) && Scales.Of(type) is null
            ? Attempt.At(() => Neighbours.Statics(type).Distinct().Order(Comparer<object>.Create((one, other) => Compared(one, other))).ToArray()) ?? []
            : [];

    private static int Compared(object one, object other) =>
        (int)typeof(IComparable<>).MakeGenericType(one.GetType()).GetMethod(nameof(IComparable<int>.CompareTo))!.Invoke(one, [other])!;

    private static OneStep OfWhole(Type type)
    {
        var scale = Scales.Of(type)!;
        return new("1", (value, by) => scale.Key(value) is { } key && key + by >= scale.Least && key + by <= scale.Most ? scale.From(key + by) : null);
    }

    private static OneStep? OfFraction(IReadOnlyCollection<object> limits)
    {
        static decimal? Exact(object value) => (decimal?)Attempt.At(() => (object)Convert.ToDecimal(value, CultureInfo.InvariantCulture));
        var digits = limits.Select(l => (int?)Exact(l)?.Scale).Max();
        if (digits is not { } scale || scale > MostDigits)
        {
            return null;
        }

        var step = new decimal(1, 0, 0, false, (byte)scale);
        return new(
            step.ToString(CultureInfo.InvariantCulture),
            (value, by) =>
                Exact(value) is { } number
                    ? Attempt.At(() => Convert.ChangeType(number + (by * step), value.GetType(), CultureInfo.InvariantCulture))
                    : null
        );
    }
}
