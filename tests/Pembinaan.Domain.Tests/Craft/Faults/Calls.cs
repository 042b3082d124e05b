using System.Reflection;
using System.Reflection.Emit;

namespace Pembinaan.Domain.Tests.Craft.Faults;

/// <summary>What came of a call: a value, or an exception.</summary>
internal sealed record Answer(object? Given, Exception? Failure);

/// <summary>A public constructor, method or setter, as it can be called with any arguments.</summary>
internal sealed class Call
{
    private readonly MethodBase _method;
    private readonly Func<object?[], object?>? _spans;

    public Call(MethodBase method)
    {
        _method = method;
        Parameters = method.GetParameters();
        _spans = Array.Exists(Parameters, static p => Calls.IsSpan(p.ParameterType)) ? Calls.Compiled(method) : null;
    }

    public ParameterInfo[] Parameters { get; }

    public Type Gives => _method is MethodInfo method ? method.ReturnType : _method.DeclaringType!;

    public bool IsSetter => _method is MethodInfo { IsSpecialName: true } && _method.Name.StartsWith("set_", StringComparison.Ordinal);

    public bool IsConstructor => _method is ConstructorInfo;

    /// <summary>A conversion, whose argument has no name for the caller.</summary>
    public bool IsConversion => _method.Name == "op_Implicit";

    public Type Owner => _method.DeclaringType!;

    public string Name => $"{Calls.NameOf(Owner)}.{_method.Name}({string.Join(", ", Parameters.Select(static p => p.Name))})";

    private bool NeedsThis => _method is MethodInfo { IsStatic: false };

    /// <summary>Good arguments, with the object itself first; null if there is no good value of some type.</summary>
    public object?[]? GoodArguments(int turn)
    {
        Type[] types = NeedsThis ? [Owner, .. Parameters.Select(Calls.TypeOf)] : [.. Parameters.Select(Calls.TypeOf)];
        var arguments = new object?[types.Length];
        for (var i = 0; i < types.Length; i++)
        {
            var parameter = Parameters.ElementAtOrDefault(i - (NeedsThis ? 1 : 0));
            if (parameter is { IsOut: true })
            {
                continue;
            }

            var samples = Samples.Of(types[i]);
            if (samples.Count > 0)
            {
                arguments[i] = samples[turn % samples.Count];
            }
            else if (types[i].IsValueType)
            {
                arguments[i] = Activator.CreateInstance(types[i]);
            }
            else if ((NeedsThis && i == 0) || parameter is { HasDefaultValue: false })
            {
                return null;
            }
        }

        return arguments;
    }

    public object?[] With(object?[] good, int parameter, object? bad)
    {
        var changed = (object?[])good.Clone();
        changed[parameter + (NeedsThis ? 1 : 0)] = bad;
        return changed;
    }

    public Answer? Try(object?[]? arguments)
    {
        if (arguments is null)
        {
            return null;
        }

        try
        {
            var given = _spans is not null ? _spans((object?[])arguments.Clone())
                : _method is ConstructorInfo constructor ? constructor.Invoke((object?[])arguments.Clone())
                : NeedsThis ? _method.Invoke(IsSetter ? Calls.Copy(arguments[0]!) : arguments[0], arguments[1..])
                : _method.Invoke(null, (object?[])arguments.Clone());
            if (given is System.Collections.IEnumerable lazy and not string && Calls.IsLazy(given.GetType()))
            {
                _ = lazy.Cast<object?>().Take(1000).ToList();
            }

            return new(given, null);
        }
        catch (TargetInvocationException e)
        {
            return new(null, e.InnerException!);
        }
        catch (Exception e) when (_spans is not null || e.StackTrace!.Contains("Pembinaan.Domain.", StringComparison.Ordinal))
        {
            return new(null, e);
        }
    }
}

