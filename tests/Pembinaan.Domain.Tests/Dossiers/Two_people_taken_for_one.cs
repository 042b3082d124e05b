using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Tests.Cohorts;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using static Pembinaan.Domain.Tests.Dossiers.PeopleGiven;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>A merger of two pseudonyms is undone exactly with the dossier from before; of what was recorded since, the host says whose it is, or nothing changes.</summary>
public sealed class Two_people_taken_for_one
{
    private const string Secret = "rahasia-rahasia-rahasia-1";

    private static Dossier One { get; } = Both.Merge(Second, Person(1)).Value;

    [Fact]
    public void Are_two_again_exactly_as_before()
    {
        var apart = One.Unmerge(Both, Second, Person(1)).Value;

        Are_as_before(apart, Both);
        apart.Cohorts.Select(static c => c.Participants.First()).Should().Equal(Person(1), Second);
        apart.Cohorts[0].Should().BeSameAs(One.Cohorts[0], "it named the one who stays");
    }

    [Fact]
    public void Are_two_again_whichever_of_them_stayed()
    {
        var apart = Both.Merge(Person(1), Second).Value.Unmerge(Both, Person(1), Second).Value;

        Are_as_before(apart, Both);
        apart.Cohorts[0].Certificates.Single().Certificate.Should().Match<Certificate>(static c => c.IsGenuine && c.Participant == Person(1));
    }

