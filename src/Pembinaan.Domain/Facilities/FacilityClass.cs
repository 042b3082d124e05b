using System.Diagnostics.CodeAnalysis;
using Pembinaan.Domain.Text;

namespace Pembinaan.Domain.Facilities;

/// <summary>The class of a facility. It is decreed and never follows from capacity.</summary>
public sealed record FacilityClass : ILocalisable
{
    private FacilityClass(string code)
    {
        Code = code;
    }

    /// <summary>Kelas I.</summary>
    public static FacilityClass I { get; } = new("I");

    /// <summary>Kelas II, of LPKA and Bapas.</summary>
    public static FacilityClass II { get; } = new("II");

    /// <summary>Kelas IIA.</summary>
    public static FacilityClass IIA { get; } = new("IIA");

    /// <summary>Kelas IIB.</summary>
    public static FacilityClass IIB { get; } = new("IIB");

    /// <summary>Kelas III.</summary>
    public static FacilityClass III { get; } = new("III");

    /// <summary>All classes.</summary>
    public static ImmutableArray<FacilityClass> All { get; } = [I, II, IIA, IIB, III];

    /// <summary>I, II, IIA, IIB or III.</summary>
    public string Code { get; }

    /// <summary>The class with a code.</summary>
    /// <param name="code">I, II, IIA, IIB or III.</param>
    /// <param name="facilityClass">The class.</param>
    /// <returns>Whether there is one.</returns>
    public static bool TryFromCode(string? code, [NotNullWhen(true)] out FacilityClass? facilityClass)
    {
        facilityClass = All.FirstOrDefault(c => c.Code == code);
        return facilityClass is not null;
    }

    /// <inheritdoc/>
    public string In(Language language) => language == Language.Indonesian ? $"Kelas {Code}" : $"Class {Code}";

    /// <inheritdoc/>
    public override string ToString() => Code;
}
