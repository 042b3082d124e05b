using System.Reflection;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Identities;

public sealed partial class Terms_with_a_code
{
    public static TheoryData<Type> Kinds => [.. Repository.Types.Where(static t =>
        t is { IsAbstract: false } && Array.Exists(t.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(ICoded<>)))];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_found_by_their_code_and_by_no_other_text(Type kind) => typeof(Terms_with_a_code)
        .GetMethod(nameof(Check), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(kind).Invoke(null, null);

    [Fact]
    public void On_a_scale_are_ordered_as_the_catalogue_lists_them()
    {
        (RiskLevel.Low < RiskLevel.Medium && RiskLevel.Medium < RiskLevel.High && RiskLevel.High > RiskLevel.Low).Should().BeTrue();
        (RiskLevel.Medium <= RiskLevel.Low || RiskLevel.Low >= RiskLevel.Medium).Should().BeFalse();
        (RiskLevel.Medium <= RiskLevel.FromCode(RiskLevel.Medium.Code) && RiskLevel.Medium >= RiskLevel.Medium).Should().BeTrue();
        RiskLevel.Low.CompareTo(null).Should().BePositive();
        FluentActions.Invoking(static () => RiskLevel.Low < null!).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Are_written_in_one_case_as_the_countings_of_a_sentence_are() =>
        SentenceCounting.All.Select(static c => c.Code).Should().OnlyHaveUniqueItems().And.AllSatisfy(static code => code.Should().MatchRegex(Shape()));

    [Fact]
    public void And_numbers_that_are_refused_say_in_both_languages_what_would_be_right()
    {
        Saying(static () => Parse<Domain.Stakeholders.Npwp>("1")).Should()
            .Be("\"1\" is not of Npwp; it must be 15 or 16 digits (harus 15 atau 16 angka).");
        Saying(static () => Parse<Domain.Stakeholders.Nib>("1")).Should().Contain("13 digits").And.Contain("harus 13 angka");
        Saying(static () => Parse<RegionCode>("1")).Should().Contain("such as 36").And.Contain("harus kode wilayah");
        Saying(static () => Parse<Domain.Programmes.LessonHours>("-1")).Should().Contain("whole and not negative").And.Contain("bilangan bulat tidak negatif");
        Saying(static () => Parse<RiskLevel>("low")).Should().Contain("must be written LOW").And.Contain("harus ditulis LOW");
        Saying(static () => Parse<RiskLevel>("X")).Should().Contain("one of (harus salah satu dari)").And.EndWith($"{RiskLevel.All[^1].Code}.");
    }

    private static T Parse<T>(string text)
        where T : IParsable<T> => T.Parse(text, null);

    private static string Saying(Func<object?> parse) => FluentActions.Invoking(parse).Should().Throw<FormatException>().Which.Message;

    private static void Check<T>()
        where T : Coded<T>, ICoded<T>
    {
        typeof(T).GetMethod("<Clone>$").Should().BeNull("a copy would be a second value of the same code");
        T.All.Should().OnlyHaveUniqueItems().And.NotBeEmpty();
        T.All.Select(static v => v.Code).Should().OnlyHaveUniqueItems();
        T.All.Select(static v => v.Name.Id).Should().OnlyHaveUniqueItems();
        T.All.Select(static v => v.Name.En).Should().OnlyHaveUniqueItems();
        foreach (var value in T.All)
        {
            value.Code.Should().MatchRegex(Shape());
            Coded<T>.FromCode(value.Code).Should().BeSameAs(value);
            T.Parse(value.Code, null).Should().BeSameAs(value);
            T.Parse(value.Code.AsSpan(), null).Should().BeSameAs(value);
            T.TryParse(value.Code.AsSpan(), null, out var found).Should().BeTrue();
            found.Should().BeSameAs(value);
            value.In(Language.Indonesian).Should().NotBeNullOrWhiteSpace();
            value.In(Language.English).Should().NotBeNullOrWhiteSpace();
            value.ToString().Should().Be(value.Code);
        }

        foreach (var other in new[] { "x-unknown", " ", T.All[0].Code + " ", T.All[^1].Code.ToLowerInvariant() })
        {
            Coded<T>.TryFromCode(other, out _).Should().BeFalse();
            T.TryParse(other, null, out _).Should().BeFalse();
            T.TryParse(other.AsSpan(), null, out _).Should().BeFalse();
            FluentActions.Invoking(() => Coded<T>.FromCode(other)).Should().Throw<ArgumentException>().WithMessage("*code*");
            FluentActions.Invoking(() => T.Parse(other, null)).Should().Throw<FormatException>();
            FluentActions.Invoking(() => T.Parse(other.AsSpan(), null)).Should().Throw<FormatException>().WithMessage($"*{T.All[^1].Code}*");
        }

        Coded<T>.TryFromCode(null, out _).Should().BeFalse();
    }

    [GeneratedRegex("^[A-Z0-9]+(-[A-Z0-9]+)*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape();
}
