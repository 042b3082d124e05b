using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Agreements;

/// <content>Who carries it out for a party, once somebody has signed: that needs the party's authority and a relation on record, and reaches back only where
/// that is said.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>The people and bodies that parties bring.</summary>
    public ValueList<ProviderBrought> BroughtProviders => [.. _state.Brought];

    /// <summary>The offices through which parties carry it out.</summary>
    public ValueList<ImplementingOfficeNamed> ImplementingOffices => [.. _state.Offices];

    /// <summary>
    /// After the signing: a party names another of its offices. The party's authority is shown, and the office stands under the party on its first day.
    /// </summary>
    /// <param name="party">The party.</param>
    /// <param name="office">The record of the office.</param>
    /// <param name="subjects">The subjects it carries out; empty for all.</param>
    /// <param name="authorities">
    /// The evidence of the authority of those who name it for the party, for the subjects named and for each other party as partner.
    /// </param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">From which day; null for the day of recording.</param>
    /// <param name="isRetroactive">
    /// Whether the first day may lie before the day of recording although no clause says so; what was held on those days is ratified.
    /// </param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement; or <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.ProviderUnsigned"/>,
    /// <see cref="AgreementErrors.ProviderUnrelated"/>, <see cref="AgreementErrors.ProviderRetroactive"/>,
    /// <see cref="AgreementErrors.AuthorityForSomethingElse"/> or <see cref="AgreementErrors.SignedAhead"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> NameImplementingOffice(
        PartyId party, Stakeholder office, ValueList<SubjectId> subjects, ValueList<AuthorityToSign> authorities, Recording recording,
        LocalDate? firstDay = null, bool isRetroactive = false, Provenance provenance = Provenance.AsPrinted) =>
        Delivering.NameImplementingOffice(this, party, office, subjects, authorities, recording, firstDay, isRetroactive, provenance);

    /// <summary>
    /// After the signing: a party brings another person or body. The party's authority is shown, and its record introduces that person or body for the first
    /// day and the subjects.
    /// </summary>
    /// <param name="introducing">The record of the party.</param>
    /// <param name="associate">The person or body.</param>
    /// <param name="subjects">The subjects; empty for all.</param>
    /// <param name="authorities">
    /// The evidence of the authority of those who bring it for the party, for the subjects named and for each other party as partner.
    /// </param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">From which day; null for the day of recording.</param>
    /// <param name="isRetroactive">
    /// Whether the first day may lie before the day of recording although no clause says so; what was held on those days is ratified.
    /// </param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, or what
    /// <see cref="NameImplementingOffice(PartyId, Stakeholder, ValueList{SubjectId}, ValueList{AuthorityToSign}, Recording, LocalDate?, bool, Provenance)"/>
    /// may answer.
    /// </returns>
    public DomainResult<CooperationAgreement> Bring(
        Stakeholder introducing, AssociateId associate, ValueList<SubjectId> subjects, ValueList<AuthorityToSign> authorities, Recording recording,
        LocalDate? firstDay = null, bool isRetroactive = false, Provenance provenance = Provenance.AsPrinted) =>
        Delivering.Bring(this, introducing, associate, subjects, authorities, recording, firstDay, isRetroactive, provenance);
}
