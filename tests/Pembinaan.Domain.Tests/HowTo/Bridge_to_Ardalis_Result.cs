using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;
using YourApplication;

namespace Pembinaan.Domain.Tests.HowTo;

public sealed class Bridge_to_Ardalis_Result
{
    [Fact]
    public void Keeps_the_value_of_a_success() =>
        ValidityPeriod.Between(new(2025, 5, 7), new(2025, 5, 7)).ToArdalisResult().Value.Should().Be(ValidityPeriod.On(new(2025, 5, 7)));

    [Fact]
    public void Makes_bad_input_invalid_with_field_code_and_text_in_the_chosen_language()
    {
        var theirs = ValidityPeriod.Between(new(2025, 5, 8), new(2025, 5, 7)).ToArdalisResult(Language.English);

        theirs.Status.Should().Be(Ardalis.Result.ResultStatus.Invalid);
        theirs.ValidationErrors.Should().ContainSingle().Which.Should().Match<Ardalis.Result.ValidationError>(static e =>
            e.ErrorCode == TimeErrors.InvertedPeriod.Code && e.Identifier.Length > 0 && e.ErrorMessage.Contains("8 May 2025", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(ResultStatus.NotFound)]
    [InlineData(ResultStatus.Conflict)]
    [InlineData(ResultStatus.Forbidden)]
    [InlineData(ResultStatus.Error)]
    public void Keeps_the_status_and_the_texts_of_every_other_failure(ResultStatus status)
    {
        var definition = new ErrorDefinition("TEST-FAILURE", "Gagal.", "Failed.", status);

        var theirs = Result<string>.Failure(definition.For("")).ToArdalisResult();

        theirs.Status.ToString().Should().Be(status.ToString());
        theirs.Errors.Should().Equal("Gagal.");
    }
}
