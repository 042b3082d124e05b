namespace Pembinaan.Domain.Agreements;

/// <summary>The names of what a user fills in, to stand inside a sentence.</summary>
internal static class AgreementLabels
{
    public static LocalisedText Reason { get; } = new("alasan", "reason");

    public static LocalisedText PolicyBasis { get; } = new("dasar kebijakan", "policy basis");

    public static LocalisedText PrintedName { get; } = new("nama tercetak", "printed name");

    public static LocalisedText PrintedPost { get; } = new("jabatan tercetak", "printed post");

    public static LocalisedText Document { get; } = new("dokumen persetujuan", "document of approval");

    public static LocalisedText Source { get; } = new("sumber", "source");

    public static LocalisedText Purpose { get; } = new("maksud dan tujuan", "purpose");

    public static LocalisedText Code { get; } = new("kode", "code");

    public static LocalisedText Award { get; } = new("nama penghargaan", "name of the award");

    public static LocalisedText EvaluationCode { get; } = new("kode evaluasi", "code of the evaluation");

    public static LocalisedText FollowUp { get; } = new("bunyi tindak lanjut", "wording of the follow-up");

    public static LocalisedText Obligation { get; } = new("bunyi kewajiban", "wording of the obligation");

    public static LocalisedText Cost { get; } = new("jenis biaya", "kind of cost");

    public static LocalisedText Territory { get; } = new("kode wilayah", "code of the territory");

    public static LocalisedText Place { get; } = new("tempat", "place");

    public static LocalisedText Occasion { get; } = new("acara", "occasion");

    public static LocalisedText Wording { get; } = new("bunyi ruang lingkup", "wording of the scope");

    public static LocalisedText Rate { get; } = new("besaran upah", "rate of the wage");

    public static LocalisedText Note { get; } = new("catatan", "note");

    public static LocalisedText Exploration { get; } = new("penjajakan", "exploration");

    public static LocalisedText Draft { get; } = new("penyusunan naskah", "draft");

    public static LocalisedText Offer { get; } = new("penawaran", "offer");

    public static LocalisedText Signature { get; } = new("penandatanganan", "signature");

    /// <summary>Who signed an addendum that nobody signed: "… by any party".</summary>
    public static Argument Nobody { get; } = Argument.Of("party", new LocalisedText("pihak mana pun", "any party"));
}
