namespace Pembinaan.Domain.Stakeholders;

/// <summary>What two records have in common that lets them look like the same body.</summary>
public enum MatchingFact
{
    /// <summary>The same tax number.</summary>
    Npwp,

    /// <summary>The same business number.</summary>
    Nib,

    /// <summary>A name of one is a name of the other, points, spaces and capitals apart: now, formerly or misspelt.</summary>
    Name,

    /// <summary>The names differ in the form of business alone: "PT Maju" and "Maju, CV".</summary>
    NameWithoutForm,
}
