using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Agreements;

/// <summary>Who carries an agreement out for a party: its offices, and those whom it introduces.</summary>
internal static class ProviderSteps
{
    extension(CooperationAgreement agreement)
    {
        internal DomainResult<CooperationAgreement> NameImplementingOffice(
            PartyId party,
            StakeholderId office,
            ValueList<SubjectId> subjects,
            Recording recording,
            LocalDate? firstDay = null,
            Provenance provenance = Provenance.AsPrinted
        )
        {
            Guard.Against.Null(office);
            Guard.Against.Null(party);
            return agreement.Carry(new ImplementingOfficeNamed(party, office, subjects, firstDay, provenance), recording);
        }

        internal DomainResult<CooperationAgreement> Bring(
            PartyId party,
            ProviderId provider,
            ValueList<SubjectId> subjects,
            Recording recording,
            LocalDate? firstDay = null,
            Provenance provenance = Provenance.AsPrinted
        )
        {
            Guard.Against.Null(provider);
            Guard.Against.Null(party);
            return agreement.Carry(new ProviderBrought(party, provider, subjects, firstDay, provenance), recording);
        }

        internal DomainResult<CooperationAgreement> Release(ProviderId provider, LocalDate lastDay, Recording recording)
        {
            Guard.Against.Null(provider);
            return agreement.Carry(new ProviderReleased(provider, lastDay), recording);
        }

        internal DomainResult<CooperationAgreement> NameImplementingOffice(
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
            var first = agreement.FirstDayOf(firstDay, recording);
            return agreement.Delivered(
                new ImplementingOfficeNamed(party, office.Id, subjects, first, provenance)
                {
                    Signatures = agreement.SignaturesFrom(authorities),
                    IsRetroactive = isRetroactive,
                },
                party,
                first,
                isRetroactive,
                recording,
                [
                    EventYears.OfOurTime.Hold(first) && party.Stakeholder is { } parent && office.Parents.On(first) == parent
                        ? null
                        : agreement.Unrelated(office.NameOn(first) ?? office.Id.Value, party, first),
                    .. agreement.EvidenceFaults(authorities, subjects, first),
                ]
            );
        }

        internal DomainResult<CooperationAgreement> Bring(
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
            var first = agreement.FirstDayOf(firstDay, recording);
            var asked = subjects.IsEmpty && EventYears.OfOurTime.Hold(first) ? agreement.ScopeOn(first).Select(static i => i.Subject).ToValueList() : subjects;
            return agreement.Delivered(
                new ProviderBrought(introducing.Id, ProviderId.BroughtAs(associate), subjects, first, provenance)
                {
                    Signatures = agreement.SignaturesFrom(authorities),
                    IsRetroactive = isRetroactive,
                },
                introducing.Id,
                first,
                isRetroactive,
                recording,
                [
                    EventYears.OfOurTime.Hold(first) && introducing.AssociatesOn(first).Any(a => a.Id == associate && asked.All(a.Subjects.Covers))
                        ? null
                        : agreement.Unrelated(introducing.Associates.FirstOrDefault(a => a.Id == associate)?.Name ?? associate.Value, introducing.Id, first),
                    .. agreement.EvidenceFaults(authorities, subjects, first),
                ]
            );
        }

        internal DomainResult<CooperationAgreement> Delivered(
            AgreementEvent happened,
            PartyId party,
            LocalDate first,
            bool isRetroactive,
            Recording recording,
            params ReadOnlySpan<DomainError?> findings
        )
        {
            var signatures = happened.GivenWith;
            var today = agreement.Zone.DayOf(recording.Stamp.RecordedAt);
            var isLate = EventYears.OfOurTime.Hold(first) && first < today && !isRetroactive && agreement.ClausesOn(first).Retroactive != true;
            return agreement.Carry(
                happened,
                recording,
                [
                    (signatures.IsEmpty && agreement.IsSettled)
                    || (
                        EventYears.OfOurTime.Hold(first)
                        && agreement.PartiesOn(first).FirstOrDefault(p => p.Party == party) is { } naming
                        && SigningEvidence.HasSigned(naming, signatures)
                    )
                        ? null
                        : AgreementErrors.ProviderUnsigned.For("authorities", Argument.Of("party", agreement.Called(party)), agreement.Named),
                    isLate ? AgreementErrors.ProviderRetroactive.For("firstDay", Argument.Of("day", first), Argument.Of("recorded", today)) : null,
                    .. signatures.Select(s => agreement.AheadFault(s, recording)),
                    .. findings,
                ]
            );
        }

        /// <summary>
        /// That a correction would name somebody else who carries it out, or for other subjects or days, once somebody signed: that needs the authority of the
        /// party, also where it was named before.
        /// </summary>
        internal DomainError? ProviderFault(AgreementEvent? was, AgreementEvent instead) =>
            (was, instead) switch
            {
                (ImplementingOfficeNamed a, ImplementingOfficeNamed b) when a with { Provenance = b.Provenance } != b =>
                    agreement.ReplacedFault(a.Party),
                (ProviderBrought a, ProviderBrought b) when a with { Provenance = b.Provenance } != b => agreement.ReplacedFault(a.Party),
                _ => null,
            };

        private LocalDate FirstDayOf(LocalDate? firstDay, Recording recording) => firstDay ?? agreement.Zone.DayOf(recording.Stamp.RecordedAt);

        private IEnumerable<DomainError> EvidenceFaults(ValueList<AuthorityToSign> authorities, ValueList<SubjectId> subjects, LocalDate first)
        {
            var scope = !subjects.IsEmpty || !EventYears.OfOurTime.Hold(first)
                ? subjects.Select(static s => new ScopeItem(s)).ToValueList()
                : agreement.ScopeOn(first);
            return authorities.GroupBy(static a => (a.Party, a.Official)).SelectMany(g => agreement.MismatchFaults([.. g], scope));
        }

        private DomainError Unrelated(string provider, PartyId party, LocalDate day) =>
            AgreementErrors.ProviderUnrelated.For(
                "provider",
                Argument.Of("provider", provider),
                Argument.Of("party", agreement.Called(party)),
                Argument.Of("day", day)
            );

        /// <summary>Why a correction cannot name somebody else to carry it out: once it is signed, that needs the authority of the party.</summary>
        private DomainError? ReplacedFault(PartyId party) =>
            agreement.IsSettled ? AgreementErrors.ProviderUnsigned.For("instead", Argument.Of("party", agreement.Called(party)), agreement.Named) : null;
    }
}
