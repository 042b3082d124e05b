using System.Text.Json.Nodes;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Tests.Json;
using Pembinaan.Domain.Tests.Offices;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>What no command would have recorded is refused when a journal is read, with the code of the command and the entry in which it stands.</summary>
public sealed class Journals_that_cannot_be
{
    public static TheoryData<string> Names => [.. Impossible.Rows.Select(static (r, i) => Name(i, r.Kind, r.Code)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Are_refused_with_the_code_of_the_command_and_the_entry(string name)
    {
        var (_, journal, code) = Impossible.Rows.Where((r, i) => Name(i, r.Kind, r.Code) == name).Single();

        var read = journal.Read(isComplete: true);

        read.ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Contain((code.Code, $"entries[{journal.Count - 1}]"));
        read.ValidationErrors.Should().OnlyContain(e => e.Identifier == $"entries[{journal.Count - 1}]", "what comes before it is sound");
        journal.Read(isComplete: false).ValidationErrors.Select(static e => e.ErrorCode).Should().BeEmpty("what comes before it is sound");
    }

    /// <summary>The check stands once, with the event: whichever command records it, each fault is told once.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Of_an_agreement_no_command_makes(string name)
    {
        var (kind, journal, code) = Impossible.Rows.Where((r, i) => Name(i, r.Kind, r.Code) == name).Single();

        if (journal.Carried() is { } refused)
        {
            refused.ValidationErrors.Select(static e => e.ErrorCode).Should().Contain(code.Code).And.OnlyHaveUniqueItems();
        }
        else
        {
            kind.Should().NotBeAssignableTo<AgreementEvent>();
        }
    }

    /// <summary>An annulment may take the ground from what was recorded after it; so it is read as the annulment left it.</summary>
    [Fact]
    public void Are_not_those_from_which_an_annulment_took_the_ground()
    {
        var booked = Worlds.Facilities[3]();
        var odd = booked.Annul(EntryId.From("space"), "keliru", Records.As("annul", Records.Noon(2025, 2, 1))).Value;

        Facility.From(odd.Journal.Entries).Value.Journal.Entries.Should().Equal(odd.Journal.Entries);
    }

    /// <summary>That something was taken back later excuses only what was sound until then.</summary>
    [Fact]
    public void Are_not_excused_by_an_annulment_that_comes_later()
    {
        var booked = Worlds.Facilities[3]();
        var last = booked.Journal.Last!;
        var forged = new SpaceBooked(new(SpaceId.From("TIDAK-ADA"), SessionId.From("X-2"), new(2025, 3, 3), new(8, 0), new(10, 0), 5));
        Entry<FacilityEvent>[] entries =
        [
            .. booked.Journal.Entries,
            Entry<FacilityEvent>.Of(EntryId.From("palsu"), booked.Revision + 1, last.Stamp, forged),
            Entry<FacilityEvent>.Of(EntryId.From("annul"), booked.Revision + 2, last.Stamp, new Annulment(EntryId.From("space"), "keliru")),
        ];

        var read = Facility.From(entries).ValidationErrors;

        read.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("SPACE-UNKNOWN", $"entries[{booked.Revision}]"));
        PembinaanJson.Facilities.Read(PembinaanJson.Facilities.Write(booked).Replace("\"people\":5", "\"people\":-5")).ValidationErrors
            .Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("FACILITY-NUMBER-RANGE", $"$.entries[{booked.Revision - 1}].event.people"));
    }

