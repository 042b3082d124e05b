namespace Pembinaan.Domain.Participants;

/// <summary>Whether the day on which serving begins is itself a day served.</summary>
public enum FirstDayCounting
{
    /// <summary>The first day is served; the default.</summary>
    Counts,

    /// <summary>Serving counts from the following day.</summary>
    DoesNotCount,
}
