namespace Pembinaan.Domain.Tests.Results;

public sealed class Definition_of_an_error
{
    private static readonly ErrorDefinition Late = new("SAMPLE-LATE", "Terlambat sejak {day}.", "Late since {day}.", ResultStatus.Conflict, Instruments.Pp57Of1999.Article("8"));

    [Fact]
    public void Makes_an_error_with_code_text_status_and_basis()
    {
        var error = Late.For("day", Argument.Of("day", new LocalDate(2025, 5, 19)));

        error.Should().Be(new DomainError("day", "SAMPLE-LATE", new("Terlambat sejak 19 Mei 2025.", "Late since 19 May 2025."), ValidationSeverity.Error, Instruments.Pp57Of1999.Article("8"), ResultStatus.Conflict));
    }

    [Fact]
    public void Makes_a_warning_that_stops_nothing()
    {
        var warning = Late.Warning("day", Argument.Of("day", new LocalDate(2025, 5, 19)));

        (warning.Severity, warning.Status).Should().Be((ValidationSeverity.Warning, ResultStatus.Ok));
    }

    [Fact]
    public void Refuses_a_place_without_a_value() => FluentActions.Invoking(static () => Late.For("day")).Should().Throw<ArgumentException>();

    [Fact]
    public void Is_never_one_that_ends_well()
    {
        FluentActions.Invoking(static () => new ErrorDefinition("A-B", "Ya.", "Yes.", ResultStatus.Ok)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(static () => new DomainError("", "A-B", new("a", "b"), status: ResultStatus.Ok)).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Has_a_code() => FluentActions.Invoking(static () => new ErrorDefinition(" ", "Ya.", "Yes.")).Should().Throw<ArgumentException>();
}
