using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Pembinaan.Domain.Json;

/// <summary>A place in a text. Its path is spelt only where there is a fault.</summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _above;
    private readonly string? _name;
    private readonly int _index;

    private JsonPlace(JsonPlace? above, string? name, int index)
    {
        (_above, _name, _index) = (above, name, index);
    }

    internal static JsonPlace Root { get; } = new(null, null, 0);

    internal JsonPlace Member(string name) => new(this, name, 0);

    internal JsonPlace Item(int index) => new(this, null, index);

    /// <summary>The path, such as <c>$.entries[2].event</c>; a name that is no plain word stands in brackets.</summary>
    /// <returns>The path.</returns>
    public override string ToString()
    {
        var segments = new List<string>();
        for (var place = this; place._above is not null; place = place._above)
        {
            segments.Add(place._name is { } name ? Spelt(name) : string.Create(CultureInfo.InvariantCulture, $"[{place._index}]"));
        }

        segments.Reverse();
        return "$" + string.Concat(segments);
    }

    private static string Spelt(string name) =>
        name.Length > 0 && name.All(static c => char.IsAsciiLetterOrDigit(c) || c == '_')
            ? "." + name
            : $"[\"{JsonEncodedText.Encode(name.Replace(JsonFaults.Broken, '\uFFFD'), JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"]";
}
