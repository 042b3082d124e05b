using System.Collections.Concurrent;
using System.Reflection;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Journals;

/// <summary>A member of an event, or of something inside one, that can be wrong, and how it is looked at. Members that cannot be wrong are left out.</summary>
internal sealed class EventMember
{
    private static readonly ContractsAttribute Contracts = typeof(JournalEvent).GetCustomAttribute<ContractsAttribute>()!;

    private static readonly ConcurrentDictionary<Type, EventMember[]> OfTypes = new();

    private readonly ContractMember _member;
    private readonly Action<EventWalk, ContractMember, object?> _check;

    private EventMember(ContractMember member, Action<EventWalk, ContractMember, object?> check)
    {
        _member = member;
        _check = check;
    }

    /// <summary>The members of a type that can be wrong, in the order in which they are stored; worked out once.</summary>
    internal static EventMember[] Of(Type type) => OfTypes.GetOrAdd(type, static t => [.. Contracts.MembersOf(t)?.Select(Looked).OfType<EventMember>() ?? []]);

    /// <summary>Looks at the member of a value.</summary>
    internal void Check(EventWalk walk, object of) => _check(walk, _member, _member.Get(of));

    private static EventMember? Looked(ContractMember member) => CheckOf(member) is { } check ? new(member, check) : null;

    private static Action<EventWalk, ContractMember, object?>? CheckOf(ContractMember member)
    {
        var type = member.Type;
        return type == typeof(string) ? static (w, m, v) => w.Text(m.Name, (string?)v, m.MayBeMissing)
            : type == typeof(LocalisedText) ? static (w, m, v) => w.Text(m.Name, (LocalisedText?)v, m.MayBeMissing)
            : type == typeof(LocalDate) ? static (w, m, v) => w.Day(m.Name, (LocalDate?)v)
            : type == typeof(ValidityPeriod) ? static (w, m, v) => w.Period(m.Name, (ValidityPeriod?)v, m.MayBeMissing)
            : type == typeof(Term) ? static (w, m, v) => w.Length(m.Name, (Term?)v)
            : type == typeof(LocalTime) ? static (w, m, v) => w.Time(m.Name, (LocalTime?)v)
            : type == typeof(ValueList<string>) ? static (w, m, v) => w.Texts(m.Name, (ValueList<string>?)v ?? default)
            : type == typeof(ValueList<LocalDate>) ? static (w, m, v) => w.Days(m.Name, (ValueList<LocalDate>?)v ?? default)
            : type.IsEnum ? static (w, m, v) => w.Choice(m.Name, (Enum?)v)
            : type.IsAssignableTo(typeof(IListOfObjects)) ? CheckOfList(type.GenericTypeArguments[0])
            : type.IsValueType ? null
            : CanBeWrong(type) ? static (w, m, v) => w.In(m.Name, v, m.MayBeMissing)
            : member.MayBeMissing ? null
            : static (w, m, v) => w.Given(m.Name, v);
    }

    private static Action<EventWalk, ContractMember, object?>? CheckOfList(Type item) =>
        item.IsEnum
            ? static (w, m, v) =>
            {
                foreach (Enum each in (System.Collections.IEnumerable?)v ?? Array.Empty<Enum>())
                {
                    w.Choice(m.Name, each);
                }
            }
    : CanBeWrong(item)
            ? static (w, m, v) =>
            {
                if (v is IListOfObjects items)
                {
                    w.Each(m.Name, items);
                }
            }
    : null;

    // Of a kind of several, whichever is there is looked at.
    private static bool CanBeWrong(Type type) =>
        type.IsAssignableTo(typeof(IChecksItself)) || (type.IsAbstract ? Contracts.MembersOf(type) is not null : Of(type).Length > 0);
}
