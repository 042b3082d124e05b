namespace Pembinaan.Domain.Participants;

/// <summary>Whether the day on which serving begins is itself a day served.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum FirstDayCounting
{
    /// <summary>The first day is served; the default.</summary>
    [InWords("hari pertama dihitung", "the first day counted")]
    Counts,

    /// <summary>Serving counts from the following day.</summary>
    [InWords("hari pertama tidak dihitung", "the first day not counted")]
    DoesNotCount,
}
