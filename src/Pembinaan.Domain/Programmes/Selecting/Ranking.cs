using System.Globalization;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>Applicants in the order of criteria: the first criterion decides, each further one between those who are equal so far.</summary>
internal static class Ranking
{
    internal static DomainResult<ValueList<RankedApplicant>> Ranked(IEnumerable<RankingCriterion> criteria, IEnumerable<Applicant> applicants, LocalDate day)
    {
        var by = Guard.Against.NullItem(criteria);
        var all = Guard.Against.NullItem(applicants);
        Guard.Against.NotIso(day);
        DomainError[] faults = [.. FaultsOf(by), .. FaultsOf(all)];
        return faults.Length > 0
            ? DomainResult<ValueList<RankedApplicant>>.Failure(faults)
            : DomainResult.Success(Placed(by, all, day), [.. ScoresNotAsked(by, all)]);
    }

    private static ValueList<RankedApplicant> Placed(RankingCriterion[] criteria, Applicant[] applicants, LocalDate day)
    {
        var measured = Array.ConvertAll(criteria, c => MeasureOf(c, day));
        var rows = Array.ConvertAll(applicants, a => new Row(a, Array.ConvertAll(measured, m => m(a))));
        foreach (var row in rows)
        {
            foreach (var other in rows)
            {
                switch (Compared(other, row).Order)
                {
                    case < 0:
                        row.Before++;
                        break;
                    case null:
                        row.Possibly++;
                        break;
                    case 0 when !ReferenceEquals(other, row):
                        row.Tied.Add(other.Applicant.Id);
                        break;
                    default:
                        break;
                }
            }
        }

        Row[] ordered = [.. rows.OrderBy(static r => r.Before).ThenBy(static r => r.Possibly + r.Tied.Count)];
        return ordered
            .Select(
                (row, i) =>
                    new RankedApplicant(
                        row.Applicant,
                        (1 + row.Before, 1 + row.Before + row.Possibly + row.Tied.Count),
                        row.Tied.ToValueList(),
                        criteria.Where((_, at) => row.Values[at].Key is null).ToValueList(),
                        ordered.Length == 1 ? new("satu-satunya pendaftar", "the only applicant")
                            : i == 0 ? Reason(criteria, row, ordered[1])
                            : Reason(criteria, row, ordered[i - 1])
                    )
            )
            .ToValueList();
    }

    /// <summary>Who comes first, negative for the one, null where it is not known; and the criterion that says so, or that is not known.</summary>
    private static (int? Order, int Criterion) Compared(Row one, Row other)
    {
        for (var i = 0; i < one.Values.Length; i++)
        {
            var (mine, theirs) = (one.Values[i], other.Values[i]);
            if (mine.Least > theirs.Most || mine.Most < theirs.Least)
            {
                return (mine.Least > theirs.Most ? -1 : 1, i);
            }

            if (mine.Key is null || theirs.Key is null)
            {
                return ReferenceEquals(one, other) ? (0, i) : (null, i);
            }
        }

        return (0, 0);
    }

    private static LocalisedText Reason(RankingCriterion[] criteria, Row row, Row beside)
    {
        var (order, at) = Compared(row, beside);
        var (criterion, id) = (criteria[at], beside.Applicant.Id.Value);
        var (mine, theirs) = (row.Values[at].Text, beside.Values[at].Text);
        return order switch
        {
            < 0 => new(
                $"sebelum {id} menurut {criterion.In(Language.Indonesian)} ({mine.Id}; {id}: {theirs.Id})",
                $"before {id} by {criterion.In(Language.English)} ({mine.En}; {id}: {theirs.En})"
            ),
            > 0 => new(
                $"sesudah {id} menurut {criterion.In(Language.Indonesian)} ({mine.Id}; {id}: {theirs.Id})",
                $"after {id} by {criterion.In(Language.English)} ({mine.En}; {id}: {theirs.En})"
            ),
            0 => new($"sama dengan {id} menurut semua kriteria", $"equal to {id} by every criterion"),
            _ => new(
                $"belum dapat ditentukan terhadap {id}: {criterion.In(Language.Indonesian)} ({mine.Id}; {id}: {theirs.Id})",
                $"cannot be determined against {id}: {criterion.In(Language.English)} ({mine.En}; {id}: {theirs.En})"
            ),
        };
    }

    private static Func<Applicant, Value> MeasureOf(RankingCriterion criterion, LocalDate day) =>
        criterion.Measure switch
        {
            RankingMeasure.Condition => OfCondition(criterion, day),
            RankingMeasure.Score => a => OfScore(a.Scores, criterion.Code),
            RankingMeasure.Release => a => OfRelease(a.Facts.Person.ReleaseAsOf(criterion.Counting ?? SentenceCounting.NationalOn(day), DateKey.Of(day))),
            _ => static a => a.AppliedOn.IsKnown ? Value.Earlier(a.AppliedOn.Value) : Value.Unknown,
        };

    private static Func<Applicant, Value> OfCondition(RankingCriterion criterion, LocalDate day)
    {
        var rules = RulesOf(criterion, day).Value;
        return a =>
            rules.Decide(a.Facts, day).Outcome switch
            {
                Outcome.Met => new(1, new("memenuhi", "met")),
                Outcome.NotMet => new(0, new("tidak memenuhi", "not met")),
                _ => Value.Unknown,
            };
    }

