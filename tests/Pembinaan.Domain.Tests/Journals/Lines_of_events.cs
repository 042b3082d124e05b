using System.Text;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts.Events;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Tests.Json;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Each event says in one line for people what happened, in both languages.</summary>
public sealed partial class Lines_of_events
{
    private static IEnumerable<JournalEvent> Every => Sample.Derived(typeof(JournalEvent))
        .Where(static t => t is { IsPublic: true } && t != typeof(FacilityOfficesChanged) && t != typeof(StakeholderOfficesChanged))
        .OrderBy(static t => t.FullName, StringComparer.Ordinal)
        .Select(static t => (JournalEvent)Named(t, ""));

    /// <summary>What an event says with every member given, texts and identities by the name of their member, for a reader to judge.</summary>
    [Fact]
    public void Are_what_a_reader_found_right()
    {
        var text = new StringBuilder();
        foreach (var happened in Every)
        {
            text.Append(happened.GetType().Name).Append('\n')
                .Append("  ").Append(happened.In(Language.Indonesian)).Append('\n')
                .Append("  ").Append(happened.In(Language.English)).Append('\n');
        }

        Approved.Matches("tests/Pembinaan.Domain.Tests/Journals/Lines_of_events.approved.txt", text.ToString(), "APPROVE_DOCS");
    }

    [Fact]
    public void Say_nothing_in_the_words_of_the_code() => Every
        .SelectMany(static e => new[] { e.In(Language.Indonesian), e.In(Language.English) }.Select(line => $"{e.GetType().Name}: {line}"))
        .Where(static l => Code().IsMatch(l[(l.IndexOf(':', StringComparison.Ordinal) + 1)..]) || l.EndsWith('.') || l.Contains('–', StringComparison.Ordinal) != (l.StartsWith("SpaceBooked", StringComparison.Ordinal) || l.StartsWith("AgreementEvaluated: Evaluasi", StringComparison.Ordinal)))
        .Should().BeEmpty();

    [Fact]
    public void Tell_the_kinds_of_an_event_apart_and_leave_out_what_is_not_given()
    {
        Both(new AgreementTerminated(Day("2025-01-31"), TerminationCause.MutualConsent, "sepakat", null, null)).Should().Be(
            "Perjanjian diakhiri, hari terakhir 31 Januari 2025: kesepakatan para pihak (sepakat) | Agreement ended, last day 31 January 2025: agreement of the parties (sepakat)");
        Both(new AgreementTerminated(Day("2025-01-31"), TerminationCause.Notice, "tutup", Swen, null)).Should().StartWith("Perjanjian diakhiri oleh SWEN, hari terakhir");
        Both(new AgreementSuspended(Day("2025-01-01"), null, "banjir")).Should().Be("Perjanjian ditangguhkan mulai 1 Januari 2025: banjir | Agreement suspended from 1 January 2025: banjir");
        Both(new AgreementSuspended(Day("2025-01-01"), Day("2025-02-01"), "banjir")).Should().Contain("sampai dengan 1 Februari 2025").And.Contain("to 1 February 2025 inclusive");
        Both(new PartySucceeded(Swen, null, [], Day("2025-01-01"))).Should().Be("SWEN tidak ada lagi mulai 1 Januari 2025, pengganti belum ditentukan | SWEN exists no more from 1 January 2025, successor not determined");
        Both(new PartySucceeded(Swen, UptS, [], Day("2025-01-01"))).Should().StartWith("SWEN digantikan oleh UPT-S");
        Both(new EnrolmentPaused(ParticipantId.From("P-1"), Day("2025-01-01"), true, "sidang")).Should().Contain("berada di UPT lain");
        Both(new EnrolmentPaused(ParticipantId.From("P-1"), Day("2025-01-01"), false, "sakit")).Should().Contain("ditangguhkan");
        Both(new SecurityLevelSet(SecurityLevel.All[0], null, Day("2025-01-01"))).Should().NotContain("blok");
        Both(new StakeholderDissolved(Day("2025-01-01"), Succession.Nobody)).Should().Contain("tanpa pengganti");
        Both(new StakeholderDissolved(Day("2025-01-01"), Succession.By(Swen))).Should().Contain("digantikan oleh SWEN");
        Both(new RegistrationNumbersRecorded(null, Nib.Of("1234567890123").Value)).Should().Be("Nomor registrasi dicatat: NIB 1234567890123 | Registration numbers recorded: NIB 1234567890123");
    }

