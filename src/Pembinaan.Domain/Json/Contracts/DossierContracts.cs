namespace Pembinaan.Domain.Json;

/// <summary>A document of several roots, with its schema version first.</summary>
internal static class DossierContracts
{
    private static readonly JsonContract<int> Schema = new JsonSchemaContract();

    internal static JsonObjectContract<Dossier> Dossier { get; } = new(
        static (ref m) =>
        {
            m.Get("schema", Schema);
            var dossier = new Dossier
            {
                Facilities = m.GetList("facilities", PembinaanJson.Facilities.Root),
                Stakeholders = m.GetList("stakeholders", PembinaanJson.Stakeholders.Root),
                Agreements = m.GetList("agreements", PembinaanJson.Agreements.Root),
                Programmes = m.GetList("programmes", PembinaanJson.Programmes.Root),
                Cohorts = m.GetList("cohorts", PembinaanJson.Cohorts.Root),
                Participants = m.GetList("participants", ParticipantContracts.Facts),
            };
            DomainError[] twice =
            [
                .. Twice("facilities", dossier.Facilities, static f => f.Id.Value),
                .. Twice("stakeholders", dossier.Stakeholders, static s => s.Id.Value),
                .. Twice("agreements", dossier.Agreements, static a => a.Id.Value),
                .. Twice("programmes", dossier.Programmes, static p => p.Id.Value),
                .. Twice("cohorts", dossier.Cohorts, static c => c.Id.Value),
                .. Twice("participants", dossier.Participants, static p => p.Id.Value).Select(static e => e.Withheld),
            ];
            return twice.Length == 0 ? dossier : DomainResult<Dossier>.Failure(twice);
        },
        static (w, d) => w.Put("schema", Schema, PembinaanJson.Schema)
            .PutList("facilities", PembinaanJson.Facilities.Root, d.Facilities)
            .PutList("stakeholders", PembinaanJson.Stakeholders.Root, d.Stakeholders)
            .PutList("agreements", PembinaanJson.Agreements.Root, d.Agreements)
            .PutList("programmes", PembinaanJson.Programmes.Root, d.Programmes)
            .PutList("cohorts", PembinaanJson.Cohorts.Root, d.Cohorts)
            .PutList("participants", ParticipantContracts.Facts, d.Participants),
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
