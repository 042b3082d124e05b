using Pembinaan.Domain.Participants;

namespace Pembinaan.Domain.Tests.Participants;

public class Stages_of_pembinaan
{
    private static readonly Sentence ThreeYears = Sentence.Of(SentenceTerm.Of(years: 3), new(2024, 6, 1));

    [Fact]
    public void Are_proposed_by_date_and_fixed_only_by_decision()
    {
        var stages = StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice);

        stages.Proposed.On(new(2025, 5, 26)).Should().Be(PembinaanStage.Awal);
        stages.Proposed.On(new(2025, 5, 27)).Should().Be(PembinaanStage.LanjutanPertama);
        stages.Decided.On(new(2026, 12, 31)).Should().Be(PembinaanStage.Awal, "no hearing has decided");
        stages.DueOn(new(2025, 5, 26)).Should().BeNull();
        stages.DueOn(new(2025, 5, 27)).Should().Be(new StageProposal(PembinaanStage.LanjutanPertama, new(2025, 5, 27)));
    }

    [Fact]
    public void Hold_from_the_day_of_the_decision()
    {
        var stages = StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice, [new(new(2025, 7, 1), PembinaanStage.LanjutanPertama)]);

        stages.Decided.On(new(2025, 6, 30)).Should().Be(PembinaanStage.Awal);
        stages.Decided.On(new(2025, 7, 1)).Should().Be(PembinaanStage.LanjutanPertama);
        stages.DueOn(new(2025, 7, 1)).Should().BeNull();
    }

    [Fact]
    public void Begin_with_at_most_one_month_of_mapenaling() =>
        StagesOfPembinaan.Of(ThreeYears, SentenceCounting.Practice).Mapenaling.LastDay.Should().Be(new LocalDate(2024, 6, 30));

    [Fact]
    public void Are_undefined_for_life_until_decided()
    {
        var life = Sentence.Life(new(2015, 1, 1));

        StagesOfPembinaan.Of(life, SentenceCounting.Practice).Proposed.IsEmpty.Should().BeTrue();
        StagesOfPembinaan.Of(life, SentenceCounting.Practice).Decided.IsEmpty.Should().BeTrue();
        StagesOfPembinaan.Of(life, SentenceCounting.Practice, [new(new(2025, 7, 1), PembinaanStage.LanjutanPertama)]).Decided.On(new(2025, 7, 1)).Should().Be(PembinaanStage.LanjutanPertama);
    }
}
