using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Dossiers;

/// <summary>
/// What other cohorts, their certificates and the records of bodies say of a credit: at recognition, on entry, and later, when what proved it may be gone.
/// </summary>
internal sealed class CreditInDossier(Dossier dossier, Cohort cohort)
{
    private static readonly LocalisedTemplate Revoked = new("sertifikat {number} dicabut", "the certificate {number} was revoked");

    /// <summary>Why a credit does not count, and what is missing to say whether it does.</summary>
    /// <param name="credit">The credit.</param>
    /// <param name="day">The day of recognition.</param>
    /// <param name="earlier">What is recognised for the person before.</param>
    internal (ValueList<DomainError> Faults, ValueList<DomainError> Doubts) Of(
        Credit credit,
        LocalDate day,
        IReadOnlyList<(Credit Credit, LocalDate Day)> earlier
    )
    {
        DomainError[] faults =
        [
            .. Unproven(credit, day),
            .. RevokedOn(credit, day),
            .. OfSomebodyElse(credit),
            .. Twice(credit, earlier),
        ];
        DomainError[] doubts =
        [
            .. CohortNotHeld(credit),
            .. BodiesNotHeld(credit, earlier),
            .. Undeclared(credit) is { } undeclared ? [undeclared] : Array.Empty<DomainError>(),
        ];
        return (faults.Distinct().ToValueList(), doubts.Distinct().ToValueList());
    }

    /// <summary>Every root beside the cohort itself on which it hangs whether credits count.</summary>
    internal IEnumerable<AggregateRoot> RootsBehind(IReadOnlyList<Credit> credits)
    {
        var numbers = credits.Select(static c => c.Certificate).OfType<CertificateNumber>().Distinct().ToList();
        var cohorts = numbers
            .SelectMany(n => dossier.CohortsThatRecognised(n).Concat(dossier.CohortsThatIssued(n)))
            .Concat(credits.Select(c => c.Cohort is { } named ? dossier.Find(named) : null).OfType<Cohort>())
            .Where(c => c.Id != cohort.Id)
            .Distinct()
            .ToList();
        var bodies = numbers
            .SelectMany(n => RecognisedBy(n).Select(static c => c.Body).OfType<StakeholderId>())
            .Concat(credits.Select(static c => c.Body).OfType<StakeholderId>())
            .SelectMany(b => new[] { b, dossier.Directory.Resolve(b) })
            .Distinct()
            .Select(dossier.Find)
            .OfType<AggregateRoot>();
        return cohorts.Concat(bodies);
    }

    /// <summary>What was recognised for somebody by a day and is not proven any more, or of which that cannot be said.</summary>
    internal IEnumerable<CohortFinding> NotProvenOn(LocalDate day, ParticipantId participant) =>
        CreditSteps
            .Of(cohort, participant)
            .Where(e => e.Day <= day && CreditSteps.LeftBy(cohort.EnrolmentsOf(participant), e.Day) is null)
            .SelectMany(e => OfRecords(e.Credit, e.Day, day).Concat(OfCertificate(e.Credit, e.Day, day)))
            .Distinct();

    private IEnumerable<DomainError> Unproven(Credit credit, LocalDate day) =>
        OtherOf(credit) is { } other && dossier.Find(other) is { } from ? CreditProof.Unproven(from, cohort, credit, day) : [];

    private IEnumerable<DomainError> RevokedOn(Credit credit, LocalDate day) =>
        PapersOf(credit)
            .Where(p => p.Issued.Certificate.Participant == credit.Participant && p.Issued.RevokedFrom <= day)
            .Select(static p =>
                CohortErrors.CreditOfRevoked.For(
                    "credit.certificate",
                    Argument.Of("number", p.Issued.Certificate.Number.Value),
                    Argument.Of("day", p.Issued.RevokedFrom!.Value)
                )
            );

    private IEnumerable<DomainError> CohortNotHeld(Credit credit) =>
        OtherOf(credit) is { } other && dossier.Find(other) is null ? [Dossier.NotHeld(References.Cohort, other.Value)] : [];

    private CohortId? OtherOf(Credit credit) => credit.Cohort == cohort.Id ? null : credit.Cohort;

