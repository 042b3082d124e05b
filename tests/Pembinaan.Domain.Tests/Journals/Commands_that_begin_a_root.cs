using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What a command that begins a root accepts can be written and read again equal, and is the same when it is told again.</summary>
public sealed class Commands_that_begin_a_root
{
    private const int Runs = 200;

    private static readonly LocalDate Day = new(2025, 10, 1);

    [Fact]
    public void Of_an_agreement() => Holds<CooperationAgreement, AgreementEvent>(PembinaanJson.Agreements);

    [Fact]
    public void Of_a_facility() => Holds<Facility, FacilityEvent>(PembinaanJson.Facilities);

    [Fact]
    public void Of_a_stakeholder() => Holds<Stakeholder, StakeholderEvent>(PembinaanJson.Stakeholders);

    [Fact]
    public void Of_a_programme() => Holds<SkillProgramme, ProgrammeEvent>(PembinaanJson.Programmes);

    [Fact]
    public void Of_a_referral() => Holds<JobReferral, ReferralEvent>(PembinaanJson.Referrals);

    /// <summary>A cohort is opened in a dossier alone.</summary>
    [Fact]
    public void And_no_root_is_left_out() => typeof(Commands_that_begin_a_root).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Count(static m => m.Name.StartsWith("Of_a", StringComparison.Ordinal))
        .Should().Be(typeof(AggregateRoot).Assembly.GetTypes().Count(static t => t is { IsSealed: true, IsAbstract: false } && t.IsAssignableTo(typeof(AggregateRoot)) && Commands(t).Any()));

    private static IEnumerable<MethodInfo> Commands(Type root) =>
        root.GetMethods(BindingFlags.Public | BindingFlags.Static).Where(static m => Array.Exists(m.GetParameters(), static p => p.ParameterType == typeof(Recording)));

    private static void Holds<TRoot, TEvent>(JournalFormat<TRoot, TEvent> format)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        foreach (var command in Commands(typeof(TRoot)))
        {
            var accepted = 0;
            for (var seed = 0; seed < Runs; seed++)
            {
                if (Arguments(command, seed) is { } arguments && Called<TRoot>(command, arguments) is { IsSuccess: true } begun)
                {
                    accepted++;
                    Kept(format, begun, Called<TRoot>(command, arguments)!);
                }
            }

            accepted.Should().BePositive($"{command} is accepted at least once, or the law says nothing of it");
        }
    }

    private static void Kept<TRoot, TEvent>(JournalFormat<TRoot, TEvent> format, DomainResult<TRoot> begun, DomainResult<TRoot> again)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var json = format.Write(begun.Value);
        var read = format.Read(json);
        read.IsSuccess.Should().BeTrue($"what was written is read, but {read}: {json}");
        read.Value.Journal.Entries.Should().Equal(begun.Value.Journal.Entries);
        format.Write(read.Value).Should().Be(json);
        format.Write(again.Value).Should().Be(json, "told again it is the same");
        begun.Value.Journal.Last!.Warnings.Should().Equal(begun.Warnings);
    }

    private static DomainResult<TRoot>? Called<TRoot>(MethodInfo command, object?[] arguments)
    {
        try
        {
            return (DomainResult<TRoot>)command.Invoke(null, arguments)!;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException told)
        {
            command.GetParameters().Select(static p => p.Name).Should().Contain(told.ParamName, $"{command} names its own parameter: {told.Message}");
            return null;
        }
    }

    private static object?[]? Arguments(MethodInfo command, int seed)
    {
        try
        {
            return new OddValues(seed, Around).For(command);
        }
        catch (Exception nothing) when (nothing is NothingToGiveException or ArgumentException || nothing.InnerException is ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static object?[]? Around(Type type, Random random) => type switch
    {
        _ when type == typeof(Recording) => [Recording.Of("begin", Day.At(new(12, 0)).InUtc().ToInstant(), "petugas")],
        _ when type == typeof(LocalDate) && random.Next(8) > 0 => [Day, Day.PlusDays(-random.Next(20))],
        _ when type == typeof(Curriculum) && random.Next(3) > 0 => [CohortsGiven.Curriculum()],
        _ when type == typeof(Candidate) => [Worlds.Candidate()],
        _ when type == typeof(Stakeholder) => [Dossiers.Given_work.Office(Dossiers.Given_work.Disnaker)],
        _ when type == typeof(ValueList<PartyId>) && random.Next(3) > 0 => [ValueLists.Of<PartyId>([AgreementsGiven.UptS, AgreementsGiven.Swen])],
        _ => Worlds.AroundReferrals(null!, type, random) is { } known && type == typeof(CandidateMatch) ? known : null,
    };
}
