using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements;

/// <summary>One fact of a sheet.</summary>
/// <param name="Event">The fact as an event.</param>
/// <param name="Command">The command that records it.</param>
internal sealed record SheetFact(AgreementEvent Event, Func<CooperationAgreement, Recording, DomainResult<CooperationAgreement>> Command)
{
    /// <summary>The command that begins an agreement with it; null if none does.</summary>
    public Func<Recording, DomainResult<CooperationAgreement>>? Beginning { get; init; }

    /// <summary>The same as the sheet gives it, whatever became known of those whom it names since.</summary>
    public AgreementEvent? Given { get; init; }

    /// <summary>Whether an entry says so already.</summary>
    public bool IsSaidBy(AgreementEvent? entry) => Event.SaysAs(entry) || Given?.SaysAs(entry) == true;

    /// <summary>What the command calls the fact, and the member of the sheet from which it comes, where they differ.</summary>
    public (string Argument, string Member)[] Names { get; init; } = [];

    /// <summary>What is found about it where it corrects what was recorded, by the arguments of the command.</summary>
    public Func<CooperationAgreement, Recording, IEnumerable<DomainError?>> Found { get; init; } = static (_, _) => [];

    /// <summary>What is found about it where it corrects what was recorded, by the members of the sheet.</summary>
    public IEnumerable<DomainError?> Findings(CooperationAgreement agreement, Recording recording) =>
        Found(agreement, recording).OfType<DomainError>().Select(Named);

    /// <summary>What is wrong with it in itself, by the members of the sheet.</summary>
    public IEnumerable<DomainError> Faults => EventWalk.FaultsOf(Event).Select(Named);

    /// <summary>What the command gives, by the members of the sheet.</summary>
    public DomainResult<CooperationAgreement> Apply(CooperationAgreement? agreement, Recording recording)
    {
        var step = agreement is null ? Beginning!(recording) : Command(agreement, recording);
        return !step.IsSuccess ? DomainResult<CooperationAgreement>.Failure([.. step.ValidationErrors.Select(Named)])
            : step.Warnings.IsEmpty ? step
            : DomainResult.Success(step.Value, [.. step.Warnings.Select(Named)]);
    }

    /// <summary>The same, by the member of the sheet and not by the argument of the command.</summary>
    public DomainError Named(DomainError e)
    {
        var (argument, member) = Array.Find(
            Names,
            n => e.Identifier.StartsWith(n.Argument, StringComparison.Ordinal) && e.Identifier.AsSpan(n.Argument.Length) is [] or ['[' or '.', ..]
        );
        return argument is null ? e : e.At(member + e.Identifier[argument.Length..]);
    }
}
