using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Placements;

/// <summary>The rules of referral: ready for work, and able to do it.</summary>
internal static class ReferralRules
{
    private static readonly FactOf<ReferralFacts, DateSet> Certificate = new(
        "certificate",
        new("hari berlakunya sertifikat kelulusan", "the days on which a certificate of having passed is valid"),
        static (in f) => SkillGaps.CertifiedDaysOf(f.Candidate, f.Opening)
    );

    private static readonly FactOf<ReferralFacts, DateSet> Free = new(
        "free",
        new("hari-hari setelah bebas", "the days after release"),
        static (in f) => f.Candidate.Free
    );

    // Asked only where it is not known and the release hangs on it.
    private static readonly FactOf<ReferralFacts, bool> FineUnpaid = new("fine-unpaid", EligibilityFact.PaymentOfTheFine, static (in _) => default);

    private static readonly FactOf<ReferralFacts, Timeline<LegalStatus>> Status = new(
        "legal-status",
        new("status hukum", "legal status"),
        static (in f) => f.Candidate.Status
    );

    private static readonly FactOf<ReferralFacts, DateSet> Outside = new(
        "work-outside",
        new("hari dengan izin bekerja di luar", "the days of permission to work outside"),
        static (in f) => f.Candidate.MayWorkOutside
    );

    private static readonly FactOf<ReferralFacts, DateSet> Notified = new(
        "work-outside-notified",
        new("hari bekerja di luar yang telah diberitahukan secara tertulis", "the days of work outside of which written notice was given"),
        static (in f) => f.Candidate.WorkOutsideNotified
    );

    private static readonly FactOf<ReferralFacts, bool> LivesThere = new(
        "domicile",
        new("domisili", "domicile"),
        static (in f) => f.LivesThere,
        FlagWords.Of(
            new("domisilinya di wilayah yang diminta", "the domicile lies in a region wanted"),
            new("domisilinya di luar wilayah yang diminta", "the domicile lies outside the regions wanted")
        )
    );

    private static readonly FactOf<ReferralFacts, DateSet> Able = new(
        "ability",
        new("hari-hari keterampilan ditunjukkan sertifikat", "the days on which certificates show the skills"),
        static (in f) => SkillGaps.AbleDaysOf(f.Candidate, f.Opening)
    );

    private static readonly Condition<ReferralFacts> FreeDays = Free.OnItsDays();

    private static readonly Condition<ReferralFacts> ReleasedDays = Status.Holds(LegalStatus.Bebas);

    /// <summary>A valid certificate of having passed.</summary>
    public static Rule<ReferralFacts> HoldsACertificate { get; } =
        Rule<ReferralFacts>.That(
            "PLACE-CERTIFICATE",
            new("Memegang sertifikat kelulusan yang berlaku.", "Holds a valid certificate of having passed."),
            Basis.FacilityPolicy,
            Certificate.OnItsDays()
        )
        .Otherwise(
            static (_, day) =>
                Say.Of(
                    $"Tidak memegang sertifikat kelulusan yang berlaku pada {day}.",
                    $"Holds no certificate of having passed that is valid on {day}."
                )
        );

    /// <summary>Released, by the day of release or by the legal status on record.</summary>
    public static Rule<ReferralFacts> IsReleased { get; } =
        Rule<ReferralFacts>.That(
            "PLACE-RELEASED",
            new("Sudah bebas.", "Is released."),
            Basis.FacilityPolicy,
            new LambdaCondition<ReferralFacts>(
                new("hari itu sesudah bebas, atau status hukumnya bebas", "the day falls after release, or the legal status is released"),
                [Free, Status],
                static f => (f.Candidate is { Free.IsKnown: false, FreeByFines: { } days } ? days : FreeDays.Days(f)) | ReleasedDays.Days(f),
                revision: 1
            )
            {
                ReadInstead = static f => f.Candidate is { Free.IsKnown: false, FreeByFines: not null } ? [FineUnpaid, Status] : null,
            }
        )
            .Otherwise(static (_, day) => Say.Of($"Belum bebas pada {day}.", $"Is not released on {day}."));

    /// <summary>
    /// Permitted to work outside, as asimilasi: the decision is the Minister's. Of the time before PP 99/2012 no article on who decides was read, so there it
    /// rests on the policy of the facility.
    /// </summary>
    public static Rule<ReferralFacts> MayWorkOutside { get; } = MayWorkOutsideUnder(Instruments.Pp99Of2012.Article("36", "4"));

