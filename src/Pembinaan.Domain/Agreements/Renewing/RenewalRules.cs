using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The renewal rule book: may an agreement be renewed.</summary>
internal static class RenewalRules
{
    private static readonly FactOf<RenewalFacts, bool> IsRenewable = new(
        "is-renewable",
        new("klausul perpanjangan", "clause on renewal"),
        static (in f) => f.IsRenewable,
        FlagWords.Of(new("perpanjangan tidak dikecualikan", "renewal is not excluded"), new("perpanjangan dikecualikan", "renewal is excluded"))
    );
    private static readonly FactOf<RenewalFacts, bool> IsEvaluated = new(
        "is-evaluated",
        new("evaluasi", "evaluation"),
        static (in f) => f.IsEvaluated,
        FlagWords.Of(
            new("perjanjian telah dievaluasi", "the agreement has been evaluated"),
            new("perjanjian belum dievaluasi", "the agreement has not been evaluated")
        )
    );
    private static readonly FactOf<RenewalFacts, Recommendation> Recommended = new(
        "recommendation",
        new("rekomendasi evaluasi", "recommendation of the evaluation"),
        static (in f) => f.Recommendation,
        static (recommendation, language) => recommendation.In(language)
    );
    private static readonly FactOf<RenewalFacts, bool> FollowUpsAreClosed = new(
        "follow-ups-are-closed",
        new("tindak lanjut evaluasi", "follow-ups of the evaluation"),
        static (in f) => f.FollowUpsAreClosed,
        FlagWords.Of(
            new("tindak lanjut evaluasi telah selesai", "the follow-ups of the evaluation are done"),
            new("tindak lanjut evaluasi belum selesai", "the follow-ups of the evaluation are not done")
        )
    );
    private static readonly FactOf<RenewalFacts, bool> FacilityReported = new(
        "facility-reported",
        new("laporan berkala UPT", "periodic report of the facility"),
        static (in f) => f.FacilityReported,
        FlagWords.Of(
            new("UPT telah menyampaikan laporan berkala", "the facility has sent its periodic report"),
            new("UPT belum menyampaikan laporan berkala", "the facility has not sent its periodic report")
        )
    );
    private static readonly FactOf<RenewalFacts, bool> PartnerReported = new(
        "partner-reported",
        new("laporan berkala mitra", "periodic report of the partner"),
        static (in f) => f.PartnerReported,
        FlagWords.Of(
            new("mitra telah menyampaikan laporan berkala", "the partner has sent its periodic report"),
            new("mitra belum menyampaikan laporan berkala", "the partner has not sent its periodic report")
        )
    );
    private static readonly FactOf<RenewalFacts, bool> AskedInTime = new(
        "asked-in-time",
        new("permohonan perpanjangan", "request for renewal"),
        static (in f) => f.AskedInTime,
        FlagWords.Of(
            new("perpanjangan dimohon tepat waktu", "renewal was asked for in time"),
            new("perpanjangan tidak dimohon tepat waktu", "renewal was not asked for in time")
        )
    );

    // The duty to report is in the law; that renewal waits for the reports is policy, so it can be waived.
    private static readonly Basis ReportDuty = Basis.Policy(
        new(
            "kebijakan perpanjangan; kewajiban laporan berkala diatur PP 57/1999 ps 18, tetapi tidak dijadikan syarat perpanjangan",
            "policy on renewal; PP 57/1999 art. 18 has the duty to report periodically but does not make it a condition of renewal"
        )
    );

    /// <summary>The agreement does not exclude renewal.</summary>
    public static Rule<RenewalFacts> AgreementAllowsRenewal { get; } =
        Rule<RenewalFacts>.That(
            "RENEWAL-ALLOWED",
            new("Perjanjian tidak mengecualikan perpanjangan.", "The agreement does not exclude renewal."),
            Basis.Policy(new("klausul perjanjian", "clause of the agreement")),
            IsRenewable.IsTrue()
        );

    /// <summary>It has been evaluated.</summary>
    public static Rule<RenewalFacts> AgreementIsEvaluated { get; } =
        Rule<RenewalFacts>
            .That(
                "RENEWAL-EVALUATED",
                new("Perjanjian telah dievaluasi.", "The agreement has been evaluated."),
                Basis.ReportedPractice(new("evaluasi berkala atas semua kerja sama", "periodic evaluation of all cooperation")),
                IsEvaluated.IsTrue()
            )
            .Overridable();

