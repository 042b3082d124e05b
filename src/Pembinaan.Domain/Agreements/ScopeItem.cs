namespace Pembinaan.Domain.Agreements;

/// <summary>One subject of an agreement: what, where and by whom.</summary>
public sealed record ScopeItem
{
    /// <summary>A subject at every facility that is a party, by every provider.</summary>
    /// <param name="subject">The subject.</param>
    public ScopeItem(SubjectId subject)
    {
        Guard.Against.Null(subject);
        Subject = subject;
    }

    /// <summary>The subject.</summary>
    public SubjectId Subject { get; }

    /// <summary>The facilities at which it is carried out; empty for every facility that is a party. A centrally signed agreement names them.</summary>
    public ValueList<FacilityId> Facilities { get; init; }

    /// <summary>Who carries it out; empty for every party, implementing office, and person or body that a party brings.</summary>
    public ValueList<ProviderId> Providers { get; init; }

    /// <summary>Whether goods or services are produced; then a wage clause is expected (PP 57/1999 ps 16-17).</summary>
    public bool ProducesGoods { get; init; }

    /// <summary>The wording as printed, or null.</summary>
    public string? AsPrinted { get; init; }

    /// <summary>A subject at every facility that is a party, by every provider.</summary>
    /// <param name="code">The code of the subject.</param>
    /// <param name="asPrinted">The wording as printed, or null.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The code is blank, too long, or has a blank or control character at an end or within.</exception>
    public static ScopeItem Of(string code, string? asPrinted = null)
    {
        Guard.Against.NotAnIdentity(code);
        return new(SubjectId.From(code)) { AsPrinted = asPrinted };
    }
}
