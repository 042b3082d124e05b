using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>The legal status of a person, which decides under which function of corrections they take part in a programme.</summary>
/// <remarks>Newspapers use "WBP" for all of these; in law Warga Binaan leaves out tahanan and anak, which is why there is no type of that name.</remarks>
public sealed record LegalStatus : ILocalisable
{
    private LegalStatus(string code, string id, string en)
    {
        Code = code;
        Name = new(id, en);
    }

    /// <summary>Suspect or accused in proceedings, held in a Rutan (UU 22/2022 ps 1). Not a Warga Binaan; takes part under Pelayanan.</summary>
    public static LegalStatus Tahanan { get; } = new("tahanan", "tahanan", "detainee");

    /// <summary>A child of 12 to under 18 in proceedings (UU 22/2022 ps 1). Takes part under Pelayanan.</summary>
    public static LegalStatus Anak { get; } = new("anak", "anak", "child in proceedings");

    /// <summary>Convicted and serving a fixed term or life, or sentenced to death and awaiting execution (UU 22/2022 ps 1). Takes part under Pembinaan.</summary>
    public static LegalStatus Narapidana { get; } = new("narapidana", "narapidana", "convict");

    /// <summary>A child of 14 to under 18 who serves a sentence in an LPKA (UU 22/2022 ps 1). Takes part under Pembinaan.</summary>
    public static LegalStatus AnakBinaan { get; } = new("anak-binaan", "anak binaan", "sentenced child");

    /// <summary>Under Bapas after conditional release or leave (UU 22/2022 ps 1, ps 4). Training may go on there, under Pembimbingan Kemasyarakatan.</summary>
    public static LegalStatus Klien { get; } = new("klien", "klien", "client of Bapas");

    /// <summary>Released: no function of corrections holds any more.</summary>
    public static LegalStatus Bebas { get; } = new("bebas", "bebas", "released");

    /// <summary>All, in the order of the reference.</summary>
    public static ImmutableArray<LegalStatus> All { get; } = [Tahanan, Anak, Narapidana, AnakBinaan, Klien, Bebas];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static LegalStatus FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "LegalStatus");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out LegalStatus? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(LegalStatus? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
