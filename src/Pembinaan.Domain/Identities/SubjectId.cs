namespace Pembinaan.Domain;

/// <summary>
/// The identity of a subject that agreements and programmes share, a code from the application's catalogue such as <c>TUSUK-SATE</c> or <c>BUDIDAYA-LELE</c>.
/// </summary>
/// <remarks>Whether an agreement covers a programme is membership of subjects, never a comparison of texts.</remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record SubjectId : Identity<SubjectId>, IIdentity<SubjectId>
{
    private SubjectId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static SubjectId From(string value) => new(value);
}
