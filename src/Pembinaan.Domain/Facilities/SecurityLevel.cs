namespace Pembinaan.Domain.Facilities;

/// <summary>The level of security of a facility or of one block.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class SecurityLevel : Coded<SecurityLevel>, ICoded<SecurityLevel>
{
    private SecurityLevel(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>Super maximum.</summary>
    public static SecurityLevel SuperMaximum { get; } = new("SUPER-MAXIMUM", "super maksimum", "super maximum");

    /// <summary>Maximum.</summary>
    public static SecurityLevel Maximum { get; } = new("MAXIMUM", "maksimum", "maximum");

    /// <summary>Medium.</summary>
    public static SecurityLevel Medium { get; } = new("MEDIUM", "medium", "medium");

    /// <summary>Minimum.</summary>
    public static SecurityLevel Minimum { get; } = new("MINIMUM", "minimum", "minimum");

    /// <summary>All levels, the strictest first.</summary>
    public static ValueList<SecurityLevel> All { get; } = [SuperMaximum, Maximum, Medium, Minimum];
}
