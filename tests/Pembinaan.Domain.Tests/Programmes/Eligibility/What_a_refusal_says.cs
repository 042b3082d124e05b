using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

/// <summary>"Not met: The person is not in isolation." is read as its opposite, so a refusal says what is so.</summary>
[Trait("Scenario", "S29")]
public class What_a_refusal_says
{
    private static readonly DateSet June = DateSet.Between(new(2025, 6, 1), new(2025, 6, 30));
    private static readonly EligibilityFacts Isolated = Someone.With(static p => p with { Isolation = June });

    [Fact]
    public void Of_isolation_is_since_when_and_until_when()
    {
        Text(Isolated, new(2025, 6, 30), "ELIG-ISOLATION").Should().Be(new LocalisedText(
            "Orang ini berada dalam pengasingan, 1 Juni 2025 sampai dengan 30 Juni 2025.", "The person is in isolation, 1 June 2025 to 30 June 2025 inclusive."));
        Text(Isolated, new(2025, 7, 1), "ELIG-ISOLATION").En.Should().Be("Met: The person is not in isolation.");
        Text(Someone.With(static p => p with { Isolation = DateSet.From(new(2025, 6, 1)) | DateSet.On(new(2025, 1, 1)) }), Someone.Today, "ELIG-ISOLATION").En
            .Should().Be("The person is in isolation, from 1 June 2025.");
        Text(Someone.With(static p => p with { Absence = June }), new(2025, 6, 1), "ELIG-ABSENCE").En.Should().Be("The person is temporarily away, 1 June 2025 to 30 June 2025 inclusive.");
    }

