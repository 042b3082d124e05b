namespace Pembinaan.Domain.Agreements;

/// <summary>The length class of a cooperation (PP 57/1999 ps 8(1)).</summary>
public enum TermClass
{
    /// <summary>Not more than two years.</summary>
    Short,

    /// <summary>Two to five years.</summary>
    Medium,

    /// <summary>Five years or more; an open end counts as long.</summary>
    Long,
}
