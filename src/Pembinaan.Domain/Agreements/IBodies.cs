using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What is on record of those whom agreements name.</summary>
internal interface IBodies
{
    /// <summary>The stakeholders, with who was merged into whom and who follows whom.</summary>
    StakeholderDirectory Stakeholders { get; }

    /// <summary>What <see cref="OfficesOnRecord.Climbed"/> finds, once for an office and a line of bodies.</summary>
    (DateSet Apart, List<(StakeholderId Body, DateSet Days)> NotHeld, HashSet<StakeholderId> Asked) Above(StakeholderId office, ValueList<StakeholderId> line);

    /// <summary>The name of a party on a day, or its identity where no name is on record.</summary>
    string NameOf(PartyId party, LocalDate day);

    /// <summary>
    /// Why nobody can tell whether somebody acts for a party of an agreement on some days: the record of either is not there; null if both are.
    /// </summary>
    DomainError? NotKnown(CooperationAgreement agreement, PartyId acting, DateSet on);

    /// <summary>
    /// As a warning, that the record is not there which would say whether a party of an agreement still stands on a day; null if it is.
    /// </summary>
    DomainError? Unread(CooperationAgreement agreement, PartyId party, LocalDate day);

    /// <summary>The name of whoever carries something out on a day, or their identity where no name is on record.</summary>
    string NameOf(ProviderId provider, LocalDate day);

    /// <summary>What an agreement is called; its identity where it is not there.</summary>
    string NameOf(AgreementId agreement);

    /// <summary>Whether another agreement without a number has the same title.</summary>
    bool IsAnotherTitled(string title, AgreementId agreement);

    /// <summary>
    /// The first day from which a cohort stands under an agreement that continues another instead of that other, and what agreement and cohort are
    /// called; null if it was not moved.
    /// </summary>
    (LocalDate FirstDay, string To, LocalisedText Cohort)? MovedFrom(AgreementId agreement, CohortId cohort);

    /// <summary>
    /// The agreements concluded under one, directly or further below, that take on the same facility, provider and subject: from the first day on they answer
    /// in its place, also once they are suspended or over. A draft takes on nothing. With those that may, and the bodies whose record would tell.
    /// </summary>
    IReadOnlyList<(LocalDate FirstDay, CooperationAgreement Under, ValueList<StakeholderId> NotHeld)> CarriedOutUnder(
        CooperationAgreement framework,
        FacilityId facility,
        ProviderId provider,
        SubjectId subject
    );
}
