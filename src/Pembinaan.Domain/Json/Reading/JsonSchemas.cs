using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pembinaan.Domain.Json;

/// <summary>
/// The one place where texts of older schemas become texts of today, before anything is read of them. Contracts know only today's schema: a kind has one name.
/// </summary>
/// <remarks>
/// Whoever renames a kind or a member that was released adds a rewriting here: the kind as it stood then, and what becomes of its members (its new kind too).
/// Texts without such a kind are not touched and cost a search. Paths of faults are those of the rewritten text. Schema 1 is the first, so there is none yet.
/// </remarks>
internal static class JsonSchemas
{
    internal static ImmutableArray<JsonRewriting> Rewritings { get; } = [];

    /// <summary>A text as the schema of today has it; the same text if nothing of an older schema stands in it.</summary>
    internal static ReadOnlyMemory<byte> Rewritten(ReadOnlyMemory<byte> json, ImmutableArray<JsonRewriting> rewritings)
    {
        if (!rewritings.Any(r => json.Span.IndexOf(Encoding.UTF8.GetBytes($"\"{r.Kind}\"")) >= 0))
        {
            return json;
        }

        try
        {
            var root = JsonNode.Parse(
                json.Span,
                documentOptions: new()
                {
                    MaxDepth = JsonText.MostNested,
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowDuplicateProperties = false,
                }
            );
            Rewrite(root, rewritings);
            using var buffer = new JsonBuffer();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                root!.WriteTo(writer);
            }

            return buffer.ToArray();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // What is no JSON, or holds broken characters, is told as it stands.
            return json;
        }
    }

    private static void Rewrite(JsonNode? node, ImmutableArray<JsonRewriting> rewritings)
    {
        switch (node)
        {
            case JsonArray items:
                foreach (var item in items)
                {
                    Rewrite(item, rewritings);
                }

                break;
            case JsonObject one:
                foreach (var (_, member) in one)
                {
                    Rewrite(member, rewritings);
                }

                if (one.TryGetPropertyValue("kind", out var kind) && kind?.GetValueKind() == JsonValueKind.String)
                {
                    rewritings.FirstOrDefault(r => r.Kind == kind.GetValue<string>()).Rewrite?.Invoke(one);
                }

                break;
        }
    }
}