/// <summary>Every public constructor, method and setter of the library, by reflection.</summary>
internal static class Calls
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly string[] OfTheCompiler = ["Equals", "GetHashCode", "ToString", "Deconstruct", "op_Equality", "op_Inequality", "GetEnumerator"];

    // What a type parameter can stand for; the first that its constraints allow.
    private static readonly Type[] Stand = [typeof(string), typeof(int), typeof(LocalDate), typeof(SubjectId), typeof(Pembinaan.Domain.Programmes.EligibilityFacts)];

    public static ImmutableArray<Type> Exported { get; } = [.. Closed().Where(static t => t is { ContainsGenericParameters: false, IsByRefLike: false })];

    // Of each generic type three closings are enough.
    public static ImmutableArray<Call> All { get; } =
    [
        .. Exported.Where(static t => !t.IsEnum && !t.IsInterface && !typeof(Delegate).IsAssignableFrom(t))
            .GroupBy(static t => t.IsGenericType ? t.GetGenericTypeDefinition() : t).SelectMany(static g => g.Take(3)).SelectMany(Of),
    ];

    public static bool IsMine(Type type) => type.Assembly == Repository.Library;

    public static bool IsSpan(Type type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(ReadOnlySpan<>);

    public static bool IsLazy(Type type) => type.GetInterfaces().Contains(typeof(System.Collections.IEnumerator)) || type.Namespace == "System.Linq";

    /// <summary>A copy, so that a setter leaves the sample as it was.</summary>
    public static object Copy(object value) => typeof(object).GetMethod("MemberwiseClone", BindingFlags.NonPublic | BindingFlags.Instance)!.Invoke(value, null)!;

    /// <summary>The type of the argument: an array where a span is asked for.</summary>
    public static Type TypeOf(ParameterInfo parameter) =>
        parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()!
        : IsSpan(parameter.ParameterType) ? parameter.ParameterType.GetGenericArguments()[0].MakeArrayType()
        : parameter.ParameterType;

    public static string NameOf(Type type) => type.IsGenericType ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>" : type.Name;

    // Reflection cannot hand over spans, so such methods are called by a piece of code made for them.
    public static Func<object?[], object?> Compiled(MethodBase method)
    {
        var made = new DynamicMethod("call", typeof(object), [typeof(object?[])], typeof(Calls).Module, skipVisibility: true);
        var il = made.GetILGenerator();
        var place = 0;
        void Load(Type type)
        {
            il.Emit(OpCodes.Ldarg_0);
            il.Emit(OpCodes.Ldc_I4, place++);
            il.Emit(OpCodes.Ldelem_Ref);
            il.Emit(OpCodes.Unbox_Any, type);
        }

        if (method is MethodInfo { IsStatic: false })
        {
            Load(method.DeclaringType!);
            if (method.DeclaringType!.IsValueType)
            {
                var self = il.DeclareLocal(method.DeclaringType);
                il.Emit(OpCodes.Stloc, self);
                il.Emit(OpCodes.Ldloca, self);
            }
        }

        foreach (var parameter in method.GetParameters())
        {
            var type = TypeOf(parameter);
            Load(type);
            if (parameter.ParameterType.IsByRef)
            {
                var copy = il.DeclareLocal(type);
                il.Emit(OpCodes.Stloc, copy);
                il.Emit(OpCodes.Ldloca, copy);
            }

            if (IsSpan(parameter.ParameterType))
            {
                il.Emit(OpCodes.Call, parameter.ParameterType.GetMethod("op_Implicit", [type])!);
            }
        }

        var gives = method is MethodInfo called ? called.ReturnType : method.DeclaringType!;
        if (method is ConstructorInfo constructor)
        {
            il.Emit(OpCodes.Newobj, constructor);
        }
        else
        {
            il.Emit(method.IsStatic || method.DeclaringType!.IsValueType ? OpCodes.Call : OpCodes.Callvirt, (MethodInfo)method);
        }

        if (gives == typeof(void))
        {
            il.Emit(OpCodes.Ldnull);
        }
        else if (gives.IsValueType)
        {
            il.Emit(OpCodes.Box, gives);
        }

        il.Emit(OpCodes.Ret);
        return made.CreateDelegate<Func<object?[], object?>>();
    }

    private static IEnumerable<Call> Of(Type type)
    {
        var constructors = type.IsAbstract ? [] : type.GetConstructors().Where(static c => c.GetParameters().Length > 0).Cast<MethodBase>();
        var methods = type.GetMethods(Members).Where(static m => m.GetParameters().Length > 0 && !OfTheCompiler.Contains(m.Name) && !m.Name.Contains('<', StringComparison.Ordinal))
            .Select(static m => m.ContainsGenericParameters ? Close(m) : m).OfType<MethodBase>();
        return constructors.Concat(methods).Where(static m => Array.TrueForAll(m.GetParameters(), static p => !TypeOf(p).IsByRefLike)
            && m is not MethodInfo { ReturnType.IsByRefLike: true }).Select(static m => new Call(m));
    }

    // Generic types as the library's own signatures close them.
    private static HashSet<Type> Closed()
    {
        HashSet<Type> found = [];
        void Take(Type type)
        {
            type = type.IsByRef || type.IsArray ? type.GetElementType()! : type;
            if (type.IsGenericType)
            {
                Array.ForEach(type.GetGenericArguments(), Take);
            }

            if (!IsMine(type) || !type.IsVisible || type.ContainsGenericParameters || !found.Add(type))
            {
                return;
            }

            foreach (var method in type.GetMethods(Members))
            {
                Take(method.ReturnType);
                Array.ForEach(method.GetParameters(), p => Take(p.ParameterType));
            }

            if (type.BaseType is { } above)
            {
                Take(above);
            }
        }

        foreach (var type in Repository.Library.GetExportedTypes().OrderBy(static t => t.FullName, StringComparer.Ordinal))
        {
            Take(type);
        }

        return found;
    }

    private static MethodInfo? Close(MethodInfo method)
    {
        foreach (var stand in Stand)
        {
            try
            {
                return method.MakeGenericMethod([.. method.GetGenericArguments().Select(_ => stand)]);
            }
            catch (ArgumentException)
            {
                // The constraints do not allow it.
            }
        }

        return null;
    }
}