    private IEnumerable<CohortFinding> OfRecords(Credit credit, LocalDate since, LocalDate day)
    {
        if (OtherOf(credit) is not { } other)
        {
            yield break;
        }

        if (dossier.Find(other) is not { } from)
        {
            yield return ToLoad(credit, day, Dossier.NotHeld(References.Cohort, other.Value));
            yield break;
        }

        var faults = CreditProof.Unproven(from, cohort, credit, since).ToList();
        if (faults.Count == 0)
        {
            yield break;
        }

        var gone = GoneOn(from, credit, since);
        foreach (var fault in gone <= day ? faults : [])
        {
            yield return Gone(credit, since, gone, Say.Inside(fault.Text));
        }
    }

    private IEnumerable<CohortFinding> OfCertificate(Credit credit, LocalDate since, LocalDate day)
    {
        foreach (var (at, issued) in PapersOf(credit).Where(p => p.Issued.Certificate.Participant == credit.Participant))
        {
            if (issued.RevokedFrom is { } revoked && revoked <= day)
            {
                yield return Gone(credit, since, LocalDate.Max(revoked, since), Revoked.Fill(Argument.Of("number", issued.Certificate.Number.Value)));
                continue;
            }

            foreach (var finding in dossier[at.Id].DoubtsOf(issued, day))
            {
                yield return finding;
            }
        }

        if (credit is { Cohort: null, Certificate: { } number } && dossier.Undeclared(Holding.Cohorts, Holding.CohortsThatIssued(number)) is { } undeclared)
        {
            yield return ToLoad(credit, day, undeclared);
        }

        // One that is not here may say that its body is another's.
        foreach (var doubt in BodiesNotHeld(credit, []).Distinct())
        {
            yield return ToLoad(credit, day, doubt);
        }
    }

    // The day of the entry from which on the cohort has not proven it; the day of recognition if it never did.
    private LocalDate GoneOn(Cohort from, Credit credit, LocalDate since)
    {
        var gone = since;
        foreach (var instant in from.Journal.Entries.Select(static e => e.Stamp.RecordedAt).Distinct().OrderDescending())
        {
            if (from.AsKnownAt(instant) is not { } known || !CreditProof.Unproven(known, cohort, credit, since).Any())
            {
                break;
            }

            gone = LocalDate.Max(since, from.Zone.DayOf(instant));
        }

        return gone;
    }

    private static CohortFinding Gone(Credit credit, LocalDate recognised, LocalDate since, LocalisedText why) =>
        new(
            credit.Participant,
            null,
            since,
            CohortErrors.CreditNotProvenAnyMore.For(
                "credit",
                Named.Who(credit.Participant),
                Argument.Of("day", recognised),
                Argument.Of("why", why)
            ),
            Remedy.Annul
        );

    private static CohortFinding ToLoad(Credit credit, LocalDate day, DomainError doubt) => new(credit.Participant, null, day, doubt, Remedy.Of(doubt));

    // Whoever recognised the certificate may not be here; of a number without a body, whoever issued it may not.
    private DomainError? Undeclared(Credit credit) =>
        credit.Source is not null ? dossier.Undeclared(Holding.Cohorts)
        : credit is { Certificate: { } number } ? dossier.Undeclared(Holding.Cohorts, Holding.CohortsThatIssued(number))
        : null;

    // One certificate is one person's, in whichever cohort it was recognised and by whichever record of its body.
    private IEnumerable<DomainError> OfSomebodyElse(Credit credit)
    {
        if (credit.Source is { } source)
        {
            foreach (var at in dossier.CohortsThatRecognised(source.Number))
            {
                if (CreditCheck.OfSomebodyElse(at, credit, other => IsTheSame(other, credit)) is { } taken)
                {
                    yield return taken;
                }
            }
        }

        var issued = OwnPapersOf(credit).ToList();
        if (issued.Count > 0 && issued.TrueForAll(p => p.Issued.Certificate.Participant != credit.Participant))
        {
            yield return CohortErrors.CreditOfAnother.For("credit.certificate", Named.Who(credit.Participant));
        }
    }

