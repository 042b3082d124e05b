#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// One true story, from signing to certificate: Lapas Kelas IIA Serang and PT Swen Inovasi Transfer.
//   dotnet run docs/samples/quickstart.cs                                   in Indonesian; each step on its own day
//   dotnet run docs/samples/quickstart.cs -- --en                           in English
//   dotnet run docs/samples/quickstart.cs -- --as-of 2025-01-16             every question asked of one day
//   dotnet run docs/samples/quickstart.cs -- --as-known-at 2025-01-20T00:00:00Z   as it was known at an instant
//   dotnet run docs/samples/quickstart.cs -- --data PATH                    another document
using NodaTime;
using NodaTime.Text;
using Pembinaan.Domain;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;

var language = args.Contains("--en") ? Language.English : Language.Indonesian;
LocalDate? asOf = null;
Instant? knownAt = null;
var path = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", "serang.json");
for (var i = 0; i < args.Length; i++)
{
    var value = i + 1 < args.Length ? args[i + 1] : "";
    switch (args[i])
    {
        case "--en": break;
        case "--data" when value.Length > 0: (path, i) = (value, i + 1); break;
        case "--as-of" when LocalDatePattern.Iso.Parse(value) is { Success: true, Value.Year: >= 1 } day: (asOf, i) = (day.Value, i + 1); break;
        case "--as-known-at" when InstantPattern.ExtendedIso.Parse(value) is { Success: true } instant: (knownAt, i) = (instant.Value, i + 1); break;
        default:
            Console.Error.WriteLine($"{args[i]} {value} ?");
            Console.Error.WriteLine("[--en] [--data PATH] [--as-of yyyy-mm-dd] [--as-known-at yyyy-mm-ddThh:mm:ssZ]");
            return 2;
    }
}

if (!File.Exists(path) && !Path.IsPathRooted(path))
{
    path = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data", path);
}

if (!File.Exists(path))
{
    Console.Error.WriteLine($"$ FILE-NOT-FOUND: {Path.GetFileName(path)}");
    return 1;
}

#region readme
var read = PembinaanJson.Dossiers.Read(File.ReadAllText(path));
if (!read.IsSuccess)
{
    foreach (var fault in read.ValidationErrors)
    {
        Console.Error.WriteLine($"{fault.Identifier} {fault.ErrorCode}: {fault.Text.In(language)}");
    }

    return 1;
}

var story = read.Value;
#endregion
if (story.Agreements.IsEmpty || story.Cohorts.IsEmpty || story.Facilities.IsEmpty)
{
    Console.Error.WriteLine("$ STORY-INCOMPLETE: facilities, agreements, cohorts");
    return 1;
}

// Everything is in this document; two time axes: what is asked below is asked of it as it is, or as it was known at an instant.
var everything = story.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);
var whole = knownAt is { } then ? everything.AsKnownAt(then) : everything;
if (whole.Find(story.Agreements[0].Id) is not { } pks)
{
    // Nothing was recorded of it yet at that instant.
    Console.WriteLine($"{story.Agreements[0].Id}: –");
    return 0;
}

// What the press prints, and what is missing before it can be in force; the rest was supplied later and is marked so.
Heading(Provenance.AsPrinted.In(language));
var printed = story.Agreements[0].AsKnownAt(story.Agreements[0].Journal.Entries.First().Stamp.RecordedAt)!;
Console.WriteLine($"{printed.TitleAsPrinted}: {string.Join(" × ", printed.Parties.Select(p => p.NameAsPrinted))}");
Tell("- ", printed.Missing);
foreach (var element in AgreementElement.All.Where(e => story.Agreements[0].ProvenanceOf(e) == Provenance.Supplied))
{
    Console.WriteLine($"+ {element.Name.In(language)}: {Provenance.Supplied.In(language)}");
}

// The day before, the first, the last day and the day after; or the one day asked.
Heading(pks.Numbers is [var numbered, ..] ? numbered.Number : pks.TitleAsPrinted ?? pks.Id.Value);
var agreed = whole[pks.Id];
LocalDate[] days = asOf is { } one ? [one]
    : agreed.InForceDays is { FirstDay: { } first, LastDay: { } last } ? [first.PlusDays(-1), first, last, last.PlusDays(1)]
    : [pks.Zone.DayOf(pks.Journal.Last!.Stamp.RecordedAt)];
foreach (var each in days)
{
    Console.WriteLine($"{Date(each)}: {agreed.StandingOn(each).In(language)}");
}

// Who signed for whom, with what authority; who only witnessed.
Heading(AgreementElement.Signature.Name);
foreach (var signature in pks.Signatures)
{
    Console.WriteLine($"{whole.NameOf(signature.Party, signature.Day)}: {signature.In(language)}");
}

Heading(AgreementElement.Witnesses.Name);
Tell("", pks.Witnesses);
if (whole.Find(story.Cohorts[0].Id) is not { } cohort)
{
    Console.WriteLine($"{story.Cohorts[0].Id}: –");
    return 0;
}

// For every applicant, before anybody was enrolled: may they join, why not, what is not known, and from which day.
Heading(cohort.Curriculum.Title);
var opened = whole.AsKnownAt(cohort.Journal.Entries.First().Stamp.RecordedAt)[cohort.Id];
foreach (var person in whole.Participants)
{
    var answer = opened.MayJoin(person, asOf ?? cohort.FirstDay);
    Console.WriteLine($"{person.Id}: {answer.In(language)}");
    Why(answer.Reasons.Concat(answer.Undetermined), isSaid: true);
    Why(answer.Eligibility.ToWarnings());
}

// Sessions covered and not covered, with the agreement and the missing element.
var course = whole[cohort.Id];
Heading(cohort.Id);
foreach (var session in course.Coverage.Sessions.Where(s => asOf is not { } until || s.Day <= until))
{
    Console.WriteLine($"{session.Id} {Date(session.Day)}: {course.Coverage.Of(session.Id).In(language)}");
}

// Who completed and why not, and the certificates: each as anybody verifies it who is shown the paper.
var asked = asOf ?? cohort.Zone.DayOf(cohort.Journal.Last!.Stamp.RecordedAt);
Heading(Date(asked));
foreach (var finding in course.CompletionOn(asked))
{
    Console.WriteLine(finding.In(language));
    Why(finding.Reasons);
}

Console.WriteLine();
foreach (var paper in cohort.Certificates.Select(c => c.Certificate).Where(c => c.IssuedOn <= asked))
{
    var verified = course.Slip(paper.Number).Bind(slip => whole.Verify(slip, asked));
    Console.WriteLine($"{paper.Participant}, {paper.Kind.Name.In(language)}: {(verified.IsSuccess ? verified.Value.In(language) : verified.ValidationErrors[0].Text.In(language))}");
}

return 0;

void Why(IEnumerable<DomainError> reasons, bool isSaid = false)
{
    foreach (var reason in reasons)
    {
        Console.WriteLine($"    {reason.ErrorCode}{(isSaid ? null : $": {reason.In(language)}")}{(reason.Basis is { } basis ? $" [{basis.In(language)}]" : null)}");
    }
}

void Tell(string mark, IEnumerable<ILocalisable> lines)
{
    foreach (var line in lines)
    {
        Console.WriteLine($"{mark}{line.In(language)}");
    }
}

string Date(LocalDate on) => IndonesianDate.Format(on, language);

// What a heading names is named by the library, or by its identity.
void Heading(object what) => Console.WriteLine($"\n== {(what is ILocalisable said ? said.In(language) : what)} ==");
