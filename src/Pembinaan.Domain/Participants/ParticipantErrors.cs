namespace Pembinaan.Domain.Participants;

/// <summary>What can be wrong with facts about participants. No text names a person.</summary>
public static class ParticipantErrors
{
    private static readonly Basis Credit = Basis
        .Law(Instruments.Kuhp2023.Article("61", "1"))
        .Noting(
            new(
                $"diterapkan sejak {IndonesianDate.Format(Instruments.Kuhp2023.AppliedFrom!.Value, Language.Indonesian)}; sebelumnya sebagai analogi",
                $"applied from {IndonesianDate.Format(Instruments.Kuhp2023.AppliedFrom!.Value, Language.English)}; before, by analogy"
            )
        );

    /// <summary>A detention without a last day is not credited yet.</summary>
    public static ErrorDefinition DetentionOpenEnded { get; } =
        new(
            "SENTENCE-DETENTION-OPEN",
            "Masa penahanan yang diperhitungkan tidak mempunyai hari terakhir; hari itu harus disebutkan.",
            "The detention to be credited has no last day; it must have one."
        );

    /// <summary>More days are credited than the detention has.</summary>
    /// <remarks>Source: UU 1/2023 art. 61(1) (applied from 2 January 2026; before, by analogy).</remarks>
    public static ErrorDefinition CreditOutOfRange { get; } =
        new(
            "SENTENCE-CREDIT-RANGE",
            "Pengurangan harus nol atau lebih, dan tidak lebih dari lamanya penahanan.",
            "The credit must be zero or more, and no more than the days of the detention.",
            basis: Credit
        )
        {
            IsOfInput = true,
        };

    /// <summary>A day in detention would count twice.</summary>
    /// <remarks>Source: UU 1/2023 art. 61(1) (applied from 2 January 2026; before, by analogy).</remarks>
    public static ErrorDefinition CreditOverlaps { get; } =
        new(
            "SENTENCE-CREDIT-TWICE",
            "Masa penahanan ini beririsan dengan masa penahanan yang sudah diperhitungkan; setiap hari penahanan diperhitungkan satu kali.",
            "This detention overlaps one that is credited already; each day in detention is credited once.",
            basis: Credit
        )
        {
            IsOfInput = true,
        };

    /// <summary>A detention that reaches into the sentence, whose days count already.</summary>
    /// <remarks>Source: UU 1/2023 art. 61(1) (applied from 2 January 2026; before, by analogy).</remarks>
    public static ErrorDefinition CreditInsideSentence { get; } =
        new(
            "SENTENCE-CREDIT-INSIDE",
            "Masa penahanan yang diperhitungkan harus berakhir sebelum hari pertama menjalani pidana, karena sejak hari itu setiap hari sudah dihitung.",
            "A credited detention must end before the first day of the sentence, because from that day on every day counts already.",
            basis: Credit
        )
        {
            IsOfInput = true,
        };

    /// <summary>A remission of nothing, or of an impossible size.</summary>
    public static ErrorDefinition RemissionEmpty { get; } =
        new(
            "SENTENCE-REMISSION-SIZE",
            "Besaran remisi tidak mungkin; bulan harus 0 sampai 240, hari 0 sampai 3650, dan salah satunya lebih dari nol.",
            "The size of the remission is not possible; months must be 0 to 240, days 0 to 3650, and one of them more than zero."
        );

    /// <summary>A remission revoked before it was granted.</summary>
    public static ErrorDefinition RevokedBeforeGrant { get; } =
        new(
            "SENTENCE-REMISSION-REVOKED",
            "Remisi tidak dapat dicabut sebelum diberikan.",
            "A remission cannot be revoked before it is granted."
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
            "Ada lebih dari satu remisi yang berlaku yang diberikan pada hari itu; sebutkan remisi yang dimaksud.",
            "More than one remission in force was granted on that day; name the remission that is meant."
        );

    /// <summary>Two remissions of one sentence under one identity.</summary>
    public static ErrorDefinition RemissionRepeated { get; } =
        new(
            "SENTENCE-REMISSION-TWICE",
            "Remisi ini sudah dihitung; setiap remisi harus mempunyai identitas sendiri dan dihitung satu kali.",
            "This remission is counted already; each must have an identity of its own and counts once."
        );

    /// <summary>A remission from before the sentence, or from a time in which it was for life or death; a warning.</summary>
    /// <remarks>Source: UU 22/2022 art. 10(4).</remarks>
    public static ErrorDefinition RemissionNotCounted { get; } =
        new(
            "SENTENCE-REMISSION-NOT-COUNTED",
            "Ada remisi yang tidak dihitung: diberikan sebelum pidana dijalani, atau ketika pidananya seumur hidup atau mati.",
            "A remission does not count: it was granted before the sentence, or while that was for life or death.",
            basis: Instruments.Uu22Of2022.Article("10", "4")
        );

