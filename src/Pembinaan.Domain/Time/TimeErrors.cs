namespace Pembinaan.Domain.Time;

/// <summary>Errors about days and periods.</summary>
public static class TimeErrors
{
    /// <summary>The last day lies before the first.</summary>
    public static ErrorDefinition InvertedPeriod { get; } =
        new("PERIOD-INVERTED", "Hari terakhir {lastDay} mendahului hari pertama {firstDay}.", "The last day, {lastDay}, is before the first day, {firstDay}.");

    /// <summary>A length that is not positive.</summary>
    public static ErrorDefinition LengthNotPositive { get; } =
        new(
            "PERIOD-LENGTH",
            "Jangka waktu {length} tidak mencakup satu hari pun; harus ada paling sedikit satu hari.",
            "A length of {length} covers not a single day; it must cover at least one."
        );

    /// <summary>A day outside the years 1 to 9999.</summary>
    public static ErrorDefinition DayOutOfRange { get; } =
        new(
            "PERIOD-DAY-RANGE",
            "Perhitungan dari {day} keluar dari tahun 1 sampai 9999; jangkanya harus lebih pendek.",
            "Counting from {day} leaves the years 1 to 9999; the length must be shorter."
        );

    /// <summary>The printed last day differs from the one computed from the length; the printed one wins.</summary>
    public static ErrorDefinition PrintedEndDiffers { get; } =
        new(
            "PERIOD-PRINTED-END",
            "Hari terakhir yang tercetak, {printed}, berbeda dari hasil hitungan {length}, yaitu {computed}; yang tercetak berlaku.",
            "The printed last day, {printed}, differs from the one computed from {length}, {computed}; the printed one holds."
        );
}
