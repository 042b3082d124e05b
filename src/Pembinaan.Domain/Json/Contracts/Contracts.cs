using System.Text.Json;
using NodaTime.Text;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Json;

/// <summary>The contracts of the values that all areas share.</summary>
internal static class Contracts
{
    internal static JsonContract<string> Text { get; } = new JsonValueContract<string>(
        new("teks yang tidak kosong", "text that is not blank"), static s => (!string.IsNullOrWhiteSpace(s), s), static s => s);

    internal static JsonContract<LocalDate> Day { get; } = new JsonValueContract<LocalDate>(
        new("tanggal yyyy-mm-dd", "a day yyyy-mm-dd"),
        static s => Parsed(LocalDatePattern.Iso, s) is { Ok: true, Value: { Year: >= 1 } day } ? (true, day) : (false, default),
        LocalDatePattern.Iso.Format);

    internal static JsonContract<LocalTime> Time { get; } = new JsonValueContract<LocalTime>(
        new("jam hh:mm", "a time hh:mm"), static s => Parsed(LocalTimePattern.GeneralIso, s.Length == 5 ? s + ":00" : s), LocalTimePattern.GeneralIso.Format);

    internal static JsonContract<LocalDateTime> DayAndTime { get; } = new JsonValueContract<LocalDateTime>(
        new("tanggal dan jam setempat", "a local day and time"), static s => Parsed(LocalDateTimePattern.ExtendedIso, s), LocalDateTimePattern.ExtendedIso.Format);

    internal static JsonContract<YearMonth> Month { get; } = new JsonValueContract<YearMonth>(
        new("bulan yyyy-mm", "a month yyyy-mm"), static s => Parsed(YearMonthPattern.Iso, s), YearMonthPattern.Iso.Format);

    internal static JsonContract<Instant> Instant { get; } = new JsonValueContract<Instant>(
        new("saat ISO 8601 dalam UTC", "an ISO 8601 instant in UTC"), static s => Parsed(InstantPattern.ExtendedIso, s), InstantPattern.ExtendedIso.Format);

    internal static JsonContract<int> Number { get; } = new JsonNumberContract<int>(
        new("bilangan bulat", "a whole number"),
        static e => e.ValueKind == JsonValueKind.Number && e.TryGetInt32(out var n) ? (true, n) : (false, default),
        static (w, n) => w.WriteNumberValue(n));

    internal static JsonContract<long> LargeNumber { get; } = new JsonNumberContract<long>(
        new("bilangan bulat", "a whole number"),
        static e => e.ValueKind == JsonValueKind.Number && e.TryGetInt64(out var n) ? (true, n) : (false, default),
        static (w, n) => w.WriteNumberValue(n));

    internal static JsonContract<decimal> Decimal { get; } = new JsonNumberContract<decimal>(
        new("bilangan", "a number"),
        static e => e.ValueKind == JsonValueKind.Number && e.TryGetDecimal(out var n) ? (true, n) : (false, default),
        static (w, n) => w.WriteNumberValue(n));

    internal static JsonContract<bool> Flag { get; } = new JsonNumberContract<bool>(
        new("true atau false", "true or false"),
        static e => e.ValueKind is JsonValueKind.True or JsonValueKind.False ? (true, e.GetBoolean()) : (false, default),
        static (w, b) => w.WriteBooleanValue(b));

    internal static JsonContract<LocalisedText> LocalisedText { get; } = new JsonObjectContract<LocalisedText>(
        static (ref m) => new LocalisedText(m.Get("id", Text), m.Get("en", Text)),
        static (w, t) => w.Put("id", Text, t.Id).Put("en", Text, t.En));

    internal static JsonContract<MonthConvention> MonthConvention { get; } = Enumeration<MonthConvention>();

    internal static JsonContract<Term> Term { get; } = new JsonObjectContract<Term>(
        static (ref m) => Domain.Time.Term.Of(m.GetOrDefault("months", Number), m.GetOrDefault("days", Number), m.GetOrDefault("convention", MonthConvention)),
        static (w, t) => w.Put("months", Number, t.Months).Put("days", Number, t.Days).Put("convention", MonthConvention, t.Convention));

    internal static JsonContract<ValidityPeriod> Period { get; } = new JsonObjectContract<ValidityPeriod>(
        static (ref m) => m.Get("firstDay", Day) is var first && m.GetOrNone("lastDay", Day) is { } last
            ? ValidityPeriod.Between(first, last)
            : (Domain.DomainResult<ValidityPeriod>)ValidityPeriod.From(first),
        static (w, p) => w.Put("firstDay", Day, p.FirstDay).PutIfAny("lastDay", Day, p.LastDay));

    internal static JsonContract<IndonesianTimeZone> Zone { get; } = Coded<IndonesianTimeZone>(
        new("WIB, WITA atau WIT", "WIB, WITA or WIT"), static s => IndonesianTimeZone.TryFromCode(s, out var zone) ? zone : null, static z => z.Code);

    internal static JsonContract<Occurrence> Occurrence { get; } = new JsonValueContract<Occurrence>(
        new("tanggal yyyy-mm-dd atau \"never\"", "a day yyyy-mm-dd or \"never\""),
        static s => s == "never" ? (true, Domain.Rules.Occurrence.Never)
            : Parsed(LocalDatePattern.Iso, s) is { Ok: true, Value: { Year: >= 1 } day } ? (true, Domain.Rules.Occurrence.On(day)) : (false, default),
        static o => o.Day is { } day ? LocalDatePattern.Iso.Format(day) : "never");

    /// <summary>An identity given by the application.</summary>
    internal static JsonContract<T> Identity<T>()
        where T : class, IIdentity<T> => JsonIdentity<T>.Contract;

    /// <summary>A term of art by its code.</summary>
    internal static JsonContract<T> Coded<T>(LocalisedText expected, Func<string, T?> fromCode, Func<T, string> code)
        where T : class => new JsonValueContract<T>(expected, s => fromCode(s) is { } value ? (true, value) : (false, null), code);

    /// <summary>A closed state by its name in kebab case, such as <c>rolled-up</c>.</summary>
    internal static JsonContract<T> Enumeration<T>()
        where T : struct, Enum => JsonEnumeration<T>.Contract;

    /// <summary>
    /// A fact: the value itself, or an object with the value and the last day on which it is known; a missing member or null is an unknown fact.
    /// </summary>
    internal static JsonContract<Fact<T>> Fact<T>(JsonContract<T> value)
        where T : notnull => new JsonFactContract<T>(value);

    /// <summary>A list.</summary>
    internal static JsonContract<ValueList<T>> List<T>(JsonContract<T> item)
        where T : notnull => new JsonListContract<T>(item);

    // The patterns take U+0000 for the end of the text, and what follows it for nothing.
    private static (bool Ok, T Value) Parsed<T>(IPattern<T> pattern, string text) =>
        !text.Contains('\0', StringComparison.Ordinal) && pattern.Parse(text) is { Success: true, Value: var value } ? (true, value) : (false, default!);
}
