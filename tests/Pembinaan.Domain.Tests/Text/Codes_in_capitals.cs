using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Text;

/// <summary>Codes of errors, rules and numbers are of one form, so that what is stored with one is found again.</summary>
public sealed class Codes_in_capitals
{
    private static readonly LocalisedText Name = new("angka", "number");

    [Theory]
    [InlineData("AREA-TOPIC", true)]
    [InlineData("A", true)]
    [InlineData("MULTI-TIC-2", true)]
    [InlineData("abc", false)]
    [InlineData("Ab-C", false)]
    [InlineData("AB-C\n", false)]
    [InlineData("AB--C", false)]
    [InlineData("AB-", false)]
    [InlineData("-AB", false)]
    [InlineData("AB C", false)]
    [InlineData("ÄB-C", false)]
    [InlineData("", false)]
    public void Are_taken_and_others_are_not(string code, bool accepted)
    {
        foreach (var made in new Func<object>[]
        {
            () => new ErrorDefinition(code, "Kalimat.", "Sentence."),
            () => Rule.For<int>(code),
            () => Parameter<int>.Of(code, Name, new DatedValue<int>(new(2020, 1, 1), 1, Basis.Policy(new("SOP", "SOP")))),
        })
        {
            if (accepted)
            {
                made.Should().NotThrow();
            }
            else
            {
                made.Should().Throw<ArgumentException>().WithParameterName(nameof(code));
            }
        }
    }
}
