using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>One fact of a sheet.</summary>
/// <param name="Event">The fact as an event.</param>
/// <param name="Command">The command that records it.</param>
internal sealed record SheetFact(AgreementEvent Event, Func<CooperationAgreement, Recording, DomainResult<CooperationAgreement>> Command)
{
    /// <summary>What is found about it where it corrects what was recorded.</summary>
    public Func<CooperationAgreement, Recording, IEnumerable<DomainError?>> Findings { get; init; } = static (_, _) => [];
}
