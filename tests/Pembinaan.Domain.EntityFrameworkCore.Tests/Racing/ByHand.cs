using Npgsql;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests.Racing;

/// <summary>What somebody writes who answers by SQL and the library's JSON alone: one query for one answer.</summary>
internal static class ByHand
{
    private const string Alone = "SELECT body FROM pembinaan_entries WHERE kind = 'agreement' AND root = $1 ORDER BY revision";

    // Those recognised as the same, those that name one of them, and all that any of these names: so all that depend on the agreement are there.
    private const string Joined =
        """
        WITH RECURSIVE same(root) AS (
            SELECT $1
            UNION
            SELECT CASE WHEN l.root = s.root THEN l.to_root ELSE l.root END::text
            FROM same s JOIN pembinaan_links l
                ON l.kind = 'agreement' AND l.role = 'same' AND (l.root = s.root OR (l.to_kind = 'agreement' AND l.to_root = s.root))
        ), needed(kind, root) AS (
            SELECT 'agreement', root FROM same
            UNION
            SELECT 'agreement', l.root::text FROM same s JOIN pembinaan_links l ON l.to_kind = 'agreement' AND l.to_root = s.root AND l.kind = 'agreement'
            UNION
            SELECT l.to_kind::text, l.to_root::text FROM needed n JOIN pembinaan_links l ON l.kind = n.kind AND l.root = n.root
        )
        SELECT e.kind, e.root, e.body FROM needed n JOIN pembinaan_entries e ON e.kind = n.kind AND e.root = n.root ORDER BY e.kind, e.root, e.revision
        """;

    public static async Task<Standing> AloneAsync(NpgsqlDataSource source, string id, LocalDate day)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Alone, connection);
        command.Parameters.AddWithValue(id);
        await using var reader = await command.ExecuteReaderAsync();
        var entries = new List<Entry<Agreements.Events.AgreementEvent>>();
        while (await reader.ReadAsync())
        {
            entries.Add(PembinaanJson.Agreements.ReadEntry(reader.GetString(0)).Value);
        }

        return CooperationAgreement.From(entries).Value.StandingOn(day);
    }

    public static async Task<Standing> JoinedAsync(NpgsqlDataSource source, string id, LocalDate day, Instant now)
    {
        await using var connection = await source.OpenConnectionAsync();
        await using var command = new NpgsqlCommand(Joined, connection);
        command.Parameters.AddWithValue(id);
        await using var reader = await command.ExecuteReaderAsync();
        var (roots, bodies, of) = (new List<AggregateRoot>(), new List<string>(), (Kind: "", Root: ""));
        while (await reader.ReadAsync())
        {
            var next = (reader.GetString(0), reader.GetString(1));
            if (next != of && bodies.Count > 0)
            {
                roots.Add(RootOf(of.Kind, bodies));
                bodies.Clear();
            }

            of = next;
            bodies.Add(reader.GetString(2));
        }

        roots.Add(RootOf(of.Kind, bodies));
        var agreement = AgreementId.From(id);
        return Dossier.Of(roots).Value.HoldingAll(now, Holding.AgreementsAround(agreement))[agreement].StandingOn(day);
    }

    private static AggregateRoot RootOf(string kind, List<string> bodies) => kind switch
    {
        "agreement" => CooperationAgreement.From(bodies.ConvertAll(static b => PembinaanJson.Agreements.ReadEntry(b).Value)).Value,
        "stakeholder" => Stakeholder.From(bodies.ConvertAll(static b => PembinaanJson.Stakeholders.ReadEntry(b).Value)).Value,
        _ => Facility.From(bodies.ConvertAll(static b => PembinaanJson.Facilities.ReadEntry(b).Value)).Value,
    };
}