    [Fact]
    public void Of_the_release_are_its_day_and_the_first_day_of_the_programme()
    {
        var released = Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 3)) });

        Text(released, Someone.Today, "ELIG-RELEASE").Should().Be(new LocalisedText(
            "Tanggal bebas: 3 Agustus 2025 (dari instansi; hasil hitungan 1 Juni 2027). Hari pertama program: 4 Agustus 2025.", "Day of release: 3 August 2025 (the authority's; computed 1 June 2027). First day of the programme: 4 August 2025."));
        Text(Someone.With(static p => p with { Sentence = Someone.Released(new(2025, 8, 4)) }), Someone.Today, "ELIG-RELEASE").En.Should().StartWith("Met: ");
    }

    [Fact]
    public void Of_the_legal_status_is_the_one_held_on_the_day()
    {
        var status = Timeline<LegalStatus>.Empty.From(new(2024, 6, 1), LegalStatus.Narapidana).From(new(2025, 7, 2), LegalStatus.Bebas);

        Text(Someone.With(p => p with { Status = status }), new(2025, 7, 2), "ELIG-STATUS").En
            .Should().StartWith("Not met: The person is a detainee").And.EndWith(" Legal status: released from 2 July 2025.");
        Text(Someone.With(p => p with { Status = status }), new(2025, 7, 1), "ELIG-STATUS").En.Should().StartWith("Met: ");
    }

    /// <summary>Every national rule, met by nobody here on one day or another, says more than what it requires; nobody's date of birth.</summary>
    [Fact]
    public void Of_every_national_rule_is_what_the_facts_are()
    {
        var said = Everybody().SelectMany(static facts => new[] { new LocalDate(2025, 7, 1), new LocalDate(2026, 7, 1) }
            .SelectMany(day => EligibilityBooks.National.Decide(facts, day).Findings.Where(static f => f.Verdict == Verdict.NotMet).Select(static f => (f.Rule, f.Text)))).ToList();

        said.Select(static f => f.Rule.Code).Distinct().Should().BeEquivalentTo(EligibilityBooks.National.Versions[^1].Rules!.Rules.Select(static r => r.Code));
        said.Should().OnlyContain(static f => f.Text.En != $"Not met: {f.Rule.Requirement.En}" && f.Text.Id != $"Tidak terpenuhi: {f.Rule.Requirement.Id}" && !f.Text.En.Contains("of birth", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_condition_of_the_programme_are_the_facts_too()
    {
        Of(ProgrammeCondition.ServedAtLeast(Fraction.Half)).Should().Be(new LocalisedText(
            "Tidak terpenuhi: Telah menjalani paling sedikit 1/2 masa pidana. Tanggal 1/2 masa pidana: 28 November 2025.",
            "Not met: At least 1/2 of the sentence is served. Day on which 1/2 of the sentence is served: 28 November 2025."));
        Of(ProgrammeCondition.EducationAtLeast(EducationLevel.Sma)).En.Should().StartWith("Not met: Education of at least ").And.Contain(". Education: ");
        Of(ProgrammeCondition.NotInRegisterF(), static p => p with { RegisterF = DateSet.From(new(2025, 7, 1)) }).En.Should().Be("The days of an entry in Register F: from 1 July 2025.");
        Of(ProgrammeCondition.IsWilling(), static p => p with { Willing = false }).En.Should().Be("The person does not agree to take part.");
        Of(ProgrammeCondition.HasSkill([Someone.Fish])).En.Should().Be("The skills held do not include LELE.");
        Of(ProgrammeCondition.NoDisciplineWithin(SentenceTerm.Of(months: 6)), static p => p with { Discipline = Known.Of(new DisciplinePenalty(new(2025, 5, 1), DisciplineLevel.Sedang)) }).En
            .Should().Be("A discipline penalty was served in the last 6 months. Discipline penalties: medium 1 May 2025.");
        Of(ProgrammeCondition.TppRecommends(), static p => p with { Tpp = ValueList<TppRecommendation>.Empty }).En.Should().Be("Not met: A TPP hearing recommends taking part. TPP recommendations: none.");
        Of(ProgrammeCondition.SppnAtLeast(80)).En.Should().StartWith("Not met: ").And.NotContain("70");
    }

    /// <summary>Warnings are stored with an enrolment; facts about people are not.</summary>
    [Fact]
    public void Of_what_only_warns_is_no_fact_but_what_the_rule_says_itself()
    {
        Of(ProgrammeCondition.ServedAtLeast(Fraction.Half).AsWarning()).En.Should().Be("Not met: At least 1/2 of the sentence is served.");
        Of(ProgrammeCondition.Unless(ProgrammeCondition.ServedAtLeast(Fraction.Half), ProgrammeCondition.StatusIs([LegalStatus.Tahanan])).AsWarning()).En
            .Should().Be("Not met: At least 1/2 of the sentence is served; unless: The legal status is: detainee.");
        Of(ProgrammeCondition.NotInRegisterF().AsWarning(), static p => p with { RegisterF = DateSet.From(new(2025, 7, 1)) }).En.Should().Be("Not met: Not on record in Register F.");
        Of(ProgrammeCondition.IsWilling().AsWarning(), static p => p with { Willing = false }).En.Should().Be("The person does not agree to take part.");
    }

    [Fact]
    public void Of_an_exception_is_said_once()
    {
        Of(ProgrammeCondition.Unless(ProgrammeCondition.ServedAtLeast(Fraction.Half), ProgrammeCondition.StatusIs([LegalStatus.Tahanan]))).Should().Be(new LocalisedText(
            "Tidak terpenuhi: Telah menjalani paling sedikit 1/2 masa pidana; kecuali: Status hukum: tahanan. (Tanggal 1/2 masa pidana: 28 November 2025.) (Status hukum: narapidana sejak 1 Juni 2024.)",
            "Not met: At least 1/2 of the sentence is served; unless: The legal status is: detainee. (Day on which 1/2 of the sentence is served: 28 November 2025.) (Legal status: convict from 1 June 2024.)"));
    }

    [Fact]
    [Trait("Scenario", "S27")]
    public void Of_a_sentence_not_known_asks_for_the_sentence()
    {
        foreach (var condition in new[] { ProgrammeCondition.ServedAtLeast(Fraction.Half), ProgrammeCondition.ServedAtLeast(Fraction.Half, forChildren: Fraction.Third), ProgrammeCondition.CleanBeforeFraction(Fraction.Half, SentenceTerm.Of(months: 6)) })
        {
            Of(condition, static p => p with { Sentence = Fact<Sentence>.Unknown }).Should().Match<LocalisedText>(static t =>
                t.Id.EndsWith("Belum diketahui: pidana yang dijatuhkan.", StringComparison.Ordinal) && t.En.EndsWith("Not known: sentence imposed.", StringComparison.Ordinal));
        }

        Of(ProgrammeCondition.ServedAtLeast(Fraction.Half, forChildren: Fraction.Third), static p => p with { Sentence = Fact<Sentence>.Unknown, Status = Fact<Timeline<LegalStatus>>.Unknown }).En
            .Should().EndWith("Not known: sentence imposed, legal status.");
    }

    private static LocalisedText Text(EligibilityFacts facts, LocalDate day, string code) =>
        EligibilityBooks.National.Decide(facts, day).Findings.Single(f => f.Rule.Code == code).Text;

    private static LocalisedText Of(ProgrammeCondition condition, Func<ParticipantFacts, ParticipantFacts>? change = null) =>
        EligibilityBooks.For(ProgrammeConditions.Of("X", condition)).Value.Decide(Someone.With(change ?? (static p => p)), Someone.Today)
            .Findings.Single(static f => f.Rule.Code.StartsWith("COND-", StringComparison.Ordinal) && f.Depth == 0).Text;

    private static IEnumerable<EligibilityFacts> Everybody()
    {
        var elsewhere = Someone.Facility with { Houses = (ValueList<Sex>)[Sex.Female], IsForChildren = true, IsForYoungAdults = false, IsForDetainees = false };
        var adults = elsewhere with { IsForChildren = false, IsLpas = false, ChildrenAreApart = false };
        var programme = Someone.Programme with { MinutesPerDay = 16 * 60, LastDay = new LocalDate(2030, 1, 1) };
        foreach (var status in LegalStatus.All)
        {
            foreach (var born in new LocalDate[] { new(2015, 1, 1), new(2012, 1, 1), new(2006, 1, 1), new(1994, 5, 17) })
            {
                foreach (var facility in new[] { elsewhere, adults })
                {
                    yield return new(
                        Someone.Person with
                        {
                            Status = Someone.Always(status),
                            BirthDate = born,
                            Litmas = ValueList<Litmas>.Empty,
                            Interests = ValueList<SubjectId>.Empty,
                            Willing = false,
                            Risk = Someone.Always(RiskLevel.High),
                            HighRiskApproval = DateSet.None,
                            Health = HealthFitness.Unfit,
                            Isolation = DateSet.All,
                            Absence = DateSet.All,
                            Whereabouts = Someone.Always(FacilityId.From("UPT-X")),
                            Sentence = Someone.Released(new(2025, 6, 30)),
                            CourtOrderedTraining = true,
                        },
                        programme,
                        facility);
                }
            }
        }
    }
}
