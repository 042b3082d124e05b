using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Testing;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Dossiers.RollUp;

/// <summary>The days of a cohort in its dossier: who may join, a day in the workshop, a certificate, and the meeting on Monday.</summary>
internal static class Workshop
{
    private static int _entry;

    public static void Run()
    {
        var dossier = A.Dossier(new(2025, 6, 2));
        var lapas = dossier.Facilities[0];
        var day = new LocalDate(2025, 6, 5);
        MayJoin(dossier, dossier.Cohorts[0].Id, An.AdultConvict("P-9", lapas, day) with { Isolation = DateSet.Between(day, new(2025, 6, 10)) }, day);
        MayJoin(dossier, dossier.Cohorts[0].Id, dossier.Participants[0], day);
        var angkatan = Hold(dossier, [.. dossier.Participants.Select(p => p.Id)]);
        Meet(Certify(angkatan, dossier.Participants[0].Id));
    }

    private static void MayJoin(Dossier dossier, CohortId cohortId, ParticipantFacts person, LocalDate day)
    {
        #region program-2
        var angkatan = dossier[cohortId];
        var answer = angkatan.MayJoin(person, day);
        Console.WriteLine(answer.Outcome);
        foreach (var why in answer.Reasons) Console.WriteLine($"{why.ErrorCode}: {why.In(Language.Indonesian)} [{why.Basis}]");
        Console.WriteLine(answer.FirstDay);
        #endregion
        Console.WriteLine(answer.NoDay);
    }

    private static CohortInDossier Hold(Dossier dossier, ParticipantId[] people)
    {
        var angkatan = dossier[dossier.Cohorts[0].Id];
        var (p1, p2, p3) = (people[0], people[1], people[2]);
        var (sessionId, today) = (angkatan.Cohort.Sessions[2].Id, new LocalDate(2025, 6, 5));
        ParticipantFacts? factsOf(ParticipantId id) => id == p2 ? dossier.Find(id)! with { Isolation = DateSet.On(today) } : dossier.Find(id);

        #region program-4
        angkatan = angkatan.Hold(sessionId, new([p1, p2], [new(p3, AbsenceKind.Sick)]), Next()).Value;
        foreach (var finding in angkatan.Review(today, factsOf)) Console.WriteLine($"{finding.Participant}: {finding.In(Language.Indonesian)} → {finding.Remedy}");
        #endregion
        return angkatan;
    }

    private static Dossier Certify(CohortInDossier angkatan, ParticipantId p1)
    {
        foreach (var session in angkatan.Cohort.Sessions.Skip(3))
        {
            angkatan = angkatan.Hold(session.Id, new([.. angkatan.TakingPartOn(session.Day)], []), Next()).Value;
        }

        var issuedOn = new LocalDate(2025, 6, 20);
        angkatan = angkatan
            .Then(c => c.Assess(new("C.20SAB00.001.1", issuedOn, [new(p1, true)]), Next()))
            .Bind(a => a.Complete(p1, issuedOn, Next())).Value;
        var number = CertificateNumber.From("SABUN/1/2025");

        #region program-5
        var result = angkatan.Certify(p1, number, issuedOn, Next());
        var slip = result.Value.Slip(p1).Value;
        #endregion
        var dossier = result.Value.Dossier;
        foreach (var day in new LocalDate[] { new(2025, 6, 19), issuedOn, new(2030, 6, 20) })
        {
            #region program-5
            Console.WriteLine(dossier.Verify(slip, day).Value.Status);
            #endregion
        }

        return dossier;
    }

    private static void Meet(Dossier dossier)
    {
        var (lapas, soap, year, today, quarter) = (dossier.Facilities[0], A.Subject, 2025, new LocalDate(2025, 9, 30), Term.OfMonths(3));
        var nextQuarter = ValidityPeriod.Between(new(2027, 4, 1), new(2027, 6, 30)).Value;

        #region program-9
        var portfolio = dossier.Portfolio;
        portfolio.EndingBetween(nextQuarter); portfolio.Dormant(today, quarter); portfolio.GapsOf(lapas.Id, soap, year);
        dossier.Realised(Superior, year);
        #endregion
        Console.WriteLine(string.Join(", ", portfolio.EndingBetween(nextQuarter).Value.Sure));
        Console.WriteLine(string.Join(", ", portfolio.Dormant(today, quarter).Value.Sure));
        Console.WriteLine(portfolio.GapsOf(lapas.Id, soap, year).Value);
        Console.WriteLine(dossier.Realised(Superior, year).Value.Count);
    }

    private static Recording Next() => Recording.Of($"kit-{++_entry}", Instant.FromUtc(2025, 7, 1, 1, 0) + Duration.FromMinutes(_entry), "giatja");
}
