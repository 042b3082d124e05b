namespace Pembinaan.Domain.Agreements;

/// <summary>Whether an agreement binds on a day. Not yet, expired, terminated and concluded are different answers; none of them is "inactive".</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum LegalForce
{
    /// <summary>It is not formed, so it binds nobody.</summary>
    [InWords("belum terbentuk", "not formed")]
    NotFormed,

    /// <summary>It is formed, but something without which it cannot bind is not known, for example its period.</summary>
    [InWords("belum dapat ditentukan", "cannot be determined")]
    Undetermined,

    /// <summary>Its first day lies ahead.</summary>
    [InWords("belum berlaku", "not yet in force")]
    NotYetInForce,

    /// <summary>
    /// The day lies within its term, its first and its last day included. It binds while it is suspended too; in force, and so to be relied on, it is only
    /// where <see cref="Standing.IsInForce"/> says so.
    /// </summary>
    [InWords("mengikat", "binding")]
    Binding,

    /// <summary>Its term ran out; also before an addendum revives it that was signed after that.</summary>
    [InWords("berakhir", "expired")]
    Expired,

    /// <summary>It was ended before its term ran out.</summary>
    [InWords("diakhiri", "terminated")]
    Terminated,

    /// <summary>It ended because its purpose was reached.</summary>
    [InWords("tujuan tercapai", "purpose reached")]
    Concluded,
}
