using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(ObligationFulfilled), "obligation-fulfilled")]
[JsonDerivedType(typeof(AgreementEvaluated), "agreement-evaluated")]
[JsonDerivedType(typeof(FollowUpRecorded), "follow-up-recorded")]
[JsonDerivedType(typeof(FollowUpClosed), "follow-up-closed")]
[JsonDerivedType(typeof(AwardGiven), "award-given")]
[JsonDerivedType(typeof(PeriodicReportReceived), "periodic-report-received")]
[JsonDerivedType(typeof(ActivityReported), "activity-reported")]
public abstract partial record AgreementEvent;

/// <summary>
/// A source reported that something was carried out, of which no cohort need be on record: an earlier year, or a time before there were records. It is kept
/// apart from what the library counts.
/// </summary>
/// <param name="Subject">The subject.</param>
/// <param name="Period">The days within which it was carried out, as far as the source says; it need not have been on all of them. With a last day.</param>
/// <param name="Source">Who says so, for example a newspaper or a yearly report; not blank.</param>
/// <param name="Day">The day of the report.</param>
/// <param name="Sessions">How many sessions it says were held; null if it says none.</param>
/// <param name="People">How many people it says took part; null if it says none.</param>
public sealed record ActivityReported(SubjectId Subject, ValidityPeriod Period, string Source, LocalDate Day, int? Sessions, int? People) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override IEnumerable<DomainError> FaultsBetween =>
        [
            .. Period.LastDay is null ? [AgreementErrors.ReportWithoutEnd.For("period", Argument.Of("period", Period))] : Array.Empty<DomainError>(),
            .. Sessions < 0 ? [Below("sessions", Sessions.Value)] : Array.Empty<DomainError>(),
            .. People < 0 ? [Below("people", People.Value)] : Array.Empty<DomainError>(),
        ];

    internal override LocalisedText Line =>
        Say.Of(
            $"{Source} melaporkan pada {Day} bahwa {Subject} dilaksanakan{Within}{Figures}",
            $"{Source} reported on {Day} that {Subject} was carried out{Within}{Figures}"
        );

    /// <summary>Within which days it was carried out; of a whole year, in that year.</summary>
    internal LocalisedText Within =>
        Period.FirstDay == Period.LastDay ? Say.On(Period.LastDay)!
        : Period.FirstDay is { Month: 1, Day: 1, Year: var year } && Period.LastDay == new LocalDate(year, 12, 31)
            ? Say.Of($" dalam tahun {year}", $" in {year}")
        : Say.Of($" dalam kurun {Period}", $" within {Period}");

    /// <summary>How many sessions and people it says; that it does not say is said too.</summary>
    internal LocalisedText Figures =>
        (Sessions, People) switch
        {
            (null, null) => new(", jumlah sesi dan peserta tidak disebutkan", ", number of sessions and people not stated"),
            ({ } held, null) => Say.Of($", {held} sesi, jumlah peserta tidak disebutkan", $", {held} sessions, number of people not stated"),
            (null, { } took) => Say.Of($", jumlah sesi tidak disebutkan, {took} peserta", $", number of sessions not stated, {took} people"),
            ({ } held, { } took) => Say.Of($", {held} sesi, {took} peserta", $", {held} sessions, {took} people"),
        };

    private static DomainError Below(string field, int count) => AgreementErrors.ReportedBelowZero.For(field, Argument.Of("count", count));
}

/// <summary>An evaluation was closed.</summary>
/// <param name="Evaluation">The evaluation.</param>
public sealed record AgreementEvaluated(Evaluation Evaluation) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Evaluation.ClosedOn, "closedOn");

    internal override bool NeedsSignature => true;

    internal override IEnumerable<DomainError> FaultsBetween =>
        Evaluation.ClosedOn < Evaluation.Period.FirstDay
            ?
            [
                AgreementErrors.EvaluationTooEarly.For(
                    "closedOn",
                    Argument.Of("closedOn", Evaluation.ClosedOn),
                    Argument.Of("period", Evaluation.Period)
                ),
            ]
            : [];

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [before.Evaluations.ContainsKey(Evaluation.Code) ? AgreementErrors.CodeTwice.For("code", Argument.Of("code", Evaluation.Code)) : null];

    internal override void AddTo(SaidBefore record) => record.Evaluations.TryAdd(Evaluation.Code, Evaluation);

    internal override LocalisedText Line =>
        Say.Of(
            $"Evaluasi {Evaluation.Code} ({Evaluation.Period}) ditutup pada {Evaluation.ClosedOn}: {Evaluation.Score}, rekomendasi: {Advice}",
            $"Evaluation {Evaluation.Code} ({Evaluation.Period}) closed on {Evaluation.ClosedOn}: {Evaluation.Score}, recommendation: {Advice}"
        );

    private LocalisedText Advice =>
        Say.Of(
            $"{Evaluation.Recommendation}{Say.Aside(Evaluation.Note)}",
            $"{Evaluation.Recommendation}{Say.Aside(Evaluation.Note)}"
        );
}

