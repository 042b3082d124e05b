using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using static Pembinaan.Domain.Tests.Dossiers.PeopleGiven;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>People get other pseudonyms in all roots at once, and nothing else changes.</summary>
public sealed partial class Other_pseudonyms
{
    private static Dictionary<ParticipantId, ParticipantId> All { get; } = Enumerable.Range(1, 4).ToDictionary(Person, Other);

    private static string Json { get; } = PembinaanJson.Dossiers.Write(Whole);

    [Fact]
    public void Stand_wherever_the_old_ones_stood()
    {
        var next = Whole.Repseudonymise(All).Value;

        PembinaanJson.Dossiers.Write(next).Should().NotContain("P-00");
        Hashes().Replace(PembinaanJson.Dossiers.Write(next), "").Should().Be(Hashes().Replace(Json.Replace("P-00", "N-00", StringComparison.Ordinal), ""));
        next.Cohorts[0].Participants.Should().Equal(All.Values);
        next.Referrals[0].Participant.Should().Be(Other(1));
        next.Participants.Select(static p => p.Id).Should().Equal(Other(1), Other(4));
        next.Cohorts[0].FindSession(Session(2))!.Plan.Instructor!.Reference.Should().Be("N-004");
    }

    /// <summary>Of each person the warning stands alone, so that it takes the other pseudonym too.</summary>
    [Fact]
    public void Stand_in_warnings_of_a_session_whose_people_were_not_looked_up()
    {
        var held = Given.Whole(Given.Cohort(Given.Cohort1, Plan("2024-06-03")).Enrolled(3))[Given.Cohort1].Hold(Session(1), new SessionSheet([Person(1), Person(2), Person(3)], []), Given.On("2024-06-03", "hold"));
        held.Warnings.Where(static w => w.ErrorCode == CohortErrors.ReleaseNotChecked.Code).Select(static w => w.Text.Id).Should().Equal(
            Enumerable.Range(1, 3).Select(static i => $"Belum diperiksa apakah P-00{i} yang hadir sudah bebas; berkas tidak memuat status hukum maupun tanggal bebasnya untuk hari itu."));

        PembinaanJson.Dossiers.Write(held.Value.Dossier.Repseudonymise(All).Value).Should().NotContain("P-00").And.Contain("\"participant\":\"N-003\"}]");
    }

    [Fact]
    public void Leave_entries_revisions_and_declarations_as_they_were()
    {
        var next = Whole.Repseudonymise(All).Value;

        next.Cohorts[0].Journal.Entries.Select(static e => (e.Id, e.Sequence, e.Stamp)).Should().Equal(Course.Journal.Entries.Select(static e => (e.Id, e.Sequence, e.Stamp)));
        next.Referrals[0].Revision.Should().Be(Referral.Revision);
        next.Declarations.Should().Equal(Whole.Declarations);
        next.Cohorts[0].Journal.Find(Domain.Journals.EntryId.From("end"))!.Warnings.Should().OnlyContain(static w => w.Text.En.Contains("N-002", StringComparison.Ordinal));
        next.With(Course).Has(DossierErrors.OtherHistory).Should().BeTrue("the old entries are others now");
    }

