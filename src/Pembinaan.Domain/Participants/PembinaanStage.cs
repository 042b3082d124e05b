using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Participants;

/// <summary>A stage of pembinaan. Reached only by a decision after a TPP hearing, never on a date by itself (PP 31/1999 ps 7).</summary>
public sealed record PembinaanStage : ILocalisable, IComparable<PembinaanStage>
{
    private readonly int _rank;

    private PembinaanStage(int rank, string code, string id, string en)
    {
        _rank = rank;
        Code = code;
        Name = new(id, en);
    }

    /// <summary>From the start of the sentence; proposed until a third is served (as reported of PP 31/1999). Begins with mapenaling.</summary>
    public static PembinaanStage Awal { get; } = new(1, "awal", "tahap awal", "initial stage");

    /// <summary>Proposed from a third to half of the sentence (as reported of PP 31/1999).</summary>
    public static PembinaanStage LanjutanPertama { get; } = new(2, "lanjutan-1", "tahap lanjutan pertama", "first advanced stage");

    /// <summary>Proposed from half to two thirds of the sentence (as reported of PP 31/1999).</summary>
    public static PembinaanStage LanjutanKedua { get; } = new(3, "lanjutan-2", "tahap lanjutan kedua", "second advanced stage");

    /// <summary>Proposed from two thirds of the sentence (as reported of PP 31/1999).</summary>
    public static PembinaanStage Akhir { get; } = new(4, "akhir", "tahap akhir", "final stage");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ImmutableArray<PembinaanStage> All { get; } = [Awal, LanjutanPertama, LanjutanKedua, Akhir];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">There is no such code.</exception>
    public static PembinaanStage FromCode(string code)
    {
        Guard.Against.NullOrEmpty(code);
        return Guard.Against.UnknownCode(TryFromCode(code, out var found) ? found : null, code, "PembinaanStage");
    }

    /// <summary>The value with a code.</summary>
    /// <param name="code">The code; any other text, or null, has no value.</param>
    /// <param name="found">The value.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out PembinaanStage? found)
    {
        found = All.FirstOrDefault(v => v.Code == code);
        return found is not null;
    }

    /// <summary>Whether it is the same value.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether it is; each value exists once.</returns>
    public bool Equals(PembinaanStage? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public int CompareTo(PembinaanStage? other) => other is null ? 1 : _rank.CompareTo(other._rank);

    /// <summary>Whether it is lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is lower than the second.</returns>
    public static bool operator <(PembinaanStage left, PembinaanStage right) => Rank(left) < Rank(right);

    /// <summary>Whether it is not higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not higher than the second.</returns>
    public static bool operator <=(PembinaanStage left, PembinaanStage right) => Rank(left) <= Rank(right);

    /// <summary>Whether it is higher.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is higher than the second.</returns>
    public static bool operator >(PembinaanStage left, PembinaanStage right) => Rank(left) > Rank(right);

    /// <summary>Whether it is not lower.</summary>
    /// <param name="left">One value.</param>
    /// <param name="right">The other value.</param>
    /// <returns>Whether the first is not lower than the second.</returns>
    public static bool operator >=(PembinaanStage left, PembinaanStage right) => Rank(left) >= Rank(right);

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;

    private static int Rank(PembinaanStage value)
    {
        Guard.Against.Null(value);
        return value._rank;
    }
}
