using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Many_agreements
{
    [Fact]
    [Trait("Scenario", "S21")]
    public void Of_thirty_seven_one_inverted_period_is_rejected_with_its_own_reasons_and_a_repeat_creates_nothing()
    {
        var sheets = Enumerable.Range(1, 37).Select(static i => new AgreementSheet
        {
            Agreement = AgreementId.From($"PKS-{i}"),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = Day("2023-01-02"),
            Kind = AgreementKind.PerjanjianKerjaSama,
            TitleAsPrinted = "MoU",
            Parties = [AgreementParty.Of(FacilityId.From("UPT-P")), AgreementParty.Of(StakeholderId.From($"MITRA-{i}"))],
            Scope = [ScopeItem.Of("KUE")],
            FirstDay = Day("2023-01-31"),
            LastDay = i == 7 ? Day("2023-01-30") : Day("2023-12-31"),
            BudgetYear = 2023,
        }).ToList();
        var recording = On("2023-01-31", "batch");

        var first = Dossier.Empty.Import(sheets, recording);
        var second = Dossier.Of(first.Where(static i => i.Result.IsSuccess).Select(static i => i.Result.Value)).Value.Import(sheets, recording);

        first.Count(static i => i.Outcome == BatchOutcome.Accepted).Should().Be(36);
        first.Single(static i => i.Outcome == BatchOutcome.Rejected).Should().Match<BatchItem>(static i => i.Agreement.Value == "PKS-7" && i.Result.Has(TimeErrors.InvertedPeriod));
        second.Count(static i => i.Outcome == BatchOutcome.Unchanged).Should().Be(36);
        second.Should().OnlyContain(static i => i.Outcome != BatchOutcome.Accepted);
    }

    /// <summary>A sheet that is accepted is warned of by its own members, as one that is refused; and so is one that corrects it.</summary>
    [Fact]
    public void Of_a_sheet_are_warned_of_by_the_members_of_the_sheet()
    {
        var sheet = new AgreementSheet
        {
            Agreement = AgreementId.From("PKS-1"),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = Day("2023-01-02"),
            Parties = [AgreementParty.Of(FacilityId.From("UPT-P")), AgreementParty.Of(StakeholderId.From("MITRA-1"))],
            Scope = [ScopeItem.Of("KUE") with { ProducesGoods = true }],
        };

        var drafted = Dossier.Empty.Apply(sheet, On("2023-01-31", "batch/PKS-1"));
        drafted.Warnings.Should().ContainSingle().Which.Identifier.Should().Be("scope");
        drafted.Value.Dossier.Apply(sheet with { Scope = [ScopeItem.Of("ROTI") with { ProducesGoods = true }] }, On("2023-02-01", "again/PKS-1"))
            .Warnings.Select(static w => w.Identifier).Should().Equal("scope");
        Dossier.Empty.Apply(sheet with { Scope = [ScopeItem.Of("KUE"), ScopeItem.Of("KUE")] }, On("2023-01-31", "batch"))
            .ValidationErrors.Select(static e => e.Identifier).Should().Equal("scope");
    }

    [Theory]
    [InlineData("2025-01-31", "UPT", false)]
    [InlineData("2025-02-01", "UPT", true)]
    [InlineData("2025-02-01", "KANWIL", false)]
    [InlineData("2028-01-31", "KANWIL", true)]
    [InlineData("2028-01-30", "KANWIL", false)]
    [InlineData("2028-01-31", "DESIGNATED", false)]
    [Trait("Scenario", "S19")]
    public void A_term_beyond_the_level_warns_and_names_limit_and_authority(string last, string level, bool warns)
    {
        CompetenceLevel.TryFromCode(level, out var signing).Should().BeTrue();
        var agreement = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value).Signed();

        var review = Conclusion.Review(agreement, new() { Level = signing!, Facility = FacilityKind.Lapas }, Day("2023-01-31"));

        review.Decision.Warnings.Any(static f => f.Rule == ConclusionRules.TermWithinCompetence).Should().Be(warns);
        var said = review.Warnings.Where(static w => w.ErrorCode == "CONCLUSION-TERM").ToList();
        said.Should().HaveCount(warns ? 1 : 0, "it is said once, with limit and authority");
        said.TrueForAll(static w => w.Text.En.Contains("is beyond the competence of the ", StringComparison.Ordinal) && w.Rule == w.ErrorCode && w.Identifier == "period").Should().BeTrue();
    }

    [Theory]
    [InlineData("UPT", "2025-02-01", "paling lama 24 bulan kalender", "at most 24 months (calendar)")]
    [InlineData("KANWIL", "2028-01-31", "kurang dari 60 bulan kalender", "less than 60 months (calendar)")]
    public void The_limit_says_whether_it_belongs_to_the_level(string level, string last, string id, string en)
    {
        CompetenceLevel.TryFromCode(level, out var signing).Should().BeTrue();
        var text = Conclusion.Review(Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value).Signed(), new() { Level = signing! }, Day("2023-01-31"))
            .Warnings.Single(static w => w.ErrorCode == "CONCLUSION-TERM").Text;

        text.Id.Should().Contain(id);
        text.En.Should().Contain(en);
    }

    [Theory]
    [InlineData("UPT", "lapas", Verdict.Met)]
    [InlineData("UPT", "rutan", Verdict.NotMet)]
    [InlineData("UPT", null, Verdict.Undetermined)]
    [InlineData("DESIGNATED", "rutan", Verdict.Met)]
    [InlineData("DESIGNATED", null, Verdict.Met)]
    [InlineData(null, "lapas", Verdict.Met)]
    [InlineData(null, "rutan", Verdict.Undetermined)]
    [InlineData(null, null, Verdict.Undetermined)]
    [Trait("Scenario", "S19")]
    public void The_kind_of_facility_is_asked_of_what_a_facility_concludes(string? level, string? facility, Verdict expected)
    {
        var signing = level is not null && CompetenceLevel.TryFromCode(level, out var known) ? known : Fact<CompetenceLevel>.Unknown;
        var kind = facility switch { "lapas" => FacilityKind.Lapas, "rutan" => FacilityKind.Rutan, _ => Fact<FacilityKind>.Unknown };

        Conclusion.Review(Draft().Signed(), new() { Level = signing, Facility = kind }, Day("2023-01-31")).Decision
            .AllFindings().Single(static f => f.Rule == ConclusionRules.FacilityIsNamedByTheArticle).Verdict.Should().Be(expected);
    }

    [Theory]
    [InlineData(true, false, PartnerRelation.Kemitraan, Verdict.NotMet)]
    [InlineData(true, false, PartnerRelation.Fungsional, Verdict.Met)]
    [InlineData(true, false, null, Verdict.Undetermined)]
    [InlineData(true, true, null, Verdict.Met)]
    [InlineData(true, true, PartnerRelation.Kemitraan, Verdict.Met)]
    [InlineData(false, false, null, Verdict.Met)]
    [InlineData(false, false, PartnerRelation.Kemitraan, Verdict.Met)]
    public void A_wage_clause_is_asked_of_a_kemitraan_that_produces(bool produces, bool settled, PartnerRelation? relation, Verdict expected)
    {
        var draft = CooperationAgreement.Draft(AgreementId.From("PKS"), IndonesianTimeZone.Wib, Day("2023-01-01"), AgreementKind.PerjanjianKerjaSama, "PKS", On("2023-01-01", "1")).Value
            .Name(new AgreementParty(UptS), On("2023-01-01", "2")).Value
            .Name(new AgreementParty(Swen), On("2023-01-01", "2b")).Value
            .AgreeScope([new ScopeItem(Sabun) { ProducesGoods = produces }], On("2023-01-01", "3")).Value;
        var agreement = settled ? draft.AgreeTerms(new AgreementTerms { Wage = new WageClause(Swen, UptS) }, On("2023-01-01", "4")).Value : draft;

        Conclusion.Review(agreement, new() { Relation = relation is { } known ? known : Fact<PartnerRelation>.Unknown }, Day("2023-01-31")).Decision
            .AllFindings().Single(static f => f.Rule == ConclusionRules.WageIsAgreed).Verdict.Should().Be(expected);
    }

    [Theory]
    [Trait("Law", "PP 57/1999 ps 17")]
    [InlineData(true, PartnerRelation.Kemitraan, Verdict.NotMet)]
    [InlineData(true, null, Verdict.Undetermined)]
    [InlineData(true, PartnerRelation.Fungsional, Verdict.Met)]
    [InlineData(false, PartnerRelation.Kemitraan, Verdict.Met)]
    public void A_wage_in_a_kemitraan_is_paid_by_the_partner_and_not_by_the_facility(bool byFacility, PartnerRelation? relation, Verdict expected)
    {
        var agreement = Bare()
            .Bind(static a => a.AgreeScope([new ScopeItem(Sabun) { ProducesGoods = true }], On("2023-01-05", "goods")))
            .Bind(a => a.AgreeTerms(new() { Wage = new WageClause(byFacility ? UptS : Swen, UptS) }, On("2023-01-05", "wage"))).Value;

        Conclusion.Review(agreement, new() { Relation = relation is { } known ? known : Fact<PartnerRelation>.Unknown }, Day("2023-01-31")).Decision
            .AllFindings().Single(static f => f.Rule == ConclusionRules.WageIsAgreed).Verdict.Should().Be(expected);
    }

    [Fact]
    [Trait("Scenario", "S19")]
    public void With_approval_attached_there_is_no_warning()
    {
        var approved = Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day("2025-02-01")).Value).AttachApproval(CompetenceLevel.Kanwil, Day("2023-01-20"), "Surat Kakanwil", On("2023-01-31", "approve")).Value;

        Conclusion.Review(approved, new() { Level = CompetenceLevel.Upt }, Day("2023-01-31")).Warnings.Should().NotContain(w => w.ErrorCode == "CONCLUSION-TERM");
    }

    [Theory]
    [InlineData("2025-01-30", false)]
    [InlineData("2025-01-31", true)]
    [InlineData("2025-02-01", false)]
    public void A_length_that_the_article_counts_twice_warns(string last, bool warns) =>
        Conclusion.Review(Draft(period: AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value), new() { Level = CompetenceLevel.Minister }, Day("2023-01-31"))
            .Warnings.Any(static w => w.ErrorCode == "CONCLUSION-TERM-CLASS").Should().Be(warns);

    [Fact]
    public void Doubtful_competence_warns_and_forbids_nothing()
    {
        var memo = CooperationAgreement.Draft(AgreementId.From("NK"), IndonesianTimeZone.Wib, Day("2025-05-01"), AgreementKind.NotaKesepahaman, "Nota Kesepahaman (MoU)", On("2025-05-01", "1")).Value;
        var review = Conclusion.Review(memo, new() { Level = CompetenceLevel.Upt, Facility = FacilityKind.Rutan, AlsoInTheText = [] }, Day("2025-05-07"));

        review.Decision.IsMet.Should().BeTrue();
        review.Warnings.Select(static w => w.ErrorCode).Should().Contain(["CONCLUSION-KIND", "CONCLUSION-FACILITY", "CONCLUSION-CONTENT"]);
        review.Warnings.Single(static w => w.ErrorCode == "CONCLUSION-CONTENT").Text.En.Should().StartWith("Compared with the template of content, this is missing: ", "it is said once, with what is missing");
        review.MissingContent.Should().Contain(ContentItem.Scope).And.NotContain(ContentItem.Title).And.NotContain(ContentItem.RightsAndDuties);
    }

    [Theory]
    [InlineData("2024-06-29", false)]
    [InlineData("2024-06-30", true)]
    public void An_agreement_is_dormant_when_nothing_was_held_for_the_time_asked_about(string day, bool expected)
    {
        var held = Acted(Sabun, "2024-03-31", 10, 8, 16, 14, 12);

        var realised = Realisation.Of(Pks1(), [held], Day(day), Term.OfMonths(3));

        realised.IsDormant.Should().Be(expected);
        realised.IsCarriedOut.Should().BeTrue();
        realised.Subjects.Single(static s => s.Subject == Sabun).Should().Match<RealisedSubject>(s => s.Held.Numerator == 8 && s.Certified.Numerator == 12 && s.LastHeldOn == Day("2024-03-31"));
        realised.Subjects.Single(static s => s.Subject == TusukSate).IsDormant.Should().BeTrue();
    }

    [Fact]
    public void What_was_held_outside_the_term_does_not_count_and_is_not_lost() =>
        Realisation.Of(Pks1(), [Acted(Sabun, "2025-02-01", 1, 1, 5, 0, 0)], Day("2025-03-01"), Term.OfMonths(3)).Should()
            .Match<Realisation>(static r => r.SessionsOutside.Single() == "SABUN 2025-02-01 1" && !r.IsCarriedOut);

    [Theory]
    [InlineData("2023-06-30", false)]
    [InlineData("2023-07-01", true)]
    public void An_obligation_is_overdue_from_the_day_after_its_due_day(string day, bool expected)
    {
        var agreement = Draft().AgreeTerms(new() { Obligations = [new("O-1", Swen, "menyediakan bahan baku", Day("2023-06-30"))] }, On("2023-01-30", "terms")).Value.Signed();

        Realisation.Of(agreement, [], Day(day), Term.OfMonths(3)).Obligations.Single().IsOverdue.Should().Be(expected);
        agreement.Fulfil("O-1", Day("2023-06-30"), null, On("2023-07-02", "done")).Bind(a => DomainResult.Success(Realisation.Of(a, [], Day("2023-08-01"), Term.OfMonths(3)))).Value.Obligations.Single().IsOverdue.Should().BeFalse();
    }

    [Fact]
    public void A_reminder_is_never_lost_never_doubled_and_void_after_renewal()
    {
        (ReminderKind, Term)[] thresholds = [(ReminderKind.Expiry, Term.OfDays(90)), (ReminderKind.Expiry, Term.OfDays(30))];
        var renewal = Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-01"), Day("2026-01-31")).Value).Continue(Pks1(), Continuation.Replacement, On("2025-01-02", "link")).Value.Signed("2025-01-30");

        Reminders.Due([Pks1()], thresholds, Day("2024-11-01"), []).Should().BeEmpty();
        var first = Reminders.Due([Pks1()], thresholds, Day("2024-11-02"), []);
        first.Should().ContainSingle(static r => r.Ahead == Term.OfDays(90));
        Reminders.Due([Pks1()], thresholds, Day("2024-12-01"), first).Should().BeEmpty();
        Reminders.Due([Pks1()], thresholds, Day("2025-01-20"), first).Should().ContainSingle(static r => r.Ahead == Term.OfDays(30));
        Reminders.Due([Pks1()], thresholds, Day("2025-01-20"), []).Should().ContainSingle(static r => r.Ahead == Term.OfDays(30), "the later one says it all");
        Reminders.Due([Pks1(), renewal], thresholds, Day("2025-01-31"), []).Should().BeEmpty();
    }

    [Fact]
    public void One_signing_under_two_titles_is_proposed_recognised_and_taken_back()
    {
        var agreement = One("NK-001", "Nota Kesepakatan", new("Koran Banten", "Nota Kesepakatan", null, null, [new("Ratu Tatu Chasanah", "Bupati Serang", ReportedRole.Attended)]));
        var memo = One("NK-004", "Nota Kesepahaman (MoU)", new("Topmedia", "Nota Kesepahaman (MoU)", Day("2025-05-07"), "Pendopo Bupati Serang", [new("Ratu Tatu Chasanah", "Bupati Serang", ReportedRole.Signed)]));

        var likely = LikelyDuplicates.Among([agreement, memo], StakeholderDirectory.Of()).Should().ContainSingle().Subject;
        likely.Matches.Should().HaveCountGreaterThan(1);
        likely.Differences.Should().NotBeEmpty();

        var recognised = agreement.RecogniseAsSame(memo.Id, "satu penandatanganan", On("2025-06-01", "same")).Bind(a => a.NoteReport(memo.Reports[0], On("2025-06-01", "report"))).Value;
        LikelyDuplicates.Among([recognised, memo], StakeholderDirectory.Of()).Should().BeEmpty();
        recognised.Conflicts.Select(static c => c.About.Id).Should().Contain(["judul tercetak", "Bupati Serang"]);
        recognised.WithdrawRecognition(memo.Id, "keliru", On("2025-06-02", "not-same")).Value.SameAs.Should().BeEmpty();

        static CooperationAgreement One(string id, string title, SourceReport report) =>
            CooperationAgreement.Draft(AgreementId.From(id), IndonesianTimeZone.Wib, Day("2025-05-07"), AgreementKind.NotaKesepakatan, title, On("2025-05-08", "1"))
                .Bind(a => a.Name(AgreementParty.Of(UptR), On("2025-05-08", "2")))
                .Bind(a => a.Name(AgreementParty.Of(Pemkab), On("2025-05-08", "3")))
                .Bind(a => a.AgreeScope([new(Lele)], On("2025-05-08", "4")))
                .Bind(a => a.NoteReport(report, On("2025-05-08", "5"))).Value;
    }

    [Fact]
    public void Gaps_of_a_subject_follow_from_the_portfolio()
    {
        var portfolio = Portfolio.Of([Pks1(), Draft("PKS-2", AgreedPeriod.Between(Day("2025-02-11"), Day("2026-01-31")).Value).Signed("2025-02-10")]);
        var period = ValidityPeriod.Between(Day("2025-01-01"), Day("2025-03-31")).Value;

        portfolio.GapsOf(UptS, Sabun, period).Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-02-10")));
        portfolio.GapsOf(UptS, Lele, period).Should().Be(period.ToDateSet());
    }

    [Fact]
    public void Reminders_of_one_threshold_given_twice_or_of_one_agreement_given_twice_are_not_doubled()
    {
        (ReminderKind, Term)[] thresholds = [(ReminderKind.Expiry, Term.OfDays(30)), (ReminderKind.Expiry, Term.OfDays(30))];

        Reminders.Due([Pks1(), Pks1()], thresholds, Day("2025-01-15"), []).Should().ContainSingle();
    }

    [Fact]
    public void A_reminder_that_was_missed_stays_due_also_after_its_day_until_it_is_sent()
    {
        (ReminderKind, Term)[] thresholds = [(ReminderKind.RenewalNotice, Term.OfDays(14))];
        var agreement = Pks1(new() { RenewalNotice = Term.OfMonths(3) });

        Reminders.Due([agreement], thresholds, Day("2024-10-16"), []).Should().BeEmpty();
        Reminders.Due([agreement], thresholds, Day("2024-10-17"), []).Should().ContainSingle().Which.Target.Should().Be(Day("2024-10-31"));
        var missed = Reminders.Due([agreement], thresholds, Day("2024-12-24"), []);
        missed.Should().ContainSingle();
        Reminders.Due([agreement], thresholds, Day("2024-12-25"), missed).Should().BeEmpty();
        Reminders.Due([agreement.RequestRenewal(Swen, Day("2024-10-20"), On("2024-10-20", "ask")).Value], thresholds, Day("2024-12-24"), []).Should().BeEmpty("renewal was asked for");
    }

    [Theory]
    [InlineData("2024-06-30", 1)]
    [InlineData("2024-07-01", 0)]
    public void An_obligation_due_only_after_an_early_end_gives_no_reminder_and_one_due_before_still_does(string due, int reminders)
    {
        var agreement = Draft().AgreeTerms(new() { Obligations = [new("O-1", Swen, "menyediakan bahan baku", Day(due))] }, On("2023-01-30", "terms")).Value.Signed();
        (ReminderKind, Term)[] thresholds = [(ReminderKind.Obligation, Term.OfDays(30)), (ReminderKind.Expiry, Term.OfDays(30))];

        var ended = agreement.Terminate(Day("2024-06-30"), TerminationCause.Breach, "wanprestasi", On("2024-06-15", "end")).Value;

        Reminders.Due([ended], thresholds, Day("2024-07-15"), []).Should().HaveCount(reminders);
        Reminders.Due([agreement], thresholds, Day("2024-07-15"), []).Should().ContainSingle();
        Reminders.Due([agreement.Fulfil("O-1", Day("2024-06-01"), null, On("2024-06-01", "done")).Value], thresholds, Day("2024-07-15"), []).Should().BeEmpty();
    }

    [Fact]
    public void When_the_last_day_moves_another_reminder_is_due_and_the_old_one_is_void()
    {
        (ReminderKind, Term)[] thresholds = [(ReminderKind.Expiry, Term.OfDays(30))];
        var sent = Reminders.Due([Pks1()], thresholds, Day("2025-01-15"), []);
        var extended = Pks1().Amend(new Addendum(Day("2025-01-20")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-06-30")).Value }, "2025-01-20").Value;

        Reminders.Due([extended], thresholds, Day("2025-05-30"), sent).Should().BeEmpty();
        Reminders.Due([extended], thresholds, Day("2025-05-31"), sent).Should().ContainSingle().Which.Target.Should().Be(Day("2025-06-30"));
    }

    [Theory]
    [InlineData("2024-03-30", false)]
    [InlineData("2024-03-31", true)]
    public void An_obligation_is_dormant_when_nothing_that_serves_it_was_held_for_the_time_asked_about(string day, bool dormant)
    {
        var agreement = Draft().AgreeTerms(new() { Obligations = [new("LATIH", Swen, "melatih", Subject: Sabun), new("BAHAN", Swen, "bahan baku")] }, On("2023-01-30", "terms")).Value.Signed();
        ActivityFacts[] held = [Acted(Sabun, "2023-12-31", 10, 8, 16, 14, 12) with { Obligation = "LATIH" }, Acted(TusukSate, "2024-03-20", 4, 4, 10, 0, 0)];

        var realised = Realisation.Of(agreement, held, Day(day), Term.OfMonths(3));

        realised.Obligations[0].Should().Match<(Obligation, LocalDate?, ValueList<string> Held, bool, bool IsDormant, bool)>(o => o.Held.Count == 8 && o.IsDormant == dormant);
        realised.Obligations[1].Should().Match<(Obligation, LocalDate?, ValueList<string> Held, bool, bool IsDormant, bool)>(static o => o.Held.IsEmpty && o.IsDormant);
        realised.IsDormant.Should().BeFalse("skewers were made");
        agreement.Fulfil("LATIH", Day("2024-01-31"), null, On("2024-02-01", "done")).Bind(a => DomainResult.Success(Realisation.Of(a, held, Day(day), Term.OfMonths(3)))).Value.Obligations[0].IsDormant.Should().BeFalse();
    }

    [Theory]
    [InlineData("2025-02-28", 1, 0)]
    [InlineData("2025-03-01", 0, 1)]
    public void What_is_finished_within_the_run_out_counts(string held, int counts, int outside) =>
        Realisation.Of(Pks1(new() { RunOut = Term.OfMonths(1) }), [Acted(Sabun, held, 1, 1, 5, 5, 0)], Day("2025-06-01"), Term.OfMonths(3)).Should()
            .Match<Realisation>(r => r.Subjects.Sum(static s => s.Held.Numerator) == counts && r.SessionsOutside.Count == outside);

    [Fact]
    public void Whoever_comes_in_two_activities_counts_once()
    {
        var (one, other) = (Acted(Sabun, "2024-03-01", 1, 1, 3, 2, 2), Acted(Sabun, "2024-03-02", 1, 1, 4, 3, 1));
        var soap = Realisation.Of(Pks1(), [one, other], Day("2024-06-01"), Term.OfMonths(3)).Subjects.Single(static s => s.Subject == Sabun);

        soap.Held.Of.Should().Equal("SABUN 2024-03-01 1", "SABUN 2024-03-02 1");
        (soap.Completed.ToString(), soap.Certified.ToString()).Should().Be(("3/4", "2/4"));
    }

    [Theory]
    [InlineData("PKS", true)]
    [InlineData("NOTA-KESEPAHAMAN", true)]
    [InlineData("NOTA-KESEPAKATAN", false)]
    [InlineData("KESEPAKATAN-BERSAMA", false)]
    public void Of_a_kind_that_the_template_does_not_name_no_content_is_expected(string code, bool expected)
    {
        AgreementKind.TryFromCode(code, out var kind).Should().BeTrue();

        ContentItem.ExpectedOf(kind).IsEmpty.Should().Be(!expected);
        ContentItem.ExpectedOf(kind).Contains(ContentItem.Disputes).Should().Be(code == "PKS");
    }

    [Theory]
    [InlineData("2023-12-31", true)]
    [InlineData("2024-01-01", false)]
    public void Content_that_an_addendum_supplies_is_there_from_its_first_day(string day, bool isMissing)
    {
        var addendum = new Addendum(Day("2024-01-01"))
        {
            Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-01-31")).Value,
            Terms = new() { Obligations = [new("LAPORAN", Swen, "laporan", Day("2024-12-01"))] },
        };
        var agreement = Bare().Value.Signed().Amend(addendum, "2023-12-20").Value;

        var missing = Conclusion.Review(agreement, new() { AlsoInTheText = [] }, Day(day)).MissingContent;

        missing.Contains(ContentItem.RightsAndDuties).Should().Be(isMissing);
        missing.Contains(ContentItem.Period).Should().Be(isMissing);
        missing.Contains(ContentItem.Scope).Should().BeFalse();
    }

    [Theory]
    [InlineData("2022-12-31", false)]
    [InlineData("2023-01-01", true)]
    public void Content_is_held_against_the_template_from_2023_on(string day, bool warns)
    {
        var review = Conclusion.Review(Draft(), new() { AlsoInTheText = [] }, Day(day));

        review.Warnings.Any(static w => w.ErrorCode == "CONCLUSION-CONTENT").Should().Be(warns);
        review.Decision.Warnings.Any(static w => w.Rule.Code == ConclusionRules.ContentFollowsTheTemplate.Code).Should().Be(warns);
        review.MissingContent.IsEmpty.Should().Be(!warns);
    }

    [Fact]
    [Trait("Scenario", "S21")]
    public void One_item_with_impossible_days_or_too_long_an_identity_holds_up_no_other()
    {
        AgreementSheet Sheet(string id, LocalDate first, LocalDate last) => new()
        {
            Agreement = AgreementId.From(id),
            Zone = IndonesianTimeZone.Wib,
            DraftedOn = Day("2023-01-31"),
            Parties = [AgreementParty.Of(UptS), AgreementParty.Of(Swen)],
            Scope = [new(Sabun)],
            FirstDay = first,
            LastDay = last,
        };

        var items = Dossier.Empty.Import(
            [Sheet("A", new(-5, 1, 1), Day("2024-01-31")), Sheet("B", Day("2023-02-01"), Day("2024-01-31")), Sheet(new('C', 98), Day("2023-02-01"), Day("2024-01-31")), Sheet("D", Day("2023-02-01"), Day("2024-01-31").WithCalendar(CalendarSystem.Julian))],
            On("2023-01-31", "mou"));

        items.Select(static i => i.Outcome).Should().Equal(BatchOutcome.Rejected, BatchOutcome.Accepted, BatchOutcome.Rejected, BatchOutcome.Rejected);
        items[0].Result.Has(JournalErrors.DayOutOfRange).Should().BeTrue();
        items[2].Result.Has(AgreementErrors.RecordingTooLong).Should().BeTrue();
        items[3].Result.Has(JournalErrors.DayOutOfRange).Should().BeTrue();
    }

    [Fact]
    public void Dormant_after_no_time_at_all_is_a_fault_of_the_caller() =>
        FluentActions.Invoking(() => Realisation.Of(Pks1(), [], Day("2024-06-01"), default)).Should().Throw<ArgumentOutOfRangeException>();

    [Theory]
    [InlineData("2025-05-07", "Ratu Tatu Chasanah", true)]
    [InlineData(null, "Ratu Tatu Chasanah", true)]
    [InlineData("2025-05-08", "Ratu Tatu Chasanah", false)]
    [InlineData(null, "Orang Lain", false)]
    public void A_signing_that_one_source_says_was_attended_and_another_signed_by_one_person_is_proposed_unless_the_days_differ(string? day, string name, bool proposed)
    {
        CooperationAgreement One(string id) => CooperationAgreement.Draft(AgreementId.From(id), IndonesianTimeZone.Wib, Day("2025-05-07"), null, id, On("2025-05-08", "1"))
            .Bind(a => a.Name(AgreementParty.Of(UptR), On("2025-05-08", "2")))
            .Bind(a => a.Name(AgreementParty.Of(Pemkab), On("2025-05-08", "3"))).Value;
        var attended = One("NK-001").NoteAttendance(new("Ratu Tatu Chasanah", "Bupati Serang", Pemkab), On("2025-05-08", "4"))
            .Bind(a => a.NoteReport(new("Koran", null, Day("2025-05-07"), null, []), On("2025-05-08", "5"))).Value;
        var signed = One("NK-004").ReportSignatory(new(Pemkab, name, "Bupati Serang", day is null ? null : Day(day)), On("2025-05-08", "4")).Value;

        var likely = LikelyDuplicates.Among([attended, signed], StakeholderDirectory.Of());

        likely.Should().HaveCount(proposed ? 1 : 0);
        likely.SelectMany(static l => l.Matches).Any(static m => m.En == "the same people: Ratu Tatu Chasanah").Should().Be(proposed);
    }
}
