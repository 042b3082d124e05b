using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>
/// What a party is and was called. A new name counts from its first day; the correction of a misspelling changes the past, and the misspelling stays findable.
/// </summary>
public sealed record PartyNames
{
    // Names given from a day on, and names made others, in recorded order.
    private readonly ImmutableList<(LocalDate? FirstDay, string Name, string? Right)> _said;

    // Names that were given or came of a correction, and were not corrected since.
    private readonly ImmutableHashSet<string> _names;

    private readonly GrowingList<string> _misspelt;
    private Timeline<string>? _byDay;

    private PartyNames(ImmutableList<(LocalDate? FirstDay, string Name, string? Right)> said, ImmutableHashSet<string> names, GrowingList<string> misspelt)
    {
        (_said, _names, _misspelt) = (said, names, misspelt);
    }

    /// <summary>The name by day.</summary>
    public Timeline<string> ByDay => _byDay ??= Steps.ByDay;

    /// <summary>Names that were recorded and corrected, in recorded order.</summary>
    public ValueList<string> Misspelt => _misspelt.All;

    /// <summary>Every name ever recorded, each once: by day, then the misspelt ones.</summary>
    public IEnumerable<string> All => ByDay.Segments.Select(static s => s.Value).Concat(Misspelt).Distinct(StringComparer.Ordinal);

    /// <summary>The names before the one of a day, the latest first.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The former names, each once, without the one of the day.</returns>
    public IEnumerable<string> FormerOn(LocalDate day)
    {
        var current = ByDay.On(day);
        return ByDay.Segments.Where(s => s.LastDay < day).Select(static s => s.Value).Where(n => n != current).Reverse().Distinct(StringComparer.Ordinal);
    }

    /// <summary>The name of a day with the one before it: "PT Baru (dahulu PT Lama)".</summary>
    /// <param name="day">The day.</param>
    /// <returns>The text, or null on days without a name.</returns>
    public LocalisedText? WithFormerOn(LocalDate day) =>
        ByDay.On(day) is not { } name ? null
        : FormerOn(day).FirstOrDefault() is { } former ? new($"{name} (dahulu {former})", $"{name} (formerly {former})")
        : LocalisedText.Same(name);

    /// <summary>Whether a name, as somebody writes or signs it, is the one of the day.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="day">The day.</param>
    /// <returns>
    /// A success, with the warning <see cref="OfficeErrors.PartyFormerName"/> for a name of other days or a misspelling,
    /// <see cref="OfficeErrors.PartyUnknownName"/> for
    /// one never recorded, or <see cref="OfficeErrors.PartyNoName"/> where no name is on record for the day.
    /// </returns>
    public DomainResult Check(string name, LocalDate day)
    {
        Guard.Against.Null(name);
        if (ByDay.On(day) is not { } current)
        {
            return DomainResult.Success(OfficeErrors.PartyNoName.Warning("name", Argument.Of("written", name), Argument.Of("day", day)));
        }

        if (name == current)
        {
            return DomainResult.Success();
        }

        var definition = All.Contains(name, StringComparer.Ordinal) ? OfficeErrors.PartyFormerName : OfficeErrors.PartyUnknownName;
        return DomainResult.Success(definition.Warning("name", Argument.Of("written", name), Argument.Of("day", day), Argument.Of("name", current)));
    }

    /// <inheritdoc/>
    public bool Equals(PartyNames? other) => other is not null && Steps.Equals(other.Steps) && _misspelt.Equals(other._misspelt);

    /// <inheritdoc/>
    public override int GetHashCode() => ByDay.GetHashCode();

    internal static PartyNames From(string name, LocalDate? firstDay) =>
        new([(firstDay, name, null)], ImmutableHashSet.Create(StringComparer.Ordinal, name), GrowingList<string>.KeyedBy(static n => n));

    internal PartyNames Renamed(string name, LocalDate firstDay) => new(_said.Add((firstDay, name, null)), _names.Add(name), _misspelt);

    internal PartyNames Corrected(string wrong, string right) =>
        new(_said.Add((null, wrong, right)), _names.Remove(wrong).Add(right), _misspelt.Having(wrong).Any() ? _misspelt : _misspelt.Add(wrong));

    /// <summary>With the names of entries that were corrected to another name, so that they stay findable.</summary>
    internal PartyNames WithMisspelt<TEvent>(Journal<TEvent> journal, Func<TEvent, string?> nameIn)
        where TEvent : JournalEvent
    {
        var known = new HashSet<string>(_misspelt, StringComparer.Ordinal);
        var found = _misspelt;
        foreach (var entry in journal.Entries)
        {
            if (
                entry.IsCorrection
                && nameIn(entry.Event!) is { } right
                && journal.Find(entry.Annulment!.Entry) is { Event: { } was }
                && nameIn(was) is { } wrong
                && wrong != right
                && known.Add(wrong)
            )
            {
                found = found.Add(wrong);
            }
        }

        return ReferenceEquals(found, _misspelt) ? this : new(_said, _names, found);
    }

    internal DomainResult CheckCorrection(string wrong, string right) =>
        !_names.Contains(wrong)
            ? DomainResult.Failure(OfficeErrors.PartyNothingToCorrect.For(nameof(wrong), Argument.Of("name", wrong)))
        : wrong == right ? DomainResult.Failure(OfficeErrors.PartyNameSame.For(nameof(right), Argument.Of("name", right)))
        : DomainResult.Success();

    // From the last to the first, so that one look at each says what a name has become by all that was corrected after it.
    private Steps<string> Steps
    {
        get
        {
            var become = new Dictionary<string, string>(StringComparer.Ordinal);
            var given = new Stack<(LocalDate? FirstDay, string Name)>();
            foreach (var (firstDay, name, right) in _said.Reverse())
            {
                if (right is null)
                {
                    given.Push((firstDay, become.GetValueOrDefault(name, name)));
                }
                else
                {
                    become[name] = become.GetValueOrDefault(right, right);
                }
            }

            var (first, called) = given.Pop();
            return given.Aggregate(Steps<string>.Since(first, called), static (steps, next) => steps.From(next.FirstDay!.Value, next.Name));
        }
    }
}
