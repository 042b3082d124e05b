using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Cohorts;

/// <content>Why a session is not covered, beside what its agreements lack.</content>
public static partial class CohortErrors
{
    /// <summary>A gap as an error, in the words in which it was found.</summary>
    internal static DomainError Told(CoverageGap gap)
    {
        ErrorDefinition[] all = [FacilityClosed, QuotaUsedUp, NoAgreement, AgreementErrors.CoverageRunOutOnly];
        var definition = Array.Find(all, d => d.Code == gap.Code) ?? NoAgreement;
        return new("day", definition, gap.Text, ValidationSeverity.Error, definition.Status, Agreements.Coverage.Rule);
    }

    /// <summary>There is no agreement to ask.</summary>
    public static ErrorDefinition NoAgreement { get; } =
        new(
            "COVER-NO-AGREEMENT",
            "Tidak ada perjanjian dengan {provider} tentang {subject}, dan UPT tidak menyelenggarakannya sendiri.",
            "There is no agreement with {provider} on {subject}, and the facility does not give it itself."
        );

    /// <summary>The facility does not exist on that day.</summary>
    public static ErrorDefinition FacilityClosed { get; } =
        new("COVER-FACILITY-CLOSED", "UPT tidak ada atau sudah ditutup pada {day}.", "The facility does not exist or is closed on {day}.");

    /// <summary>The same of one day.</summary>
    internal static DomainError ClosedOn(LocalDate day) => FacilityClosed.For(nameof(day), Argument.Of(nameof(day), day));

    /// <summary>The agreement's quota of sessions is used up.</summary>
    public static ErrorDefinition QuotaUsedUp { get; } =
        new(
            "COVER-QUOTA",
            "Kuota {agreement} sebanyak {amount} sesi sudah habis; ini sesi ke-{place}.",
            "The quota of {agreement}, {amount} sessions, is used up; this would be session number {place}."
        );

    /// <summary>More people stand under the agreement's quota than it is for; of those enrolled last.</summary>
    /// <remarks>Source: facility policy (UU 22/2022 art. 89 allows cooperation; no article makes an agreement a condition of a session.).</remarks>
    public static ErrorDefinition QuotaExceeded { get; } =
        new(
            "COVER-QUOTA-EXCEEDED",
            "{participant} melampaui kuota {agreement} sebanyak {amount} orang.",
            "{participant} is beyond the quota of {agreement}, {amount} people.",
            basis: CoverageRules.AgreementCoversTheSession.Basis
        );
}
