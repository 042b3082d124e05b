using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>Reads the members of a line in the order in which they are written, from behind its start; null if they stand otherwise.</summary>
internal delegate T? JsonRow<T>(ref Utf8JsonReader reader)
    where T : class;
