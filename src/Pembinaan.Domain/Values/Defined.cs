using System.Runtime.CompilerServices;

namespace Pembinaan.Domain.Values;

/// <summary>A closed state is one of those that are defined.</summary>
internal static class Defined
{
    internal static T Checked<T>(T value, [CallerMemberName] string? name = null)
        where T : struct, Enum => Enum.IsDefined(value) ? value : throw new ArgumentOutOfRangeException(name, value, "There is no such value.");
}
