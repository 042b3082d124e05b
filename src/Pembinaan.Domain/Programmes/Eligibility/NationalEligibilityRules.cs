using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Law;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes.Eligibility;

/// <summary>The national rules on who may join a skill programme. No article sets a fraction of the sentence: such conditions are the programme's own.</summary>
/// <remarks>
/// Detainees (tahanan) take part under Pelayanan, convicts (narapidana) and sentenced children (anak binaan) under Pembinaan, clients (klien) under Bapas. High risk asks for an additional approval and
/// does not exclude; a life or death sentence does not exclude either. The offence excludes nobody: UU 22/2022 ps 10 speaks of rights without exception, and where a programme's own policy distinguishes
/// classes of offence, that is data (<see cref="ForOffences"/>) and replaceable.
/// </remarks>
public static class NationalEligibilityRules
{
    private const int MostMinutesForDetainees = 7 * 60;

    private static readonly LocalisedText HealthNote = new(
        "UU 22/2022 ps 11 hanya menyebut kesehatan pada kewajiban bekerja narapidana", "UU 22/2022 art. 11 speaks of health only in the convict's duty to work");

    /// <summary>Someone is under a function of corrections.</summary>
    public static Rule<EligibilityFacts> UnderCorrections { get; } = Rule<EligibilityFacts>.That(
        "ELIG-STATUS",
        new("Berstatus tahanan, anak, narapidana, anak binaan atau klien.", "The person is a detainee, a child in proceedings, a convict, a sentenced child or a client."),
        Basis.Law(Instruments.Uu22Of2022.Article("1"), Instruments.Uu22Of2022.Article("4")),
        EligibilityFact.Status.Holds(LegalStatus.Tahanan, LegalStatus.Anak, LegalStatus.Narapidana, LegalStatus.AnakBinaan, LegalStatus.Klien));

