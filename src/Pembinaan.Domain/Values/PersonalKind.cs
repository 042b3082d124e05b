namespace Pembinaan.Domain;

/// <summary>What of a person a member holds.</summary>
internal enum PersonalKind
{
    /// <summary>Who it is about: the application's pseudonym of somebody who takes part.</summary>
    [InWords("identitas peserta", "identity of a participant")]
    Identity,

    /// <summary>A free text about somebody who takes part, such as a reason.</summary>
    [InWords("teks tentang peserta", "text about a participant")]
    Text,

    /// <summary>Name, post or identity of somebody who acts for an office or a partner.</summary>
    [InWords("pejabat atau wakil", "official or representative")]
    Official,
}
