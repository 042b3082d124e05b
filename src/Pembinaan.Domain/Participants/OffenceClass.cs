namespace Pembinaan.Domain.Participants;

/// <summary>
/// A class of offences for which some regulations set other conditions. UU 22/2022 ps 10 speaks of rights "without exception"; conditions by class are data and
/// replaceable.
/// </summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class OffenceClass : Coded<OffenceClass>, ICoded<OffenceClass>
{
    private OffenceClass(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>None of the special classes.</summary>
    public static OffenceClass General { get; } = new("GENERAL", "tindak pidana umum", "general offence");

    /// <summary>Terrorism.</summary>
    public static OffenceClass Terrorism { get; } = new("TERRORISM", "terorisme", "terrorism");

    /// <summary>Narcotics with a sentence below five years.</summary>
    public static OffenceClass Narcotics { get; } = new("NARCOTICS", "narkotika", "narcotics");

    /// <summary>Narcotics with a sentence of five years or more, for which Permenkumham 7/2022 ps 45 sets other thresholds.</summary>
    public static OffenceClass NarcoticsFiveYears { get; } =
        new("NARCOTICS-5", "narkotika dengan pidana lima tahun atau lebih", "narcotics, sentenced to five years or more");

    /// <summary>Corruption.</summary>
    public static OffenceClass Corruption { get; } = new("CORRUPTION", "korupsi", "corruption");

    /// <summary>Crimes against state security.</summary>
    public static OffenceClass StateSecurity { get; } = new("STATE-SECURITY", "kejahatan terhadap keamanan negara", "crime against state security");

    /// <summary>Gross violations of human rights.</summary>
    public static OffenceClass GrossHumanRights { get; } = new("GROSS-HUMAN-RIGHTS", "pelanggaran HAM berat", "gross violation of human rights");

    /// <summary>Organised transnational crime.</summary>
    public static OffenceClass Transnational { get; } = new("TRANSNATIONAL", "kejahatan transnasional terorganisasi", "organised transnational crime");

    /// <summary>All, in the order of the reference.</summary>
    public static ValueList<OffenceClass> All { get; } =
    [General, Terrorism, Narcotics, NarcoticsFiveYears, Corruption, StateSecurity, GrossHumanRights, Transnational];
}
