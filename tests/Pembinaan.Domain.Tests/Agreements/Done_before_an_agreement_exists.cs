using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>PKS-1 is signed on 31 January 2023 and in force from 1 February 2023.</summary>
public sealed class Done_before_an_agreement_exists
{
    private const string Early = "AGREEMENT-BEFORE-IT-EXISTED";

    private static readonly Dictionary<string, Func<CooperationAgreement, LocalDate, DomainResult<CooperationAgreement>>> Acts = new()
    {
        ["fulfil"] = static (a, day) => a.Fulfil("O", day, null, On("2023-03-01", "act")),
        ["report"] = static (a, day) => a.ReceiveReport(Swen, ValidityPeriod.Between(Day("2022-12-01"), day).Value, day, On("2023-03-01", "act")),
        ["reported-days"] = static (a, day) => a.ReceiveReport(Swen, ValidityPeriod.Between(Day("2022-12-01"), day).Value, Day("2023-02-15"), On("2023-03-01", "act")),
        ["evaluate"] = static (a, day) => a.Evaluate(Evaluated("E", ValidityPeriod.Between(Day("2023-01-01"), Day("2023-06-30")).Value, NodaTime.Text.LocalDatePattern.Iso.Format(day), Recommendation.Continue), On("2023-03-01", "act")),
        ["ask"] = static (a, day) => a.RequestRenewal(Swen, day, On("2023-03-01", "act")),
        ["stop"] = static (a, day) => a.StopRenewal(Swen, day, On("2023-03-01", "act")),
    };

    private static CooperationAgreement Agreed(AgreementClauses? clauses = null) => Draft(clauses: clauses ?? new() { AutomaticRenewal = AutomaticRenewal.AtMost(1, Term.OfYears(1), null) })
        .AgreeTerms(new() { Obligations = [new("O", Swen, "bahan", Day("2023-06-30"))] }, On("2023-01-30", "terms")).Value;

    public static TheoryData<string> Names => [.. Acts.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_before_the_last_signature_and_not_on_that_day(string act)
    {
        Acts[act](Agreed().Signed(), Day("2023-01-30")).ValidationErrors.Select(static e => (e.ErrorCode, e.Text.En)).Should().Equal(
            (Early, "On 30 January 2023 PKS-1 did not exist yet; it exists from 31 January 2023."));
        Acts[act](Agreed().Signed(), Day("2023-01-31")).IsSuccess.Should().BeTrue("what is owed may be done before the term begins");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_refused_while_nobody_has_formed_it(string act) => Acts[act](Agreed(), Day("2023-02-01")).Has(AgreementErrors.NotFormed).Should().BeTrue();

    [Theory]
    [InlineData(true, "2023-02-01", true)]
    [InlineData(true, "2023-01-31", false)]
    [InlineData(false, "2023-02-01", false)]
    [InlineData(false, "2023-02-10", true)]
    public void Counts_from_the_first_day_of_a_retroactive_term(bool isRetroactive, string day, bool isKept) =>
        Acts["fulfil"](Agreed(new() { Retroactive = isRetroactive }).Signed("2023-02-10"), Day(day)).IsSuccess.Should().Be(isKept);

    [Fact]
    public void Is_refused_of_a_correction_too()
    {
        var done = Acts["fulfil"](Agreed().Signed(), Day("2023-02-15")).Value;

        Corrected("2023-01-30").ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(Early);
        Corrected("2023-01-31").IsSuccess.Should().BeTrue();

        DomainResult<CooperationAgreement> Corrected(string day) =>
            done.Correct(EntryId.From("act"), new ObligationFulfilled("O", Day(day), null), "salah ketik", On("2023-03-02", "correct"));
    }

    [Theory]
    [InlineData("2023-02-15", true)]
    [InlineData("2023-02-16", false)]
    public void Is_held_against_a_signature_that_takes_the_place_of_one_annulled(string signed, bool isKept)
    {
        var done = Acts["fulfil"](Agreed().Signed(), Day("2023-02-15")).Value;
        var annulled = done.Annul(EntryId.From("PKS-1-signed-2"), "salah orang", On("2023-03-02", "annul")).Value;
        var again = annulled.Sign(SignatureOf(Swen, "DIREKTUR", signed), On("2023-03-03", "again"));

        again.ValidationErrors.Select(static e => e.ErrorCode).Should().Equal(isKept ? [] : [Early]);
        CooperationAgreement.From(annulled.Journal.Entries).IsSuccess.Should().BeTrue();
        (isKept ? CooperationAgreement.From(again.Value.Journal.Entries).IsSuccess : !again.IsSuccess).Should().BeTrue();
    }

    [Fact]
    public void Is_refused_of_a_stored_journal()
    {
        var done = Acts["fulfil"](Agreed().Signed(), Day("2023-02-15")).Value;
        Stored("2023-01-31").IsSuccess.Should().BeTrue();
        Stored("2023-01-30").Has(AgreementErrors.BeforeItExisted).Should().BeTrue();
        CooperationAgreement.From([.. Agreed().Journal.Entries, Entry<AgreementEvent>.Of(EntryId.From("act"), Agreed().Revision + 1, On("2023-03-01", "act").Stamp, new ObligationFulfilled("O", Day("2023-02-15"), null))])
            .Has(AgreementErrors.NotFormed).Should().BeTrue();

        DomainResult<CooperationAgreement> Stored(string day) => CooperationAgreement.From(
            [.. done.Journal.Entries.SkipLast(1), Entry<AgreementEvent>.Of(EntryId.From("act"), done.Revision, On("2023-03-01", "act").Stamp, new ObligationFulfilled("O", Day(day), null))]);
    }
}
