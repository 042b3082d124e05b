namespace Pembinaan.Domain.Participants;

/// <summary>From which event of a discipline penalty a window runs.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum DisciplineEvent
{
    /// <summary>
    /// The days on which it is served; the day on which it was imposed where it has none. So the articles on remission and on asimilasi for special crimes word
    /// it (PP 99/2012 ps 34, Permenkumham 7/2022 ps 45).
    /// </summary>
    [InWords("dijalani", "served")]
    Serving,

    /// <summary>The day on which it was imposed, however long it is served.</summary>
    [InWords("dijatuhkan", "imposed")]
    Imposition,

    /// <summary>
    /// Both: the day on which it was imposed and the days on which it is served, each for itself, so that the days between the two are none of them.
    /// </summary>
    [InWords("dijatuhkan atau dijalani", "imposed or served")]
    ImpositionOrServing,
}
