using System.Collections.Concurrent;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>The properties and fields of facts that can be changed in a copy.</summary>
internal static class Lenses
{
    private const int Deepest = 3;

    private static readonly ConcurrentDictionary<Type, bool> Records = [];
    private static readonly ConcurrentDictionary<Type, bool> Holders = [];

    internal static IReadOnlyList<Lens<TFacts>> Of<TFacts>(TFacts facts) => Of([facts]);

    /// <summary>Those of any of some facts: what is null in one may hold more in another.</summary>
    internal static IReadOnlyList<Lens<TFacts>> Of<TFacts>(IEnumerable<TFacts> all)
    {
        List<TFacts> telling = [];
        foreach (var facts in all)
        {
            if (HoldsRecord(facts!.GetType()) || !telling.Exists(t => t!.GetType() == facts.GetType()))
            {
                telling.Add(facts);
            }
        }

        // Where they hold no record, all facts of a type have the same.
        return telling is [{ } one] && !HoldsRecord(one.GetType())
            ? Known<TFacts>.Plain.GetOrAdd(one.GetType(), static (_, f) => Found([f]), one)
            : Found(telling);
    }

    private static List<Lens<TFacts>> Found<TFacts>(List<TFacts> all)
    {
        var (lenses, names) = (new List<Lens<TFacts>>(), new HashSet<(Type, string)>());
        foreach (var facts in all)
        {
            Add(facts!, [], lenses, names);
        }

        return lenses;
    }

    private static bool HoldsRecord(Type type) => Holders.GetOrAdd(type, static of => Array.Exists(Holder.Of(of), static h => IsRecord(Bare(h.Type))));

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static void Add<TFacts>(object here, Holder[] path, List<Lens<TFacts>> lenses, HashSet<(Type Root, string Name)> names)
    {
        foreach (var holder in Holder.Of(here.GetType()).Where(Copying.CanChange))
        {
            Holder[] longer = [.. path, holder];
            var type = Bare(holder.Type);
            var isRecord = IsRecord(type) && longer.Length < Deepest;

            // A record that is there in every row is changed within; one that may be missing is also put in and taken out.
            var mayBeMissing = type != holder.Type || !type.IsValueType;
            var way = (longer[0].Owner, string.Join('.', longer.Select(static p => p.Name)));
            if ((!isRecord || (mayBeMissing && !HoldsFacts(type))) && names.Add(way))
            {
                lenses.Add(Known<TFacts>.All.GetOrAdd(way, static (_, path) => new(path), longer));
            }

            if (isRecord && holder.Get(here) is { } inner && inner.GetType() == type)
            {
                Add(inner, longer, lenses, names);
            }
        }
    }

    // A record of facts, or one of the application's own, and not a value such as a sentence: what rules read of it are its parts.
    private static bool IsRecord(Type type) =>
        Records.GetOrAdd(
            type,
            static of =>
                (of.IsValueType || of.GetMethod("<Clone>$") is not null)
                && !IsFact(of)
                && (HoldsFacts(of) || (IsOwn(of) && Holder.Of(of).Any(Copying.CanChange)))
        );

    private static bool IsOwn(Type type) =>
        !type.IsPrimitive
        && !type.IsEnum
        && Composed.Of(type) is null
        && type.Namespace?.StartsWith("System", StringComparison.Ordinal) != true
        && type.Assembly != typeof(Fact<>).Assembly
        && type.Assembly != typeof(LocalDate).Assembly;

    // A way through the properties of a type leads to one of them; facts of one base may be of several types.
    private static class Known<TFacts>
    {
        internal static ConcurrentDictionary<(Type Root, string Name), Lens<TFacts>> All { get; } = [];

        internal static ConcurrentDictionary<Type, List<Lens<TFacts>>> Plain { get; } = [];
    }

    private static bool HoldsFacts(Type type) => Holder.Of(type).Any(static h => IsFact(h.Type));

    private static bool IsFact(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>);
}
