using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Json;

/// <summary>A document of several roots: each of them once.</summary>
internal static class JsonDossiers
{
    internal static JsonShapes.OfDossier Taken(JsonShapes.Loaded<Dossier> loaded)
    {
        var d = loaded.Root;
        return new(
            PembinaanJson.Schema,
            Stored(d.Facilities),
            Stored(d.Stakeholders),
            Stored(d.Agreements),
            Stored(d.Programmes),
            Stored(d.Cohorts),
            Stored(d.Referrals),
            d.Participants,
            d.Occasions
        );
    }

    internal static JsonShapes.Loaded<Dossier> Made(JsonShapes.OfDossier s)
    {
        DomainError[] twice =
        [
            .. Twice("facilities", [.. s.Facilities.Select(static f => f.Root.Id.Value)]),
            .. Twice("stakeholders", [.. s.Stakeholders.Select(static f => f.Root.Id.Value)]),
            .. Twice("agreements", [.. s.Agreements.Select(static a => a.Root.Id.Value)]),
            .. Twice("programmes", [.. s.Programmes.Select(static p => p.Root.Id.Value)]),
            .. Twice("cohorts", [.. s.Cohorts.Select(static c => c.Root.Id.Value)]),
            .. Twice("referrals", [.. s.Referrals.Select(static r => r.Root.Id.Value)]),
            .. Twice("participants", [.. s.Participants.Select(static p => p.Id.Value)]),
            .. Twice("occasions", [.. s.Occasions.Select(static o => o.Id.Value)]),
        ];
        if (twice.Length > 0)
        {
            throw new JsonRefusal(twice);
        }

        var warnings = new List<DomainError>();
        AggregateRoot[] roots =
        [
            .. Roots(s.Facilities, warnings),
            .. Roots(s.Stakeholders, warnings),
            .. Roots(s.Agreements, warnings),
            .. Roots(s.Programmes, warnings),
            .. Roots(s.Cohorts, warnings),
            .. Roots(s.Referrals, warnings),
        ];
        var dossier = JsonRefusal.Unless(Dossier.Of(roots, root => PlaceOf(root, s))).Knowing(s.Participants);
        return new(s.Occasions.IsEmpty ? dossier : JsonRefusal.Unless(dossier.WithOccasions(s.Occasions)), warnings.ToValueList());
    }

    /// <summary>The identity of what stands in a list of a document, as far as it could be read.</summary>
    internal static string? IdOf(object? item) =>
        item switch
        {
            JsonShapes.Loaded<Facilities.Facility> f => f.Root.Id.Value,
            JsonShapes.Loaded<Stakeholders.Stakeholder> s => s.Root.Id.Value,
            JsonShapes.Loaded<Agreements.CooperationAgreement> a => a.Root.Id.Value,
            JsonShapes.Loaded<Programmes.SkillProgramme> p => p.Root.Id.Value,
            JsonShapes.Loaded<Cohorts.Cohort> c => c.Root.Id.Value,
            JsonShapes.Loaded<Placements.JobReferral> r => r.Root.Id.Value,
            ParticipantFacts p => p.Id.Value,
            Occasion o => o.Id.Value,
            _ => null,
        };

    /// <summary>What is given more than once in a list of a document; null is what could not be read.</summary>
    internal static IEnumerable<DomainError> Twice(string member, IReadOnlyList<string?> ids)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] is { } id && !seen.Add(id))
            {
                var fault = JsonErrors.DuplicateId.For(FormattableString.Invariant($".{member}[{i}]"), Argument.Of("id", id));
                yield return member == "participants" ? fault.Withheld : fault;
            }
        }
    }

    // Only bodies and agreements name their like, so that they can form a circle.
    private static string PlaceOf(AggregateRoot root, JsonShapes.OfDossier s) =>
        root is Stakeholders.Stakeholder
            ? FormattableString.Invariant($"stakeholders[{s.Stakeholders.TakeWhile(l => l.Root != root).Count()}]")
            : FormattableString.Invariant($"agreements[{s.Agreements.TakeWhile(l => l.Root != root).Count()}]");

    private static ValueList<JsonShapes.Loaded<TRoot>> Stored<TRoot>(ValueList<TRoot> roots)
        where TRoot : class => roots.Select(static r => new JsonShapes.Loaded<TRoot>(r, [])).ToValueList();

    private static ValueList<TRoot> Roots<TRoot>(ValueList<JsonShapes.Loaded<TRoot>> loaded, List<DomainError> warnings)
        where TRoot : class
    {
        warnings.AddRange(loaded.SelectMany(static l => l.Warnings));
        return loaded.Select(static l => l.Root).ToValueList();
    }
}
