using Pembinaan.Domain.Law;
using Pembinaan.Domain.Results;

namespace Pembinaan.Domain.Participants;

/// <summary>What can be wrong with facts about participants. No text names a person.</summary>
public static class ParticipantErrors
{
    /// <summary>A detention without a last day is not credited yet.</summary>
    public static ErrorDefinition DetentionOpenEnded { get; } = new(
        "SENTENCE-DETENTION-OPEN",
        "Masa penahanan yang diperhitungkan harus mempunyai hari terakhir.",
        "A credited detention has a last day.");

    /// <summary>More days are credited than the detention has.</summary>
    public static ErrorDefinition CreditOutOfRange { get; } = new(
        "SENTENCE-CREDIT-RANGE",
        "Pengurangan {days} hari tidak mungkin dari penahanan {most} hari.",
        "A credit of {days} days is not possible from a detention of {most} days.",
        basis: Instruments.Kuhp2023.Article("61", "1"));

    /// <summary>A remission of nothing, or of an impossible size.</summary>
    public static ErrorDefinition RemissionEmpty { get; } = new(
        "SENTENCE-REMISSION-SIZE",
        "Remisi {months} bulan {days} hari bukan besaran yang mungkin.",
        "A remission of {months} months and {days} days is not a possible size.");

    /// <summary>A remission revoked before it was granted.</summary>
    public static ErrorDefinition RevokedBeforeGrant { get; } = new(
        "SENTENCE-REMISSION-REVOKED",
        "Remisi tidak dapat dicabut pada {revoked}, sebelum diberikan pada {granted}.",
        "A remission cannot be revoked on {revoked}, before it is granted on {granted}.");

    /// <summary>No remission of that day is in force.</summary>
    public static ErrorDefinition RemissionNotFound { get; } = new(
        "SENTENCE-REMISSION-UNKNOWN",
        "Tidak ada remisi yang berlaku yang diberikan pada {day}.",
        "There is no remission in force that was granted on {day}.",
        ResultStatus.NotFound);

    /// <summary>A commutation other than death into life or life into a fixed term, or one that comes before the sentence or an earlier commutation.</summary>
    public static ErrorDefinition CommutationUnfit { get; } = new(
        "SENTENCE-COMMUTATION",
        "Perubahan pidana pada {day} tidak sesuai dengan pidana yang sedang dijalani.",
        "The commutation on {day} does not fit the sentence then served.");

    /// <summary>An interruption before the sentence is served.</summary>
    public static ErrorDefinition InterruptionTooEarly { get; } = new(
        "SENTENCE-INTERRUPTION",
        "Masa tidak menjalani pidana mulai {day} mendahului hari pertama menjalani pidana, {first}.",
        "The interruption from {day} comes before the first day served, {first}.");

    /// <summary>The authority's date differs from the computed one; the authority's wins.</summary>
    public static ErrorDefinition AuthorityDateDiffers { get; } = new(
        "SENTENCE-DATE-DIFFERS",
        "Tanggal dari instansi, {stated}, berbeda dari hasil hitungan, {computed}; tanggal instansi berlaku.",
        "The authority's date, {stated}, differs from the computed one, {computed}; the authority's holds.");

    /// <summary>The authority's date was stated before something that moves it, such as a remission or an escape; the computed one is used.</summary>
    public static ErrorDefinition AuthorityDateOutdated { get; } = new(
        "SENTENCE-DATE-OUTDATED",
        "Tanggal dari instansi, {stated}, dinyatakan sebelum ada hal yang mengubahnya; hasil hitungan {computed} dipakai.",
        "The authority's date, {stated}, was stated before something that moves it; the computed one, {computed}, is used.");

    /// <summary>A score outside the scale.</summary>
    public static ErrorDefinition ScoreOutOfRange { get; } = new(
        "PARTICIPANT-SCORE",
        "Nilai {score} berada di luar skala {lowest} sampai {highest}.",
        "The score {score} lies outside the scale of {lowest} to {highest}.");
}
