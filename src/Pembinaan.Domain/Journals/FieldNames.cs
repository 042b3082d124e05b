using System.Collections.Frozen;

namespace Pembinaan.Domain.Journals;

/// <summary>What people call the members of what is recorded, to stand inside a sentence.</summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, LocalisedText> Names = new Dictionary<string, LocalisedText>(StringComparer.Ordinal)
    {
        ["what"] = new("apa yang diberikan", "what was given"),
        ["reason"] = new("alasan", "reason"),
        ["policyBasis"] = new("dasar kebijakan", "policy basis"),
        ["nameAsPrinted"] = new("nama tercetak", "printed name"),
        ["postAsPrinted"] = new("jabatan tercetak", "printed post"),
        ["titleAsPrinted"] = new("judul", "title"),
        ["number"] = new("nomor", "number"),
        ["document"] = new("dokumen persetujuan", "document of approval"),
        ["source"] = new("sumber", "source"),
        ["purpose"] = new("maksud dan tujuan", "purpose"),
        ["code"] = new("kode", "code"),
        ["evaluation"] = new("kode evaluasi", "code of the evaluation"),
        ["text"] = new("bunyi", "wording"),
        ["item"] = new("jenis biaya", "kind of cost"),
        ["territory"] = new("kode wilayah", "code of the territory"),
        ["place"] = new("tempat", "place"),
        ["occasion"] = new("acara", "occasion"),
        ["asPrinted"] = new("bunyi ruang lingkup", "wording of the scope"),
        ["rate"] = new("besaran upah", "rate of the wage"),
        ["note"] = new("catatan", "note"),
        ["doubts"] = new("keraguan", "doubts"),
        ["title"] = new("judul atau sebutan", "title"),
        ["name"] = new("nama", "name"),
        ["right"] = new("nama yang benar", "right name"),
        ["wrong"] = new("nama yang keliru", "wrong name"),
        ["attorneyName"] = new("nama penerima kuasa", "name of the attorney"),
        ["address"] = new("alamat", "address"),
        ["block"] = new("blok", "block"),
        ["reference"] = new("rujukan", "reference"),
        ["decidedBy"] = new("yang memutuskan", "who decided"),
        ["author"] = new("pembuat", "author"),
        ["ruleCode"] = new("kode aturan", "code of the rule"),
        ["book"] = new("kumpulan aturan", "rule book"),
        ["version"] = new("versi", "version"),
        ["contentHash"] = new("jejak isi", "content hash"),
        ["scheme"] = new("skema", "scheme"),
        ["facility"] = new("UPT", "facility"),
        ["provider"] = new("penyelenggara", "provider"),
        ["facilityAtIssue"] = new("nama UPT pada hari terbit", "name of the facility on the day of issue"),
        ["providerAtIssue"] = new("nama penyelenggara pada hari terbit", "name of the provider on the day of issue"),
        ["unit"] = new("unit kompetensi", "unit of competence"),
        ["units"] = new("unit kompetensi", "units of competence"),
        ["equipment"] = new("peralatan", "equipment"),
        ["step"] = new("langkah", "step"),
        ["warnings"] = new("peringatan", "warnings"),
        ["reasons"] = new("alasan", "reasons"),
        ["id"] = new("identitas", "identity"),
        ["kind"] = new("jenis", "kind"),
        ["functions"] = new("fungsi", "functions"),
        ["houses"] = new("kelompok penghuni", "groups housed"),
        ["subjects"] = new("bidang", "subjects"),
        ["zone"] = new("zona waktu", "time zone"),
        ["participant"] = new("peserta", "participant"),
        ["subject"] = new("bidang", "subject"),
        ["party"] = new("pihak", "party"),
        ["official"] = new("pejabat", "official"),
        ["period"] = new("masa", "period"),
        ["post"] = new("jabatan", "post"),
        ["start"] = new("jam mulai", "start"),
        ["end"] = new("jam selesai", "end"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The name; of a member that people do not fill in, its name in the code.</summary>
    internal static LocalisedText Of(string member) => Names.TryGetValue(member, out var name) ? name : LocalisedText.Same(member);
}
