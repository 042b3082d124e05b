using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>Three years from 1 June 2024, counted by practice: two fifths are one year and 72 days, and so on.</summary>
public class Reported_policies_of_facilities
{
    private static readonly ValueList<Attestation> AllSteps =
        [new("KOMITMEN", new(2024, 7, 1)), new("DAFTAR-BINADIK", new(2024, 7, 1)), new("PERIKSA-REGISTRASI", new(2024, 7, 1)), new("WAWANCARA-GIATJA", new(2024, 7, 1)), new("AKTIF-PROGRAM", new(2024, 7, 1))];

    private static readonly EligibilityFacts Convict = new(
        Someone.Person with { Attestations = AllSteps, Tpp = (ValueList<TppRecommendation>)[new TppRecommendation(new(2024, 8, 1), true)] },
        Someone.Programme with { FirstDay = new LocalDate(2025, 1, 6) },
        Someone.Facility);

    private static readonly LocalDate Asked = new(2024, 9, 1);

    [Fact]
    public void Ask_for_a_third_at_Pati() => FirstDay(UptPolicies.LapasPati).Should().Be(new LocalDate(2025, 6, 1));

    [Fact]
    public void Ask_for_a_commitment_at_Pati() => Book(UptPolicies.LapasPati)
        .Decide(With(static p => p with { Attestations = ValueList<Attestation>.Empty }), new(2025, 6, 1)).Unmet.Select(static f => f.Rule.Code).Should().Equal("COND-ATTESTED");

    [Fact]
    public void Let_one_join_unlisted_before_a_third_at_Banjarmasin()
    {
        var decision = Book(UptPolicies.LapasBanjarmasin).Decide(Convict, Asked);

        decision.Outcome.Should().Be(Outcome.Met);
        decision.Warnings.Select(static f => f.Rule.Code).Should().Equal("COND-SERVED-AT-LEAST");
        Book(UptPolicies.LapasBanjarmasin).Decide(Convict, new(2025, 6, 1)).Warnings.Should().BeEmpty();
    }

    [Fact]
    public void Ask_for_a_half_at_Kupang() => FirstDay(UptPolicies.LapasKupang).Should().Be(new LocalDate(2025, 11, 28));

    [Fact]
    public void Ask_for_the_conditions_of_asimilasi_by_offence_at_Ketapang()
    {
        FirstDay(UptPolicies.LapasKetapang).Should().Be(new LocalDate(2025, 11, 28));
        var corruption = With(static p => p with { Offence = OffenceClass.Corruption });
        Book(UptPolicies.LapasKetapang).Decide(corruption, Asked).FirstDayMet.Should().BeNull("the fine and the replacement money are not paid");
        Book(UptPolicies.LapasKetapang).Decide(Attesting(corruption, "DENDA-UANG-PENGGANTI"), Asked).FirstDayMet.Should().Be(new LocalDate(2026, 6, 1));
        var terrorism = Attesting(With(static p => p with { Offence = OffenceClass.Terrorism }), "DERADIKALISASI");
        Book(UptPolicies.LapasKetapang).Decide(terrorism, Asked).FirstDayMet.Should().BeNull("there is no written pledge");
        Book(UptPolicies.LapasKetapang).Decide(Attesting(terrorism, "IKRAR"), Asked).FirstDayMet.Should().Be(new LocalDate(2026, 6, 1));
        Book(UptPolicies.LapasKetapang).Decide(With(static p => p with { Offence = Fact<OffenceClass>.Unknown }), new(2025, 12, 1)).Outcome.Should().Be(Outcome.Undetermined);
    }

    [Fact]
    public void Ask_for_at_most_two_years_left_at_Sintang()
    {
        FirstDay(UptPolicies.LapasSintang).Should().Be(new LocalDate(2025, 6, 1));
        Book(UptPolicies.LapasSintang).Decide(Convict, new(2025, 5, 31)).Outcome.Should().Be(Outcome.NotMet);
    }

    [Fact]
    public void Ask_for_nothing_more_at_Banjar() => FirstDay(UptPolicies.LapasBanjar).Should().Be(Asked);

    [Fact]
    public void Ask_for_two_fifths_at_Denpasar() => FirstDay(UptPolicies.LapasDenpasar).Should().Be(new LocalDate(2025, 8, 12));

    [Fact]
    public void Rest_on_facility_policy() => UptPolicies.All
        .SelectMany(static p => Book(p).Versions.SelectMany(static v => v.Rules!.AllRules))
        .Where(static r => r.Code.StartsWith("COND-", StringComparison.Ordinal))
        .Should().OnlyContain(static r => r.Basis.Kind == BasisKind.FacilityPolicy);

