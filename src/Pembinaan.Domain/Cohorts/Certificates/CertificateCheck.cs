namespace Pembinaan.Domain.Cohorts;

/// <summary>What stands in the way of one more certificate, and which should not stand beside each other.</summary>
internal static class CertificateCheck
{
    internal static DomainError ValidityUnknown(Certificate certificate) =>
        CohortErrors.CertificateValidityUnknown.For("certificates", Named.Numbered(certificate.Number));

    internal static DomainError Unknown(CertificateNumber number) => CohortErrors.CertificateUnknown.For(nameof(number), Named.Numbered(number));

    internal static DomainError? NumberFault(CohortState state, Certificate certificate)
    {
        if (state.Certificates.All.TryGetValue(certificate.Key, out var used))
        {
            var (now, then) = (certificate.Number.Value, used.Certificate.Number.Value);
            var number = now == then ? LocalisedText.Same(now) : new($"{now} (tercatat sebagai {then})", $"{now} (on record as {then})");
            return CohortErrors.NumberUsed.For("number", Argument.Of("number", number));
        }

        return certificate.Replaces is { } old
            ? ReplacedFault(state.Certificates, certificate, old)
                ?? StandingFault(certificate, state.Certificates.Like(certificate).Where(c => c.Certificate.Number != old))
            : StandingFault(certificate, state.Certificates.Like(certificate));
    }

    private static DomainError? ReplacedFault(CertificateBook book, Certificate certificate, CertificateNumber old)
    {
        var named = book.ReplacedBy(certificate);
        if (named.Count > 1)
        {
            return CohortErrors.CertificateAmbiguous.For("replaces", Named.Numbered(old));
        }

        var another = CohortErrors.CertificateOfAnother.For(
            "replaces",
            Named.Numbered(old),
            Argument.Of("paper", certificate.Kind.Name),
            Named.Who(certificate.Participant)
        );
        if (named.Count == 0)
        {
            return book.Numbered(old).Count > 0 ? another : Unknown(old);
        }

        if (named[0].ReplacedBy is { } by)
        {
            return CohortErrors.CertificateReplacedAlready.For("replaces", Named.Numbered(old), Argument.Of("by", by.Value));
        }

        if (certificate.IssuedOn < named[0].Certificate.IssuedOn)
        {
            return CohortErrors.ReplacedBeforeIssue.For(
                "issuedOn",
                Named.Numbered(old),
                Argument.Of("day", certificate.IssuedOn),
                Argument.Of("issued", named[0].Certificate.IssuedOn)
            );
        }

        return named[0].Certificate.Participant == certificate.Participant && named[0].Certificate.Kind == certificate.Kind ? null : another;
    }

    /// <summary>The certificates that stand although another of the same kind stands on days of theirs, in whatever order they became known.</summary>
    internal static IEnumerable<DomainError> StandingTwice(Cohort cohort)
    {
        List<DomainError> found = [];
        var earlier = new Dictionary<ParticipantId, List<IssuedCertificate>>();
        foreach (var standing in cohort.Certificates.Where(static c => c.RevokedFrom is null && c.ReplacedBy is null))
        {
            var certificate = standing.Certificate;
            if (!earlier.TryGetValue(certificate.Participant, out var those))
            {
                earlier.Add(certificate.Participant, those = []);
            }

            if (StandingFault(certificate, those) is { } fault)
            {
                found.Add(fault);
            }

            those.Add(standing);
        }

        return found;
    }

    internal static DomainError? StandingFault(Certificate certificate, IEnumerable<IssuedCertificate> earlier)
    {
        // One that stands for certain is told before one of which it is not known.
        var standing = earlier.OrderBy(static c => c.IsValidityUnknown).FirstOrDefault(c =>
            c.Certificate.Participant == certificate.Participant
            && c.Certificate.Kind == certificate.Kind
            && c.Certificate.IssuedBy == certificate.IssuedBy
            && c.Certificate.Scheme == certificate.Scheme
            && !c.IsOverOn(certificate.IssuedOn)
            && !(certificate.ValidUntil < c.Certificate.IssuedOn)
        );
        return standing is null ? null
            : standing.IsValidityUnknown && standing.Certificate.IssuedOn < certificate.IssuedOn ? ValidityUnknown(standing.Certificate)
            : certificate.IsValidityUnknown && certificate.IssuedOn < standing.Certificate.IssuedOn ? ValidityUnknown(certificate)
            : CohortErrors.CertificateIssuedAlready.For(
                "kind",
                Named.Who(certificate.Participant),
                Argument.Of("paper", certificate.Kind.Name),
                Named.Numbered(standing.Certificate.Number)
            );
    }
}
