using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Dossiers;

/// <summary>An agreement that something in a dossier names and that the dossier does not hold.</summary>
/// <param name="Id">Its identity.</param>
/// <param name="Role">As what it is named.</param>
/// <param name="Naming">The roots that name it.</param>
/// <param name="OverFrom">The day from which it is over for certain, as those that continue it have begun; the last of the calendar if nothing says so.</param>
internal sealed record MissingAgreement(AgreementId Id, LocalisedText Role, AggregateRoot[] Naming, LocalDate OverFrom)
{
    /// <summary>The bodies and agreements that whoever names it names too.</summary>
    internal required Lazy<HashSet<object>> Around { get; init; }

    /// <summary>That a question needs it.</summary>
    internal DomainError Fault => Dossier.NotHeld(Role, Id.Value);

    /// <summary>The same as a warning beside an answer.</summary>
    internal DomainError Finding => Dossier.MissingBeside(Role, Id);
}
