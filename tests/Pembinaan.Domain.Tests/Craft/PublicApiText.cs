using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The public API as text, as near to C# as a reader of a diff needs: nullability, <c>init</c>, defaults, constants, bases.</summary>
internal static class PublicApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(IEnumerable<Type> types) => string.Join("\n", types
        .OrderBy(static t => t.FullName, StringComparer.Ordinal)
        .Select(static t => typeof(Delegate).IsAssignableFrom(t) ? DelegateText(t) : string.Concat(MembersOf(t).Select(static m => $"    {m}\n").Prepend(Head(t) + "\n"))));

    private static string DelegateText(Type type)
    {
        var invoke = type.GetMethod("Invoke")!;
        return $"delegate {Name(new NullabilityInfoContext().Create(invoke.ReturnParameter))} {FullNestedName(type)}({Parameters(invoke)}){Constraints(type.GetGenericArguments())}\n";
    }

    private static IEnumerable<string> MembersOf(Type type) => type.IsEnum
        ? Enum.GetNames(type).Select(n => string.Create(CultureInfo.InvariantCulture, $"{n} = {Convert.ToInt64(Enum.Parse(type, n), CultureInfo.InvariantCulture)}"))
        : [
            .. type.GetConstructors(Declared).Where(IsVisible).Select(c => $"{Access(c)}{SimpleName(type)}({Parameters(c)})").Order(StringComparer.Ordinal),
            .. type.GetFields(Declared).Where(static f => f.IsPublic || f.IsFamily).Select(FieldText).Order(StringComparer.Ordinal),
            .. type.GetProperties(Declared).Where(static p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)).Where(static p => !IsMadeByTheCompiler(p)).Select(PropertyText).Order(StringComparer.Ordinal),
            .. type.GetEvents(Declared).Where(static e => IsVisible(e.AddMethod)).Select(static e => $"event {Name(e.EventHandlerType!)} {e.Name}").Order(StringComparer.Ordinal),
            .. type.GetMethods(Declared).Where(IsShown).Select(MethodText).Order(StringComparer.Ordinal),
        ];

    private static bool IsShown(MethodInfo m) => IsVisible(m) && !IsMadeByTheCompiler(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal));

    private static bool IsVisible(MethodBase? m) => m is { IsPublic: true } || (m is { IsFamily: true } or { IsFamilyOrAssembly: true } && m.DeclaringType is { IsSealed: false });

    private static bool IsMadeByTheCompiler(MemberInfo m) => m.IsDefined(typeof(CompilerGeneratedAttribute)) || (m is PropertyInfo { Name: "EqualityContract" }) || m.Name.Contains('<', StringComparison.Ordinal);

    private static string Head(Type type)
    {
        var bases = Bases(type).ToList();
        return $"{Attributes(type)}{Modifiers(type)}{Keyword(type)} {FullNestedName(type)}{(bases.Count == 0 ? "" : " : " + string.Join(", ", bases))}{Constraints(type.GetGenericArguments())}";
    }

    private static string Modifiers(Type t) => t switch
    {
        { IsInterface: true } or { IsEnum: true } => "",
        { IsValueType: true } => (t.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (t.IsByRefLike ? "ref " : ""),
        { IsAbstract: true, IsSealed: true } => "static ",
        { IsAbstract: true } => "abstract ",
        { IsSealed: true } => "sealed ",
        _ => "",
    };

    private static string Keyword(Type t) => t switch
    {
        { IsInterface: true } => "interface",
        { IsEnum: true } => "enum",
        { IsValueType: true } => t.GetMethod("PrintMembers", Declared) is null ? "struct" : "record struct",
        _ => t.GetMethod("<Clone>$", Declared) is null ? "class" : "record",
    };

    private static IEnumerable<string> Bases(Type t)
    {
        if (t.IsEnum)
        {
            return Enum.GetUnderlyingType(t) == typeof(int) ? [] : [Name(Enum.GetUnderlyingType(t))];
        }

        var inherited = (t.BaseType?.GetInterfaces() ?? []).Concat(t.GetInterfaces().SelectMany(static i => i.GetInterfaces()));
        var own = t.GetInterfaces().Except(inherited).Where(i => i.IsVisible && !(Keyword(t).StartsWith("record", StringComparison.Ordinal) && i.Name == "IEquatable`1" && i.GenericTypeArguments[0] == t));
        var parent = t.BaseType is null || t.BaseType == typeof(object) || t.BaseType == typeof(ValueType) ? [] : new[] { Name(t.BaseType) };
        return [.. parent, .. own.Select(Name).Order(StringComparer.Ordinal)];
    }

    private static string FieldText(FieldInfo f) => f.IsLiteral
        ? $"const {Name(f.FieldType)} {f.Name} = {Literal(f.GetRawConstantValue(), f.FieldType)}"
        : $"{(f.IsFamily ? "protected " : "")}{(f.IsStatic ? "static " : "")}{(f.IsInitOnly ? "readonly " : "")}{Name(new NullabilityInfoContext().Create(f))} {f.Name}";

    private static string PropertyText(PropertyInfo p)
    {
        var accessor = p.GetMethod ?? p.SetMethod!;
        var index = p.GetIndexParameters();
        var name = index.Length == 0 ? p.Name : $"this[{string.Join(", ", index.Select(Parameter))}]";
        var write = IsVisible(p.SetMethod) ? p.SetMethod!.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;" : "";
        return $"{Attributes(p)}{Access(accessor)}{(p.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "")}{Virtuality(accessor)}{Name(new NullabilityInfoContext().Create(p))} {name} {{{(IsVisible(p.GetMethod) ? " get;" : "")}{write} }}";
    }

    private static string MethodText(MethodInfo m)
    {
        var arguments = m.IsGenericMethod ? m.GetGenericArguments() : [];
        var generic = arguments.Length == 0 ? "" : $"<{string.Join(", ", arguments.Select(static a => a.Name))}>";
        return $"{Attributes(m)}{Access(m)}{Virtuality(m)}{Name(new NullabilityInfoContext().Create(m.ReturnParameter))} {m.Name}{generic}({Parameters(m)}){Constraints(arguments)}";
    }

    private static string Access(MethodBase m) => (m.IsPublic ? "" : "protected ") + (m.IsStatic ? "static " : "");

    private static string Virtuality(MethodInfo m) => m switch
    {
        { DeclaringType.IsInterface: true } or { IsVirtual: false } => "",
        _ when m.GetBaseDefinition() != m => "override ",
        { IsAbstract: true } => "abstract ",
        { IsFinal: false, DeclaringType.IsSealed: false } => "virtual ",
        _ => "",
    };

    private static string Attributes(MemberInfo m) =>
        (m.GetCustomAttribute<ObsoleteAttribute>() is { } old ? $"[Obsolete(\"{old.Message}\")] " : "")
        + (m.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "")
        + (m.GetCustomAttribute<ExperimentalAttribute>() is { } trial ? $"[Experimental(\"{trial.DiagnosticId}\")] " : "");

    private static string Parameters(MethodBase m) => (m.IsDefined(typeof(ExtensionAttribute)) ? "this " : "") + string.Join(", ", m.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo p)
    {
        var passing = p switch
        {
            { IsOut: true } => "out ",
            { ParameterType.IsByRef: true, IsIn: true } => "in ",
            { ParameterType.IsByRef: true } => "ref ",
            _ when p.IsDefined(typeof(ParamArrayAttribute)) || p.IsDefined(typeof(ParamCollectionAttribute)) => "params ",
            _ => "",
        };
        var promise = p.GetCustomAttribute<MaybeNullWhenAttribute>() is { } maybe ? $"[MaybeNullWhen({Bool(maybe.ReturnValue)})] "
            : p.GetCustomAttribute<NotNullWhenAttribute>() is { } never ? $"[NotNullWhen({Bool(never.ReturnValue)})] " : "";
        return $"{promise}{passing}{Name(new NullabilityInfoContext().Create(p))} {p.Name}{(p.HasDefaultValue ? " = " + Literal(p.DefaultValue, p.ParameterType) : "")}";
    }

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) is null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => Bool(flag),
        _ when (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } e => $"{e.Name}.{Enum.ToObject(e, value)}",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };

    private static string Bool(bool value) => value ? "true" : "false";

    private static string Constraints(Type[] arguments) => string.Concat(arguments.Where(static a => a.IsGenericParameter).Select(static a =>
    {
        var flags = a.GenericParameterAttributes;
        List<string> all =
        [
            .. flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["struct"] : Array.Empty<string>(),
            .. flags.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint) ? ["class"] : Array.Empty<string>(),
            .. a.GetGenericParameterConstraints().Where(static c => c != typeof(ValueType)).Select(Name),
            .. flags.HasFlag(GenericParameterAttributes.DefaultConstructorConstraint) && !flags.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint) ? ["new()"] : Array.Empty<string>(),
        ];
        return all.Count == 0 ? "" : $" where {a.Name} : {string.Join(", ", all)}";
    }));

    private static string Name(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        var mark = (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) && !type.IsValueType && !type.IsGenericParameter ? "?" : "";
        return type switch
        {
            { IsArray: true } => $"{(info.ElementType is { } item ? Name(item) : Name(type.GetElementType()!))}[]{mark}",
            { IsGenericType: true } when Nullable.GetUnderlyingType(type) is null && info.GenericTypeArguments.Length == type.GetGenericArguments().Length =>
                $"{SimpleName(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Name))}>{mark}",
            _ => Name(type) + mark,
        };
    }

    private static string Name(Type t) => t switch
    {
        { IsByRef: true } => Name(t.GetElementType()!),
        { IsArray: true } => Name(t.GetElementType()!) + "[]",
        _ when Nullable.GetUnderlyingType(t) is { } inner => Name(inner) + "?",
        { IsGenericType: true } => $"{SimpleName(t)}<{string.Join(", ", t.GetGenericArguments().Select(Name))}>",
        _ => Keywords.GetValueOrDefault(t, t.Name),
    };

    private static string FullNestedName(Type t) => (t.DeclaringType is { } outer ? FullNestedName(outer) + "." : "") + Name(t);

    private static string SimpleName(Type t) => t.Name.Split('`')[0];

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void",
        [typeof(bool)] = "bool",
        [typeof(byte)] = "byte",
        [typeof(char)] = "char",
        [typeof(decimal)] = "decimal",
        [typeof(double)] = "double",
        [typeof(int)] = "int",
        [typeof(long)] = "long",
        [typeof(object)] = "object",
        [typeof(short)] = "short",
        [typeof(string)] = "string",
        [typeof(uint)] = "uint",
        [typeof(ulong)] = "ulong",
    };
}
