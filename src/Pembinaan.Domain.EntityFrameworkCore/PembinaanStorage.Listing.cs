using System.Globalization;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <content>The record of a party, and what is on record.</content>
public static partial class PembinaanStorage
{
    /// <summary>Loads the record of a party, which is a facility or a stakeholder: such as one that a request names.</summary>
    /// <param name="db">The context.</param>
    /// <param name="id">The identity.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The facility or stakeholder, or what <see cref="LoadAsync(DbContext, FacilityId, CancellationToken)"/> may answer.
    /// </returns>
    public static async Task<DomainResult<AggregateRoot>> LoadAsync(this DbContext db, PartyId id, CancellationToken cancel = default) =>
        Guard.Against.Null(id).Facility is { } facility
            ? (await db.LoadAsync(facility, cancel).ConfigureAwait(false)).Map<AggregateRoot>(static root => root)
            : (await db.LoadAsync(id.Stakeholder!, cancel).ConfigureAwait(false)).Map<AggregateRoot>(static root => root);

    /// <summary>
    /// The identities of all roots of a kind on record, an agreement without days and so without rows among them:
    /// <c>await db.ListIdsAsync&lt;AgreementId&gt;()</c>.
    /// </summary>
    /// <typeparam name="TId">
    /// The identity of the kind: <see cref="FacilityId"/>, <see cref="StakeholderId"/>, <see cref="AgreementId"/>, <see cref="ProgrammeId"/>,
    /// <see cref="CohortId"/> or <see cref="JobReferralId"/>.
    /// </typeparam>
    /// <param name="db">The context.</param>
    /// <param name="cancel">To give up.</param>
    /// <returns>
    /// The identities in the order of their characters; or <see cref="StorageErrors.Damaged"/> where one is none, or what
    /// <see cref="PembinaanPreparing.CheckSchemaAsync"/> may answer.
    /// </returns>
    /// <exception cref="ArgumentException">The type is the identity of no root.</exception>
    public static async Task<DomainResult<IReadOnlyList<TId>>> ListIdsAsync<TId>(this DbContext db, CancellationToken cancel = default)
        where TId : class, IParsable<TId>
    {
        Guard.Against.Null(db);
        var store = Streams.Of(typeof(TId));
        var kind = store.Kind;
        var begun = db.Set<StoredEntry>().AsNoTracking().Where(e => e.Kind == kind).Select(static e => e.Root).Distinct();
        return (await db.ListAsync(begun, cancel).ConfigureAwait(false)).Bind(roots => Read([.. roots.Order(StringComparer.Ordinal)]));

        DomainResult<IReadOnlyList<TId>> Read(string[] roots)
        {
            var ids = new List<TId>(roots.Length);
            foreach (var root in roots)
            {
                if (!TId.TryParse(root, CultureInfo.InvariantCulture, out var id))
                {
                    return StorageErrors.Damaged.For(
                        "root",
                        Argument.Of("kind", store.Name),
                        Argument.Of("id", root),
                        Argument.Of("revision", "1"),
                        Argument.Of("faults", new LocalisedText("itu bukan identitas", "that is no identity"))
                    );
                }

                ids.Add(id);
            }

            return DomainResult.Success<IReadOnlyList<TId>>(ids);
        }
    }
}
