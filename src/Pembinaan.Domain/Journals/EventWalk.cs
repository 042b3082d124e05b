using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Journals;

/// <summary>
/// Goes through what an event says, member by member, and finds what is wrong with it in itself, whatever the state: texts that say nothing or cannot be
/// written, days and lengths beyond reason, times that a clock does not show, values that are missing. Asked by every command, by corrections, and when a
/// stored journal is read.
/// </summary>
/// <remarks>The members are those that are stored: they are told by the contracts of the JSON, so that none is forgotten and nothing is said twice.</remarks>
internal sealed class EventWalk(EventYears years)
{
    private static readonly LocalisedText WithoutEnd = new("; tanpa batas akhir berarti tidak ada hari terakhir", "; what has no end has no last day");

    private List<DomainError>? _faults;
    private List<(string Member, int Index)>? _path;

    private DomainError[] Found => _faults?.ToArray() ?? [];

    /// <summary>
    /// What is wrong with an event in itself: with its members, and between them. What is missing or lies beyond reason cannot be reckoned with; then nothing
    /// else is looked at.
    /// </summary>
    internal static DomainError[] FaultsOf(JournalEvent happened)
    {
        var faults = FaultsIn(happened, happened.Years);
        if (Beyond(faults).Length > 0)
        {
            return faults;
        }

        DomainError[] between = [.. happened.FaultsBetween];
        return between.Length == 0 ? faults : [.. faults, .. between];
    }

    /// <summary>What is wrong with the event of an entry in itself, by its place in the journal.</summary>
    internal static DomainError[] FaultsOf(JournalEvent happened, int sequence)
    {
        var faults = FaultsOf(happened);
        for (var i = 0; i < faults.Length; i++)
        {
            faults[i] = faults[i].At($"entries[{sequence - 1}].event.{faults[i].Identifier}");
        }

        return faults;
    }

    /// <summary>What is wrong with the members of an event, or with what a command is handed for one.</summary>
    /// <param name="said">The event, or what the command is handed.</param>
    /// <param name="years">The years in which its days lie.</param>
    /// <param name="parameter">What the command calls it, for the path of a fault; null for the event itself.</param>
    internal static DomainError[] FaultsIn(object said, EventYears years, string? parameter = null)
    {
        var walk = new EventWalk(years);
        if (parameter is null)
        {
            walk.Through(said);
        }
        else
        {
            walk.In(parameter, said);
        }

        return walk.Found;
    }

    /// <summary>What is wrong with members that are no event yet.</summary>
    internal static DomainError[] FaultsIn(EventYears years, Action<EventWalk> members)
    {
        var walk = new EventWalk(years);
        members(walk);
        return walk.Found;
    }

    /// <summary>The faults, if one of them is such that nothing can be reckoned with the event; else none.</summary>
    internal static DomainError[] Beyond(DomainError[] faults) =>
        Array.Exists(
            faults,
            static f =>
                f.ErrorCode == JournalErrors.Missing.Code
                || f.ErrorCode == JournalErrors.DayOutOfRange.Code
                || f.ErrorCode == JournalErrors.LengthOutOfRange.Code
        )
            ? faults
            : [];

    internal void Text(string member, string? text, bool mayBeMissing = false)
    {
        if (text is null)
        {
            Given(member, mayBeMissing ? "" : null);
        }
        else if (Utf16.IsBlank(text))
        {
            Add(JournalErrors.BlankText, member, Named(member));
        }
        else if (!Utf16.IsWhole(text))
        {
            Add(JournalErrors.BrokenText, member, Named(member));
        }
    }

    internal void Text(string member, LocalisedText? text, bool mayBeMissing = false)
    {
        Text(member, text?.Id, mayBeMissing);
        if (text is not null && Utf16.IsWhole(text.Id))
        {
            Text(member, text.En);
        }
    }

    internal void Texts(string member, ValueList<string> texts)
    {
        foreach (var text in texts)
        {
            Text(member, text);
        }
    }