    /// <summary>
    /// Of work outside by permission the regional government, the police and the supervising judge are told in writing; where they were not, that warns.
    /// Whoever is released, or a client of Bapas, is not asked for it.
    /// </summary>
    public static Rule<ReferralFacts> AuthoritiesWereTold { get; } =
        Rule<ReferralFacts>
            .That(
                "PLACE-NOTICES",
                new(
                    "Bekerja di luar UPT dengan izin telah diberitahukan secara tertulis kepada pemerintah daerah, kepolisian, serta hakim pengawas "
                    + "dan pengamat.",
                    "The regional government, the police and the supervising judge were told in writing of work outside the facility by permission."
                ),
                Instruments.Pp32Of1999.Article("38", "2"),
                new WhenCondition<ReferralFacts>(
                    Free.NotOnItsDays(),
                    new WhenCondition<ReferralFacts>(
                        Status.Holds([.. LegalStatus.All.Where(static s => s != LegalStatus.Klien && s != LegalStatus.Bebas)]),
                        Notified.OnItsDays()
                    )
                )
            )
            .AsWarning();

    /// <summary>A client of Bapas, who lives outside and needs no permission to work there.</summary>
    public static Rule<ReferralFacts> IsAClient { get; } =
        Rule<ReferralFacts>.That(
            "PLACE-KLIEN",
            new("Berstatus klien Bapas pada hari itu.", "Is a client of Bapas on the day."),
            Basis.Policy(
                new("klien dibimbing Bapas, di luar UPT (UU 22/2022 ps 55)", "clients are guided by Bapas, outside the facility (UU 22/2022 art. 55)")
            ),
            Status.Holds(LegalStatus.Klien)
        )
        .Otherwise(static (_, day) => Say.Of($"Bukan klien Bapas pada {day}.", $"Is no client of Bapas on {day}."));

    /// <summary>A resident of one of the regions wanted.</summary>
    public static Rule<ReferralFacts> LivesWhereResidentsAreWanted { get; } =
        Rule<ReferralFacts>.That(
            "PLACE-DOMICILE",
            new("Berdomisili di wilayah yang diminta.", "Lives in a region whose residents are wanted."),
            Basis.FacilityPolicy,
            LivesThere.IsTrue()
        );

    /// <summary>Every skill asked for is shown by a certificate.</summary>
    public static Rule<ReferralFacts> ShowsEverySkill { get; } =
        Rule<ReferralFacts>.That(
            "PLACE-ABILITY",
            new("Setiap keterampilan yang diminta ditunjukkan sertifikat.", "Every skill asked for is shown by a certificate."),
            Basis.FacilityPolicy,
            Able.OnItsDays()
        )
        .Otherwise(
            static (_, day) =>
                Say.Of(
                    $"Pada {day} belum setiap keterampilan yang diminta ditunjukkan sertifikat.",
                    $"On {day} not every skill asked for is shown by a certificate."
                )
        );

    /// <summary>The first day of the book: that of PP 32/1999, whose article asks for the notices.</summary>
    public static LocalDate FirstDay { get; } = Instruments.Pp32Of1999.AppliedFrom!.Value;

    private static RuleVersion<ReferralFacts> First { get; } =
        RuleVersion<ReferralFacts>.Of(
            "1",
            ValidityPeriod.From(FirstDay),
            RuleSet<ReferralFacts>
                .Of(
                    "PLACEMENT-1",
                    HoldsACertificate,
                    CanGoToWorkUnder(MayWorkOutsideUnder(Basis.FacilityPolicy)),
                    LivesWhereResidentsAreWanted,
                    ShowsEverySkill,
                    AuthoritiesWereTold
                )
                .Value
        );

    /// <summary>The book of referral. The version is selected by the first day of work.</summary>
    public static RuleBook<ReferralFacts> Book { get; } =
        RuleBook<ReferralFacts>
            .Of("PLACEMENT", new("Penyaluran kerja", "Referral to work"), new("hari pertama bekerja", "the first day of work"), First)
            .Value.Then(First.From(Instruments.Pp99Of2012.AppliedFrom!.Value, Instruments.Pp99Of2012, "2").Replacing(MayWorkOutside).Value)
            .Value;

    private static Rule<ReferralFacts> MayWorkOutsideUnder(Basis basis) =>
        Rule<ReferralFacts>.That(
            "PLACE-PERMITTED",
            new("Mempunyai izin bekerja di luar UPT pada hari itu.", "Is permitted to work outside the facility on the day."),
            basis,
            Outside.OnItsDays()
        )
        .Otherwise(
            static (_, day) => Say.Of($"Tidak mempunyai izin bekerja di luar UPT pada {day}.", $"Is not permitted to work outside the facility on {day}.")
        );

    private static Rule<ReferralFacts> CanGoToWorkUnder(Rule<ReferralFacts> permitted) =>
        Rule<ReferralFacts>.AnyOf(
            "PLACE-CAN-GO",
            new(
                "Sudah bebas, menjadi klien Bapas, atau diizinkan bekerja di luar UPT.",
                "Is released, a client of Bapas, or permitted to work outside the facility."
            ),
            Basis.FacilityPolicy,
            IsReleased,
            IsAClient,
            permitted
        )
        .Otherwise(
            static (_, day) =>
                Say.Of(
                    $"Pada {day} belum bebas, bukan klien Bapas, dan tidak diizinkan bekerja di luar UPT.",
                    $"On {day} neither released, nor a client of Bapas, nor permitted to work outside the facility."
                )
        );
}
