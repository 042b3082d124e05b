using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Values;

public class Items_of_a_list
{
    public static TheoryData<Action> Lists => new(
        static () => _ = CohortsGiven.Plan() with { Sessions = [null!] },
        static () => _ = new AssessmentSheet(CohortsGiven.Unit, CohortsGiven.Day("2025-08-08"), [null!]),
        static () => _ = CohortsGiven.Curriculum() with { Subjects = [null!] },
        static () => ProgrammeConditions.Of("PRG-1", null!, null!),
        static () => ProgrammeConditions.In("PRG-1", null!, null!),
        static () => Known.Of<DisciplinePenalty>(null!, null!),
        static () => new List<string?> { null }.ToValueList(),
        static () => ValueList<string?>.Empty.Add(null));

    [Theory]
    [MemberData(nameof(Lists))]
    public void Are_never_null(Action list) => list.Should().Throw<ArgumentException>();

    [Fact]
    public void May_be_values_without_anything() => new int?[] { null }.ToValueList().Count.Should().Be(1);
}
