using Pembinaan.Domain.Agreements.Events;

namespace Pembinaan.Domain.Agreements;

/// <summary>Every text that an event says, with its field and what a reader calls it. A text that may be missing is null then, never blank.</summary>
internal static class EventTexts
{
    public static IEnumerable<DomainError> FaultsIn(AgreementEvent happened) => In(happened).Select(static t => FaultOf(t.Field, t.Text, t.What, t.MayBeNull)).OfType<DomainError>();

    private static DomainError? FaultOf(string field, string? text, LocalisedText what, bool mayBeNull) =>
        text is null && mayBeNull ? null
        : string.IsNullOrWhiteSpace(text) ? AgreementErrors.Blank.For(field, Argument.Of("field", what))
        : Utf16.IsWellFormed(text) ? null
        : AgreementErrors.BrokenText.For(field, Argument.Of("field", what));

    private static IEnumerable<(string Field, string? Text, LocalisedText What, bool MayBeNull)> In(AgreementEvent happened) => happened switch
    {
        CooperationExplored e => [("purpose", e.Purpose, AgreementLabels.Purpose, true)],
        AgreementDrafted e => [("titleAsPrinted", e.TitleAsPrinted, AgreementElement.Title.Name, true)],
        AgreementWithdrawn e => [Reason(e.Reason)],
        PartyNamed e => [Of(e.Party)],
        ScopeAgreed e => Of(e.Items),
        TermsAgreed e => Of(e.Terms),
        NumberGiven e => [("number", e.Number.Number, AgreementElement.Number.Name, false)],
        SigningDescribed e => [("place", e.Occasion.Place, AgreementLabels.Place, true), ("occasion", e.Occasion.Occasion, AgreementLabels.Occasion, true)],
        PurposeStated e => [("purpose", e.Purpose, AgreementLabels.Purpose, true), .. e.PolicyBasis.Select(static p => ("policyBasis", (string?)p, AgreementLabels.PolicyBasis, false))],
        AttendanceNoted e => [Name(e.Attendee.NameAsPrinted, true), Post(e.Attendee.PostAsPrinted, false)],
        SignatoryReported e => [Name(e.Signatory.NameAsPrinted, false), Post(e.Signatory.PostAsPrinted, true)],
        AgreementSigned e => Of(e.Signature),
        SignatureRatified e => Of(e.Ratifier),
        ImplementingOfficeNamed e => e.Signatures.SelectMany(Of),
        ProviderBrought e => e.Signatures.SelectMany(Of),
        WitnessNoted e => [Name(e.Witness.NameAsPrinted, false), Post(e.Witness.PostAsPrinted, false)],
        AddendumConcluded e => [.. Of(e.Addendum), .. e.Signatures.SelectMany(Of)],
        AgreementSuspended e => [Reason(e.Reason)],
        AgreementTerminated e => [Reason(e.Reason)],
        IntakeClosed e => [Reason(e.Reason)],
        ObligationFulfilled e => [("code", e.Code, AgreementLabels.Code, false), ("note", e.Note, AgreementLabels.Note, true)],
        AgreementEvaluated e => [("code", e.Evaluation.Code, AgreementLabels.Code, false), ("note", e.Evaluation.Note, AgreementLabels.Note, true)],
        FollowUpRecorded e => [("code", e.FollowUp.Code, AgreementLabels.Code, false), ("evaluation", e.FollowUp.Evaluation, AgreementLabels.EvaluationCode, false), ("text", e.FollowUp.Text, AgreementLabels.FollowUp, false)],
        FollowUpClosed e => [("code", e.Code, AgreementLabels.Code, false), ("note", e.Note, AgreementLabels.Note, true)],
        AwardGiven e => [("title", e.Award.Title, AgreementLabels.Award, false), ("evaluation", e.Award.Evaluation, AgreementLabels.EvaluationCode, false)],
        ApprovalAttached e => [("document", e.Document, AgreementLabels.Document, false)],
        SourceReported e => Of(e.Report),
        RecognisedAsSame e => [Reason(e.Reason)],
        RecognitionWithdrawn e => [Reason(e.Reason)],
        _ => [],
    };

    private static (string Field, string? Text, LocalisedText What, bool MayBeNull) Reason(string reason) => ("reason", reason, AgreementLabels.Reason, false);

    private static (string Field, string? Text, LocalisedText What, bool MayBeNull) Name(string? name, bool mayBeNull) => ("nameAsPrinted", name, AgreementLabels.PrintedName, mayBeNull);

    private static (string Field, string? Text, LocalisedText What, bool MayBeNull) Post(string? post, bool mayBeNull) => ("postAsPrinted", post, AgreementLabels.PrintedPost, mayBeNull);

    private static (string Field, string? Text, LocalisedText What, bool MayBeNull) Of(AgreementParty party) => Name(party.NameAsPrinted, true);

    private static IEnumerable<(string Field, string? Text, LocalisedText What, bool MayBeNull)> Of(Signature signature) => [Name(signature.NameAsPrinted, true), Post(signature.PostAsPrinted, true)];

    private static IEnumerable<(string Field, string? Text, LocalisedText What, bool MayBeNull)> Of(ValueList<ScopeItem> items) => items.Select(static i => ("asPrinted", i.AsPrinted, AgreementLabels.Wording, true));

    private static IEnumerable<(string Field, string? Text, LocalisedText What, bool MayBeNull)> Of(AgreementTerms terms) =>
    [
        .. terms.Obligations.SelectMany(static o => new[] { ("obligations", (string?)o.Code, AgreementLabels.Code, false), ("obligations", o.Text, AgreementLabels.Obligation, false) }),
        .. terms.Costs.Select(static c => ("costs", (string?)c.Item, AgreementLabels.Cost, false)),
        .. terms.Territory.Select(static t => ("territory", (string?)t, AgreementLabels.Territory, false)),
        ("rate", terms.Wage?.Rate, AgreementLabels.Rate, true),
    ];

    private static IEnumerable<(string Field, string? Text, LocalisedText What, bool MayBeNull)> Of(SourceReport report) =>
    [
        ("source", report.Source, AgreementLabels.Source, false),
        ("titleAsPrinted", report.TitleAsPrinted, AgreementElement.Title.Name, true),
        ("place", report.Place, AgreementLabels.Place, true),
        .. report.People.SelectMany(static p => new[] { ("people", (string?)p.NameAsPrinted, AgreementLabels.PrintedName, false), ("people", p.PostAsPrinted, AgreementLabels.PrintedPost, false) }),
    ];

    private static IEnumerable<(string Field, string? Text, LocalisedText What, bool MayBeNull)> Of(Addendum addendum) =>
    [
        ("titleAsPrinted", addendum.TitleAsPrinted, AgreementElement.Title.Name, true),
        ("number", addendum.Number, AgreementElement.Number.Name, true),
        .. addendum.Scope is { } scope ? Of(scope) : [],
        .. addendum.Parties is { } parties ? parties.Select(Of) : [],
        .. addendum.Terms is { } terms ? Of(terms) : [],
        .. addendum.Numbers.Select(static n => ("numbers", (string?)n.Number, AgreementElement.Number.Name, false)),
    ];
}
