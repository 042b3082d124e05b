using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

public class Stages_of_pembinaan
{
    private static readonly Sentence ThreeYears = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 6, 1));

    [Fact]
    public void Are_proposed_by_date_and_fixed_only_by_decision()
    {
        var stages = StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice);

        stages.Proposed.On(new(2025, 5, 31)).Should().Be(PembinaanStage.Awal);
        stages.Proposed.On(new(2025, 6, 1)).Should().Be(PembinaanStage.LanjutanPertama);
        stages.Decided.On(new(2026, 12, 31)).Should().Be(PembinaanStage.Awal, "no hearing has decided");
        stages.DueOn(new(2025, 5, 31)).Should().BeNull();
        stages.DueOn(new(2025, 6, 1)).Should().Be((PembinaanStage.LanjutanPertama, new LocalDate(2025, 6, 1)));
    }

    [Fact]
    public void Hold_from_the_day_of_the_decision()
    {
        var stages = StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice, [(new(2025, 7, 1), PembinaanStage.LanjutanPertama)]);

        stages.Decided.On(new(2025, 6, 30)).Should().Be(PembinaanStage.Awal);
        stages.Decided.On(new(2025, 7, 1)).Should().Be(PembinaanStage.LanjutanPertama);
        stages.DueOn(new(2025, 7, 1)).Should().BeNull();
    }

    [Fact]
    public void Begin_with_at_most_one_month_of_mapenaling() =>
        StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice).Mapenaling.LastDay.Should().Be(new LocalDate(2024, 6, 30));

    [Fact]
    public void Follow_other_limits_where_they_are_named()
    {
        var half = StageThresholds.Of(Fraction.Half, Fraction.TwoThirds, Fraction.Of(3, 4), Term.OfDays(14), Basis.FacilityPolicy);
        var stages = StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice, thresholds: half);

        stages.Proposed.On(new(2025, 6, 1)).Should().Be(PembinaanStage.Awal);
        stages.Proposed.On(new(2025, 11, 28)).Should().Be(PembinaanStage.LanjutanPertama);
        stages.Mapenaling.LastDay.Should().Be(new LocalDate(2024, 6, 14));
        StageThresholds.Reported.Basis.Kind.Should().Be(BasisKind.ReportedPractice);
        FluentActions.Invoking(static () => StageThresholds.Of(Fraction.Half, Fraction.Half, Fraction.TwoThirds, Term.OfMonths(1), Basis.FacilityPolicy)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Can_be_put_back_by_a_later_decision() => StagesOfPembinaan
        .Of(ThreeYears, SentenceCounting.Practice, [new(new(2025, 7, 1), PembinaanStage.LanjutanPertama), new(new(2025, 9, 1), PembinaanStage.Awal)])
        .DueOn(new(2025, 9, 1)).Should().Be((PembinaanStage.LanjutanPertama, new LocalDate(2025, 6, 1)));

    [Fact]
    public void Are_undefined_for_death_too_and_begin_with_the_commutation_to_a_term()
    {
        var life = Sentence.Death(new(2010, 1, 1)).Commuted(Commutation.ToLife(new(2020, 1, 1))).Value;
        var term = life.Commuted(Commutation.ToFixedTerm(new(2026, 6, 1), SentenceTerm.Of(years: 20), new(2010, 1, 1))).Value;

        StagesOfPembinaan.Of(life, SentenceCounting.Practice).DueOn(new(2030, 1, 1)).Should().BeNull();
        StagesOfPembinaan.Of(term, SentenceCounting.Practice).DueOn(new(2026, 6, 1)).Should().Be((PembinaanStage.Akhir, new LocalDate(2026, 6, 1)), "sixteen of twenty years are served");
        StagesOfPembinaan.Of(term, SentenceCounting.Practice).Decided.IsEmpty.Should().BeTrue("no hearing has decided");
    }

    [Fact]
    public void Are_undefined_for_life_until_decided()
    {
        var life = Sentence.Life(new(2015, 1, 1));

        StagesOfPembinaan.Of(life, SentenceCounting.Practice).Proposed.IsEmpty.Should().BeTrue();
        StagesOfPembinaan.Of(life, SentenceCounting.Practice).Decided.IsEmpty.Should().BeTrue();
        StagesOfPembinaan.Of(life, SentenceCounting.Practice, [(new(2025, 7, 1), PembinaanStage.LanjutanPertama)]).Decided.On(new(2025, 7, 1)).Should().Be(PembinaanStage.LanjutanPertama);
    }

    /// <summary>
    /// Three months of remission bring the half of three years forward from 28 November to the middle of October 2025, until they are revoked on 1 November.
    /// </summary>
    [Fact]
    public void Are_proposed_by_the_sentence_as_it_stood_on_the_day()
    {
        var granted = ThreeYears.Granted(Remission.Of(new(2025, 8, 17), 3, 0).Value);
        var revoked = granted.Revoked(new LocalDate(2025, 8, 17), new(2025, 11, 1)).Value;
        static PembinaanStage? On(Sentence sentence, LocalDate day) => StagesOfPembinaan.Of(sentence, SentenceCounting.Practice).Proposed.On(day);

        On(ThreeYears, new(2025, 10, 31)).Should().Be(PembinaanStage.LanjutanPertama);
        On(granted, new(2025, 11, 1)).Should().Be(PembinaanStage.LanjutanKedua);
        On(revoked, new(2025, 10, 31)).Should().Be(PembinaanStage.LanjutanKedua, "it was not revoked yet");
        On(revoked, new(2025, 11, 1)).Should().Be(PembinaanStage.LanjutanPertama);
        StagesOfPembinaan.Of(revoked, SentenceCounting.Practice).DueOn(new(2025, 10, 31))!.Value.Stage.Should().Be(PembinaanStage.LanjutanKedua);
        StagesOfPembinaan.Of(revoked, SentenceCounting.Practice).DueOn(new(2025, 11, 1))!.Value.Stage.Should().Be(PembinaanStage.LanjutanPertama);
    }
}
