namespace Pembinaan.Domain.Tests.Craft.Faults;

/// <summary>
/// Every public method, constructor and setter is called with null, blank, undefined, foreign, holed and outermost arguments, one at a time. What escapes is an
/// argument exception that names the parameter; anything else is a fault of the library.
/// </summary>
public sealed class Faults_of_a_caller
{
    public static TheoryData<string> Namespaces => [.. Calls.All.Select(static c => c.Owner.Namespace!).Distinct().Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Are_told_with_the_name_of_the_argument(string name) => Calls.All
        .Where(c => c.Owner.Namespace == name)
        .SelectMany(static c => Enumerable.Range(0, 2).SelectMany(turn => FaultsOf(c, c.GoodArguments(turn))))
        .Distinct()
        .Should().BeEmpty();

    /// <summary>
    /// A day of another calendar is never answered: it is an argument exception, or, where an event holds it, a failure. What a caller only puts together, a record
    /// by its constructor and its members, is told by whatever takes it.
    /// </summary>
    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Are_told_where_a_day_is_of_another_calendar(string name) => Calls.All
        .Where(c => c.Owner.Namespace == name && !c.IsSetter && !c.IsConstructor)
        .SelectMany(static c => Enumerable.Range(0, 2).SelectMany(turn => AnswersOf(c, c.GoodArguments(turn), BadValues.OfAnotherCalendar)))
        .Distinct()
        .Should().BeEmpty();

    /// <summary>A language that there is not is never answered in another; what reads the same in all languages is no answer in one.</summary>
    [Theory]
    [MemberData(nameof(Namespaces))]
    public void Are_told_where_there_is_no_such_language(string name) => Calls.All
        .Where(c => c.Owner.Namespace == name && !c.IsSetter && !c.IsConstructor)
        .SelectMany(static c => Enumerable.Range(0, 2).SelectMany(turn => AnswersOf(c, c.GoodArguments(turn), static t => t == typeof(Language) ? [(Language)7] : [], IsTheSameInAll)))
        .Distinct()
        .Should().BeEmpty();

    private static bool IsTheSameInAll(Call call, object?[] good, int language) =>
        Equals(call.Try(call.With(good, language, Language.Indonesian))?.Given, call.Try(call.With(good, language, Language.English))?.Given);

    private static IEnumerable<string> AnswersOf(Call call, object?[]? good, Func<Type, IEnumerable<object>> foreign, Func<Call, object?[], int, bool>? isNone = null) => good is null ? [] :
        from i in Enumerable.Range(0, call.Parameters.Length)
        where !call.Parameters[i].IsOut
        from value in foreign(Calls.TypeOf(call.Parameters[i]))
        let answer = call.Try(call.With(good, i, value))
        where answer is { Failure: null } and not { Given: IDomainResult { IsSuccess: false } } && isNone?.Invoke(call, good, i) != true
        select $"{call.Name} with {call.Parameters[i].Name} = {BadValues.Print(value)}: {BadValues.Print(answer.Given)}";

    /// <summary>Only a failure and an unknown fact have no value.</summary>
    [Fact]
    public void Do_not_hide_in_what_can_be_read() => Samples.Unread
        .Where(static u => !u.Contains("There is no value: ", StringComparison.Ordinal) && !u.Contains("The fact is unknown.", StringComparison.Ordinal))
        .Should().BeEmpty();

    /// <summary>Without good arguments there is nothing to break; what has none is asked for in other tests.</summary>
    [Fact]
    public void Are_looked_for_almost_everywhere() => Calls.All.Count(static c => c.GoodArguments(0) is null).Should().BeLessThan(Calls.All.Length / 20);

    private static IEnumerable<string> FaultsOf(Call call, object?[]? good)
    {
        if (good is null)
        {
            yield break;
        }

        if (Fault(call, call.Try(good)) is { } own)
        {
            yield return $"{call.Name}: {own}";
        }

        for (var i = 0; i < call.Parameters.Length; i++)
        {
            if (call.Parameters[i].IsOut)
            {
                continue;
            }

            foreach (var bad in BadValues.Of(Calls.TypeOf(call.Parameters[i])))
            {
                if (Fault(call, call.Try(call.With(good, i, bad))) is { } fault)
                {
                    yield return $"{call.Name} with {call.Parameters[i].Name} = {BadValues.Print(bad)}: {fault}";
                }
            }
        }
    }

    private static string? Fault(Call call, Answer? answer) => answer?.Failure switch
    {
        null => null,
        ArgumentException told when IsNamed(call, told.ParamName) => null,
        var other => other.ToString(),
    };

    private static bool IsNamed(Call call, string? name) => name is not null
        && (call.IsSetter || call.IsConversion || Array.Exists(call.Parameters, p => string.Equals(p.Name, name, StringComparison.OrdinalIgnoreCase)));
}
