using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements.Events;

/// <content>The kinds of these events in stored texts.</content>
[JsonDerivedType(typeof(CooperationExplored), "cooperation-explored")]
[JsonDerivedType(typeof(AgreementDrafted), "agreement-drafted")]
[JsonDerivedType(typeof(AgreementOffered), "agreement-offered")]
[JsonDerivedType(typeof(AgreementWithdrawn), "agreement-withdrawn")]
[JsonDerivedType(typeof(PartyNamed), "party-named")]
[JsonDerivedType(typeof(ScopeAgreed), "scope-agreed")]
[JsonDerivedType(typeof(PeriodAgreed), "period-agreed")]
[JsonDerivedType(typeof(ClausesAgreed), "clauses-agreed")]
[JsonDerivedType(typeof(TermsAgreed), "terms-agreed")]
[JsonDerivedType(typeof(PurposeStated), "purpose-stated")]
[JsonDerivedType(typeof(BudgetYearStated), "budget-year-stated")]
[JsonDerivedType(typeof(FrameworkNamed), "framework-named")]
[JsonDerivedType(typeof(SourceReported), "source-reported")]
public abstract partial record AgreementEvent;

/// <summary>Penjajakan: a cooperation was explored before there was a document. Opens the journal.</summary>
/// <param name="Agreement">The agreement that may come of it.</param>
/// <param name="Zone">The zone in which its days are meant.</param>
/// <param name="FirstDay">The day of the first step.</param>
/// <param name="Parties">Who explored; at least one.</param>
/// <param name="Purpose">What for, or null.</param>
public sealed record CooperationExplored(AgreementId Agreement, IndonesianTimeZone Zone, LocalDate FirstDay, ValueList<PartyId> Parties, string? Purpose)
    : AgreementEvent
{
    internal override void AddTo(SaidBefore record) => record.Id ??= Agreement;

    internal override AgreementId? Begins => Agreement;

    internal override IEnumerable<DomainError> FaultsBetween => Parties.IsEmpty ? [AgreementErrors.ExplorersMissing.For("parties")] : [];

    internal override LocalisedText Line =>
        Say.Of(
            $"Kerja sama {Agreement} dijajaki mulai {FirstDay} oleh {Parties}{Say.Because(Purpose)}",
            $"Cooperation {Agreement} explored from {FirstDay} by {Parties}{Say.Because(Purpose)}"
        );
}

/// <summary>A draft was made. Opens the journal, or follows the exploration.</summary>
/// <param name="Agreement">The agreement.</param>
/// <param name="Zone">The zone in which its days are meant: the facility's, or, for a centrally signed agreement, its own.</param>
/// <param name="FirstDay">The day from which there was a draft.</param>
/// <param name="Kind">The legal kind, or null if it is not known yet.</param>
/// <param name="TitleAsPrinted">The title as printed, or null.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record AgreementDrafted(
    AgreementId Agreement,
    IndonesianTimeZone Zone,
    LocalDate FirstDay,
    [property: JsonPropertyName("agreementKind")] AgreementKind? Kind,
    string? TitleAsPrinted,
    Provenance Provenance
) : AgreementEvent
{
    internal override bool FollowsABeginning => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        [before.IsDrafted ? AgreementErrors.AlreadyDrafted.For("firstDay", before.Named) : null];

    internal override void AddTo(SaidBefore record)
    {
        record.Id ??= Agreement;
        record.IsDrafted = true;
    }

    internal override AgreementId? Begins => Agreement;

    internal override LocalisedText Line =>
        Say.Of(
            $"Naskah {Agreement} disusun pada {FirstDay}{Kinds}{Say.Aside(Title)}",
            $"Draft {Agreement} made on {FirstDay}{Kinds}{Say.Aside(Title)}"
        );

    // A title that only names the kind says nothing more.
    private string? Title => string.Equals(TitleAsPrinted, Kind?.Name.Id, StringComparison.OrdinalIgnoreCase) ? null : TitleAsPrinted;

    private LocalisedText? Kinds => Kind is null ? null : Say.Of($": {Kind}", $": {Kind}");
}

