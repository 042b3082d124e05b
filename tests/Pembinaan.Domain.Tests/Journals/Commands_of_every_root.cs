using System.Reflection;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What a command accepts can be written, read again equal, and sent again without a new entry and with the same warnings.</summary>
public sealed class Commands_of_every_root
{
    private const int Runs = 400;
    private const int Steps = 25;

    [Fact]
    public void Of_an_agreement() => Holds(PembinaanJson.Agreements, Worlds.Agreements, Worlds.AroundAgreements);

    [Fact]
    public void Of_a_cohort() => Holds(PembinaanJson.Cohorts, Worlds.Cohorts, Worlds.AroundCohorts);

    [Fact]
    public void Of_a_facility() => Holds(PembinaanJson.Facilities, Worlds.Facilities, Worlds.AroundFacilities);

    [Fact]
    public void Of_a_stakeholder() => Holds(PembinaanJson.Stakeholders, Worlds.Stakeholders, Worlds.AroundStakeholders);

    [Fact]
    public void Of_a_programme() => Holds(PembinaanJson.Programmes, Worlds.Programmes, Worlds.AroundProgrammes);

    [Fact]
    public void Of_a_referral() => Holds(PembinaanJson.Referrals, Worlds.Referrals, Worlds.AroundReferrals);

    /// <summary>A new root needs a world to begin with and a law of its own here.</summary>
    [Fact]
    public void And_no_root_is_left_out()
    {
        var roots = typeof(AggregateRoot).Assembly.GetTypes().Where(static t => t is { IsSealed: true, IsAbstract: false } && t.IsAssignableTo(typeof(AggregateRoot)));
        var laws = typeof(Commands_of_every_root).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(static m => m.Name);
        var worlds = typeof(Worlds).GetProperties().Select(static p => p.PropertyType.GetElementType()).Where(static t => t?.Name == "Func`1").Select(static t => t!.GenericTypeArguments[0]);

        worlds.Should().BeEquivalentTo(roots);
        laws.Where(static name => name.StartsWith("Of_a", StringComparison.Ordinal)).Should().HaveCount(roots.Count());
    }

    private static void Holds<TRoot, TEvent>(JournalFormat<TRoot, TEvent> format, Func<TRoot>[] beginnings, Func<TRoot, Type, Random, object?[]?> around)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var commands = Commands(typeof(TRoot)).ToArray();
        var accepted = new HashSet<MethodInfo>();
        var faults = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var seed = 0; seed < Runs; seed++)
        {
            var root = beginnings[seed % beginnings.Length]();
            var at = root.Journal.Last!.Stamp.RecordedAt;
            var odd = new OddValues(seed, (type, random) => around(root, type, random));
            for (var step = 0; step < Steps; step++)
            {
                var command = Next(commands, accepted, odd.Random);
                at += Duration.FromHours(odd.Random.Next(24 * 20));
                var recording = Recording.Of($"{seed}-{step}", at, "petugas");
                try
                {
                    if (Carried<TRoot, TEvent>(root, command, odd, recording) is var (next, again, warnings))
                    {
                        accepted.Add(command);
                        Kept(format, next, again, warnings, recording);
                        root = next;
                    }
                }
                catch (NothingToGiveException)
                {
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

    // Those that were never accepted are tried more often.
    private static MethodInfo Next(MethodInfo[] commands, HashSet<MethodInfo> accepted, Random random)
    {
        MethodInfo[] wanted = random.Next(3) == 0 ? [.. commands.Where(c => !accepted.Contains(c))] : [];
        return wanted.Length > 0 ? wanted[random.Next(wanted.Length)] : commands[random.Next(commands.Length)];
    }

    private static IEnumerable<MethodInfo> Commands(Type root) => root.GetMethods(BindingFlags.Public | BindingFlags.Instance)
        .Where(static m => m.GetParameters().Any(static p => p.ParameterType == typeof(Recording)))
        .OrderBy(static m => m.ToString(), StringComparer.Ordinal);

    private static (TRoot Next, Func<TRoot, DomainResult<TRoot>> Again, ValueList<DomainError> Warnings)? Carried<TRoot, TEvent>(TRoot root, MethodInfo command, OddValues odd, Recording recording)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var again = Invocation<TRoot, TEvent>(root, command, odd, recording);
        DomainResult<TRoot> result;
        try
        {
            result = again(root);
        }
        catch (ArgumentException)
        {
            return null;
        }

        return result.IsSuccess && result.Value.Revision > root.Revision ? (result.Value, again, result.Warnings) : null;
    }

    private static Func<TRoot, DomainResult<TRoot>> Invocation<TRoot, TEvent>(TRoot root, MethodInfo command, OddValues odd, Recording recording)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        if (Worlds.Spans(command, odd, recording) is { } withSpans)
        {
            return r => (DomainResult<TRoot>)withSpans(r);
        }

        var entries = root.Journal.Entries.Where(e => e.Event is not null && !root.Journal.IsAnnulled(e.Id)).ToArray();
        var meant = entries[odd.Random.Next(2) == 0 ? entries.Length - 1 : odd.Random.Next(entries.Length)];
        object?[] arguments;
        try
        {
            arguments =
            [
                .. command.GetParameters().Select(p => p.ParameterType switch
                {
                    var t when t == typeof(Recording) => recording,
                    var t when t == typeof(EntryId) => meant.Id,
                    var t when t == typeof(TEvent) => odd.Of(meant.Event!.GetType()),
                    var t => odd.Of(t, new NullabilityInfoContext().Create(p).WriteState == NullabilityState.Nullable),
                }),
            ];
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException or OverflowException)
        {
            throw new NothingToGiveException();
        }
        catch (ArgumentException)
        {
            throw new NothingToGiveException();
        }

        return r =>
        {
            try
            {
                return (DomainResult<TRoot>)command.Invoke(r, arguments)!;
            }
            catch (TargetInvocationException thrown)
            {
                System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(thrown.InnerException!).Throw();
                throw;
            }
        };
    }

    private static void Kept<TRoot, TEvent>(JournalFormat<TRoot, TEvent> format, TRoot next, Func<TRoot, DomainResult<TRoot>> again, ValueList<DomainError> warnings, Recording recording)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        new[] { recording.Numbered(1), recording.Numbered(2), recording }.Select(r => next.Journal.Find(r.Id)).OfType<Entry<TEvent>>()
            .SelectMany(static e => e.Warnings).Should().Equal(warnings, "they are kept, each with its step");
        var json = format.Write(next);
        var read = format.Read(json);
        read.IsSuccess.Should().BeTrue($"what was written is read, but {read}: {json[^Math.Min(600, json.Length)..]}");
        read.Value.Journal.Entries.SequenceEqual(next.Journal.Entries).Should().BeTrue("what is read is what was written");
        format.Write(read.Value).Should().Be(json);
        foreach (var known in new[] { next, read.Value })
        {
            var sent = again(known);
            sent.IsSuccess.Should().BeTrue($"it is a resend, but {sent}");
            sent.Value.Journal.Should().BeSameAs(known.Journal);
            sent.Warnings.Should().Equal(warnings, "it warns of the same");
        }
    }
}
