using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pembinaan.Domain.Cohorts;

/// <summary>Names and values in a fixed form, of which a hash is taken.</summary>
/// <remarks>The length stands before a value, so that no value can pass for the next line.</remarks>
internal sealed class CanonicalText
{
    private readonly List<(string Name, string Value)> _lines = [];

    internal IReadOnlyList<(string Name, string Value)> Lines => _lines;

    /// <summary>The text as bytes of UTF-8.</summary>
    internal byte[] Bytes
    {
        get
        {
            var text = new StringBuilder();
            foreach (var (name, value) in _lines)
            {
                text.Append(CultureInfo.InvariantCulture, $"{name} {value.Length}:{value}\n");
            }

            return Encoding.UTF8.GetBytes(text.ToString());
        }
    }

    /// <summary>The SHA-256 of the text, in hexadecimal digits.</summary>
    internal string Hash => Convert.ToHexStringLower(SHA256.HashData(Bytes));

    internal static string Iso(LocalDate? day) => day?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "";

    internal CanonicalText Line(string name, string? value)
    {
        _lines.Add((name, value ?? ""));
        return this;
    }
}
