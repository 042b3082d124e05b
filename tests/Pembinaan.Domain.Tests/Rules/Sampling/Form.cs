using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Rules.Sampling;

/// <summary>A form of condition, and the same said plainly for one day by someone who knows nothing of windows and thresholds.</summary>
internal sealed record Form(string Name, Condition<Person> Condition, Func<Person, LocalDate, Verdict> Plain)
{
    public static Form Of<T>(string name, Condition<Person> condition, Func<Person, Fact<T>> fact, Func<T, LocalDate, bool> plain)
        where T : notnull => new(name, condition, (person, day) => Known(fact(person), day) ? plain(fact(person).Value, day) ? Verdict.Met : Verdict.NotMet : Verdict.Undetermined);

    public static Form Judged<T>(string name, Condition<Person> condition, Func<Person, Fact<T>> fact, Func<T, LocalDate, Verdict> plain)
        where T : notnull => new(name, condition, (person, day) => Known(fact(person), day) ? plain(fact(person).Value, day) : Verdict.Undetermined);

    public static bool Known<T>(Fact<T> fact, LocalDate day)
        where T : notnull => fact.IsKnown && (fact.KnownUntil is not { } until || day <= until);

    public override string ToString() => Name;
}
