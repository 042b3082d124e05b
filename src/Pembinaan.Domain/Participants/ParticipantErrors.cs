namespace Pembinaan.Domain.Participants;

/// <summary>What can be wrong with facts about participants. No text names a person.</summary>
public static class ParticipantErrors
{
    /// <summary>A detention without a last day is not credited yet.</summary>
    public static ErrorDefinition DetentionOpenEnded { get; } =
        new(
            "SENTENCE-DETENTION-OPEN",
            "Masa penahanan yang diperhitungkan tidak mempunyai hari terakhir; hari itu harus disebutkan.",
            "The detention to be credited has no last day; it must have one."
        );

    /// <summary>More days are credited than the detention has.</summary>
    public static ErrorDefinition CreditOutOfRange { get; } =
        new(
            "SENTENCE-CREDIT-RANGE",
            "Pengurangan {days} hari tidak mungkin dari penahanan {most} hari.",
            "A credit of {days} days is not possible from a detention of {most} days.",
            basis: Instruments.Kuhp2023.Article("61", "1")
        );

    /// <summary>A day in detention would count twice.</summary>
    public static ErrorDefinition CreditOverlaps { get; } =
        new(
            "SENTENCE-CREDIT-TWICE",
            "Masa penahanan ini beririsan dengan masa penahanan yang sudah diperhitungkan; setiap hari penahanan diperhitungkan satu kali.",
            "This detention overlaps one that is credited already; each day in detention is credited once.",
            basis: Instruments.Kuhp2023.Article("61", "1")
        );

    /// <summary>A detention that reaches into the sentence, whose days count already.</summary>
    public static ErrorDefinition CreditInsideSentence { get; } =
        new(
            "SENTENCE-CREDIT-INSIDE",
            "Masa penahanan yang diperhitungkan harus berakhir sebelum hari pertama menjalani pidana, karena sejak hari itu setiap hari sudah dihitung.",
            "A credited detention ends before the first day of the sentence, because from that day on every day counts already.",
            basis: Instruments.Kuhp2023.Article("61", "1")
        );

    /// <summary>A remission of nothing, or of an impossible size.</summary>
    public static ErrorDefinition RemissionEmpty { get; } =
        new(
            "SENTENCE-REMISSION-SIZE",
            "Remisi {months} bulan {days} hari bukan besaran yang mungkin.",
            "A remission of {months} months and {days} days is not a possible size."
        );

    /// <summary>A remission revoked before it was granted.</summary>
    public static ErrorDefinition RevokedBeforeGrant { get; } =
        new(
            "SENTENCE-REMISSION-REVOKED",
            "Remisi tidak dapat dicabut pada {revoked}, sebelum diberikan pada {granted}.",
            "A remission cannot be revoked on {revoked}, before it is granted on {granted}."
        );

    /// <summary>No remission of that day, or of that identity, is in force.</summary>
    public static ErrorDefinition RemissionNotFound { get; } =
        new(
            "SENTENCE-REMISSION-UNKNOWN",
            "Tidak ada remisi yang berlaku dengan tanggal pemberian atau identitas itu.",
            "There is no remission in force of that day of grant or that identity.",
            ResultStatus.NotFound
        );

    /// <summary>Several remissions of that day are in force, so that the day does not say which is meant.</summary>
    public static ErrorDefinition RemissionAmbiguous { get; } =
        new(
            "SENTENCE-REMISSION-AMBIGUOUS",
            "Ada {count} remisi yang berlaku yang diberikan pada hari itu; sebutkan remisi yang dimaksud.",
            "{count} remissions in force were granted on that day; name the remission that is meant."
        );

    /// <summary>Two remissions of one sentence under one identity.</summary>
    public static ErrorDefinition RemissionRepeated { get; } =
        new(
            "SENTENCE-REMISSION-TWICE",
            "Setiap remisi harus mempunyai identitas sendiri, dan setiap remisi dihitung satu kali.",
            "Each remission has an identity of its own and counts once."
        );

    /// <summary>
    /// A commutation other than death into life or a fixed term, or life into a fixed term, or one that comes before the sentence or an earlier commutation.
    /// </summary>
    public static ErrorDefinition CommutationUnfit { get; } =
        new(
            "SENTENCE-COMMUTATION",
            "Perubahan pidana pada {day} tidak sesuai dengan pidana yang sedang dijalani.",
            "The commutation on {day} does not fit the sentence then served."
        );

    /// <summary>An interruption before the sentence is served.</summary>
    public static ErrorDefinition InterruptionTooEarly { get; } =
        new(
            "SENTENCE-INTERRUPTION",
            "Masa tidak menjalani pidana mulai {day} mendahului hari pertama menjalani pidana, {first}.",
            "The interruption from {day} comes before the first day served, {first}."
        );

    /// <summary>The authority's date differs from the computed one; the authority's wins.</summary>
    public static ErrorDefinition AuthorityDateDiffers { get; } =
        new(
            "SENTENCE-DATE-DIFFERS",
            "Tanggal dari instansi, {stated}, berbeda dari hasil hitungan, {computed}; tanggal instansi yang dipakai.",
            "The authority's date, {stated}, differs from the computed one, {computed}; the authority's date is used."
        );

    /// <summary>The authority's date was stated before something that moves it, such as a remission or an escape; the computed one is used.</summary>
    public static ErrorDefinition AuthorityDateOutdated { get; } =
        new(
            "SENTENCE-DATE-OUTDATED",
            "Tanggal dari instansi, {stated}, dinyatakan sebelum ada hal yang mengubahnya; hasil hitungan {computed} dipakai.",
            "The authority's date, {stated}, was stated before something that moves it; the computed one, {computed}, is used."
        );

    /// <summary>A score outside the scale.</summary>
    public static ErrorDefinition ScoreOutOfRange { get; } =
        new(
            "PARTICIPANT-SCORE",
            "Nilai {score} berada di luar skala {lowest} sampai {highest}.",
            "The score {score} lies outside the scale of {lowest} to {highest}."
        );
}
