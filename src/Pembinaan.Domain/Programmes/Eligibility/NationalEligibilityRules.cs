using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// The national rules on who may join a skill programme. No article sets a fraction of the sentence: such conditions are the programme's own.
/// </summary>
/// <remarks>
/// Detainees (tahanan) and children in proceedings (anak) take part under Pelayanan, convicts (narapidana) and sentenced children (anak binaan) under
/// Pembinaan, clients (klien) under Bapas: each on a Litmas for that function. What PP 58/1999 asks of the programme binds children who are held in a Rutan
/// too. High risk asks for an additional approval and does not exclude; a life or death sentence does not exclude either. The offence excludes nobody:
/// UU 22/2022 ps 10 speaks of rights without exception, and where a programme's own policy distinguishes classes of offence, that is data
/// (<see cref="ProgrammeCondition.ForOffences"/>) and replaceable.
/// </remarks>
public static partial class NationalEligibilityRules
{
    private static readonly LocalDate FirstDay = Instruments.Uu22Of2022.AppliedFrom!.Value;

    /// <summary>Someone is under a function of corrections.</summary>
    /// <remarks>Source: UU 22/2022 art. 1; UU 22/2022 art. 4.</remarks>
    public static Rule<EligibilityFacts> UnderCorrections { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-STATUS",
            new(
                "Berstatus tahanan, anak, narapidana, anak binaan atau klien.",
                "The person is a detainee, a child in proceedings, a convict, a sentenced child or a client."
            ),
            Basis.Law(Instruments.Uu22Of2022.Article("1"), Instruments.Uu22Of2022.Article("4")),
            EligibilityFact.Status.Holds(LegalStatus.Tahanan, LegalStatus.Anak, LegalStatus.Narapidana, LegalStatus.AnakBinaan, LegalStatus.Klien)
        ).TellingFacts();

