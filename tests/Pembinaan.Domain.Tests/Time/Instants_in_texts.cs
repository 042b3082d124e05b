using NodaTime.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>An instant to the second is read without the pattern of NodaTime; what is read, and what is not, is the same.</summary>
public sealed class Instants_in_texts
{
    [Theory]
    [InlineData("2025-05-19T03:00:00Z")]
    [InlineData("2024-02-29T23:59:59Z")]
    [InlineData("2023-02-29T00:00:00Z")]
    [InlineData("1900-02-29T00:00:00Z")]
    [InlineData("2000-02-29T00:00:00Z")]
    [InlineData("2025-04-30T00:00:00Z")]
    [InlineData("2025-04-31T00:00:00Z")]
    [InlineData("2025-12-31T00:00:00Z")]
    [InlineData("2025-13-01T00:00:00Z")]
    [InlineData("2025-00-01T00:00:00Z")]
    [InlineData("2025-01-00T00:00:00Z")]
    [InlineData("2025-01-01T24:00:00Z")]
    [InlineData("2025-01-01T23:60:00Z")]
    [InlineData("2025-01-01T23:59:60Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("2025-05-19T03:00:00.5Z")]
    [InlineData("2025-05-19T03:00:00z")]
    [InlineData("2025-05-19t03:00:00Z")]
    [InlineData("2025-05-19 03:00:00Z")]
    [InlineData("2025-05-19T03:00:00+")]
    [InlineData("2025-05-19T03:00Z")]
    [InlineData("+025-05-19T03:00:00Z")]
    [InlineData("-025-05-19T03:00:00Z")]
    [InlineData("٢٠٢٥-05-19T03:00:00Z")]
    [InlineData(" 2025-05-19T03:00:0Z")]
    [InlineData("")]
    public void Are_read_as_the_pattern_reads_them(string text)
    {
        var read = InstantText.Own.Parse(text);
        var byPattern = InstantPattern.ExtendedIso.Parse(text);

        read.Success.Should().Be(byPattern.Success);
        if (byPattern.Success)
        {
            read.Value.Should().Be(byPattern.Value);
            InstantText.Own.Format(read.Value).Should().Be(InstantPattern.ExtendedIso.Format(byPattern.Value));
        }
    }
}
