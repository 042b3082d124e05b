using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Facilities;

/// <summary>What a training space is.</summary>
public sealed record SpaceKind : ILocalisable
{
    private SpaceKind(string code, string id, string en)
    {
        Code = code;
        Name = new(id, en);
    }

    /// <summary>A workshop (bengkel kerja).</summary>
    public static SpaceKind Workshop { get; } = new("workshop", "bengkel kerja", "workshop");

    /// <summary>A classroom.</summary>
    public static SpaceKind Classroom { get; } = new("classroom", "ruang kelas", "classroom");

    /// <summary>A kitchen.</summary>
    public static SpaceKind Kitchen { get; } = new("kitchen", "dapur", "kitchen");

    /// <summary>A fish pond.</summary>
    public static SpaceKind Pond { get; } = new("pond", "kolam", "pond");

    /// <summary>A field or garden.</summary>
    public static SpaceKind Field { get; } = new("field", "lahan", "field");

    /// <summary>A hall.</summary>
    public static SpaceKind Hall { get; } = new("hall", "aula", "hall");

    /// <summary>A place of worship.</summary>
    public static SpaceKind PlaceOfWorship { get; } = new("place-of-worship", "tempat ibadah", "place of worship");

    /// <summary>Another place; its name says what it is.</summary>
    public static SpaceKind Other { get; } = new("other", "tempat lain", "other place");

    /// <summary>All kinds.</summary>
    public static ImmutableArray<SpaceKind> All { get; } = [Workshop, Classroom, Kitchen, Pond, Field, Hall, PlaceOfWorship, Other];

    /// <summary>The stable code.</summary>
    public string Code { get; }

    /// <summary>The name in both languages.</summary>
    public LocalisedText Name { get; }

    /// <summary>The kind with a code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="kind">The kind.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out SpaceKind? kind)
    {
        kind = All.FirstOrDefault(k => k.Code == code);
        return kind is not null;
    }

    /// <inheritdoc/>
    public string In(Language language) => Name.In(language);

    /// <inheritdoc/>
    public override string ToString() => Code;
}
