using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

public sealed class Texts_of_an_agreement
{
    private static readonly ValidityPeriod InTerm = ValidityPeriod.On(Day("2024-06-15"));

    private static Dictionary<string, Func<string, DomainResult<CooperationAgreement>>> Commands { get; } = new()
    {
        ["Explore"] = static t => CooperationAgreement.Explore(AgreementId.From("X"), IndonesianTimeZone.Wib, Day("2024-06-15"), [Swen], t, At("x")),
        ["Draft"] = static t => CooperationAgreement.Draft(AgreementId.From("X"), IndonesianTimeZone.Wib, Day("2024-06-15"), null, t, At("x")),
        ["Name"] = static t => Draft().Name(AgreementParty.Of(Swen, t), At("x")),
        ["AgreeScope"] = static t => Draft().AgreeScope([ScopeItem.Of("LAS", t)], At("x")),
        ["AgreeTerms.Obligation"] = static t => Draft().AgreeTerms(new() { Obligations = [new("O", Swen, t)] }, At("x")),
        ["AgreeTerms.Code"] = static t => Draft().AgreeTerms(new() { Obligations = [new(t, Swen, "bahan")] }, At("x")),
        ["AgreeTerms.Cost"] = static t => Draft().AgreeTerms(new() { Costs = [new(t, [Swen])] }, At("x")),
        ["AgreeTerms.Territory"] = static t => Draft().AgreeTerms(new() { Territory = [t] }, At("x")),
        ["AgreeTerms.Rate"] = static t => Draft().AgreeTerms(new() { Wage = new(Swen, UptS, t) }, At("x")),
        ["Number"] = static t => Draft().Number(Swen, t, At("x")),
        ["DescribeSigning.Place"] = static t => Draft().DescribeSigning(new(t), At("x")),
        ["DescribeSigning.Occasion"] = static t => Draft().DescribeSigning(new(null, Occasion: t), At("x")),
        ["StatePurpose"] = static t => Draft().StatePurpose(t, [], At("x")),
        ["StatePurpose.Basis"] = static t => Draft().StatePurpose(null, [t], At("x")),
        ["NoteAttendance.Name"] = static t => Draft().NoteAttendance(new(t, "Walikota"), At("x")),
        ["NoteAttendance.Post"] = static t => Draft().NoteAttendance(new(null, t), At("x")),
        ["ReportSignatory.Name"] = static t => Draft().ReportSignatory(new(Swen, t, null, null), At("x")),
        ["ReportSignatory.Post"] = static t => Draft().ReportSignatory(new(Swen, "Sri", t, null), At("x")),
        ["NoteWitness.Name"] = static t => Draft().NoteWitness(new(t, "Walikota"), At("x")),
        ["NoteWitness.Post"] = static t => Draft().NoteWitness(new("Sri", t), At("x")),
        ["Withdraw"] = static t => Draft().Withdraw(Day("2024-06-15"), t, At("x")),
        ["Amend.Title"] = static t => Pks1().Amend(new Addendum(Day("2024-06-15")) { TitleAsPrinted = t, Scope = [new(Sabun)] }, "2024-06-15", id: "x"),
        ["Amend.Number"] = static t => Pks1().Amend(new Addendum(Day("2024-06-15")) { Number = t, Scope = [new(Sabun)] }, "2024-06-15", id: "x"),
        ["Amend.Scope"] = static t => Pks1().Amend(new Addendum(Day("2024-06-15")) { Scope = [ScopeItem.Of("LAS", t)] }, "2024-06-15", id: "x"),
        ["Amend.Parties"] = static t => Pks1().Amend(new Addendum(Day("2024-06-15")) { Parties = [AgreementParty.Of(UptS, t), AgreementParty.Of(Swen)] }, "2024-06-15", id: "x"),
        ["Suspend"] = static t => Pks1().Suspend(Day("2024-06-15"), null, t, At("x")),
        ["Terminate"] = static t => Pks1().Terminate(Day("2024-06-15"), TerminationCause.Breach, t, At("x")),
        ["Stop"] = static t => Pks1().Stop(Day("2024-06-15"), CompetenceLevel.Kanwil, t, At("x")),
        ["CloseIntake"] = static t => Pks1().CloseIntake(Day("2024-06-15"), t, At("x")),
        ["Fulfil"] = static t => Draft().AgreeTerms(new() { Obligations = [new("O", Swen, "bahan")] }, On("2023-01-30", "t")).Bind(a => a.Signed().Fulfil("O", Day("2024-06-15"), t, At("x"))),
        ["RecordFollowUp.Code"] = static t => Revised.Bind(a => a.RecordFollowUp(new(t, "E", Swen, Day("2024-06-15"), "bahan"), At("x"))),
        ["RecordFollowUp.Text"] = static t => Revised.Bind(a => a.RecordFollowUp(new("T", "E", Swen, Day("2024-06-15"), t), At("x"))),
        ["CloseFollowUp.Note"] = static t => Revised.Bind(a => a.RecordFollowUp(new("T", "E", Swen, Day("2024-06-15"), "bahan"), At("t"))).Bind(a => a.CloseFollowUp("T", Day("2024-06-15"), t, At("x"))),
        ["Evaluate.Code"] = static t => Pks1().Evaluate(new(t, InTerm, Day("2024-06-15"), Score, Recommendation.Continue), At("x")),
        ["Evaluate.Note"] = static t => Pks1().Evaluate(new("E", InTerm, Day("2024-06-15"), Score, Recommendation.Continue, t), At("x")),
        ["AttachApproval"] = static t => Pks1().AttachApproval(CompetenceLevel.Kanwil, Day("2024-06-15"), t, At("x")),
        ["ReportActivity.Source"] = static t => Pks1().ReportActivity(Sabun, InTerm, t, Day("2024-06-15"), At("x")),
        ["NoteReport.Source"] = static t => Draft().NoteReport(new(t, null, null, null, []), At("x")),
        ["NoteReport.Title"] = static t => Draft().NoteReport(new("koran", t, null, null, []), At("x")),
        ["NoteReport.Place"] = static t => Draft().NoteReport(new("koran", null, null, t, []), At("x")),
        ["NoteReport.Name"] = static t => Draft().NoteReport(new("koran", null, null, null, [new(t, "Walikota", ReportedRole.Attended)]), At("x")),
        ["NoteReport.Post"] = static t => Draft().NoteReport(new("koran", null, null, null, [new("Sri", t, ReportedRole.Attended)]), At("x")),
        ["RecogniseAsSame"] = static t => Draft().RecogniseAsSame(AgreementId.From("Y"), t, At("x")),
        ["WithdrawRecognition"] = static t => Draft().RecogniseAsSame(AgreementId.From("Y"), "sama", At("r")).Bind(a => a.WithdrawRecognition(AgreementId.From("Y"), t, At("x"))),
    };

