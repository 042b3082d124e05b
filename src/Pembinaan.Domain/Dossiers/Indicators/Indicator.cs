using System.Globalization;

namespace Pembinaan.Domain.Dossiers;

/// <summary>The formula of an indicator, as data: what is counted above and below the line, for how long, and where it stands.</summary>
/// <remarks>What is counted is named by a code of the application, such as <c>CERTIFIED</c>; each code in the formula is added.</remarks>
/// <param name="Code">The stable code; not blank.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Numerator">The codes that are added above the line; at least one.</param>
/// <param name="Denominator">The codes that are added below the line; at least one.</param>
/// <param name="Months">For how many whole months of the calendar it is counted: 1, 3 or 12, for example.</param>
/// <param name="Source">Where the formula and its figures come from, such as a decree and a register.</param>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record Indicator(string Code, LocalisedText Name, ValueList<string> Numerator, ValueList<string> Denominator, int Months, LocalisedText Source)
    : ILocalisable
{
    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Code}: ({string.Join(" + ", Numerator)}) / ({string.Join(" + ", Denominator)})");

    internal bool IsClear =>
        IsSaid(Code)
        && !Numerator.IsEmpty
        && !Denominator.IsEmpty
        && Months is >= 1 and <= 120
        && Numerator.Concat(Denominator).All(IsSaid)
        && Numerator.Distinct(StringComparer.Ordinal).Count() == Numerator.Count
        && Denominator.Distinct(StringComparer.Ordinal).Count() == Denominator.Count;

    private static bool IsSaid(string code) => !Utf16.IsBlank(code) && Utf16.IsWhole(code);

    internal IEnumerable<string> Measures => Numerator.Union(Denominator, StringComparer.Ordinal);
}
