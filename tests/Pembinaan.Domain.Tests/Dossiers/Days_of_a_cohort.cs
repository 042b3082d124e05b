using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Days_of_a_cohort
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly SessionId First = CohortsGiven.Session(1);
    private static readonly Cohort Own = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1);
    private static readonly SessionSheet Present = new([Person], []);

    [Fact]
    public void Are_held_under_what_the_dossier_finds_of_coverage()
    {
        var quota = Given.With(new Quota(QuotaUnit.Sessions, 1, QuotaPer.Year));
        var cohort = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", byPartner: true));

        Given.Whole(quota, cohort)[Given.Cohort1].Coverage.Of(First).Verdict.Should().Be(CoverageVerdict.Covered);
        Given.Whole(quota, cohort)[Given.Cohort1].Coverage.Of(CohortsGiven.Session(2)).Verdict.Should().Be(CoverageVerdict.NotCovered);
        var undeclared = Given.Of(quota, cohort).HoldingAll(Given.Now, Holding.Agreements)[Given.Cohort1];
        undeclared.Coverage.Of(First).Verdict.Should().Be(CoverageVerdict.Undetermined, "other cohorts may have used the one session");
        undeclared.Coverage.Of(CohortsGiven.Session(2)).Verdict.Should().Be(CoverageVerdict.NotCovered, "this cohort alone uses it up");
        undeclared.CoverageOf(First).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
        undeclared.Hold(First, new([], []), Given.On("2024-06-03", "hold")).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
    }

    [Fact]
    public void Are_not_read_back_as_held_with_an_open_coverage()
    {
        var held = Given.Whole(Own)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold")).Value.Cohort;
        var json = Domain.Json.PembinaanJson.Cohorts.Write(held);

        Domain.Json.PembinaanJson.Cohorts.Read(json).IsSuccess.Should().BeTrue();
        var at = json.LastIndexOf("\"covered\"", StringComparison.Ordinal);
        Domain.Json.PembinaanJson.Cohorts.Read(json[..at] + "\"undetermined\"" + json[(at + 9)..]).Has(CohortErrors.CoverageOpen).Should().BeTrue();
    }

    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", false)]
    [Trait("Joint", "sheets after a release")]
    public void Are_told_after_a_release(string release, bool isTold)
    {
        var dossier = Given.Whole(Own).Knowing(CohortsGiven.Facts(Person, release: Given.Day(release)));

        var held = dossier[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold"));

        held.IsSuccess.Should().BeTrue("what happened is taken in");
        held.Has(CohortErrors.HeldAfterRelease).Should().Be(isTold);
    }

    /// <summary>Released on 1 June 2024, under the guidance of Bapas as far as the status is known; the first session is on 3 June.</summary>
    [Theory]
    [InlineData("2024-06-02", true)]
    [InlineData("2024-06-03", false)]
    [Trait("Joint", "sheets after a release")]
    public void Are_told_after_a_release_where_the_status_is_not_known_any_more(string statusUntil, bool isTold)
    {
        var status = Timeline<LegalStatus>.Always(LegalStatus.Narapidana).From(Given.Day("2024-06-02"), LegalStatus.Klien);
        var facts = CohortsGiven.Facts(Person, release: Given.Day("2024-06-01")) with { Status = Fact<Timeline<LegalStatus>>.KnownThrough(status, Given.Day(statusUntil)) };

        Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold")).Has(CohortErrors.HeldAfterRelease).Should().Be(isTold);
    }

    /// <summary>Of the status, the last day on which it is known; the first session is on 3 June 2024.</summary>
    [Theory]
    [InlineData(null, false, true)]
    [InlineData("2024-06-02", false, true)]
    [InlineData("2024-06-03", false, false)]
    [InlineData(null, true, false)]
    [Trait("Joint", "sheets after a release")]
    public void Are_told_where_facts_say_nothing_of_a_release(string? statusUntil, bool isReleaseKnown, bool isTold)
    {
        var facts = new ParticipantFacts { Id = Person };
        facts = statusUntil is null ? facts : facts with { Status = Fact<Timeline<LegalStatus>>.KnownThrough(Timeline<LegalStatus>.Always(LegalStatus.Narapidana), Given.Day(statusUntil)) };
        facts = isReleaseKnown ? facts with { ExpectedRelease = Given.Day("2030-01-01") } : facts;

        var held = Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold"));

        held.Has(CohortErrors.ReleaseNotChecked).Should().Be(isTold);
    }

    [Theory]
    [InlineData("2024-06-03", "KLIEN", false)]
    [InlineData("2024-06-04", "KLIEN", true)]
    [InlineData("2024-06-03", "BEBAS", true)]
    [Trait("Law", "UU 22/2022 ps 56")]
    [Trait("Joint", "sheets after a release")]
    public void Are_no_days_after_a_release_of_a_client_whose_guidance_goes_on(string since, string status, bool isTold)
    {
        // The sentence is over on 2 June 2024; the first session is on 3 June, those of the review are on 3 and 4 June.
        var facts = CohortsGiven.Facts(Person, release: Given.Day("2024-06-02")) with
        {
            Status = Timeline<LegalStatus>.Always(LegalStatus.Narapidana).From(Given.Day(since), LegalStatus.All.Single(s => s.Code == status)),
        };

        Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold")).Has(CohortErrors.HeldAfterRelease).Should().Be(isTold);
        Given.Whole(Own.HeldAll(1, 2))[Given.Cohort1].Review(Given.Day("2024-06-04"), _ => facts)
            .Where(static f => f.Reason.ErrorCode == CohortErrors.HeldAfterRelease.Code).Select(static f => f.Since)
            .Should().Equal(isTold ? [Given.Day("2024-06-03")] : []);
    }

    [Theory]
    [InlineData("2024-06-03", null, false)]
    [InlineData("2024-06-04", null, true)]
    [InlineData("2024-06-03", "2020-12-31", false)]
    [InlineData("2024-06-04", "2020-12-31", true)]
    [InlineData("2024-06-03", "2024-06-02", false)]
    [Trait("Case", "W04")]
    [Trait("Joint", "sheets after a release")]
    public void Are_no_days_after_a_release_from_an_earlier_imprisonment(string detained, string? release, bool isTold)
    {
        var facts = (release is null ? CohortsGiven.Facts(Person) : CohortsGiven.Facts(Person, release: Given.Day(release))) with
        {
            Status = Timeline<LegalStatus>.Always(LegalStatus.Narapidana).From(Given.Day("2021-01-01"), LegalStatus.Bebas).From(Given.Day(detained), LegalStatus.Tahanan),
        };

        Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold")).Has(CohortErrors.HeldAfterRelease).Should().Be(isTold);
        Given.Whole(Own.HeldAll(1, 2))[Given.Cohort1].Review(Given.Day("2024-06-04"), _ => facts)
            .Any(static f => f.Reason.ErrorCode == CohortErrors.HeldAfterRelease.Code).Should().Be(isTold);
    }

    /// <summary>Two years from 10 July 2022 end on 10 July 2024, with 38 days of remission on 2 June; the first session is on 3 June.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData("2024-06-04", true)]
    [InlineData("2024-06-03", false)]
    [Trait("Joint", "sheets after a release")]
    public void Are_told_after_a_release_by_the_sentence_as_it_stood_on_the_day(string? revoked, bool isTold)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), Given.Day("2022-07-10")).Granted(Remission.Of(Given.Day("2024-05-20"), 0, 38).Value);
        var facts = CohortsGiven.Facts(Person) with
        {
            Sentence = revoked is null ? sentence : sentence.Revoked(Given.Day("2024-05-20"), Given.Day(revoked)).Value,
        };
        sentence.Release(SentenceCounting.Practice).Day.Should().Be(Given.Day("2024-06-02"));

        Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold")).Has(CohortErrors.HeldAfterRelease).Should().Be(isTold);
        Given.Whole(Own.HeldAll(1, 1))[Given.Cohort1].Review(Given.Day("2024-06-20"), _ => facts)
            .Any(static f => f.Reason.ErrorCode == CohortErrors.HeldAfterRelease.Code).Should().Be(isTold);
    }

    /// <summary>A year, and 30 days for a fine of which it is not known whether it is paid: the first session is on 3 June, the latest release before or on it.</summary>
    [Theory]
    [InlineData("2023-05-03", true)]
    [InlineData("2023-05-04", false)]
    [Trait("Joint", "sheets after a release")]
    public void Are_told_after_the_latest_release_of_an_open_fine(string start, bool isTold)
    {
        var facts = CohortsGiven.Facts(Person) with
        {
            Sentence = Sentence.Of(SentenceTerm.Of(years: 1), Given.Day(start)).WithFine(new(SentenceTerm.Of(months: 1))),
        };

        Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold")).Has(CohortErrors.HeldAfterRelease).Should().Be(isTold);
    }

    /// <summary>An escape from a day on, or up to one; the sessions are on 3 and 4 June. A client of Bapas is outside, and guided.</summary>
    [Theory]
    [InlineData("2024-06-03", null, false, "2024-06-03")]
    [InlineData("2024-06-04", null, false, null)]
    [InlineData("2024-05-01", "2024-06-02", false, null)]
    [InlineData("2024-05-01", "2024-06-03", false, "2024-06-03")]
    [InlineData("2024-06-03", null, true, null)]
    [Trait("Case", "W02")]
    public void Are_told_of_whoever_had_escaped(string first, string? last, bool isClient, string? told)
    {
        var period = last is null ? ValidityPeriod.From(Given.Day(first)) : ValidityPeriod.Between(Given.Day(first), Given.Day(last)).Value;
        var facts = CohortsGiven.Facts(Person) with { Sentence = Sentence.Of(SentenceTerm.Of(years: 5), Given.Day("2023-01-01")).Interrupted(period).Value };
        facts = isClient ? facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Klien) } : facts;

        var held = Given.Whole(Own).Knowing(facts)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold"));
        held.IsSuccess.Should().BeTrue("what happened is taken in");
        held.Warnings.Where(static w => w.ErrorCode == "COHORT-HELD-NOT-SERVING").Select(static w => w.Text.En).Should().Equal(told is null ? [] :
            ["P-001 is recorded as present on 3 June 2024, on which the sentence was not served by what is on record, as in an escape; check both."]);
        Given.Whole(Own.HeldAll(1, 1))[Given.Cohort1].Review(Given.Day("2024-06-05"), _ => facts)
            .Where(static f => f.Reason.ErrorCode == "COHORT-HELD-NOT-SERVING").Select(static f => f.Since).Should().Equal(told is null ? [] : [Given.Day(told)]);
        held.Value.Correct(First, Person, new(LessonHours.None, AbsenceKind.Unexcused), Given.On("2024-06-04", "correct")).Value
            .Review(Given.Day("2024-06-05"), _ => facts).Should().NotContain(static f => f.Reason.ErrorCode == "COHORT-HELD-NOT-SERVING");
    }

    [Fact]
    public void Are_not_said_to_be_checked_where_nothing_is_known_about_those_present()
    {
        var held = Given.Whole(Own)[Given.Cohort1].Hold(First, Present, Given.On("2024-06-03", "hold"));

        held.Warnings.Should().ContainSingle().Which.Text.En.Should().Be("Whether P-001, who was present, was released was not checked; the dossier has neither the legal status of that day nor a day of release.");
        held.Value.Hold(First, Present, Given.On("2024-06-03", "hold")).Value.Cohort.Revision.Should().Be(held.Value.Cohort.Revision, "a sheet sent again changes nothing");
    }

    [Fact]
    public void Are_refused_of_whoever_has_left()
    {
        var left = Own.End(Person, Given.Day("2024-06-03"), ExitKind.ReleasedEarly, Given.On("2024-06-03", "end")).Value;

        Given.Whole(left)[Given.Cohort1].Hold(CohortsGiven.Session(2), Present, Given.On("2024-06-04", "hold")).Has(CohortErrors.NotTakingPart).Should().BeTrue();
    }

    [Fact]
    [Trait("Joint", "one room")]
    public void Do_not_put_two_cohorts_into_one_room()
    {
        var one = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1).InSpace(Given.Workshop));
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-04", 1).InSpace(Given.Workshop));
        var moved = other.Sessions[0].Plan with { Day = Given.Day("2024-06-03") };
        var whole = Given.Whole(one, other)[Given.Cohort2];

        whole.Clashes().Value.Should().BeEmpty();
        whole.Replan([moved], "libur", Given.On("2024-06-01", "move")).ValidationErrors.Should().ContainSingle().Which.Text.En
            .Should().Be("Bengkel kerja is taken: the session S-001 on 3 June 2024 is at the time of the session S-001 of the cohort Making soap (ANG-1).");
        whole.Replan([moved with { Start = new(14, 0) }], "libur", Given.On("2024-06-01", "move")).IsSuccess.Should().BeTrue("the other ends at that minute");
        Given.Of(one, other)[Given.Cohort2].Replan([moved with { Start = new(14, 0) }], "libur", Given.On("2024-06-01", "move"))
            .ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
        Given.Of(one, other)[Given.Cohort2].Clashes().ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(DossierErrors.NotDeclared.Code);
        Given.Whole(one, Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 1).InSpace(Given.Workshop)))[Given.Cohort2].Clashes().Value
            .Should().ContainSingle().Which.Space.Should().Be(Given.Workshop, "what came to be nevertheless is told");
        Given.Whole(one).Open(Given.Cohort2, one.Programme, CohortsGiven.Plan("2024-06-03", 1).InSpace(Given.Workshop), Given.On("2024-05-01", "open"))
            .Has(CohortErrors.SpaceTaken).Should().BeTrue();
    }

    [Fact]
    public void Do_not_put_one_instructor_into_two_cohorts_and_warn_of_people()
    {
        var instructor = new SessionInstructor(InstructorKind.Mitra, "INS-1");
        var taught = CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [CohortsGiven.Plan("2024-06-03", 1).Sessions[0] with { Instructor = instructor }] };
        var one = Given.Cohort(Given.Cohort1, taught);
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-04", 1));
        var moved = other.Sessions[0].Plan with { Id = SessionId.From("X"), Day = Given.Day("2024-06-03"), Instructor = instructor };
        var recording = Given.On("2024-06-01", "plan");

        Given.Whole(one, other)[Given.Cohort2].Plan([moved], "tambahan", recording).ValidationErrors.Should().ContainSingle().Which.ErrorCode.Should().Be(CohortErrors.InstructorTaken.Code);
        Given.Of(one, other).HoldingAll(Given.Now, Holding.CohortsOf(one.Facility))[Given.Cohort2].Plan([moved with { Start = new(14, 0) }], "tambahan", recording)
            .ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Contain("all cohorts,", "a partner teaches in other facilities too");
        var both = Given.Whole(one.Enrolled(1, "2024-06-03"), other.Enrolled(1, "2024-06-03"));
        var planned = both[Given.Cohort2].Plan([moved with { Instructor = null }], "tambahan", Given.On("2024-06-03", "plan"));
        planned.Warnings.Should().ContainSingle(static w => w.ErrorCode == CohortErrors.PersonTaken.Code).Which.Text.En.Should().Contain("P-001");
        planned.Value.Clashes().Value.Should().ContainSingle().Which.Participant.Should().Be(Person);
    }

    [Theory]
    [InlineData("WARGA-BINAAN", 8, true)]
    [InlineData("WARGA-BINAAN", 14, false)]
    [InlineData("PETUGAS", 8, false)]
    public void Do_not_have_one_person_teach_here_and_learn_there_at_one_hour(string kind, int hour, bool isTaken)
    {
        var teacher = new SessionInstructor(InstructorKind.FromCode(kind), Person.Value);
        var session = CohortsGiven.Plan("2024-06-03", 1).Sessions[0] with { Start = new(hour, 0), Instructor = teacher };
        var taught = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [session] });
        var followed = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03", 1));
        var both = Given.Whole(taught, followed.Enrolled(1, "2024-06-03"));

        both[Given.Cohort1].Clashes().Value.Select(static c => c.Participant).Should().Equal(isTaken ? [Person] : []);
        both[Given.Cohort2].Clashes().Value.Select(static c => c.Participant).Should().Equal(isTaken ? [Person] : []);
        var may = Given.Whole(taught, followed).Knowing(CohortsGiven.Facts(Person))[Given.Cohort2].MayJoin(CohortsGiven.Facts(Person), Given.Day("2024-06-03"));
        may.Outcome.Should().Be(isTaken ? Outcome.NotMet : Outcome.Met);
        both[Given.Cohort1].Hold(First, new([], []), Given.On("2024-06-03", "hold")).Has(CohortErrors.PersonTaken).Should().Be(isTaken);
        both[Given.Cohort2].Hold(First, Present, Given.On("2024-06-03", "hold")).Has(CohortErrors.PersonTaken).Should().Be(isTaken);
    }

    [Fact]
    public void Of_one_who_teaches_in_two_cohorts_clash_once()
    {
        var teacher = new SessionInstructor(InstructorKind.WargaBinaan, Person.Value);
        var plan = CohortsGiven.Plan("2024-06-03", 1) with { Sessions = [CohortsGiven.Plan("2024-06-03", 1).Sessions[0] with { Instructor = teacher }] };

        Given.Whole(Given.Cohort(Given.Cohort1, plan), Given.Cohort(Given.Cohort2, plan))[Given.Cohort1].Clashes().Value
            .Should().ContainSingle().Which.Instructor.Should().Be(teacher);
    }

    [Fact]
    [Trait("Joint", "Pembinaan without a Litmas")]
    public void Do_not_open_Pembinaan_without_a_Litmas()
    {
        var cohort = Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03")).Enrolled(1, status: LegalStatus.Tahanan);
        var facts = CohortsGiven.Facts(Person, status: LegalStatus.Narapidana);
        var day = Given.Day("2024-06-10");
        ValueList<Litmas> late = [new(Given.Day("2024-06-11"), FacilityFunction.Pembinaan)];

        Opened(facts with { Litmas = ValueList<Litmas>.Empty }).ValidationErrors.Should().ContainSingle().Which.Rule.Should().Be("ELIG-LITMAS-PEMBINAAN");
        Opened(facts with { Litmas = late }).Has(CohortErrors.PembinaanWithoutLitmas).Should().BeTrue();
        Opened(facts with { Litmas = Fact<ValueList<Litmas>>.Unknown }).Has(CohortErrors.LitmasNotKnown).Should().BeTrue();
        Opened(null).Has(DossierErrors.Missing).Should().BeTrue();

        // A Litmas of an imprisonment that ended in release opens nothing in the next; where the status between is not known, that is not known.
        var earlier = facts with { Litmas = ValueLists.Of<Litmas>([new(Given.Day("2015-03-01"), FacilityFunction.Pembinaan)]) };
        var imprisoned = Timeline<LegalStatus>.Empty.Over(ValidityPeriod.Between(Given.Day("2015-01-01"), Given.Day("2018-01-09")).Value, LegalStatus.Narapidana).From(Given.Day("2024-02-01"), LegalStatus.Narapidana);
        Opened(earlier with { Status = imprisoned }).Has(CohortErrors.LitmasNotKnown).Should().BeTrue();
        Opened(earlier with { Status = imprisoned.Over(ValidityPeriod.Between(Given.Day("2018-01-10"), Given.Day("2024-01-31")).Value, LegalStatus.Bebas) }).Has(CohortErrors.PembinaanWithoutLitmas).Should().BeTrue();
        Opened(earlier with { Status = imprisoned.Over(ValidityPeriod.Between(Given.Day("2018-01-10"), Given.Day("2024-01-31")).Value, LegalStatus.Klien) }).IsSuccess.Should().BeTrue();

        // The status of the day decides, as it does on entry.
        Opened(facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan) }).ValidationErrors.Should().ContainSingle().Which.Text.En.Should().Be(
            $"The legal status of {Person} on 10 June 2024 gives ground for {EnrolmentTrack.Pelayanan.Name.En}, not for Pembinaan.");
        Opened(facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Klien) }).Has(CohortErrors.PembinaanNotForStatus).Should().BeTrue();
        Opened(facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Bebas) }).Has(CohortErrors.AdmissionTrackMissing).Should().BeTrue();
        Opened(facts with { Status = Fact<Timeline<LegalStatus>>.Unknown }).Has(CohortErrors.AdmissionTrackNotKnown).Should().BeTrue();
        Opened(facts with { Status = Fact<Timeline<LegalStatus>>.Unknown }).ValidationErrors.Should().OnlyContain(static e => e.IsRefusal);
        Opened(facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(day, LegalStatus.Narapidana) }).IsSuccess.Should().BeTrue();
        Opened(facts with { Status = Timeline<LegalStatus>.Always(LegalStatus.Tahanan).From(day.PlusDays(1), LegalStatus.Narapidana) }).IsSuccess.Should().BeFalse();
        Opened(facts with { Status = Timeline<LegalStatus>.Empty.From(day.PlusDays(1), LegalStatus.Narapidana) }).Has(CohortErrors.AdmissionTrackNotKnown).Should().BeTrue();
        Opened(facts with { Litmas = ValueLists.Of<Litmas>([new(day, FacilityFunction.Pembinaan)]) }).Value.Cohort.EnrolmentsOf(Person)[0].Tracks.On(day).Should().Be(EnrolmentTrack.Pembinaan);

        DomainResult<CohortInDossier> Opened(ParticipantFacts? known) =>
            (known is null ? Given.Whole(cohort) : Given.Whole(cohort).Knowing(known))[Given.Cohort1].OpenPembinaan(Person, day, Given.On("2024-06-10", "open-pembinaan"));
    }

    [Fact]
    public void Are_planned_with_a_warning_where_the_facility_is_not_here_or_does_not_stand()
    {
        var plan = CohortsGiven.Plan("2024-06-03");
        var recording = Given.On("2024-05-01", "open");
        var closed = Given.Lapas.Close(Given.Day("2024-06-03"), Given.On("2024-05-01", "close")).Value;

        Given.Whole().Open(Given.Cohort1, Own.Programme, plan, recording).Warnings.Should().BeEmpty();
        Dossier.Of(CohortsGiven.Programme()).Value.HoldingAll(Given.Now, Holding.Cohorts).Open(Given.Cohort1, Own.Programme, plan, recording)
            .Warnings.Should().ContainSingle().Which.Text.En.Should().Be("Not in the dossier: the facility UPT-S. So this cannot be determined; load what is missing and hand it in.");
        Given.Whole().With(closed).Value.Open(Given.Cohort1, Own.Programme, plan, recording)
            .Warnings.Should().ContainSingle().Which.Text.Id.Should().StartWith("UPT tidak ada atau sudah ditutup pada 4 Juni 2024 sampai dengan 7 Juni 2024");
    }

    [Fact]
    public void Go_on_with_the_commands_of_the_cohort_alone()
    {
        var whole = Given.Whole(Own)[Given.Cohort1];

        var suspended = whole.Then(static c => c.Suspend(Person, Given.Day("2024-06-05"), "sakit", Given.On("2024-06-05", "suspend"))).Value;

        suspended.TakingPartOn(Given.Day("2024-06-05")).Should().BeEmpty();
        suspended.Dossier.Find(Given.Cohort1)!.Revision.Should().Be(Own.Revision + 1);
        var other = Given.Cohort(Given.Cohort2, CohortsGiven.Plan());
        whole.Invoking(w => w.Then(_ => other)).Should().Throw<ArgumentException>().WithParameterName("command");
    }
}
