namespace Pembinaan.Domain.Stakeholders;

/// <summary>What two records have in common that lets them look like the same body.</summary>
public enum MatchingFact
{
    /// <summary>The same tax number.</summary>
    [InWords("NPWP sama", "same tax number")]
    Npwp,

    /// <summary>The same business number.</summary>
    [InWords("NIB sama", "same business number")]
    Nib,

    /// <summary>A name of one is a name of the other, points, spaces and capitals apart: now, formerly or misspelt.</summary>
    [InWords("nama sama", "same name")]
    Name,

    /// <summary>The names differ in the form of business alone: "PT Maju" and "Maju, CV".</summary>
    [InWords("nama sama, bentuk usaha berbeda", "same name, another form of business")]
    NameWithoutForm,
}
