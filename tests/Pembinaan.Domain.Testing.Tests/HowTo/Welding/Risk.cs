namespace Pembinaan.Domain.Testing.Tests.HowTo.Welding;

internal enum Risk
{
    [InWords("rendah", "low")]
    Low,

    [InWords("sedang", "medium")]
    Medium,

    [InWords("tinggi", "high")]
    High,
}
