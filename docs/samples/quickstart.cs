#:project ../../src/Pembinaan.Domain/Pembinaan.Domain.csproj

// One true story, from signing to certificate: Lapas Kelas IIA Serang and PT Swen Inovasi Transfer.
//   dotnet run docs/samples/quickstart.cs                                   in Indonesian; each step on its own day
//   dotnet run docs/samples/quickstart.cs -- --en                           in English
//   dotnet run docs/samples/quickstart.cs -- --as-of 2025-01-16             every question asked of one day
//   dotnet run docs/samples/quickstart.cs -- --as-known-at 2025-01-20T00:00:00Z   as it was known at an instant
//   dotnet run docs/samples/quickstart.cs -- --data PATH                    another document
using NodaTime;
using NodaTime.Text;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Rules;

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
            Console.Error.WriteLine(Say($"Argumen tidak dikenal atau tidak lengkap: {args[i]} {value}".TrimEnd(), $"Unknown or incomplete argument: {args[i]} {value}".TrimEnd()));
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
    Console.Error.WriteLine($"$ FILE-NOT-FOUND: {Say("Berkas tidak ditemukan", "There is no such file")}: {Path.GetFileName(path)}");
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
    Console.Error.WriteLine($"$ STORY-INCOMPLETE: {Say("Cerita ini memerlukan UPT, perjanjian dan angkatan.", "This story needs a facility, an agreement and a cohort.")}");
    return 1;
}

// Everything is in this document; two time axes: what is asked below is asked of it as it is, or as it was known at an instant.
var everything = story.HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);
var whole = knownAt is { } then ? everything.AsKnownAt(then) : everything;
if (whole.Find(story.Agreements[0].Id) is not { } agreement)
{
    Console.WriteLine(Say("Pada saat itu belum ada yang tercatat tentang perjanjian ini.", "At that instant nothing was recorded about this agreement."));
    return 0;
}

TellAsPrinted(story.Agreements[0]);
TellStanding(agreement);
TellSignatures(agreement);
if (whole.Find(story.Cohorts[0].Id) is not { } cohort)
{
    Console.WriteLine(Say("Angkatan belum tercatat pada saat itu.", "The cohort was not recorded yet at that instant."));
    return 0;
}

var course = whole[cohort.Id];
TellApplicants();
TellSessions();
TellCompletion();
return 0;

// What the press prints, and what is missing before it can be in force; the rest was supplied later and is marked so.
void TellAsPrinted(CooperationAgreement whole)
{
    var printed = whole.AsKnownAt(whole.Journal.Entries.First().Stamp.RecordedAt)!;
    Heading(Say("Sebagaimana tercetak", "As printed"));
    Console.WriteLine($"{printed.TitleAsPrinted}: {string.Join(" × ", printed.Parties.Select(p => p.NameAsPrinted))}");
    Console.WriteLine($"{Say("Tempat", "Place")}: {printed.Signing?.Place}; {printed.Signing?.Occasion}");
    Console.WriteLine($"{Say("Ruang lingkup", "Scope")}: {string.Join("; ", printed.ScopeOn(printed.Zone.DayOf(printed.Journal.KnownAt!.Value)).Select(i => i.AsPrinted ?? i.Subject.Value))}");
    foreach (var missing in printed.Missing)
    {
        Console.WriteLine($"- {missing.Text.In(language)}{(missing.IsNeeded ? Say(" Diperlukan agar berlaku.", " Needed to be in force.") : "")}");
    }

    if (whole.FormedOn is { } formed)
    {
        Console.WriteLine($"+ {Say("kemudian dilengkapi: hari penandatanganan", "supplied later: the day of signing")}, {Date(formed)}");
    }

    foreach (var element in AgreementElement.All.Where(e => whole.ProvenanceOf(e) == Provenance.Supplied))
    {
        Console.WriteLine($"+ {Say("kemudian dilengkapi", "supplied later")}: {element.Name.In(language)}");
    }
}

// The day before, the first, the last day and the day after; or the one day asked.
void TellStanding(CooperationAgreement pks)
{
    Heading($"{Say("Keadaan", "Standing of")} {pks.Id}");
    var days = asOf is { } day ? [day]
        : pks.InForceDays is { FirstDay: { } first, LastDay: { } last } ? [first.PlusDays(-1), first, last, last.PlusDays(1)]
        : new[] { pks.Zone.DayOf(pks.Journal.Last!.Stamp.RecordedAt) };
    foreach (var each in days)
    {
        Console.WriteLine($"{Date(each)}: {pks.StandingOn(each).In(language)}");
    }
}

