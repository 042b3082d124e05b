using Pembinaan.Domain.Law;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <summary>The rules of referral: ready for work, and able to do it.</summary>
public static class ReferralRules
{
    private static readonly FactOf<ReferralFacts, DateSet> Certificate = new(
        "certificate", new("hari berlakunya sertifikat kelulusan", "the days on which a certificate of having passed is valid"), static (in f) => SkillGaps.CertifiedDaysOf(f.Candidate));

    private static readonly FactOf<ReferralFacts, DateSet> Free = new("free", new("hari-hari setelah bebas", "days after release"), static (in f) => f.Candidate.Free);

    private static readonly FactOf<ReferralFacts, Timeline<LegalStatus>> Status = new("legal-status", new("status hukum", "legal status"), static (in f) => f.Candidate.Status);

    private static readonly FactOf<ReferralFacts, DateSet> Outside =
        new("work-outside", new("izin bekerja di luar", "permission to work outside"), static (in f) => f.Candidate.MayWorkOutside);

    private static readonly FactOf<ReferralFacts, bool> LivesThere = new("domicile", new("domisili", "domicile"), static (in f) => f.LivesThere);

    private static readonly FactOf<ReferralFacts, DateSet> Able = new(
        "ability", new("hari-hari keterampilan ditunjukkan sertifikat", "the days on which certificates show the skills"), static (in f) => SkillGaps.AbleDaysOf(f.Candidate, f.Opening));

    /// <summary>A valid certificate of having passed.</summary>
    public static Rule<ReferralFacts> HoldsACertificate { get; } = Rule<ReferralFacts>.That(
        "PLACE-CERTIFICATE",
        new("Memegang sertifikat kelulusan yang berlaku.", "Holds a valid certificate of having passed."),
        Basis.FacilityPolicy,
        Certificate.OnItsDays());

    /// <summary>Released.</summary>
    public static Rule<ReferralFacts> IsReleased { get; } = Rule<ReferralFacts>.That(
        "PLACE-RELEASED",
        new("Sudah bebas.", "Is released."),
        Basis.FacilityPolicy,
        Free.OnItsDays());

    /// <summary>Permitted to work outside.</summary>
    public static Rule<ReferralFacts> MayWorkOutside { get; } = Rule<ReferralFacts>.That(
        "PLACE-PERMITTED",
        new("Mempunyai izin bekerja di luar UPT pada hari itu.", "Is permitted to work outside the facility on the day."),
        Instruments.Pp32Of1999.Article("38"),
        Outside.OnItsDays());

    /// <summary>A client of Bapas, who lives outside and needs no permission to work there.</summary>
    public static Rule<ReferralFacts> IsAClient { get; } = Rule<ReferralFacts>.That(
        "PLACE-KLIEN",
        new("Berstatus klien Bapas pada hari itu.", "Is a client of Bapas on the day."),
        Basis.Policy(new("klien dibimbing Bapas, di luar UPT (UU 22/2022 ps 4)", "clients are guided by Bapas, outside the facility (UU 22/2022 art. 4)")),
        Status.Holds(LegalStatus.Klien));

    /// <summary>Released, a client of Bapas, or permitted to work outside.</summary>
    public static Rule<ReferralFacts> CanGoToWork { get; } = Rule<ReferralFacts>.AnyOf(
        "PLACE-CAN-GO",
        new("Sudah bebas, menjadi klien Bapas, atau diizinkan bekerja di luar UPT.", "Is released, a client of Bapas, or permitted to work outside the facility."),
        Basis.FacilityPolicy,
        IsReleased,
        IsAClient,
        MayWorkOutside);

    /// <summary>A resident of one of the regions wanted.</summary>
    public static Rule<ReferralFacts> LivesWhereResidentsAreWanted { get; } = Rule<ReferralFacts>.That(
        "PLACE-DOMICILE",
        new("Berdomisili di wilayah yang diminta.", "Lives in a region whose residents are wanted."),
        Basis.FacilityPolicy,
        LivesThere.IsTrue());

    /// <summary>Every skill asked for is shown by a certificate.</summary>
    public static Rule<ReferralFacts> ShowsEverySkill { get; } = Rule<ReferralFacts>.That(
        "PLACE-ABILITY",
        new("Setiap keterampilan yang diminta ditunjukkan sertifikat.", "Every skill asked for is shown by a certificate."),
        Basis.FacilityPolicy,
        Able.OnItsDays());

    /// <summary>The first day of the book. PP 32/1999 was in force by then; the day of its promulgation was not read.</summary>
    public static LocalDate FirstDay { get; } = new(2000, 1, 1);

    /// <summary>The book of referral. The version is selected by the first day of work.</summary>
    public static RuleBook<ReferralFacts> Book { get; } = RuleBook<ReferralFacts>.Of(
        "PLACEMENT",
        new("Penyaluran kerja", "Referral to work"),
        new("hari pertama bekerja", "the first day of work"),
        RuleVersion<ReferralFacts>.Of(
            "1",
            ValidityPeriod.From(FirstDay),
            RuleSet<ReferralFacts>.Of("placement-1", HoldsACertificate, CanGoToWork, LivesWhereResidentsAreWanted, ShowsEverySkill).Value)).Value;
}
