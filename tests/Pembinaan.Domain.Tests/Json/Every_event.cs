using System.Reflection;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Json;

public class Every_event
{
    public static TheoryData<string> Formats => [.. Properties.Select(static p => p.Name)];

    private static IEnumerable<PropertyInfo> Properties =>
        typeof(PembinaanJson).GetProperties().Where(static p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(JournalFormat<,>));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Survives_being_written_and_read(string format) => Typed(format, nameof(RoundTrip));

    [Theory]
    [MemberData(nameof(Formats))]
    public void Stays_readable_as_it_was_once_written(string format) => Typed(format, nameof(Golden));

    /// <summary>Lines as they were written before members were added to their events: what is added may be missing.</summary>
    [Theory]
    [MemberData(nameof(Formats))]
    public void Stays_readable_as_it_was_written_before_it_had_more_members(string format) => Typed(format, nameof(Older));

    private static void Typed(string format, string method)
    {
        var property = Properties.Single(p => p.Name == format);
        try
        {
            typeof(Every_event).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(property.PropertyType.GenericTypeArguments)
                .Invoke(null, [format, property.GetValue(null)]);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            Assert.Fail(inner.ToString());
        }
    }

    private static void RoundTrip<TRoot, TEvent>(string name, JournalFormat<TRoot, TEvent> format)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        foreach (var written in Entries<TEvent>())
        {
            var json = format.WriteEntry(written);
            var read = format.ReadEntry(json);
            read.IsSuccess.Should().BeTrue($"{name} read back {json}, but {read}");
            read.Value.Should().Be(written, $"{name} wrote {json}");
        }
    }

    private static void Golden<TRoot, TEvent>(string name, JournalFormat<TRoot, TEvent> format)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var path = $"tests/Pembinaan.Domain.Tests/Json/Golden/{name}.jsonl";
        var lines = string.Concat(Entries<TEvent>().Select(entry => format.WriteEntry(entry) + "\n"));
        Approved.Matches(path, lines, "APPROVE_API");
        foreach (var line in File.ReadLines(Repository.PathOf(path)))
        {
            format.ReadEntry(line).IsSuccess.Should().BeTrue($"{line} was once written");
        }
    }

    private static void Older<TRoot, TEvent>(string name, JournalFormat<TRoot, TEvent> format)
        where TRoot : JournaledRoot<TRoot, TEvent>
        where TEvent : JournalEvent
    {
        var path = Repository.PathOf($"tests/Pembinaan.Domain.Tests/Json/Golden/Older/{name}.jsonl");
        foreach (var line in File.Exists(path) ? File.ReadLines(path) : [])
        {
            var read = format.ReadEntry(line);
            read.IsSuccess.Should().BeTrue($"{line} was once written, but {read}");
            format.WriteEntry(read.Value).Should().Be(line, "what is not given is not written");
        }
    }

    // A warning that names somebody: kept with the name beside the sentence.
    private static DomainError Somebody => CohortErrors.HoursNotCounted.Warning("sessions", Argument.Of("participant", "P-1"), Argument.Of("sessions", "S-1"));

    // Each kind of event, an annulment, a correction, and an event with what its command warned of, by a clock a little behind; and one that was redacted.
    private static List<Entry<TEvent>> Entries<TEvent>()
        where TEvent : JournalEvent
    {
        var (id, stamp, taken) = (EntryId.From("E-1"), Stamp.Of(Instant.FromUtc(2025, 5, 7, 1, 30), "giatja"), new Annulment(EntryId.From("E-0"), "salah ketik"));
        var events = Sample.Derived(typeof(TEvent)).SelectMany(Sample.Every).Cast<TEvent>().ToList();
        var behind = Stamp.Read(stamp.RecordedAt, stamp.Author, stamp.RecordedAt - Duration.FromMilliseconds(5));
        ValueList<DomainError> warnings =
        [
            JournalErrors.Empty.Warning("lastDay"),
            new("", "SIGN-RULE", new("Kalimat.", "Sentence."), ValidationSeverity.Warning, Basis.Law(Instruments.Pp58Of1999.Article("2", "1", "b")).Noting(new("catatan", "note")), ResultStatus.Ok, "SIGN-RULE"),
        ];
        return
        [
            .. events.Select(e => Entry<TEvent>.Of(id, 1, stamp, e)),
            Entry<TEvent>.Of(id, 2, stamp, taken),
            Entry<TEvent>.Of(id, 2, stamp, events[0], taken),
            Entry<TEvent>.Of(id, 1, behind, events[0]).Telling(warnings),
            Entry<TEvent>.Of(id, 1, stamp, events[0]).Telling([Somebody]).Redacted([new(stamp.RecordedAt, "arsip", "masa simpan habis")]),
        ];
    }
}