// Who signed for whom, with what authority; who only witnessed.
void TellSignatures(CooperationAgreement pks)
{
    Heading(Say("Tanda tangan dan saksi", "Signatures and witnesses"));
    foreach (var signature in pks.Signatures)
    {
        var authority = signature.AuthorityShown ? $"{Say("wewenang terbukti", "authority shown")} ({(signature.Capacity is { } capacity ? capacity.In(language) : "-")})" : $"{Say("wewenang belum terbukti", "authority not shown")} ({string.Join(", ", signature.Doubts)})";
        Console.WriteLine($"- {signature.NameAsPrinted}, {signature.PostAsPrinted}, {Say("untuk", "for")} {NameOf(signature.Party, signature.Day)}, {Date(signature.Day)}: {authority}");
    }

    foreach (var witness in pks.Witnesses)
    {
        Console.WriteLine($"- {witness.NameAsPrinted}, {witness.PostAsPrinted}: {Say("saksi, bukan penanda tangan", "witness, not a signatory")}");
    }
}

// For every applicant, before anybody was enrolled: may they join, why not, what is not known, and from which day.
void TellApplicants()
{
    var day = asOf ?? cohort.FirstDay;
    Heading($"{Say("Siapa boleh ikut pada", "Who may join on")} {Date(day)}");
    var opened = whole.AsKnownAt(cohort.Journal.Entries.First().Stamp.RecordedAt)[cohort.Id];
    foreach (var person in whole.Participants)
    {
        var answer = opened.MayJoin(person, day);
        var from = answer.FirstDay is { } first ? $"{Say("sejak", "from")} {Date(first)}"
            : answer.FirstDayPossible is { } possible ? $"{Say("tidak pasti; paling cepat", "not certain; at the earliest")} {Date(possible)}"
            : answer.NoDay!.In(language);
        Console.WriteLine($"{person.Id}: {answer.Outcome.In(language)} ({from})");
        foreach (var (mark, reasons) in new[] { ("✗", answer.Reasons), ("?", answer.Undetermined), ("!", answer.Eligibility.ToWarnings()) })
        {
            foreach (var reason in reasons)
            {
                Console.WriteLine($"    {mark} {reason.ErrorCode} {reason.In(language)}{(reason.Basis is { } basis ? $" [{basis.In(language)}]" : "")}");
            }
        }
    }
}

// Sessions covered and not covered, with the agreement and the missing element.
void TellSessions()
{
    Heading(Say("Sesi", "Sessions"));
    foreach (var session in course.Coverage.Sessions.Where(s => asOf is not { } day || s.Day <= day))
    {
        var receipt = course.Coverage.Of(session.Id);
        var why = receipt.Gaps.IsEmpty ? string.Join(", ", receipt.Agreements) : string.Join("; ", receipt.Gaps.Select(g => $"{g.Code} {g.Text.In(language)}"));
        Console.WriteLine($"{session.Id} {Date(session.Day)}: {receipt.Verdict.In(language)} – {why}");
    }
}

// Who completed and why not, and the certificates.
void TellCompletion()
{
    var day = asOf ?? cohort.Zone.DayOf(cohort.Journal.Last!.Stamp.RecordedAt);
    Heading($"{Say("Kelulusan pada", "Completion on")} {Date(day)}");
    foreach (var finding in course.CompletionOn(day))
    {
        var uncovered = finding.UncoveredDays.IsEmpty ? "" : $"; {Say("tidak disertifikasi, bukti memuat hari tak tercakup", "not certified, the evidence lies on uncovered days")}: {string.Join(", ", finding.UncoveredDays.Select(Date))}";
        Console.WriteLine($"{finding.Participant}: {finding.Outcome.In(language)}; {finding.Evidence.Attended.In(language)} {Say("dari", "of")} {finding.Evidence.Counted.In(language)}{uncovered}");
        foreach (var reason in finding.Reasons)
        {
            Console.WriteLine($"    {(finding.IsStillReachable ? "?" : "✗")} {reason.ErrorCode} {reason.Text.In(language)}{(reason.Basis is { } basis ? $" [{basis.In(language)}]" : "")}");
        }
    }

    Heading(Say("Sertifikat", "Certificates"));
    foreach (var issued in cohort.Certificates.Where(c => c.Certificate.IssuedOn <= day))
    {
        var paper = issued.Certificate;
        Console.WriteLine($"{paper.Number}: {paper.Kind.Name.In(language)}, {paper.Participant}, {Date(paper.IssuedOn)}, {string.Join(", ", paper.Agreements)}, {StatusOf(issued, day)}, {paper.ContentHash[..12]}");
    }
}

string StatusOf(IssuedCertificate issued, LocalDate day) =>
    course.StatusOf(issued, day) is { IsSuccess: true } status ? status.Value.In(language) : Say("belum dapat ditentukan", "cannot be determined");

string NameOf(PartyId party, LocalDate day) => whole.NameOf(party, day);

string Date(LocalDate day) => IndonesianDate.Format(day, language);

string Say(string id, string en) => language == Language.Indonesian ? id : en;

void Heading(string text) => Console.WriteLine($"\n== {text} ==");
