namespace Pembinaan.Domain.Facilities;

/// <summary>What a training space is.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class SpaceKind : Coded<SpaceKind>, ICoded<SpaceKind>
{
    private SpaceKind(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>A workshop (bengkel kerja).</summary>
    public static SpaceKind Workshop { get; } = new("WORKSHOP", "bengkel kerja", "workshop");

    /// <summary>A classroom.</summary>
    public static SpaceKind Classroom { get; } = new("CLASSROOM", "ruang kelas", "classroom");

    /// <summary>A kitchen.</summary>
    public static SpaceKind Kitchen { get; } = new("KITCHEN", "dapur", "kitchen");

    /// <summary>A fish pond.</summary>
    public static SpaceKind Pond { get; } = new("POND", "kolam", "pond");

    /// <summary>A field or garden.</summary>
    public static SpaceKind Field { get; } = new("FIELD", "lahan", "field");

    /// <summary>A hall.</summary>
    public static SpaceKind Hall { get; } = new("HALL", "aula", "hall");

    /// <summary>A place of worship.</summary>
    public static SpaceKind PlaceOfWorship { get; } = new("PLACE-OF-WORSHIP", "tempat ibadah", "place of worship");

    /// <summary>Another place; its name says what it is.</summary>
    public static SpaceKind Other { get; } = new("OTHER", "tempat lain", "other place");

    /// <summary>All kinds.</summary>
    public static ValueList<SpaceKind> All { get; } = [Workshop, Classroom, Kitchen, Pond, Field, Hall, PlaceOfWorship, Other];
}