    [Fact]
    public void Leave_a_genuine_certificate_genuine_and_a_forged_one_forged()
    {
        Whole.Repseudonymise(All).Value.Cohorts[0].Certificates.Should().OnlyContain(static c => c.Certificate.IsGenuine && c.Certificate.Participant == Other(1));
        var forged = PembinaanJson.Dossiers.Read(Regex.Replace(Json, "\"contentHash\":\"[0-9a-f]{2}", "\"contentHash\":\"zz", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5))).Value;
        forged.Repseudonymise(All).Value.Cohorts[0].Certificates.Should().OnlyContain(static c => !c.Certificate.IsGenuine && c.Certificate.Participant == Other(1));
    }

    [Fact]
    public void Are_counted_where_somebody_keeps_the_old_one()
    {
        var some = All.Where(static n => n.Key != Person(3)).ToDictionary();
        var next = Whole.Repseudonymise(some);

        next.Warnings.Select(static w => $"{w.ErrorCode} {w.Text.En}").Should().Equal("DOSSIER-NAMES-KEPT People of the dossier who are not in the map of new pseudonyms and keep theirs: 1.");
        next.Value.Cohorts[0].Participants.Should().Equal(Other(1), Other(2), Other(4), Person(3));
        Whole.Repseudonymise(All).Warnings.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Are_counted_where_nothing_names_the_old_one()
    {
        var names = All.Append(new(ParticipantId.From("P-ELSEWHERE"), ParticipantId.From("N-ELSEWHERE"))).ToDictionary();
        var next = Whole.Repseudonymise(names);

        next.Warnings.Select(static w => $"{w.ErrorCode} {w.Text.En}").Should().Equal(
            "DOSSIER-NAMES-UNKNOWN Old pseudonyms of the map that nothing in the dossier names: 1; check how they are written, or load what names them.");
        next.Value.Cohorts[0].Participants.Should().Equal(All.Values);
        Whole.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [ParticipantId.From("P-ELSEWHERE")] = Other(9) }).Warnings.Select(static w => w.ErrorCode)
            .Should().Equal("DOSSIER-NAMES-KEPT", "DOSSIER-NAMES-UNKNOWN");
    }

    [Fact]
    public void Are_refused_where_two_people_would_have_one_and_nobody_is_named()
    {
        Refused(new() { [Person(1)] = Other(1), [Person(2)] = Other(1) }).Should().NotContain("N-001").And.NotContain("P-00").And.Contain(": 1;");
        Refused(new() { [Person(1)] = Person(2) }).Should().NotContain("P-00").And.Contain(": 1;");
        Refused(new() { [Person(1)] = Other(1), [ParticipantId.From("P-ELSEWHERE")] = Other(1) }).Should().Contain(": 1;");
        Whole.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Person(1)] = Person(2), [Person(2)] = Person(1) }).IsSuccess.Should().BeTrue("two who change places");
        Whole.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Person(1)] = Person(1) }).Value.Cohorts[0].Should().BeSameAs(Course, "nothing changed");

        static string Refused(Dictionary<ParticipantId, ParticipantId> names)
        {
            var error = Whole.Repseudonymise(names).ValidationErrors.Single();
            error.ErrorCode.Should().Be("DOSSIER-NAMES-COLLIDE");
            return $"{error.Text.Id} {error.Text.En}";
        }
    }

    /// <summary>There and back gives the same bytes, hashes included; on the way every answer is the same but for the names.</summary>
    [Property(MaxTest = 40)]
    public Property Change_no_answer() => Prop.ForAll<int>(static seed =>
    {
        var random = new Random(seed);
        var people = Enumerable.Range(1, 4).Select(Person).ToArray();
        var others = people.Select((p, i) => random.Next(2) == 0 ? p : Other(i + 1)).OrderBy(_ => random.Next()).ToArray();
        var names = people.Zip(others).ToDictionary(static n => n.First, static n => n.Second);
        var next = Whole.Repseudonymise(names).Value;
        var (before, after) = (Course, next.Cohorts[0]);
        return PembinaanJson.Dossiers.Write(next.Repseudonymise(names.ToDictionary(static n => n.Value, static n => n.Key)).Value) == Json
            && names.All(n => Answers(before, n.Key) == Answers(after, n.Value))
            && Matches(before.TakingPartOn(Day("2025-08-20")), after.TakingPartOn(Day("2025-08-20")), names);
    });

    [Fact]
    public void Cost_twice_as_much_for_a_dossier_twice_as_long()
    {
        var (one, two) = (Many(20), Many(40));
        long Cost(Dossier dossier)
        {
            var names = dossier.Cohorts[0].Participants.ToDictionary(static p => p, static p => ParticipantId.From("N" + p.Value));
            dossier.Repseudonymise(names);
            var before = GC.GetAllocatedBytesForCurrentThread();
            dossier.Repseudonymise(names);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        ((double)Cost(two) / Cost(one)).Should().BeLessThan(2.5);
    }

    /// <summary>Cohorts that are alike but for their identity.</summary>
    internal static Dossier Many(int cohorts) => Dossier.Of(Enumerable.Range(1, cohorts).Select(static i =>
        PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(Course).Replace("\"ANG-1\"", FormattableString.Invariant($"\"ANG-{i}\""), StringComparison.Ordinal)).Value)).Value;

    private static string Answers(Cohort cohort, ParticipantId person) => string.Join("; ",
        cohort.EnrolmentsOf(person).Select(static e => $"{e.Number} {e.FirstDay} {e.LastDay} {e.Exit} {e.ExitReason} {e.Pauses.Count} {e.Grounds.SeatsLeft}")
            .Concat(cohort.Sessions.Select(s => $"{s.MarkOf(person)?.Attended} {s.MarkOf(person)?.Absence}"))
            .Append($"{cohort.Finding(person, "2025-08-30").Outcome}")
            .Concat(cohort.Certificates.Where(c => c.Certificate.Participant == person).Select(c => $"{c.Certificate.Number} {cohort.StatusOf(c, Later)} {c.RevokedBecause}")));

    private static bool Matches(IEnumerable<ParticipantId> before, IEnumerable<ParticipantId> after, Dictionary<ParticipantId, ParticipantId> names) =>
        before.Select(p => names[p]).ToHashSet().SetEquals(after);

    private static ParticipantId Other(int number) => ParticipantId.From(FormattableString.Invariant($"N-{number:000}"));

    [GeneratedRegex("\"contentHash\":\"[0-9a-f]*\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Hashes();
}
