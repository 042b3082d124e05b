using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Dossiers;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;
using DossiersGiven = Pembinaan.Domain.Tests.Dossiers.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>The same of the commands that are asked of a dossier: every root that they change is written, read again equal, and the command is sent again.</summary>
public sealed class Commands_in_a_dossier
{
    private const int Runs = 150;
    private const int Steps = 20;

    private static readonly AgreementId Continuing = AgreementId.From("P-2");

    [Fact]
    public void Of_an_agreement() => Holds(
        typeof(AgreementInDossier),
        [.. Worlds.Agreements.Select(static begin => (Func<int, Dossier>)(_ => Worlds.Around(begin()))), static seed => Any_dossier.History(seed).First()],
        static dossier => dossier[dossier.Find(Continuing) is null ? AgreementsGiven.Pks1().Id : Continuing],
        static (dossier, subject) => [.. ((AgreementInDossier)subject).Agreement.Journal.Entries.Select(static e => (e.Id, (object?)e.Event))],
        AroundAgreements);

    [Fact]
    public void Of_a_cohort() => Holds(
        typeof(CohortInDossier),
        [
            .. Worlds.Cohorts.Select(static begin => (Func<int, Dossier>)(_ => Worlds.Around(begin()))),
            static _ => Worlds.Around(CohortsGiven.Cohort().Enrolled(3).Suspend(
                CohortsGiven.Person(1), CohortsGiven.Day("2025-08-05"), "sakit", CohortsGiven.On("2025-08-05", "pause")).Value),
        ],
        static dossier => dossier[DossiersGiven.Cohort1],
        static (dossier, subject) => [.. ((CohortInDossier)subject).Cohort.Journal.Entries.Select(static e => (e.Id, (object?)e.Event))],
        AroundCohorts);

    [Fact]
    public void Of_the_dossier() => Holds(
        typeof(Dossier),
        [static _ => DossiersGiven.Whole(), static _ => DossiersGiven.Whole(DossiersGiven.Cohort(DossiersGiven.Cohort2, CohortsGiven.Plan()))],
        static dossier => dossier,
        static (_, _) => [],
        static (_, type, random) => type switch
        {
            _ when type == typeof(CohortId) => [CohortId.From($"ANG-{random.Next(3, 20)}")],
            _ when type == typeof(ProgrammeId) => [CohortsGiven.Programme().Id],
            _ when type == typeof(AgreementSheet) => [.. Sheets],
            _ when type == typeof(CohortPlan) && random.Next(4) > 0 => [CohortsGiven.Plan(sessions: random.Next(1, 20)), CohortsGiven.Plan("2025-09-01", byPartner: true)],
            _ => null,
        });

    private static IEnumerable<AgreementSheet> Sheets =>
        from id in new[] { "PKS-7", "PKS-8" }
        from lastDay in new[] { "2024-12-31", "2022-12-31" }
        select new AgreementSheet
        {
            Agreement = AgreementId.From(id),
            Zone = Domain.Time.IndonesianTimeZone.Wib,
            DraftedOn = AgreementsGiven.Day("2023-01-02"),
            Parties = [AgreementParty.Of(AgreementsGiven.UptS), AgreementParty.Of(AgreementsGiven.Swen)],
            Scope = [ScopeItem.Of("KUE") with { ProducesGoods = true }],
            FirstDay = AgreementsGiven.Day("2023-02-01"),
            LastDay = AgreementsGiven.Day(lastDay),
        };

    /// <summary>A new place of commands needs a law of its own here.</summary>
    [Fact]
    public void And_no_place_of_commands_is_left_out() => typeof(Dossier).Assembly.GetExportedTypes()
        .Where(static t => t.Namespace == typeof(Dossier).Namespace && Commands(t).Any())
        .Should().BeEquivalentTo([typeof(AgreementInDossier), typeof(CohortInDossier), typeof(Dossier)]);

    // Many rows are one command each.
    private static IEnumerable<MethodInfo> Commands(Type place) => place.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
        .Where(static m => Array.Exists(m.GetParameters(), static p => p.ParameterType == typeof(Recording)) && typeof(IDomainResult).IsAssignableFrom(m.ReturnType))
        .OrderBy(static m => m.ToString(), StringComparer.Ordinal);

