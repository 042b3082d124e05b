namespace Pembinaan.Domain.Json;

/// <summary>The one contract of an identity.</summary>
internal static class JsonIdentity<T>
    where T : class, IIdentity<T>
{
    internal static readonly JsonContract<T> Contract =
        new JsonIdentityContract<T>(new("identitas 1–100 karakter tampak tanpa spasi", "an identity of 1 to 100 visible characters without spaces"));
}
