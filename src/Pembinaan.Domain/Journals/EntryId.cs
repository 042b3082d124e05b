namespace Pembinaan.Domain.Journals;

/// <summary>The identity of a journal entry, given by the application, so that a command sent twice is recognised.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record EntryId : Identity<EntryId>, IIdentity<EntryId>
{
    private EntryId(string value)
        : base(value) { }

    /// <summary>The identity with a value.</summary>
    /// <param name="value">1 to 100 visible characters, without white space.</param>
    /// <returns>The identity.</returns>
    /// <exception cref="ArgumentException">The value is empty, too long or holds white space or characters that cannot be seen.</exception>
    public static EntryId From(string value) => new(value);
}
