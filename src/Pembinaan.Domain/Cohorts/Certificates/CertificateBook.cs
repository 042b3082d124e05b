using Pembinaan.Domain.Cohorts.Events;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The certificates of a cohort, each under its key, in the order of issue.</summary>
internal sealed record CertificateBook
{
    private CertificateBook(ImmutableDictionary<CertificateKey, IssuedCertificate> all, ImmutableList<CertificateKey> order)
    {
        All = all;
        Order = order;
    }

    internal static CertificateBook Empty { get; } = new(ImmutableDictionary<CertificateKey, IssuedCertificate>.Empty, []);

    internal ImmutableDictionary<CertificateKey, IssuedCertificate> All { get; }

    internal ImmutableList<CertificateKey> Order { get; }

    /// <summary>The certificates with a number, of whichever body and scheme.</summary>
    internal List<IssuedCertificate> Numbered(CertificateNumber number) => [.. Order.Where(k => k.Number == number).Select(k => All[k])];

    /// <summary>The certificates that another one says it replaces: with that number, of the same body; of its own scheme if there is one.</summary>
    internal List<IssuedCertificate> ReplacedBy(Certificate certificate)
    {
        var ofTheBody = Numbered(certificate.Replaces!).FindAll(c => c.Certificate.IssuedBy == certificate.IssuedBy);
        return ofTheBody.Find(c => c.Certificate.Scheme == certificate.Scheme) is { } same ? [same] : ofTheBody;
    }

    internal CertificateBook Issue(Certificate certificate)
    {
        var all = All.SetItem(certificate.Key, new(certificate));
        if (certificate.Replaces is not null && ReplacedBy(certificate) is [var replaced])
        {
            all = all.SetItem(replaced.Certificate.Key, replaced with { ReplacedBy = certificate.Number, ReplacedOn = certificate.IssuedOn });
        }

        return new(all, Order.Add(certificate.Key));
    }

    internal CertificateBook Confirm(CertificateConfirmed confirmed) =>
        With(
            new(confirmed.Number),
            c => c with { ConfirmedOn = confirmed.Evidence, ConfirmedAs = confirmed.Outcome, ConfirmedUncovered = confirmed.UncoveredDays }
        );

    internal CertificateBook Revoke(CertificateRevoked revoked, string author) =>
        With(revoked.Certificate, c => c with { RevokedFrom = revoked.FirstDay, RevokedBecause = revoked.Reason, RevokedBy = author });

    internal CertificateBook With(CertificateKey key, Func<IssuedCertificate, IssuedCertificate> change) =>
        All.TryGetValue(key, out var existing) ? new(All.SetItem(key, change(existing)), Order) : this;
}