    internal void Day(string member, LocalDate? day)
    {
        if (day is { } given && !years.Hold(given))
        {
            Add(
                JournalErrors.DayOutOfRange,
                member,
                Argument.Of("day", Said(given)),
                Argument.Of("first", years.First),
                Argument.Of("last", years.Last),
                given.Year > years.Last && member == "lastDay" ? Argument.Of("hint", WithoutEnd) : Argument.Of("hint", "")
            );
        }
    }

    internal void Days(string member, ValueList<LocalDate> days)
    {
        foreach (var day in days)
        {
            Day(member, day);
        }
    }

    internal void Period(string member, ValidityPeriod? period, bool mayBeMissing = false)
    {
        Given(member, mayBeMissing ? "" : period);
        if (period is not null)
        {
            Enter(member);
            Day("firstDay", period.FirstDay);
            Day("lastDay", period.LastDay);
            Leave();
        }
    }

    internal void Length(string member, Term? length)
    {
        if (length is { } given && EventYears.IsBeyond(given))
        {
            Add(JournalErrors.LengthOutOfRange, member, Argument.Of("length", given));
        }
    }

    internal void Time(string member, LocalTime? time)
    {
        if (time is { NanosecondOfSecond: not 0 })
        {
            Add(JournalErrors.TimeWithFraction, member, Named(member));
        }
    }

    /// <summary>A closed state. A number that stands for none of them is a mistake in the caller's code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such state.</exception>
    internal void Choice(string member, Enum? value)
    {
        if (value is not null)
        {
            Guard.Against.Undefined(value, Outermost(member));
        }
    }

    /// <summary>A value that has to be there and is right in itself.</summary>
    internal void Given(string member, object? value)
    {
        if (value is null)
        {
            Add(JournalErrors.Missing, member, Named(member));
        }
    }

    /// <summary>Whether nothing wrong was found by now.</summary>
    internal bool IsClean => _faults is null;

    /// <summary>What else is wrong with a value, as it says itself.</summary>
    internal void Fault(string member, ErrorDefinition definition, params ReadOnlySpan<Argument> arguments) => Add(definition, member, arguments);

    internal void Each(string member, IListOfObjects items)
    {
        var all = items.Objects;
        for (var i = 0; i < all.Length; i++)
        {
            Enter(member, i);
            Through(all[i]);
            Leave();
        }
    }

    internal void In(string member, object? value, bool mayBeMissing = false)
    {
        Given(member, mayBeMissing ? "" : value);
        if (value is not null)
        {
            Enter(member);
            Through(value);
            Leave();
        }
    }

    private void Through(object said)
    {
        if (said is IChecksItself other)
        {
            other.Check(this);
            return;
        }

        foreach (var member in EventMember.Of(said.GetType()))
        {
            member.Check(this, said);
        }
    }

    // What the caller handed in: a command's parameters are called as the members of its event are.
    private string Outermost(string member) => _path is { Count: > 0 } ? _path[0].Member : member;

    private static Argument Named(string member) => Argument.Of("field", FieldNames.Of(member));

    // A day of another calendar has no Indonesian name of the month.
    private static string Said(LocalDate day) => FormattableString.Invariant($"{day.Year:0000}-{day.Month:00}-{day.Day:00} ({day.Calendar.Id})");

    private void Enter(string member, int index = -1) => (_path ??= []).Add((member, index));

    private void Leave() => _path!.RemoveAt(_path.Count - 1);

    private void Add(ErrorDefinition definition, string member, params ReadOnlySpan<Argument> arguments) =>
        (_faults ??= []).Add(definition.For(_path is { Count: > 0 } ? $"{string.Join('.', _path.Select(Step))}.{member}" : member, arguments));

    private static string Step((string Member, int Index) step) => step.Index < 0 ? step.Member : FormattableString.Invariant($"{step.Member}[{step.Index}]");
}
