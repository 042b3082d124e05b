namespace Pembinaan.Domain.Placements;

/// <summary>How work, or a business of one's own, ended.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class ReferralEnd : Coded<ReferralEnd>, ICoded<ReferralEnd>
{
    private ReferralEnd(string code, LocalisedText name)
        : base(code, name) { }

    /// <summary>It was for a time, and the time is over.</summary>
    public static ReferralEnd Finished { get; } = new("FINISHED", new("Selesai", "Finished"));

    /// <summary>The person gave it up.</summary>
    public static ReferralEnd Resigned { get; } = new("RESIGNED", new("Berhenti atas kemauan sendiri", "Given up by the person"));

    /// <summary>The employer ended it: never of a business of one's own.</summary>
    public static ReferralEnd Dismissed { get; } = new("DISMISSED", new("Diberhentikan", "Dismissed"));

    /// <summary>The permission to work outside was withdrawn.</summary>
    public static ReferralEnd PermissionWithdrawn { get; } = new("PERMISSION-WITHDRAWN", new("Izin bekerja di luar dicabut", "Permission withdrawn"));

    /// <summary>All of them.</summary>
    public static ValueList<ReferralEnd> All { get; } = [Finished, Resigned, Dismissed, PermissionWithdrawn];
}
