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
        PartyId party,
        Stakeholder office,
        ValueList<SubjectId> subjects,
        ValueList<AuthorityToSign> authorities,
        Recording recording,
        LocalDate? firstDay = null,
        bool isRetroactive = false,
        Provenance provenance = Provenance.AsPrinted
    )
    {
        Guard.Against.Null(party);
        Guard.Against.Null(office);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(firstDay);
        var first = FirstDayOf(firstDay, recording);
        return Delivered(
            new ImplementingOfficeNamed(party, office.Id, subjects, first, provenance)
            {
                Signatures = this.SignaturesFrom(authorities),
                IsRetroactive = isRetroactive,
            },
            party,
            subjects,
            first,
            isRetroactive,
            recording,
            [
                EventYears.OfOurTime.Hold(first) && party.Stakeholder is { } parent && office.Parents.On(first) == parent
                    ? null
                    : Unrelated(office.Id.Value, party, first),
                .. EvidenceFaults(authorities, subjects, first),
            ]
        );
    }

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
        Stakeholder introducing,
        AssociateId associate,
        ValueList<SubjectId> subjects,
        ValueList<AuthorityToSign> authorities,
        Recording recording,
        LocalDate? firstDay = null,
        bool isRetroactive = false,
        Provenance provenance = Provenance.AsPrinted
    )
    {
        Guard.Against.Null(introducing);
        Guard.Against.Null(associate);
        Guard.Against.Null(recording);
        Guard.Against.NotIso(firstDay);
        var first = FirstDayOf(firstDay, recording);
        var asked = subjects.IsEmpty && EventYears.OfOurTime.Hold(first) ? ScopeOn(first).Select(static i => i.Subject).ToValueList() : subjects;
        return Delivered(
            new ProviderBrought(introducing.Id, ProviderId.BroughtAs(associate), subjects, first, provenance)
            {
                Signatures = this.SignaturesFrom(authorities),
                IsRetroactive = isRetroactive,
            },
            introducing.Id,
            subjects,
            first,
            isRetroactive,
            recording,
            [
                EventYears.OfOurTime.Hold(first) && introducing.AssociatesOn(first).Any(a => a.Id == associate && asked.All(a.Subjects.Covers))
                    ? null
                    : Unrelated(associate.Value, introducing.Id, first),
                .. EvidenceFaults(authorities, subjects, first),
            ]
        );
    }

    internal DomainResult<CooperationAgreement> Delivered(
        AgreementEvent happened,
        PartyId party,
        ValueList<SubjectId> subjects,
        LocalDate first,
        bool isRetroactive,
        Recording recording,
        params ReadOnlySpan<DomainError?> findings
    )
    {
        var signatures = happened.GivenWith;
        var today = Zone.DayOf(recording.Stamp.RecordedAt);
        var isLate = EventYears.OfOurTime.Hold(first) && first < today && !isRetroactive && ClausesOn(first).Retroactive != true;
        return Carry(
            happened,
            recording,
            [
                this.NoPartyFault(party),
                EventYears.OfOurTime.Hold(first) && PartiesOn(first).FirstOrDefault(p => p.Party == party) is { } naming && SigningEvidence.HasSigned(naming, signatures)
                    ? null
                    : AgreementErrors.ProviderUnsigned.For("authorities", Argument.Of("party", Called(party)), Named),
                isLate ? AgreementErrors.ProviderRetroactive.For("firstDay", Argument.Of("day", first), Argument.Of("recorded", today)) : null,
                .. signatures.Select(s => this.AheadFault(s, recording)),
                .. findings,
            ]
        );
    }

    internal LocalDate FirstDayOf(LocalDate? firstDay, Recording recording) => firstDay ?? Zone.DayOf(recording.Stamp.RecordedAt);

    internal IEnumerable<DomainError> EvidenceFaults(ValueList<AuthorityToSign> authorities, ValueList<SubjectId> subjects, LocalDate first)
    {
        var scope = !subjects.IsEmpty || !EventYears.OfOurTime.Hold(first) ? subjects.Select(static s => new ScopeItem(s)).ToValueList() : ScopeOn(first);
        return authorities.GroupBy(static a => (a.Party, a.Official)).SelectMany(g => this.MismatchFaults([.. g], scope));
    }

    internal DomainError Unrelated(string provider, PartyId party, LocalDate day) =>
        AgreementErrors.ProviderUnrelated.For("provider", Argument.Of("provider", provider), Argument.Of("party", Called(party)), Argument.Of("day", day));

    /// <summary>Before anybody signed, a party says by itself who carries it out; afterwards that needs its authority.</summary>
    internal DomainError? UnsignedFault(PartyId party) =>
        this.SettledFault(AgreementElement.Parties) is null ? null : AgreementErrors.ProviderUnsigned.For("authorities", Argument.Of("party", Called(party)), Named);
}