    /// <summary>Pelayanan rests on a Litmas.</summary>
    public static Rule<EligibilityFacts> PelayananRestsOnLitmas { get; } = Rule<EligibilityFacts>.That(
        "ELIG-LITMAS-PELAYANAN",
        new("Tahanan atau anak mengikuti program sebagai Pelayanan berdasarkan Litmas.", "A detainee or child in proceedings joins under Pelayanan on the basis of a Litmas."),
        Basis.Law(Instruments.Uu22Of2022.Article("20", "4-6"), Instruments.Uu22Of2022.Article("24"))
            .Noting(new("ditulis bagi tahanan; bagi anak berlaku sebagai analogi", "written of detainees; of children in proceedings by analogy")),
        NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.Pelayanan), LegalStatus.Tahanan, LegalStatus.Anak));

    /// <summary>Pembinaan rests on a Litmas.</summary>
    public static Rule<EligibilityFacts> PembinaanRestsOnLitmas { get; } = Rule<EligibilityFacts>.That(
        "ELIG-LITMAS-PEMBINAAN",
        new("Narapidana atau anak binaan mengikuti program sebagai Pembinaan berdasarkan Litmas.", "A convict or sentenced child joins under Pembinaan on the basis of a Litmas."),
        Basis.Law(Instruments.Uu22Of2022.Article("36", "4-6"), Instruments.Uu22Of2022.Article("38"), Instruments.Uu22Of2022.Article("50"))
            .Noting(new("Litmas ditulis bagi narapidana; bagi anak binaan berlaku sebagai analogi", "the Litmas is written of convicts; of sentenced children by analogy")),
        NationalConditions.For(NationalConditions.LitmasFor(FacilityFunction.Pembinaan), LegalStatus.Narapidana, LegalStatus.AnakBinaan));

    /// <summary>A programme takes at most seven hours of a detainee's day.</summary>
    public static Rule<EligibilityFacts> DetaineeHours { get; } = Rule<EligibilityFacts>.That(
        "ELIG-PELAYANAN-HOURS",
        new("Program bagi tahanan berlangsung paling lama tujuh jam sehari.", "A programme for detainees lasts at most seven hours a day."),
        Instruments.Pp58Of1999.Article("10", "2"),
        NationalConditions.For(EligibilityFact.MinutesPerDay.AtMost(MostMinutesForDetainees), LegalStatus.Tahanan));

    /// <summary>A programme suits a detainee's talent and interest.</summary>
    public static Rule<EligibilityFacts> DetaineeInterest { get; } = Rule<EligibilityFacts>.That(
        "ELIG-PELAYANAN-INTEREST",
        new("Program bagi tahanan sesuai dengan bakat dan minatnya.", "A programme for a detainee suits his or her talent and interest."),
        Instruments.Pp58Of1999.Article("10"),
        NationalConditions.For(NationalConditions.SubjectOfInterest, LegalStatus.Tahanan));

    /// <summary>A detainee takes part freely.</summary>
    public static Rule<EligibilityFacts> DetaineeTakesPartFreely { get; } = Rule<EligibilityFacts>.That(
        "ELIG-PELAYANAN-FREE",
        new("Tahanan mengikuti program dengan sukarela.", "A detainee takes part freely."),
        Basis.Law(Instruments.Pp58Of1999.Article("42")).Noting(new("menurut penjelasan umum bersifat fakultatif", "by the general elucidation it is facultative")),
        NationalConditions.For(EligibilityFact.Willing.IsTrue(), LegalStatus.Tahanan));

    /// <summary>Sentenced children join in facilities for children.</summary>
    public static Rule<EligibilityFacts> SentencedChildrenAmongChildren { get; } = Rule<EligibilityFacts>.That(
        "ELIG-CHILD-FACILITY",
        new("Anak binaan mengikuti program di UPT khusus anak.", "A sentenced child joins in a facility for children."),
        Instruments.Uu22Of2022.Article("1"),
        NationalConditions.For(EligibilityFact.FacilityIsForChildren.IsTrue(), LegalStatus.AnakBinaan));

    /// <summary>Children in proceedings join in facilities for children: a policy by analogy, which an authorised person may waive.</summary>
    public static Rule<EligibilityFacts> ChildrenInProceedingsAmongChildren { get; } = Rule<EligibilityFacts>.That(
        "ELIG-ANAK-FACILITY",
        new("Anak mengikuti program di UPT khusus anak.", "A child in proceedings joins in a facility for children."),
        Basis.Policy(new(
            "UU 22/2022 ps 1 menempatkan anak binaan di LPKA; bagi anak berlaku sebagai analogi",
            "UU 22/2022 art. 1 places sentenced children in an LPKA; of children in proceedings by analogy")),
        NationalConditions.For(EligibilityFact.FacilityIsForChildren.IsTrue(), LegalStatus.Anak)).Overridable();

    /// <summary>Adults do not join in facilities for children.</summary>
    public static Rule<EligibilityFacts> AdultsAmongAdults { get; } = Rule<EligibilityFacts>.That(
        "ELIG-ADULT-FACILITY",
        new("Tahanan dan narapidana dewasa mengikuti program di UPT dewasa.", "Adult detainees and convicts join in a facility for adults."),
        Basis.Law(Instruments.Uu22Of2022.Article("20", "4-6"), Instruments.Uu22Of2022.Article("36", "4-6")),
        NationalConditions.For(EligibilityFact.FacilityIsForChildren.IsFalse(), LegalStatus.Tahanan, LegalStatus.Narapidana));

    /// <summary>A child in proceedings is 12 to 17; otherwise the status is to be checked.</summary>
    public static Rule<EligibilityFacts> AgeOfChildInProceedings { get; } = Rule<EligibilityFacts>.That(
        "ELIG-CHILD-AGE",
        new("Anak berusia 12 sampai 17 tahun.", "A child in proceedings is aged 12 to 17."),
        Instruments.Uu22Of2022.Article("1"),
        NationalConditions.For(EligibilityFact.BirthDate.AgeBetween(12, 17, LeapDayBirthday.TwentyEighthOfFebruary), LegalStatus.Anak)).AsWarning();

    /// <summary>A sentenced child is 14 to 17; otherwise the status is to be checked.</summary>
    public static Rule<EligibilityFacts> AgeOfSentencedChild { get; } = Rule<EligibilityFacts>.That(
        "ELIG-SENTENCED-CHILD-AGE",
        new("Anak binaan berusia 14 sampai 17 tahun.", "A sentenced child is aged 14 to 17."),
        Instruments.Uu22Of2022.Article("1"),
        NationalConditions.For(EligibilityFact.BirthDate.AgeBetween(14, 17, LeapDayBirthday.TwentyEighthOfFebruary), LegalStatus.AnakBinaan)).AsWarning();

    /// <summary>The facility houses the person's sex. Not asked of clients of Bapas, whom no facility houses.</summary>
    public static Rule<EligibilityFacts> SexIsHoused { get; } = Rule<EligibilityFacts>.That(
        "ELIG-SEX",
        new("Jenis kelamin sesuai dengan peruntukan UPT.", "The facility houses the person's sex."),
        Basis.Law(Instruments.Uu22Of2022.Article("20", "4-6"), Instruments.Uu22Of2022.Article("36", "4-6"))
            .Noting(new("bagi anak dan anak binaan berlaku sebagai analogi", "of children by analogy")),
        NationalConditions.For(NationalConditions.SexHoused, LegalStatus.Tahanan, LegalStatus.Anak, LegalStatus.Narapidana, LegalStatus.AnakBinaan));

    /// <summary>High risk of a detainee or convict asks for an additional approval; it excludes nobody (UU 22/2022 ps 54).</summary>
    public static Rule<EligibilityFacts> HighRiskIsApproved { get; } = Rule<EligibilityFacts>.That(
        "ELIG-HIGH-RISK",
        new("Peserta berisiko tinggi mempunyai persetujuan program khusus yang terkoordinasi.", "A participant at high risk has the approval of a special, coordinated programme."),
        Instruments.Uu22Of2022.Article("54"),
        NationalConditions.For(NationalConditions.HighRiskApproved, LegalStatus.Tahanan, LegalStatus.Narapidana));

    /// <summary>Health lets the person take part: a policy, which an authorised person may waive.</summary>
    public static Rule<EligibilityFacts> HealthAllows { get; } = Rule<EligibilityFacts>.That(
        "ELIG-HEALTH",
        new("Kesehatan memungkinkan mengikuti program.", "Health allows taking part."),
        Basis.Policy(HealthNote),
        EligibilityFact.Health.OneOf(HealthFitness.Fit, HealthFitness.FitWithLimits)).Overridable();

    /// <summary>Limits of health are respected.</summary>
    public static Rule<EligibilityFacts> HealthWithoutLimits { get; } = Rule<EligibilityFacts>.That(
        "ELIG-HEALTH-LIMITS",
        new("Kesehatan tidak membatasi kegiatan dalam program.", "Health sets no limits to what is done in the programme."),
        Basis.Policy(HealthNote),
        EligibilityFact.Health.Is(HealthFitness.Fit)).AsWarning();

    /// <summary>Nobody joins from isolation.</summary>
    public static Rule<EligibilityFacts> NotInIsolation { get; } = Rule<EligibilityFacts>.That(
        "ELIG-ISOLATION",
        new("Tidak sedang menjalani pengasingan.", "The person is not in isolation."),
        Basis.Policy(new("UU 22/2022 ps 67 hanya membatasi lamanya pengasingan", "UU 22/2022 art. 67 only limits the length of isolation")),
        EligibilityFact.Isolation.NotOnItsDays());

    /// <summary>Who joins is placed in the facility.</summary>
    public static Rule<EligibilityFacts> PlacedInTheFacility { get; } = Rule<EligibilityFacts>.That(
        "ELIG-PLACEMENT",
        new("Ditempatkan di UPT penyelenggara program.", "The person is placed in the facility that holds the programme."),
        Basis.FacilityPolicy,
        NationalConditions.For(new PlacementCondition(), LegalStatus.Tahanan, LegalStatus.Anak, LegalStatus.Narapidana, LegalStatus.AnakBinaan)).Overridable();

    /// <summary>Who joins is not temporarily away.</summary>
    public static Rule<EligibilityFacts> NotAway { get; } = Rule<EligibilityFacts>.That(
        "ELIG-ABSENCE",
        new("Tidak sedang di luar UPT untuk sementara.", "The person is not temporarily away from the facility."),
        Basis.FacilityPolicy,
        EligibilityFact.Absence.NotOnItsDays()).Overridable();

    /// <summary>Who is released by the day asked, or before the programme starts, does not join; the day of release itself still counts. The sentence is counted by the national counting.</summary>
    public static Rule<EligibilityFacts> NotReleased { get; } = NotReleasedUnder(Instruments.Uu22Of2022.Article("46"));

    /// <summary>The programme ends by the release; otherwise sessions are lost, which warns and excludes nobody.</summary>
    public static Rule<EligibilityFacts> FitsIntoTheSentence { get; } = Rule<EligibilityFacts>.That(
        "ELIG-FIT",
        new("Program selesai sebelum atau pada tanggal bebas.", "The programme ends by the day of release."),
        Basis.FacilityPolicy,
        NationalConditions.For(NationalConditions.EndsByRelease(SentenceCounting.Practice), LegalStatus.Narapidana, LegalStatus.AnakBinaan)).AsWarning();

    /// <summary>As <see cref="NotReleased"/>, resting also on what the criminal code says of the start of a sentence and of credited detention.</summary>
    public static Rule<EligibilityFacts> NotReleasedUnderKuhp2023 { get; } = NotReleasedUnder(
        Basis.Law(Instruments.Uu22Of2022.Article("46"), Instruments.Kuhp2023.Article("60"), Instruments.Kuhp2023.Article("61", "1")));

    /// <summary>Job training that the court ordered is not left aside.</summary>
    public static Rule<EligibilityFacts> CourtOrderIsHeeded { get; } = Rule<EligibilityFacts>.That(
        "ELIG-COURT-ORDER",
        new(
            "Pelatihan kerja yang diperintahkan pengadilan sebagai tindakan tidak dikesampingkan oleh program lain.",
            "Job training that the court ordered together with the penalty is not set aside by another programme."),
        Basis.Law(Instruments.Kuhp2023.Article("103")).Noting(new("sebagaimana diubah dengan UU 1/2026", "as amended by UU 1/2026")),
        NationalConditions.CourtOrderHeeded).AsWarning();

    internal static Rule<EligibilityFacts>[] Of2022 { get; } =
    [
        UnderCorrections, PelayananRestsOnLitmas, DetaineeHours, DetaineeInterest, DetaineeTakesPartFreely, PembinaanRestsOnLitmas, SentencedChildrenAmongChildren,
        ChildrenInProceedingsAmongChildren, AdultsAmongAdults, SexIsHoused, HighRiskIsApproved, HealthAllows, NotInIsolation, PlacedInTheFacility, NotAway, NotReleased, FitsIntoTheSentence, HealthWithoutLimits, AgeOfChildInProceedings, AgeOfSentencedChild,
    ];

    internal static Rule<EligibilityFacts>[] Of2026 { get; } =
    [
        UnderCorrections, PelayananRestsOnLitmas, DetaineeHours, DetaineeInterest, DetaineeTakesPartFreely, PembinaanRestsOnLitmas, SentencedChildrenAmongChildren,
        ChildrenInProceedingsAmongChildren, AdultsAmongAdults, SexIsHoused, HighRiskIsApproved, HealthAllows, NotInIsolation, PlacedInTheFacility, NotAway, NotReleasedUnderKuhp2023, FitsIntoTheSentence, CourtOrderIsHeeded,
        HealthWithoutLimits, AgeOfChildInProceedings, AgeOfSentencedChild,
    ];

    private static Rule<EligibilityFacts> NotReleasedUnder(Basis basis) => Rule<EligibilityFacts>.That(
        "ELIG-RELEASE",
        new("Belum bebas pada hari itu, dan tidak bebas sebelum program dimulai.", "The person is not yet released on the day, and not before the programme starts."),
        basis,
        NationalConditions.For(NationalConditions.NotReleasedBeforeTheStart(SentenceCounting.Practice), LegalStatus.Narapidana, LegalStatus.AnakBinaan));
}