    private static void Holds(
        Type place,
        Func<int, Dossier>[] beginnings,
        Func<Dossier, object> subject,
        Func<Dossier, object, (EntryId Id, object? Event)[]> entries,
        Func<Dossier, Type, Random, object?[]?> around)
    {
        var commands = Commands(place).ToArray();
        var accepted = new HashSet<MethodInfo>();
        var faults = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var seed = 0; seed < Runs; seed++)
        {
            var dossier = beginnings[seed % beginnings.Length](seed);
            var at = Instant.FromUtc(2026, 1, 1, 0, 0);
            var odd = new OddValues(seed, (type, random) => around(dossier, type, random));
            for (var step = 0; step < Steps; step++)
            {
                MethodInfo[] wanted = odd.Random.Next(2) == 0 ? [.. commands.Where(c => !accepted.Contains(c))] : [];
                var command = wanted.Length > 0 ? wanted[odd.Random.Next(wanted.Length)] : commands[odd.Random.Next(commands.Length)];
                at += Duration.FromHours(odd.Random.Next(24 * 5));
                var recording = Recording.Of($"{seed}-{step}", at, "petugas");
                try
                {
                    if (Arguments(command, odd, recording, entries(dossier, subject(dossier))) is not { } arguments
                        || Called(command, subject(dossier), arguments) is not { IsSuccess: true } result
                        || Changed(dossier, After(result)).Length == 0)
                    {
                        continue;
                    }

                    accepted.Add(command);
                    Kept(dossier, result, known => Called(command, subject(known), arguments)!);
                    dossier = After(result);
                }
                catch (Exception fault) when (fault is not NotSupportedException)
                {
                    faults.TryAdd($"{command} {fault.GetType().Name} {fault.Message[..Math.Min(60, fault.Message.Length)]}", $"{command}, seed {seed}: {fault.Message} {string.Join(' ', (fault.StackTrace ?? "").Split('\n').Take(3))}");
                }
            }
        }