    /// <summary>An entry says what its event does; an annulment and a correction also which entry they are about, and why.</summary>
    [Fact]
    public void Stand_in_entries_with_what_they_take_back()
    {
        var suspended = Pks1().Suspend(Day("2024-01-01"), null, "banjir", On("2024-01-01", "s")).Value;
        var corrected = suspended.Correct(EntryId.From("s"), new AgreementSuspended(Day("2024-01-02"), null, "banjir"), "salah ketik", On("2024-01-03", "c")).Value;
        var annulled = corrected.Annul(EntryId.From("c"), "tidak terjadi", On("2024-01-04", "a")).Value;

        annulled.EntriesSince(suspended.Revision - 1).Select(static e => e.In(Language.Indonesian)).Should().Equal(
            "Perjanjian ditangguhkan mulai 1 Januari 2024: banjir",
            "Entri s dikoreksi (salah ketik): Perjanjian ditangguhkan mulai 2 Januari 2024: banjir",
            "Entri c dibatalkan: tidak terjadi");
        annulled.EntriesSince(suspended.Revision).Select(static e => e.In(Language.English)).Should().Equal(
            "Entry s corrected (salah ketik): Agreement suspended from 2 January 2024: banjir",
            "Entry c annulled: tidak terjadi");
        PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(annulled)).Value.Journal.Last!.In(Language.English).Should().Be("Entry c annulled: tidak terjadi");
    }

    [Fact]
    public void Are_one_line_whatever_was_typed_and_do_not_break_on_what_cannot_be_recorded()
    {
        Both(new AgreementSuspended(Day("2025-01-01"), null, "banjir\r\ndan\tangin")).Should().StartWith("Perjanjian ditangguhkan mulai 1 Januari 2025: banjir dan angin |");
        Both(new AgreementSuspended(new(1446, 9, 1, CalendarSystem.IslamicBcl), null, null!)).Should().StartWith("Perjanjian ditangguhkan mulai 1446-9-1 (");
    }

    private static object Named(Type type, string name)
    {
        if (type == typeof(string))
        {
            return $"[{name}]";
        }

        if (type == typeof(PartyId))
        {
            return PartyId.Of(FacilityId.From($"[{name}]"));
        }

        if (type == typeof(ProviderId))
        {
            return ProviderId.BroughtAs(AssociateId.From($"[{name}]"));
        }

        if (Array.Exists(type.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentity<>)))
        {
            return type.GetMethod("From", [typeof(string)])!.Invoke(null, [$"[{name}]"])!;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var items = Array.CreateInstance(type.GenericTypeArguments[0], 2);
            items.SetValue(Named(type.GenericTypeArguments[0], $"{name}-1"), 0);
            items.SetValue(Named(type.GenericTypeArguments[0], $"{name}-2"), 1);
            return typeof(ValueLists).GetMethod(nameof(ValueLists.ToValueList))!.MakeGenericMethod(type.GenericTypeArguments).Invoke(null, [items])!;
        }

        var isRecord = type is { IsClass: true, IsAbstract: false } && type.Namespace!.StartsWith("Pembinaan", StringComparison.Ordinal)
            && (type.GetConstructors().Length > 0) && type.GetMethod("get_All") is null && !Sample.IsKnown(type);
        if (!isRecord)
        {
            return Sample.Of(type);
        }

        var constructor = type.GetConstructors().MaxBy(static c => c.GetParameters().Length)!;
        var value = constructor.Invoke([.. constructor.GetParameters().Select(static p => Named(Nullable.GetUnderlyingType(p.ParameterType) ?? p.ParameterType, p.Name!))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod?.IsPublic == true && !constructor.GetParameters().Any(c => string.Equals(c.Name, p.Name, StringComparison.OrdinalIgnoreCase))))
        {
            property.SetValue(value, Named(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType, char.ToLowerInvariant(property.Name[0]) + property.Name[1..]));
        }

        return value;
    }

    private static string Both(JournalEvent happened) => $"{happened.In(Language.Indonesian)} | {happened.In(Language.English)}";

    [GeneratedRegex("(?<!\\[[^\\]]*)[a-z][A-Z]|_|\\bTrue\\b|\\bFalse\\b|ValueList|facility:|stakeholder:|brought:", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();
}