/// <summary>A party was named; naming it again replaces what was said of it.</summary>
/// <param name="Party">The party.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record PartyNamed(AgreementParty Party, Provenance Provenance) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.Settled(AgreementElement.Parties)];

    internal override void AddTo(SaidBefore record) => record.Parties.Add(Party.Party);

    internal override string? About => Party.Party.Value;

    internal override IEnumerable<DomainError> FaultsBetween => AgreementEventFaults.Of(Party);

    internal override LocalisedText Line =>
        Say.Of(
            $"Pihak dicantumkan: {Party.Party}{Say.Aside(Party.NameAsPrinted)}{Signatories}",
            $"Party named: {Party.Party}{Say.Aside(Party.NameAsPrinted)}{Signatories}"
        );

    private LocalisedText? Signatories =>
        Party.SignaturesNeeded == 1 ? null : Say.Of($", {Party.SignaturesNeeded} penanda tangan", $", signatories {Party.SignaturesNeeded}");
}

/// <summary>What the agreement is for and which policy it follows.</summary>
/// <param name="Purpose">What it is for, as printed; or null.</param>
/// <param name="PolicyBasis">The policies it follows, as printed, for example "13 arahan Menteri Imigrasi dan Pemasyarakatan".</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record PurposeStated(string? Purpose, ValueList<string> PolicyBasis, Provenance Provenance) : AgreementEvent
{
    internal override LocalisedText Line =>
        Say.Of($"Maksud dan tujuan dinyatakan{Say.Because(Purpose)}{Say.Aside(PolicyBasis)}", $"Purpose stated{Say.Because(Purpose)}{Say.Aside(PolicyBasis)}");
}

/// <summary>The scope of the draft was settled. After signing an addendum changes it.</summary>
/// <param name="Items">The whole scope.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ScopeAgreed(ValueList<ScopeItem> Items, Provenance Provenance) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override IEnumerable<DomainError> FaultsBetween => ContentSteps.ScopeFaults(Items);

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.SettledAgain(AgreementElement.Scope)];

    internal override void AddTo(SaidBefore record) => record.Agreed.Add(AgreementElement.Scope);

    internal override LocalisedText Line => Say.Of($"Ruang lingkup disepakati: {Subjects}", $"Scope agreed: {Subjects}");

    private ValueList<SubjectId> Subjects => Items.Select(static i => i.Subject).ToValueList();
}

/// <summary>The period of the draft was settled. After signing an addendum changes it.</summary>
/// <param name="Period">The period.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record PeriodAgreed(AgreedPeriod Period, Provenance Provenance) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.SettledAgain(AgreementElement.Period)];

    internal override void AddTo(SaidBefore record) => record.Agreed.Add(AgreementElement.Period);

    internal override bool MayLengthen => true;

    internal override LocalisedText Line => Say.Of($"Jangka waktu disepakati: {Period}", $"Period agreed: {Period}");
}

/// <summary>The clauses of the draft were settled. After signing an addendum changes them.</summary>
/// <param name="Clauses">All clauses.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record ClausesAgreed(AgreementClauses Clauses, Provenance Provenance) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.SettledAgain(AgreementElement.Clauses)];

    internal override void AddTo(SaidBefore record)
    {
        if (Clauses != AgreementClauses.None)
        {
            record.Agreed.Add(AgreementElement.Clauses);
        }
    }

    internal override IEnumerable<DomainError> FaultsBetween => AgreementEventFaults.Of(Clauses);

    internal override LocalisedText Line =>
        Say.Of($"Klausul tentang jangka waktu, perpanjangan, dan pengakhiran disepakati", $"Clauses on term, renewal and termination agreed");
}

