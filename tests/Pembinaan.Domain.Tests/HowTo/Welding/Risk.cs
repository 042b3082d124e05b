namespace Pembinaan.Domain.Tests.HowTo.Welding;

internal enum Risk
{
    Low,
    Medium,
    High,
}
