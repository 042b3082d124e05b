using System.Linq.Expressions;

namespace Pembinaan.Domain.Tests.Craft.Faults;

/// <summary>Functions that a caller would hand in: one that gives a good value, and one that gives nothing.</summary>
internal static class Delegates
{
    public static bool IsDelegate(Type type) => typeof(Delegate).IsAssignableFrom(type) && type != typeof(Delegate) && type != typeof(MulticastDelegate);

    public static IReadOnlyList<object> Good(Type type)
    {
        var gives = type.GetMethod("Invoke")!.ReturnType;
        return gives == typeof(void) ? [Giving(type, null)] : [.. Samples.Of(gives).Take(1).Select(value => Giving(type, value))];
    }

    public static object Empty(Type type) => Giving(type, null);

    private static Delegate Giving(Type type, object? value)
    {
        var invoke = type.GetMethod("Invoke")!;
        Expression body = invoke.ReturnType == typeof(void) || value is null ? Expression.Default(invoke.ReturnType) : Expression.Constant(value, invoke.ReturnType);
        return Expression.Lambda(type, body, invoke.GetParameters().Select(static p => Expression.Parameter(p.ParameterType))).Compile();
    }
}
