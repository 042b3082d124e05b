using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Cohorts.Given;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>What a sample or a screen prints of an agreement, a cohort, work after release and a post, in one place and both languages.</summary>
public sealed class Told_by_a_dossier
{
    private static readonly CooperationAgreement Pks = AgreementsGiven.Pks1();

    private static Stakeholder Office { get; } = Stakeholder.Register(Given_work.Disnaker, StakeholderKind.Opd, "Dinas Tenaga Kerja", null, On("2020-01-01", "office")).Value;

    private static Dossier Here { get; } =
        Dossier.Of(Given.Lapas, Given.Company, Office, Pks, Given_work.Taught, Given_work.Employed, Given_work.Business).Value.Declared(Holding.Referrals);

    [Theory]
    [InlineData("2023-01-31", "belum berlaku, mulai berlaku 1 Februari 2023")]
    [InlineData("2023-02-01", "berlaku, menerima peserta")]
    public void An_agreement_with_its_parties_and_its_days(string day, string standing)
    {
        var told = Here[Pks.Id].Tell(Day(day));

        told.Id.Split('\n').Should().Equal(
            $"PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT Swen, {IndonesianDate.Format(Day(day))}: {standing}.",
            $"Masa berlaku: {Pks.InForceDays.In(Language.Indonesian)}.");
        told.En.Should().StartWith("PERJANJIAN KERJA SAMA between Lapas Kelas IIA Serang and PT Swen, ");
    }

    [Fact]
    public void An_agreement_with_what_is_found_and_one_full_stop()
    {
        var told = Dossier.Of(Given.Lapas, Pks).Value[Pks.Id].Tell(Day("2023-02-01"));

        told.Id.Split('\n')[0].Should().EndWith("muat dan sertakan yang tidak ada itu.").And.NotContain("..");
        told.En.Split('\n')[0].Should().EndWith("load what is missing and hand it in.").And.NotContain("..");
    }

    [Fact]
    public void A_draft_with_what_it_lacks_and_the_visit_that_it_came_of()
    {
        var draft = AgreementsGiven.Draft("PKS-9");
        var visited = Given.Company
            .LogEngagement(new(EngagementId.From("T-1"), UptS, EngagementKind.Visit, Day("2022-12-01"), "Kantor PT Swen", [new(UptS, "Kasi Giatja")], "penjajakan", EngagementOutcome.DraftIntended), On("2022-12-01", "visit"))
            .Bind(s => s.LeadToDraft(EngagementId.From("T-1"), draft.Id, On("2023-01-02", "led")))
            .Value;
        var told = Dossier.Of(Given.Lapas, visited, draft).Value[draft.Id].Tell(Day("2023-01-05"));

        told.Id.Split('\n').Should().Equal(
            "PERJANJIAN KERJA SAMA antara Lapas Kelas IIA Serang dan PT Swen, 5 Januari 2023: belum terbentuk, rancangan.",
            "Berawal dari kunjungan ke Kantor PT Swen pada 1 Desember 2022.",
            "Belum lengkap agar berlaku: tanda tangan.");
        told.En.Split('\n')[2].Should().Be("Not complete yet to be in force: signature.");
    }

    /// <summary>Who explores is told as its parties; that no text names them yet, and that nobody has signed, is what it lacks.</summary>
    [Fact]
    public void An_exploration_with_what_it_lacks()
    {
        var plan = CooperationAgreement.Explore(AgreementId.From("PKS-9"), IndonesianTimeZone.Wib, Day("2023-01-05"), [UptS, Swen], "pelatihan", On("2023-01-05", "explore")).Value;
        var told = Dossier.Of(Given.Lapas, Given.Company, plan).Value[plan.Id].Tell(Day("2023-01-05"));

        told.Id.Split('\n').Should().Equal(
            "Perjanjian PKS-9 antara Lapas Kelas IIA Serang dan PT Swen, 5 Januari 2023: belum terbentuk, penjajakan.",
            "Belum lengkap agar berlaku: para pihak dalam naskah, ruang lingkup, tanda tangan dan jangka waktu.");
        told.En.Split('\n')[1].Should().Be("Not complete yet to be in force: parties in a draft, scope, signature and period.");
        plan.Missing.Select(static m => m.Text.Id).Should().StartWith(["Belum ada: para pihak dalam naskah.", "Belum ada: ruang lingkup.", "Belum ada: tanda tangan."]);
    }

