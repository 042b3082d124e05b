using System.Reflection;

namespace Pembinaan.Domain.Testing;

/// <summary>A shallow copy, as <c>with</c> makes it.</summary>
internal static class Copying
{
    private static readonly Func<object, object> Clone =
        typeof(object).GetMethod("MemberwiseClone", BindingFlags.Instance | BindingFlags.NonPublic)!.CreateDelegate<Func<object, object>>();

    internal static object Of(object value) => Clone(value);
}
