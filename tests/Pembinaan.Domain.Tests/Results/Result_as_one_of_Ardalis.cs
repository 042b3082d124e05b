using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Pembinaan.Domain.Agreements;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Results;

/// <summary>What code written for Ardalis.Result alone sees of a result of the library, and what it is kept from.</summary>
public sealed class Result_as_one_of_Ardalis
{
    // As a host does that has not turned reflection off; these tests have.
    private static readonly JsonSerializerOptions ByReflection = new() { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };

    private static readonly DomainResult<string> Good = DomainResult.Success("abc", Sample.Late);
    private static readonly DomainResult<string> Bad = DomainResult<string>.Failure(Sample.Bad, Sample.Missing);
    private static readonly DomainResult<string> Gone = Sample.Missing;

    [Fact]
    public void Is_one_without_a_bridge()
    {
        Result<CooperationAgreement> terminated = Bare().Value.Withdraw(Day("2023-01-10"), "batal", On("2023-01-10", "w"));
        Result<string> gone = Gone;

        terminated.IsOk().Should().BeTrue();
        gone.IsNotFound().Should().BeTrue();
        ((Ardalis.Result.IResult)Bad).IsInvalid().Should().BeTrue();
        gone.Map(static s => s.Length).Status.Should().Be(ResultStatus.NotFound);
        ((Result<string>)Good).Map(static s => s.Length).Value.Should().Be(3);
        ((Result<string>)Good).Bind(static s => Result<int>.Success(s.Length)).Value.Should().Be(3);
        Good.Bind(static s => Result<int>.Success(s.Length)).Value.Should().Be(3);
    }

    [Theory]
    [InlineData(ResultStatus.Invalid)]
    [InlineData(ResultStatus.Conflict)]
    [InlineData(ResultStatus.NotFound)]
    [InlineData(ResultStatus.Forbidden)]
    [InlineData(ResultStatus.Error)]
    public void Keeps_code_field_and_text_for_every_status(ResultStatus status)
    {
        Result<int> failed = DomainResult<int>.Failure(new ErrorDefinition("TEST-FAILURE", "Gagal.", "Failed.", status).For("field"));

        failed.Status.Should().Be(status);
        failed.Errors.Should().Equal("Gagal.");
        failed.ValidationErrors.Should().ContainSingle().Which.Should().Match<ValidationError>(static e =>
            e.ErrorCode == "TEST-FAILURE" && e.Identifier == "field" && e.ErrorMessage == "Gagal." && e.Severity == ValidationSeverity.Error);
    }

    [Fact]
    public void Has_its_value_when_it_is_a_success_and_theirs_when_it_is_seen_as_theirs()
    {
        FluentActions.Invoking(static () => Bad.Value).Should().Throw<InvalidOperationException>().WithMessage("There is no value: Invalid: SAMPLE-BAD: Bad.; SAMPLE-MISSING: *");
        ((Result<string>)Bad).Value.Should().BeNull("their result gives the default value of a failure");
        ((Ardalis.Result.IResult)Bad).GetValue().Should().BeNull();
        ((Result<string>)Good).Value.Should().Be("abc");
        ((Ardalis.Result.IResult)Good).GetValue().Should().Be("abc");
    }

