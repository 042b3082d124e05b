using System.Text.Json.Nodes;

namespace Pembinaan.Domain.Json;

/// <summary>How one kind of object of an older schema becomes one of today: its name then, and what is done to its members.</summary>
internal readonly record struct JsonRewriting(string Kind, Action<JsonObject> Rewrite);
