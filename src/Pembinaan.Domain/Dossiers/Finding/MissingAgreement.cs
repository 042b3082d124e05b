using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Dossiers;

/// <summary>An agreement that something in a dossier names and that the dossier does not hold.</summary>
internal sealed class MissingAgreement(AgreementId id, LocalisedText role, AggregateRoot[] naming)
{
    /// <summary>Its identity.</summary>
    internal AgreementId Id => id;

    /// <summary>The roots that name it.</summary>
    internal AggregateRoot[] Naming => naming;

    /// <summary>The bodies and agreements that whoever names it names too.</summary>
    internal required Lazy<HashSet<object>> Around { get; init; }

    /// <summary>That a question needs it.</summary>
    internal DomainError Fault => Dossier.NotHeld(role, id.Value);

    /// <summary>The same as a warning beside an answer.</summary>
    internal DomainError Finding => Dossier.MissingBeside(role, id);
}
