using Pembinaan.Domain.Identities;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The certificates of a cohort, by number, in the order of issue.</summary>
internal sealed record CertificateBook
{
    private CertificateBook(ImmutableDictionary<CertificateNumber, IssuedCertificate> all, ImmutableList<CertificateNumber> order)
    {
        All = all;
        Order = order;
    }

    internal static CertificateBook Empty { get; } = new(ImmutableDictionary<CertificateNumber, IssuedCertificate>.Empty, []);

    internal ImmutableDictionary<CertificateNumber, IssuedCertificate> All { get; }

    internal ImmutableList<CertificateNumber> Order { get; }

    internal CertificateBook Issue(Certificate certificate)
    {
        var all = All.SetItem(certificate.Number, new(certificate));
        if (certificate.Replaces is { } old && all.TryGetValue(old, out var replaced))
        {
            all = all.SetItem(old, replaced with { ReplacedBy = certificate.Number, ReplacedOn = certificate.IssuedOn });
        }

        return new(all, Order.Add(certificate.Number));
    }

    internal CertificateBook Confirm(CertificateConfirmed confirmed) => With(confirmed.Number, c => c with { ConfirmedOn = confirmed.Evidence });

    internal CertificateBook Revoke(CertificateRevoked revoked, string author) => With(revoked.Number, c => c with { RevokedFrom = revoked.FirstDay, RevokedBecause = revoked.Reason, RevokedBy = author });

    private CertificateBook With(CertificateNumber number, Func<IssuedCertificate, IssuedCertificate> change) =>
        All.TryGetValue(number, out var existing) ? new(All.SetItem(number, change(existing)), Order) : this;
}
