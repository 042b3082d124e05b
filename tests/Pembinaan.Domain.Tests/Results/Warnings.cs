namespace Pembinaan.Domain.Tests.Results;

[Trait("Scenario", "S29")]
public sealed class Warnings
{
    [Fact]
    public void Never_stop_a_command()
    {
        DomainResult.Success(Sample.Late).IsSuccess.Should().BeTrue();
        FluentActions.Invoking(static () => DomainResult.Failure(Sample.Late)).Should().Throw<ArgumentException>().WithMessage("*SAMPLE-LATE*");
        FluentActions.Invoking(static () => DomainResult<int>.Failure(Sample.Bad, Sample.Late)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => (DomainResult<int>)Sample.Late).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Never_hide_an_error()
    {
        FluentActions.Invoking(static () => DomainResult.Success(Sample.Bad)).Should().Throw<ArgumentException>().WithMessage("*SAMPLE-BAD*");
        FluentActions.Invoking(static () => DomainResult.Success(1, Sample.Bad)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DomainResult.Success(1).Warning(Sample.Late, Sample.Bad)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Are_kept_beside_the_errors_of_a_failure() =>
        DomainResult<int>.Failure(Sample.Bad).Warning(Sample.Late).Warnings.Should().Equal(Sample.Late);
}
