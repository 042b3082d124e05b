#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// How a host stores journals as JSON, one line an entry, learns of a concurrent writer, and gets them back; what a fault looks like.
#region usings
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
#endregion

var clock = Instant.FromUtc(2025, 7, 1, 1, 0);
var entry = 0;
var cohort = Opened();

#region append
// The store: one stream a root, one line an entry, under a unique (stream, revision).
var store = new SortedDictionary<(string Stream, int Revision), string>();
var stored = Save(cohort, 0);

var changed = cohort.LimitSeats(12, new(2025, 8, 4), "ruang kecil", Next()).Value;
stored = Save(changed, stored);
Console.WriteLine($"{store.Count} lines, revision {stored}");

// Appends what is new and answers the revision stored; a line that is there already means that somebody else was quicker.
int Save(Cohort root, int revision)
{
    foreach (var added in root.EntriesSince(revision))
    {
        store.Add(($"cohort/{root.Id}", added.Sequence), PembinaanJson.Cohorts.WriteEntry(added));
    }

    return root.Revision;
}
#endregion

#region conflict
// Two clerks began from the same revision: the second one's line is taken.
var other = cohort.LimitSeats(14, new(2025, 8, 4), "tambah tempat", Next()).Value;
try
{
    Save(other, 1);
}
catch (ArgumentException)
{
    Console.WriteLine("Taken: load again and decide again.");
}
#endregion

#region load
// Loading: each line is an entry, and the entries are the root.
DomainResult<Cohort> Load(string stream)
{
    var entries = store.Where(line => line.Key.Stream == stream).Select(line => PembinaanJson.Cohorts.ReadEntry(line.Value)).ToList();
    DomainError[] faults = [.. entries.SelectMany(e => e.ValidationErrors)];
    return faults.Length > 0 ? DomainResult<Cohort>.Failure(faults) : Cohort.From(entries.Select(e => e.Value));
}

var loaded = Load("cohort/ANG-1").Value;
Console.WriteLine($"{loaded.Id}: revision {loaded.Revision}, seats {loaded.Seats.On(new(2025, 8, 4))}, same history: {loaded.Journal.Entries.SequenceEqual(changed.Journal.Entries)}");
#endregion

#region audit
// What happened, one line an entry, in the reader's language.
foreach (var line in loaded.Journal.Entries)
{
    Console.WriteLine($"{line.Stamp.RecordedAt} {line.Stamp.Author}: {line.In(Language.English)}");
}
#endregion

#region whole
// A whole root as one document, indented for people.
var document = PembinaanJson.Cohorts.Write(changed, indented: true);
Console.WriteLine(document.Split('\n')[1].Trim());
Console.WriteLine(PembinaanJson.Cohorts.Read(document).Value.Revision);
#endregion

#region faults
// Nothing is half-read: every fault is told with its path and a code.
var damaged = document
    .Replace("\"seats\": 16", "\"seats\": \"sixteen\"", StringComparison.Ordinal)
    .Replace("\"firstDay\": \"2025-08-04\"", "\"firstDay\": \"2025-02-30\"", StringComparison.Ordinal)
    .Replace("\"reason\": \"ruang kecil\"", "\"reason\": \"ruang kecil\", \"colour\": \"red\"", StringComparison.Ordinal);
foreach (var fault in PembinaanJson.Cohorts.Read(damaged).ValidationErrors)
{
    Console.WriteLine($"{fault.Identifier}: {fault.ErrorCode}: {fault.Text.En}");
}

// What is well-formed but cannot be, as a cohort without seats, is refused by the root with its own codes.
foreach (var fault in PembinaanJson.Cohorts.Read(document.Replace("\"seats\": 16", "\"seats\": 0", StringComparison.Ordinal)).ValidationErrors)
{
    Console.WriteLine($"{fault.ErrorCode}: {fault.Text.En}");
}
#endregion

#region host
// A host's own types hold identities, codes, days and periods: they are written as the library stores them, without reflection.
var host = new HostJson(new JsonSerializerOptions().AddPembinaan());
var row = JsonSerializer.Serialize(new Seats(changed.Id, new(2025, 8, 4), ValidityPeriod.From(new(2025, 8, 4))), host.Seats);
Console.WriteLine(row);
try
{
    JsonSerializer.Deserialize(row.Replace("ANG-1", "ANG 1", StringComparison.Ordinal), host.Seats);
}
catch (JsonException refused)
{
    Console.WriteLine($"{refused.Path}: {refused.Message}");
}
#endregion

Recording Next() => Recording.Of($"E-{++entry}", clock, "petugas");

Cohort Opened()
{
    var soap = SubjectId.From("SABUN");
    var programme = SkillProgramme.DrawUp(
        ProgrammeId.From("SABUN"),
        new()
        {
            Title = new("Pembuatan sabun", "Making soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = [soap],
            Hours = LessonHours.Of(16),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.ByPresence(80).Value,
            CorrectionDays = 7,
        },
        new(2025, 7, 1),
        Next()).Value;
    return Dossier.Of(programme).Bind(d => d.Open(
        CohortId.From("ANG-1"),
        programme.Id,
        new()
        {
            Facility = FacilityId.From("LAPAS-SERANG"),
            Zone = IndonesianTimeZone.Wib,
            Provider = PartyId.Of(FacilityId.From("LAPAS-SERANG")),
            Seats = 16,
            Sessions = PlannedSession.Series(new(2025, 8, 4), 2, new(8, 0), LessonHours.Of(8), soap),
        },
        Next())).Value.Cohort;
}

#region host-types
internal sealed record Seats(CohortId Cohort, LocalDate Day, ValidityPeriod Period);

[JsonSerializable(typeof(Seats))]
internal sealed partial class HostJson : JsonSerializerContext;
#endregion
