using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

public class Recognition_of_learning
{
    private static readonly ParticipantId Person = Given.Person(1);

    private static readonly StakeholderId Blk = StakeholderId.From("BLK");

    private static Cohort Started(CreditRule? rule = null) => Given.Cohort(Given.ModularPlan(), Given.Modular(rule)).Enrolled(1);

    private static DomainResult<Cohort> Recognise(Credit credit, CreditRule? rule = null, string day = "2025-08-04") =>
        Started(rule).Recognise(credit, Given.Day(day), Given.On(day, "recognise"));

    private static Cohort Recognised(Credit credit, CreditRule? rule = null) => Recognise(credit, rule).Value;

    /// <summary>So many sessions missed at the beginning, all others attended.</summary>
    private static Cohort Missing(Cohort cohort, int missed) => cohort.HeldAll(1, missed, [Person]).HeldAll(missed + 1, 20);

    [Fact]
    public void Is_on_record_with_what_from_where_why_and_who_decided()
    {
        var cohort = Recognised(Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(40))));
        var recognised = cohort.CreditsOf(Person).Single();

        recognised.Credit.AllHours.Should().Be(LessonHours.Of(40));
        recognised.Credit.DecidedBy.Should().Be(Given.On("2025-08-04", "x").Stamp.Author);
        recognised.Criteria.Should().Be(new CriteriaVersion("CREDIT-1", "1"));
        cohort.CreditsOf(Given.Person(2)).Should().BeEmpty();
        PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(cohort)).Value.CreditsOf(Person).Should().Equal(cohort.CreditsOf(Person));
    }

    [Fact]
    public void Sent_again_is_recorded_once()
    {
        var cohort = Recognised(Given.Credit(Person, 8));

        cohort.Recognise(Given.Credit(Person, 8), Given.Day("2025-08-04"), Given.On("2025-08-04", "recognise")).Value.Should().BeSameAs(cohort);
    }

    /// <summary>The curriculum has 160 lesson hours; 80 were recognised before.</summary>
    [Theory]
    [InlineData(79, false)]
    [InlineData(80, true)]
    public void Of_everything_is_told(int hours, bool isTold)
    {
        var rule = Given.CreditRule with { MostPercent = null };
        var half = Recognised(Given.Credit(Person, 80), rule);
        var rest = Given.Credit(Person, hours) with { Cohort = CohortId.From("ANG-00") };

        var all = half.Recognise(rest, Given.Day("2025-08-05"), Given.On("2025-08-05", "rest"));

        all.Warnings.Select(static w => w.ErrorCode).Should().Equal(isTold ? ["COHORT-CREDIT-ALL-HOURS"] : []);
        half.Recognise(rest with { Hours = LessonHours.None, Units = [new(Given.Unit, 1, true, null)] }, Given.Day("2025-08-05"), Given.On("2025-08-05", "unit")).Warnings.Should().BeEmpty();
        (isTold ? all.Warnings.Single().Text.En : "").Should().Be(isTold ? "All hours of the curriculum, 160 JP, are recognised for P-001, so that none has to be attended here; check it." : "");
        Recognise(Given.Credit(Person, 160), Given.CreditRule).ValidationErrors.Select(static e => e.ErrorCode).Contains(CreditRules.HoursAreWithinTheShare.Code).Should().BeTrue("where the programme sets a limit it is refused");
    }

    [Fact]
    public void Counts_from_its_day_on()
    {
        var cohort = Recognise(Given.Credit(Person, 16), day: "2025-08-06").Value;

        cohort.Finding(Person, "2025-08-05").Evidence.Recognised.Should().Be(LessonHours.None);
        cohort.Finding(Person, "2025-08-06").Evidence.Recognised.Should().Be(LessonHours.Of(16));
    }

    /// <summary>Of 160 lesson hours five sessions of eight are missed: 120 attended, and 40 recognised or not.</summary>
    [Theory]
    [InlineData(CreditedPresence.TakenOut, 40, 120, 120)]
    [InlineData(CreditedPresence.AsAttended, 40, 120, 160)]
    [InlineData(CreditedPresence.NotCounted, 40, 120, 160)]
    [InlineData(CreditedPresence.TakenOut, 8, 120, 152)]
    public void Counts_in_presence_as_the_programme_says(CreditedPresence counting, int recognised, int attended, int counted)
    {
        var cohort = Missing(Recognised(Given.Credit(Person, recognised), Given.CreditRule with { Presence = counting }), 5);
        var presence = cohort.PresenceOf(Person);

        (presence.Attended.Count, presence.Counted.Count, presence.Recognised.Count).Should().Be((attended, counted, recognised));
        cohort.Finding(Person, "2025-09-30").Evidence.Should().Match<CertificateEvidence>(e => e.Attended.Count == attended && e.Counted.Count == counted && e.Recognised.Count == recognised);
    }

    /// <summary>Attended 112 of 160, six sessions missed: 70 %. With 20 taken out it is 112 of 140, exactly 80 %; with 19 it is less.</summary>
    [Theory]
    [InlineData(CreditedPresence.TakenOut, 19, Verdict.NotMet)]
    [InlineData(CreditedPresence.TakenOut, 20, Verdict.Met)]
    [InlineData(CreditedPresence.AsAttended, 15, Verdict.NotMet)]
    [InlineData(CreditedPresence.AsAttended, 16, Verdict.Met)]
    [InlineData(CreditedPresence.NotCounted, 80, Verdict.NotMet)]
    public void Is_enough_or_not_in_whole_numbers(CreditedPresence counting, int recognised, Verdict verdict)
    {
        var cohort = Missing(Recognised(Given.Credit(Person, recognised), Given.CreditRule with { Presence = counting }), 6);

        cohort.PresenceOf(Person).Attended.Should().Be(LessonHours.Of(112));
        cohort.PresenceOf(Person).AtLeast(80).Should().Be(verdict);
        cohort.Finding(Person, "2025-09-30").Presence!.Value.Verdict.Should().Be(verdict);
    }

    [Fact]
    public void Takes_the_place_of_missed_hours_and_never_of_attended_ones()
    {
        var presence = Missing(Recognised(Given.Credit(Person, 80)), 2).PresenceOf(Person);

        (presence.Attended.Count, presence.Missed.Count, presence.Open.Count, presence.Recognised.Count).Should().Be((144, 0, 0, 16));
    }

    [Fact]
    public void Settles_nothing_before_it_was_recognised()
    {
        var cohort = Missing(Started(Given.CreditRule with { Presence = CreditedPresence.AsAttended }), 7).Assessed(Person, true, "2025-08-29", "a").Value;

        cohort.Finding(Person, "2025-08-30").Outcome.Should().Be(CompletionOutcome.NotNamedByTheRule);
        var finding = cohort.Recognise(Given.Credit(Person, 24), Given.Day("2025-09-02"), Given.On("2025-09-02", "late")).Value.Finding(Person, "2025-09-10");
        (finding.Outcome, finding.SettledOn).Should().Be((CompletionOutcome.Passed, Given.Day("2025-09-02")));
    }

    [Fact]
    public void Of_a_unit_makes_it_competent_and_says_that_it_is_recognised()
    {
        var cohort = Missing(Recognised(Given.Credit(Person, 0) with { Units = [new(Given.Unit, 1, true, 78)] }), 0);
        var finding = cohort.Finding(Person, "2025-09-30");

        finding.Outcome.Should().Be(CompletionOutcome.Passed);
        finding.Evidence.Units.Should().Equal(new UnitResult(Given.Unit, 0, true, 78, true));
        finding.Credits.Should().ContainSingle();
        cohort.UnitResultsOf(Person).Should().Equal(finding.Evidence.Units);
    }

    [Fact]
    public void Says_both_numbers_where_presence_is_open()
    {
        var finding = Recognised(Given.Credit(Person, 16)).HeldAll(1, 3).Finding(Person, "2025-08-06");

        finding.Reasons.Should().Contain(static r => r.ErrorCode == "COMPLETION-PRESENCE" && r.Text.En.Contains("24 JP of 144 JP attended, 16 JP recognised, and 120 JP still open", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(CreditedPresence.TakenOut, "24/144 JP, diakui 16 JP (dikeluarkan dari hitungan kehadiran)")]
    [InlineData(CreditedPresence.AsAttended, "24/160 JP, diakui 16 JP (dihitung sebagai hadir)")]
    [InlineData(CreditedPresence.NotCounted, "24/160 JP, diakui 16 JP (tidak memengaruhi kehadiran)")]
    public void Is_told_beside_what_was_attended_where_a_decision_is_explained(CreditedPresence counting, string said)
    {
        var cohort = Recognised(Given.Credit(Person, 16), Given.CreditRule with { Presence = counting }).HeldAll(1, 3);
        var decision = CompletionRules.VocationalTraining.Decide(new CompletionReading(cohort, Given.Day("2025-08-06")).FactsOf(Person), Given.Day("2025-08-06"), cohort.SelectionDay);

        decision.Explain(Language.Indonesian).ToString().Should().Contain(said);
    }

    public static TheoryData<string, Credit, string> Wrong => new()
    {
        { "nothing", Given.Credit(Person), "COHORT-CREDIT-EMPTY" },
        { "a module without hours", Given.Credit(Person, 0, new ModuleHours("Teori")), "COHORT-MODULE-HOURS" },
        { "a module that is none", Given.Credit(Person, 0, new ModuleHours("Las", LessonHours.Of(1))), "COHORT-MODULE-UNKNOWN" },
        { "a module twice", Given.Credit(Person, 0, new("Teori", LessonHours.Of(1)), new("Teori", LessonHours.Of(1))), "COHORT-MODULE-TWICE" },
        { "more than the module has", Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(41))), "COHORT-CREDIT-MODULE" },
        { "more than the curriculum has", Given.Credit(Person, 161), "COHORT-CREDIT-HOURS" },
        { "more than the share", Given.Credit(Person, 81), "CREDIT-SHARE" },
        { "a unit that is none", Given.Credit(Person) with { Units = [new("C.20SAB00.009.1", 1, true, null)] }, "COHORT-UNIT-UNKNOWN" },
        { "a unit twice", Given.Credit(Person) with { Units = [new(Given.Unit, 1, true, null), new(Given.Unit, 1, true, null)] }, "COHORT-CREDIT-UNIT-TWICE" },
        { "a unit not reached", Given.Credit(Person) with { Units = [new(Given.Unit, 1, false, null)] }, "COHORT-CREDIT-UNIT" },
        { "a mark above 100", Given.Credit(Person) with { Units = [new(Given.Unit, 1, true, 101)] }, "COHORT-ASSESSMENT-MARK" },
        { "days the wrong way round", Given.Credit(Person, 8) with { FirstDay = Given.Day("2025-07-01") }, "COHORT-CREDIT-DAYS" },
        { "days to come", Given.Credit(Person, 8) with { LastDay = Given.Day("2025-08-05") }, "COHORT-CREDIT-DAYS" },
        { "older than 24 months", Given.Credit(Person, 8) with { LastDay = Given.Day("2023-08-03") }, "CREDIT-AGE" },
        { "of unknown age", Given.Credit(Person, 8) with { LastDay = null }, "CREDIT-AGE" },
        { "of itself", Given.Credit(Person, 8) with { Cohort = CohortId.From("ANG-1") }, "COHORT-CREDIT-ITSELF" },
        { "without a reason", Given.Credit(Person, 8) with { Reason = " " }, "JOURNAL-TEXT-BLANK" },
        { "of somebody else", Given.Credit(Given.Person(9), 8), "COHORT-NOT-ENROLLED" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Is_refused(string what, Credit credit, string code) => Recognise(credit).ValidationErrors.Select(static e => e.ErrorCode).Should().Contain(code, what);

    public static TheoryData<string, Credit> Right => new()
    {
        { "all of a module", Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(40))) },
        { "all of the share", Given.Credit(Person, 80) },
        { "24 months to the day", Given.Credit(Person, 8) with { LastDay = Given.Day("2023-08-04") } },
        { "to the day of recognition", Given.Credit(Person, 8) with { LastDay = Given.Day("2025-08-04") } },
        { "with the best mark", Given.Credit(Person) with { Units = [new(Given.Unit, 1, false, 100)] } },
        { "of a body", Given.Credit(Person, 8) with { Cohort = null, Body = Blk, Certificate = CertificateNumber.From("S-7") } },
        { "of experience", Given.Credit(Person, 8) with { Cohort = null } },
    };

    [Theory]
    [MemberData(nameof(Right))]
    public void Is_given(string what, Credit credit) => Recognise(credit).IsSuccess.Should().BeTrue(what);

    [Fact]
    public void Is_refused_before_the_enrolment_and_given_on_its_first_day()
    {
        Recognise(Given.Credit(Person, 8), day: "2025-08-03").Has(CohortErrors.DayBeforeEnrolment).Should().BeTrue();
        Recognise(Given.Credit(Person, 8), day: "2025-08-04").IsSuccess.Should().BeTrue();
    }

    /// <summary>Whoever left on 15 August may have something recognised through that day.</summary>
    [Theory]
    [InlineData("2025-08-15", true)]
    [InlineData("2025-08-16", false)]
    public void Is_refused_after_the_person_has_left(string day, bool isGiven)
    {
        var left = Started().End(Person, Given.Day("2025-08-15"), ExitKind.ReleasedEarly, Given.On("2025-08-18", "end"), "bebas").Value;
        var recognised = left.Recognise(Given.Credit(Person, 40), Given.Day(day), Given.On("2025-08-18", "r"));

        recognised.IsSuccess.Should().Be(isGiven);
        recognised.Has(CohortErrors.CreditAfterLeaving).Should().Be(!isGiven);
    }

    /// <summary>Recognised on 14 August; recorded after that, that the person had left before, or on the day.</summary>
    [Theory]
    [InlineData("2025-08-13", 0)]
    [InlineData("2025-08-14", 40)]
    public void Does_not_count_where_the_person_had_left_before(string last, int counts)
    {
        var ended = Recognise(Given.Credit(Person, 40), day: "2025-08-14").Value
            .End(Person, Given.Day(last), ExitKind.ReleasedEarly, Given.On("2025-08-18", "end"), "bebas");

        ended.Value.Finding(Person, "2025-09-10").Evidence.Recognised.Should().Be(LessonHours.Of(counts));
        ended.Warnings.Any(static w => w.ErrorCode == CohortErrors.CreditAfterLeaving.Code).Should().Be(counts == 0);
    }

    [Fact]
    public void Of_the_same_experience_a_second_time_is_refused_and_of_another_not()
    {
        var experience = Given.Credit(Person, 8) with { Cohort = null };
        DomainResult<Cohort> Again(Credit credit) => Recognised(experience).Recognise(credit, Given.Day("2025-08-05"), Given.On("2025-08-05", "again"));

        Again(experience).Has(CohortErrors.CreditTwice).Should().BeTrue();
        Again(experience with { DecidedBy = "Kasi Giatja" }).Has(CohortErrors.CreditTwice).Should().BeTrue();
        Again(experience with { Reason = "wawancara" }).Warnings.Select(static w => w.Text.En).Should().Equal(
            "What P-001 learnt with experience may be what was recognised on 4 August 2025: the source is the same, and the days overlap or are not known; check it.");
    }

    /// <summary>Recognised: 8 hours with BLK from 1 to 30 June, under no number. What may be the same is told, what cannot be is not.</summary>
    [Theory]
    [InlineData("BLK", null, "2025-06-30", "2025-07-31", true)]
    [InlineData("BLK", null, "2025-07-01", "2025-07-31", false)]
    [InlineData("BLK", null, "2025-05-01", "2025-06-01", true)]
    [InlineData("BLK", null, "2025-05-01", "2025-05-31", false)]
    [InlineData("BLK", null, null, "2025-07-31", true)]
    [InlineData("BLK", "S-7", "2025-06-01", "2025-06-30", true)]
    [InlineData("BLK-1", null, "2025-06-01", "2025-06-30", false)]
    [InlineData(null, null, "2025-06-01", "2025-06-30", false)]
    public void That_may_be_what_was_recognised_in_other_words_is_told(string? body, string? number, string? first, string last, bool isTold)
    {
        var known = By("BLK", null, "2025-06-01", "2025-06-30");
        var again = Recognised(known).Recognise(By(body, number, first, last) with { Reason = "surat keterangan", Hours = LessonHours.Of(7) }, Given.Day("2025-08-05"), Given.On("2025-08-05", "again"));

        again.IsSuccess.Should().BeTrue("nobody can be certain");
        again.Warnings.Select(static w => w.ErrorCode).Should().Equal(isTold ? ["COHORT-CREDIT-POSSIBLY-TWICE"] : []);
        again.Value.Journal.Last!.Warnings.Should().Equal(again.Warnings, "they are kept with the entry");

        static Credit By(string? of, string? numbered, string? from, string until) => Given.Credit(Person, 8) with
        {
            Cohort = null,
            Body = of is null ? null : StakeholderId.From(of),
            Certificate = numbered is null ? null : CertificateNumber.From(numbered),
            FirstDay = from is null ? null : Given.Day(from),
            LastDay = Given.Day(until),
        };
    }

    [Fact]
    public void Of_two_numbered_certificates_or_of_other_modules_of_one_body_is_told_apart()
    {
        var one = Given.Credit(Person) with { Cohort = null, Body = StakeholderId.From("BLK"), Certificate = CertificateNumber.From("S-7"), Modules = [new("Teori", LessonHours.Of(8))] };
        DomainResult<Cohort> Again(Credit credit) => Recognised(one).Recognise(credit, Given.Day("2025-08-05"), Given.On("2025-08-05", "again"));

        Again(one with { Certificate = CertificateNumber.From("S-8") }).Warnings.Should().BeEmpty();
        Again(one with { Certificate = null, Modules = [new("Praktik", LessonHours.Of(8))] }).Warnings.Should().BeEmpty();
        Again(one with { Certificate = null, Modules = [new("Teori", LessonHours.Of(4))] }).Warnings.Select(static w => w.ErrorCode).Should().Equal("COHORT-CREDIT-POSSIBLY-TWICE");
    }

    [Theory]
    [InlineData("BLK", "S-7", false)]
    [InlineData("BLK", "S-8", true)]
    [InlineData("LPK", "S-7", true)]
    public void Of_one_certificate_of_one_body_is_given_to_one_person(string body, string number, bool isGiven)
    {
        Credit By(int person, string of, string numbered) =>
            Given.Credit(Given.Person(person), 8) with { Cohort = null, Body = StakeholderId.From(of), Certificate = CertificateNumber.From(numbered) };
        var cohort = Given.Cohort(Given.ModularPlan(), Given.Modular()).Enrolled(2).Recognise(By(1, "BLK", "S-7"), Given.Day("2025-08-04"), Given.On("2025-08-04", "one")).Value;

        var other = cohort.Recognise(By(2, body, number), Given.Day("2025-08-04"), Given.On("2025-08-04", "other"));
        other.IsSuccess.Should().Be(isGiven);
        other.Has(CohortErrors.CertificateOfSomebodyElse).Should().Be(!isGiven);
    }

    [Fact]
    public void Is_refused_once_the_result_is_on_record()
    {
        var over = Missing(Started(), 0).Assessed(Person, true, "2025-08-29", "a").Value;
        var concluded = over.Conclude(over.Finding(Person, "2025-08-30"), Given.On("2025-08-30", "conclude")).Value;

        concluded.Recognise(Given.Credit(Person, 8), Given.Day("2025-08-30"), Given.On("2025-08-30", "r")).Has(CohortErrors.ConcludedAlready).Should().BeTrue();
    }

    [Fact]
    public void Of_the_same_cohort_or_unit_a_second_time_is_refused_and_of_another_not()
    {
        var unit = Given.Credit(Person, 8) with { Units = [new(Given.Unit, 1, true, null)] };
        var cohort = Recognised(unit);
        DomainResult<Cohort> Again(Credit credit) => cohort.Recognise(credit, Given.Day("2025-08-05"), Given.On("2025-08-05", "again"));

        Again(unit).ValidationErrors.Select(static e => e.ErrorCode).Should().BeEquivalentTo("COHORT-CREDIT-TWICE", "COHORT-CREDIT-UNIT-TWICE");
        Again(Given.Credit(Person, 8) with { Cohort = CohortId.From("ANG-2") }).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void Adds_up_to_the_limit_and_not_beyond()
    {
        var cohort = Recognised(Given.Credit(Person, 79));
        DomainResult<Cohort> More(int hours) => cohort.Recognise(Given.Credit(Person, hours) with { Cohort = CohortId.From("ANG-2") }, Given.Day("2025-08-05"), Given.On("2025-08-05", "more"));

        More(1).IsSuccess.Should().BeTrue();
        More(2).ValidationErrors.Should().ContainSingle(static e => e.ErrorCode == "CREDIT-SHARE" && e.Text.En == "The hours recognised are 81 JP altogether, while the programme recognises at most 80 JP.");
    }

    public static TheoryData<string, CreditRule, Credit> Not => new()
    {
        { "CREDIT-KIND", Given.CreditRule with { TakesHours = false }, Given.Credit(Person, 8) },
        { "CREDIT-KIND", Given.CreditRule with { TakesUnits = false }, Given.Credit(Person) with { Units = [new(Given.Unit, 1, true, null)] } },
        { "CREDIT-KIND", Given.CreditRule with { Except = ["Praktik"] }, Given.Credit(Person, 0, new ModuleHours("Praktik", LessonHours.Of(8))) },
        { "CREDIT-SOURCE", Given.CreditRule with { TakesCohorts = false }, Given.Credit(Person, 8) },
        { "CREDIT-SOURCE", Given.CreditRule with { TakesExperience = false }, Given.Credit(Person, 8) with { Cohort = null } },
        { "CREDIT-SOURCE", Given.CreditRule with { Bodies = ValueLists.Of<StakeholderId>([StakeholderId.From("LPK")]) }, Given.Credit(Person, 8) with { Cohort = null, Body = Blk } },
        { "CREDIT-DECIDER", Given.CreditRule with { Deciders = ["Kasi Giatja"] }, Given.Credit(Person, 8) with { DecidedBy = "Kasubsi" } },
        { "CREDIT-DECIDER", Given.CreditRule with { Deciders = ["Kasi Giatja"] }, Given.Credit(Person, 8) },
        { "CREDIT-SHARE", Given.CreditRule with { MostHours = LessonHours.Of(7) }, Given.Credit(Person, 8) },
    };

    [Theory]
    [MemberData(nameof(Not))]
    public void Is_refused_by_the_rule_of_the_programme_with_its_own_words(string code, CreditRule rule, Credit credit)
    {
        var refused = Recognise(credit, rule).ValidationErrors.Single();

        refused.ErrorCode.Should().Be(code);
        refused.Basis.Should().NotBeNull();
        refused.Text.En.Should().NotBe(CreditRules.Book.Versions[0].Rules!.AllRules.Single(r => r.Code == code).Requirement.En);
    }

    public static TheoryData<CreditRule, Credit> Yes => new()
    {
        { Given.CreditRule with { TakesHours = false }, Given.Credit(Person) with { Units = [new(Given.Unit, 1, true, null)] } },
        { Given.CreditRule with { TakesUnits = false }, Given.Credit(Person, 8) },
        { Given.CreditRule with { Except = ["Praktik"] }, Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(8))) },
        { Given.CreditRule with { TakesCohorts = false }, Given.Credit(Person, 8) with { Cohort = null } },
        { Given.CreditRule with { Bodies = ValueLists.Of<StakeholderId>([Blk]) }, Given.Credit(Person, 8) with { Cohort = null, Body = Blk } },
        { Given.CreditRule with { Deciders = ["Kasi Giatja"] }, Given.Credit(Person, 8) with { DecidedBy = "KASI GIATJA" } },
        { Given.CreditRule with { MostHours = LessonHours.Of(8) }, Given.Credit(Person, 8) },
        { Given.CreditRule with { MostPercent = null }, Given.Credit(Person, 160) },
    };

    [Theory]
    [MemberData(nameof(Yes))]
    public void Is_given_by_the_rule_of_the_programme(CreditRule rule, Credit credit) => Recognise(credit, rule).IsSuccess.Should().BeTrue();

    [Fact]
    public void Is_refused_by_a_programme_without_a_rule_for_it() => Given.Cohort().Enrolled(1)
        .Recognise(Given.Credit(Person, 8), Given.Day("2025-08-04"), Given.On("2025-08-04", "r")).ValidationErrors.Single().ErrorCode.Should().Be("CREDIT-OFFERED");

    [Fact]
    public void Taken_back_counts_no_more_and_may_be_recorded_anew()
    {
        var annulled = Recognised(Given.Credit(Person, 8)).Annul(EntryId.From("recognise"), "salah orang", Given.On("2025-08-05", "annul")).Value;

        annulled.PresenceOf(Person).Recognised.Should().Be(LessonHours.None);
        annulled.Recognise(Given.Credit(Person, 8), Given.Day("2025-08-05"), Given.On("2025-08-05", "anew")).Value.PresenceOf(Person).Recognised.Should().Be(LessonHours.Of(8));
    }

    [Fact]
    public void Is_not_left_without_the_enrolment_that_it_rests_on() =>
        Recognised(Given.Credit(Person, 8)).Annul(EntryId.From("enrol-1"), "salah", Given.On("2025-08-05", "annul")).Has(CohortErrors.NotEnrolled).Should().BeTrue();

    [Fact]
    public void Taken_back_after_a_certificate_rests_on_it_puts_that_under_review()
    {
        var over = Missing(Recognised(Given.Credit(Person, 24)), 6).Assessed(Person, true, "2025-08-29", "a", 80).Value;
        var certified = over.Certify(over.Finding(Person, "2025-08-30"), CertificateKind.TrainingCertificate, CertificateNumber.From("S-1"), Given.Names, Given.Day("2025-09-01"), Given.On("2025-09-01", "c")).Value;
        var certificate = certified.Certificates.Single().Certificate;

        over.Finding(Person, "2025-08-30").In(Language.Indonesian).Should().Be("P-001: lulus; hadir 112 JP dari 136 JP, diakui pula 24 JP, predikat Baik.");
        over.Finding(Person, "2025-08-30").In(Language.English).Should().Be("P-001: passed; attended 112 JP of 136 JP, recognised besides 24 JP, grade Good.");
        certified.Journal.Last!.In(Language.Indonesian).Should().Contain(", lulus, diakui pula 24 JP, predikat Baik, selesai ");
        certified.Journal.Last!.In(Language.English).Should().Contain(", passed, recognised besides 24 JP, grade Good, completed ");
        over.Conclude(over.Finding(Person, "2025-08-30"), Given.On("2025-08-30", "settle")).Value.Journal.Last!.In(Language.English)
            .Should().EndWith(": passed, recognised besides 24 JP, grade Good");
        (certificate.Evidence.Recognised.Count, certificate.Evidence.Grade!.Name.Id, certificate.IsGenuine).Should().Be((24, "Baik", true));
        (certificate with { Evidence = certificate.Evidence with { Recognised = default } }).IsGenuine.Should().BeFalse();
        (certificate with { Evidence = certificate.Evidence with { Grade = null } }).IsGenuine.Should().BeFalse();
        var annulled = certified.Annul(EntryId.From("recognise"), "salah", Given.On("2025-09-02", "annul"));
        annulled.Warnings.Should().Contain(static w => w.ErrorCode == CohortErrors.CertificateToReview.Code);
    }

    /// <summary>What the command refuses of a credit in its curriculum, reading refuses too.</summary>
    [Theory]
    [InlineData("Teori", 40, "")]
    [InlineData("Teori", 41, "COHORT-CREDIT-MODULE")]
    [InlineData("Teori", 161, "COHORT-CREDIT-HOURS COHORT-CREDIT-MODULE")]
    [InlineData("Lain", 7, "COHORT-MODULE-UNKNOWN")]
    public void Is_held_against_the_curriculum_when_it_is_read(string module, int hours, string codes)
    {
        var stored = PembinaanJson.Cohorts.Write(Recognised(Given.Credit(Person, 0, new ModuleHours("Teori", LessonHours.Of(7)))));
        var changed = stored.Replace("{\"module\":\"Teori\",\"hours\":7}", $"{{\"module\":\"{module}\",\"hours\":{hours}}}", StringComparison.Ordinal);

        changed.Should().NotBe(stored);
        string.Join(' ', PembinaanJson.Cohorts.Read(changed).ValidationErrors.Select(static e => e.ErrorCode).Order(StringComparer.Ordinal)).Should().Be(codes);
    }
}