    /// <summary>A further term of a sentence for life or death that is not served after it; a warning.</summary>
    public static ErrorDefinition TermNotServed { get; } =
        new(
            "SENTENCE-TERM-NOT-SERVED",
            "Ada pidana lain yang tidak dijalani: bukan dijatuhkan pada atau sesudah tanggal pidana seumur hidup atau mati diubah menjadi pidana sementara.",
            "A further term is not served: it was not imposed on or after the day on which the life or death sentence was commuted to a fixed term."
        );

    /// <summary>Detention that is not taken off the term of a commutation, because that term counts from a later day; a warning.</summary>
    public static ErrorDefinition CreditNotCounted { get; } =
        new(
            "SENTENCE-CREDIT-NOT-COUNTED",
            "Masa penahanan tidak dikurangkan dari pidana hasil perubahan, yang dihitung dari hari sesudahnya; jika harus dikurangkan, nyatakan hari "
                + "hitung yang lebih awal menurut keputusannya.",
            "Detention is not taken off the commuted term, which counts from a later day; if it shall be, state the earlier day from which the decision counts."
        );

    /// <summary>A term that is longer than the criminal code allows; a warning, as another law may allow it.</summary>
    /// <remarks>Source: UU 1/2023 art. 68.</remarks>
    public static ErrorDefinition TermTooLong { get; } =
        new(
            "SENTENCE-TERM-LONG",
            "Pidana penjara waktu tertentu paling lama {highest}; periksa putusannya, atau undang-undang lain yang mengatur lain.",
            "Imprisonment for a term is at most {highest}; check the judgment, or another law that says otherwise.",
            basis: Instruments.Kuhp2023.Article("68")
        );

    /// <summary>
    /// A commutation other than death into life or a fixed term, or life into a fixed term, or one that comes before the sentence or an earlier commutation.
    /// </summary>
    public static ErrorDefinition CommutationUnfit { get; } =
        new(
            "SENTENCE-COMMUTATION",
            "Perubahan pidana harus lebih ringan daripada pidana yang sedang dijalani (mati menjadi seumur hidup atau penjara sementara, seumur hidup menjadi "
                + "penjara sementara), dan tidak lebih awal daripada pidana itu atau perubahan sebelumnya.",
            "The commutation must make the sentence then served lighter (death into life or a fixed term, life into a fixed term), and must not come before it "
                + "or before an earlier commutation."
        );

    /// <summary>An interruption before the sentence is served.</summary>
    public static ErrorDefinition InterruptionTooEarly { get; } =
        new(
            "SENTENCE-INTERRUPTION",
            "Masa tidak menjalani pidana mendahului hari pertama menjalani pidana; masa itu harus sesudahnya.",
            "The interruption comes before the first day served; it must come after it."
        );

    /// <summary>The authority's date differs from the computed one; the authority's wins.</summary>
    public static ErrorDefinition AuthorityDateDiffers { get; } =
        new(
            "SENTENCE-DATE-DIFFERS",
            "Tanggal dari instansi berbeda dari hasil hitungan; tanggal instansi yang dipakai.",
            "The authority's date differs from the computed one; the authority's date is used."
        );

    /// <summary>The authority's date was stated before something that moves it, such as a remission or an escape; the computed one is used.</summary>
    public static ErrorDefinition AuthorityDateOutdated { get; } =
        new(
            "SENTENCE-DATE-OUTDATED",
            "Tanggal dari instansi dinyatakan sebelum ada hal yang mengubahnya; hasil hitungan yang dipakai.",
            "The authority's date was stated before something that moves it; the computed one is used."
        );

    /// <summary>The expected release that is handed in is none that the sentence handed in with it gives; the sentence is read.</summary>
    public static ErrorDefinition ExpectedReleaseDiffers { get; } =
        new(
            "PARTICIPANT-RELEASE-DIFFERS",
            "Tanggal bebas yang diserahkan tidak sesuai dengan pidana yang diserahkan bersamanya; pidananya yang dibaca. Perbaiki salah satunya.",
            "The day of release handed in does not agree with the sentence handed in with it; the sentence is read. Put one of them right."
        );

    /// <summary>A score outside the scale.</summary>
    public static ErrorDefinition ScoreOutOfRange { get; } =
        new(
            "PARTICIPANT-SCORE",
            "Nilai itu berada di luar skala {lowest} sampai {highest}.",
            "The score lies outside the scale of {lowest} to {highest}."
        );
}
