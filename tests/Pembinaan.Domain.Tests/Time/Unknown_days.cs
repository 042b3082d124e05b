using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>Why the library has windows and open-ended periods instead of nullable days.</summary>
[Trait("Vectors", "DV11")]
public sealed class Unknown_days
{
    [Fact]
    public void As_null_turn_unknown_into_yes_under_negation()
    {
        LocalDate? unknown = null;
        var day = new LocalDate(2025, 5, 7);

        (unknown < day).Should().BeFalse();
        (!(unknown >= day)).Should().BeTrue("that is C#'s answer");
        Window.Unknown.Not().At(day).Should().Be(Verdict.Undetermined, "that is ours");
    }

    [Fact]
    public void As_default_look_like_days()
    {
        default(LocalDate).Should().Be(new LocalDate(1, 1, 1));
        FluentActions.Invoking(static () => LocalDate.MaxIsoValue.PlusDays(1)).Should().Throw<OverflowException>();
        ValidityPeriod.From(new(2025, 5, 7)).LastDay.Should().BeNull("open-ended is said, not meant by a far day");
    }
}
