using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>A variable of the monthly assessment of convicts (SPPN).</summary>
public sealed record SppnVariable : ILocalisable
{
    private SppnVariable(string code, string id, string en)
    {
        Code = code;
        Name = new(id, en);
    }

    /// <summary>The overall score as the register gives it; the library does not compute it, because the weights of the standard were not read.</summary>
    public static SppnVariable Overall { get; } = new("overall", "nilai keseluruhan", "overall score");

    /// <summary>Kepribadian.</summary>
    public static SppnVariable Kepribadian { get; } = new("kepribadian", "kepribadian", "personality");

    /// <summary>Kemandirian, which includes skill training and production.</summary>
    public static SppnVariable Kemandirian { get; } = new("kemandirian", "kemandirian", "self-reliance");

    /// <summary>Sikap.</summary>
    public static SppnVariable Sikap { get; } = new("sikap", "sikap", "attitude");

    /// <summary>Kondisi mental.</summary>
    public static SppnVariable KondisiMental { get; } = new("kondisi-mental", "kondisi mental", "mental condition");

    /// <summary>All, in the order of the reference.</summary>
    public static ImmutableArray<SppnVariable> All { get; } = [Overall, Kepribadian, Kemandirian, Sikap, KondisiMental];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static SppnVariable FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "SppnVariable");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SppnVariable? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(SppnVariable? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
