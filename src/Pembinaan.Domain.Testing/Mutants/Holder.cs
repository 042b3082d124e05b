using System.Collections.Concurrent;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Testing;

/// <summary>A public property or field of facts: read, and changed in a copy.</summary>
internal sealed class Holder
{
    private static readonly ConcurrentDictionary<Type, Holder[]> Known = [];

    private readonly MemberInfo _member;
    private readonly Lazy<bool> _mayBeNull;
    private readonly Lazy<(ConstructorInfo Constructor, Holder[] Holders)?> _constructor;

    private Holder(MemberInfo member, Type type)
    {
        _member = member;
        Type = type;
        IsSettable = member is FieldInfo or PropertyInfo { SetMethod.IsPublic: true };
        TakesAll = member is FieldInfo || (IsSettable && ((PropertyInfo)member).SetMethod!.IsDefined(typeof(CompilerGeneratedAttribute)));
        _mayBeNull = new(() =>
            Nullable.GetUnderlyingType(Type) is not null || (!Type.IsValueType && Nullability.ReadState == NullabilityState.Nullable)
        );
        _constructor = new(() => Copying.ConstructorOf(this));
    }

    internal string Name => _member.Name;

    internal Type Type { get; }

    /// <summary>The type that has it.</summary>
    internal Type Owner => _member.ReflectedType!;

    /// <summary>Whether it may hold nothing at all.</summary>
    internal bool MayBeNull => _mayBeNull.Value;

    /// <summary>Whether a copy of what has it can hold another value, as <c>with</c> makes copies.</summary>
    internal bool IsSettable { get; }

    /// <summary>Whether it is set as it stands, by no code of the type's own.</summary>
    internal bool TakesAll { get; }

    /// <summary>The constructor that makes such a copy, and what it takes; null where there is none.</summary>
    internal (ConstructorInfo Constructor, Holder[] Holders)? Constructor => _constructor.Value;

    private NullabilityInfo Nullability =>
        _member is PropertyInfo property ? new NullabilityInfoContext().Create(property) : new NullabilityInfoContext().Create((FieldInfo)_member);

    /// <summary>Those of a type that can be read.</summary>
    internal static Holder[] Of(Type type) =>
        Known.GetOrAdd(
            type,
            static of =>
                [
                    .. of.GetProperties(BindingFlags.Instance | BindingFlags.Public)
                        .Where(static p => p.GetIndexParameters().Length == 0 && p.CanRead)
                        .Select(static p => new Holder(p, p.PropertyType)),
                    .. of.GetFields(BindingFlags.Instance | BindingFlags.Public).Select(static f => new Holder(f, f.FieldType)),
                ]
        );

    internal object? Get(object here) => _member is PropertyInfo property ? property.GetValue(here) : ((FieldInfo)_member).GetValue(here);

    internal void Set(object here, object? value)
    {
        if (_member is PropertyInfo property)
        {
            property.SetValue(here, value);
        }
        else
        {
            ((FieldInfo)_member).SetValue(here, value);
        }
    }
}
