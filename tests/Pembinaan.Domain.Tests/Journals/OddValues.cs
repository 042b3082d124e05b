using System.Reflection;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Json;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Values of any type from a seed: mostly what people hand in, now and then what nobody should.</summary>
/// <param name="seed">The seed.</param>
/// <param name="known">What values of a type exist in the world of the test, or null if any will do.</param>
internal sealed class OddValues(int seed, Func<Type, Random, object?[]?> known)
{
    private const int Deepest = 6;
    private static readonly string[] OddTexts = ["a\ud800b", "\udc00", "", " ", "\u00a0\t", new('x', 20_000), "baris\nbaru \u0001 \ud83d\ude00 \"{kutip}\""];
    private static readonly LocalDate[] OddDays =
    [
        new(1, 1, 1), new(33, 5, 7), new(1899, 12, 31), new(1900, 1, 1), new(2999, 12, 31), new(3000, 1, 1), new(9999, 12, 30), new(9999, 12, 31), new(2024, 2, 29),
        new(-1, 1, 1), new(2025, 1, 6, CalendarSystem.Julian), new(1446, 9, 1, CalendarSystem.IslamicBcl),
    ];

    private static readonly Type[] Whole = [typeof(ProgrammeConditions), typeof(CompletionCriteria), typeof(CompetencyUnit), typeof(Npwp), typeof(Nib), typeof(RegionCode), typeof(Scope<SubjectId>), typeof(Scope<PartyId>)];
    private readonly NullabilityInfoContext _nullability = new();

    public Random Random { get; } = new(seed);

    public object?[] For(MethodBase method) => [.. method.GetParameters().Select(p => Of(p.ParameterType, _nullability.Create(p).WriteState == NullabilityState.Nullable))];

    public object? Of(Type type, bool mayBeNull = false, int depth = 0)
    {
        if (mayBeNull && !type.IsValueType && Random.Next(2) == 0)
        {
            return null;
        }

        if (known(type, Random) is { } values)
        {
            return values.Length == 0 ? throw new NothingToGiveException() : values[Random.Next(values.Length)];
        }

        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return Random.Next(3) == 0 ? null : Of(underlying, false, depth);
        }

        return !type.IsValueType && Random.Next(60) == 0 ? null : Given(type, depth);
    }

    private object Given(Type type, int depth)
    {
        var isOdd = Random.Next(12) == 0;
        return type switch
        {
            _ when type == typeof(string) => isOdd ? OddTexts[Random.Next(OddTexts.Length)] : "teks",
            _ when type == typeof(int) => isOdd ? new[] { -1, 0, int.MaxValue, int.MinValue, 70_000 }[Random.Next(5)] : Random.Next(1, 20),
            _ when type == typeof(bool) => Random.Next(2) == 0,
            _ when type == typeof(LocalDate) => isOdd ? OddDays[Random.Next(OddDays.Length)] : new LocalDate(2025, 1, 6).PlusDays(Random.Next(-400, 400)),
            _ when type == typeof(LocalTime) => isOdd ? new LocalTime(10, 0, 0, 500) : new LocalTime(Random.Next(7, 17), 30 * Random.Next(2)),
            _ when type == typeof(LocalisedText) => new LocalisedText(isOdd ? OddTexts[0] : "teks", "text"),
            _ when type == typeof(Term) => isOdd ? Term.Of(Random.Next(-1, 1300), Random.Next(-1, 40_000)) : Term.OfMonths(Random.Next(1, 24)),
            _ when type == typeof(LessonHours) => isOdd ? LessonHours.None : LessonHours.Of(Random.Next(1, 9)),
            _ when type.IsEnum => isOdd ? Enum.ToObject(type, 99) : Enum.GetValues(type).GetValue(Random.Next(Enum.GetValues(type).Length))!,
            _ when type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) => List(type, depth),
            _ when Whole.Contains(type) => Sample.Of(type),
            _ when type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is System.Collections.IEnumerable all && all.Cast<object>().ToArray() is { Length: > 0 } each => each[Random.Next(each.Length)],
            _ when type.GetMethod("From", BindingFlags.Public | BindingFlags.Static, [typeof(string)]) is { } from => from.Invoke(null, [$"X-{Random.Next(1, 4)}"])!,
            _ when type.IsAbstract => Sample.Derived(type).ToArray() is var derived ? Made(derived[Random.Next(derived.Length)], depth) : throw new NotSupportedException($"No value of {type}."),
            _ => Made(type, depth),
        };
    }

    private object List(Type type, int depth)
    {
        var item = type.GenericTypeArguments[0];
        var items = Array.CreateInstance(item, depth >= Deepest ? 0 : Random.Next(12) == 0 ? 0 : Random.Next(1, 3));
        for (var i = 0; i < items.Length; i++)
        {
            items.SetValue(Of(item, false, depth + 1), i);
        }

        return typeof(ValueLists).GetMethod(nameof(ValueLists.ToValueList))!.MakeGenericMethod(item).Invoke(null, [items])!;
    }

    private object Made(Type type, int depth)
    {
        if (depth > Deepest)
        {
            throw new NothingToGiveException();
        }

        if (type.GetConstructors().MaxBy(static c => c.GetParameters().Length) is { } constructor && (!type.IsValueType || constructor.GetParameters().Length > 0))
        {
            var value = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType, IsNullable(p), depth + 1))]);
            var taken = constructor.GetParameters().Select(static p => p.Name!).ToHashSet(StringComparer.OrdinalIgnoreCase);
            foreach (var property in type.GetProperties().Where(p => p.SetMethod?.IsPublic == true && !taken.Contains(p.Name)))
            {
                property.SetValue(value, Of(property.PropertyType, _nullability.Create(property).WriteState == NullabilityState.Nullable, depth + 1));
            }

            return value;
        }

        MethodInfo[] makers =
        [
            .. type.GetMethods(BindingFlags.Public | BindingFlags.Static)
                .Where(m => m is { IsSpecialName: false, IsGenericMethod: false } && (m.ReturnType == type || m.ReturnType == typeof(DomainResult<>).MakeGenericType(type)))
                .Where(m => m.GetParameters().All(p => !p.ParameterType.IsByRefLike && !p.IsOut && p.ParameterType != type)),
        ];
        for (var i = 0; i < 20 && makers.Length > 0; i++)
        {
            var maker = makers[Random.Next(makers.Length)];
            var made = maker.Invoke(null, [.. maker.GetParameters().Select(p => Of(p.ParameterType, IsNullable(p), depth + 1))]);
            if (made is not IDomainResult { IsSuccess: false } and not null)
            {
                return made is IDomainResult ? made.GetType().GetProperty("Value", type)!.GetValue(made)! : made;
            }
        }

        throw makers.Length == 0 ? new NotSupportedException($"No value of {type}.") : new NothingToGiveException();
    }

    private bool IsNullable(ParameterInfo parameter) => _nullability.Create(parameter).WriteState == NullabilityState.Nullable;
}

/// <summary>The world of the test has nothing of the kind that a command takes.</summary>
internal sealed class NothingToGiveException : Exception;