    public static TheoryData<string> Names => [.. Commands.Keys];

    private static Dictionary<string, Func<DomainResult<CooperationAgreement>>> Undefined { get; } = new()
    {
        ["Provenance of a draft"] = static () => CooperationAgreement.Draft(AgreementId.From("X"), IndonesianTimeZone.Wib, Day("2024-06-15"), null, null, At("x"), (Provenance)9),
        ["Provenance of a party"] = static () => Draft().Name(AgreementParty.Of(Swen), At("x"), (Provenance)9),
        ["QuotaUnit"] = static () => Draft().AgreeTerms(new() { Quotas = [new((QuotaUnit)44, 1, QuotaPer.Year)] }, At("x")),
        ["QuotaPer"] = static () => Draft().AgreeTerms(new() { Quotas = [new(QuotaUnit.People, 1, (QuotaPer)44)] }, At("x")),
        ["FrameworkRule"] = static () => Draft().AgreeClauses(new() { Framework = (FrameworkRule)9 }, At("x")),
        ["ReportedRole"] = static () => Draft().NoteReport(new("koran", null, null, null, [new("Sri", "Walikota", (ReportedRole)9)]), At("x")),
        ["Recommendation"] = static () => Pks1().Evaluate(new("E", InTerm, Day("2024-06-15"), Score, (Recommendation)9), At("x")),
    };

    public static TheoryData<string> Choices => [.. Undefined.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_text_that_is_blank_or_broken_is_refused_and_what_is_taken_can_be_read_back(string command)
    {
        foreach (var blank in new[] { "", "  ", "\t" })
        {
            Commands[command](blank).Has(JournalErrors.BlankText).Should().BeTrue(command);
        }

        foreach (var broken in new[] { "a\ud800b", "\udc00", "\ud83d" })
        {
            Commands[command](broken).Has(JournalErrors.BrokenText).Should().BeTrue(command);
        }

        var taken = Commands[command]("Sri 😀").Value;
        var read = PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(taken));
        read.IsSuccess.Should().BeTrue(read.ToString());
        read.Value.Journal.Entries.Should().Equal(taken.Journal.Entries);
    }

