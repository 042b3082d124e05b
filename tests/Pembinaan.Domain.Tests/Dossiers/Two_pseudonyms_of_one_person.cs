using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using static Pembinaan.Domain.Tests.Dossiers.PeopleGiven;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Two pseudonyms of one person become one in all roots at once, unless one person cannot have both records; then nothing changes and the clash is named.</summary>
public sealed class Two_pseudonyms_of_one_person
{
    private static readonly ParticipantId Second = ParticipantId.From("Q-001");

    private static Dossier Both { get; } = With(Another("2025-10-06"));

    [Fact]
    public void Are_one_in_every_root_and_nothing_else_changes()
    {
        var merged = Both.Merge(Second, Person(1));
        var next = merged.Value;

        PembinaanJson.Dossiers.Write(next).Should().NotContain("Q-001");
        next.Cohorts.Select(static c => c.Participants.First()).Should().Equal(Person(1), Person(1));
        next.Cohorts[1].Journal.Entries.Select(static e => (e.Id, e.Sequence, e.Stamp)).Should().Equal(Both.Cohorts[1].Journal.Entries.Select(static e => (e.Id, e.Sequence, e.Stamp)));
        next.Cohorts[0].Should().BeSameAs(Both.Cohorts[0], "it did not name the one that goes");
        next.Declarations.Should().Equal(Both.Declarations);
        merged.Warnings.Select(static w => w.ErrorCode).Should().Equal("DOSSIER-MERGED");
        Both.Merge(Person(1), Second).Value.Referrals[0].Participant.Should().Be(Second, "either may be the one that stays");
        Both.Merge(Person(1), Second).Value.Cohorts[0].Certificates.Single().Certificate.IsGenuine.Should().BeTrue();
    }