    [Fact]
    public void Say_at_Ketapang_that_the_six_months_were_not_read() => Book(UptPolicies.LapasKetapang).VersionOn(Asked)!.Rules!.Rules
        .Where(static r => r.Basis.In(Language.English).Contains("the six months were not checked against the text of a regulation", StringComparison.Ordinal))
        .Should().ContainSingle().Which.Basis.In(Language.Indonesian).Should().Contain("belum diperiksa pada teks peraturan");

    [Fact]
    public void Ask_at_Ketapang_for_nine_clean_months_after_special_offences_and_six_after_others()
    {
        Clean(OffenceClass.General, new(2025, 12, 1), new(2026, 5, 31)).Should().BeFalse();
        Clean(OffenceClass.General, new(2025, 12, 1), new(2026, 6, 1)).Should().BeTrue();
        Clean(OffenceClass.Transnational, new(2025, 12, 1), new(2026, 8, 31)).Should().BeFalse();
        Clean(OffenceClass.Transnational, new(2025, 12, 1), new(2026, 9, 1)).Should().BeTrue();

        static bool Clean(OffenceClass offence, LocalDate penalty, LocalDate asked) => Book(UptPolicies.LapasKetapang)
            .Decide(With(p => p with { Offence = offence, Discipline = Known.Of(new DisciplinePenalty(penalty, DisciplineLevel.Sedang)) }), asked).IsMet;
    }

    [Fact]
    public void Ask_at_Ketapang_for_two_thirds_of_nine_months_at_least_after_special_offences()
    {
        var year = Attesting(With(static p => p with { Offence = OffenceClass.Corruption, Sentence = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 6, 1)) }), "DENDA-UANG-PENGGANTI");

        var thirteenAndAHalf = new EligibilityFacts(year.Person with { Sentence = Sentence.Of(SentenceTerm.Of(months: 13, days: 15), new(2024, 6, 1)) }, year.Programme, year.Facility);

        Book(UptPolicies.LapasKetapang).Decide(year, Asked).FirstDayPossiblyMet.Should().BeNull("two thirds are eight months");
        Book(UptPolicies.LapasKetapang).Decide(thirteenAndAHalf, Asked).FirstDayMet.Should().Be(new LocalDate(2024, 6, 1).PlusDays(270));
    }

    [Theory]
    [InlineData("DAFTAR-BINADIK")]
    [InlineData("PERIKSA-REGISTRASI")]
    [InlineData("WAWANCARA-GIATJA")]
    public void Ask_for_each_step_at_Banjarmasin(string step) => Book(UptPolicies.LapasBanjarmasin)
        .Decide(With(p => p with { Attestations = AllSteps.Where(a => a.Code != step).ToValueList() }), Asked).Unmet.Should().ContainSingle();

    [Fact]
    public void Ask_for_a_recommendation_at_Pati_and_Banjarmasin()
    {
        foreach (var policy in new[] { UptPolicies.LapasPati, UptPolicies.LapasBanjarmasin })
        {
            Book(policy).Decide(With(static p => p with { Tpp = Known.Of<TppRecommendation>() }), new(2025, 6, 1)).Unmet.Select(static f => f.Rule.Code).Should().Equal("COND-TPP-RECOMMENDS");
            Book(policy).Decide(With(static p => p with { Tpp = Fact<ValueList<TppRecommendation>>.Unknown }), new(2025, 6, 1)).Outcome.Should().Be(Outcome.Undetermined);
        }
    }

    [Fact]
    public void Say_each_where_they_were_reported_or_read() => UptPolicies.All
        .SelectMany(static p => p.Versions.SelectMany(static v => v.Conditions)).Should().OnlyContain(static c => c.Source != null);

    [Fact]
    public void Are_data_that_can_be_stored() => UptPolicies.All
        .Select(static p => PembinaanJson.Conditions.Read(PembinaanJson.Conditions.Write(p)).Value).Should().Equal(UptPolicies.All);

    [Fact]
    public void Let_the_head_of_Kupang_make_an_exception() =>
        Book(UptPolicies.LapasKupang).Decide(Convict, new(2025, 11, 27)).With(Waiver.Of("COND-SERVED-AT-LEAST", "kalapas", "kebutuhan", ValidityPeriod.On(new(2025, 11, 27))).Value).Value.IsMet.Should().BeTrue("half is asked generally");

    private static EligibilityFacts Attesting(EligibilityFacts facts, string step) =>
        new(facts.Person with { Attestations = facts.Person.Attestations.Value.Add(new(step, new(2024, 7, 1))) }, facts.Programme, facts.Facility);

    private static EligibilityFacts With(Func<ParticipantFacts, ParticipantFacts> change) => new(change(Convict.Person), Convict.Programme, Convict.Facility);

    private static LocalDate? FirstDay(ProgrammeConditions conditions) => Book(conditions).Decide(Convict, Asked).FirstDayMet;

    private static RuleBook<EligibilityFacts> Book(ProgrammeConditions conditions) => EligibilityBooks.For(conditions).Value;
}
