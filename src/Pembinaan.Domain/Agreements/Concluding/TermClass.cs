namespace Pembinaan.Domain.Agreements;

/// <summary>The length class of a cooperation (PP 57/1999 ps 8(1)).</summary>
internal enum TermClass
{
    /// <summary>Not more than two years.</summary>
    [InWords("jangka pendek", "short term")]
    Short,

    /// <summary>Two to five years.</summary>
    [InWords("jangka menengah", "medium term")]
    Medium,

    /// <summary>Five years or more; an open end counts as long.</summary>
    [InWords("jangka panjang", "long term")]
    Long,
}
