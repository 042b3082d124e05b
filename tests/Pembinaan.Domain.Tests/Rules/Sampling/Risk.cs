namespace Pembinaan.Domain.Tests.Rules.Sampling;

internal enum Risk
{
    Low,
    Medium,
    High,
}
