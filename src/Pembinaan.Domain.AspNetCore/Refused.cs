namespace Pembinaan.Domain.AspNetCore;

/// <summary>Ends a request where a value was asked for that the request does not have. <see cref="BadRequests"/> answers it.</summary>
internal sealed class Refused(DomainResult faults, IReadOnlyList<object> changes, int? status = null)
    : BadHttpRequestException(string.Join(" ", faults.ValidationErrors.Select(static e => e.Text.En)))
{
    public DomainResult Faults { get; } = faults;

    public IReadOnlyList<object> Changes { get; } = changes;

    /// <summary>The status of the answer where it is not that of the faults.</summary>
    public int? Status { get; } = status;
}
