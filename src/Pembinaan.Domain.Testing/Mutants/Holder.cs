using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>A public property or field of facts: read, and changed in a copy.</summary>
internal sealed class Holder
{
    private readonly MemberInfo _member;

    private Holder(MemberInfo member, Type type)
    {
        _member = member;
        Type = type;
    }

    internal string Name => _member.Name;

    internal Type Type { get; }

    /// <summary>The type that has it.</summary>
    internal Type Owner => _member.ReflectedType!;

    /// <summary>Whether it may hold nothing at all.</summary>
    internal bool MayBeNull => Nullable.GetUnderlyingType(Type) is not null || (!Type.IsValueType && Nullability.ReadState == NullabilityState.Nullable);

    /// <summary>Whether a copy of what has it can hold another value, as <c>with</c> makes copies.</summary>
    internal bool IsSettable => _member is FieldInfo or PropertyInfo { SetMethod.IsPublic: true };

    private NullabilityInfo Nullability =>
        _member is PropertyInfo property ? new NullabilityInfoContext().Create(property) : new NullabilityInfoContext().Create((FieldInfo)_member);

    /// <summary>Those of a type that can be read.</summary>
    internal static IEnumerable<Holder> Of(Type type) =>
        type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(static p => p.GetIndexParameters().Length == 0 && p.CanRead)
            .Select(static p => new Holder(p, p.PropertyType))
            .Concat(type.GetFields(BindingFlags.Instance | BindingFlags.Public).Select(static f => new Holder(f, f.FieldType)));

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
