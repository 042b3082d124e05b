namespace Pembinaan.Domain.Participants;

/// <summary>A stage of pembinaan. Reached only by a decision after a TPP hearing, never on a date by itself (PP 31/1999 ps 7).</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed class PembinaanStage : Ranked<PembinaanStage>, ICoded<PembinaanStage>
{
    private PembinaanStage(string code, string id, string en)
        : base(code, new LocalisedText(id, en)) { }

    /// <summary>From the start of the sentence; proposed until a third is served (as reported of PP 31/1999). Begins with mapenaling.</summary>
    public static PembinaanStage Awal { get; } = new("AWAL", "tahap awal", "initial stage");

    /// <summary>Proposed from a third to half of the sentence (as reported of PP 31/1999).</summary>
    public static PembinaanStage LanjutanPertama { get; } = new("LANJUTAN-1", "tahap lanjutan pertama", "first advanced stage");

    /// <summary>Proposed from half to two thirds of the sentence (as reported of PP 31/1999).</summary>
    public static PembinaanStage LanjutanKedua { get; } = new("LANJUTAN-2", "tahap lanjutan kedua", "second advanced stage");

    /// <summary>Proposed from two thirds of the sentence (as reported of PP 31/1999).</summary>
    public static PembinaanStage Akhir { get; } = new("AKHIR", "tahap akhir", "final stage");

    /// <summary>All, from the lowest to the highest.</summary>
    public static ValueList<PembinaanStage> All { get; } = [Awal, LanjutanPertama, LanjutanKedua, Akhir];
}
