using System.Globalization;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>A programme's own conditions, as data in dated versions; what rests on them is facility policy and is explained like law.</summary>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record ProgrammeConditions : IChecksItself
{
    private ProgrammeConditions(string id, ValueList<ProgrammeConditionsVersion> versions)
    {
        Id = id;
        Versions = versions;
    }

    /// <summary>The identity, for example that of the programme.</summary>
    public string Id { get; }

    /// <summary>The versions in the order of their first days; never overlapping.</summary>
    public ValueList<ProgrammeConditionsVersion> Versions { get; }

    /// <summary>Conditions that always hold, as version "1".</summary>
    /// <param name="id">The identity; not blank.</param>
    /// <param name="conditions">The conditions in the order of reports; none adds nothing to the national rules.</param>
    /// <returns>The conditions.</returns>
    /// <exception cref="ArgumentException">The identity is blank.</exception>
    public static ProgrammeConditions Of(string id, params ReadOnlySpan<ProgrammeCondition> conditions)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.NullItem(conditions);
        return new(id, [new("1", ValidityPeriod.From(new LocalDate(1, 1, 1)), ValueLists.Of(conditions))]);
    }

    /// <summary>Conditions in versions of any periods.</summary>
    /// <param name="id">The identity; not blank.</param>
    /// <param name="versions">The versions in any order; at least one.</param>
    /// <returns>The conditions, or <see cref="RuleErrors.VersionsOverlap"/> or <see cref="RuleErrors.VersionsUnclear"/>.</returns>
    /// <exception cref="ArgumentException">The identity is blank.</exception>
    public static DomainResult<ProgrammeConditions> In(string id, params ReadOnlySpan<ProgrammeConditionsVersion> versions)
    {
        Guard.Against.NullOrWhiteSpace(id);
        Guard.Against.NullItem(versions);
        ProgrammeConditionsVersion[] ordered = [.. ValueLists.Of(versions)];
        Array.Sort(ordered, static (a, b) => a.Period.FirstDay.CompareTo(b.Period.FirstDay));
        if (ordered.Length == 0 || ordered.Select(static v => v.Name).Distinct(StringComparer.Ordinal).Count() != ordered.Length)
        {
            return RuleErrors.VersionsUnclear.For(nameof(versions), Argument.Of("book", id));
        }

        for (var i = 1; i < ordered.Length; i++)
        {
            if (ordered[i - 1].Period.Intersect(ordered[i].Period) is { } common)
            {
                return RuleErrors.VersionsOverlap.For(
                    nameof(versions),
                    Argument.Of("earlier", ordered[i - 1].Name),
                    Argument.Of("later", ordered[i].Name),
                    Argument.Of("book", id),
                    Argument.Of("day", common.FirstDay)
                );
            }
        }

        return new ProgrammeConditions(id, [.. ordered]);
    }

    /// <summary>The same conditions, replaced from a day on; the earlier version ends the day before.</summary>
    /// <param name="firstDay">The first day of the new version.</param>
    /// <param name="conditions">The new conditions.</param>
    /// <param name="keepsEarlierDecisions">Whether people decided on earlier keep the version of then; the default.</param>
    /// <returns>The conditions, or <see cref="TimeErrors.InvertedPeriod"/> if the day is not after the last version's first day.</returns>
    public DomainResult<ProgrammeConditions> ReplacedFrom(LocalDate firstDay, IEnumerable<ProgrammeCondition> conditions, bool keepsEarlierDecisions = true)
    {
        var next = Guard.Against.NullItem(conditions);
        var last = Versions[^1];
        if (Guard.Against.NotIso(firstDay) <= last.Period.FirstDay)
        {
            return TimeErrors.InvertedPeriod.For(nameof(firstDay), Argument.Of("firstDay", last.Period.FirstDay), Argument.Of("lastDay", firstDay));
        }

        var replacement = new ProgrammeConditionsVersion(
            (Versions.Count + 1).ToString(CultureInfo.InvariantCulture),
            ValidityPeriod.From(firstDay),
            next.ToValueList(),
            keepsEarlierDecisions
        );
        var end = firstDay.PlusDays(-1);
        return last
            .Period.Ending(last.Period.LastDay < end ? last.Period.LastDay.Value : end)
            .Map(period => new ProgrammeConditions(Id, [.. Versions.Where(v => v != last), last with { Period = period }, replacement]));
    }

    void IChecksItself.Check(EventWalk walk)
    {
        walk.Text("id", Id);
        walk.Each("versions", Versions);
    }

    /// <inheritdoc/>
    public override string ToString() => Id;
}
