using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Dossiers;

/// <content>Its occasions, each with the records that belong to it.</content>
public sealed partial class Dossier
{
    /// <summary>The occasions, in the order in which they were handed in. They have no journal: who corrects one hands it in anew.</summary>
    public ValueList<Occasion> Occasions => _occasions.All;

    /// <summary>An occasion with the records that belong to it.</summary>
    /// <param name="occasion">The identity of an occasion that the dossier holds; <see cref="Find(OccasionId)"/> tells whether it does.</param>
    /// <returns>The occasion in this dossier.</returns>
    /// <exception cref="ArgumentException">The dossier does not hold it.</exception>
    [SuppressMessage("Design", "CA1043:Use Integral Or String Argument For Indexers", Justification = "An identity is the key.")]
    public OccasionInDossier this[OccasionId occasion]
    {
        get
        {
            var found = Find(Guard.Against.Null(occasion));
            Guard.Against.Violation(found is null, $"The dossier must hold the occasion {occasion.Value}.", nameof(occasion));
            return new(this, found!);
        }
    }

    /// <summary>The occasion with an identity.</summary>
    /// <param name="id">The identity.</param>
    /// <returns>The occasion, or null if the dossier does not hold it.</returns>
    public Occasion? Find(OccasionId id) => _occasions.Find(Guard.Against.Null(id));

    /// <summary>The dossier with occasions, in place of earlier ones with the same identity.</summary>
    /// <param name="occasions">The occasions, each once.</param>
    /// <returns>
    /// The next dossier; or <see cref="DossierErrors.Twice"/>, or what is wrong with an occasion in itself, such as
    /// <see cref="JournalErrors.BlankText"/> or <see cref="Placements.PlacementErrors.OpeningPlaces"/>.
    /// </returns>
    public DomainResult<Dossier> WithOccasions(params IEnumerable<Occasion> occasions)
    {
        var all = Guard.Against.NullItem(occasions);
        foreach (var occasion in all)
        {
            Guard.Against.Null(occasion.Id, nameof(occasions));
        }

        DomainError[] faults =
        [
            .. all.GroupBy(static o => o.Id)
                .Where(static g => g.Skip(1).Any())
                .Select(static g => DossierErrors.Twice.For("occasions", Argument.Of("id", g.Key.Value))),
            .. all.SelectMany(static (o, i) => o.Faults.Select(f => f.At(FormattableString.Invariant($"occasions[{i}].{f.Identifier}")))),
        ];
        return faults.Length > 0
            ? DomainResult<Dossier>.Failure(faults)
            : new Dossier(
                _facilities,
                _stakeholders,
                _agreements,
                _programmes,
                _cohorts,
                _referrals,
                _facts,
                all.Aggregate(_occasions, static (held, occasion) => held.With(occasion)),
                _declared,
                _named.With(all.SelectMany(Indexes.OccasionsByAgreement.KeysOf), _agreements)
            );
    }

    internal IEnumerable<CooperationAgreement> AgreementsSignedAt(OccasionId occasion) => _agreements.By(Indexes.AgreementsByOccasion, occasion);

    /// <summary>What of the references of an occasion the dossier does not hold.</summary>
    internal IEnumerable<MissingReference> MissingOf(Occasion occasion) =>
        References
            .Of(occasion)
            .Where(reference => !Holds(reference))
            .Select(reference => new MissingReference(occasion.Id.Value, reference.Role, TextOf(reference.Id))
            {
                Called = CalledElsewhere(reference.Id),
                By = LocalisedText.Same(occasion.Title),
            });
}