    /// <summary>Pelayanan of a detainee rests on a Litmas.</summary>
    /// <remarks>Source: UU 22/2022 art. 20(4-6); UU 22/2022 art. 24.</remarks>
    public static Rule<EligibilityFacts> PelayananRestsOnLitmas { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-LITMAS-PELAYANAN",
            new("Tahanan mengikuti program sebagai Pelayanan berdasarkan Litmas.", "A detainee joins under Pelayanan on the basis of a Litmas."),
            Basis.Law(Instruments.Uu22Of2022.Article("20", "4-6"), Instruments.Uu22Of2022.Article("24")),
            NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.Pelayanan), LegalStatus.Tahanan)
        ).TellingFacts();

    /// <summary>Pelayanan of a child in proceedings rests on a Litmas.</summary>
    /// <remarks>Source: UU 22/2022 art. 29(5-6).</remarks>
    public static Rule<EligibilityFacts> PelayananOfChildrenRestsOnLitmas { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-LITMAS-ANAK",
            new("Anak mengikuti program sebagai Pelayanan berdasarkan Litmas.", "A child in proceedings joins under Pelayanan on the basis of a Litmas."),
            Instruments.Uu22Of2022.Article("29", "5-6"),
            NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.Pelayanan), LegalStatus.Anak)
        ).TellingFacts();

    /// <summary>Pembinaan of a convict rests on a Litmas.</summary>
    /// <remarks>Source: UU 22/2022 art. 36(4-6); UU 22/2022 art. 38.</remarks>
    public static Rule<EligibilityFacts> PembinaanRestsOnLitmas { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-LITMAS-PEMBINAAN",
            new("Narapidana mengikuti program sebagai Pembinaan berdasarkan Litmas.", "A convict joins under Pembinaan on the basis of a Litmas."),
            Basis.Law(Instruments.Uu22Of2022.Article("36", "4-6"), Instruments.Uu22Of2022.Article("38")),
            NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.Pembinaan), LegalStatus.Narapidana)
        ).TellingFacts();

    /// <summary>Pembinaan of a sentenced child rests on a Litmas.</summary>
    /// <remarks>Source: UU 22/2022 art. 48(5-6); UU 22/2022 art. 50(1).</remarks>
    public static Rule<EligibilityFacts> PembinaanOfChildrenRestsOnLitmas { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-LITMAS-ANAK-BINAAN",
            new("Anak binaan mengikuti program sebagai Pembinaan berdasarkan Litmas.", "A sentenced child joins under Pembinaan on the basis of a Litmas."),
            Basis.Law(Instruments.Uu22Of2022.Article("48", "5-6"), Instruments.Uu22Of2022.Article("50", "1")),
            NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.Pembinaan), LegalStatus.AnakBinaan)
        ).TellingFacts();

    /// <summary>The guidance of clients by Bapas rests on a Litmas.</summary>
    /// <remarks>Source: UU 22/2022 art. 55; UU 22/2022 art. 56(6-7).</remarks>
    public static Rule<EligibilityFacts> PembimbinganRestsOnLitmas { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-LITMAS-PEMBIMBINGAN",
            new(
                "Klien mengikuti program sebagai Pembimbingan Kemasyarakatan berdasarkan Litmas.",
                "A client joins under Pembimbingan Kemasyarakatan on the basis of a Litmas."
            ),
            Basis.Law(Instruments.Uu22Of2022.Article("55"), Instruments.Uu22Of2022.Article("56", "6-7")),
            NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.PembimbinganKemasyarakatan), LegalStatus.Klien)
        ).TellingFacts();

    /// <summary>A programme takes at most so much of a detainee's day as the law allows.</summary>
    /// <remarks>Source: PP 58/1999 art. 10(2).</remarks>
    public static Rule<EligibilityFacts> DetaineeHours { get; } = DetaineeHoursAtMost(LawfulNumbers.DetaineeMinutes.On(FirstDay));

    /// <summary>A programme suits a detainee's talent and interest: asked of the programme, so that what does not suit warns and refuses nobody.</summary>
    /// <remarks>Source: PP 58/1999 art. 10(1) (asked of the programme, and no ground to refuse a person).</remarks>
    public static Rule<EligibilityFacts> DetaineeInterest { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-PELAYANAN-INTEREST",
                new(
                    "Program bagi tahanan, termasuk anak yang ditahan di Rutan, sesuai dengan bakat dan minatnya.",
                    "A programme for a detainee, or for a child held in a Rutan, suits the person's talent and interest."
                ),
                Basis
                    .Law(Instruments.Pp58Of1999.Article("10", "1"))
                    .Noting(new("tuntutan atas programnya, bukan alasan untuk menolak seseorang", "asked of the programme, and no ground to refuse a person")),
                NationalConditions.ForDetained(NationalConditions.SubjectOfInterest)
            )
            .SayingFacts()
            .AsWarning();

    /// <summary>A detainee takes part freely: of two articles that differ, the side of the one that forces nobody.</summary>
    /// <remarks>
    /// Source: PP 58/1999 art. 42; UU 22/2022 art. 8 item b (facultative by the general elucidation of the PP, while the UU makes orderly following of
    /// Pelayanan a duty; chosen: nobody is forced).
    /// </remarks>
    public static Rule<EligibilityFacts> DetaineeTakesPartFreely { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-PELAYANAN-FREE",
            new(
                "Tahanan, termasuk anak yang ditahan di Rutan, mengikuti program dengan sukarela.",
                "A detainee, or a child held in a Rutan, takes part freely."
            ),
            Basis
                .Law(Instruments.Pp58Of1999.Article("42"), Instruments.Uu22Of2022.Article("8", null, "b"))
                .Noting(
                    new(
                        "bersifat fakultatif menurut penjelasan umum PP; UU mewajibkan mengikuti Pelayanan secara tertib; dipilih: tidak ada yang dipaksa",
                        "facultative by the general elucidation of the PP, while the UU makes orderly following of Pelayanan a duty; chosen: nobody is forced"
                    )
                ),
            NationalConditions.ForDetained(EligibilityFact.Willing.IsTrue())
        ).SayingFacts();

    /// <summary>Sentenced children who are not yet adults join in an LPKA, or where children are held apart from adults because there is no LPKA.</summary>
    /// <remarks>Source: UU 22/2022 art. 47(1); UU 11/2012 art. 85; UU 11/2012 art. 86.</remarks>
    public static Rule<EligibilityFacts> SentencedChildrenAmongChildren { get; } = SentencedChildrenAmongChildrenFrom(FirstDay);

    /// <summary>
    /// Children in proceedings join in an LPAS or LPKA, or where children are held apart from adults. That the latter is enough is a choice, and an
    /// authorised person may waive the rule.
    /// </summary>
    /// <remarks>
    /// Source: UU 22/2022 art. 28; UU 22/2022 art. 29(4-6) (that a facility which holds children apart from adults is enough is a choice, as UU 11/2012 art. 85
    /// has it of sentenced children).
    /// </remarks>
    public static Rule<EligibilityFacts> ChildrenInProceedingsAmongChildren { get; } = ChildrenInProceedingsAmongChildrenFrom(FirstDay);

    /// <summary>
    /// A sentenced child who has come of age moves to a Lapas Pemuda. Where the move is late, or there is no such Lapas, that warns and excludes nobody.
    /// </summary>
    /// <remarks>Source: UU 11/2012 art. 86.</remarks>
    public static Rule<EligibilityFacts> SentencedChildrenMoveToYoungAdults { get; } = SentencedChildrenMoveToYoungAdultsFrom(FirstDay);

    /// <summary>
    /// A sentenced child who is past the age of young adults moves to a Lapas for adults. Where the move is late, that warns and excludes nobody.
    /// </summary>
    /// <remarks>Source: UU 11/2012 art. 86.</remarks>
    public static Rule<EligibilityFacts> SentencedChildrenMoveToAdults { get; } = SentencedChildrenMoveToAdultsFrom(FirstDay);

    /// <summary>Adults do not join in facilities for children.</summary>
    /// <remarks>Source: UU 22/2022 art. 20(4-6); UU 22/2022 art. 36(4-6).</remarks>
    public static Rule<EligibilityFacts> AdultsAmongAdults { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-ADULT-FACILITY",
            new("Tahanan dan narapidana dewasa mengikuti program di UPT dewasa.", "Adult detainees and convicts join in a facility for adults."),
            Basis.Law(Instruments.Uu22Of2022.Article("20", "4-6"), Instruments.Uu22Of2022.Article("36", "4-6")),
            NationalConditions.For(EligibilityFact.FacilityIsForChildren.IsFalse(), LegalStatus.Tahanan, LegalStatus.Narapidana)
        ).SayingFacts();

    /// <summary>
    /// An adult detainee is held in a Rutan, or in a Lapas designated as one. Where it is neither, the placement is to be looked at: that warns and excludes
    /// nobody.
    /// </summary>
    /// <remarks>Source: UU 22/2022 art. 1; PP 58/1999 art. 2(2).</remarks>
    public static Rule<EligibilityFacts> DetaineesInARutan { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-DETAINEE-FACILITY",
                new(
                    "Tahanan ditempatkan di Rutan, atau di Lapas yang ditetapkan sebagai Rutan.",
                    "A detainee is held in a Rutan, or in a Lapas that is designated as one."
                ),
                Basis.Law(Instruments.Uu22Of2022.Article("1"), Instruments.Pp58Of1999.Article("2", "2")),
                NationalConditions.For(EligibilityFact.FacilityIsForDetainees.IsTrue(), LegalStatus.Tahanan)
            )
            .SayingFacts()
            .AsWarning();

    /// <summary>A child in proceedings is of the age that the law gives; otherwise the status is to be checked.</summary>
    /// <remarks>Source: UU 22/2022 art. 1.</remarks>
    public static Rule<EligibilityFacts> AgeOfChildInProceedings { get; } = AgeOfChildInProceedingsFrom(FirstDay);

    /// <summary>A sentenced child is of the age that the law gives; otherwise the status is to be checked.</summary>
    /// <remarks>Source: UU 22/2022 art. 1.</remarks>
    public static Rule<EligibilityFacts> AgeOfSentencedChild { get; } = AgeOfSentencedChildFrom(FirstDay);

    /// <summary>The facility houses the person's sex. Not asked of clients of Bapas, whom no facility houses.</summary>
    /// <remarks>Source: UU 22/2022 art. 20(4-6); UU 22/2022 art. 29(4-6); UU 22/2022 art. 36(4-6); UU 22/2022 art. 48(4-6).</remarks>
    public static Rule<EligibilityFacts> SexIsHoused { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-SEX",
            new("Jenis kelamin sesuai dengan peruntukan UPT.", "The facility houses the person's sex."),
            Basis.Law(
                Instruments.Uu22Of2022.Article("20", "4-6"),
                Instruments.Uu22Of2022.Article("29", "4-6"),
                Instruments.Uu22Of2022.Article("36", "4-6"),
                Instruments.Uu22Of2022.Article("48", "4-6")
            ),
            NationalConditions.For(NationalConditions.SexHoused, LegalStatus.Tahanan, LegalStatus.Anak, LegalStatus.Narapidana, LegalStatus.AnakBinaan)
        ).SayingFacts();

    /// <summary>High risk of a detainee or convict asks for an additional approval; it excludes nobody.</summary>
    /// <remarks>Source: UU 22/2022 art. 54.</remarks>
    public static Rule<EligibilityFacts> HighRiskIsApproved { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-HIGH-RISK",
            new(
                "Peserta berisiko tinggi mempunyai persetujuan program khusus yang terkoordinasi.",
                "A participant at high risk has the approval of a special, coordinated programme."
            ),
            Instruments.Uu22Of2022.Article("54"),
            NationalConditions.For(NationalConditions.HighRiskApproved, LegalStatus.Tahanan, LegalStatus.Narapidana)
        ).TellingFacts();

    /// <summary>Health lets the person take part: a policy, which an authorised person may waive.</summary>
    /// <remarks>Source: facility policy (UU 22/2022 art. 11 speaks of health only in the convict's duty to work).</remarks>
    public static Rule<EligibilityFacts> HealthAllows { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-HEALTH",
                new("Kesehatan memungkinkan mengikuti program.", "Health allows taking part."),
                Basis.Policy(HealthNote),
                EligibilityFact.Health.OneOf(HealthFitness.Fit, HealthFitness.FitWithLimits)
            )
            .SayingFacts()
            .Overridable();

    /// <summary>Limits of health are respected.</summary>
    /// <remarks>Source: facility policy (UU 22/2022 art. 11 speaks of health only in the convict's duty to work).</remarks>
    public static Rule<EligibilityFacts> HealthWithoutLimits { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-HEALTH-LIMITS",
                new("Kesehatan tidak membatasi kegiatan dalam program.", "Health sets no limits to what is done in the programme."),
                Basis.Policy(HealthNote),
                EligibilityFact.Health.Is(HealthFitness.Fit)
            )
            .Otherwise(static (_, _) => new("Kesehatan membatasi kegiatan dalam program.", "Health limits what is done in the programme."))
            .AsWarning();

    /// <summary>Nobody joins from isolation.</summary>
    /// <remarks>Source: facility policy (UU 22/2022 art. 67 only limits the length of isolation).</remarks>
    public static Rule<EligibilityFacts> NotInIsolation { get; } =
        Rule<EligibilityFacts>.That(
            "ELIG-ISOLATION",
            new("Tidak sedang menjalani pengasingan.", "The person is not in isolation."),
            Basis.Policy(new("UU 22/2022 ps 67 hanya membatasi lamanya pengasingan", "UU 22/2022 art. 67 only limits the length of isolation")),
            EligibilityFact.Isolation.NotOnItsDays()
        ).Otherwise(NationalConditions.During(EligibilityFact.Isolation, "Orang ini berada dalam pengasingan", "The person is in isolation"));

    /// <summary>Who joins is placed in the facility.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<EligibilityFacts> PlacedInTheFacility { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-PLACEMENT",
                new("Ditempatkan di UPT penyelenggara program.", "The person is placed in the facility that holds the programme."),
                Basis.FacilityPolicy,
                NationalConditions.For(new PlacementCondition(), LegalStatus.Tahanan, LegalStatus.Anak, LegalStatus.Narapidana, LegalStatus.AnakBinaan)
            )
            .TellingFacts()
            .Overridable();

    /// <summary>Who joins is not temporarily away.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<EligibilityFacts> NotAway { get; } =
        Rule<EligibilityFacts>
            .That(
                "ELIG-ABSENCE",
                new("Tidak sedang di luar UPT untuk sementara.", "The person is not temporarily away from the facility."),
                Basis.FacilityPolicy,
                EligibilityFact.Absence.NotOnItsDays()
            )
            .Otherwise(NationalConditions.During(EligibilityFact.Absence, "Sedang di luar UPT untuk sementara", "The person is temporarily away"))
            .Overridable();

    /// <summary>
    /// A convict who is released by the day asked, or before the programme starts, does not join; the day of release itself still counts. The sentence is
    /// counted by the national counting.
    /// </summary>
    /// <remarks>Source: UU 22/2022 art. 46.</remarks>
    public static Rule<EligibilityFacts> NotReleased { get; } = NotReleasedUnder(Instruments.Uu22Of2022.Article("46"), FirstDay);

    /// <summary>As <see cref="NotReleased"/>, of a sentenced child.</summary>
    /// <remarks>Source: UU 22/2022 art. 53.</remarks>
    public static Rule<EligibilityFacts> ChildNotReleased { get; } = ChildNotReleasedUnder(Instruments.Uu22Of2022.Article("53"), FirstDay);

    /// <summary>The programme ends by the release; otherwise sessions are lost, which warns and excludes nobody.</summary>
    /// <remarks>Source: facility policy.</remarks>
    public static Rule<EligibilityFacts> FitsIntoTheSentence { get; } = FitsIntoTheSentenceFrom(FirstDay);
}
