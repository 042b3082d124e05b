using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>Lengths as months, days and, where it is not the usual one, the convention of months: <c>P3M10D</c>, <c>P3M0D/ThirtyDays</c>.</summary>
internal sealed class TermConverter() : ValueConverter<Term, string>(v => TermConverter.Text(v), v => TermConverter.Of(v))
{
    internal static string Text(Term term) =>
        string.Create(CultureInfo.InvariantCulture, $"P{term.Months}M{term.Days}D{(term.Convention == MonthConvention.Clamped ? "" : $"/{term.Convention}")}");

    internal static Term Of(string text)
    {
        var (length, convention) = text.Split('/') is [var before, var after] ? (before, Enum.Parse<MonthConvention>(after)) : (text, MonthConvention.Clamped);
        var parts = length.Split('P', 'M', 'D');
        return Term.Of(int.Parse(parts[1], CultureInfo.InvariantCulture), int.Parse(parts[2], CultureInfo.InvariantCulture), convention);
    }
}
