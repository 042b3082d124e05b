using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Identities as their text.</summary>
internal sealed class IdentityConverter<T>() : ValueConverter<T, string>(v => v.Value, v => IdentityConverter<T>.Of(v))
    where T : class, IIdentity<T>
{
    private static T Of(string value) => T.From(value);
}
