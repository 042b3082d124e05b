using System.Collections.Frozen;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>Says why authority to sign is not shown: what is missing, on which days it would be there, and for which subjects.</summary>
internal static class SigningReasons
{
    private static readonly LocalisedTemplate NothingRecorded = new(
        "Jabatan {party} belum tercatat satu pun, sehingga wewenang {name} belum dapat ditentukan.", "No post of {party} is on record, so whether {name} may sign cannot be determined.");

    private static readonly LocalisedText PostReliedOn = new("yang menjadi dasar", "relied on");

    private static readonly FrozenDictionary<string, (string Field, LocalisedTemplate Text, Func<SigningFacts, Fact<DateSet>> Days)> Sayings =
        new Dictionary<string, (string, LocalisedTemplate, Func<SigningFacts, Fact<DateSet>>)>(StringComparer.Ordinal)
        {
            [SigningRules.ThePartyExists.Code] = ("day", new("{party} tidak ada pada {day}; keberadaannya: {days}.", "{party} does not exist on {day}; days of its existence: {days}."), static f => f.PartyExists),
            [SigningRules.TheSignatoryIsOnRecord.Code] = (
                "official",
                new(
                    "{name} tidak tercatat sebagai pejabat, pelaksana (Plt, Plh, Pj) atau penerima kuasa {party}, sehingga wewenangnya belum dapat ditentukan.",
                    "{name} is not on record as holder of a post of {party}, as acting in one, or as its attorney, so whether {name} may sign cannot be determined."),
                static _ => default),
            [SigningRules.TheOfficeMaySign.Code] = (
                "day", new("Jabatan {post} tidak mempunyai mandat menandatangani pada {day}; masa mandatnya: {days}.", "The post {post} has no mandate to sign on {day}; days of its mandate: {days}."), static f => f.Mandated),
            [SigningRules.TheHolderIsInOffice.Code] = (
                "day", new("{name} tidak memegang jabatan {post} pada {day}; masa jabatannya: {days}.", "{name} does not hold the post {post} on {day}; days in office: {days}."), static f => f.InOffice),
            [SigningRules.TheActingAppointmentCoversTheDay.Code] = (
                "day", new("{name} bukan pelaksana (Plt, Plh, Pj) {post} pada {day}; masa penunjukannya: {days}.", "{name} is not acting in the post {post} on {day}; days of acting: {days}."), static f => f.Acting),
            [SigningRules.ThePowerCoversTheDay.Code] = (
                "day", new("Surat kuasa kepada {name} tidak berlaku pada {day}; masa berlakunya: {days}.", "The power of attorney of {name} is not valid on {day}; days of its validity: {days}."), static f => f.Empowered),
            [SigningRules.ThePowerExtendsToThePartner.Code] = (
                "partner", new("Surat kuasa kepada {name} tidak diberikan untuk mitra ini.", "The power of attorney of {name} does not extend to this partner."), static _ => default),
            [SigningRules.AuthorityExtendsToTheSubjects.Code] = (
                "subjects", new("Wewenang {name} pada {day} tidak mencakup {subjects}.", "The authority of {name} on {day} does not extend to {subjects}."), static _ => default),
            [SigningRules.OneGroundCarriesAll.Code] = (
                "official",
                new(
                    "Tidak satu pun dasar dengan sendirinya memberi {name} wewenang untuk tanggal, mitra, dan semua bidang ini; wewenang tidak dapat dirangkai dari beberapa dasar.",
                    "No single ground gives {name} the authority for this day, this partner and every subject; authority is not pieced together."),
                static _ => default),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static ValueList<DomainError> Of(AuthorityToSign authority) => authority.Decision.ToErrors().Select(error => Said(error, authority)).ToValueList();

    private static DomainError Said(DomainError error, AuthorityToSign authority)
    {
        if (!Sayings.TryGetValue(error.ErrorCode, out var said))
        {
            return error;
        }

        var facts = authority.Decision.Facts;
        var days = said.Days(facts);
        var template = error.ErrorCode == SigningRules.TheSignatoryIsOnRecord.Code && !authority.IsAnybodyOnRecord ? NothingRecorded : said.Text;
        return error.At(said.Field).Saying(template.Fill(
                Argument.Of("name", authority.Name ?? authority.Official.Value),
                Argument.Of("party", authority.PartyName),
                Argument.Of("post", (authority.Title ?? authority.Post?.Value) is { } post ? LocalisedText.Same(post) : PostReliedOn),
                Argument.Of("day", authority.Day),
                Argument.Of("days", days.IsKnown ? days.Value : DateSet.None),
                Argument.Of("subjects", string.Join(", ", authority.SubjectsNotCovered.Select(static s => s.Value)))));
    }
}
