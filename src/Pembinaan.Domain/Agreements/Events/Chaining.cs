using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(RenewalStopped), "renewal-stopped")]
[JsonDerivedType(typeof(PredecessorNamed), "predecessor-named")]
[JsonDerivedType(typeof(RenewalRequested), "renewal-requested")]
[JsonDerivedType(typeof(AgreementTransferred), "agreement-transferred")]
[JsonDerivedType(typeof(RecognisedAsSame), "recognised-as-same")]
[JsonDerivedType(typeof(RecognitionWithdrawn), "recognition-withdrawn")]
public abstract partial record AgreementEvent;

/// <summary>The agreement continues an earlier one.</summary>
/// <param name="Predecessor">The earlier agreement.</param>
/// <param name="Continuation">How.</param>
/// <param name="Approval">The decision of the renewal rule book that let it through, with who decided and every waiver; null where none was needed.</param>
public sealed record PredecessorNamed(AgreementId Predecessor, Continuation Continuation, Receipt? Approval = null) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [before.Itself(Predecessor, "predecessor"), before.Both(Predecessor, before.SameAs.Contains(Predecessor), "predecessor")];

    internal override JournalEvent AsSaid => this with { Approval = null };

    internal override void AddTo(SaidBefore record) => record.Predecessor = Predecessor;

    internal override bool RestsOnEvidence => true;

    internal override LocalisedText Line =>
        Say.Of($"Melanjutkan perjanjian {Predecessor}: {Continuation}", $"Continues agreement {Predecessor}: {Continuation}");
}

/// <summary>Cohorts and participants, named one by one, were moved to this agreement from the one it continues.</summary>
/// <param name="From">The agreement they were under.</param>
/// <param name="FirstDay">The first day on which they are under this one.</param>
/// <param name="Cohorts">The cohorts.</param>
/// <param name="Participants">The participants.</param>
public sealed record AgreementTransferred(
    AgreementId From,
    LocalDate FirstDay,
    ValueList<CohortId> Cohorts,
    [property: Personal(PersonalKind.Identity)] ValueList<ParticipantId> Participants
) : AgreementEvent, IAboutPeople
{
    internal override bool RestsOnEvidence => true;

    internal override LocalisedText Line =>
        Say.Of(
            $"Dipindahkan dari perjanjian {From} mulai {FirstDay}: {Cohorts.Count} angkatan, {Participants.Count} peserta",
            $"Moved here from agreement {From} as of {FirstDay}: cohorts {Cohorts.Count}, participants {Participants.Count}"
        );
}

/// <summary>A person recognised that this agreement and another are one and the same; from now on this one counts and the other refers to it.</summary>
/// <param name="Other">The other agreement.</param>
/// <param name="Reason">Why.</param>
public sealed record RecognisedAsSame(AgreementId Other, string Reason) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [before.Itself(Other, "other"), before.Both(Other, before.Predecessor == Other, "other")];

    internal override void AddTo(SaidBefore record) => record.SameAs.Add(Other);

    internal override LocalisedText Line =>
        Say.Of($"Diakui sama dengan perjanjian {Other}: {Reason}", $"Recognised as the same as agreement {Other}: {Reason}");
}

/// <summary>The recognition that two agreements are the same was taken back.</summary>
/// <param name="Other">The other agreement.</param>
/// <param name="Reason">Why.</param>
public sealed record RecognitionWithdrawn(AgreementId Other, string Reason) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [
            before.SameAs.Contains(Other)
                ? null
                : AgreementErrors.DuplicateNotRecognised.For("other", Argument.Of("other", before.Called(Other)), before.Named),
        ];

    internal override void AddTo(SaidBefore record) => record.SameAs.Remove(Other);

    internal override LocalisedText Line =>
        Say.Of($"Pengakuan sama dengan perjanjian {Other} dicabut: {Reason}", $"Recognition as the same as agreement {Other} withdrawn: {Reason}");
}

/// <summary>
/// Renewal was asked for, also after the end. By PP 57/1999 ps 8(2) it is the partner (<i>mitra</i>) that asks, of the Minister; that another party may ask,
/// and before the end, is a choice.
/// </summary>
/// <param name="By">The party that asked.</param>
/// <param name="Day">The day on which it was asked for.</param>
/// <param name="To">The level that was asked; null if it is not known.</param>
public sealed record RenewalRequested(PartyId By, LocalDate Day, CompetenceLevel? To = null) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override bool NeedsSignature => true;

    internal override (PartyId Party, string Field, DateSet On)? Acting => (By, "by", Then(Day));

    internal override LocalisedText Line => Say.Of($"Perpanjangan diminta oleh {By} pada {Day}{Asked}", $"Renewal requested by {By} on {Day}{Asked}");

    private LocalisedText? Asked => To is null ? null : Say.Of($", diajukan kepada {To}", $", addressed to the {To}");
}

/// <summary>A party gave notice that the agreement is not to renew itself any more.</summary>
/// <param name="By">The party.</param>
/// <param name="GivenOn">The day on which notice was given.</param>
public sealed record RenewalStopped(PartyId By, LocalDate GivenOn) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (GivenOn, "givenOn");

    internal override (PartyId Party, string Field, DateSet On)? Acting => (By, "by", Then(GivenOn));

    internal override bool NeedsSignature => true;

    internal override LocalisedText Line =>
        Say.Of(
            $"Perpanjangan otomatis dihentikan oleh {By} dengan pemberitahuan pada {GivenOn}",
            $"Automatic renewal stopped by {By} with notice given on {GivenOn}"
        );
}
