using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Names_in_a_dossier
{
    private static readonly CooperationAgreement Pks = Pks1().Number(UptS, "W29.PAS-12/2023", On("2023-01-31", "number")).Value;
    private static readonly Stakeholder Company = Registered(Swen, "PT Swen").Rename("PT Swen Baru", Day("2024-06-01"), On("2024-06-01", "name")).Value;
    private static readonly Stakeholder Other = Registered(Pemkab, "Pemkab Serang");
    private static readonly Facility Lapas = Facility.Establish(UptC, "Lapas Cilegon", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, Day("2000-01-01"), On("2020-01-01", "lapas")).Value;

    [Fact]
    public void Stand_in_reasons()
    {
        var dossier = Dossier.Of(Pks, Company, Other, Lapas).Value.HoldingAll(Given.Now, Holding.Agreements);

        dossier[Pks.Id].CoverageOf(UptC, Pemkab, Sabun).ReasonsOn(Day("2024-01-01")).Select(static r => r.Text.En).Should().Equal(
            "Lapas Cilegon is not covered by W29.PAS-12/2023 on 1 January 2024.",
            "Pemkab Serang is not a provider of SABUN under W29.PAS-12/2023 on 1 January 2024.");
        Dossier.Of(Pks, Company).Value.HoldingAll(Given.Now, Holding.Agreements)[Pks.Id].CoverageOf(UptC, UptJ, Sabun).ReasonsOn(Day("2024-01-01")).Select(static r => r.Text.Id).Should().Equal(
            "UPT-C tidak tercakup dalam W29.PAS-12/2023 pada 1 Januari 2024.",
            "UPT-J bukan pelaksana SABUN menurut W29.PAS-12/2023 pada 1 Januari 2024.");
    }

    /// <summary>
    /// An agreement without a number is called by its title, unless that says its kind alone; with its identity where another without a number has that title.
    /// </summary>
    [Theory]
    [InlineData("Pelatihan sate", null, null, "“Pelatihan sate”", "PKS-U")]
    [InlineData("Pelatihan sate", "Pelatihan sabun", null, "“Pelatihan sate”", "“Pelatihan sabun”")]
    [InlineData("Pelatihan sate", "Pelatihan sate", null, "“Pelatihan sate” PKS-T", "“Pelatihan sate” PKS-U")]
    [InlineData("Pelatihan sate", "Pelatihan sate", "W29-1", "“Pelatihan sate”", "W29-1")]
    [InlineData("PERJANJIAN KERJA SAMA", "Pelatihan sate", null, "PKS-T", "“Pelatihan sate”")]
    [InlineData(null, null, null, "PKS-T", "PKS-U")]
    public void Of_agreements_are_their_titles_where_they_have_no_number(string? title, string? otherTitle, string? otherNumber, string name, string otherName)
    {
        var (titled, other) = (Titled("PKS-T", title), Titled("PKS-U", otherTitle));
        other = otherNumber is null ? other : other.Number(UptS, otherNumber, On("2023-01-31", "number")).Value;
        var loaded = Dossier.Of(titled, Given.Lapas, Company, other).Value.HoldingAll(Given.Now, Holding.Agreements);
        var added = Dossier.Of(titled, Given.Lapas, Company).Value.HoldingAll(Given.Now, Holding.Agreements).With(other).Value;

        foreach (var dossier in new[] { loaded, added })
        {
            var agreement = dossier[titled.Id];
            agreement.CoverageOf(UptS, Swen, Sabun).In(Domain.Language.English).Should().StartWith($"{name} covers SABUN by PT Swen at Lapas Kelas IIA Serang: ");
            agreement.CoverageOf(UptC, Swen, Sabun).ReasonsOn(Day("2024-01-01"))[0].Text.Id.Should().Be($"UPT-C tidak tercakup dalam {name} pada 1 Januari 2024.");
            dossier.Portfolio.Sentence(new(titled.Id, ReminderKind.Expiry, Day("2025-01-31"), Term.OfDays(30)), Day("2025-01-01")).Value.En
                .Should().Be($"Agreement {name} with PT Swen Baru ends on 31 January 2025.");
            dossier.Undeclared(Holding.AgreementsAround(titled.Id)).Should().BeNull();
            agreement.Change(a => a.WithdrawRecognition(other.Id, "keliru", On("2024-01-01", "not"))).ValidationErrors.Single().Text.En
                .Should().Be($"{otherName} is not recognised as the same as {name}; what is taken back must have been recognised.");
            agreement.Continue(other.Id, Continuation.Replacement, On("2024-01-01", "continue")).ValidationErrors.Single().Text.En.Should().Contain(name).And.Contain(otherName);
        }

        titled.ByName.Should().Be(name == "PKS-T" ? "PKS-T" : $"“{title}” PKS-T", "by itself it knows of no other");
    }

    /// <summary>Evidence for one agreement is refused for another, each by its name.</summary>
    [Fact]
    public void Of_agreements_stand_in_an_approval_for_another()
    {
        var year = ValidityPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value;
        var ended = Titled("PKS-T", "Pelatihan sate").ReceiveReport(UptS, year, Day("2025-01-10"), On("2025-01-10", "r1"))
            .Bind(a => a.ReceiveReport(Swen, year, Day("2025-01-10"), On("2025-01-10", "r2")))
            .Bind(a => a.Evaluate(Evaluated("E-1", year, "2025-02-05", Recommendation.Stop), On("2025-02-05", "evaluate"))).Value;
        var next = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-11"), Day("2026-01-31")).Value);
        var dossier = Dossier.Of(ended, Titled("PKS-U", "Pelatihan sabun"), next, Company).Value.HoldingAll(Given.Now, Holding.Agreements);
        var approval = dossier[ended.Id].ApproveRenewal(
            Day("2025-02-10"), Domain.Rules.Waiver.Of("RENEWAL-NOT-STOPPED", "Kakanwil", "perbaikan", ValidityPeriod.Between(Day("2025-02-10"), Day("2025-06-30")).Value).Value).Value;

        dossier[next.Id].Continue(AgreementId.From("PKS-U"), Continuation.Renewal, On("2025-02-10", "link"), approval).ValidationErrors.Single().Text.En
            .Should().Be("The approval of renewal is for “Pelatihan sate”, not “Pelatihan sabun”.");
    }

    private static CooperationAgreement Titled(string id, string? title) =>
        CooperationAgreement.Draft(AgreementId.From(id), IndonesianTimeZone.Wib, Day("2023-01-02"), AgreementKind.PerjanjianKerjaSama, title, On("2023-01-02", "draft"))
            .Bind(static a => a.Name(AgreementParty.Of(UptS), On("2023-01-03", "facility")))
            .Bind(static a => a.Name(AgreementParty.Of(Swen), On("2023-01-03", "partner")))
            .Bind(static a => a.AgreeScope([new(TusukSate), new(Sabun)], On("2023-01-04", "scope")))
            .Bind(static a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period"))).Value.Signed();

    [Fact]
    public void Of_subjects_and_duties_stand_as_the_agreement_prints_them()
    {
        var printed = Bare("PKS-S").Bind(static a => a.AgreeScope([ScopeItem.Of("SABUN", "Pembuatan sabun"), new(Lele)], On("2023-01-05", "printed")))
            .Bind(static a => a.AgreeTerms(new() { Obligations = [new("K-1", Swen, "Menyerahkan alat cetak", Day("2024-03-31"))] }, On("2023-01-06", "terms")))
            .Bind(static a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period"))).Value.Signed();
        var narrowed = printed.Amend(new Addendum(Day("2024-01-01")) { Scope = [new(Lele)] }, "2023-12-20").Value;
        var dossier = Dossier.Of(narrowed, Company).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements, Holding.Cohorts);
        string Reason(SubjectId subject, string day) => dossier[printed.Id].CoverageOf(UptS, Swen, subject).ReasonsOn(Day(day))[0].Text.Id;

        Reason(Sabun, "2024-01-01").Should().Be("Bidang Pembuatan sabun tidak termasuk ruang lingkup PKS-S pada 1 Januari 2024.");
        Reason(TusukSate, "2024-01-01").Should().Be("Bidang TUSUK-SATE tidak termasuk ruang lingkup PKS-S pada 1 Januari 2024.", "it is printed nowhere");
        dossier.Realised(RollUp.Subject, 2023).Value.Select(static r => r.Name).Should().BeEquivalentTo("Pembuatan sabun", "BUDIDAYA-LELE");
        dossier.Portfolio.Sentence(new(printed.Id, ReminderKind.Obligation, Day("2024-03-31"), Term.OfDays(30), "K-1"), Day("2024-03-01")).Value.En
            .Should().Be("Agreement PKS-S with PT Swen: obligation Menyerahkan alat cetak by PT Swen falls due on 31 March 2024.");
    }

    /// <summary>A duty agreed only after its day is told by its own text, not by that of the terms of that day.</summary>
    [Fact]
    public void Of_what_was_agreed_only_after_its_day_stand_in_reminders()
    {
        var late = Pks1().Amend(new Addendum(Day("2024-07-01")) { Terms = new() { Obligations = [new("K-9", Swen, "menyerahkan alat cetak") { DueOn = Day("2024-06-15") }] } }, "2024-06-20").Value;
        var reminder = new Reminder(late.Id, ReminderKind.Obligation, Day("2024-06-15"), Term.OfDays(7), "K-9");

        Dossier.Of(late, Company).Value.Portfolio.Sentence(reminder, Day("2024-07-01")).Value.En.Should().Be("Agreement PKS-1 with PT Swen Baru: obligation menyerahkan alat cetak by PT Swen Baru is overdue, due on 15 June 2024.");
    }

    /// <summary>Two parties owe a report by the same day: each reminder says whose it is, and so does one about a follow-up.</summary>
    [Fact]
    public void Of_who_owes_it_stand_in_reminders()
    {
        var day = Day("2024-07-31");
        var agreement = Bare("PKS-R").Bind(static a => a.AgreeScope([ScopeItem.Of("SABUN", "Pembuatan sabun")], On("2023-01-05", "printed")))
            .Bind(a => a.AgreeTerms(new() { Obligations = [Obligation.PeriodicReport("R-UPT", UptS, day, 6), Obligation.PeriodicReport("R-SWEN", Swen, day, 6)] }, On("2023-01-06", "terms")))
            .Bind(static a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period"))).Value.Signed()
            .Evaluate(new("E-1", ValidityPeriod.Between(Day("2023-02-01"), Day("2023-12-31")).Value, Day("2024-01-10"), EvaluationScore.Of(3, 1, 5).Value, Recommendation.Revise), On("2024-01-10", "evaluate")).Value
            .RecordFollowUp(new("F-1", "E-1", UptS, day, "memperbaiki bengkel"), On("2024-01-11", "follow-up")).Value;
        var dossier = Dossier.Of(agreement, Company).Value;
        var (portfolio, lapas) = (dossier.Portfolio, dossier.NameOf(UptS, Day("2024-05-01")));
        LocalisedText Said(ReminderKind kind, string about) => portfolio.Sentence(new(agreement.Id, kind, day, Term.OfDays(7), about), Day("2024-05-01")).Value;

        Said(ReminderKind.Obligation, "R-UPT").Id.Should().EndWith($" oleh {lapas} jatuh tempo 31 Juli 2024.");
        Said(ReminderKind.Obligation, "R-SWEN").Id.Should().EndWith(" oleh PT Swen jatuh tempo 31 Juli 2024.");
        Said(ReminderKind.Obligation, "R-SWEN").En.Should().Be("Agreement PKS-R with PT Swen: obligation Periodic written report to the Minister by PT Swen falls due on 31 July 2024.");
        Said(ReminderKind.FollowUp, "F-1").En.Should().Be($"Agreement PKS-R with PT Swen: follow-up memperbaiki bengkel by {lapas} falls due on 31 July 2024.");
        Said(ReminderKind.FollowUp, "F-9").En.Should().Be("Agreement PKS-R with PT Swen: follow-up F-9 falls due on 31 July 2024.", "it is not on record");
    }

    [Fact]
    public void Of_cohorts_are_the_title_of_their_programme_beside_the_identity()
    {
        var (here, there) = (Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-06-03").InSpace(Given.Workshop)), Given.Cohort(Given.Cohort1, CohortsGiven.Plan("2024-06-03").InSpace(Given.Workshop)));
        var enrolled = there.Enrolled(1);

        Given.Whole(here, there)[here.Id].Clashes().Value[0].In(Language.Indonesian).Should().Contain("angkatan Pembuatan sabun pembersih (ANG-1)");
        Given.Whole(enrolled).InForceAbout(CohortsGiven.Person(1), Day("2024-06-04")).Select(static e => e.Text.En).Should().Contain(static t => t.Contains("Making soap (ANG-1)", StringComparison.Ordinal));
        Dossier.Empty.WithOccasions(new Occasion { Id = OccasionId.From("A"), Title = "A", Cohorts = [Given.Cohort1] }).Value.Missing.Single().In(Language.English)
            .Should().Be("the cohort ANG-1, named by A, is not in the dossier", "nothing is on record of it");
    }

    [Theory]
    [InlineData("2024-12-31", "Pembuatan sabun")]
    [InlineData("2025-01-01", "Membuat sabun mandi")]
    public void Of_skills_that_nobody_shows_are_those_of_the_day_of_the_opening(string day, string name)
    {
        var printed = Bare("PKS-S").Bind(static a => a.AgreeScope([ScopeItem.Of("SABUN", "Pembuatan sabun")], On("2023-01-05", "printed")))
            .Bind(static a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value, On("2023-01-30", "period"))).Value.Signed();
        var renamed = printed.Amend(new Addendum(Day("2025-01-01")) { Scope = [ScopeItem.Of("SABUN", "Membuat sabun mandi")] }, "2024-12-20").Value;
        var candidate = Dossier.Of(renamed, Company).Value.HoldingAll(Noon("2026-01-01"), Holding.Cohorts).CandidateOf(CohortsGiven.Facts(CohortsGiven.Person(1)), DateSet.None, Day("2024-06-01"));
        var opening = new JobOpening { Code = "L-1", Employer = Swen, FirstDay = Day(day), Subjects = [Sabun, Lele] };

        CandidateMatch.Of(candidate, opening).Reasons.Where(static r => r.ErrorCode == PlacementErrors.SubjectNotShown.Code).Select(static r => r.Text.Id)
            .Should().Satisfy(t => t.Contains($"untuk {name} pada", StringComparison.Ordinal), static t => t.Contains("untuk BUDIDAYA-LELE pada", StringComparison.Ordinal));
    }

    [Fact]
    public void Stand_in_what_is_missing()
    {
        var draft = Draft("PKS-D");

        Dossier.Of(draft, Company).Value[draft.Id].Missing.Where(static m => m.Element == AgreementElement.Signature).Select(static m => m.Text.En)
            .Should().Equal("Missing: signature of UPT-S.", "Missing: signature of PT Swen Baru.");
        draft.Missing.Where(static m => m.Element == AgreementElement.Signature).Select(static m => m.Text.En).Should().Equal("Missing: signature of UPT-S.", "Missing: signature of SWEN.");
    }

    [Fact]
    public void Stand_in_what_is_not_held_as_an_agreement_prints_them()
    {
        var printed = Bare("PKS-N").Bind(static a => a.Name(AgreementParty.Of(Pemkab, "Pemerintah Kabupaten Serang"), On("2023-01-05", "printed"))).Value
            .Number(UptS, "W29.PAS-13/2023", On("2023-01-31", "number")).Value;
        var dossier = Dossier.Of(printed, Company, Lapas).Value;

        dossier.Missing.Select(static m => m.In(Language.Indonesian)).Should()
            .Contain("pihak Pemerintah Kabupaten Serang, disebut oleh W29.PAS-13/2023, tidak ada dalam berkas");
        dossier.Missing.Select(static m => m.Id).Should().Contain("PEMKAB-SERANG", "a host loads it by its identity");
    }

    [Fact]
    public void Of_a_party_that_is_not_held_are_those_printed()
    {
        var printed = Bare("PKS-N").Bind(static a => a.Name(AgreementParty.Of(Swen, "PT SWEN TERCETAK"), On("2023-01-05", "printed")))
            .Bind(static a => a.AgreePeriod(AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value, On("2023-01-30", "period"))).Value.Signed();
        var party = AgreementParty.Of(Swen, "PT SWEN BARU TERCETAK");
        var amended = printed.Amend(new Addendum(Day("2024-06-01")) { Parties = [printed.Parties.First(static p => p.Party != Swen), party] }, "2024-05-20").Value;
        var dossier = Dossier.Of(amended, Lapas).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements, Holding.Cohorts)
            .WithOccasions(new Occasion { Id = OccasionId.From("A"), Title = "A", Day = Day("2023-01-31"), Agreements = [amended.Id] }).Value;

        dossier.NameOf(Swen, Day("2024-05-31")).Should().Be("PT SWEN TERCETAK");
        dossier.NameOf(Swen, Day("2024-06-01")).Should().Be("PT SWEN BARU TERCETAK");
        dossier[OccasionId.From("A")].In(Language.English).Should().NotContain("SWEN,").And.Contain("PT SWEN");
        dossier.Portfolio.Sentence(new(amended.Id, ReminderKind.Expiry, Day("2025-01-31"), Term.OfDays(30)), Day("2024-03-01")).Value.Id
            .Should().Contain("dengan PT SWEN TERCETAK berakhir");
        dossier[amended.Id].CoverageOf(UptS, Swen, Lele).ReasonsOn(Day("2024-07-01")).Should().NotBeEmpty();
        dossier.With(Company).Value.NameOf(Swen, Day("2024-07-01")).Should().Be("PT Swen Baru", "its own record says so");
        Dossier.Of(Pks).Value.NameOf(Swen, Day("2024-01-01")).Should().Be("SWEN", "nobody prints a name");
    }

    [Fact]
    public void Stand_in_what_is_not_declared()
    {
        var dossier = Dossier.Of(Pks, Company, Lapas).Value;

        dossier.Undeclared(Holding.CohortsOf(UptC))!.Text.Should().Be(
            new LocalisedText(
                "Belum dinyatakan bahwa berkas memuat semua angkatan Lapas Cilegon, sehingga belum dapat ditentukan.",
                "It is not declared that the dossier holds all cohorts of Lapas Cilegon, so this cannot be determined."));
        dossier.Undeclared(Holding.AgreementsAround(Pks.Id))!.Text.En.Should().Contain("all agreements that depend on W29.PAS-12/2023");
        dossier.Undeclared(Holding.CohortsOf(UptJ))!.Text.En.Should().Contain("all cohorts of UPT-J,", "it has no name on record");
    }

    [Theory]
    [InlineData(ReminderKind.Expiry, "2024-05-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen ends on 31 January 2025.")]
    [InlineData(ReminderKind.Expiry, "2024-06-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru ends on 31 January 2025.")]
    [InlineData(ReminderKind.RenewalNotice, "2024-06-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: perpanjangan paling lambat diminta 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: renewal must be asked for by 31 January 2025.")]
    [InlineData(ReminderKind.Obligation, "2024-06-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: kewajiban K-1 jatuh tempo 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: obligation K-1 falls due on 31 January 2025.")]
    [InlineData(ReminderKind.FollowUp, "2024-06-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: tindak lanjut K-1 jatuh tempo 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: follow-up K-1 falls due on 31 January 2025.")]
    [InlineData(ReminderKind.WaiverEnd, "2024-06-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: pengesampingan K-1 berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: the waiver of K-1 ends on 31 January 2025.")]
    [InlineData(ReminderKind.RenewalStop, "2025-01-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru diperpanjang dengan sendirinya kecuali diberitahukan paling lambat 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru renews itself unless notice is given by 31 January 2025.")]
    [InlineData(ReminderKind.RenewalStop, "2025-02-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru diperpanjang dengan sendirinya kecuali diberitahukan paling lambat 31 Januari 2025, yang sudah lewat.", "Agreement W29.PAS-12/2023 with PT Swen Baru renews itself unless notice is given by 31 January 2025, which has passed.")]
    [InlineData(ReminderKind.Expiry, "2025-01-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru ends on 31 January 2025.")]
    [InlineData(ReminderKind.Expiry, "2025-02-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru sudah berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru ended on 31 January 2025.")]
    [InlineData(ReminderKind.RenewalNotice, "2025-01-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: perpanjangan paling lambat diminta 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: renewal must be asked for by 31 January 2025.")]
    [InlineData(ReminderKind.RenewalNotice, "2025-02-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: perpanjangan paling lambat diminta 31 Januari 2025, yang sudah lewat.", "Agreement W29.PAS-12/2023 with PT Swen Baru: renewal must be asked for by 31 January 2025, which has passed.")]
    [InlineData(ReminderKind.Obligation, "2025-01-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: kewajiban K-1 jatuh tempo 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: obligation K-1 falls due on 31 January 2025.")]
    [InlineData(ReminderKind.Obligation, "2025-02-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: kewajiban K-1 terlambat, jatuh tempo 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: obligation K-1 is overdue, due on 31 January 2025.")]
    [InlineData(ReminderKind.FollowUp, "2025-01-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: tindak lanjut K-1 jatuh tempo 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: follow-up K-1 falls due on 31 January 2025.")]
    [InlineData(ReminderKind.FollowUp, "2025-02-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: tindak lanjut K-1 terlambat, jatuh tempo 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: follow-up K-1 is overdue, due on 31 January 2025.")]
    [InlineData(ReminderKind.WaiverEnd, "2025-01-31", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: pengesampingan K-1 berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: the waiver of K-1 ends on 31 January 2025.")]
    [InlineData(ReminderKind.WaiverEnd, "2025-02-01", "Perjanjian W29.PAS-12/2023 dengan PT Swen Baru: pengesampingan K-1 sudah berakhir 31 Januari 2025.", "Agreement W29.PAS-12/2023 with PT Swen Baru: the waiver of K-1 ended on 31 January 2025.")]
    public void Stand_in_reminders_as_of_the_day(ReminderKind kind, string day, string id, string en)
    {
        var dossier = Dossier.Of(Pks, Company).Value;
        var reminder = new Reminder(Pks.Id, kind, Day("2025-01-31"), Term.OfDays(30), "K-1");

        dossier.Portfolio.Sentence(reminder, Day(day)).Value.Should().Be(new LocalisedText(id, en));
        dossier.Portfolio.Sentence(reminder with { Agreement = AgreementId.From("NOBODY") }, Day(day)).Has(DossierErrors.Missing).Should().BeTrue();
    }

    private static Stakeholder Registered(StakeholderId id, string name) => Stakeholder.Register(id, StakeholderKind.Company, name, Day("2000-01-01"), On("2020-01-01", $"{id}")).Value;
}