    /// <summary>The evaluation does not recommend to stop.</summary>
    public static Rule<RenewalFacts> EvaluationDoesNotRecommendToStop { get; } =
        Rule<RenewalFacts>
            .That(
                "RENEWAL-NOT-STOPPED",
                new("Evaluasi tidak merekomendasikan berhenti.", "The evaluation does not recommend to stop."),
                Basis.ReportedPractice(new("evaluasi berkala atas semua kerja sama", "periodic evaluation of all cooperation")),
                Recommended.OneOf(Recommendation.Continue, Recommendation.Extend, Recommendation.Revise)
            )
            .Overridable();

    /// <summary>What the evaluation left to be done is closed.</summary>
    public static Rule<RenewalFacts> FollowUpsAreDone { get; } =
        Rule<RenewalFacts>
            .That(
                "RENEWAL-FOLLOW-UPS",
                new("Tindak lanjut evaluasi telah diselesaikan.", "What the evaluation left to be done is closed."),
                Basis.Policy(
                    new("kebijakan perpanjangan: rekomendasi untuk memperbaiki adalah syarat", "policy on renewal: a recommendation to revise is a condition")
                ),
                FollowUpsAreClosed.IsTrue()
            )
            .Overridable();

    /// <summary>The facility reported. The duty is PP 57/1999 ps 18; that renewal waits for it is policy.</summary>
    public static Rule<RenewalFacts> FacilityHasReported { get; } =
        Rule<RenewalFacts>
            .That(
                "RENEWAL-FACILITY-REPORT",
                new("Kepala UPT telah menyampaikan laporan berkala tertulis.", "The head of the facility has sent a periodic written report."),
                ReportDuty,
                FacilityReported.IsTrue()
            )
            .Overridable();

    /// <summary>The partner reported. The duty is PP 57/1999 ps 18; that renewal waits for it is policy.</summary>
    public static Rule<RenewalFacts> PartnerHasReported { get; } =
        Rule<RenewalFacts>
            .That(
                "RENEWAL-PARTNER-REPORT",
                new("Mitra telah menyampaikan laporan berkala tertulis.", "The partner has sent a periodic written report."),
                ReportDuty,
                PartnerReported.IsTrue()
            )
            .Overridable();

    /// <summary>
    /// The partner asked for renewal by the latest day that a clause of the agreement sets, if there is one. A partner may also ask after the end, so being
    /// late warns.
    /// </summary>
    public static Rule<RenewalFacts> RenewalIsAskedForInTime { get; } =
        Rule<RenewalFacts>
            .That(
                "RENEWAL-NOTICE",
                new("Mitra memohon perpanjangan tepat waktu.", "The partner asked for renewal in time."),
                Basis.Policy(
                    new(
                        "batas waktu menurut klausul perjanjian; tanpa klausul tidak ada batas, dan permohonan sesudah berakhir dimungkinkan PP "
                        + "57/1999 ps 8 ayat (2)",
                        "deadline by the clause of the agreement; without one there is none, and PP 57/1999 art. 8(2) lets the partner ask the "
                        + "Minister after the end"
                    )
                ),
                AskedInTime.IsTrue()
            )
            .AsWarning();

    /// <summary>The rule book. Its one version begins on the day on which PP 57/1999 was promulgated.</summary>
    public static RuleBook<RenewalFacts> Book { get; } =
        RuleBook<RenewalFacts>
            .Of(
                "AGREEMENT-RENEWAL",
                new("Perpanjangan perjanjian", "Renewal of agreements"),
                new("hari keputusan", "the day of decision"),
                RuleVersion<RenewalFacts>.Of(
                    "PP 57/1999",
                    ValidityPeriod.From(Instruments.Pp57Of1999.PromulgatedOn!.Value),
                    RuleSet<RenewalFacts>
                        .Of(
                            "AGREEMENT-RENEWAL-1",
                            AgreementAllowsRenewal,
                            AgreementIsEvaluated,
                            EvaluationDoesNotRecommendToStop,
                            FollowUpsAreDone,
                            FacilityHasReported,
                            PartnerHasReported,
                            RenewalIsAskedForInTime
                        )
                        .Value
                )
            )
            .Value;
}
