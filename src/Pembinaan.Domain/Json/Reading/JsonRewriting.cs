using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace Pembinaan.Domain.Json;

/// <summary>How one kind of object of an older schema becomes one of today: its name then, and what is done to its members.</summary>
[SuppressMessage("Performance", "CA1812", Justification = "There is no older schema yet; a test makes one.")]
internal sealed record JsonRewriting(string Kind, Action<JsonObject> Rewrite);