    private static Value OfScore(ValueList<(string Criterion, int Score)> scores, string code)
    {
        var value = Value.Unknown;
        foreach (var (criterion, score) in scores)
        {
            value = criterion == code ? new(score, LocalisedText.Same(score.ToString(CultureInfo.InvariantCulture))) : value;
        }

        return value;
    }

    private static Value OfRelease(in SentenceDate release) =>
        release.Standing == SentenceDateStanding.Undefined ? new(long.MinValue, new("tanpa tanggal bebas", "no release"))
        : release.Day is { } day ? Value.Earlier(day)
        : release is { Earliest: { } first, Latest: { } last } ? Value.Unknown with { Least = Value.Earlier(last).Key, Most = Value.Earlier(first).Key }
        : Value.Unknown;

    // A criterion compares whatever the condition would do to a decision, so that one which only warns counts too.
    private static DomainResult<RuleSet<EligibilityFacts>> RulesOf(RankingCriterion criterion, LocalDate day)
    {
        ValueList<ProgrammeCondition> conditions = [criterion.Condition! with { Effect = Effect.Refuse }];
        return ConditionCompiler.FaultsOf(conditions) is { Count: > 0 } faults
            ? DomainResult<RuleSet<EligibilityFacts>>.Failure([.. faults])
            : RuleSet<EligibilityFacts>.Of(criterion.Code, ConditionCompiler.RulesOf(conditions, day));
    }

    private static IEnumerable<DomainError> FaultsOf(RankingCriterion[] criteria)
    {
        if (criteria.Length == 0)
        {
            yield return ProgrammeErrors.RankingCriteriaMissing.For(nameof(criteria));
        }

        foreach (var twice in criteria.GroupBy(static c => c.Code, StringComparer.Ordinal).Where(static g => g.Skip(1).Any()))
        {
            yield return ProgrammeErrors.RankingCriterionTwice.For(nameof(criteria), Argument.Of("code", twice.Key));
        }

        foreach (
            var fault in criteria
                .Where(static c => c.Condition is not null)
                .SelectMany(static c => RulesOf(c, EligibilityBooks.FirstDayOfUu22Of2022).ValidationErrors)
                .OfType<DomainError>()
        )
        {
            yield return fault;
        }
    }

    private static IEnumerable<DomainError> ScoresNotAsked(RankingCriterion[] criteria, Applicant[] applicants)
    {
        var asked = criteria.Where(static c => c.Measure == RankingMeasure.Score).Select(static c => c.Code).ToList();
        return applicants
            .SelectMany(static a => a.Scores.Select(s => (s.Criterion, a.Id)))
            .Where(s => !asked.Contains(s.Criterion, StringComparer.Ordinal))
            .GroupBy(static s => s.Criterion, static s => s.Id.Value, StringComparer.Ordinal)
            .Select(unasked =>
                ProgrammeErrors.RankingScoreNotAsked.Warning(
                    nameof(applicants),
                    Argument.Of("code", unasked.Key),
                    Argument.Of("participants", string.Join(", ", unasked.Distinct(StringComparer.Ordinal))),
                    Argument.Of("codes", asked.Count == 0 ? new("tidak ada", "none") : LocalisedText.Same(string.Join(", ", asked)))
                )
            );
    }

    private static IEnumerable<DomainError> FaultsOf(Applicant[] applicants) =>
        applicants
            .GroupBy(static a => a.Id)
            .Where(static g => g.Skip(1).Any())
            .Select(static g => ProgrammeErrors.RankedApplicantTwice.For(nameof(applicants), Argument.Of("participant", g.Key.Value)))
            .Concat(
                applicants.SelectMany(static a =>
                    a.Scores.GroupBy(static s => s.Criterion, StringComparer.Ordinal)
                        .Where(static g => g.Skip(1).Any())
                        .Select(g =>
                            ProgrammeErrors.RankingScoreTwice.For(nameof(applicants), Argument.Of("participant", a.Id.Value), Argument.Of("code", g.Key))
                        )
                )
            );

    /// <summary>
    /// What a criterion reads of an applicant: the greater key comes first; null is not known, then perhaps between which keys it lies.
    /// </summary>
    private readonly record struct Value(long? Least, long? Most, LocalisedText Text)
    {
        public Value(long? key, LocalisedText text)
            : this(key, key, text) { }

        public long? Key => Least == Most ? Least : null;

        public static Value Unknown { get; } = new(null, new("belum diketahui", "not known"));

        public static Value Earlier(LocalDate day) =>
            new(
                -NodaTime.Period.DaysBetween(new LocalDate(1, 1, 1), day),
                new(IndonesianDate.Format(day, Language.Indonesian), IndonesianDate.Format(day, Language.English))
            );
    }

    private sealed class Row(Applicant applicant, Value[] values)
    {
        public Applicant Applicant { get; } = applicant;

        public Value[] Values { get; } = values;

        public List<ParticipantId> Tied { get; } = [];

        public int Before { get; set; }

        public int Possibly { get; set; }
    }
}