/// <summary>Obligations, quotas, territory, costs and wages of the draft were settled. After signing an addendum changes them.</summary>
/// <param name="Terms">All of them.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record TermsAgreed(AgreementTerms Terms, Provenance Provenance) : AgreementEvent
{
    internal override bool NeedsDraft => true;

    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) =>
        Terms.Named.Select(p => before.NoParty(p, "terms", DateSet.All)).Append(before.SettledAgain(AgreementElement.Terms));

    internal override void AddTo(SaidBefore record)
    {
        record.Codes = [.. Terms.Obligations.Select(static o => o.Code)];
        if (Terms != AgreementTerms.None)
        {
            record.Agreed.Add(AgreementElement.Terms);
        }
    }

    internal override IEnumerable<DomainError> FaultsBetween => AgreementEventFaults.Of(Terms);

    internal override LocalisedText Line =>
        Say.Of(
            $"Hak dan kewajiban disepakati: {Terms.Obligations.Count} kewajiban, {Terms.Quotas.Count} kuota, {Terms.Costs.Count} jenis biaya",
            $"Terms agreed: obligations {Terms.Obligations.Count}, quotas {Terms.Quotas.Count}, costs {Terms.Costs.Count}"
        );
}

/// <summary>The budget year (TA) that the agreement is for.</summary>
/// <param name="Year">The year.</param>
/// <param name="Provenance">Where this comes from.</param>
public sealed record BudgetYearStated(int Year, Provenance Provenance) : AgreementEvent
{
    internal override IEnumerable<DomainError> FaultsBetween =>
        EventYears.OfOurTime.Holds(Year) ? [] : [AgreementErrors.BudgetYearOutOfRange.For("year", Argument.Of("year", Year))];

    internal override LocalisedText Line => Say.Of($"Tahun anggaran dinyatakan: {Year}", $"Budget year stated: {Year}");
}

/// <summary>The agreement is concluded under a framework.</summary>
/// <param name="Framework">The framework.</param>
/// <param name="FirstDay">The day on which it was placed under it; the framework was in force then.</param>
public sealed record FrameworkNamed(AgreementId Framework, LocalDate FirstDay) : AgreementEvent
{
    internal override IEnumerable<DomainError?> FaultsOn(SaidBefore before) => [before.Itself(Framework, "framework")];

    internal override LocalisedText Line =>
        Say.Of(
            $"Perjanjian ditempatkan di bawah naskah payung {Framework} pada {FirstDay}",
            $"Agreement placed under the framework {Framework} on {FirstDay}"
        );
}

/// <summary>The draft was offered for signature.</summary>
/// <param name="FirstDay">The day of the offer.</param>
public sealed record AgreementOffered(LocalDate FirstDay) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => (FirstDay, "firstDay");

    internal override bool NeedsDraft => true;

    internal override LocalisedText Line => Say.Of($"Naskah ditawarkan untuk ditandatangani pada {FirstDay}", $"Draft offered for signature on {FirstDay}");
}

/// <summary>The agreement was given up before it was formed.</summary>
/// <param name="FirstDay">The first day on which it no longer counted.</param>
/// <param name="Reason">Why.</param>
public sealed record AgreementWithdrawn(LocalDate FirstDay, string Reason) : AgreementEvent
{
    internal override void AddTo(SaidBefore record) => record.WithdrawnOn = FirstDay;

    internal override LocalisedText Line =>
        Say.Of(
            $"Naskah ditarik sebelum perjanjian terbentuk, mulai {FirstDay}: {Reason}",
            $"Draft given up before the agreement was formed, from {FirstDay}: {Reason}"
        );
}

/// <summary>A source reported on the agreement.</summary>
/// <param name="Report">What it says.</param>
public sealed record SourceReported(SourceReport Report) : AgreementEvent
{
    internal override (LocalDate Day, string Field)? Done => Report.Day is { } day ? (day, "day") : null;

    internal override LocalisedText Line =>
        Say.Of(
            $"Sumber melaporkan perjanjian{Say.On(Report.Day)}{Where}: {Report.Source}{Say.Aside(Report.TitleAsPrinted)}{Who}",
            $"Source reported on the agreement{Say.On(Report.Day)}{Where}: {Report.Source}{Say.Aside(Report.TitleAsPrinted)}{Who}"
        );

    private LocalisedText? Where => Report.Place is { } place ? Say.Of($" di {place}", $" at {place}") : null;

    private LocalisedText? Who =>
        Report.People.IsEmpty ? null : Say.Of($", disebut {Report.People.Count} orang", $", people named {Report.People.Count}");
}
