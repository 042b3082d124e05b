using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>Every day and every length that an event says, with its field.</summary>
internal static class EventDays
{
    public static IEnumerable<(string Field, LocalDate? Day)> In(AgreementEvent happened) => happened switch
    {
        CooperationExplored e => [("firstDay", e.FirstDay)],
        AgreementDrafted e => [("firstDay", e.FirstDay)],
        AgreementOffered e => [("firstDay", e.FirstDay)],
        AgreementWithdrawn e => [("firstDay", e.FirstDay)],
        ImplementingOfficeNamed e => [("firstDay", e.FirstDay), .. e.Signatures.Select(static s => ("day", (LocalDate?)s.Day))],
        ProviderBrought e => [("firstDay", e.FirstDay), .. e.Signatures.Select(static s => ("day", (LocalDate?)s.Day))],
        ProviderReleased e => [("lastDay", e.LastDay)],
        PeriodAgreed e => Of(e.Period),
        ClausesAgreed e => Of(e.Clauses.AutomaticRenewal),
        TermsAgreed e => Of(e.Terms),
        SigningDescribed e => [("day", e.Occasion.Day)],
        SignatoryReported e => [("day", e.Signatory.Day)],
        AgreementSigned e => [("day", e.Signature.Day)],
        SignatureRatified e => [("day", e.Ratifier.Day)],
        WitnessNoted e => [("day", e.Witness.Day)],
        AddendumConcluded e =>
        [
            ("firstDay", e.Addendum.FirstDay),
            ("runOutLastDay", e.Addendum.RunOutLastDay),
            .. e.Addendum.Period is { } period ? Of(period) : [],
            .. Of(e.Addendum.Clauses?.AutomaticRenewal),
            .. e.Addendum.Terms is { } terms ? Of(terms) : [],
            .. e.Signatures.Select(static s => ("day", (LocalDate?)s.Day)),
        ],
        AgreementSuspended e => [("firstDay", e.FirstDay), ("lastDay", e.LastDay)],
        AgreementResumed e => [("firstDay", e.FirstDay)],
        RenewalStopped e => [("givenOn", e.GivenOn)],
        AgreementTerminated e => [("lastDay", e.LastDay), ("noticeGivenOn", e.NoticeGivenOn)],
        IntakeClosed e => [("firstDay", e.FirstDay)],
        IntakeReopened e => [("firstDay", e.FirstDay)],
        PartySucceeded e => [("firstDay", e.FirstDay)],
        FrameworkNamed e => [("firstDay", e.FirstDay)],
        ObligationFulfilled e => [("day", e.Day)],
        AgreementEvaluated e => [.. Of(e.Evaluation.Period), ("closedOn", e.Evaluation.ClosedOn)],
        FollowUpRecorded e => [("dueOn", e.FollowUp.DueOn)],
        FollowUpClosed e => [("day", e.Day)],
        AwardGiven e => [.. Of(e.Award.Period), ("day", e.Award.Day)],
        PeriodicReportReceived e => [.. Of(e.Period), ("day", e.Day)],
        RenewalRequested e => [("day", e.Day)],
        ApprovalAttached e => [("day", e.Day)],
        AgreementTransferred e => [("firstDay", e.FirstDay)],
        SourceReported e => [("day", e.Report.Day)],
        _ => [],
    };

    public static IEnumerable<(string Field, Term? Length)> LengthsIn(AgreementEvent happened) => happened switch
    {
        PeriodAgreed e => [("length", e.Period.Length)],
        ClausesAgreed e => Of(e.Clauses),
        AddendumConcluded e => [("length", e.Addendum.Period?.Length), .. e.Addendum.Clauses is { } clauses ? Of(clauses) : []],
        _ => [],
    };

    private static IEnumerable<(string Field, LocalDate? Day)> Of(AutomaticRenewal? renewal) => [("automaticRenewal.lastDay", renewal?.LastDay)];

    private static IEnumerable<(string Field, LocalDate? Day)> Of(AgreedPeriod period) => [("firstDay", period.FirstDay), ("lastDay", period.LastDay)];

    private static IEnumerable<(string Field, LocalDate? Day)> Of(ValidityPeriod period) => [("firstDay", period.FirstDay), ("lastDay", period.LastDay)];

    private static IEnumerable<(string Field, LocalDate? Day)> Of(AgreementTerms terms) => terms.Obligations.Select(static o => ("dueOn", o.DueOn));

    private static IEnumerable<(string Field, Term? Length)> Of(AgreementClauses clauses) =>
    [
        ("renewalNotice", clauses.RenewalNotice),
        ("terminationNotice", clauses.TerminationNotice),
        ("runOut", clauses.RunOut),
        ("automaticRenewal.each", clauses.AutomaticRenewal?.Each),
        ("automaticRenewal.notice", clauses.AutomaticRenewal?.Notice),
        ("jointSignatureDays", clauses.JointSignatureDays is { } days ? Term.OfDays(Math.Clamp(days, -3_660_000, 3_660_000)) : null),
    ];
}
