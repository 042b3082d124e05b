using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing.Tests.Tables;

/// <summary>Rules of every form on a few facts.</summary>
internal static class Shop
{
    internal static readonly FactOf<Someone, LocalDate> Since = new("since", new("sejak", "since"), static (in s) => s.Since);
    internal static readonly FactOf<Someone, int> Score = new("score", new("nilai", "score"), static (in s) => s.Score);
    internal static readonly FactOf<Someone, bool> Willing = new("willing", new("bersedia", "willing"), static (in s) => s.Willing);
    internal static readonly FactOf<Someone, LocalDate> Born = new("born", new("lahir", "born"), static (in s) => s.Born);

    internal static readonly LocalDate Day = new(2025, 6, 2);

    internal static readonly Someone Fits = new() { Since = new LocalDate(2024, 6, 2), Score = 80, Willing = true, Born = new LocalDate(1990, 5, 5) };

    internal static Rule<Someone> Year { get; } = That("T-YEAR", Since.Since(Term.OfYears(1)));

    internal static Rule<Someone> Passed { get; } = That("T-SCORE", Score.AtLeast(70));

    internal static Rule<Someone> Agrees { get; } = That("T-WILLING", Willing.IsTrue()).AsWarning();

    internal static Rule<Someone> Adult { get; } = That("T-ADULT", Born.AgeFrom(18, LeapDayBirthday.FirstOfMarch));

    internal static Rule<Someone> That(string code, Condition<Someone> condition) =>
        Rule.For<Someone>(code).Requires($"Syarat {code}.", $"The requirement {code}.").When(condition).FacilityPolicy();

    internal static RuleSet<Someone> Set(params Rule<Someone>[] rules) => RuleSet<Someone>.Of("SET", rules).Value;
}
