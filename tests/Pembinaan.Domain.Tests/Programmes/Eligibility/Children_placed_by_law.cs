using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Children_placed_by_law
{
    private static readonly RuleBook<EligibilityFacts> National = EligibilityBooks.National;

    private static readonly ParticipantFacts Sentenced = Someone.Person with { Status = Someone.Always(LegalStatus.AnakBinaan), BirthDate = new LocalDate(2009, 3, 1) };

    private static readonly ParticipantFacts InProceedings = Someone.Person with
    {
        Status = Someone.Always(LegalStatus.Anak),
        BirthDate = new LocalDate(2011, 3, 1),
        Sentence = Fact<Sentence>.Unknown,
        Litmas = Known.Of(new Litmas(new(2025, 6, 1), FacilityFunction.Pelayanan)),
    };

    private static FacilityContext Of(FacilityKind kind) => FacilityContext.OfKind(Someone.Serang, kind) with { Houses = (ValueList<Sex>)[Sex.Male] };

    [Fact]
    [Trait("Law", "UU 11/2012 ps 85")]
    public void Join_in_a_Lapas_that_holds_children_apart_from_adults() =>
        Decide(Sentenced, Of(FacilityKind.Lapas) with { ChildrenAreApart = true }).Outcome.Should().Be(Outcome.Met);

    [Fact]
    [Trait("Law", "UU 11/2012 ps 85")]
    public void Do_not_join_among_adults()
    {
        var decision = Decide(Sentenced, Of(FacilityKind.Lapas) with { ChildrenAreApart = false });

        decision.Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-CHILD-FACILITY");
        decision.FirstDayMet.Should().Be(new LocalDate(2027, 3, 1), "from 18 on the child is moved to a Lapas");
    }

    [Fact]
    [Trait("Law", "UU 11/2012 ps 85")]
    public void Are_undetermined_in_a_Lapas_of_which_nobody_said_whether_children_are_apart()
    {
        var decision = Decide(Sentenced, Of(FacilityKind.Lapas));

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Name).Should().Equal("facility-children-apart");
    }

    [Fact]
    [Trait("Law", "UU 11/2012 ps 86")]
    public void Move_to_a_Lapas_Pemuda_at_18_and_go_on_there()
    {
        var grown = Sentenced with { BirthDate = new LocalDate(2006, 8, 1) };

        Decide(grown, Of(FacilityKind.LapasPemuda)).Outcome.Should().Be(Outcome.Met);
        Decide(grown, Of(FacilityKind.LapasPemuda)).Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-SENTENCED-CHILD-AGE");
        Decide(grown, Of(FacilityKind.Lapas)).Outcome.Should().Be(Outcome.Met, "where there is no Lapas Pemuda, another Lapas holds the child");
        Decide(grown, Of(FacilityKind.Lapas)).Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-SENTENCED-CHILD-AGE", "ELIG-CHILD-FROM-18");
    }

    [Fact]
    [Trait("Law", "UU 11/2012 ps 86")]
    public void Move_to_a_Lapas_for_adults_at_21_and_go_on_there()
    {
        var grown = Sentenced with { BirthDate = new LocalDate(2004, 7, 1) };

        Decide(grown, Of(FacilityKind.Lapas)).Outcome.Should().Be(Outcome.Met);
        Decide(grown, Of(FacilityKind.Lapas)).Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-SENTENCED-CHILD-AGE");
        Decide(grown, Of(FacilityKind.Lpka)).Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-SENTENCED-CHILD-AGE", "ELIG-CHILD-FROM-21");
        Decide(grown, Of(FacilityKind.LapasPemuda)).Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-SENTENCED-CHILD-AGE", "ELIG-CHILD-FROM-21");
        Decide(grown with { BirthDate = new LocalDate(2004, 7, 2) }, Of(FacilityKind.LapasPemuda)).Warnings.Select(static f => f.Rule.Code)
            .Should().Equal(["ELIG-SENTENCED-CHILD-AGE"], "on the day before the birthday it is the right Lapas");
    }

    [Fact]
    [Trait("Law", "UU 11/2012 ps 85")]
    public void Are_undetermined_where_the_age_would_decide_and_is_not_known()
    {
        var decision = Decide(Sentenced with { BirthDate = Fact<LocalDate>.Unknown }, Of(FacilityKind.Lapas) with { ChildrenAreApart = false });

        decision.Outcome.Should().Be(Outcome.Undetermined);
        decision.MissingFacts().Select(static f => f.Name).Should().Equal("birth-date");
        Decide(Sentenced with { BirthDate = Fact<LocalDate>.Unknown }, Of(FacilityKind.Lpka)).Outcome.Should().Be(Outcome.Met, "in an LPKA no age is asked for");
    }

    [Fact]
    [Trait("Law", "UU 22/2022 ps 28")]
    public void Of_whom_the_case_is_in_proceedings_join_in_an_LPAS_and_apart_from_adults_elsewhere()
    {
        Decide(InProceedings, Of(FacilityKind.Lpas)).Outcome.Should().Be(Outcome.Met);
        Decide(InProceedings, Of(FacilityKind.Rutan) with { ChildrenAreApart = true }).Outcome.Should().Be(Outcome.Met);
        Decide(InProceedings, Of(FacilityKind.Rutan)).Outcome.Should().Be(Outcome.Undetermined);
        Decide(InProceedings, Of(FacilityKind.Rutan) with { ChildrenAreApart = false }).Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-ANAK-FACILITY");
    }

    [Fact]
    [Trait("Law", "UU 22/2022 ps 47")]
    public void Once_sentenced_do_not_join_in_an_LPAS_but_in_an_LPKA()
    {
        var inLpas = Decide(Sentenced, Of(FacilityKind.Lpas));

        Decide(Sentenced, Of(FacilityKind.Lpka)).Outcome.Should().Be(Outcome.Met);
        inLpas.Unmet.Select(static f => f.Rule.Code).Should().Equal("ELIG-CHILD-FACILITY");
        inLpas.Unmet.Single().Rule.Basis.References.Should().Contain(Instruments.Uu22Of2022.Article("47", "1"));
        inLpas.FirstDayMet.Should().Be(new LocalDate(2027, 3, 1), "from 18 on that warns");
        Decide(InProceedings, Of(FacilityKind.Lpas)).Outcome.Should().Be(Outcome.Met);
        Decide(Sentenced, FacilityContext.ForChildren(Someone.Serang, [Sex.Male])).Outcome.Should().Be(Outcome.Met, "it is an LPKA");
    }

    [Theory]
    [Trait("Law", "UU 22/2022 ps 47")]
    [InlineData(true, null, null, Outcome.Undetermined, "facility-lpas")]
    [InlineData(true, true, null, Outcome.NotMet, null)]
    [InlineData(true, false, null, Outcome.Met, null)]
    [InlineData(null, false, true, Outcome.Met, null)]
    [InlineData(null, null, true, Outcome.Undetermined, "facility-lpas")]
    [InlineData(null, true, true, Outcome.NotMet, null)]
    [InlineData(false, null, false, Outcome.NotMet, null)]
    [InlineData(false, null, true, Outcome.Met, null)]
    [InlineData(false, false, true, Outcome.Met, null)]
    [InlineData(false, null, null, Outcome.Undetermined, "facility-children-apart")]
    public void Once_sentenced_wait_for_what_is_not_known_of_the_place(bool? isForChildren, bool? isLpas, bool? apart, Outcome expected, string? missing)
    {
        var place = new FacilityContext
        {
            Id = Someone.Serang,
            Houses = (ValueList<Sex>)[Sex.Male],
            IsForYoungAdults = false,
            IsForDetainees = false,
            IsForChildren = isForChildren is { } children ? children : Fact<bool>.Unknown,
            IsLpas = isLpas is { } lpas ? lpas : Fact<bool>.Unknown,
            ChildrenAreApart = apart is { } isApart ? isApart : Fact<bool>.Unknown,
        };

        var decision = Decide(Sentenced, place);

        decision.Outcome.Should().Be(expected);
        if (missing is not null)
        {
            decision.MissingFacts().Select(static f => f.Name).Should().Contain(missing);
        }
    }

    [Theory]
    [Trait("Law", "PP 58/1999 ps 10")]
    [InlineData(420, Outcome.Met)]
    [InlineData(421, Outcome.NotMet)]
    public void Are_held_to_seven_hours_a_day_in_a_Rutan_as_detainees_are(int minutes, Outcome expected)
    {
        var programme = Someone.Programme with { MinutesPerDay = minutes };

        National.Decide(new EligibilityFacts(InProceedings, programme, Of(FacilityKind.Rutan) with { ChildrenAreApart = true }), Someone.Today).Outcome.Should().Be(expected);
        National.Decide(new EligibilityFacts(InProceedings, programme, Of(FacilityKind.Lpas)), Someone.Today).Outcome.Should().Be(Outcome.Met, "the article is about whoever is held in a Rutan");
    }

    [Fact]
    [Trait("Law", "PP 58/1999 ps 10")]
    public void Are_asked_for_status_and_place_by_the_day_where_both_change()
    {
        var person = InProceedings with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2025, 1, 1), LegalStatus.Anak).From(new(2025, 9, 1), LegalStatus.AnakBinaan),
            Litmas = Known.Of(new Litmas(new(2025, 1, 1), FacilityFunction.Pelayanan), new Litmas(new(2025, 1, 1), FacilityFunction.Pembinaan)),
            Sentence = Sentence.Of(SentenceTerm.Of(years: 3), new(2025, 9, 1)),
        };
        var longDays = new EligibilityFacts(person, Someone.Programme with { MinutesPerDay = 480 }, Of(FacilityKind.Rutan) with { ChildrenAreApart = true });

        Hours(longDays, new(2025, 8, 31)).Should().Be(Verdict.NotMet);
        Hours(longDays, new(2025, 9, 1)).Should().Be(Verdict.Met);
        Hours(longDays, new(2024, 12, 31)).Should().Be(Verdict.Undetermined, "no status is recorded for the day");
        National.Decide(longDays, new(2025, 8, 31)).FirstDayMet.Should().Be(new LocalDate(2025, 9, 1));
    }

    [Fact]
    [Trait("Law", "PP 58/1999 ps 10")]
    public void Are_not_refused_and_no_detainee_is_where_the_programme_does_not_suit_talent_and_interest()
    {
        var detainee = InProceedings with { Status = Someone.Always(LegalStatus.Tahanan), BirthDate = new LocalDate(1990, 1, 1), Interests = Known.Of(Someone.Fish) };
        var child = InProceedings with { Interests = Known.Of(Someone.Fish) };

        foreach (var decision in new[] { Decide(detainee, Of(FacilityKind.Rutan)), Decide(child, Of(FacilityKind.Rutan) with { ChildrenAreApart = true }) })
        {
            decision.Outcome.Should().Be(Outcome.Met);
            decision.Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-PELAYANAN-INTEREST");
        }

        Decide(detainee with { Interests = Fact<ValueList<SubjectId>>.Unknown }, Of(FacilityKind.Rutan)).Outcome.Should().Be(Outcome.Met, "nobody is kept waiting for an assessment of interest");
    }

    [Fact]
    [Trait("Law", "UU 22/2022 ps 46")]
    [Trait("Law", "UU 22/2022 ps 53")]
    public void Are_released_by_an_article_of_their_own()
    {
        var released = Someone.Released(new(2025, 8, 3));

        Decide(Sentenced with { Sentence = released }, Of(FacilityKind.Lpka)).Unmet.Single().Rule.Basis.References.Should().Equal(Instruments.Uu22Of2022.Article("53"));
        Decide(Someone.Person with { Sentence = released }, Someone.Facility).Unmet.Single().Rule.Basis.References.Should().Equal(Instruments.Uu22Of2022.Article("46"));
    }

    [Theory]
    [Trait("Law", "UU 22/2022 ps 29")]
    [Trait("Law", "UU 22/2022 ps 48")]
    [Trait("Law", "UU 22/2022 ps 56")]
    [InlineData("ANAK", "29")]
    [InlineData("ANAK-BINAAN", "48")]
    [InlineData("KLIEN", "56")]
    [InlineData("NARAPIDANA", "36")]
    [InlineData("TAHANAN", "20")]
    public void Need_a_Litmas_by_an_article_of_their_own_as_each_status_does(string status, string article)
    {
        var facility = Of(status.StartsWith("ANAK", StringComparison.Ordinal) ? FacilityKind.Lpka : FacilityKind.Lapas);
        var unmet = Decide(Sentenced with { Status = Someone.Always(LegalStatus.FromCode(status)), Litmas = ValueList<Litmas>.Empty }, facility).Unmet;

        unmet.Where(static f => f.Rule.Code.StartsWith("ELIG-LITMAS", StringComparison.Ordinal)).Should().ContainSingle()
            .Which.Rule.Basis.Should().Match<Basis>(b => b.Note == null && b.References.Any(r => r.Article == article));
    }

    private static Verdict Hours(EligibilityFacts facts, LocalDate day) => National.Decide(facts, day).Findings.Single(static f => f.Rule.Code == "ELIG-PELAYANAN-HOURS").Verdict;

    private static Decision<EligibilityFacts> Decide(ParticipantFacts person, FacilityContext facility) => National.Decide(new EligibilityFacts(person, Someone.Programme, facility), Someone.Today);
}
