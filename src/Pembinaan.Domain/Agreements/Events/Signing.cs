using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Agreements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(SignatoryReported), "signatory-reported")]
[JsonDerivedType(typeof(AgreementSigned), "agreement-signed")]
[JsonDerivedType(typeof(SignatureRatified), "signature-ratified")]
[JsonDerivedType(typeof(WitnessNoted), "witness-noted")]
[JsonDerivedType(typeof(AttendanceNoted), "attendance-noted")]
[JsonDerivedType(typeof(SigningDescribed), "signing-described")]
[JsonDerivedType(typeof(NumberGiven), "number-given")]
[JsonDerivedType(typeof(ApprovalAttached), "approval-attached")]
public abstract partial record AgreementEvent;

/// <summary>An official signed for a party.</summary>
/// <param name="Signature">The signature, with what was shown about the authority.</param>
public sealed record AgreementSigned(Signature Signature) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override PartyId? OfParty => Signature.Party;

    internal override void AddTo(SaidBefore record) => record.Sign(Signature);

    internal override JournalEvent AsSaid => this with { Signature = Signature.AsSaid };

    // The revision of the party's records is not printed on a sheet.
    internal override bool SaysAs(AgreementEvent? other) =>
        other is AgreementSigned signed && Signature == signed.Signature with { PartyRevision = Signature.PartyRevision };

    internal override bool MayLengthen => true;

    internal override bool RestsOnEvidence => true;

    internal override string? About => $"{Signature.Party} {Signature.Official}";

    internal override LocalisedText Line =>
        Say.Of(
            $"Ditandatangani untuk {Signature.Party} oleh {Signature.Signer}{Say.Aside(Signature.PostAsPrinted)} pada {Signature.Day}{Unshown}",
            $"Signed for {Signature.Party} by {Signature.Signer}{Say.Aside(Signature.PostAsPrinted)} on {Signature.Day}{Unshown}"
        );

    private LocalisedText? Unshown => Signature.AuthorityShown ? null : Say.Of($", kewenangan belum ditunjukkan", $", authority not shown");
}

/// <summary>A signature whose authority had not been shown was ratified by someone with authority. It counts from the day of ratification.</summary>
/// <param name="Party">The party.</param>
/// <param name="Official">Whose signature is ratified.</param>
/// <param name="Ratifier">The signature that ratifies it; its authority is shown.</param>
public sealed record SignatureRatified(PartyId Party, [property: Personal(PersonalKind.Official)] OfficialId Official, Signature Ratifier) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.NothingToRatify(this)];

    internal override JournalEvent AsSaid => this with { Ratifier = Ratifier.AsSaid };

    internal override bool MayLengthen => true;

    internal override bool RestsOnEvidence => true;

    internal override LocalisedText Line =>
        Say.Of(
            $"Tanda tangan {Official} untuk {Party} disahkan oleh {Ratifier.Signer}{Say.Aside(Ratifier.PostAsPrinted)} pada {Ratifier.Day}",
            $"Signature of {Official} for {Party} ratified by {Ratifier.Signer}{Say.Aside(Ratifier.PostAsPrinted)} on {Ratifier.Day}"
        );
}

/// <summary>It was reported who signed for a party; that alone forms no agreement.</summary>
/// <param name="Signatory">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SignatoryReported(Signatory Signatory, Provenance Provenance) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => Signatory.Day is { } day ? (day, "day") : null;

    internal override bool NeedsDraft => true;

    internal override PartyId? OfParty => Signatory.Party;

    internal override LocalisedText Line =>
        Say.Of(
            $"Dilaporkan menandatangani untuk {Signatory.Party}{Say.On(Signatory.Day)}: {Signatory.NameAsPrinted}{Say.Aside(Signatory.PostAsPrinted)}",
            $"Reported to have signed for {Signatory.Party}{Say.On(Signatory.Day)}: {Signatory.NameAsPrinted}{Say.Aside(Signatory.PostAsPrinted)}"
        );
}

/// <summary>Where and on what occasion the agreement was signed was noted.</summary>
/// <param name="Occasion">Place and occasion.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record SigningDescribed(SigningOccasion Occasion, Provenance Provenance) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"Penandatanganan dijelaskan{Say.On(Occasion.Day)}{Say.Because(Occasion.Place)}{At}{Say.Aside(Occasion.Occasion)}{Within}",
            $"Signing described{Say.On(Occasion.Day)}{Say.Because(Occasion.Place)}{At}{Say.Aside(Occasion.Occasion)}{Within}"
        );

    private LocalisedText? At => Occasion.Facility is { } at ? Say.Of($", di {Say.Facility(at)}", $", at {Say.Facility(at)}") : null;

    private LocalisedText? Within => Occasion.Within is { } occasion ? Say.Of($", dalam acara {occasion}", $", within the occasion {occasion}") : null;
}

/// <summary>Someone witnessed the signing.</summary>
/// <param name="Witness">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record WitnessNoted(Witness Witness, Provenance Provenance) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => Witness.Day is { } day ? (day, "day") : null;

    internal override bool NeedsDraft => true;

    internal override LocalisedText Line =>
        Say.Of(
            $"Saksi dicatat{Say.On(Witness.Day)}: {Witness.NameAsPrinted}{Say.Aside(Witness.PostAsPrinted)}{Say.Of(Witness.Body)}",
            $"Witness noted{Say.On(Witness.Day)}: {Witness.NameAsPrinted}{Say.Aside(Witness.PostAsPrinted)}{Say.Of(Witness.Body)}"
        );
}

/// <summary>Someone was present at the signing.</summary>
/// <param name="Attendee">Who.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AttendanceNoted(Attendee Attendee, Provenance Provenance) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"Kehadiran dicatat: {Attendee.PostAsPrinted}{Say.Aside(Attendee.NameAsPrinted)}{Say.Of(Attendee.Body)}",
            $"Attendance noted: {Attendee.PostAsPrinted}{Say.Aside(Attendee.NameAsPrinted)}{Say.Of(Attendee.Body)}"
        );
}

/// <summary>A party gave the agreement its number.</summary>
/// <param name="Number">The party and the number.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record NumberGiven(PartyNumber Number, Provenance Provenance) : AgreementEvent
{
    internal override PartyId? OfParty => Number.Party;

    internal override string? About => Number.Party.Value;

    internal override LocalisedText Line =>
        Say.Of($"Nomor perjanjian dari {Number.Party}: {Number.Number}", $"Number of the agreement given by {Number.Party}: {Number.Number}");
}

/// <summary>A higher level approved the agreement.</summary>
/// <param name="By">The level.</param>
/// <param name="Day">The day on which it did.</param>
/// <param name="Document">The document, as printed.</param>
public sealed record ApprovalAttached(CompetenceLevel By, LocalDate Day, string Document) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override bool RestsOnEvidence => true;

    internal override LocalisedText Line =>
        Say.Of($"Persetujuan {By} tanggal {Day} dilampirkan: {Document}", $"Approval by the {By} of {Day} attached: {Document}");
}
