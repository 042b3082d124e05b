namespace Pembinaan.Domain.Testing;

/// <summary>A text that may be made only when it is read: of a broken rule that a row notices, hardly anybody reads it.</summary>
internal sealed class Wording : IEquatable<Wording>
{
    private readonly Func<string>? _make;
    private string? _text;

    private Wording(string text) => _text = text;

    internal Wording(Func<string> make) => _make = make;

    public static implicit operator Wording(string text) => new(text);

    public bool Equals(Wording? other) => ToString() == other?.ToString();

    public override bool Equals(object? obj) => Equals(obj as Wording);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    public override string ToString() => _text ??= _make!();
}
