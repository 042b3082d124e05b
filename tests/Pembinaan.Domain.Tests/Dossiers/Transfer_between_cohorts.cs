using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>From the cohort ANG-1 at Lapas S, begun on 4 August, to ANG-2 of the same programme at Lapas T, begun on 18 August.</summary>
public class Transfer_between_cohorts
{
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly FacilityId UptT = FacilityId.From("UPT-T");
    private static readonly LocalDate Moved = Given.Day("2025-08-18");

    private static readonly Facility Other = Facility.Establish(
            UptT, "Lapas Kelas IIA Cilegon", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "lapas-t"))
        .Bind(static f => f.Designate(new([Sex.Male]), Given.Day("2000-01-01"), Given.On("2020-01-01", "men"))).Value;

    private static ParticipantFacts Facts(ParticipantId? person = null) => CohortsGiven.Facts(person ?? Person) with
    {
        Whereabouts = Timeline<FacilityId>.Always(CohortsGiven.UptS).From(Moved, UptT),
    };

    /// <summary>Applied on 1 July and enrolled from the first day; ten sessions held, the second one missed.</summary>
    private static Cohort There(Curriculum? curriculum = null)
    {
        var cohort = CohortsGiven.Cohort(CohortsGiven.ModularPlan(), curriculum ?? CohortsGiven.Modular())
            .Apply(Person, Given.Day("2025-07-01"), Given.On("2025-07-01", "apply")).Value
            .Approve(EntryId.From("apply"), Given.Day("2025-07-02"), Given.On("2025-07-02", "approve")).Value;
        return cohort.Enrolled(1).HeldAll(1, 1).HeldAll(2, 2, [Person]).HeldAll(3, 10);
    }

    private static CohortInDossier Here(Cohort? there = null, int seats = 16, Curriculum? curriculum = null, int taken = 0)
    {
        var plan = CohortsGiven.ModularPlan() with
        {
            Facility = UptT,
            Provider = PartyId.Of(UptT),
            Seats = seats,
            Sessions = CohortsGiven.Sessions("2025-08-18", 20)
                .Select((s, i) => curriculum?.Modules.Count == 0 ? s : s with { Modules = [new(i < 5 ? "Teori" : curriculum?.Modules[1].Title ?? "Praktik")] })
                .ToValueList(),
        };
        var programme = CohortsGiven.Programme(curriculum ?? CohortsGiven.Modular());
        var dossier = Dossier.Of(Given.Lapas, Other, programme, there ?? There()).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
        var here = dossier.Open(CohortId.From("ANG-2"), programme.Id, plan, Given.On("2025-07-15", "open")).Value;
        for (var i = 0; i < taken; i++)
        {
            here = here.Enrol(Facts(CohortsGiven.Person(11 + i)), Moved, Given.On("2025-08-01", $"other-{i}")).Value;
        }

        return here;
    }

    private static DomainResult<CohortInDossier> Transfer(CohortInDossier here) =>
        here.TransferIn(Given.Cohort1, Facts(), Moved, "mutasi", Given.On("2025-08-18", "transfer"));

    [Fact]
    public void Ends_the_enrolment_there_on_the_day_before_and_begins_it_here()
    {
        var moved = Transfer(Here()).Value;

        moved.Dossier.Find(Given.Cohort1)!.EnrolmentsOf(Person).Single().Should().Match<Enrolment>(static e =>
            e.LastDay == Given.Day("2025-08-17") && e.Exit == ExitKind.TransferredAway && e.ExitReason == "mutasi");
        moved.Cohort.EnrolmentsOf(Person).Single().FirstDay.Should().Be(Moved);
        moved.Dossier.Find(CohortId.From("ANG-2")).Should().BeSameAs(moved.Cohort);
    }

    [Fact]
    public void Keeps_the_day_of_the_application() =>
        Transfer(Here()).Value.Cohort.Applications.Single().Should().Match<Application>(static a => a.AppliedOn == Given.Day("2025-07-01") && a.EnrolledOn == Moved);

    /// <summary>Four of five sessions on theory and five on practice: 32 and 40 hours, of at most 80.</summary>
    [Fact]
    public void Recognises_what_the_sessions_there_prove()
    {
        var moved = Transfer(Here());
        var credit = moved.Value.Cohort.CreditsOf(Person).Single().Credit;

        credit.Modules.Should().Equal(new ModuleHours("Teori", LessonHours.Of(32)), new ModuleHours("Praktik", LessonHours.Of(40)));
        (credit.Hours, credit.Cohort, credit.FirstDay, credit.LastDay).Should().Be((LessonHours.None, Given.Cohort1, Given.Day("2025-08-04"), Given.Day("2025-08-15")));
        moved.Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.CreditCut.Code);
    }

    /// <summary>From ANG-1 to ANG-2, three sessions there, and on to ANG-3: what ANG-1 proves comes along beside what ANG-2 proves.</summary>
    [Fact]
    public void Takes_along_what_was_recognised_at_an_earlier_transfer()
    {
        var third = Facility.Establish(FacilityId.From("UPT-U"), "Lapas Tangerang", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Given.Day("2000-01-01"), Given.On("2020-01-01", "lapas-u"))
            .Bind(static f => f.Designate(new([Sex.Male]), Given.Day("2000-01-01"), Given.On("2020-01-01", "men"))).Value;
        var second = Transfer(Here(There().Assessed(Person, true, "2025-08-15", "assess", 80).Value)).Value;
        foreach (var session in second.Cohort.Sessions.Take(3).ToList())
        {
            second = second.Hold(session.Id, new([Person], []), Given.On("2025-08-22", $"hold-{session.Id}")).Value;
        }

        var plan = CohortsGiven.ModularPlan() with
        {
            Facility = third.Id,
            Provider = PartyId.Of(third.Id),
            Sessions = CohortsGiven.Sessions("2025-08-25", 20).Select(static (s, i) => s with { Modules = [new(i < 5 ? "Teori" : "Praktik")] }).ToValueList(),
        };
        var onward = second.Dossier.With(third).Value.Open(CohortId.From("ANG-3"), CohortsGiven.Programme(CohortsGiven.Modular()).Id, plan, Given.On("2025-07-15", "open-3")).Value;
        var facts = Facts() with { Whereabouts = Timeline<FacilityId>.Always(CohortsGiven.UptS).From(Moved, UptT).From(Given.Day("2025-08-25"), third.Id) };
        DomainResult<CohortInDossier> Onward(CohortInDossier at) =>
            at.TransferIn(CohortId.From("ANG-2"), facts, Given.Day("2025-08-25"), "mutasi lagi", Given.On("2025-08-25", "onward"));

        var moved = Onward(onward);

        moved.Value.Cohort.CreditsOf(Person).Select(static c => (c.Credit.Cohort!.Value, c.Credit.Modules.Sum(static m => m.Hours.Count), c.Credit.Units.Count)).Should()
            .Equal(("ANG-2", 24, 0), (Given.Cohort1.Value, 56, 1));
        Onward(moved.Value).Value.Cohort.Should().BeSameAs(moved.Value.Cohort, "sent again");
        Onward(moved.Value).Warnings.Should().Equal(moved.Warnings);
    }

    [Fact]
    public void Recognises_up_to_the_limit_in_the_order_of_the_modules_and_says_so()
    {
        var curriculum = CohortsGiven.Modular(CohortsGiven.CreditRule with { MostHours = LessonHours.Of(40) });
        var moved = Transfer(Here(curriculum: curriculum));

        moved.Value.Cohort.CreditsOf(Person).Single().Credit.Modules.Should().Equal(new ModuleHours("Teori", LessonHours.Of(32)), new ModuleHours("Praktik", LessonHours.Of(8)));
        moved.Warnings.Should().Contain(static w => w.ErrorCode == CohortErrors.CreditCut.Code);
        moved.Value.CreditFrom(Given.Cohort1, Person, Moved, "mutasi").Has(CohortErrors.CreditCut).Should().BeTrue("the limit is used up; what was learnt is not nothing");
    }

    [Fact]
    public void Takes_units_that_were_found_competent_there()
    {
        var there = There().Assessed(Person, true, "2025-08-15", "assess", 80).Value;

        Transfer(Here(there)).Value.Cohort.CreditsOf(Person).Single().Credit.Units.Should().Equal(new UnitResult(CohortsGiven.Unit, 1, true, 80));
        Transfer(Here(There().Assessed(Person, false, "2025-08-15", "assess", 80).Value)).Value.Cohort.CreditsOf(Person).Single().Credit.Units.Should().BeEmpty();
    }

    [Fact]
    public void Enrols_and_warns_where_the_programme_does_not_recognise()
    {
        var moved = Transfer(Here(curriculum: CohortsGiven.Modular() with { Credit = null }));

        moved.Value.Cohort.EnrolmentsOf(Person).Should().ContainSingle();
        moved.Value.Cohort.CreditsOf(Person).Should().BeEmpty();
        moved.Warnings.Where(static w => w.ErrorCode == "CREDIT-OFFERED").Should().ContainSingle("entry and recognition say it of the same");
    }

    [Theory]
    [InlineData("Kasubsi", 1)]
    [InlineData("Kasi Giatja", 0)]
    public void Says_once_that_whoever_decides_may_not(string decidedBy, int told)
    {
        var here = Here(curriculum: CohortsGiven.Modular(CohortsGiven.CreditRule with { Deciders = ["Kasi Giatja"] }));
        var moved = here.TransferIn(Given.Cohort1, Facts(), Moved, "mutasi", Given.On("2025-08-18", "transfer"), new() { DecidedBy = decidedBy });

        moved.Warnings.Count(static w => w.ErrorCode == "CREDIT-DECIDER").Should().Be(told);
        moved.Value.Cohort.CreditsOf(Person).IsEmpty.Should().Be(told > 0);
    }

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void Waits_with_the_day_of_the_application_there_where_no_seat_is_free(int seats, bool waits)
    {
        var moved = Transfer(Here(seats: seats, taken: 1));

        moved.IsSuccess.Should().BeTrue();
        moved.Warnings.Where(static w => w.ErrorCode == CohortErrors.TransferWaits.Code).Select(static w => w.Text).Should().Equal(waits
            ? [new LocalisedText(
                "P-001 pindah dari angkatan Pembuatan sabun pembersih (ANG-1) dan menunggu tempat, dengan permohonan tanggal 1 Juli 2025; yang dipelajari di sana diperiksa saat masuk, sejauh diterima program.",
                "P-001 comes from the cohort Making soap (ANG-1) and waits for a seat, with the application of 1 July 2025; what was learnt there is looked at on entry, as far as the programme takes it.")]
            : []);
        moved.Value.WaitingOn(Moved).Value.Select(static w => w.Application.AppliedOn).Should().Equal(waits ? [Given.Day("2025-07-01")] : []);
        moved.Value.Dossier.Find(Given.Cohort1)!.TakingPartOn(Moved).Should().NotContain(Person);
    }

    private static readonly LocalDate Freed = Given.Day("2025-08-19");

    /// <summary>The only seat was taken on the day of the transfer and is free from the day after.</summary>
    private static CohortInDossier WaitingHere(CohortInDossier here) =>
        Transfer(here).Value.Then(static c => c.End(CohortsGiven.Person(11), Moved, ExitKind.Withdrawn, Given.On("2025-08-18", "end-other"), "mundur")).Value;

    private static DomainResult<CohortInDossier> Enter(CohortInDossier here, AdmissionTerms? terms = null) =>
        here.Enrol(Facts(), Freed, Given.On("2025-08-19", "enter"), terms);

    /// <summary>72 JP as on the day of the transfer, whether the application is named or found.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData("transfer")]
    public void Recognises_on_entry_from_the_waiting_list_what_the_sessions_there_prove(string? application)
    {
        var terms = new AdmissionTerms { Application = application is null ? null : EntryId.From(application) };
        var waiting = WaitingHere(Here(seats: 1, taken: 1));
        var entered = Enter(waiting, terms);

        entered.Value.Cohort.CreditsOf(Person).Single().Credit.Should().Match<Credit>(static c =>
            c.Cohort == Given.Cohort1 && c.AllHours == LessonHours.Of(72) && c.Reason == "mutasi" && c.DecidedBy == Given.On("2025-08-19", "enter").Stamp.Author);
        entered.Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.OutOfReach.Code);
        Enter(entered.Value, terms).Value.Should().BeSameAs(entered.Value, "sent again");
        Enter(entered.Value, terms).Warnings.Should().Equal(entered.Warnings);

        var decision = waiting.MayJoin(Facts(), Freed, terms);
        decision.TryAdmit(out var admission).Should().BeTrue();
        waiting.Enrol(admission!, Given.On("2025-08-19", "enter")).Value.Cohort.CreditsOf(Person).Single().Credit.AllHours.Should().Be(LessonHours.Of(72));
    }

    [Fact]
    public void Recognises_nothing_on_entry_of_whoever_applied_here_without_a_transfer()
    {
        var there = There().End(Person, Given.Day("2025-08-17"), ExitKind.TransferredAway, Given.On("2025-08-17", "end"), "mutasi").Value;
        var waiting = Here(there)
            .Then(static c => c.Apply(Person, Given.Day("2025-08-17"), Given.On("2025-08-18", "own")))
            .Bind(static d => d.Then(static c => c.Approve(EntryId.From("own"), Moved, Given.On("2025-08-18", "approve-own")))).Value;

        Enter(waiting).Value.Cohort.CreditsOf(Person).Should().BeEmpty();
    }

    private static CohortInDossier Without(CohortInDossier here, Curriculum? curriculum = null) =>
        Dossier.Of(Given.Lapas, Other, CohortsGiven.Programme(curriculum ?? CohortsGiven.Modular()), here.Cohort).Value
            .HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements)[here.Cohort.Id];

    /// <summary>Nobody enters without the hours only because the cohort that proves them was not loaded.</summary>
    [Fact]
    public void Nobody_enters_whose_cohort_of_the_hours_is_not_here()
    {
        var waiting = WaitingHere(Here(seats: 1, taken: 1));
        var without = Without(waiting);
        waiting.MayJoin(Facts(), Freed).TryAdmit(out var admission).Should().BeTrue();

        without.MayJoin(Facts(), Freed).Undetermined.Select(static u => u.ErrorCode).Should().Equal(DossierErrors.Missing.Code);
        Enter(without).ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(DossierErrors.Missing.Code);
        Enter(without).ValidationErrors.Single().Text.En.Should().Contain("ANG-1");
        without.Enrol(admission!, Given.On("2025-08-19", "enter")).Has(DossierErrors.Missing).Should().BeTrue();
        without.Select([Facts()], Freed).Chosen.Should().BeEmpty();
        without.Dossier.Missing.Should().Contain(static m => m.Id == "ANG-1");
        Enter(without.Dossier.With(waiting.Dossier.Find(Given.Cohort1)!).Value[without.Cohort.Id]).Value.Cohort.CreditsOf(Person).Should().ContainSingle();
    }

    [Fact]
    public void Whoever_brings_nothing_that_the_programme_takes_enters_without_the_cohort_left()
    {
        var curriculum = CohortsGiven.Modular() with { Credit = null };

        Enter(Without(WaitingHere(Here(seats: 1, taken: 1, curriculum: curriculum)), curriculum)).Value.Cohort.EnrolmentsOf(Person).Should().ContainSingle();
    }

    /// <summary>ANG-1 proves 72 JP, of it 32 of Teori; ANG-3 proves 16 of Teori, of which 8 are left of its 40.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_two_transfers_before_a_seat_was_free_both_bring_their_hours(bool isFromTheWaitingList)
    {
        var other = Cohort.Open(
                CohortId.From("ANG-3"), CohortsGiven.Programme(CohortsGiven.Modular()), CohortsGiven.ModularPlan(), Given.On("2022-01-02", "open-3")).Value
            .Enrolled(1).HeldAll(1, 2);
        var first = WaitingHere(Here(seats: 1, taken: 1));
        first = first.Dossier.With(other).Value[first.Cohort.Id];
        DomainResult<CohortInDossier> Second(CohortInDossier at, LocalDate day) =>
            at.TransferIn(CohortId.From("ANG-3"), Facts(), day, "mutasi kedua", Given.On("2025-08-19", "second"));
        var second = Second(first, isFromTheWaitingList ? Moved : Freed).Value;
        second.Cohort.EnrolmentsOf(Person).IsEmpty.Should().Be(isFromTheWaitingList);

        var entered = isFromTheWaitingList ? Enter(second).Value : second;

        entered.Cohort.CreditsOf(Person).Select(static c => (c.Credit.Cohort!.Value, c.Credit.AllHours.Count, c.Credit.Reason)).Should()
            .Equal(("ANG-3", 16, "mutasi kedua"), ("ANG-1", 64, isFromTheWaitingList ? "mutasi" : "mutasi kedua"));
        Second(entered, isFromTheWaitingList ? Moved : Freed).Value.Should().BeSameAs(entered, "sent again");
        Transfer(entered).Value.Should().BeSameAs(entered, "the first one sent again");
    }

    /// <summary>An application that was closed otherwise brings nothing.</summary>
    [Fact]
    public void An_application_that_was_taken_back_brings_no_hours()
    {
        var waiting = WaitingHere(Here(seats: 1, taken: 1))
            .Then(static c => c.CloseApplication(EntryId.From("transfer"), Moved, "batal", Given.On("2025-08-18", "taken-back")))
            .Bind(static d => d.Then(static c => c.Apply(Person, Moved, Given.On("2025-08-18", "own"))))
            .Bind(static d => d.Then(static c => c.Approve(EntryId.From("own"), Moved, Given.On("2025-08-18", "approve-own")))).Value;

        Enter(waiting).Value.Cohort.CreditsOf(Person).Should().BeEmpty();
    }

    private static readonly LocalDate Late = Given.Day("2025-08-29");

    private static CohortInDossier WaitingWhereSomebodyDecides(bool refuses) => WaitingHere(Here(
        seats: 1,
        taken: 1,
        curriculum: CohortsGiven.Modular(CohortsGiven.CreditRule with { Deciders = ["Kasi Giatja"] }) with { RefusesOutOfReach = refuses }));

    /// <summary>Nine of twenty sessions are over: passing is within reach with the hours of the transfer, and those hang on who decides.</summary>
    [Theory]
    [InlineData("Kasi Giatja", true)]
    [InlineData("Kasubsi", false)]
    [InlineData(null, false)]
    public void Whoever_waits_is_chosen_by_who_decides(string? decidedBy, bool isChosen)
    {
        var waiting = WaitingWhereSomebodyDecides(refuses: true);
        var terms = decidedBy is null ? null : new AdmissionTerms { DecidedBy = decidedBy };
        var (chosen, others) = waiting.Select([Facts()], Late, terms);

        (chosen.Count, others.Count).Should().Be(isChosen ? (1, 0) : (0, 1));
        waiting.Enrol(Facts(), Late, Given.On("2025-08-29", "enter"), terms).IsSuccess.Should().Be(isChosen);
        if (isChosen)
        {
            chosen[0].TryAdmit(out var admission).Should().BeTrue();
            waiting.Enrol(admission!, Given.On("2025-08-29", "enter")).Value.Cohort.CreditsOf(Person).Single().Credit.DecidedBy.Should().Be(decidedBy);
        }
    }

    [Fact]
    public void Of_the_credits_handed_in_each_is_chosen_with_their_own()
    {
        var here = Here(There().End(Person, Given.Day("2025-08-15"), ExitKind.TransferredAway, Given.On("2025-08-15", "end"), "mutasi").Value);
        var credit = here.CreditFrom(Given.Cohort1, Person, Moved, "sebagian").Value;
        var (chosen, _) = here.Select([Facts(CohortsGiven.Person(2)), Facts()], Late, new() { Credits = [credit] });

        chosen.SelectMany(static c => c.Admission.Warnings).Should().NotContain(static w => w.ErrorCode == CohortErrors.CreditOfAnother.Code);
        chosen.Select(static c => c.Admission.Warnings.Any(static w => w.ErrorCode == CohortErrors.OutOfReach.Code)).Should().Equal(true, false);
    }

    [Fact]
    public void By_evidence_and_by_question_the_same_is_told_of_who_decides()
    {
        var waiting = WaitingWhereSomebodyDecides(refuses: false);
        var recording = Given.On("2025-08-29", "enter");
        waiting.MayJoin(Facts(), Late).TryAdmit(out var admission).Should().BeTrue();

        var asked = waiting.Enrol(Facts(), Late, recording);
        var byEvidence = waiting.Enrol(admission!, recording);

        asked.Warnings.Select(static w => w.ErrorCode).Should().Contain([CohortErrors.OutOfReach.Code, "CREDIT-DECIDER"]);
        byEvidence.Warnings.Should().Equal(asked.Warnings);
        byEvidence.Value.Enrol(admission!, recording).Warnings.Should().Equal(asked.Warnings, "sent again");
    }

    private static DomainResult<Cohort> Stored(Cohort cohort, string from) => Domain.Json.PembinaanJson.Cohorts.Read(
        Domain.Json.PembinaanJson.Cohorts.Write(cohort).Replace(",\"from\":\"ANG-1\"", from, StringComparison.Ordinal));

    [Theory]
    [InlineData("ANG-2", false)]
    [InlineData("ANG-9", true)]
    public void No_stored_application_comes_from_the_cohort_itself(string from, bool isRead)
    {
        var read = Stored(Transfer(Here()).Value.Cohort, $",\"from\":\"{from}\"");

        read.IsSuccess.Should().Be(isRead);
        read.Has(CohortErrors.CreditOfItself).Should().Be(!isRead);
    }

    /// <summary>What is handed in of the same cohort stands as it is said, and nothing of it a second time.</summary>
    [Fact]
    public void Leaves_to_whoever_enters_from_the_waiting_list_what_is_handed_in_of_the_same_cohort()
    {
        var waiting = WaitingHere(Here(seats: 1, taken: 1));
        var part = waiting.CreditFrom(Given.Cohort1, Person, Freed, "sebagian").Value with { Modules = [new("Teori", LessonHours.Of(8))] };
        var entered = Enter(waiting, new() { Credits = [part] });

        entered.Value.Cohort.CreditsOf(Person).Single().Credit.AllHours.Should().Be(LessonHours.Of(8));
        entered.Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.CreditTwice.Code);
    }

    /// <summary>From ANG-1 to the waiting list of ANG-2, and from there to ANG-3: the hours of ANG-1 go along.</summary>
    [Fact]
    public void Takes_along_the_hours_past_a_cohort_in_which_the_person_only_waited()
    {
        var waiting = Transfer(Here(seats: 1, taken: 1)).Value;
        var plan = CohortsGiven.ModularPlan() with
        {
            Facility = UptT,
            Provider = PartyId.Of(UptT),
            Sessions = CohortsGiven.Sessions("2025-08-25", 20).Select(static (s, i) => s with { Modules = [new(i < 5 ? "Teori" : "Praktik")] }).ToValueList(),
        };
        var onward = waiting.Dossier.Open(CohortId.From("ANG-3"), CohortsGiven.Programme(CohortsGiven.Modular()).Id, plan, Given.On("2025-07-15", "open-3")).Value
            .TransferIn(CohortId.From("ANG-2"), Facts(), Given.Day("2025-08-25"), "pindah kelas", Given.On("2025-08-25", "onward"));

        onward.Value.Cohort.CreditsOf(Person).Select(static c => (c.Credit.Cohort!, c.Credit.AllHours.Count)).Should().Equal((Given.Cohort1, 72));
        onward.Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.NotEnrolled.Code);
    }

    /// <summary>
    /// ANG-3, whose only seat is taken, between two waits for ANG-2: who waits again where they waited before still brings the hours of ANG-1, and once.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void A_way_that_comes_back_to_a_waiting_list_keeps_the_hours_attended_before_it(int rounds)
    {
        var at = Transfer(Here(seats: 1, taken: 1)).Value;
        at = WithThird(at)[at.Cohort.Id];
        for (var i = 0; i < rounds; i++)
        {
            at = at.Dossier[CohortId.From("ANG-3")].TransferIn(at.Cohort.Id, Facts(), Moved, "ke ANG-3", Given.On("2025-08-18", $"there-{i}")).Value;
            at = at.Dossier[CohortId.From("ANG-2")].TransferIn(at.Cohort.Id, Facts(), Moved, "kembali", Given.On("2025-08-18", $"back-{i}")).Value;
        }

        at.WaitingOn(Moved).Value.Should().ContainSingle();
        var entered = at.Then(static c => c.End(CohortsGiven.Person(11), Moved, ExitKind.Withdrawn, Given.On("2025-08-18", "end-other"), "mundur"))
            .Bind(static c => Enter(c));

        entered.Value.Cohort.CreditsOf(Person).Select(static c => (c.Credit.Cohort!, c.Credit.AllHours.Count)).Should().Equal((Given.Cohort1, 72));
        entered.Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.CreditTwice.Code || w.ErrorCode == CohortErrors.NotEnrolled.Code);
    }

    /// <summary>Who once took part in ANG-2 waits there again, and goes on from the waiting list.</summary>
    [Fact]
    public void Whoever_waits_where_they_took_part_before_keeps_the_hours_of_between()
    {
        var first = Here(There().End(Person, Given.Day("2025-08-17"), ExitKind.TransferredAway, Given.On("2025-08-17", "end"), "mutasi").Value, seats: 1);
        var left = first.Enrol(Facts(), Moved, Given.On("2025-08-18", "own")).Value
            .Then(static c => c.End(Person, Moved, ExitKind.TransferredAway, Given.On("2025-08-18", "end-own"), "mutasi"))
            .Bind(static c => c.Enrol(Facts(CohortsGiven.Person(11)), Freed, Given.On("2025-08-19", "other"))).Value;
        left.Cohort.CreditsOf(Person).Should().BeEmpty();
        var waiting = left.TransferIn(Given.Cohort1, Facts(), Freed, "mutasi", Given.On("2025-08-19", "transfer")).Value;
        waiting.WaitingOn(Freed).Value.Should().ContainSingle();
        var third = CohortId.From("ANG-3");
        var onward = WithThird(waiting, seats: 16, taken: 0)[third].TransferIn(waiting.Cohort.Id, Facts(), Late, "mutasi", Given.On("2025-08-29", "onward"));

        onward.Value.Cohort.CreditsOf(Person).Select(static c => (c.Credit.Cohort!, c.Credit.AllHours.Count)).Should().Equal((Given.Cohort1, 72));
    }

    private static Dossier WithThird(CohortInDossier at, int seats = 1, int taken = 1)
    {
        var plan = CohortsGiven.ModularPlan() with
        {
            Facility = UptT,
            Provider = PartyId.Of(UptT),
            Seats = seats,
            Sessions = CohortsGiven.Sessions("2025-08-25", 20).Select(static (s, i) => s with { Modules = [new(i < 5 ? "Teori" : "Praktik")] }).ToValueList(),
        };
        var third = at.Dossier.Open(CohortId.From("ANG-3"), CohortsGiven.Programme(CohortsGiven.Modular()).Id, plan, Given.On("2025-07-15", "open-3")).Value;
        return (taken == 0 ? third : third.Enrol(Facts(CohortsGiven.Person(12)), Given.Day("2025-08-25"), Given.On("2025-08-01", "other-3")).Value).Dossier;
    }

    [Fact]
    public void Of_whom_had_left_before_and_waits_keeps_the_reason_of_leaving()
    {
        var there = There().End(Person, Given.Day("2025-08-15"), ExitKind.TransferredAway, Given.On("2025-08-15", "end"), "mutasi pertama").Value;

        Enter(WaitingHere(Here(there, seats: 1, taken: 1))).Value.Cohort.CreditsOf(Person).Single().Credit.Reason.Should().Be("mutasi pertama");
    }

    /// <summary>Nobody wrote why the person left: what the transfer says is kept with the application, by which the person waits.</summary>
    [Fact]
    public void Of_whom_had_left_without_a_reason_and_waits_keeps_that_of_the_transfer()
    {
        var there = There().End(Person, Given.Day("2025-08-15"), ExitKind.TransferredAway, Given.On("2025-08-15", "end")).Value;
        var entered = Enter(WaitingHere(Here(there, seats: 1, taken: 1))).Value;

        entered.Cohort.CreditsOf(Person).Single().Credit.Reason.Should().Be("mutasi");
        entered.Dossier.LineOf(entered.Cohort.Journal.Last!, Language.English).Should().Contain("mutasi");
        entered.Cohort.Journal.Entries.Select(static e => e.Event).OfType<Domain.Cohorts.Events.ApplicationReceived>().Single(static e => e.Participant == Person).Reason.Should().Be("mutasi");
        Domain.Json.PembinaanJson.Cohorts.Read(Domain.Json.PembinaanJson.Cohorts.Write(entered.Cohort)).Value.CreditsOf(Person).Should().Equal(entered.Cohort.CreditsOf(Person));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Asks_for_a_reason_of_what_is_recognised_by_itself(bool ofACohort)
    {
        var credit = CohortsGiven.Credit(Person, 8) with { Reason = null, Cohort = ofACohort ? CohortId.From("ANG-0") : null };
        var refused = Transfer(Here()).Value.Recognise(credit, Late, Given.On("2025-08-29", "recognise"));

        refused.ValidationErrors.Select(static e => (e.ErrorCode, e.Identifier)).Should().Equal(("JOURNAL-TEXT-BLANK", "credit.reason"));
    }

    [Fact]
    public void Is_refused_with_every_reason_where_the_person_may_not_join()
    {
        var here = Here();
        var refused = here.TransferIn(Given.Cohort1, Facts() with { Isolation = DateSet.All }, Moved, "mutasi", Given.On("2025-08-18", "transfer"));

        refused.IsSuccess.Should().BeFalse();
        refused.ValidationErrors.Should().NotBeEmpty();
        here.Dossier.Find(Given.Cohort1)!.TakingPartOn(Moved).Should().Contain(Person);
    }

    [Fact]
    public void Sent_again_changes_nothing()
    {
        var moved = Transfer(Here()).Value;

        Transfer(moved).Value.Should().BeSameAs(moved);
    }

    [Fact]
    public void Takes_over_a_place_on_the_waiting_list()
    {
        var there = CohortsGiven.Cohort(CohortsGiven.ModularPlan(), CohortsGiven.Modular())
            .Apply(Person, Given.Day("2025-07-01"), Given.On("2025-07-01", "apply")).Value;
        var moved = Transfer(Here(there)).Value;

        moved.Dossier.Find(Given.Cohort1)!.FindApplication(EntryId.From("apply"))!.ClosedBecause.Should().Be("mutasi");
        moved.Cohort.Applications.Single().AppliedOn.Should().Be(Given.Day("2025-07-01"));
        moved.Cohort.EnrolmentsOf(Person).Should().ContainSingle();
        Transfer(Here(there)).Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.NotEnrolled.Code, "nothing was learnt there");
        moved.Cohort.CreditsOf(Person).Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-06-01", "2025-06-01")]
    [InlineData("2025-07-20", "2025-07-01")]
    public void Keeps_an_earlier_application_here(string applied, string kept)
    {
        var here = Here().Then(c => c.Apply(Person, Given.Day(applied), Given.On("2025-07-21", "earlier"))).Value;

        Transfer(here).Value.Cohort.Applications.Single(static a => a.EnrolledOn is not null).AppliedOn.Should().Be(Given.Day(kept));
    }

    [Fact]
    public void Needs_a_place_there_another_cohort_and_one_that_is_held()
    {
        var here = Here();
        string[] Codes(CohortId from, ParticipantId person) =>
            [.. here.TransferIn(from, Facts(person), Moved, "mutasi", Given.On("2025-08-18", "transfer")).ValidationErrors.Select(static e => e.ErrorCode)];

        Codes(Given.Cohort1, CohortsGiven.Person(5)).Should().Equal(CohortErrors.NotEnrolled.Code);
        Codes(CohortId.From("ANG-2"), Person).Should().Equal(CohortErrors.CreditOfItself.Code);
        Codes(CohortId.From("ANG-9"), Person).Should().Equal(DossierErrors.Missing.Code);
    }

    [Fact]
    public void Leaves_an_enrolment_alone_that_has_ended_there()
    {
        var there = There().End(Person, Given.Day("2025-08-15"), ExitKind.TransferredAway, Given.On("2025-08-15", "end"), "mutasi").Value;
        var moved = Transfer(Here(there)).Value;

        moved.Dossier.Find(Given.Cohort1).Should().BeSameAs(there);
        moved.Cohort.CreditsOf(Person).Single().Credit.AllHours.Should().Be(LessonHours.Of(72));
    }

    /// <summary>Only who was transferred away there is taken over; all others are enrolled in the ordinary way.</summary>
    [Theory]
    [InlineData("TRANSFERRED-AWAY", true)]
    [InlineData("EXCLUDED", false)]
    [InlineData("WITHDRAWN", false)]
    [InlineData("STARTED-JOB", false)]
    [InlineData("RELEASED-EARLY", false)]
    [InlineData("PELAYANAN-ENDED", false)]
    public void Takes_over_whom_the_other_cohort_let_go_as_a_transfer(string exit, bool isTaken)
    {
        var there = There().End(Person, Given.Day("2025-08-15"), ExitKind.All.Single(e => e.Code == exit), Given.On("2025-08-15", "end"), "sebab").Value;
        var moved = Transfer(Here(there));

        moved.IsSuccess.Should().Be(isTaken);
        moved.Has(CohortErrors.NotATransfer).Should().Be(!isTaken);
    }

    [Fact]
    public void Says_how_the_person_left_there() =>
        Transfer(Here(There().End(Person, Given.Day("2025-08-15"), ExitKind.Excluded, Given.On("2025-08-15", "end"), "berkelahi").Value)).ValidationErrors.Single().Text.Should().Be(
            new LocalisedText(
                "Keikutsertaan P-001 di angkatan Pembuatan sabun pembersih (ANG-1) berakhir pada 15 Agustus 2025, bukan karena pindah; daftarkan lewat penerimaan biasa.",
                "The enrolment of P-001 in the cohort Making soap (ANG-1) ended on 15 August 2025, and not by a transfer; enrol in the ordinary way."));

    /// <summary>Enrolled there from 4 August: on that day nobody has had a day there.</summary>
    [Theory]
    [InlineData("2025-08-04", false)]
    [InlineData("2025-08-05", true)]
    public void Needs_a_day_in_the_other_cohort(string day, bool isTaken)
    {
        var facts = Facts() with { Whereabouts = Timeline<FacilityId>.Always(UptT) };
        var moved = Here().TransferIn(Given.Cohort1, facts, Given.Day(day), "mutasi", Given.On("2025-08-18", "transfer"));

        moved.Has(CohortErrors.TransferTooEarly).Should().Be(!isTaken);
        if (!isTaken)
        {
            moved.ValidationErrors.Single().Text.En.Should().Be(
                "P-001 begins in the cohort Making soap (ANG-1) on 4 August 2025: transfer on 5 August 2025 at the earliest, or first annul the entry that enrols there.");
        }
    }

    [Fact]
    public void Sent_again_with_other_content_is_a_conflict()
    {
        var moved = Transfer(Here()).Value;
        var recording = Given.On("2025-08-18", "transfer");
        DomainResult<CohortInDossier>[] others =
        [
            moved.TransferIn(CohortId.From("GHOST"), Facts(), Moved, "mutasi", recording),
            moved.TransferIn(Given.Cohort1, Facts(), Moved.PlusDays(1), "mutasi", recording),
            moved.TransferIn(Given.Cohort1, Facts(), Moved, "lain", recording),
            moved.TransferIn(Given.Cohort1, Facts(CohortsGiven.Person(2)), Moved, "mutasi", recording),
            moved.TransferIn(Given.Cohort1, Facts(), Moved, "mutasi", recording, new() { DecidedBy = "Kasi Giatja" }),
        ];

        others.Should().AllSatisfy(static o => o.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(JournalErrors.EntryIdReused.Code));
    }

    [Fact]
    public void Of_whom_had_left_before_is_told_apart_when_it_is_sent_again()
    {
        var there = There().End(Person, Given.Day("2025-08-15"), ExitKind.TransferredAway, Given.On("2025-08-15", "end"), "mutasi").Value;
        var moved = Transfer(Here(there)).Value;

        Transfer(moved).Value.Should().BeSameAs(moved);
        moved.TransferIn(Given.Cohort1, Facts(), Moved, "lain", Given.On("2025-08-18", "transfer")).Has(JournalErrors.EntryIdReused).Should().BeTrue();
        moved.TransferIn(CohortId.From("GHOST"), Facts(), Moved, "mutasi", Given.On("2025-08-18", "transfer")).Has(JournalErrors.EntryIdReused).Should().BeTrue();
    }

    [Fact]
    public void Says_that_a_reason_is_blank()
    {
        Here().TransferIn(Given.Cohort1, Facts(), Moved, " ", Given.On("2025-08-18", "transfer")).Has(JournalErrors.BlankText).Should().BeTrue();
        Here().CreditFrom(Given.Cohort1, Person, Moved, "").Has(JournalErrors.BlankText).Should().BeTrue();
    }

    /// <summary>A session that names no module proves hours of its subject, and of no module.</summary>
    [Fact]
    public void Of_sessions_without_modules_proves_hours_on_subjects_taught_here()
    {
        var there = CohortsGiven.Cohort(CohortsGiven.Plan(), CohortsGiven.Modular()).Enrolled(1).HeldAll(1, 3);
        var here = Here(there);

        here.CreditFrom(Given.Cohort1, Person, Moved, "mutasi").Value.Should().Match<Credit>(static c => c.Hours == LessonHours.Of(24) && c.Modules.IsEmpty);
        here.CreditFrom(Given.Cohort1, Person, Given.Day("2025-08-05"), "mutasi").Value.Hours.Should().Be(LessonHours.Of(16));
        here.CreditFrom(Given.Cohort1, Person, Given.Day("2025-08-03"), "mutasi").Has(CohortErrors.CreditEmpty).Should().BeTrue();
    }

    /// <summary>72 hours of two modules there; here one of them, or none, is a module.</summary>
    [Theory]
    [InlineData(true, 40, 32)]
    [InlineData(false, 72, 0)]
    public void Hours_of_modules_that_are_not_taught_here_are_proven_as_hours(bool hasTheory, int hours, int ofTheory)
    {
        var here = Here(curriculum: WithModules(hasTheory));

        here.CreditFrom(Given.Cohort1, Person, Moved, "mutasi").Value.Should().Match<Credit>(c =>
            c.Hours == LessonHours.Of(hours) && c.Modules.Sum(static m => m.Hours.Count) == ofTheory);
        Transfer(here).Value.Cohort.CreditsOf(Person).Single().Credit.AllHours.Should().Be(LessonHours.Of(72));
    }

    [Theory]
    [InlineData(false, "CREDIT-OFFERED", "The programme recognises what was learnt elsewhere")]
    [InlineData(true, "CREDIT-KIND", "This programme does not recognise: lesson hours.")]
    public void Hours_that_the_programme_does_not_take_are_refused_by_its_rule(bool hasARule, string code, string text)
    {
        var curriculum = WithModules(false) with { Credit = hasARule ? CohortsGiven.CreditRule with { TakesHours = false } : null };
        var moved = Transfer(Here(curriculum: curriculum));

        moved.Value.Cohort.CreditsOf(Person).Should().BeEmpty();
        moved.Warnings.Should().ContainSingle(w => w.ErrorCode == code && w.Text.En.Contains(text, StringComparison.Ordinal));
        moved.Warnings.Should().NotContain(static w => w.ErrorCode == CohortErrors.CreditEmpty.Code || w.ErrorCode == CohortErrors.CreditCut.Code);
    }

    [Fact]
    public void Units_are_taken_beside_hours_that_are_not_which_is_told()
    {
        var curriculum = WithModules(false) with { Credit = CohortsGiven.CreditRule with { TakesHours = false } };
        var moved = Transfer(Here(There().Assessed(Person, true, "2025-08-15", "assess", 80).Value, curriculum: curriculum));

        moved.Value.Cohort.CreditsOf(Person).Single().Credit.Should().Match<Credit>(static c => c.AllHours == LessonHours.None && c.Units.Count == 1);
        moved.Warnings.Select(static w => w.ErrorCode).Should().Contain("CREDIT-KIND").And.NotContain(CohortErrors.CreditCut.Code);
    }

    /// <summary>The curriculum with one module alone, or with none.</summary>
    private static Curriculum WithModules(bool hasTheory) => CohortsGiven.Modular() with
    {
        Modules = hasTheory ? [new("Teori", LessonHours.Of(40), []), new("Lain", LessonHours.Of(120), [CohortsGiven.Unit])] : [],
    };

    [Theory]
    [InlineData("2025-08-17", true)]
    [InlineData("2025-08-18", false)]
    public void Modules_that_are_not_planned_are_told_before_the_cohort_begins(string day, bool isTold)
    {
        var here = Here();
        var sessions = here.Cohort.Sessions.Select(static s => s.Plan with { Modules = [new("Praktik")] }).ToValueList();
        var replanned = here.Replan(sessions, "semua praktik", Given.On("2025-07-16", "replan")).Value;

        here.Next(Given.Day(day)).Where(static f => f.Reason.ErrorCode == CohortErrors.ModuleNotPlanned.Code).Should().BeEmpty();
        replanned.Next(Given.Day(day)).Where(static f => f.Remedy == Remedy.Plan).Select(static f => f.Reason.Text.En)
            .Should().Equal(isTold ? ["Of the module Teori, 0 JP of 40 JP are planned."] : []);
    }

    /// <summary>Units are taught by sessions that name them, or a module that leads to them. Where neither curriculum nor sessions lead to one, nothing is said of units.</summary>
    [Theory]
    [InlineData("2025-08-17", true, "Teori", "", "C.20SAB00.002.1", CohortsGiven.Unit)]
    [InlineData("2025-08-17", true, "Praktik", "", "C.20SAB00.002.1")]
    [InlineData("2025-08-17", true, "Praktik", "C.20SAB00.002.1")]
    [InlineData("2025-08-17", true, "Teori", CohortsGiven.Unit, "C.20SAB00.002.1")]
    [InlineData("2025-08-17", true, "", "", "C.20SAB00.002.1", CohortsGiven.Unit)]
    [InlineData("2025-08-18", true, "Praktik", "")]
    [InlineData("2025-08-17", false, "", "C.20SAB00.002.1", CohortsGiven.Unit)]
    [InlineData("2025-08-17", false, "", "")]
    public void Units_that_no_session_teaches_are_told_as_modules_are(string day, bool hasModules, string module, string unit, params string[] told)
    {
        var curriculum = CohortsGiven.Modular() with { Units = [CompetencyUnit.Of("C.20SAB00.002.1", "Mengemas sabun").Value, .. CohortsGiven.Curriculum().Units] };
        var here = Here(curriculum: hasModules ? curriculum : curriculum with { Modules = [] });
        var sessions = here.Cohort.Sessions.Select((s, i) => s.Plan with { Modules = module.Length > 0 ? [new(module)] : [], Units = unit.Length > 0 && i == 0 ? [unit] : [] }).ToValueList();
        var found = here.Replan(sessions, "rencana baru", Given.On("2025-07-16", "replan")).Value.Next(Given.Day(day)).Where(static f => f.Reason.ErrorCode == "COHORT-UNIT-NOT-PLANNED").ToList();

        found.TrueForAll(static f => f.Remedy == Remedy.Plan && f.Reason.Identifier == "sessions").Should().BeTrue();
        found.Select(static f => f.Reason.Text.En).Should().Equal(told.Select(static u => $"No planned session teaches the unit of competence {(u == "C.20SAB00.001.1" ? "Membuat" : "Mengemas")} sabun ({u})."));
    }

    /// <summary>Of a cohort of which no session is left nothing is to be planned.</summary>
    [Fact]
    public void Nothing_of_a_cancelled_cohort_is_to_be_planned()
    {
        var here = Here();
        here = here.Replan(here.Cohort.Sessions.Select(static s => s.Plan with { Modules = [new("Praktik")] }).ToValueList(), "semua praktik", Given.On("2025-07-16", "replan")).Value;
        var cancelled = here.Cohort.Sessions.Aggregate(here, static (at, s) => at.Then(c => c.Cancel(s.Id, "batal", Given.On("2025-07-16", $"cancel-{s.Id}"))).Value);

        here.Next(Given.Day("2025-08-02")).Should().Contain(static f => f.Remedy == Remedy.Plan);
        cancelled.Next(Given.Day("2025-08-02")).Should().NotContain(static f => f.Remedy == Remedy.Plan);
    }

    /// <summary>Who waits for a seat here keeps all that the transfer rests on, there too, until they are let in or the application is closed.</summary>
    [Fact]
    public void Is_not_redacted_while_it_waits()
    {
        var waiting = WaitingHere(Here(seats: 1, taken: 1));
        var closed = waiting.Then(static c => c.CloseApplication(EntryId.From("transfer"), Freed, "mundur", Given.On("2025-08-19", "close"))).Value;

        Codes(waiting, "2025-08-19").Should().Equal("DOSSIER-APPLICATION-OPEN");
        Codes(Enter(waiting).Value, "2025-08-19").Should().Equal("DOSSIER-STILL-ENROLLED");
        Codes(closed, "2025-08-19").Should().Equal("DOSSIER-APPLICATION-OPEN");
        Codes(closed, "2025-08-20").Should().BeEmpty();

        static IEnumerable<string> Codes(CohortInDossier here, string day) => here.Dossier.HoldingAll(Given.Now, Holding.Referrals, Holding.Cohorts)
            .Redact([Person], Given.Day(day), PeopleGiven.SaltOf, PeopleGiven.Archive).ValidationErrors.Select(static e => e.ErrorCode);
    }
}
