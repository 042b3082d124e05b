using System.Text.Json.Nodes;

namespace Pembinaan.Domain.Tests.Json;

/// <summary>A contract knows the names of its members before it reads one, so that an unknown member is told without reading the others again.</summary>
public class Names_of_members
{
    [Fact]
    public void Are_known_in_every_object_so_that_an_unknown_member_is_the_only_fault()
    {
        var wrong = new List<string>();
        foreach (var (reader, json) in Readers.Texts().Where(static t => t.Reader != "Dossier" && !Readers.Journals.Contains(t.Reader)))
        {
            for (var at = 0; ; at++)
            {
                var root = JsonNode.Parse(json)!;
                if (Objects(root).Skip(at).FirstOrDefault() is not { } one)
                {
                    break;
                }

                one["zz"] = 1;
                var faults = Readers.Read(reader, root.ToJsonString()).ValidationErrors;
                if (faults is not [{ ErrorCode: "JSON-UNKNOWN-MEMBER" or "JSON-UNKNOWN-MEMBER-WITHHELD" }])
                {
                    wrong.Add($"{reader}: {one.GetPath()}: {string.Join("; ", faults.Select(static f => $"{f.Identifier} {f}"))}");
                }
            }
        }

        string.Join("\n", wrong).Should().BeEmpty();
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject one => one.SelectMany(static m => Objects(m.Value)).Prepend(one),
        JsonArray many => many.SelectMany(Objects),
        _ => [],
    };
}
