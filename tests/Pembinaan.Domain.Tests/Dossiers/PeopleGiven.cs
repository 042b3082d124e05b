using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Journals;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using static Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A dossier in which something was written about people in every kind of entry that can hold it.</summary>
internal static class PeopleGiven
{
    public static readonly LocalDate Later = new(2031, 1, 1);
    public static readonly Redaction Archive = new(Instant.FromUtc(2031, 1, 2, 3, 0), "arsip", "masa simpan habis");

    /// <summary>Everything that was written about each person; each text begins with the person's number.</summary>
    public static readonly string[] Written = ["1 melamar lagi", "1 datang terlambat", "1 bukti", "1 nomor salah cetak", "1 tidak cocok", "2 berkelahi", "2 bukti", "2 salah ketik", "3 sakit paru"];

    public static Cohort Course { get; } = Made();

    public static JobReferral Referral { get; } = Worlds.Referrals[0]().Decline(Day("2025-09-20"), true, "1 tidak cocok", On("2025-09-20", "decline")).Value;

    public static Dossier Whole { get; } = Dossier.Of(Course, Referral).Value.Knowing(Facts(Person(1)), Facts(Person(4))).HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals);

    /// <summary>Two people, each in a cohort of his or her own, of whom one might have been taken for the other.</summary>
    public static Dossier Both { get; } = Declared(Dossier.Of(Course, Named(Tests.Cohorts.Given.Cohort(Plan("2025-10-06")).Enrolled(1).HeldAll(1, 3), "ANG-2", "Q-001"), Referral).Value.Knowing(Facts(Person(1)), Facts(Person(4))));

    /// <summary>The same, where both were moved to another agreement by one entry.</summary>
    public static Dossier Moved { get; } = Transferred();

    public static ParticipantId Second { get; } = ParticipantId.From("Q-001");

    /// <summary>22 characters, for each entry its own.</summary>
    public static string SaltOf(EntryId entry) => $"garam-garam-garam-{entry.Value}".PadRight(22, '.');

    public static Dossier Declared(Dossier dossier) => dossier.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals, Holding.Agreements);

    private static Cohort Named(Cohort cohort, string id, string person) =>
        Changed(cohort, json => json.Replace("\"ANG-1\"", $"\"{id}\"", StringComparison.Ordinal).Replace("\"P-001\"", $"\"{person}\"", StringComparison.Ordinal));

    private static Cohort Changed(Cohort cohort, Func<string, string> change) => PembinaanJson.Cohorts.Read(change(PembinaanJson.Cohorts.Write(cohort))).Value;

    private static Dossier Transferred()
    {
        var first = AgreementsGiven.Pks1(new() { RunOut = Term.OfMonths(2) });
        var second = Transfers_in_a_dossier.After(Swen);
        Cohort[] classes = [.. new[] { ("ANG-1", "P-001", "08:00"), ("ANG-2", "Q-001", "15:00") }.Select(c => Changed(
            Tests.Cohorts.Given.Cohort(Plan("2025-01-20", byPartner: true)).Enrolled(1, agreements: first).HeldAll(1, 10, agreements: first),
            json => json.Replace("\"ANG-1\"", $"\"{c.Item1}\"", StringComparison.Ordinal).Replace("\"P-001\"", $"\"{c.Item2}\"", StringComparison.Ordinal).Replace("\"start\":\"08:00", $"\"start\":\"{c.Item3}", StringComparison.Ordinal)))];
        var before = Declared(Given.Of([first, second, .. classes]));
        var to = before[second.Id];
        return to.Transfer(to.PlanTransfer([.. classes.Select(static c => c.Id)], Day("2025-02-01")).Value, On("2025-02-01", "move")).Value.Dossier;
    }

    // Four people: one with a certificate that was revoked, one put out for fighting, one who fell ill, one of whom nothing but hours is recorded.
    private static Cohort Made()
    {
        var cohort = Tests.Cohorts.Given.Cohort(Plan() with { Sessions = Sessions("2025-08-04", 20).Select(static s => s.Id == Session(2) ? s with { Instructor = new(InstructorKind.WargaBinaan, "P-004") } : s).ToValueList() })
            .Enrolled(4).HeldAll(1, 10, [Person(3)]);
        cohort = cohort.Suspend(Person(3), Day("2025-08-18"), "3 sakit paru", On("2025-08-15", "suspend")).Value
            .HeldAll(11, 20).Correct(Session(20), Person(1), new(LessonHours.Of(4), AbsenceKind.Unexcused), On("2025-08-29", "correct"), "1 datang terlambat").Value;
        cohort = cohort.Assess(new(Unit, Day("2025-08-29"), [new(Person(1), true, 80, [new(Person(1), "1 bukti")]), new(Person(2), true, 70, [new(Person(2), "2 bukti")])]), On("2025-08-29", "assess")).Value;
        var ended = cohort.End(Person(2), Day("2025-08-27"), ExitKind.Excluded, On("2025-08-30", "end"), "2 berkelahi");
        ended.Warnings.Should().NotBeEmpty("what was recorded after it is told");
        cohort = ended.Value.Annul(EntryId.From("end"), "2 salah ketik", On("2025-08-30", "annul")).Value
            .End(Person(2), Day("2025-08-27"), ExitKind.Excluded, On("2025-08-30", "end-2"), "2 berkelahi").Value;
        cohort = cohort.Certify(cohort.Finding(Person(1), "2025-08-30"), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-1"), Names, Day("2025-09-01"), On("2025-09-01", "certify")).Value;
        cohort = cohort.RevokeCertificate(CertificateNumber.From("SERT-1"), Day("2025-10-01"), "1 nomor salah cetak", On("2025-10-01", "revoke")).Value;
        return Enumerable.Range(1, 4).Where(static n => n != 2).Aggregate(cohort, static (c, n) => c.EnrolmentsOf(Person(n))[0].LastDay is null ? c.End(Person(n), Day("2025-08-29"), ExitKind.Withdrawn, On("2025-10-02", $"left-{n}"), n == 1 ? "1 melamar lagi" : null).Value : c);
    }
}
