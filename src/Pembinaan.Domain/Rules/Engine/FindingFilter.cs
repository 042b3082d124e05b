namespace Pembinaan.Domain.Rules;

/// <summary>Which findings are listed.</summary>
internal enum FindingFilter
{
    Every,
    Unmet,
    Undetermined,
    Warnings,
    Waived,
}
