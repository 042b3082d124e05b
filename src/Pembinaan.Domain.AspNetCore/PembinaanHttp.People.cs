using System.Globalization;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.AspNetCore;

/// <content>People whom a body tells about.</content>
public static partial class PembinaanHttp
{
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