    [Theory]
    [MemberData(nameof(Choices))]
    public void A_number_that_stands_for_no_choice_is_a_mistake_of_the_caller(string choice) =>
        FluentActions.Invoking(Undefined[choice]).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void A_list_holds_no_null()
    {
        FluentActions.Invoking(static () => Draft().AgreeScope([null!], At("x"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => Draft().AgreeTerms(new() { Territory = [null!] }, At("x"))).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void An_annulment_says_why(string reason)
    {
        Pks1().Annul(EntryId.From("PKS-1-period"), reason, At("x")).Has(JournalErrors.ReasonUnreadable).Should().BeTrue();
        Pks1().Annul(EntryId.From("PKS-1-period"), "a\ud800", At("x")).Has(JournalErrors.ReasonUnreadable).Should().BeTrue();
        FluentActions.Invoking(static () => Pks1().Annul(EntryId.From("PKS-1-period"), null!, At("x"))).Should().Throw<ArgumentNullException>();
    }

    [Theory]
    [InlineData("9999-12-31", "hari terakhir")]
    [InlineData("1899-12-31", null)]
    public void Only_a_day_far_ahead_is_told_how_to_say_that_there_is_no_end(string day, string? hint)
    {
        var text = Draft().AgreePeriod(AgreedPeriod.FromSigningUntil(Day(day)), At("x")).ValidationErrors[0].Text.Id;

        text.Contains("tanpa batas akhir", StringComparison.Ordinal).Should().Be(hint is not null);
        Draft().Offer(new(33, 1, 1), At("x")).ValidationErrors[0].Text.Id.Should().Contain("0033-01-01").And.NotContain("batas akhir");
    }

    [Fact]
    public void A_fault_of_a_stored_event_is_told_where_it_stands()
    {
        var json = PembinaanJson.Agreements.Write(Draft()).Replace("2025-01-31", "3000-01-01", StringComparison.Ordinal);
        var at = Draft().Journal.Entries.TakeWhile(static e => e.Event is not PeriodAgreed).Count();

        PembinaanJson.Agreements.Read(json).ValidationErrors.Should().ContainSingle(e => e.ErrorCode == JournalErrors.DayOutOfRange.Code && e.Identifier == $"$.entries[{at}].event.period.lastDay");
    }

    [Fact]
    public void The_mark_of_UTF_8_before_a_text_is_passed_over()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. PembinaanJson.Agreements.WriteUtf8(Draft())];

        PembinaanJson.Agreements.ReadUtf8(marked).IsSuccess.Should().BeTrue();
        PembinaanJson.Agreements.Read("\uFEFF" + PembinaanJson.Agreements.Write(Draft())).IsSuccess.Should().BeTrue();
    }

    [Fact]
    public void An_escape_of_half_a_surrogate_pair_is_a_fault_and_never_thrown() =>
        PembinaanJson.Agreements.Read(PembinaanJson.Agreements.Write(Draft()).Replace("PERJANJIAN", "\\ud800", StringComparison.Ordinal)).Has(JsonErrors.BrokenText).Should().BeTrue();

    [Fact]
    public void No_text_of_a_fault_holds_a_dash_for_a_value_or_the_code_of_a_rule()
    {
        var doubtful = Pks1().Ratify(OfficialId.From("KALAPAS"), DoubtfulSignatureOf(UptS, "X", "2024-06-15", "SIGN-POWER-DAY", "SIGN-SUBJECTS"), At("x"));
        var unexplained = Pks1().Ratify(OfficialId.From("KALAPAS"), DoubtfulSignatureOf(UptS, "X", "2024-06-15"), At("x"));
        IDomainResult[] refused =
        [
            doubtful,
            unexplained,
            Pks1().Amend(new Addendum(Day("2024-06-01")) { Terms = new() }, [], At("x")),
            Pks1().Terminate(Day("2024-06-15"), TerminationCause.StoppedByCompetentLevel, "x", At("x")),
            Draft().AgreeTerms(new() { Costs = [new(null!, [])] }, On("2023-01-30", "x")),
            CooperationAgreement.From([.. Pks1().Journal.Entries, Entry<AgreementEvent>.Of(EntryId.From("bad"), Pks1().Revision + 1, At("bad").Stamp, new AddendumConcluded(new(Day("2024-06-01")) { Terms = new() }, [], Provenance.AsPrinted))]),
        ];

        refused.Should().OnlyContain(static r => !r.IsSuccess);
        var texts = refused.SelectMany(static r => r.ValidationErrors).SelectMany(static e => new[] { e.Text.Id, e.Text.En }).ToList();
        texts.Should().AllSatisfy(static text => text.Should().NotContain("–").And.NotContain(": .").And.NotMatchRegex("(SIGN|AGREEMENT)-[A-Z]"));
        texts.Should().Contain(static text => text.Contains("Surat kuasa berlaku pada hari itu")).And.Contain(static text => text.Contains("alasannya tidak tercatat"));
    }

    private static DomainResult<CooperationAgreement> Revised => Pks1().Evaluate(Evaluated("E", InTerm, "2024-06-15", Recommendation.Revise), At("e"));

    private static Recording At(string id) => On("2024-06-15", id);

    /// <summary>Signed after its first day it counts from the signature, so that it is not told as in force before.</summary>
    [Theory]
    [InlineData("2024-06-15", null, "in force from 15 June 2024, signed by ")]
    [InlineData("2024-06-16", null, "with the first day 15 June 2024, signed on 16 June 2024 by ")]
    [InlineData("2024-06-16", true, "in force from 15 June 2024, signed by ")]
    public void Of_an_addendum_say_from_when_it_counts(string signed, bool? isRetroactive, string told) =>
        Pks1().Amend(new Addendum(Day("2024-06-15")) { Scope = [new(Sabun)], Clauses = isRetroactive is null ? null : new() { Retroactive = isRetroactive } }, signed, id: "x")
            .Value.Journal.Last!.In(Language.English).Should().Contain(told);
}
