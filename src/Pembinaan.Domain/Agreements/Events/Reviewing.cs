using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ObligationFulfilled), "obligation-fulfilled")]
[JsonDerivedType(typeof(AgreementEvaluated), "agreement-evaluated")]
[JsonDerivedType(typeof(FollowUpRecorded), "follow-up-recorded")]
[JsonDerivedType(typeof(FollowUpClosed), "follow-up-closed")]
[JsonDerivedType(typeof(AwardGiven), "award-given")]
[JsonDerivedType(typeof(PeriodicReportReceived), "periodic-report-received")]
public abstract partial record AgreementEvent;

/// <summary>An evaluation was closed.</summary>
/// <param name="Evaluation">The evaluation.</param>
public sealed record AgreementEvaluated(Evaluation Evaluation) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"Evaluasi {Evaluation.Code} ditutup pada {Evaluation.ClosedOn}, rekomendasi: {Evaluation.Recommendation}",
            $"Evaluation {Evaluation.Code} closed on {Evaluation.ClosedOn}, recommendation: {Evaluation.Recommendation}"
        );
}

/// <summary>A partner was given an award.</summary>
/// <param name="Award">The award.</param>
public sealed record AwardGiven(Award Award) : AgreementEvent
{
    internal override bool RestsOnEvidence => true;

    internal override LocalisedText Line =>
        Say.Of($"Penghargaan diberikan kepada {Award.To} pada {Award.Day}: {Award.Title}", $"Award given to {Award.To} on {Award.Day}: {Award.Title}");
}

/// <summary>The periodic written report of the facility or of the partner came in (PP 57/1999 ps 18).</summary>
/// <param name="Party">Whose report it is.</param>
/// <param name="Period">The days reported on.</param>
/// <param name="Day">The day on which it came in.</param>
public sealed record PeriodicReportReceived(PartyId Party, ValidityPeriod Period, LocalDate Day) : AgreementEvent
{
    internal override LocalisedText Line => Say.Of($"Laporan {Party} diterima pada {Day}: {Period}", $"Report of {Party} received on {Day}: {Period}");
}

/// <summary>An obligation was fulfilled.</summary>
/// <param name="Code">The obligation's code.</param>
/// <param name="Day">The day.</param>
/// <param name="Note">How, or null.</param>
/// <param name="DueOn">Which due day of a recurring duty it answers; null for the earliest that is open.</param>
public sealed record ObligationFulfilled(string Code, LocalDate Day, string? Note, LocalDate? DueOn = null) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Kewajiban {Code}{Due} dipenuhi pada {Day}{Say.Because(Note)}", $"Obligation {Code}{Due} fulfilled on {Day}{Say.Because(Note)}");

    private LocalisedText? Due => DueOn is null ? null : Say.Of($", jatuh tempo {DueOn},", $", due on {DueOn},");
}

/// <summary>What an evaluation left to be done is done.</summary>
/// <param name="Code">The code of the follow-up.</param>
/// <param name="Day">The day on which it was closed.</param>
/// <param name="Note">How, or null.</param>
public sealed record FollowUpClosed(string Code, LocalDate Day, string? Note) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Tindak lanjut {Code} selesai pada {Day}{Say.Because(Note)}", $"Follow-up {Code} closed on {Day}{Say.Because(Note)}");
}

/// <summary>An evaluation left something to be done.</summary>
/// <param name="FollowUp">What, by whom and until when.</param>
public sealed record FollowUpRecorded(FollowUp FollowUp) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of(
            $"Tindak lanjut {FollowUp.Code} dari evaluasi {FollowUp.Evaluation} untuk {FollowUp.Owner}, paling lambat {FollowUp.DueOn}: {FollowUp.Text}",
            $"Follow-up {FollowUp.Code} of evaluation {FollowUp.Evaluation} for {FollowUp.Owner}, due on {FollowUp.DueOn}: {FollowUp.Text}"
        );
}