/// <summary>A partner was given an award.</summary>
/// <param name="Award">The award.</param>
public sealed record AwardGiven(Award Award) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Award.Day, "day");

    internal override (PartyId Party, string Field, DateSet On)? Acting => (Award.To, "party", Award.Period.ToDateSet());

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [
            Award.To.Facility is null ? null : AgreementErrors.AwardToFacility.For("to", Argument.Of("party", before.Called(Award.To))),
            before.Evaluations.TryGetValue(Award.Evaluation, out var ground) && EvaluationSteps.Earns(ground, Award)
                ? null
                : AgreementErrors.AwardWithoutEvaluation.For(
                    "evaluation",
                    Argument.Of("party", before.Called(Award.To)),
                    Argument.Of("period", Award.Period),
                    Argument.Of("code", Award.Evaluation)
                ),
        ];

    internal override bool RestsOnEvidence => true;

    internal override LocalisedText Line =>
        Say.Of(
            $"Penghargaan diberikan kepada {Award.To} pada {Award.Day}: {Award.Title}, {Award.Period}, menurut evaluasi {Award.Evaluation}",
            $"Award given to {Award.To} on {Award.Day}: {Award.Title}, {Award.Period}, by evaluation {Award.Evaluation}"
        );
}

/// <summary>The periodic written report of the facility or of the partner came in (PP 57/1999 ps 18).</summary>
/// <param name="Party">Whose report it is.</param>
/// <param name="Period">The days reported on.</param>
/// <param name="Day">The day on which it came in.</param>
public sealed record PeriodicReportReceived(PartyId Party, ValidityPeriod Period, LocalDate Day) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override bool NeedsSignature => true;

    // A party of the day, or one that has left since and was one to the last day that it reports on.
    internal override (PartyId Party, string Field, DateSet On)? Acting => (Party, "party", Then(Day) | (Period.LastDay is { } last ? Then(last) : default));

    internal override IEnumerable<DomainError> FaultsBetween =>
        Period.LastDay is null ? [AgreementErrors.ReportWithoutEnd.For("period", Argument.Of("period", Period))] : [];

    internal override LocalisedText Line => Say.Of($"Laporan {Party} diterima pada {Day}: {Period}", $"Report of {Party} received on {Day}: {Period}");
}

/// <summary>An obligation was fulfilled.</summary>
/// <param name="Code">The obligation's code.</param>
/// <param name="Day">The day on which it was fulfilled.</param>
/// <param name="Note">How, or null.</param>
/// <param name="DueOn">Which due day of a recurring duty it answers; null for the earliest that is open.</param>
public sealed record ObligationFulfilled(string Code, LocalDate Day, string? Note, LocalDate? DueOn = null) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override bool NeedsSignature => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.NotOwed(Code)];

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
    internal override (LocalDate Day, string Field)? Done => (Day, "day");

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [
            !before.FollowUps.TryGetValue(Code, out var followUp) ? AgreementErrors.FollowUpUnknown.For("code", before.Named, Argument.Of("code", Code))
                : before.Closed.TryGetValue(Code, out var closed)
                    ? AgreementErrors.FollowUpIsClosed.For("code", Argument.Of("code", Code), Argument.Of("day", closed))
                : before.Evaluations.TryGetValue(followUp.Evaluation, out var ground) && Day < ground.ClosedOn
                    ? EvaluationSteps.FollowUpTooEarly("day", followUp, Day, ground)
                : null,
        ];

    internal override void AddTo(SaidBefore record) => record.Closed.TryAdd(Code, Day);

    internal override LocalisedText Line =>
        Say.Of($"Tindak lanjut {Code} selesai pada {Day}{Say.Because(Note)}", $"Follow-up {Code} closed on {Day}{Say.Because(Note)}");
}

/// <summary>An evaluation left something to be done.</summary>
/// <param name="FollowUp">What, by whom and until when.</param>
public sealed record FollowUpRecorded(FollowUp FollowUp) : AgreementEvent
{
    internal override (PartyId Party, string Field, DateSet On)? Acting => (FollowUp.Owner, "party", Then(FollowUp.DueOn));

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [
            before.FollowUps.ContainsKey(FollowUp.Code) ? AgreementErrors.CodeTwice.For("code", Argument.Of("code", FollowUp.Code)) : null,
            !before.Evaluations.TryGetValue(FollowUp.Evaluation, out var ground)
                    ? AgreementErrors.EvaluationUnknown.For("evaluation", before.Named, Argument.Of("code", FollowUp.Evaluation))
                : FollowUp.DueOn < ground.ClosedOn ? EvaluationSteps.FollowUpTooEarly("dueOn", FollowUp, FollowUp.DueOn, ground)
                : null,
        ];

    internal override void AddTo(SaidBefore record) => record.FollowUps.TryAdd(FollowUp.Code, FollowUp);

    internal override LocalisedText Line =>
        Say.Of(
            $"Tindak lanjut {FollowUp.Code} dari evaluasi {FollowUp.Evaluation} untuk {FollowUp.Owner}, paling lambat {FollowUp.DueOn}: {FollowUp.Text}",
            $"Follow-up {FollowUp.Code} of evaluation {FollowUp.Evaluation} for {FollowUp.Owner}, due on {FollowUp.DueOn}: {FollowUp.Text}"
        );
}