    /// <summary>What is missing of one party is told with its name; what is reported of it is not told as missing altogether.</summary>
    [Theory]
    [InlineData(false, "Belum lengkap agar berlaku: tanda tangan dari PT Swen.", "Not complete yet to be in force: signature of PT Swen.")]
    [InlineData(true, "Belum lengkap agar berlaku: tanda tangan (baru dilaporkan), kewenangan penanda tangan dan hari penandatanganan dari PT Swen.", "Not complete yet to be in force: signature (only reported), authority of the signatory and day of signing of PT Swen.")]
    public void A_draft_that_one_party_has_signed(bool isReported, string id, string en)
    {
        var draft = AgreementsGiven.Draft("PKS-9").Sign(AgreementsGiven.SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "signed")).Value;
        draft = isReported ? draft.ReportSignatory(new(Swen, "Sri Wahyuni", "Direktur", null), On("2023-01-31", "reported")).Value : draft;
        var told = Dossier.Of(Given.Lapas, Given.Company, draft).Value[draft.Id].Tell(Day("2023-02-01"));

        told.Id.Split('\n')[^1].Should().Be(id);
        told.En.Split('\n')[^1].Should().Be(en);
    }

    [Theory]
    [InlineData(1, ", 4 Agustus 2025: 16 tempat; ", ", 4 August 2025: 16 seats; ")]
    [InlineData(2, ", 4 Agustus 2025 sampai dengan 5 Agustus 2025: 16 tempat; ", ", 4 August 2025 to 5 August 2025 inclusive: 16 seats; ")]
    public void A_cohort_of_one_day_with_that_day_alone(int sessions, string id, string en)
    {
        var told = Given.Whole(Given.Cohort(Given.Cohort1, Plan(sessions: sessions)))[Given.Cohort1].Tell(Day("2025-08-04"));

        told.Id.Should().Contain(id);
        told.En.Should().Contain(en);
    }

    [Theory]
    [InlineData("2025-02-02", "P-001: belum dibuat.", "P-001: not made yet.")]
    [InlineData("2025-02-03", "P-001: terdaftar sebagai pencari kerja di Dinas Tenaga Kerja sejak 3 Februari 2025, dengan persetujuan 1 Februari 2025.", "P-001: registered as a job-seeker at Dinas Tenaga Kerja since 3 February 2025, with consent of 1 February 2025.")]
    [InlineData("2025-02-10", "P-001: sedang bekerja (SABUN di PT Swen) sejak 10 Februari 2025, direkomendasikan oleh Dinas Tenaga Kerja.", "P-001: at work (SABUN at PT Swen) since 10 February 2025, recommended by Dinas Tenaga Kerja.")]
    public void The_way_to_work_by_day(string day, string id, string en)
    {
        var told = Here.Tell(Given_work.Employed.Id, Day(day));

        (told.Id, told.En).Should().Be((id, en));
    }

    /// <summary>Declined by the employer on 8 February, referred to another on 9 February, and declined by the person on 10 February.</summary>
    [Theory]
    [InlineData("2025-02-07", " (LAS di PT Swen) sejak 4 Februari 2025, direkomendasikan oleh Dinas Tenaga Kerja.", " (LAS at PT Swen) since 4 February 2025, recommended by Dinas Tenaga Kerja.")]
    [InlineData("2025-02-08", " (LAS di PT Swen) sejak 8 Februari 2025, direkomendasikan oleh Dinas Tenaga Kerja; pemberi kerja menolak: penuh.", " (LAS at PT Swen) since 8 February 2025, recommended by Dinas Tenaga Kerja; the employer declined: penuh.")]
    [InlineData("2025-02-10", " (SABUN di PT Swen) sejak 10 Februari 2025, direkomendasikan oleh Dinas Tenaga Kerja; yang dirujuk menolak: terlalu jauh.", " (SABUN at PT Swen) since 10 February 2025, recommended by Dinas Tenaga Kerja; the person referred declined: terlalu jauh.")]
    public void Who_declined_and_why_with_the_opening_of_the_day(string day, string id, string en)
    {
        var first = (ParticipantReferred)Given_work.Employed.Journal.Effective.First(static e => e.Event is ParticipantReferred).Event!;
        ReferralEvent[] steps =
        [
            Given_work.Employed.Journal.Entries.First().Event!,
            first with { Opening = first.Opening with { Code = "LAS" } },
            new ReferralDeclined(Day("2025-02-08"), true, "penuh"),
            first with { Day = Day("2025-02-09") },
            new ReferralDeclined(Day("2025-02-10"), false, "terlalu jauh"),
        ];
        var declined = JobReferral.From(steps.Select(static (e, i) => Entry<ReferralEvent>.Of(EntryId.From($"E-{i}"), i + 1, On("2025-02-20", "e").Stamp, e))).Value;
        var told = Dossier.Of(Given.Lapas, Given.Company, Office, Pks, Given_work.Taught, declined).Value.Tell(declined.Id, Day(day));

        told.Id.Should().EndWith(id);
        told.En.Should().EndWith(en);
    }

    [Theory]
    [InlineData("2025-03-04", false)]
    [InlineData("2025-03-05", true)]
    public void That_a_check_in_found_no_work_any_more(string day, bool isFound)
    {
        var found = Given_work.Employed.CheckIn(Day("2025-03-05"), CheckInFinding.NotAtWork, Given_work.Bapas, On("2025-03-05", "k")).Value;
        var dossier = Here.With(found).Value.Declared(Holding.Referrals);
        var told = dossier.Tell(found.Id, Day(day));

        told.Id.Contains("; menurut pemantauan 5 Maret 2025 tidak lagi bekerja atau berusaha.", StringComparison.Ordinal).Should().Be(isFound);
        told.En.Contains("; by the check-in of 5 March 2025 no longer at work or in business.", StringComparison.Ordinal).Should().Be(isFound);
        dossier[Pks.Id].Realised(Day(day), Term.OfMonths(3)).Value.Subjects.Single(static s => s.Subject == Sabun).AtWork!.ToString().Should().Be(isFound ? "1/2" : "2/2");
        var ended = found.End(Day("2025-03-01"), ReferralEnd.Finished, On("2025-03-06", "e")).Value;
        var after = Here.With(ended).Value.Declared(Holding.Referrals);
        after.Tell(found.Id, Day("2025-03-06")).En.Should().StartWith("P-001: ended").And.NotContain("check-in");
        after[Pks.Id].Realised(Day("2025-03-02"), Term.OfMonths(3)).Value.In(Language.English).Should().Contain("1 went to work, 1 began a business of their own (1 still at it on 2 March 2025).");
        after[Pks.Id].Realised(Day("2025-03-01"), Term.OfMonths(3)).Value.In(Language.English).Should().Contain("(2 still at it on 1 March 2025).");
    }

    [Theory]
    [InlineData("2025-02-11", "P-002: berusaha sendiri (SABUN) sejak 10 Februari 2025, dibimbing Dinas Tenaga Kerja.")]
    [InlineData("2025-02-12", "P-002: berusaha sendiri (SABUN) sejak 10 Februari 2025; didampingi Dinas Tenaga Kerja (12 Februari 2025 sampai dengan 12 Maret 2025).")]
    [InlineData("2025-03-13", "P-002: berusaha sendiri (SABUN) sejak 10 Februari 2025, dibimbing Dinas Tenaga Kerja.")]
    public void A_business_with_who_mentors_on_the_day(string day, string id)
    {
        var mentored = Given_work.Business.Mentor(Given_work.Disnaker, ValidityPeriod.Between(Day("2025-02-12"), Day("2025-03-12")).Value, On("2025-02-11", "mentor")).Value;

        Here.With(mentored).Value.Tell(mentored.Id, Day(day)).Id.Should().Be(id);
    }

    [Fact]
    public void No_work_that_the_dossier_does_not_hold() =>
        FluentActions.Invoking(static () => Here.Tell(JobReferralId.From("R-9"), Day("2025-02-10"))).Should().Throw<ArgumentException>();

    [Fact]
    public void A_cohort_with_who_gives_it_where_and_the_results_by_then()
    {
        var course = Here[Given_work.Taught.Id];

        course.Tell(Day("2025-01-31")).Id.Should().StartWith("Pembuatan sabun pembersih (Pembinaan kemandirian) oleh PT Swen di ").And.Contain(", 6 Januari 2025 sampai dengan ").And.Contain(" 3 peserta; 2 lulus");
        course.Tell(Day("2025-01-05")).Id.Should().EndWith("; belum ada peserta.");
        var survivor = Stakeholder.Register(StakeholderId.From("BARU"), StakeholderKind.Company, "PT Baru", null, On("2020-01-01", "baru")).Value;
        var merged = Given.Company.MergeInto(survivor.Id, "satu badan", StakeholderDirectory.Of(survivor), On("2025-01-02", "merge")).Value;
        Here.With(survivor).Value.With(merged).Value[course.Cohort.Id].Tell(Day("2025-01-31")).Id.Should().Contain(" oleh PT Baru di ", "the record that goes on has the name");
        Here.With(merged).Value[course.Cohort.Id].Tell(Day("2025-01-31")).Id.Should().Contain(" oleh PT Swen di ");
        course.Tell(Day("2025-01-05")).En.Should().EndWith("; nobody yet.");
    }

    [Fact]
    public void Seats_of_a_cohort_that_cannot_be_determined()
    {
        var planned = Cohort(Plan("2025-02-03") with { Sessions = [.. Sessions("2025-02-03", 2, Sabun).Select(static s => s with { Space = SpaceId.From("AULA") })] });

        Dossier.Of(planned).Value[planned.Id].Tell(Day("2025-01-05")).Id.Should().Contain(" di AULA, UPT-S, ").And.Contain(": jumlah tempat belum dapat ditentukan; belum ada peserta.");
        Dossier.Of(planned).Value[planned.Id].Tell(Day("2025-01-05")).En.Should().Contain(": number of seats cannot be determined; nobody yet.");
    }

    [Fact]
    public void How_many_meet_the_conditions_and_how_many_not_for_each_reason()
    {
        var course = Here[Given_work.Taught.Id];
        Pembinaan.Domain.Participants.ParticipantFacts[] people = [Facts(Person(11)), Facts(Person(12)), Facts(Person(13), isEligible: false)];
        var told = course.Survey(people, Day("2025-01-06"));
        var met = people.Count(p => course.MayJoin(p, Day("2025-01-06")).Eligibility.IsMet);

        told.Id.Split('\n')[0].Should().Be($"{met} dari 3 orang memenuhi syarat Pembuatan sabun pembersih pada 6 Januari 2025.");
        met.Should().Be(2);
        told.Id.Split('\n').Skip(1).Should().NotBeEmpty().And.OnlyContain(static l => l.StartsWith("1 orang tidak memenuhi syarat “", StringComparison.Ordinal));
        told.Id.Should().NotContain("P-0", "nobody is named");
        var torn = course.Survey([Facts(Person(11)), Facts(Person(11)), Facts(Person(13)), Facts(Person(13), isEligible: false)], Day("2025-01-06")).En.Split('\n');
        torn[0].Should().StartWith("1 of 2 people");
        torn[^2].Should().Be("1 person cannot be determined.");
        torn[^1].Should().StartWith($"{Person(13)} was handed in more than once");
        course.Survey([], Day("2025-01-06")).En.Should().Be("0 of 0 people meet the conditions of Making soap on 6 January 2025.");
    }

    /// <summary>A convict who meets all conditions of a programme but, perhaps, that it is made for adults.</summary>
    [Theory]
    [InlineData("adults", 1, 0)]
    [InlineData("children", 0, 0)]
    [InlineData("adults of unknown status", 0, 1)]
    public void That_adults_and_children_are_not_mixed_in_all_three_answers_alike(string audience, int met, int open)
    {
        var day = Day("2025-01-06");
        var programme = Programme(Curriculum() with { Audience = audience == "children" ? Pembinaan.Domain.Programmes.Audience.Children : Pembinaan.Domain.Programmes.Audience.Adults });
        var cohort = Pembinaan.Domain.Cohorts.Cohort.Open(Given.Cohort1, programme, Plan("2025-01-06"), On("2022-01-02", "open")).Value;
        var dossier = Dossier.Of(Given.Lapas, programme, cohort).Value.HoldingAll(Given.Now, Holding.Cohorts, Holding.Agreements);
        var person = audience.EndsWith("status", StringComparison.Ordinal) ? Facts(Person(11)) with { Status = Pembinaan.Domain.Rules.Fact<Timeline<Pembinaan.Domain.Participants.LegalStatus>>.Unknown } : Facts(Person(11));

        var decision = dossier[cohort.Id].MayJoin(person, day);
        var survey = dossier[cohort.Id].Survey([person], day).En;
        var ahead = dossier.LookAhead(programme.Id, [person], 1, UptS, day).Value;

        decision.IsAdmitted.Should().Be(met == 1);
        decision.Reasons.Any(static r => r.ErrorCode == "ADMIT-AUDIENCE").Should().Be(met + open == 0);
        survey.Should().StartWith($"{met} of 1 people meet");
        survey.Contains("1 person does not meet the condition “Adults join programmes for adults, and children those for children”", StringComparison.Ordinal).Should().Be(met + open == 0);
        survey.Contains("cannot be determined", StringComparison.Ordinal).Should().Be(open == 1);
        (ahead.Eligible.Count, ahead.Undetermined.Count, ahead.NotEligible.Count).Should().Be((met, open, 1 - met - open));
        ahead.NotEligible.SelectMany(static p => p.Today.ToErrors()).Select(static e => e.ErrorCode).Contains("ADMIT-AUDIENCE").Should().Be(met + open == 0);
    }

    /// <summary>Two in isolation, one unfit, one both: each is counted once, so that the numbers add up to everybody.</summary>
    [Fact]
    public void Everybody_who_does_not_meet_the_conditions_once()
    {
        Pembinaan.Domain.Participants.ParticipantFacts[] people =
        [
            Facts(Person(11)), Facts(Person(12), isEligible: false), Facts(Person(13), isEligible: false), Facts(Person(14)) with { Health = Pembinaan.Domain.Participants.HealthFitness.Unfit },
            Facts(Person(15), isEligible: false) with { Health = Pembinaan.Domain.Participants.HealthFitness.Unfit },
        ];
        var course = Here[Given_work.Taught.Id];
        string Because(int person, Language language) => string.Join(
            language == Language.Indonesian ? " dan " : " and ", course.MayJoin(people[person], Day("2025-01-06")).Eligibility.Unmet.Select(f => $"“{f.Rule.Requirement.In(language).TrimEnd('.')}”"));

        var told = course.Survey(people, Day("2025-01-06"));

        told.Id.Split('\n').Should().StartWith(
            ["1 dari 5 orang memenuhi syarat Pembuatan sabun pembersih pada 6 Januari 2025.", "4 orang tidak memenuhi, masing-masing dihitung sekali.", $"2 orang tidak memenuhi syarat {Because(1, Language.Indonesian)}."])
            .And.HaveCount(5).And.Contain($"1 orang tidak memenuhi syarat {Because(3, Language.Indonesian)}.").And.Contain($"1 orang tidak memenuhi syarat {Because(4, Language.Indonesian)}.");
        told.En.Split('\n').Should().Contain("4 people do not, each counted once.").And.Contain($"1 person does not meet the conditions {Because(4, Language.English)}.");
        course.Survey(people[..3], Day("2025-01-06")).Id.Split('\n').Should().Equal(
            "1 dari 3 orang memenuhi syarat Pembuatan sabun pembersih pada 6 Januari 2025.", $"2 orang tidak memenuhi syarat {Because(1, Language.Indonesian)}.");
    }

    [Theory]
    [InlineData("2021-02-25", "Walikota: kosong pada 25 Februari 2021.", "Walikota: vacant on 25 February 2021.")]
    [InlineData("2021-02-26", "Walikota: Heldy, sejak 26 Februari 2021.", "Walikota: Heldy, from 26 February 2021.")]
    [InlineData("2009-12-31", "WALIKOTA: jabatan ini tidak ada pada 31 Desember 2009.", "WALIKOTA: there is no such post on 31 December 2009.")]
    public void Who_is_in_a_post(string day, string id, string en)
    {
        var post = PostId.From("WALIKOTA");
        var city = Stakeholder.Register(StakeholderId.From("PEMKOT"), StakeholderKind.Kota, "Pemerintah Kota", null, On("2009-01-01", "city"))
            .Bind(s => s.EstablishPost(post, "Walikota", Day("2010-01-01"), On("2010-01-01", "post")))
            .Bind(s => s.Appoint(post, OfficialId.From("H"), "Heldy", ValidityPeriod.From(Day("2021-02-26")), On("2021-02-26", "appointed")))
            .Value;
        var told = city.Offices.Tell(post, Day(day));

        (told.Id, told.En).Should().Be((id, en));
    }

    [Fact]
    public void Who_covers_what_where()
    {
        var coverage = Here[Pks.Id].CoverageOf(UptS, Swen, Sabun);

        coverage.In(Language.Indonesian).Should().Be($"PKS-1 mencakup SABUN oleh PT Swen di Lapas Kelas IIA Serang: {coverage.Days.In(Language.Indonesian)}.");
        coverage.In(Language.English).Should().StartWith("PKS-1 covers SABUN by PT Swen at Lapas Kelas IIA Serang: ");
    }

    [Theory]
    [InlineData("C.24LAS01.002.1", "C.24LAS01.002.1")]
    [InlineData("KNOWN", "{title} ({code})")]
    public void A_missing_unit_by_its_title_where_that_is_known(string unit, string named)
    {
        var known = CompetencyUnit.Of("C.24LAS01.001.1", "Memotong logam").Value;
        var programme = Tests.Cohorts.Given.Programme(Curriculum() with { Units = [known] });
        var candidate = Here.With(programme).Value.CandidateOf(Facts(Person(1), release: Day("2025-02-09")), DateSet.None, Day("2025-02-02"));
        var match = CandidateMatch.Of(candidate, Given_work.Work(Swen) with { Units = [unit == "KNOWN" ? known.Code : unit] });

        var gap = match.Reasons.Single(static r => r.ErrorCode == "PLACE-GAP-UNIT").Text;
        gap.En.Should().Be($"No certificate that is valid on 10 February 2025 shows the unit of competence {named.Replace("{title}", known.Title, StringComparison.Ordinal).Replace("{code}", known.Code, StringComparison.Ordinal)}.");
        match.In(Language.English).Should().Be($"P-001 does not fit SABUN. {gap.En}");
        CandidateMatch.Of(candidate, Given_work.Work(Swen)).In(Language.Indonesian).Should().Be("P-001 memenuhi syarat untuk SABUN.");
    }
}
