using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Tests.Json;

namespace Pembinaan.Domain.Tests.Craft;

public sealed class Printing
{
    private static IEnumerable<Type> Records => Repository.Types.Where(static t => !t.IsAbstract && t.GetMethod("PrintMembers", BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly) is not null);

    [Fact]
    public void Of_a_record_that_holds_days_or_times_is_written_in_ISO_8601() => Records
        .Where(static t => t.IsVisible && t.GetMethod(nameof(ToString), Type.EmptyTypes)!.GetCustomAttribute<CompilerGeneratedAttribute>() is not null)
        .SelectMany(static t => t.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static p => DependsOnCulture(p.PropertyType)).Select(p => $"{t.Name}.{p.Name}"))
        .Should().BeEmpty("the compiler's ToString writes days in the culture of the machine; write ToString() => RecordPrinter.Of(this)");

    [Fact]
    public void Of_an_event_is_the_same_whatever_the_culture_of_the_machine()
    {
        var events = Records.Where(static t => t.BaseType is { IsAbstract: true } root && root.Name.EndsWith("Event", StringComparison.Ordinal)).Select(Sample.Of).ToList();
        var printed = events.ConvertAll(static e => In(CultureInfo.InvariantCulture, e));

        events.ConvertAll(static e => In(Odd(), e)).Should().Equal(printed);
        printed.Should().Contain(static p => p.Contains("2025-05-07", StringComparison.Ordinal));
    }

    /// <summary>A date of a sentence is the one thing asked for by itself; it says no more than a day.</summary>
    [Fact]
    public void Of_what_belongs_to_a_person_holds_no_day_and_no_identity() => Records
        .Where(static t => t is { IsVisible: true, Namespace: "Pembinaan.Domain.Participants" } && t != typeof(SentenceDate) && t != typeof(StageThresholds) && t.GetProperty("All") is null)
        .Select(static t => (Type: t, Text: In(CultureInfo.InvariantCulture, Sample.Of(t))))
        .Where(static p => p.Text.Contains("2025", StringComparison.Ordinal) || p.Text.Contains("teks", StringComparison.Ordinal))
        .Select(static p => $"{p.Type.Name}: {p.Text}")
        .Should().BeEmpty("facts about people do not leak into logs");

    [Fact]
    public void Of_pairs_and_months_in_a_list_is_the_same_whatever_the_culture_of_the_machine()
    {
        ValueList<(YearMonth, LocalDate, decimal)> pairs = [(new YearMonth(2023, 1), new LocalDate(2025, 5, 7), -1.50m)];

        In(Odd(), pairs).Should().Be("[(2023-01, 2025-05-07, -1.5)]").And.Be(In(CultureInfo.InvariantCulture, pairs));
    }

    /// <summary>What is marked as a text about somebody, or as who it is, is left out of a log wherever it is declared.</summary>
    [Fact]
    public void Of_a_record_leaves_out_what_is_personal() => Records
        .Where(static t => t.IsVisible && !t.IsGenericType)
        .SelectMany(static t => t.GetProperties().Where(static p => p.GetCustomAttribute<PersonalAttribute>()?.Kind is PersonalKind.Text or PersonalKind.Identity).Select(p => (Type: t, p.Name)))
        .Where(static m => In(CultureInfo.InvariantCulture, Sample.Of(m.Type)).Contains($"{m.Name} = ", StringComparison.Ordinal))
        .Select(static m => $"{m.Type.Name}.{m.Name}")
        .Should().BeEmpty();

    /// <summary>A null inside is a mistake that a command refuses by name; until then somebody looks at the record in a debugger or a log. What says itself in a sentence needs its words.</summary>
    [Fact]
    public void Of_a_record_made_of_nothing_does_not_throw()
    {
        var made = Records.Where(static t => t.IsVisible && !t.IsGenericType).Select(Nothing).OfType<object>().ToList();

        made.Should().HaveCountGreaterThan(100);
        string.Join(", ", made.Where(static r => r is not ILocalisable && Record.Exception(r.ToString) is not null).Select(static r => r.GetType().Name)).Should().BeEmpty();
    }

    private static object? Nothing(Type type)
    {
        try
        {
            return type.GetConstructors().MaxBy(static c => c.GetParameters().Length) is { } constructor
                ? constructor.Invoke([.. constructor.GetParameters().Select(static p => p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType) : null)])
                : null;
        }
        catch (TargetInvocationException refused) when (refused.InnerException is ArgumentException)
        {
            return null;
        }
    }

    // A culture of its own, for machines that have none but the invariant one.
    private static CultureInfo Odd()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.DateTimeFormat.LongDatePattern = "dd 'x' MM 'x' yyyy";
        culture.DateTimeFormat.ShortDatePattern = "dd_MM_yyyy";
        culture.DateTimeFormat.LongTimePattern = "ss_mm_HH";
        culture.NumberFormat.NumberDecimalSeparator = "_";
        culture.NumberFormat.NegativeSign = "~";
        return culture;
    }

    private static string In(CultureInfo culture, object value)
    {
        var printed = "";
        var thread = new Thread(() => printed = value.ToString()) { CurrentCulture = culture };
        thread.Start();
        thread.Join();
        return printed;
    }

    private static bool DependsOnCulture(Type type)
    {
        var held = Nullable.GetUnderlyingType(type) ?? type;
        return (held.Namespace?.StartsWith(nameof(NodaTime), StringComparison.Ordinal) == true && !held.IsEnum) || held == typeof(decimal) || held == typeof(double);
    }
}