    [Fact]
    public void Is_never_converted_to_its_value_silently()
    {
        FluentActions.Invoking(static () => { string value = Bad; return value; }).Should().Throw<InvalidOperationException>().WithMessage("*SAMPLE-BAD*");
        string converted = Good;
        converted.Should().Be("abc");
        FluentActions.Invoking(static () => { string value = (DomainResult<string>)null!; return value; }).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Keeps_its_warnings_through_its_own_map_and_bind_and_prints_them()
    {
        Good.Map(static s => s.Length).Warnings.Should().ContainSingle().Which.ErrorCode.Should().Be("SAMPLE-LATE");
        Good.Bind(static s => DomainResult.Success(s.Length, Sample.Early)).Warnings.Select(static w => w.ErrorCode).Should().Equal("SAMPLE-LATE", "SAMPLE-EARLY");
        Good.ToString().Should().Be("Ok (warnings: SAMPLE-LATE: Terlambat.)");
        DomainResult.Success("abc").ToString().Should().Be("Ok");
        Bad.ToString().Should().StartWith("Invalid: SAMPLE-BAD: Buruk.; SAMPLE-MISSING:");
    }

    [Fact]
    public void Is_written_compared_and_printed_without_an_exception()
    {
        foreach (var result in new[] { Good, Bad, Gone })
        {
            JsonSerializer.Serialize(result, ByReflection).Should().Contain("\"Status\"");
            JsonSerializer.Serialize<Result<string>>(result, ByReflection).Should().Contain("\"Status\"");
            JsonSerializer.Serialize<object>(result, ByReflection).Should().Contain("\"Status\"");
            result.ToString().Should().NotBeEmpty();
        }

        JsonSerializer.Serialize(Good, ByReflection).Should().Contain("\"Value\":\"abc\"").And.Contain("SAMPLE-LATE");
        JsonSerializer.Serialize(Bad, ByReflection).Should().Contain("\"Value\":null").And.Contain("SAMPLE-BAD").And.Contain("Bad.", "both languages are written");
        JsonSerializer.Serialize(DomainResult.Failure(Sample.Bad), ByReflection).Should().Contain("SAMPLE-BAD");

        Bad.Should().BeEquivalentTo(DomainResult<string>.Failure(Sample.Bad, Sample.Missing));
        Good.Should().BeEquivalentTo(DomainResult.Success("abc", Sample.Late));
        new { Answer = Bad }.Should().BeEquivalentTo(new { Answer = DomainResult<string>.Failure(Sample.Bad, Sample.Missing) });
        FluentActions.Invoking(static () => Bad.Should().BeEquivalentTo(Good)).Should().Throw<Xunit.Sdk.XunitException>().WithMessage("*SAMPLE-BAD*");
        FluentActions.Invoking(static () => Bad.Should().BeEquivalentTo(Gone)).Should().Throw<Xunit.Sdk.XunitException>();
    }

    [Fact]
    public void Equals_another_that_says_the_same()
    {
        Bad.Should().Be(DomainResult<string>.Failure(Sample.Bad, Sample.Missing)).And.NotBe(Gone);
        Bad.GetHashCode().Should().Be(DomainResult<string>.Failure(Sample.Bad, Sample.Missing).GetHashCode());
        Good.Should().NotBe(DomainResult.Success("abc")).And.NotBe(DomainResult.Success("abd", Sample.Late));
        DomainResult.Failure(Sample.Bad).Should().Be(DomainResult.Failure(Sample.Bad)).And.NotBe(DomainResult.Success());
    }

    [Fact]
    public void Cannot_be_changed_through_the_base_type_and_shares_no_error_with_another_answer()
    {
        var failed = DomainResult<string>.Failure(Sample.Bad);
        var mapped = failed.Map(static s => s.Length);
        var theirs = ((Result<string>)failed).ValidationErrors.Single();

        theirs.ErrorMessage = "lain";
        theirs.ErrorCode = "OTHER";
        theirs.Identifier = "other";
        theirs.Severity = ValidationSeverity.Info;

        (failed.ValidationErrors[0].ErrorMessage, failed.ValidationErrors[0].ErrorCode, failed.ValidationErrors[0].Identifier, failed.ValidationErrors[0].Severity)
            .Should().Be(("Buruk.", "SAMPLE-BAD", "name", ValidationSeverity.Error));
        ((Result<int>)mapped).ValidationErrors.Single().ErrorCode.Should().Be("SAMPLE-BAD");
        ((Result<string>)DomainResult<string>.Failure(Sample.Bad)).ValidationErrors.Single().ErrorCode.Should().Be("SAMPLE-BAD", "the sample was copied");
        typeof(DomainError).GetProperties().Where(static p => p.DeclaringType == typeof(DomainError)).Should().OnlyContain(static p => !p.CanWrite);
    }

    [Fact]
    public void Tells_bad_input_from_the_refusal_of_a_policy()
    {
        Sample.Bad.IsRefusal.Should().BeFalse();
        Sample.Bad.Rule.Should().BeNull();
        var refusal = new DomainError("", "ELIG-AGE", new("Belum cukup umur.", "Too young."), rule: "ELIG-AGE");
        refusal.IsRefusal.Should().BeTrue();
        refusal.At("age").Rule.Should().Be("ELIG-AGE");
        refusal.Should().NotBe(new DomainError("", "ELIG-AGE", new("Belum cukup umur.", "Too young.")));
    }
}
