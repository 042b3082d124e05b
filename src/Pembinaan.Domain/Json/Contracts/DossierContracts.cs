using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Json;

/// <summary>A document of several roots, with its schema version first.</summary>
internal static class DossierContracts
{
    private static readonly JsonContract<int> Schema = new JsonSchemaContract();

    internal static JsonObjectContract<Dossier> Dossier { get; } = new(
        static (ref m) =>
        {
            m.Get("schema", Schema);
            var facilities = m.GetList("facilities", PembinaanJson.Facilities.Root);
            var stakeholders = m.GetList("stakeholders", PembinaanJson.Stakeholders.Root);
            var agreements = m.GetList("agreements", PembinaanJson.Agreements.Root);
            var programmes = m.GetList("programmes", PembinaanJson.Programmes.Root);
            var cohorts = m.GetList("cohorts", PembinaanJson.Cohorts.Root);
            var referrals = m.GetList("referrals", PembinaanJson.Referrals.Root);
            var participants = m.GetList("participants", ParticipantContracts.Facts);
            DomainError[] twice =
            [
                .. Twice("facilities", facilities, static f => f.Id.Value),
                .. Twice("stakeholders", stakeholders, static s => s.Id.Value),
                .. Twice("agreements", agreements, static a => a.Id.Value),
                .. Twice("programmes", programmes, static p => p.Id.Value),
                .. Twice("cohorts", cohorts, static c => c.Id.Value),
                .. Twice("referrals", referrals, static r => r.Id.Value),
                .. Twice("participants", participants, static p => p.Id.Value).Select(static e => e.Withheld),
            ];
            AggregateRoot?[] roots = [.. facilities, .. stakeholders, .. agreements, .. programmes, .. cohorts, .. referrals];
            return twice.Length > 0 ? DomainResult<Dossier>.Failure(twice)
                : roots.Contains(null) || participants.Contains(null) ? Dossiers.Dossier.Empty
                : Dossiers.Dossier.Of(roots!).Map(dossier => dossier.Knowing(participants));
        },
        static (w, d) => w.Put("schema", Schema, PembinaanJson.Schema)
            .PutList("facilities", PembinaanJson.Facilities.Root, [.. d.Facilities])
            .PutList("stakeholders", PembinaanJson.Stakeholders.Root, [.. d.Stakeholders])
            .PutList("agreements", PembinaanJson.Agreements.Root, [.. d.Agreements])
            .PutList("programmes", PembinaanJson.Programmes.Root, [.. d.Programmes])
            .PutList("cohorts", PembinaanJson.Cohorts.Root, [.. d.Cohorts])
            .PutList("referrals", PembinaanJson.Referrals.Root, [.. d.Referrals])
            .PutList("participants", ParticipantContracts.Facts, [.. d.Participants]),
        standsByItself: true);

    private static IEnumerable<DomainError> Twice<T>(string member, ValueList<T> items, Func<T, string> id)
        where T : class
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            // An item that could not be read is null here; its faults are told already.
            if (items[i] is not null && !seen.Add(id(items[i])))
            {
                yield return JsonErrors.DuplicateId.For(FormattableString.Invariant($".{member}[{i}]"), Argument.Of("id", id(items[i])));
            }
        }
    }
}
