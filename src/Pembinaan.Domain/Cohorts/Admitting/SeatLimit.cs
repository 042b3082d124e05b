namespace Pembinaan.Domain.Cohorts;

/// <summary>One limit of the seats.</summary>
/// <param name="Kind">What limits.</param>
/// <param name="Seats">To how many.</param>
/// <param name="Source">Which space, agreement and so on, by its identity; empty if the kind says it.</param>
public sealed record SeatLimit(SeatLimitKind Kind, int Seats, string Source = "")
{
    /// <summary>What limits, in words.</summary>
    public LocalisedText Name
    {
        get
        {
            var (id, en) = Kind switch
            {
                SeatLimitKind.Cohort => ("tempat angkatan", "seats of the cohort"),
                SeatLimitKind.Programme => ("peserta terbanyak program", "most participants of the programme"),
                SeatLimitKind.Space => ("ruang", "space"),
                SeatLimitKind.Facility => ("UPT", "facility"),
                _ => ("kuota perjanjian", "quota of the agreement"),
            };
            return Source.Length == 0 ? new(id, en) : new($"{id} {Source}", $"{en} {Source}");
        }
    }
}
