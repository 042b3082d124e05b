using System.Globalization;
using System.Reflection;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>Values beside a value: where a rule that is wrong answers otherwise.</summary>
/// <param name="named">What the rule itself names.</param>
/// <param name="days">The days of some rows.</param>
internal sealed class Neighbours(NamedValues named, IReadOnlyList<LocalDate> days)
{
    // Of values within values: enough of each, and no more than can be tried.
    private const int MostParts = 8;
    private const int MostOfEach = 6;
    private const int MostOfRecord = 60;
    private const int Deepest = 2;

    private readonly int[] _numbers =
    [
        .. named.Of(typeof(int)).Cast<int>().SelectMany(static n => n is > 0 and < 1_000 ? new[] { n, n - 1, n + 1 } : []).Distinct(),
    ];

    /// <summary>Whether no order and no list of all values says where to look: what is tried is what rows and rule name, and what can be made of it.</summary>
    internal static bool IsOpen(Type type) =>
        Scales.Of(type) is null
        && type != typeof(bool)
        && !type.IsEnum
        && type != typeof(Term)
        && type != typeof(DateSet)
        && type != typeof(ValidityPeriod);

    /// <summary>The values of a type that the rule names.</summary>
    internal IEnumerable<object> Named(Type type) => named.Of(type);

    /// <summary>Values of a type of which nobody handed one in.</summary>
    internal IEnumerable<object> Seeds(Type type) =>
        Scales.Of(type) is { } scale ? [type == typeof(LocalDate) ? days[0] : type == typeof(Occurrence) ? Occurrence.On(days[0]) : scale.Clamped(0)]
        : type == typeof(bool) ? [true, false]
        : type.IsEnum ? Enumeration(type)
        : type == typeof(string) ? [.. Texts("A"), "A"]
        : type == typeof(Term) ? [Term.OfMonths(12)]
        : type == typeof(DateSet) ? [DateSet.All, .. Sets(DateSet.None)]
        : type == typeof(ValidityPeriod) ? [ValidityPeriod.From(days[0])]
        : Composed.Of(type) is { } composed ? Compositions(composed, null, 0)
        : Statics(type);

    internal IEnumerable<object> Beside(object value) => Beside(value, 0);

