using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Dossiers;

namespace Pembinaan.Domain.Tests.Craft.Docs;

/// <summary>
/// An example in a documentation comment compiles and runs, over the dossier of Serang. A comment after a declaration, <c>var x = …;   // 31 January 2025: why</c>,
/// is the value, up to a colon.
/// </summary>
public sealed partial class Examples_in_the_reference
{
    private const string Head = """
        using NodaTime; using Pembinaan.Domain; using Pembinaan.Domain.Agreements; using Pembinaan.Domain.Cohorts; using Pembinaan.Domain.Dossiers;
        using Pembinaan.Domain.Facilities; using Pembinaan.Domain.Journals; using Pembinaan.Domain.Json; using Pembinaan.Domain.Offices;
        using Pembinaan.Domain.Participants; using Pembinaan.Domain.Placements; using Pembinaan.Domain.Programmes; using Pembinaan.Domain.Rules;
        using Pembinaan.Domain.Stakeholders; using Pembinaan.Domain.Time;
        """;

    private static readonly string[] AskedOften =
    [
        "Agreements.CooperationAgreement.StandingOn", "Dossiers.CohortInDossier.MayJoin", "Dossiers.Dossier.LookAhead", "Dossiers.Dossier.Portfolio", "Dossiers.Dossier.Verify",
        "IndonesianDate", "Json.JournalFormat`2", "Participants.Known", "Participants.Sentence.Release", "Rules.Fact`1", "Rules.Rule.For", "Rules.RuleBook`1", "Time.DateSet",
        "Time.Term", "Time.ValidityPeriod", "Time.Window",
    ];

    private static readonly Dossier Serang = PembinaanJson.Dossiers.Read(Repository.Read("docs/samples/data/serang.json")).Value
        .HoldingAll(Instant.MaxValue, Holding.Cohorts, Holding.Agreements);

    private static readonly ImmutableArray<(string Member, string Code)> All =
        [.. XmlDocs.Members.SelectMany(static m => m.Value.Elements("example").SelectMany(static e => e.Elements("code")).Select(code => (m.Key, code.Value)))];

    private static readonly (Assembly? Assembly, ImmutableArray<string> Errors) Program =
        Compiled.Compile(OutputKind.DynamicallyLinkedLibrary, All.Select(static (example, i) => Source(example.Code, i)));

    public static TheoryData<string> Members => [.. All.Select(static e => e.Member).Distinct()];

    [Fact]
    public void Compile() => string.Join('\n', Program.Errors).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Members))]
    public void Say_what_comes_out(string member)
    {
        object[] given =
        [
            Serang, Serang.Agreements[0], Serang.Facilities[0], Serang.Stakeholders[0], Serang.Programmes[0], Serang.Cohorts[0], Serang.Participants[0],
            new LocalDate(2025, 1, 13), Given_work.Employed,
        ];
        All.Select(static (example, i) => (example.Member, Name: $"Example{i}")).Where(e => e.Member == member)
            .SelectMany(e => (List<string>)Program.Assembly!.GetType(e.Name)!.GetMethod("Run")!.Invoke(null, given)!)
            .Should().BeEmpty();
    }

    [Fact]
    public void Are_there_for_what_is_asked_often() => AskedOften
        .Where(static asked => !All.Any(e => Regex.IsMatch(e.Member, $@"^\w:Pembinaan\.Domain\.{Regex.Escape(asked)}(``\d)?(\(|$)", RegexOptions.None, TimeSpan.FromSeconds(1))))
        .Should().BeEmpty();

    [Fact]
    public void Compare_more_than_thirty_values() => All.Sum(static e => Valued().Count(e.Code)).Should().BeGreaterThan(30);

    private static string Source(string code, int i) => $$"""
        {{Head}}
        #nullable enable
        public static class Example{{i}}
        {
            public static List<string> Run(Dossier dossier, CooperationAgreement agreement, Facility facility, Stakeholder partner, SkillProgramme programme, Cohort cohort, ParticipantFacts person, LocalDate day, JobReferral referral)
            {
                var faults = new List<string>();
                {{Valued().Replace(code, static m => $"{m.Groups["declared"].Value} Compare({m.Groups["name"].Value}, {Quoted(m.Groups["value"].Value)});")}}
                return faults;

                void Compare(object? value, string said)
                {
                    var shown = value switch
                    {
                        null => "null",
                        LocalDate d => IndonesianDate.Format(d, Language.English),
                        string s => $"\"{s}\"",
                        Enum e => $"{e.GetType().Name}.{e}",
                        _ => value.ToString()!,
                    };
                    if (said != shown && !said.StartsWith(shown + ": ", StringComparison.Ordinal))
                    {
                        faults.Add($"says {said}, is {shown}");
                    }
                }
            }
        }
        """;

    private static string Quoted(string text) => $"@\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    [GeneratedRegex(@"(?<declared>var (?<name>\w+) = [^\n]*;) *// (?<value>[^\n]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Valued();
}
