using System.Globalization;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <content>What a body names, and the people about whom it tells.</content>
public static partial class PembinaanHttp
{
    /// <summary>What a body names and nobody knows is bad input of a field, and not 404: the address was found.</summary>
    /// <typeparam name="T">The value.</typeparam>
    /// <param name="found">What was looked up for the field.</param>
    /// <param name="field">The field of the body.</param>
    /// <returns>
    /// What was found, or every error that it has: of the field and <see cref="ResultStatus.Invalid"/> where it was <see cref="ResultStatus.NotFound"/>.
    /// </returns>
    public static DomainResult<T> Named<T>(this DomainResult<T> found, string field)
    {
        Guard.Against.Null(found);
        Guard.Against.Null(field);
        return found.Status != ResultStatus.NotFound
            ? found
            : DomainResult<T>.Failure([.. found.ValidationErrors.Select(e => RequestFields.AsInput(e, field))]);
    }

    /// <summary>
    /// What a body tells about people, by person: <c>body.People.ById("people")</c>. The same facts count once; of whom two different ones are told, nobody can
    /// say which are true.
    /// </summary>
    /// <param name="people">The facts.</param>
    /// <param name="field">The member of the body that has them.</param>
    /// <returns>
    /// The facts in their order, or <see cref="DossierErrors.Twice"/> for each that differs from an earlier one about the same person, at its own field such as
    /// <c>people[1].id</c>.
    /// </returns>
    public static DomainResult<IReadOnlyDictionary<ParticipantId, ParticipantFacts>> ById(this IReadOnlyList<ParticipantFacts> people, string field)
    {
        Guard.Against.Null(people);
        Guard.Against.Null(field);
        var known = new OrderedDictionary<ParticipantId, ParticipantFacts>(people.Count);
        DomainError[] twice =
        [
            .. people
                .Index()
                .Where(p => !known.TryAdd(p.Item.Id, p.Item) && known[p.Item.Id] != p.Item)
                .Select(p =>
                    DossierErrors.Twice.For(
                        string.Create(CultureInfo.InvariantCulture, $"{field}[{p.Index}].id"),
                        Argument.Of("id", p.Item.Id.Value)
                    )
                ),
        ];
        return twice.Length == 0
            ? DomainResult.Success<IReadOnlyDictionary<ParticipantId, ParticipantFacts>>(known)
            : DomainResult<IReadOnlyDictionary<ParticipantId, ParticipantFacts>>.Failure(twice);
    }
}