    [Fact]
    public void Are_not_taken_apart_by_other_pseudonyms()
    {
        var apart = Both.Merge(Second, Person(1)).Value.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Person(1)] = Second }).Value;

        apart.Cohorts.Should().OnlyContain(static c => c.Participants.Contains(Second) && !c.Participants.Contains(Person(1)));
    }

    [Fact]
    public void Are_refused_where_both_are_on_record_in_one_cohort() =>
        Clashes(Both.Merge(Person(2), Person(1))).Should().Equal("DOSSIER-MERGE-COHORT Both pseudonyms are on record in the cohort Making soap (ANG-1), where one person cannot be twice; if they are one person, first annul what is wrong there.");

    [Fact]
    public void Are_refused_where_one_teaches_whom_the_other_is_among()
    {
        var taught = PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(Course).Replace("\"P-004\"}", "\"Q-001\"}", StringComparison.Ordinal)).Value;

        taught.FindSession(Session(2))!.Plan.Instructor!.Reference.Should().Be("Q-001");
        Declared(Dossier.Of(taught, Another("2025-10-06"), Referral).Value).Merge(Second, Person(1)).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal("DOSSIER-MERGE-COHORT");
    }

    [Theory]
    [InlineData("2025-08-04", "4 August 2025: in the session S-001 of the cohort Making soap (ANG-2) and the session S-001 of the cohort Making soap (ANG-1)")]
    [InlineData("2025-08-29", "29 August 2025: in the session S-001 of the cohort Making soap (ANG-2) and the session S-020 of the cohort Making soap (ANG-1)")]
    [InlineData("2025-09-01", null)]
    public void Are_refused_where_both_were_present_at_one_time(string firstDay, string? clash)
    {
        var told = Clashes(With(Another(firstDay)).Merge(Second, Person(1)));

        told.Select(static c => c.Replace(" both pseudonyms were present at one time", "", StringComparison.Ordinal).Split(';')[0])
            .Should().Equal(clash is null ? [] : [$"DOSSIER-MERGE-PRESENCE On {clash}"]);
    }

    [Fact]
    public void May_be_enrolled_at_one_time_where_only_one_was_present()
    {
        var absent = Another("2025-08-29", static c => c.Enrolled(1).Held(1, [Person(1)]).Value);

        Clashes(With(absent).Merge(Second, Person(1))).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2026-01-05", "2026-01-05", "2026-01-05")]
    [InlineData("2026-01-05", "2026-01-28", "2026-01-28")]
    [InlineData("2026-01-05", "2026-02-02", null)]
    public void Are_warned_of_where_both_are_to_be_at_one_time(string one, string other, string? day)
    {
        var (first, second) = (Named(Tests.Cohorts.Given.Cohort(Plan(one)).Enrolled(1), "ANG-3", "P-001"), Another(other, static c => c.Enrolled(1)));

        var merged = Declared(Dossier.Of(first, second).Value).Merge(Second, Person(1));

        merged.IsSuccess.Should().BeTrue("where people go is decided by people");
        merged.Warnings.Where(static w => w.ErrorCode == "DOSSIER-MERGE-PLANNED").Select(static w => w.Text.En.Split(" the person")[0])
            .Should().Equal(day is null ? [] : [$"On {Day(day).ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture)}"]);
        Declared(Dossier.Of(first, AtNoon(second)).Value).Merge(Second, Person(1)).Warnings.Select(static w => w.ErrorCode).Should().Equal("DOSSIER-MERGED");
    }

    [Theory]
    [InlineData(false, "DOSSIER-MERGE-CERTIFICATE")]
    [InlineData(true, null)]
    public void Are_refused_where_both_hold_the_same_paper(bool isRevoked, string? clash)
    {
        static Cohort Certified(Cohort c) => c.Enrolled(1).HeldAll(1, 20).Assessed(Person(1), true, "2025-10-31", "assess").Value is var done
            ? done.Certify(done.Finding(Person(1), "2025-10-31"), CertificateKind.TrainingCertificate, CertificateNumber.From("SERT-9"), Names, Day("2025-11-03"), On("2025-11-03", "certify")).Value
            : c;
        var first = Named(Certified(Tests.Cohorts.Given.Cohort(Plan("2025-10-06"))), "ANG-2", "Q-001");
        var second = Named(Certified(Tests.Cohorts.Given.Cohort(Plan("2025-10-06"))), "ANG-1", "P-001");
        second = isRevoked ? second.RevokeCertificate(CertificateNumber.From("SERT-9"), Day("2025-12-01"), "keliru", On("2025-12-01", "revoke")).Value : second;
        var dossier = Declared(Dossier.Of(second, AtNoon(first)).Value);

        Clashes(dossier.Merge(Second, Person(1))).Select(static c => c.Split(' ')[0]).Should().Equal(clash is null ? [] : [clash]);
    }

    [Fact]
    public void Are_refused_where_the_facts_about_them_differ()
    {
        var known = Both.Knowing(Facts(Person(1)), Facts(Second));

        known.Merge(Second, Person(1)).Value.Participants.Select(static p => p.Id).Should().Equal(Person(1), Person(4));
        Clashes(known.Knowing(Facts(Second, isEligible: false)).Merge(Second, Person(1))).Should().ContainSingle().Which.Should().StartWith("DOSSIER-MERGE-FACTS ");
    }

    [Fact]
    public void Are_told_which_facts_differ_and_never_what_they_are()
    {
        var (one, other) = (Facts(Person(1)) with { BirthDate = new LocalDate(1990, 1, 2), Willing = true }, Facts(Second) with { BirthDate = new LocalDate(1990, 1, 3), Willing = false });

        var told = Both.Knowing(one, other).Merge(Second, Person(1)).ValidationErrors.Should().ContainSingle().Subject.Text;

        told.En.Should().Contain("differ: date of birth, agreement to take part;").And.NotContain("1990");
        told.Id.Should().Contain("berbeda: tanggal lahir, kesediaan mengikuti program;").And.NotContain("1990");
    }

    [Fact]
    public void Keep_every_fact_that_is_known_of_one_of_them()
    {
        var (bare, known) = (Facts(Person(1)) with { Education = default, Willing = true }, Facts(Second) with { Education = EducationLevel.Smp, Willing = default });
        var merged = Both.Knowing(bare, known).Merge(Second, Person(1)).Value.Find(Person(1))!;

        merged.Should().Be(bare with { Education = EducationLevel.Smp });
        Both.Knowing(bare, known).Merge(Person(1), Second).Value.Find(Second).Should().Be(merged with { Id = Second });
    }

    /// <summary>No fact is forgotten: the facts about somebody of whom all is known, merged with those of whom nothing is, are all there.</summary>
    [Fact]
    public void Keep_every_fact_of_the_type()
    {
        var all = Tests.Programmes.Eligibility.Someone.Person with { CourtOrderedTraining = true, ExpectedRelease = new LocalDate(2030, 1, 1) };
        var nothing = new ParticipantFacts { Id = Second };
        var properties = typeof(ParticipantFacts).GetProperties().Where(static p => p.PropertyType.Name.StartsWith("Fact", StringComparison.Ordinal)).ToList();

        properties.Should().OnlyContain(p => !p.GetValue(all)!.Equals(Activator.CreateInstance(p.PropertyType)), "else the test proves nothing");
        foreach (var (one, other) in new[] { (all with { Id = Person(1) }, nothing), (nothing with { Id = Person(1) }, all with { Id = Second }) })
        {
            Both.Knowing(one, other).Merge(Second, Person(1)).Value.Find(Person(1)).Should().Be(all with { Id = Person(1) });
        }
    }

    [Fact]
    public void Are_one_also_in_what_was_declared()
    {
        var declared = Both.HoldingAll(Given.Now, Holding.CohortsWith(Second), Holding.CohortsTaughtBy(new(InstructorKind.WargaBinaan, "Q-001")), Holding.CohortsTaughtBy(new(InstructorKind.Mitra, "Q-001")));
        var next = declared.Merge(Second, Person(1)).Value.Declarations;

        next.Should().Contain([Holding.CohortsWith(Person(1)), Holding.CohortsTaughtBy(new(InstructorKind.WargaBinaan, "P-001")), Holding.CohortsTaughtBy(new(InstructorKind.Mitra, "Q-001"))])
            .And.NotContain(Holding.CohortsWith(Second)).And.HaveCount(6);
        declared.Repseudonymise(new Dictionary<ParticipantId, ParticipantId> { [Second] = ParticipantId.From("X") }).Value.Declarations
            .Should().Contain(Holding.CohortsWith(ParticipantId.From("X"))).And.NotContain(Holding.CohortsWith(Second));
    }

    [Fact]
    public void Are_merged_only_where_everything_about_people_is_declared_to_be_here()
    {
        var bare = Dossier.Of(Course, Another("2025-10-06")).Value;
        foreach (var left in new[] { Holding.Cohorts, Holding.Referrals, Holding.Agreements })
        {
            Holding[] all = [.. new[] { Holding.Cohorts, Holding.Referrals, Holding.Agreements }.Where(h => h != left)];
            bare.HoldingAll(Given.Now, all).Merge(Second, Person(1)).ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Contain(left.In(Language.English));
        }

        Declared(bare).Merge(Second, Person(1)).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Have_to_be_named_in_the_dossier_and_be_two()
    {
        Clashes(Both.Merge(ParticipantId.From("GHOST"), Person(1))).Should().ContainSingle().Which.Should().StartWith("DOSSIER-NOBODY-NAMED No cohort, referral or fact of the dossier names GHOST;");
        Both.Merge(Person(1), ParticipantId.From("GHOST")).ValidationErrors.Single().Identifier.Should().Be("into");
        Both.Merge(Person(1), Person(1)).ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("DOSSIER-MERGE-OF-ONE", "into"));
    }

    private static IEnumerable<string> Clashes(DomainResult<Dossier> result) => result.ValidationErrors.Select(static e => $"{e.ErrorCode} {e.Text.En}");

    private static Dossier With(Cohort other, string id = "ANG-2") => Declared(Dossier.Of(Course, Named(other, id, "Q-001"), Referral).Value.Knowing(Facts(Person(1)), Facts(Person(4))));

    private static Dossier Declared(Dossier dossier) => dossier.HoldingAll(Given.Now, Holding.Cohorts, Holding.Referrals, Holding.Agreements);

    private static Cohort Another(string firstDay, Func<Cohort, Cohort>? held = null) =>
        Named((held ?? (static c => c.Enrolled(1).HeldAll(1, 3)))(Tests.Cohorts.Given.Cohort(Plan(firstDay))), "ANG-2", "Q-001");

    private static Cohort Named(Cohort cohort, string id, string person) => Changed(cohort, static (json, to) => json.Replace("\"ANG-1\"", $"\"{to.Id}\"", StringComparison.Ordinal).Replace("\"P-001\"", $"\"{to.Person}\"", StringComparison.Ordinal), (id, person));

    private static Cohort AtNoon(Cohort cohort) => Changed(cohort, static (json, _) => json.Replace("\"start\":\"08:00", "\"start\":\"15:00", StringComparison.Ordinal), (Id: "", Person: ""));

    private static Cohort Changed(Cohort cohort, Func<string, (string Id, string Person), string> change, (string Id, string Person) to) =>
        PembinaanJson.Cohorts.Read(change(PembinaanJson.Cohorts.Write(cohort), to)).Value;
}