        string.Join("\n", faults.Values).Should().BeEmpty();
        string.Join("\n", commands.Except(accepted)).Should().BeEmpty("each command is accepted at least once, or the law says nothing of it");
    }

    private static void Kept(Dossier before, IDomainResult result, Func<Dossier, IDomainResult> again)
    {
        var next = After(result);
        var read = Changed(before, next).Select(Reread).ToArray();
        foreach (var known in new[] { next, Rebuilt(next, read) })
        {
            var sent = again(known);
            sent.IsSuccess.Should().BeTrue($"it is a resend, but {sent}");
            Changed(known, After(sent)).Should().BeEmpty("nothing is written twice");
            sent.Warnings.Should().Equal(result.Warnings, "it warns of the same");
        }
    }

    private static AggregateRoot Reread(AggregateRoot root) => root switch
    {
        Cohort cohort => Reread(PembinaanJson.Cohorts, cohort),
        CooperationAgreement agreement => Reread(PembinaanJson.Agreements, agreement),
        _ => throw new InvalidOperationException($"No command of a dossier writes into a {root.GetType().Name} yet."),
    };

    private static TRoot Reread<TRoot, TEvent>(JournalFormat<TRoot, TEvent> format, TRoot root)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var json = format.Write(root);
        var read = format.Read(json);
        read.IsSuccess.Should().BeTrue($"what was written is read, but {read}: {json[^Math.Min(600, json.Length)..]}");
        read.Value.Journal.Entries.SequenceEqual(root.Journal.Entries).Should().BeTrue("what is read is what was written");
        format.Write(read.Value).Should().Be(json);
        return read.Value;
    }

    private static Dossier Rebuilt(Dossier dossier, AggregateRoot[] read) =>
        Dossier.Of(
            [
                .. dossier.Facilities, .. dossier.Stakeholders, .. dossier.Programmes,
                .. dossier.Agreements.Select(a => read.OfType<CooperationAgreement>().FirstOrDefault(r => r.Id == a.Id) ?? a),
                .. dossier.Cohorts.Select(c => read.OfType<Cohort>().FirstOrDefault(r => r.Id == c.Id) ?? c),
            ]).Value.Knowing(dossier.Participants).HoldingAll(AgreementsGiven.Noon("2030-01-01"), [.. dossier.Declarations]);

    private static AggregateRoot[] Changed(Dossier before, Dossier after) =>
    [
        .. after.Cohorts.Where(c => before.Find(c.Id)?.Revision != c.Revision),
        .. after.Agreements.Where(a => before.Find(a.Id)?.Revision != a.Revision),
    ];

    private static Dossier After(IDomainResult result) => result.GetType().GetProperty("Value", BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)!.GetValue(result) switch
    {
        CohortInDossier cohort => cohort.Dossier,
        AgreementInDossier agreement => agreement.Dossier,
        var other => (Dossier)other!,
    };

    private static object?[]? Arguments(MethodInfo command, OddValues odd, Recording recording, (EntryId Id, object? Event)[] entries)
    {
        (EntryId Id, object? Event)[] meant = [.. entries.Where(static e => e.Event is not null)];
        var entry = meant.Length == 0 ? default : meant[odd.Random.Next(2) == 0 ? meant.Length - 1 : odd.Random.Next(meant.Length)];
        try
        {
            return
            [
                .. command.GetParameters().Select(p => p.ParameterType switch
                {
                    var t when t == typeof(Recording) => recording,
                    var t when t == typeof(EntryId) => entry.Id,
                    var t when t == typeof(AgreementEvent) => Instead(odd, entry.Event!),
                    var t => odd.Of(t, new NullabilityInfoContext().Create(p).WriteState == NullabilityState.Nullable),
                }),
            ];
        }
        catch (Exception nothing) when (nothing is NothingToGiveException or ArgumentException || nothing.InnerException is ArgumentException or OverflowException or NothingToGiveException)
        {
            return null;
        }
    }

    // A receipt is made by the decision that it tells of; an event with one stays as it is.
    private static object? Instead(OddValues odd, object happened)
    {
        try
        {
            return odd.Of(happened.GetType());
        }
        catch (NotSupportedException)
        {
            return happened;
        }
    }

    private static IDomainResult? Called(MethodInfo command, object subject, object?[] arguments)
    {
        try
        {
            return (IDomainResult)command.Invoke(subject, arguments)!;
        }
        catch (TargetInvocationException thrown) when (thrown.InnerException is ArgumentException)
        {
            return null;
        }
        catch (TargetInvocationException thrown)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown.InnerException!).Throw();
            throw;
        }
    }

    private static object?[]? AroundAgreements(Dossier dossier, Type type, Random random)
    {
        if (dossier.Find(Continuing) is { } continuing)
        {
            return type switch
            {
                _ when type == typeof(TransferPlan) => [.. Plans(dossier[Continuing], random)],
                _ when type == typeof(AgreementId) => [AgreementId.From("P-1"), AgreementId.From("F-1")],
                _ => Worlds.AroundAgreements(continuing, type, random),
            };
        }

        return type switch
        {
            _ when type == typeof(AgreementId) => [AgreementId.From("PKS-2"), AgreementId.From("NK-1")],
            _ when type == typeof(TransferPlan) => [],
            _ => Worlds.AroundAgreements(dossier.Find(AgreementsGiven.Pks1().Id)!, type, random),
        };
    }

    private static IEnumerable<object?> Plans(AgreementInDossier to, Random random)
    {
        CohortId[] some = [.. Any_dossier.Cohorts.Where(_ => random.Next(3) > 0)];
        return to.PlanTransfer([.. some], Tests.Agreements.Any.Start.PlusDays(41 + random.Next(5))) is { IsSuccess: true } plan ? [plan.Value] : [];
    }

    private static object?[]? AroundCohorts(Dossier dossier, Type type, Random random)
    {
        var at = dossier[DossiersGiven.Cohort1];
        var person = CohortsGiven.Person(random.Next(1, 4));
        var day = random.Next(2) == 0 ? at.Cohort.FirstDay.PlusDays(random.Next(10)) : at.Cohort.LastDay.PlusDays(random.Next(0, 20));
        return type switch
        {
            _ when type == typeof(ParticipantFacts) => [CohortsGiven.Facts(person)],
            _ when type == typeof(AdmissionTerms) && random.Next(3) > 0 => [null],
            _ when type == typeof(AdmissionTerms) => [new AdmissionTerms { Credits = [CohortsGiven.Credit(person, random.Next(60)) with { Cohort = null }] }],
            _ when type == typeof(CohortId) => [DossiersGiven.Cohort2],
            _ when type == typeof(Admission) => at.MayJoin(person, day).Admission is { IsSuccess: true } admitted ? [admitted.Value] : [],
            _ when type == typeof(Credit) => at.CreditFrom(DossiersGiven.Cohort2, person, day, "sertifikat") is { IsSuccess: true } credit ? [credit.Value] : [CohortsGiven.Credit(person, random.Next(30)) with { Cohort = null }],
            _ when type == typeof(ValueList<PlannedSession>) && random.Next(4) > 0 => [ValueLists.Of<PlannedSession>(
                [CohortsGiven.Sessions("2026-06-01", random.Next(1, 9))[^1] with { Id = CohortsGiven.Session(random.Next(1, 30)) }])],
            _ when type == typeof(StakeholderId) => [AgreementsGiven.Swen],
            _ when type == typeof(SpaceId) => [DossiersGiven.Workshop],
            _ when type == typeof(AttendanceMark) && random.Next(3) > 0 => [new AttendanceMark(LessonHours.Of(random.Next(9)), AbsenceKind.Court)],
            _ when type == typeof(LocalDate) && random.Next(6) > 0 => [day],
            _ => Worlds.AroundCohorts(at.Cohort, type, random),
        };
    }
}
