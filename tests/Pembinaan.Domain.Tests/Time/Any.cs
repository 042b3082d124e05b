using FsCheck;
using FsCheck.Fluent;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Time;

/// <summary>Generated days and lengths; ends of months come up as often as other days.</summary>
internal static class Any
{
    public static readonly MonthConvention[] Conventions = [MonthConvention.Clamped, MonthConvention.RolledUp, MonthConvention.ThirtyDays];

    /// <summary>Days far enough from the ends of the calendar to add any length below.</summary>
    public static Arbitrary<LocalDate> Day { get; } = Days(1200, 8800);

    public static Arbitrary<Term> Length { get; } = Gen.OneOf(Gen.Choose(-30, 30), Gen.Choose(-12_000, 12_000))
        .SelectMany(static months => Gen.OneOf(Gen.Constant(0), Gen.Choose(-40, 40), Gen.Choose(-4_000, 4_000))
            .SelectMany(days => Gen.Elements(Conventions).Select(convention => Term.Of(months, days, convention))))
        .ToArbitrary();

    public static Arbitrary<Term> PositiveLength { get; } = Gen.Choose(0, 130)
        .SelectMany(static months => Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 40))
            .SelectMany(days => Gen.Elements(Conventions).Select(convention => Term.Of(months, months == 0 && days == 0 ? 1 : days, convention))))
        .ToArbitrary();

    public static Arbitrary<MonthConvention> Convention { get; } = Gen.Elements(Conventions).ToArbitrary();

    public const int Often = 1_000;

    private static Arbitrary<LocalDate> Days(int firstYear, int lastYear) => Gen.OneOf(Gen.Choose(2019, 2029), Gen.Choose(firstYear, lastYear))
        .SelectMany(static year => Gen.Choose(1, 12).SelectMany(month => Gen.Choose(1, 40)
            .Select(day => new LocalDate(year, month, Math.Min(day, CalendarSystem.Iso.GetDaysInMonth(year, month))))))
        .ToArbitrary();
}
