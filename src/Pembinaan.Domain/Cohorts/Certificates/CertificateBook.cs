using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Cohorts;

/// <summary>The certificates of a cohort, each under its key, in the order of issue.</summary>
internal sealed record CertificateBook
{
    private readonly ImmutableDictionary<CertificateNumber, ImmutableList<CertificateKey>> _numbered;
    private readonly ImmutableDictionary<Paper, ImmutableList<CertificateKey>> _papers;

    private CertificateBook(
        ImmutableDictionary<CertificateKey, IssuedCertificate> all,
        ImmutableList<CertificateKey> order,
        ImmutableDictionary<CertificateNumber, ImmutableList<CertificateKey>> numbered,
        ImmutableDictionary<Paper, ImmutableList<CertificateKey>> papers
    )
    {
        All = all;
        Order = order;
        _numbered = numbered;
        _papers = papers;
    }

    // What somebody holds once: a paper of one kind, body and scheme.
    private sealed record Paper(ParticipantId Participant, CertificateKind Kind, StakeholderId? IssuedBy, string? Scheme)
    {
        internal static Paper Of(Certificate certificate) => new(certificate.Participant, certificate.Kind, certificate.IssuedBy, certificate.Scheme);
    }

    internal static CertificateBook Empty { get; } =
        new(
            ImmutableDictionary<CertificateKey, IssuedCertificate>.Empty,
            [],
            ImmutableDictionary<CertificateNumber, ImmutableList<CertificateKey>>.Empty,
            ImmutableDictionary<Paper, ImmutableList<CertificateKey>>.Empty
        );

    internal ImmutableDictionary<CertificateKey, IssuedCertificate> All { get; }

    internal ImmutableList<CertificateKey> Order { get; }

    /// <summary>The certificates with a number, of whichever body and scheme.</summary>
    internal List<IssuedCertificate> Numbered(CertificateNumber number) => [.. (_numbered.GetValueOrDefault(number) ?? []).Select(k => All[k])];

    /// <summary>Those of the same person, kind, body and scheme as a certificate, in the order of issue.</summary>
    internal IEnumerable<IssuedCertificate> Like(Certificate certificate) => (_papers.GetValueOrDefault(Paper.Of(certificate)) ?? []).Select(k => All[k]);

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

        var (key, paper) = (certificate.Key, Paper.Of(certificate));
        return new(
            all,
            Order.Add(key),
            _numbered.SetItem(key.Number, (_numbered.GetValueOrDefault(key.Number) ?? []).Add(key)),
            _papers.SetItem(paper, (_papers.GetValueOrDefault(paper) ?? []).Add(key))
        );
    }

    internal CertificateBook Confirm(CertificateConfirmed confirmed) =>
        With(
            new(confirmed.Number),
            c => c with { ConfirmedOn = confirmed.Evidence, ConfirmedAs = confirmed.Outcome, ConfirmedUncovered = confirmed.UncoveredDays }
        );

    internal CertificateBook Revoke(CertificateRevoked revoked, string author) =>
        With(revoked.Certificate, c => c with { RevokedFrom = revoked.FirstDay, RevokedBecause = revoked.Reason, RevokedBy = author });

    internal CertificateBook With(CertificateKey key, Func<IssuedCertificate, IssuedCertificate> change) =>
        All.TryGetValue(key, out var existing) ? new(All.SetItem(key, change(existing)), Order, _numbered, _papers) : this;
}
