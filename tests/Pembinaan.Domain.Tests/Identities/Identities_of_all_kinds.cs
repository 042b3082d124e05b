using System.Reflection;
using Pembinaan.Domain.Tests.Craft;

namespace Pembinaan.Domain.Tests.Identities;

public sealed class Identities_of_all_kinds
{
    public static TheoryData<Type> Kinds =>
        [.. Repository.Types.Where(static t => t is { IsAbstract: false } && Array.Exists(t.GetInterfaces(), static i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IIdentity<>)))];

    private static IEnumerable<string> WellFormed => ["a", "UPT-S", "TUSUK-SATE", "W.12.PAS/PK-05.09/2025", "ñ", "字", "😀", new('x', 80)];

    private static IEnumerable<string> BadlyFormed => ["", " ", "a b", "a\tb", "a\n", "\u00a0", "a\u200bb", "\u202ea", "a\u0000", "\u2028", "\ud800", "a\udc00", "\ufffd", "\ue000", new('x', 101)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Take_visible_characters_and_give_them_back(Type kind) => WellFormed.Select(v => Prefix(kind) + v).Should().AllSatisfy(value =>
    {
        ValueOf(From(kind, value)).Should().Be(value);
        TryFrom(kind, value, out var identity).Should().BeTrue();
        identity.Should().Be(From(kind, value)).And.NotBe(From(kind, value + "x"));
        identity!.ToString().Should().Be(value);
        identity.GetHashCode().Should().Be(From(kind, value).GetHashCode());
    });

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Refuse_what_is_empty_too_long_or_cannot_be_seen(Type kind) => BadlyFormed.Where(v => v != "a b" || kind != typeof(CertificateNumber)).Select(v => Prefix(kind) + v).Should().AllSatisfy(value =>
    {
        TryFrom(kind, value, out var identity).Should().BeFalse($"\"{value}\" is no identity");
        identity.Should().BeNull();
        FluentActions.Invoking(() => From(kind, value)).Should().Throw<ArgumentException>();
    });

    [Theory]
    [InlineData("No. 12 2025", true)]
    [InlineData("a b", true)]
    [InlineData("a  b", false)]
    [InlineData(" a", false)]
    [InlineData("a ", false)]
    [InlineData("a\u00a0b", false)]
    public void Of_certificates_hold_single_spaces_within(string number, bool isOne)
    {
        CertificateNumber.TryFrom(number, out _).Should().Be(isOne);
        if (isOne)
        {
            CertificateNumber.From(number).Value.Should().Be(number);
        }
        else
        {
            FluentActions.Invoking(() => CertificateNumber.From(number)).Should().Throw<ArgumentException>();
        }

        CohortId.TryFrom(number, out _).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Refuse_null(Type kind)
    {
        TryFrom(kind, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => From(kind, null!)).Should().Throw<ArgumentNullException>();
    }

    /// <summary>But for numbers of certificates, which people copy from papers.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public void Distinguish_capital_letters(Type kind)
    {
        var (small, capital) = (From(kind, Prefix(kind) + "a"), From(kind, Prefix(kind) + "A"));

        small.Equals(capital).Should().Be(kind == typeof(CertificateNumber));
        new HashSet<object> { small, capital }.Should().HaveCount(kind == typeof(CertificateNumber) ? 1 : 2);
        small.ToString().Should().EndWith("a");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Are_sealed_and_cannot_be_changed_by_with(Type kind)
    {
        kind.IsSealed.Should().BeTrue();
        kind.GetConstructors().Should().BeEmpty();
        kind.GetProperties().Should().OnlyContain(static p => !p.CanWrite);
    }

    [Fact]
    public void Are_parsed_by_whoever_parses_in_general()
    {
        Parsed<FacilityId>("UPT-S").Should().Be(FacilityId.From("UPT-S"));
        Parsed<PartyId>("facility:UPT-S").Should().Be(PartyId.Of(FacilityId.From("UPT-S")));
        FluentActions.Invoking(static () => Parsed<FacilityId>("UPT S")).Should().Throw<FormatException>().WithMessage("*UPT S*FacilityId*without spaces*tanpa spasi*");
        FluentActions.Invoking(static () => Parsed<CertificateNumber>("NO  1")).Should().Throw<FormatException>().WithMessage("*single spaces*spasi tunggal*");

        FluentActions.Invoking(static () => Spanned<FacilityId>("UPT S")).Should().Throw<FormatException>().WithMessage("*UPT S*FacilityId*");
        FluentActions.Invoking(static () => Parsed<ParticipantId>("Budi Santoso")).Should().Throw<FormatException>().WithMessage("*ParticipantId*without spaces*tanpa spasi*").And.Message.Should().NotContain("Budi");
        FluentActions.Invoking(static () => Spanned<ParticipantId>("Budi Santoso")).Should().Throw<FormatException>().Which.Message.Should().NotContain("Budi");

        static T Parsed<T>(string text)
            where T : ISpanParsable<T>
        {
            T.TryParse(text, null, out var read).Should().Be(read is not null);
            T.TryParse(text.AsSpan(), null, out var spanned).Should().Be(read is not null);
            spanned.Should().Be(read);
            return T.Parse(text, null);
        }

        static T Spanned<T>(string text)
            where T : ISpanParsable<T> => T.Parse(text.AsSpan(), null);
    }

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void Are_a_hundred_characters_at_most(int length, bool accepted) => FacilityId.TryFrom(new('x', length), out _).Should().Be(accepted);

    private static string Prefix(Type kind) => kind == typeof(PartyId) ? "facility:" : kind == typeof(Domain.Agreements.ProviderId) ? "brought:" : "";

    private static object From(Type kind, string value)
    {
        try
        {
            return kind.GetMethod("From", [typeof(string)])!.Invoke(null, [value])!;
        }
        catch (TargetInvocationException exception)
        {
            throw exception.InnerException!;
        }
    }

    private static bool TryFrom(Type kind, string? value, out object? identity)
    {
        object?[] arguments = [value, null];
        var found = (bool)kind.GetMethod("TryFrom", BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)!.Invoke(null, arguments)!;
        identity = arguments[1];
        return found;
    }

    private static string ValueOf(object identity) => (string)identity.GetType().GetProperty("Value")!.GetValue(identity)!;
}
