namespace Pembinaan.Domain.Programmes;

/// <summary>What a criterion compares.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum RankingMeasure
{
    /// <summary>Whether a condition is met: who meets it comes first.</summary>
    [InWords("syarat", "condition")]
    Condition,

    /// <summary>A score handed in: the higher comes first.</summary>
    [InWords("nilai", "score")]
    Score,

    /// <summary>The expected release: the earlier comes first.</summary>
    [InWords("perkiraan bebas", "expected release")]
    Release,

    /// <summary>The day of the application: the earlier comes first.</summary>
    [InWords("tanggal permohonan", "day of application")]
    Application,
}