    /// <summary>A reason that a command refuses is refused of a stored annulment and correction too.</summary>
    [Theory]
    [InlineData("\u0007")]
    [InlineData("\u200b")]
    [InlineData("a\u0007b")]
    public void Are_those_whose_reasons_cannot_be_read(string reason)
    {
        var booked = Worlds.Facilities[3]();
        var last = booked.Journal.Last!;
        var renamed = new SpaceBooked(((SpaceBooked)last.Event!).Booking with { People = 6 });
        booked.Annul(last.Id, reason, Records.As("annul", Records.Noon(2025, 2, 1))).Codes().Should().Equal("JOURNAL-REASON");

        Facility.From([.. booked.Journal.Entries, Entry<FacilityEvent>.Of(EntryId.From("x"), booked.Revision + 1, last.Stamp, new Annulment(last.Id, reason))])
            .ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("JOURNAL-REASON", $"entries[{booked.Revision}].annuls.reason"));
        Facility.From([.. booked.Journal.Entries, Entry<FacilityEvent>.Of(EntryId.From("x"), booked.Revision + 1, last.Stamp, renamed, new Annulment(last.Id, reason))])
            .ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("JOURNAL-REASON", $"entries[{booked.Revision}].corrects.reason"));
    }

    /// <summary>A new event is held against what was recorded before it, or it is said here why nothing can contradict it.</summary>
    /// <summary>What annulments left odd takes looks into the past, which are limited; what no later entry brought about is told however many oddities there are.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(25)]
    public void Are_refused_however_many_oddities_stand_before(int oddities)
    {
        var entries = JsonNode.Parse(Repository.Read("docs/samples/data/serang.json"))!["cohorts"]![0]!["entries"]!.AsArray();
        var enrolled = entries.First(static e => (string?)e!["event"]?["kind"] == "participant-enrolled")!["event"]!;
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse((string)enrolled["firstDay"]!).Value;
        var journal = new JsonArray(entries[0]!.DeepClone());
        for (var i = 0; i < 300; i++)
        {
            Add($"seats-{i}", "event", new() { ["kind"] = "seats-limited", ["seats"] = 20 + (i % 5), ["firstDay"] = Iso(0), ["reason"] = "ruang" });
        }

        Enrol("q", "Q", 0);
        for (var i = 0; i < oddities; i++)
        {
            Add($"pause-{i}", "event", new() { ["kind"] = "enrolment-paused", ["participant"] = "Q", ["firstDay"] = Iso((3 * i) + 1), ["transfer"] = false, ["reason"] = "sakit" });
            Add($"resume-{i}", "event", new() { ["kind"] = "enrolment-resumed", ["participant"] = "Q", ["firstDay"] = Iso((3 * i) + 2) });
            Add($"annul-{i}", "annuls", new() { ["entry"] = $"pause-{i}", ["reason"] = "salah" });
        }

        Enrol("z", "Z", 0);
        Read().IsSuccess.Should().BeTrue();
        Enrol("z-again", "Z", 2);
        Read().ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(Domain.Cohorts.CohortErrors.AlreadyEnrolled.Code);

        IDomainResult Read() => PembinaanJson.Cohorts.Read(new JsonObject { ["entries"] = journal.DeepClone() }.ToJsonString());

        string Iso(int after) => day.PlusDays(after).ToString("uuuu-MM-dd", null);

        void Enrol(string id, string who, int after)
        {
            var @event = enrolled.DeepClone().AsObject();
            (@event["participant"], @event["firstDay"]) = (who, Iso(after));
            Add(id, "event", @event);
        }

        void Add(string id, string member, JsonObject what) =>
            journal.Add(new JsonObject { ["id"] = id, ["sequence"] = journal.Count + 1, ["recordedAt"] = "2025-12-01T00:00:00Z", ["author"] = "x", [member] = what });
    }

    [Fact]
    public void Leave_no_event_out()
    {
        var all = Members_of_events.Roots.SelectMany(Sample.Derived).ToHashSet();
        var held = Impossible.Rows.Select(static r => r.Kind).ToHashSet();

        all.Except(held).Except(Impossible.Free.Keys).Select(static t => t.Name).Should().BeEmpty("each is on one side");
        held.Intersect(Impossible.Free.Keys).Select(static t => t.Name).Should().BeEmpty("none is on both sides");
    }

    private static string Name(int row, Type kind, ErrorDefinition code) => $"{kind.Name} {code.Code} {row}";
}
