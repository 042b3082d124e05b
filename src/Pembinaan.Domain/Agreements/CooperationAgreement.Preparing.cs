using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <content>From the first visit to the last signature: everything the document says, each fact as printed or supplied.</content>
public sealed partial class CooperationAgreement
{
    /// <summary>Penjajakan: opens the journal with a cooperation that is being explored, before there is a document.</summary>
    /// <param name="agreement">The agreement that may come of it.</param>
    /// <param name="zone">The zone in which its days are meant.</param>
    /// <param name="firstDay">The day of the first step, for example of a visit.</param>
    /// <param name="parties">Who explores; at least one.</param>
    /// <param name="purpose">What for, or null.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.ExplorersMissing"/>, <see cref="JournalErrors.DayOutOfRange"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public static DomainResult<CooperationAgreement> Explore(
        AgreementId agreement, IndonesianTimeZone zone, LocalDate firstDay, ValueList<PartyId> parties, string? purpose, Recording recording) =>
        DraftSteps.Explore(agreement, zone, firstDay, parties, purpose, recording);

    /// <summary>
    /// Opens the journal with a draft. What is not known yet may be null: a draft may be incomplete, and <see cref="Missing"/> says what it lacks.
    /// </summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="zone">The zone in which its days are meant: the facility's, or, for a centrally signed agreement, its own.</param>
    /// <param name="firstDay">The day from which there is a draft.</param>
    /// <param name="kind">The legal kind, or null if it is not known yet.</param>
    /// <param name="titleAsPrinted">The title as printed, or null.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public static DomainResult<CooperationAgreement> Draft(
        AgreementId agreement, IndonesianTimeZone zone, LocalDate firstDay, AgreementKind? kind, string? titleAsPrinted, Recording recording,
        Provenance provenance = Provenance.AsPrinted) =>
        DraftSteps.Draft(agreement, zone, firstDay, kind, titleAsPrinted, recording, provenance);

    /// <summary>The exploration led to a draft.</summary>
    /// <param name="firstDay">The day from which there is a draft.</param>
    /// <param name="kind">The legal kind, or null if it is not known yet.</param>
    /// <param name="titleAsPrinted">The title as printed, or null.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.Chronology"/>; or <see cref="AgreementErrors.AlreadyDrafted"/> or
    /// <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> DraftAs(
        LocalDate firstDay, AgreementKind? kind, string? titleAsPrinted, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        DraftSteps.DraftAs(this, firstDay, kind, titleAsPrinted, recording, provenance);

    /// <summary>Names a party; naming it again before anybody signed replaces what was said of it.</summary>
    /// <param name="party">The party.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotDrafted"/>, <see cref="AgreementErrors.SettledBySignature"/> or
    /// <see cref="AgreementErrors.SignaturesNeeded"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> Name(AgreementParty party, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        ContentSteps.Name(this, party, recording, provenance);

    /// <summary>
    /// Before the signing: names an office through which a party carries the agreement out, such as a regional office (OPD) of a regional government.
    /// </summary>
    /// <param name="party">The party.</param>
    /// <param name="office">The office.</param>
    /// <param name="subjects">The subjects it carries out; empty for all.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">From which day; null for as long as the agreement.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement; or <see cref="AgreementErrors.NotAParty"/>, or <see cref="AgreementErrors.ProviderUnsigned"/> once somebody signed.</returns>
    public DomainResult<CooperationAgreement> NameImplementingOffice(
        PartyId party, StakeholderId office, ValueList<SubjectId> subjects, Recording recording, LocalDate? firstDay = null,
        Provenance provenance = Provenance.AsPrinted) =>
        ProviderSteps.NameImplementingOffice(this, party, office, subjects, recording, firstDay, provenance);

    /// <summary>Before the signing: names a person or body that a party brings to carry activities out.</summary>
    /// <param name="party">The party.</param>
    /// <param name="provider">The person or body.</param>
    /// <param name="subjects">The subjects; empty for all.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="firstDay">From which day; null for as long as the agreement.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement; or <see cref="AgreementErrors.NotAParty"/>, or <see cref="AgreementErrors.ProviderUnsigned"/> once somebody signed.</returns>
    public DomainResult<CooperationAgreement> Bring(
        PartyId party, ProviderId provider, ValueList<SubjectId> subjects, Recording recording, LocalDate? firstDay = null,
        Provenance provenance = Provenance.AsPrinted) =>
        ProviderSteps.Bring(this, party, provider, subjects, recording, firstDay, provenance);

    /// <summary>
    /// An implementing office, or a person or body that a party brought, no longer carries anything out after a day. Naming it again later lets it begin anew.
    /// </summary>
    /// <param name="provider">The office, person or body.</param>
    /// <param name="lastDay">Its last day, inclusive.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotAProvider"/> if it is neither; a party leaves by an addendum.</returns>
    public DomainResult<CooperationAgreement> Release(ProviderId provider, LocalDate lastDay, Recording recording) =>
        ProviderSteps.Release(this, provider, lastDay, recording);

    /// <summary>
    /// Settles the scope of the draft. Once it is known and somebody signed, only an addendum changes it. A signature recorded before the scope is known counts
    /// only if the authority shown for it extends to every subject, or once it is ratified.
    /// </summary>
    /// <param name="items">The whole scope; each subject once.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.ScopeEmpty"/>, <see cref="AgreementErrors.SubjectTwice"/>, <see cref="AgreementErrors.NotDrafted"/> or
    /// <see cref="AgreementErrors.SettledBySignature"/>; with the warning <see cref="AgreementErrors.WageClauseMissing"/> where goods are produced and no wage
    /// clause is agreed, <see cref="AgreementErrors.BeyondFramework"/> for what the framework does not have, or <see cref="AgreementErrors.AuthorityNotShown"/>
    /// for a signature whose authority does not extend to it.
    /// </returns>
    public DomainResult<CooperationAgreement> AgreeScope(ValueList<ScopeItem> items, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        ContentSteps.AgreeScope(this, items, recording, provenance);

    /// <summary>Settles the period of the draft. Once it is known and somebody signed, only an addendum changes it.</summary>
    /// <param name="period">The period.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotDrafted"/> or <see cref="AgreementErrors.SettledBySignature"/>.</returns>
    public DomainResult<CooperationAgreement> AgreePeriod(AgreedPeriod period, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        ContentSteps.AgreePeriod(this, period, recording, provenance);

    /// <summary>Settles the clauses of the draft. Once somebody signed, only an addendum changes them.</summary>
    /// <param name="clauses">All clauses; what is null was not agreed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotDrafted"/>, <see cref="AgreementErrors.SettledBySignature"/> or
    /// <see cref="TimeErrors.LengthNotPositive"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> AgreeClauses(AgreementClauses clauses, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        ContentSteps.AgreeClauses(this, clauses, recording, provenance);

    /// <summary>Settles obligations, quotas, territory, costs and wages. Once they are known and somebody signed, only an addendum changes them.</summary>
    /// <param name="terms">All of them.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.NotDrafted"/>, <see cref="AgreementErrors.SettledBySignature"/>, <see cref="AgreementErrors.NotAParty"/>,
    /// <see cref="AgreementErrors.CodeTwice"/>, or <see cref="AgreementErrors.AmountNotPositive"/>; with the warnings
    /// <see cref="AgreementErrors.WageClauseMissing"/> and <see cref="AgreementErrors.WageFacility"/>.
    /// </returns>
    public DomainResult<CooperationAgreement> AgreeTerms(AgreementTerms terms, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        ContentSteps.AgreeTerms(this, terms, recording, provenance);

    /// <summary>Notes the number that a party gave the agreement; a later number of the same party replaces it.</summary>
    /// <param name="party">The party.</param>
    /// <param name="number">The number as printed; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotAParty"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> Number(PartyId party, string number, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        ContentSteps.Number(this, party, number, recording, provenance);

    /// <summary>Notes where and on what occasion it was, or is to be, signed. The place need not belong to a party.</summary>
    /// <param name="occasion">Place and occasion.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> DescribeSigning(SigningOccasion occasion, Recording recording, Provenance provenance = Provenance.AsPrinted)
    {
        Guard.Against.Null(occasion);
        return Carry(new SigningDescribed(occasion, provenance), recording);
    }

    /// <summary>States what the agreement is for and which policy it follows.</summary>
    /// <param name="purpose">What it is for, as printed; or null.</param>
    /// <param name="policyBasis">The policies it follows, as printed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> StatePurpose(
        string? purpose,
        ValueList<string> policyBasis,
        Recording recording,
        Provenance provenance = Provenance.AsPrinted
    ) => Carry(new PurposeStated(purpose, policyBasis, provenance), recording);

    /// <summary>States the budget year (TA).</summary>
    /// <param name="year">The year.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.BudgetYearOutOfRange"/>.</returns>
    public DomainResult<CooperationAgreement> StateBudgetYear(int year, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        Carry(new BudgetYearStated(year, provenance), recording);

    /// <summary>Notes somebody who was present at the signing.</summary>
    /// <param name="attendee">Who.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> NoteAttendance(Attendee attendee, Recording recording, Provenance provenance = Provenance.AsPrinted)
    {
        Guard.Against.Null(attendee);
        return Carry(new AttendanceNoted(attendee, provenance), recording);
    }

    /// <summary>Offers the draft for signature.</summary>
    /// <param name="firstDay">The day of the offer.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, with the warning <see cref="AgreementErrors.Chronology"/>; or <see cref="AgreementErrors.NotDrafted"/>.</returns>
    public DomainResult<CooperationAgreement> Offer(LocalDate firstDay, Recording recording) => DraftSteps.Offer(this, firstDay, recording);

    /// <summary>Gives the agreement up before it is formed.</summary>
    /// <param name="firstDay">The first day on which it no longer counts.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.SettledBySignature"/> if it is formed, or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> Withdraw(LocalDate firstDay, string reason, Recording recording) =>
        DraftSteps.Withdraw(this, firstDay, reason, recording);

    /// <summary>Notes who is reported to have signed for a party. That alone forms no agreement: neither the day nor the authority is shown.</summary>
    /// <param name="signatory">Who, for which party, and on which day if it is printed.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotAParty"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> ReportSignatory(Signatory signatory, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        SigningSteps.ReportSignatory(this, signatory, recording, provenance);

    /// <summary>Notes a witness. Witnesses are not parties and never complete an agreement.</summary>
    /// <param name="witness">Who.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="provenance">Where this comes from.</param>
    /// <returns>The agreement, or <see cref="AgreementErrors.NotDrafted"/> or <see cref="JournalErrors.BlankText"/>.</returns>
    public DomainResult<CooperationAgreement> NoteWitness(Witness witness, Recording recording, Provenance provenance = Provenance.AsPrinted) =>
        SigningSteps.NoteWitness(this, witness, recording, provenance);

    /// <summary>An official signs for a party. Without shown authority the signature is noted with a warning and does not count until it is ratified.</summary>
    /// <param name="authority">The evidence of the authority for the day, the partner and every subject of the scope, as the party's records show it.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="forOtherPartners">Where there are more than two parties, the evidence of the same official and day for each further partner.</param>
    /// <returns>
    /// The agreement, with the warning <see cref="AgreementErrors.AuthorityNotShown"/>, <see cref="AgreementErrors.SignedAlready"/> for an official whose
    /// signature counts already, <see cref="AgreementErrors.Chronology"/> or, where the party is printed
    /// under a name of other days, <see cref="OfficeErrors.PartyFormerName"/>; or <see cref="AgreementErrors.AuthorityForSomethingElse"/>,
    /// <see cref="AgreementErrors.NotAParty"/>, <see cref="AgreementErrors.NotDrafted"/>, <see cref="AgreementErrors.SignedAhead"/>,
    /// <see cref="AgreementErrors.OfferLapsed"/>, or <see cref="AgreementErrors.NeighbourNeeded"/> where the agreement continues another. Whether another
    /// continues it and overlaps it, it does not know alone: its dossier refuses that (<see cref="Dossiers.Dossier.With"/>).
    /// </returns>
    public DomainResult<CooperationAgreement> Sign(AuthorityToSign authority, Recording recording, params ReadOnlySpan<AuthorityToSign> forOtherPartners) =>
        SigningSteps.Sign(this, authority, recording, forOtherPartners);

    /// <summary>Somebody with authority ratifies a signature whose authority was not shown. It counts from the day of ratification, as a new fact.</summary>
    /// <param name="official">Whose signature is ratified.</param>
    /// <param name="authority">The evidence of the authority of whoever ratifies.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <param name="forOtherPartners">Where there are more than two parties, the evidence for each further partner.</param>
    /// <returns>
    /// The agreement, or <see cref="AgreementErrors.AuthorityNotShown"/>, <see cref="AgreementErrors.NothingToRatify"/> or what
    /// <see cref="Sign(AuthorityToSign, Recording, ReadOnlySpan{AuthorityToSign})"/> may answer.
    /// </returns>
    public DomainResult<CooperationAgreement> Ratify(
        OfficialId official, AuthorityToSign authority, Recording recording, params ReadOnlySpan<AuthorityToSign> forOtherPartners) =>
        SigningSteps.Ratify(this, official, authority, recording, forOtherPartners);
}
