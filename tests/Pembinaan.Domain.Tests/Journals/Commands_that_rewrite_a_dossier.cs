using System.Reflection;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Dossiers;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>
/// The same of the commands that write over stored entries: what they accept is written, read again equal, and sent again changes nothing. They have no
/// recording; who sends one again is answered as before, or told that nobody has that pseudonym any more.
/// </summary>
public sealed class Commands_that_rewrite_a_dossier
{
    private const int Runs = 60;

    private static readonly string[] DoneAlready = [DossierErrors.NobodyNamed.Code, DossierErrors.NamesCollide.Code, DossierErrors.UnmergeTaken.Code];

    private static readonly Dossier[] Worlds = [PeopleGiven.Both, PeopleGiven.Moved, PeopleGiven.Whole];

    /// <summary>Of each command a dossier to begin with, and the command with its arguments.</summary>
    private static readonly Dictionary<string, Func<Dossier, Random, (Dossier Begin, Func<Dossier, DomainResult<Dossier>> Command)>> Given = new(StringComparer.Ordinal)
    {
        [nameof(PembinaanJson.Merge)] = static (dossier, random) =>
        {
            var (from, into, secret) = (PeopleGiven.Second, CohortsGiven.Person(random.Next(1, 5)), Secret(random));
            (from, into) = random.Next(2) == 0 ? (from, into) : (into, from);
            return (dossier, d => d.Merge(from, into, secret));
        },
        [nameof(PembinaanJson.Unmerge)] = static (dossier, random) =>
        {
            var (from, into, secret) = random.Next(2) == 0 ? (PeopleGiven.Second, CohortsGiven.Person(1), Secret(random)) : (CohortsGiven.Person(1), PeopleGiven.Second, Secret(random));
            return (dossier.Merge(from, into, secret) is { IsSuccess: true } merged ? merged.Value : dossier, d => d.Unmerge(dossier, from, into, secret: secret));
        },
        [nameof(PembinaanJson.Repseudonymise)] = static (dossier, random) =>
        {
            var names = Enumerable.Range(1, 4).Where(_ => random.Next(3) > 0).ToDictionary(CohortsGiven.Person, static n => ParticipantId.From($"N-{n}"));
            var secret = Secret(random);
            return (dossier, d => d.Repseudonymise(names, secret));
        },
        [nameof(PembinaanJson.Redact)] = static (dossier, random) =>
        {
            ParticipantId[] people = [.. Enumerable.Range(1, 4).Where(_ => random.Next(3) > 0).Select(CohortsGiven.Person)];
            return (dossier, d => d.Redact(people, PeopleGiven.Later, PeopleGiven.SaltOf, PeopleGiven.Archive));
        },
    };

    public static TheoryData<string> Names => [.. Given.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_kept(string name)
    {
        var accepted = 0;
        for (var seed = 0; seed < Runs; seed++)
        {
            var (begin, command) = Given[name](Worlds[seed % Worlds.Length], new(seed));
            var before = Written(begin);
            if (command(begin) is not { IsSuccess: true } result)
            {
                continue;
            }

            accepted += Written(result.Value) == before ? 0 : 1;
            Written(begin).Should().Be(before, "the dossier handed in stays what it was");
            var read = PembinaanJson.Dossiers.Read(PembinaanJson.Dossiers.Write(result.Value)).Value;
            Entries(read).Should().Equal(Entries(result.Value), "what is read is what was written");
            foreach (var known in new[] { result.Value, read.HoldingAll(Dossiers.Given.Now, [.. begin.Declarations]) })
            {
                var again = command(known);
                again.ValidationErrors.Select(static e => e.ErrorCode).Should().BeSubsetOf(DoneAlready);
                Written(again.IsSuccess ? again.Value : known).Should().Be(Written(result.Value), $"{name} was done, seed {seed}");
            }
        }

        accepted.Should().BeGreaterThan(Runs / 8, "else the law says nothing");
    }

    /// <summary>A new command needs arguments above.</summary>
    [Fact]
    public void And_none_is_left_out() => typeof(Dossier).Assembly.GetExportedTypes()
        .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(static m => m.IsDefined(typeof(ExtensionAttribute)) && m.GetParameters()[0].ParameterType == typeof(Dossier) && m.ReturnType == typeof(DomainResult<Dossier>))
        .Select(static m => m.Name)
        .Distinct()
        .Should().BeEquivalentTo(Given.Keys);

    private static string? Secret(Random random) => random.Next(2) == 0 ? null : "rahasia-rahasia-rahasia-1";

    // Declarations are said of a dossier, and not written.
    private static string Written(Dossier dossier) => PembinaanJson.Dossiers.Write(dossier);

    private static IEnumerable<object> Entries(Dossier dossier) =>
        [
            .. dossier.Agreements.SelectMany(static a => a.Journal.Entries),
            .. dossier.Cohorts.SelectMany(static c => c.Journal.Entries),
            .. dossier.Referrals.SelectMany(static r => r.Journal.Entries),
            .. dossier.Participants.OrderBy(static p => p.Id.Value, StringComparer.Ordinal),
        ];
}
