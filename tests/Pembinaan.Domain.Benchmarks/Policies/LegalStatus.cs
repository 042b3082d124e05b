namespace Pembinaan.Domain.Benchmarks.Policies;

internal enum LegalStatus
{
    Detained,
    Convicted,
    Released,
}