    [Fact]
    public void Have_the_facts_of_each_as_before()
    {
        var known = Both.Knowing(Facts(Person(1)), Facts(Second) with { Education = EducationLevel.Smp });
        var one = known.Merge(Second, Person(1)).Value;

        Are_as_before(one.Unmerge(known, Second, Person(1)).Value, known);
        One.Knowing(Facts(Person(1))).Unmerge(Both.Knowing(Facts(Second)), Second, Person(1)).Value.Find(Second).Should().Be(Facts(Second));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Have_their_facts_in_the_order_of_before(bool staysFirst)
    {
        var known = Declared(Dossier.Of([.. Both.Cohorts, .. Both.Referrals]).Value.Knowing(Facts(Person(7)), Facts(Second), Facts(Person(4)), Facts(Person(1)), Facts(Person(8))));
        var (from, into) = staysFirst ? (Person(1), Second) : (Second, Person(1));
        var one = known.Merge(from, into).Value.Knowing(Facts(Person(9)));

        one.Participants.Should().HaveCount(5);
        one.Unmerge(known, from, into).Value.Participants.Select(static p => p.Id).Should().Equal(Person(7), Second, Person(4), Person(1), Person(8), Person(9));
    }

    [Theory]
    [InlineData("Q-001")]
    [InlineData("P-001")]
    public void Get_what_was_recorded_since_as_the_host_says(string whose)
    {
        var since = One.Cohorts[1].Held(4, [Person(1)]).Value;
        var apart = One.With(since).Value.Unmerge(Both, Second, Person(1), (root, id) => Told(root, id, since, ParticipantId.From(whose)));

        var sheet = apart.Value.Cohorts[1].FindSession(Session(4))!;
        sheet.MarkOf(ParticipantId.From(whose)).Should().NotBeNull();
        sheet.MarkOf(whose == "Q-001" ? Person(1) : Second).Should().BeNull();
        apart.Value.Cohorts[1].Participants.Should().Equal(Second);
    }

    [Fact]
    public void Stay_one_where_nothing_tells_whose_an_entry_is()
    {
        var since = One.Cohorts[1].Held(4, [Person(1)]).Value;
        var one = One.With(since).Value;

        foreach (var answer in new[] { one.Unmerge(Both, Second, Person(1)), one.Unmerge(Both, Second, Person(1), static (_, _) => null) })
        {
            var error = answer.ValidationErrors.Should().ContainSingle().Subject;
            error.ErrorCode.Should().Be("DOSSIER-UNMERGE-UNDETERMINED");
            error.Text.En.Should().Contain(since.Journal.Entries.Last().Id.Value);
        }

        FluentActions.Invoking(() => one.Unmerge(Both, Second, Person(1), static (_, _) => Person(3))).Should().Throw<ArgumentException>().WithParameterName("since");
    }

    [Fact]
    public void Keep_what_was_redacted_since_redacted()
    {
        var redaction = Redaction.Of(Instant.FromUtc(2040, 1, 2, 3, 0), "arsip", "masa simpan habis").Value;
        var redacted = One.Redact([Person(1)], new(2040, 1, 1), PeopleGiven.SaltOf, redaction).Value;

        var apart = redacted.Unmerge(Both, Second, Person(1)).Value;

        redacted.Cohorts.SelectMany(static c => c.Journal.Entries).Should().Contain(static e => !e.Redactions.IsEmpty, "else the test proves nothing");
        apart.Cohorts.SelectMany(static c => c.Journal.Entries.Select(static e => e.Redactions)).Should().Equal(redacted.Cohorts.SelectMany(static c => c.Journal.Entries.Select(static e => e.Redactions)));
        apart.Cohorts[1].Participants.Should().Contain(Second).And.NotContain(Person(1));
    }

    [Fact]
    public void Are_known_by_slips_from_between()
    {
        var one = Both.Merge(Person(1), Second, Secret).Value;
        var number = one.Cohorts[0].Certificates.First().Certificate.Number;
        var slip = one[one.Cohorts[0].Id].Slip(number).Value;

        var apart = one.Unmerge(Both, Person(1), Second, secret: Secret).Value;

        apart.Verify(slip, PeopleGiven.Later, Secret).Value.Status.Should().Be(CertificateStatus.Revoked, "that is told first");
        apart.Verify(slip, PeopleGiven.Later, Secret).Value.IsOfEarlierIdentity.Should().BeTrue();
        apart.Verify(Both[Both.Cohorts[0].Id].Slip(number).Value, PeopleGiven.Later, Secret).Value.IsOfEarlierIdentity.Should().BeFalse();
    }

    [Fact]
    public void Are_two_again_where_one_transfer_moved_both()
    {
        var one = Moved.Merge(Second, Person(1)).Value;

        Moved.Agreements.SelectMany(static a => a.Transfers).Single().Participants.Should().BeEquivalentTo([Person(1), Second]);
        one.Agreements.SelectMany(static a => a.Transfers).Single().Participants.Should().Equal(Person(1));
        Are_as_before(one.Unmerge(Moved, Second, Person(1)).Value, Moved);
    }

    [Fact]
    public void Are_taken_apart_only_where_they_were_merged_and_everything_is_here()
    {
        Both.Unmerge(Both, Second, Person(1)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-UNMERGE-TAKEN");
        One.Unmerge(One, Second, Person(1)).ValidationErrors.Should().ContainSingle().Which.Identifier.Should().Be("before");
        One.Unmerge(Both, Second, ParticipantId.From("GHOST")).ValidationErrors.Should().ContainSingle().Which.Identifier.Should().Be("into");
        One.Unmerge(Both, Second, Second).ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("DOSSIER-MERGE-OF-ONE", "into"));
        Dossier.Of([.. One.Cohorts, .. One.Referrals]).Value.Unmerge(Both, Second, Person(1)).ValidationErrors.Select(static e => e.ErrorCode).Distinct().Should().Equal("DOSSIER-NOT-DECLARED");
    }

    /// <summary>Who teaches in a cohort is somebody of the dossier too: nobody else gets that pseudonym.</summary>
    [Fact]
    public void Are_never_made_by_another_pseudonym_that_an_inmate_who_teaches_keeps()
    {
        var teacher = Course.Sessions.Select(static s => s.Plan.Instructor?.Participant).OfType<ParticipantId>().First();
        var taught = Declared(Dossier.Of(Course).Value);

        taught.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Person(1)] = teacher }).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be("DOSSIER-NAMES-COLLIDE");
    }

    private static void Are_as_before(Dossier apart, Dossier before)
    {
        apart.Cohorts.Select(static c => PembinaanJson.Cohorts.Write(c)).Should().Equal(before.Cohorts.Select(static c => PembinaanJson.Cohorts.Write(c)));
        apart.Agreements.Select(static a => PembinaanJson.Agreements.Write(a)).Should().Equal(before.Agreements.Select(static a => PembinaanJson.Agreements.Write(a)));
        apart.Referrals.Select(static r => PembinaanJson.Referrals.Write(r)).Should().Equal(before.Referrals.Select(static r => PembinaanJson.Referrals.Write(r)));
        apart.Participants.OrderBy(static p => p.Id.Value, StringComparer.Ordinal).Should().Equal(before.Participants.OrderBy(static p => p.Id.Value, StringComparer.Ordinal));
        apart.Declarations.Should().Equal(before.Declarations);
    }

    private static ParticipantId? Told(AggregateRoot root, EntryId id, Cohort since, ParticipantId whose) =>
        root is Cohort cohort && cohort.Id == since.Id && id == since.Journal.Entries.Last().Id ? whose : null;
}
