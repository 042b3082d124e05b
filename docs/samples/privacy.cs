#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// What is kept of people over time: receipts that hold no more than was read, texts that leave stored entries, and other pseudonyms. All people are invented.
using System.Security.Cryptography;
using System.Text;
using NodaTime;
using Pembinaan.Domain;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

var today = new LocalDate(2025, 8, 4);
var entry = 0;
var person = ParticipantId.From("P-1");
var subject = SubjectId.From("LITERASI");
var lapas = Facility.Establish(FacilityId.From("UPT-S"), "Lapas Kelas IIA Serang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, null, Next())
    .Bind(f => f.Designate(new([Sex.Male]), new(2020, 1, 1), Next()))
    .Value;
var programme = SkillProgramme.DrawUp(
    ProgrammeId.From("LITERASI"),
    new()
    {
        Title = new("Literasi", "Literacy"),
        Stream = ProgrammeStream.Kepribadian,
        Field = ProgrammeField.Intellect,
        Audience = Audience.Adults,
        Subjects = [subject],
        Hours = LessonHours.Of(4),
        MinutesPerLessonHour = 45,
        Completion = CompletionCriteria.ByPresence(75).Value,
        CorrectionDays = 3,
        PlaceHeldDays = 7,
    },
    new(2025, 1, 1),
    Next()).Value;
var course = Dossier.Of(lapas, programme).Value
    .HoldingAll(Next().Stamp.RecordedAt, Holding.Cohorts, Holding.Referrals)
    .Knowing(Facts())
    .Open(
        CohortId.From("LITERASI-1"),
        programme.Id,
        new() { Facility = lapas.Id, Zone = IndonesianTimeZone.Wib, Provider = lapas.Id, Seats = 3, Sessions = PlannedSession.Series(today, 2, new(9, 0), LessonHours.Of(2), subject) },
        Next()).Value;

#region receipt
// Each fact with a salt of its own, which only the application can make. Without salts nothing of a receipt can be redacted later.
var admission = course.MayJoin(Facts(), today);
var receipt = admission.Eligibility.Receipt(() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16)), "Kepala Lapas");
Console.WriteLine(string.Join(", ", receipt.Facts.Select(fact => fact.Name)));
#endregion

#region running
// While the enrolment runs, nothing that it rests on is taken away.
course = course.Enrol(admission.Admission.Value, Next()).Value;
var redaction = Redaction.Of(Instant.FromUtc(2031, 1, 2, 3, 0), "arsip", "masa simpan habis").Value;
foreach (var error in course.Dossier.Redact(receipt, person, "health", today, redaction).ValidationErrors)
{
    Console.WriteLine($"{error.ErrorCode}: {error.In(Language.Indonesian)}");
}
#endregion

course = course.Then(c => c.End(person, today, ExitKind.Excluded, Next(), "berkelahi di blok")).Value;
var dossier = course.Dossier;
today = new(2031, 1, 2);

#region fact
// Years later the health is taken out. Its hash stays: the receipt is genuine, and says that it cannot be replayed as a whole.
var kept = dossier.Redact(receipt, person, "health", today, redaction).Value;
Console.WriteLine($"{kept.IsGenuine}: {string.Join(", ", kept.RedactedFacts.Select(fact => $"{fact.Name} ({fact.Redaction!.Reason})"))}");
Console.WriteLine(EligibilityBooks.National.Replay(kept, admission.Eligibility.Facts).ValidationErrors[0].In(Language.Indonesian));
#endregion

#region texts
// The salt of an entry: made once and stored apart from it, or derived from a key that is destroyed one day.
var key = "a key of the application's own, kept apart"u8.ToArray();
string SaltOf(EntryId id) => Convert.ToHexString(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(id.Value)))[..32];

var before = PembinaanJson.Cohorts.HashOf(dossier.Cohorts[0], SaltOf);
var redacted = dossier.Redact([person], today, SaltOf, redaction).Value;
foreach (var changed in redacted.Cohorts[0].Journal.Entries.Where(e => !e.Redactions.IsEmpty))
{
    Console.WriteLine($"{changed.Id} #{changed.Sequence}: {changed.Redactions[0].Reason}");
}

Console.WriteLine(redacted.Cohorts[0].EnrolmentsOf(person)[0].ExitReason![..12]);
Console.WriteLine(before == PembinaanJson.Cohorts.HashOf(redacted.Cohorts[0], SaltOf));
#endregion

#region pseudonyms
// Another pseudonym in every root at once. Whoever is not in the map keeps his or hers, and is counted.
var next = redacted.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [person] = ParticipantId.From("X-93") });
Console.WriteLine(string.Join(", ", next.Value.Cohorts[0].Participants));
foreach (var stored in next.Value.Cohorts[0].Journal.Entries)
{
    // Stored in place of the entry with this identity and place.
    var row = (stored.Id, stored.Sequence, Json: PembinaanJson.Cohorts.WriteEntry(stored));
    Console.WriteLine($"{row.Id} #{row.Sequence}: {row.Json.Contains("P-1", StringComparison.Ordinal)}");
}
#endregion

#region merge
// One person under two pseudonyms: one from now on, in every root at once, unless one person cannot have both records.
var known = redacted.Knowing(Facts() with { Id = ParticipantId.From("X-94") }).HoldingAll(redaction.RedactedAt, Holding.Agreements);
var merged = known.Merge(ParticipantId.From("X-94"), person);
Console.WriteLine(string.Join(", ", merged.Value.Participants.Select(p => p.Id)));
Console.WriteLine(merged.Warnings[0].In(Language.Indonesian));
#endregion

#region unmerge
// They were two after all. Each gets back what was his or hers; of what was recorded since, the application says whose it is.
var apart = merged.Value.Unmerge(known, ParticipantId.From("X-94"), person, (root, id) => person);
Console.WriteLine(string.Join(", ", apart.Value.Participants.Select(p => p.Id)));
#endregion

Recording Next() => Recording.Of($"E-{++entry}", IndonesianTimeZone.Wib.EndOf(today), "petugas");

ParticipantFacts Facts() => ParticipantFacts.WithEmptyRegisters(person) with
{
    Status = Known.Since(new(2024, 1, 1), LegalStatus.Narapidana),
    Sentence = Sentence.Of(SentenceTerm.Of(years: 4), new(2024, 1, 1)),
    Sex = Sex.Male,
    Whereabouts = Known.Since(new(2024, 1, 1), lapas.Id),
    Litmas = Known.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan)),
    Risk = Known.Since(new(2024, 1, 1), RiskLevel.Low),
    Health = HealthFitness.Fit,
    Interests = Known.Of(subject),
    Willing = true,
};
