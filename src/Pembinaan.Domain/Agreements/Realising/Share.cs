namespace Pembinaan.Domain.Agreements;

/// <summary>So many of so many, with the identities behind both numbers.</summary>
/// <param name="Of">The identities that the numerator counts: of agreements, of sessions or people with their cohort before a slash.</param>
/// <param name="Among">The identities that the denominator counts; those of <paramref name="Of"/> are among them.</param>
public sealed record Share(ValueList<string> Of, ValueList<string> Among) : ILocalisable
{
    /// <summary>How many of them: never more than the denominator.</summary>
    public int Numerator => Of.Count;

    /// <summary>Of how many; 0 where there is nothing to have a share of.</summary>
    public int Denominator => Among.Count;

    /// <summary>So many of so many.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>For example "3 of 5".</returns>
    public string In(Language language) => Say.Of($"{Numerator} dari {Denominator}", $"{Numerator} of {Denominator}").In(language);

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Numerator}/{Denominator}");
}