    private IEnumerable<object> Beside(object value, int depth)
    {
        var type = value.GetType();
        return value switch
        {
            Occurrence { Day: null } => days.Select(static d => (object)Occurrence.On(d)),
            _ when Scales.Of(type) is { } scale => scale.Beside(value),
            bool flag => [!flag],
            Enum => Enumeration(type).Where(v => !v.Equals(value)),
            string text => Texts(text),
            Guid => [Guid.Empty, new Guid(1, 0, 0, new byte[8])],
            Term { Months: var months, Days: var more, Convention: var counted } =>
            [
                Term.Of(months, more + 1, counted),
                Term.Of(months, more - 1, counted),
                Term.Of(months + 1, more, counted),
            ],
            DateSet set => Sets(set),
            ValidityPeriod period => Periods(period),
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>) => BesideFact(FactValues.Of(type), value, depth),
            _ when Composed.Of(type) is { } composed => Compositions(composed, value, depth),
            _ => Statics(type).Where(v => !v.Equals(value)).Concat(depth < Deepest ? Changed(value, depth).Take(MostOfRecord) : []),
        };
    }

    private IEnumerable<object> BesideFact(IFactValues facts, object value, int depth) =>
        facts.Raw(value) is { } raw ? Beside(raw, depth).Select(other => Attempt.At(() => facts.Known(other))).OfType<object>().Prepend(facts.Unknown) : [];

    private static IEnumerable<object> Enumeration(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => Enum.ToObject(type, v));

    /// <summary>Texts just below and just above another in their order, none, and the numbers that the rule names, as texts and as lengths of texts.</summary>
    private IEnumerable<object> Texts(string text) =>
        new[] { text + "a", text.Length == 0 ? "a" : text[..^1], "" }
            .Where(t => t != text)
            .Concat(_numbers.Take(MostParts).Select(static n => n.ToString(CultureInfo.InvariantCulture)))
            .Concat(_numbers.Take(MostParts).Select(n => text.Length > n ? text[..n] : text.PadRight(n, 'a')));

    private IEnumerable<object> Sets(DateSet set) =>
        new[] { DateSet.None, DateSet.All }
            .Concat(days.SelectMany(day => new[] { DateSet.From(day), DateSet.On(day), set | DateSet.On(day), set.Except(DateSet.On(day)) }))
            .Where(other => other != set)
            .Cast<object>();

    private static IEnumerable<object> Periods(ValidityPeriod period) =>
        new[] { (-1, 0), (1, 0), (0, -1), (0, 1) }
            .Where(_ => period.FirstDay.Year > 1 && (period.LastDay ?? period.FirstDay).Year < 9999)
            .Select(by =>
                period.LastDay is { } last ? ValidityPeriod.Between(period.FirstDay.PlusDays(by.Item1), last.PlusDays(by.Item2))
                : by.Item2 == 0 ? DomainResult.Success(ValidityPeriod.From(period.FirstDay.PlusDays(by.Item1)))
                : ValidityPeriod.Between(period.FirstDay, period.FirstDay.PlusDays(MostParts * by.Item2))
            )
            .Where(static made => made.IsSuccess)
            .Select(static made => (object)made.Value);

    private IEnumerable<object> Compositions(IComposed composed, object? value, int depth)
    {
        object[] own = value is null ? [] : [.. composed.PartsOf(value)];
        object[] parts =
        [
            .. named.Of(composed.Part).Take(MostParts),
            .. own.Concat(named.Of(composed.Part)).Take(MostOfEach).SelectMany(part => depth < Deepest ? Beside(part, depth + 1).Take(MostOfEach) : []),
        ];
        parts = parts.Length > 0 || own.Length > 0 ? parts : [.. Seeds(composed.Part).Take(MostParts)];
        return composed.Beside(value, [.. parts.Distinct().Take(4 * MostParts)], _numbers, days);
    }

    /// <summary>What a type itself keeps of its own values: the codes of a list of codes.</summary>
    internal static IEnumerable<object> Statics(Type type) =>
        IsOfTheRuntime(type)
            ? []
            : type.GetProperties(BindingFlags.Static | BindingFlags.Public)
                .Where(p => p.PropertyType == type && p.GetIndexParameters().Length == 0)
                .Select(static p => Attempt.At(() => p.GetValue(null)))
                .Concat(
                    type.GetFields(BindingFlags.Static | BindingFlags.Public)
                        .Where(f => f.FieldType == type)
                        .Select(static f => Attempt.At(() => f.GetValue(null)))
                )
                .OfType<object>()
                .Take(MostOfRecord);

    /// <summary>A record with one property or field changed; or what a type makes of a number, a text or a value beside one that it was made of.</summary>
    private IEnumerable<object> Changed(object value, int depth)
    {
        var type = value.GetType();
        if (IsOfTheRuntime(type))
        {
            yield break;
        }

        var holders = Holder.Of(type).ToList();
        var isRecord = type.IsValueType || type.GetMethod("<Clone>$") is not null;
        foreach (var holder in holders.Where(h => isRecord && Copying.CanChange(h)))
        {
            foreach (var other in Others(holder.Type, Attempt.At(() => holder.Get(value)), depth))
            {
                if (Attempt.At(() => Copying.With(value, holder, other)) is { } made)
                {
                    yield return made;
                }
            }
        }

        foreach (var factory in Measure.FactoriesOf(type))
        {
            var sources = Measure.SourcesOf(factory, value) ?? [];
            for (var i = 0; i < sources.Length; i++)
            {
                foreach (var other in Others(factory.GetParameters()[i].ParameterType, sources[i], depth))
                {
                    object?[] changed = [.. sources[..i], other, .. sources[(i + 1)..]];
                    if (Attempt.At(() => factory.Invoke(null, changed)) is { } made)
                    {
                        yield return made;
                    }
                }
            }
        }
    }

    private IEnumerable<object?> Others(Type type, object? value, int depth)
    {
        var bare = Nullable.GetUnderlyingType(type) ?? type;
        var others = named.Of(bare).Take(MostOfEach).ToList();
        var own = value ?? Seeds(bare).FirstOrDefault();
        return
        [
            .. others,
            .. others.Prepend(own).OfType<object>().SelectMany(o => FarFrom(o).Concat(Beside(o, depth + 1).Take(3 * MostParts))),
            .. bare == type ? Array.Empty<object?>() : [null],
        ];
    }

    // What follows from a day and a length lies years off, and ways of counting months part only over some of them.
    private static IEnumerable<object> FarFrom(object value) =>
        value switch
        {
            LocalDate { Year: > 4 and < 9990 } day => [day.PlusYears(-1), day.PlusYears(-2), day.PlusYears(1)],
            int number and < int.MaxValue - 7 => [number + 7],
            _ => [],
        };

    private static bool IsOfTheRuntime(Type type) =>
        type.Namespace?.StartsWith("System", StringComparison.Ordinal) == true || type.Assembly == typeof(LocalDate).Assembly;
}
