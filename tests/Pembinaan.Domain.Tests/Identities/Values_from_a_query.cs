using System.Reflection;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Identities;

/// <summary>What a host reads from a query or a form it reads as it reads a number: by ISpanParsable.</summary>
public sealed class Values_from_a_query
{
    [Theory]
    [InlineData("01.234.567.8-901.000", "012345678901000")]
    [InlineData("01234567890100", null)]
    [InlineData("", null)]
    public void A_tax_number(string text, string? read) => Read<Npwp>(text, read);

    [Theory]
    [InlineData("1234567890123", "1234567890123")]
    [InlineData("123456789012", null)]
    [InlineData("1234567890123\n", null)]
    public void A_business_number(string text, string? read) => Read<Nib>(text, read);

    [Theory]
    [InlineData("36.04", "36.04")]
    [InlineData("36.4", null)]
    [InlineData("36\n", null)]
    public void A_region(string text, string? read) => Read<RegionCode>(text, read);

    [Theory]
    [InlineData("0", "0 JP")]
    [InlineData("8 JP", "8 JP")]
    [InlineData("2147483647", "2147483647 JP")]
    [InlineData("2147483648", null)]
    [InlineData("-1", null)]
    [InlineData("8JP", null)]
    [InlineData(" JP", null)]
    [InlineData("8\n", null)]
    public void Lesson_hours(string text, string? read) => Read<LessonHours>(text, read);

    /// <summary>Whatever can be read from a text that may have another form can be read in this way.</summary>
    [Fact]
    public void And_every_value_that_has_a_form() => Repository.Library.GetExportedTypes()
        .Where(static t => t != typeof(Domain.Participants.SentenceCounting)) // An application makes countings of its own, which no code names.
        .Where(static t => !t.IsInterface && !t.IsAbstract && t.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Any(static m => m.Name.StartsWith("TryFrom", StringComparison.Ordinal)))
        .Where(static t => !Array.Exists(t.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ISpanParsable<>) && i.GenericTypeArguments[0] == t) || t.GetMethod("TryParse", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy) is null)
        .Should().BeEmpty();

    private static void Read<T>(string text, string? read)
        where T : ISpanParsable<T>
    {
        T.TryParse(text, null, out var value).Should().Be(read is not null);
        T.TryParse(text.AsSpan(), null, out var same).Should().Be(read is not null);
        T.TryParse(null, null, out _).Should().BeFalse();
        if (read is not null)
        {
            value!.ToString().Should().Be(read);
            same.Should().Be(value);
            T.Parse(text, null).Should().Be(value);
            T.Parse(text.AsSpan(), null).Should().Be(value);
            T.Parse(read, null).Should().Be(value, "what it prints is read again");
        }
        else
        {
            FluentActions.Invoking(() => T.Parse(text, null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => T.Parse(text.AsSpan(), null)).Should().Throw<FormatException>();
        }
    }
}
