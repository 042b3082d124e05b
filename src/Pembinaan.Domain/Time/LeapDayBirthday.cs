namespace Pembinaan.Domain.Time;

/// <summary>
/// When a person born on 29 February has the birthday of a year without that day. No rule of Indonesian law was found, so every rule that asks for an age names
/// its answer.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public enum LeapDayBirthday
{
    /// <summary>On 28 February, the last day of the month.</summary>
    [InWords("28 Februari", "28 February")]
    TwentyEighthOfFebruary,

    /// <summary>On 1 March, the day after the missing day.</summary>
    [InWords("1 Maret", "1 March")]
    FirstOfMarch,
}
