namespace Pembinaan.Domain.Tests.Results;

public sealed class Result_of_a_command
{
    private static readonly DomainResult<int> Good = 7;
    private static readonly DomainResult<int> Failed = Sample.Bad;

    [Fact]
    public void Holds_its_value_on_success()
    {
        Good.IsSuccess.Should().BeTrue();
        Good.Status.Should().Be(ResultStatus.Ok);
        Good.Value.Should().Be(7);
        Good.ValidationErrors.Should().BeEmpty();
        Good.ToString().Should().Be("Ok");
    }

    [Fact]
    public void Throws_when_the_value_of_a_failure_is_read() => FluentActions.Invoking(static () => Failed.Value).Should().Throw<InvalidOperationException>().WithMessage("*SAMPLE-BAD*");

    [Fact]
    public void Gives_its_value_to_who_asks_first()
    {
        Good.TryGetValue(out var value).Should().BeTrue();
        value.Should().Be(7);
        Failed.TryGetValue(out _).Should().BeFalse();
    }

    [Fact]
    public void Has_the_status_of_its_first_error()
    {
        DomainResult.Failure(Sample.Missing, Sample.Bad).Status.Should().Be(ResultStatus.NotFound);
        DomainResult.Failure(Sample.Bad, Sample.Missing).Status.Should().Be(ResultStatus.Invalid);
    }

    [Fact]
    public void Says_what_is_wrong_when_it_fails()
    {
        FluentActions.Invoking(static () => DomainResult.Failure()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DomainResult<int>.Failure()).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => DomainResult<int>.From(Good)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Has_a_value_when_it_succeeds()
    {
        FluentActions.Invoking(static () => DomainResult<string>.Success(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Good.Map<string>(static _ => null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(static () => Good.Bind<string>(static _ => null!)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Is_mapped_with_its_warnings()
    {
        var mapped = Good.Warning(Sample.Late).Map(static v => $"{v}");

        mapped.Value.Should().Be("7");
        mapped.Warnings.Should().Equal(Sample.Late);
    }

    [Fact]
    public void Keeps_the_warnings_of_both_steps_in_their_order() =>
        DomainResult.Success(1, Sample.Late).Bind(static v => DomainResult.Success(v + 1, Sample.Early)).Should()
            .Match<DomainResult<int>>(static r => r.Value == 2 && r.Warnings.SequenceEqual(new[] { Sample.Late, Sample.Early }));

    [Fact]
    public void Keeps_a_warning_of_both_steps_once() =>
        DomainResult.Success(1, Sample.Late).Bind(static v => DomainResult.Success(v + 1, Sample.Early, Sample.Late)).Warnings.Should().Equal(Sample.Late, Sample.Early);

    [Fact]
    public void Keeps_the_warnings_of_the_first_step_when_the_second_fails()
    {
        var result = DomainResult.Success(1, Sample.Late).Bind(static _ => Failed);

        result.IsSuccess.Should().BeFalse();
        result.Warnings.Should().Equal(Sample.Late);
        result.ValidationErrors.Should().Equal(Sample.Bad);
    }

    [Fact]
    public void Does_not_take_the_next_step_after_a_failure()
    {
        Failed.Map<int>(static _ => throw new InvalidOperationException()).ValidationErrors.Should().Equal(Sample.Bad);
        Failed.Bind<int>(static _ => throw new InvalidOperationException()).Status.Should().Be(ResultStatus.Invalid);
        DomainResult.Failure(Sample.Missing).Map<int>(static () => throw new InvalidOperationException()).Status.Should().Be(ResultStatus.NotFound);
        DomainResult.Failure(Sample.Missing).Bind<int>(static () => throw new InvalidOperationException()).Status.Should().Be(ResultStatus.NotFound);
    }

    [Fact]
    public void Of_several_parts_collects_the_errors_and_warnings_of_all()
    {
        var all = DomainResult.All(Good, Failed, DomainResult.Success(Sample.Late), DomainResult.Failure(Sample.Missing));

        all.ValidationErrors.Should().Equal(Sample.Bad, Sample.Missing);
        all.Warnings.Should().Equal(Sample.Late);
        all.Status.Should().Be(ResultStatus.Invalid);
        all.ToString().Should().Be("Invalid: SAMPLE-BAD: Buruk.; SAMPLE-MISSING: Tidak ada. (warnings: SAMPLE-LATE: Terlambat.)");
    }

    [Fact]
    public void Of_several_parts_succeeds_when_all_do()
    {
        DomainResult.All().IsSuccess.Should().BeTrue();
        DomainResult.All(Good, DomainResult.Success(Sample.Late)).Map(static () => 3).Should().Match<DomainResult<int>>(static r => r.Value == 3 && r.Warnings.Count == 1);
        DomainResult.All(Good, DomainResult.Success(Sample.Late)).Bind(static () => DomainResult.Success(3, Sample.Early)).Warnings.Should().Equal(Sample.Late, Sample.Early);
    }

    [Fact]
    public void Finds_an_error_or_a_warning_by_its_entry_in_the_catalogue()
    {
        var bad = new ErrorDefinition("SAMPLE-BAD", "Buruk.", "Bad.");
        var late = new ErrorDefinition("SAMPLE-LATE", "Terlambat.", "Late.");

        Failed.Has(bad).Should().BeTrue();
        Failed.Has(late).Should().BeFalse();
        Good.Warning(Sample.Late).Has(late).Should().BeTrue();
    }

    [Fact]
    public void Fails_from_an_error_alone()
    {
        DomainResult failed = Sample.Bad;

        failed.Status.Should().Be(ResultStatus.Invalid);
    }
}
