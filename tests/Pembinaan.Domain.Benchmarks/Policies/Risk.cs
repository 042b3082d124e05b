namespace Pembinaan.Domain.Benchmarks.Policies;

internal enum Risk
{
    Low,
    Medium,
    High,
    Maximum,
}