    // What the cohort tells by itself is left to it: the same cohort, or the same certificate of the same record of a body.
    private IEnumerable<DomainError> Twice(Credit credit, IReadOnlyList<(Credit Credit, LocalDate Day)> earlier)
    {
        var learnt = LearntIn(credit);
        if (credit.Cohort is null && learnt.Contains(cohort.Id))
        {
            yield return CohortErrors.CreditOfItself.For("credit", Named.Of(cohort));
        }

        foreach (var (one, on) in earlier.Where(e => !CreditCheck.IsSameSource(e.Credit, credit)))
        {
            if (LearntIn(one).Intersect(learnt).FirstOrDefault() is { } both)
            {
                yield return CreditCheck.Twice(credit, new(both.Value, both.Value), on);
            }
            else if (IsTheSame(one, credit))
            {
                yield return CreditCheck.Twice(credit, CreditCheck.SourceOf(credit), on);
            }
        }
    }

    /// <summary>The cohorts in which it was learnt: the one that is named, or those that issued the certificate to the person.</summary>
    private CohortId[] LearntIn(Credit credit) =>
        credit.Cohort is { } named
            ? [named]
            : [.. OwnPapersOf(credit).Where(p => p.Issued.Certificate.Participant == credit.Participant).Select(static p => p.At.Id)];

    private IEnumerable<(Cohort At, IssuedCertificate Issued)> OwnPapersOf(Credit credit) =>
        PapersOf(credit).Where(static p => p.Issued.Certificate.IssuedBy is null);

    /// <summary>The certificates on record by which a credit is claimed.</summary>
    private IEnumerable<(Cohort At, IssuedCertificate Issued)> PapersOf(Credit credit) =>
        credit.Certificate is { } number ? Numbered(number, credit.Cohort).Where(p => IsBy(p.Issued.Certificate, credit.Body)) : [];

    private IEnumerable<(Cohort At, IssuedCertificate Issued)> Numbered(CertificateNumber number, CohortId? only) =>
        dossier
            .CohortsThatIssued(number)
            .Where(c => only is null || c.Id == only)
            .SelectMany(c => c.Certificates.Where(i => i.Certificate.Number == number).Select(i => (c, i)));

    // Without a body it is a paper of the cohort; with one, a paper of that body, or of the cohort that it taught.
    private bool IsBy(Certificate certificate, StakeholderId? body) =>
        body is null ? certificate.IssuedBy is null : IssuersOf(certificate).Any(i => dossier.Directory.IsSame(i, body));

    private static IEnumerable<StakeholderId> IssuersOf(Certificate certificate) =>
        certificate.IssuedBy is { } issuer ? [issuer] : certificate.Providers.Select(static p => p.Provider.Party?.Stakeholder).OfType<StakeholderId>();

    private bool IsTheSame(Credit one, Credit other) => IsNumberedAlike(one, other) && dossier.Directory.IsSame(one.Body, other.Body);

    private static bool IsNumberedAlike(Credit one, Credit other) =>
        one.Source is { } a && other.Source is { } b && a.Number == b.Number && a.Cohort == b.Cohort;

    // Two bodies may be one by a record that is not here: that of either, as far as it is known.
    private IEnumerable<DomainError> BodiesNotHeld(Credit credit, IReadOnlyList<(Credit Credit, LocalDate Day)> earlier)
    {
        if (credit is not { Certificate: { } number, Body: { } body })
        {
            return [];
        }

        var recognised = RecognisedBy(number)
            .Where(c => c.Participant != credit.Participant)
            .Concat(earlier.Select(static e => e.Credit))
            .Where(c => IsNumberedAlike(c, credit))
            .Select(static c => c.Body)
            .OfType<StakeholderId>();
        var issued = Numbered(number, credit.Cohort).SelectMany(static p => IssuersOf(p.Issued.Certificate));
        return recognised
            .Concat(issued)
            .Where(b => !dossier.Directory.IsSame(b, body))
            .Append(body)
            .ToList() is { Count: > 1 } bodies
            ? bodies
                .Select(dossier.Directory.Resolve)
                .Distinct()
                .Where(b => dossier.Find(b) is null)
                .Select(b => dossier.NotHeld(References.CreditedBody, b))
            : [];
    }

    private IEnumerable<Credit> RecognisedBy(CertificateNumber number) =>
        dossier
            .CohortsThatRecognised(number)
            .SelectMany(static c => c.State.Credits.Values)
            .SelectMany(static all => all)
            .Select(static e => e.Credit)
            .Where(c => c.Certificate == number);
}
