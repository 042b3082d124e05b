using System.Numerics;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Testing;

/// <summary>The types whose values have an order in which a threshold can be found.</summary>
internal static class Scales
{
    // No lawful number of days lies further off.
    private const int FarInDays = 40_000;

    private const int Digits = 28;

    private static readonly BigInteger Unit = BigInteger.Pow(10, Digits);

    private static readonly BigInteger MostDigits = (BigInteger.One << 96) - 1;

    private static readonly BigInteger MostBits = BitConverter.DoubleToInt64Bits(double.MaxValue);

    private static readonly BigInteger MostFloatBits = BitConverter.DoubleToInt64Bits(float.MaxValue);

    private static readonly LocalDate Epoch = new(2000, 1, 1);

    private static readonly Dictionary<Type, Scale> All = new()
    {
        [typeof(sbyte)] = Whole<sbyte>(),
        [typeof(byte)] = Whole<byte>(),
        [typeof(short)] = Whole<short>(),
        [typeof(ushort)] = Whole<ushort>(),
        [typeof(int)] = Whole<int>(),
        [typeof(uint)] = Whole<uint>(),
        [typeof(long)] = Whole<long>(),
        [typeof(ulong)] = Whole<ulong>(),
        [typeof(char)] = Whole<char>(),
        [typeof(decimal)] = new(-MostDigits * Unit, MostDigits * Unit, 2 * MostDigits * Unit, static v => KeyOf((decimal)v), static k => DecimalOf(k), Tenths),
        [typeof(double)] = new(-MostBits, MostBits, 2 * MostBits, static v => Order((double)v), static k => DoubleOf(k), Beside),
        [typeof(float)] = new(
            -MostFloatBits,
            MostFloatBits,
            2 * MostFloatBits,
            static v => Order((float)v),
            static k => (float)DoubleOf(k),
            static v => Beside((double)(float)v).Select(static d => (object)(float)(double)d)
        ),
        [typeof(LocalDate)] = Days(
            static v => ((LocalDate)v).Calendar == CalendarSystem.Iso ? (LocalDate)v : null,
            static day => day,
            static day => AwkwardDays.Around(day).Cast<object>()
        ),
        [typeof(Occurrence)] = Days(
            static v => ((Occurrence)v).Day,
            static day => Occurrence.On(day),
            static day => AwkwardDays.Around(day).Select(static d => (object)Occurrence.On(d)).Prepend(Occurrence.Never)
        ),
        [typeof(DateOnly)] = Days(
            static v => LocalDate.FromDateOnly((DateOnly)v),
            static day => day.ToDateOnly(),
            static day => AwkwardDays.Around(day).Select(static d => (object)d.ToDateOnly())
        ),
        [typeof(DateTime)] = Ticks(DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks, static v => ((DateTime)v).Ticks, static t => new DateTime(t)),
        [typeof(TimeSpan)] = Ticks(long.MinValue, long.MaxValue, static v => ((TimeSpan)v).Ticks, static t => new TimeSpan(t)),
        [typeof(LocalTime)] = Ticks(0, NodaConstants.TicksPerDay - 1, static v => ((LocalTime)v).TickOfDay, static t => LocalTime.FromTicksSinceMidnight(t)),
        [typeof(Instant)] = Ticks(
            Instant.MinValue.ToUnixTimeTicks(),
            Instant.MaxValue.ToUnixTimeTicks(),
            static v => ((Instant)v).ToUnixTimeTicks(),
            static t => Instant.FromUnixTimeTicks(t)
        ),
    };

    /// <summary>The order of a type; null where it has none here.</summary>
    internal static Scale? Of(Type type) => All.GetValueOrDefault(type);

    /// <summary>The numbers of days that lie whole years from a day, a lifetime back and some years on.</summary>
    internal static IEnumerable<BigInteger> Years(LocalDate day) =>
        Enumerable.Range(-100, 111).Where(years => day.Year + years is > 1 and < 9999).Select(years => (BigInteger)DaysOf(day.PlusYears(years)));

    private static Scale Whole<T>()
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var (least, most) = (BigInteger.CreateChecked(T.MinValue), BigInteger.CreateChecked(T.MaxValue));
        return new(
            least,
            most,
            most - least,
            static v => BigInteger.CreateChecked((T)v),
            static k => T.CreateChecked(k),
            static v => ((T)v == T.MinValue ? [] : new object[] { (T)v - T.One }).Concat((T)v == T.MaxValue ? [] : new object[] { (T)v + T.One })
        );
    }

    private static Scale Days(Func<object, LocalDate?> dayOf, Func<LocalDate, object> from, Func<LocalDate, IEnumerable<object>> beside) =>
        new(
            DaysOf(new(1, 1, 1)),
            DaysOf(LocalDate.MaxIsoValue),
            FarInDays,
            v => dayOf(v) is { } day ? DaysOf(day) : null,
            k => from(Epoch.PlusDays((int)k)),
            v => dayOf(v) is { } day ? beside(day) : []
        )
        {
            IsOfDays = true,
        };

    private static Scale Ticks(long least, long most, Func<object, long> ticksOf, Func<long, object> from) =>
        new(
            least,
            most,
            (BigInteger)most - least,
            v => ticksOf(v),
            k => from((long)k),
            v => new[] { (BigInteger)ticksOf(v) - 1, (BigInteger)ticksOf(v) + 1 }.Where(k => k >= least && k <= most).Select(k => from((long)k))
        );

    private static int DaysOf(LocalDate day) => Period.DaysBetween(Epoch, day);

    // One off, and one off in the last digit.
    private static IEnumerable<object> Tenths(object value)
    {
        var number = (decimal)value;
        if (Math.Abs(number) > decimal.MaxValue / 2)
        {
            return [];
        }

        var step = new decimal(1, 0, 0, false, number.Scale);
        return new[] { number - 1, number + 1, number - step, number + step }.Distinct().Select(static n => (object)n);
    }

    private static IEnumerable<object> Beside(object value)
    {
        var number = (double)value;
        double[] beside = double.IsFinite(number) ? [number - 1, number + 1, Math.BitDecrement(number), Math.BitIncrement(number)] : [];
        return beside.Where(n => double.IsFinite(n) && !n.Equals(number)).Distinct().Select(static n => (object)n);
    }

    private static BigInteger KeyOf(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var digits = ((BigInteger)(uint)bits[2] << 64) + ((BigInteger)(uint)bits[1] << 32) + (uint)bits[0];
        return (value < 0 ? -digits : digits) * BigInteger.Pow(10, Digits - value.Scale);
    }

    // As many digits after the point as there is room for, and no zeros at the end.
    private static decimal DecimalOf(BigInteger key)
    {
        var (size, scale) = (BigInteger.Abs(key), Digits);
        while (size > MostDigits || (scale > 0 && size % 10 == 0))
        {
            (size, scale) = (size / 10, scale - 1);
        }

        return new((int)(uint)(size & uint.MaxValue), (int)(uint)((size >> 32) & uint.MaxValue), (int)(uint)(size >> 64), key < 0, (byte)scale);
    }

    // The bits of a number of floating point rise with it, and those of a negative one fall.
    private static BigInteger? Order(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return double.IsNaN(value) ? null : bits >= 0 ? bits : (BigInteger)long.MinValue - bits;
    }

    private static double DoubleOf(BigInteger key) => BitConverter.Int64BitsToDouble(key >= 0 ? (long)key : (long)(long.MinValue - key));
}
