using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>The page of the reference about facts about a person, written from their schema.</summary>
internal static class FactsPage
{
    private const string Whole = "ParticipantFacts";

    internal const string Example = """
        {
          "id": "P-1",
          "status": [{ "firstDay": "2024-01-15", "lastDay": "2024-05-31", "value": "TAHANAN" }, { "firstDay": "2024-06-01", "value": "NARAPIDANA" }],
          "birthDate": "1990-05-05",
          "sex": "male",
          "sentence": { "firstDay": "2024-01-15", "terms": [{ "years": 3, "months": 6 }] },
          "registerF": { "known": [], "until": "2025-06-30" }
        }
        """;

    internal static string Of(JsonObject all)
    {
        var page = new StringBuilder()
            .Append("# Facts about a person as JSON\n\n")
            .Append("What `PembinaanJson.Participants` reads and writes, and what the body of a request about a person holds. A member that is left out, or null, ")
            .Append("is not known, and nothing is taken from that. A member that is a *fact* may also be given as `{ \"known\": …, \"until\": \"2025-06-30\" }`: ")
            .Append("known up to that day, inclusive, and not after it. A member that is not listed is refused. Days are ISO days.\n\n")
            .Append("This page is generated from the code and compared in a test (`APPROVE_DOCS=1 dotnet test --filter Craft` writes it anew); the example is read by one.\n\n")
            .Append(CultureInfo.InvariantCulture, $"```json\n{Example}\n```\n");
        foreach (var (name, record) in all.OrderBy(static r => r.Key == Whole ? 0 : 1).ThenBy(static r => r.Key, StringComparer.Ordinal))
        {
            var required = (record!["required"]?.AsArray() ?? []).Select(static r => r!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
            page.Append(CultureInfo.InvariantCulture, $"\n## {Called(name)}\n\n| Member | Value | Must be given |\n|---|---|---|\n");
            foreach (var (member, value) in record["properties"]!.AsObject())
            {
                page.Append(CultureInfo.InvariantCulture, $"| `{member}` | {Said(value!)} | {(required.Contains(member) ? "yes" : "no")} |\n");
            }
        }

        return page.ToString();
    }

    private static string Said(JsonNode value)
    {
        if (value["$ref"]?.GetValue<string>() is { } reference)
        {
            var called = Called(reference[(reference.LastIndexOf('/') + 1)..]);
            return $"[{called}](#{called.ToLowerInvariant()})";
        }

        if (value["oneOf"]?.AsArray() is { } either)
        {
            return Said(either[0]!) + (either.Count == 3 ? " (fact)" : "");
        }

        return value["items"] is { } item ? $"list of {Said(item)}"
            : value["enum"]?.AsArray() is { } choices ? $"one of {string.Join(", ", choices.Select(static c => $"`{c}`"))}"
            : value["format"] is not null ? "a day"
            : value["description"]?.GetValue<string>() ?? (value["type"]!.GetValue<string>() == "boolean" ? "true or false" : value["type"]!.GetValue<string>());
    }

    private static string Called(string name) => name == Whole ? name : name["Facts".Length..];
}
