namespace Pembinaan.Domain.Placements;

/// <summary>Finds an assignment of the most people, those who come earlier first.</summary>
internal sealed class AssignmentFinder
{
    private readonly Candidate[] _people;
    private readonly JobOpening[] _openings;
    private readonly CandidateMatch[][] _matches;
    private readonly List<int>[] _taken;
    private readonly int?[] _given;

    public AssignmentFinder(Candidate[] people, JobOpening[] openings)
    {
        _people = people;
        _openings = openings;
        _matches = Array.ConvertAll(people, p => Array.ConvertAll(openings, o => CandidateMatch.Of(p, o)));
        _taken = Array.ConvertAll(openings, static _ => new List<int>());
        _given = new int?[people.Length];
    }

    public Assignment Answer()
    {
        for (var person = 0; person < _people.Length; person++)
        {
            Give(person);
        }

        return new(
            Enumerable.Range(0, _people.Length).Where(p => _given[p] is not null).Select(p => _matches[p][_given[p]!.Value]).ToValueList(),
            Enumerable.Range(0, _people.Length).Where(p => _given[p] is null).Select(p => (_people[p], WithoutOpening(p))).ToValueList(),
            Enumerable
                .Range(0, _openings.Length)
                .Where(o => _taken[o].Count < PlacesOf(o))
                .Select(o => (_openings[o], PlacesOf(o) - _taken[o].Count, WithoutPeople(o)))
                .ToValueList()
        );
    }

    private int PlacesOf(int opening) => _openings[opening].Places ?? 1;

    /// <summary>Gives a person the first opening that fits and has a place, or that gets one when others move on: the shortest chain of moves.</summary>
    private void Give(int person)
    {
        var from = new Dictionary<int, (int Person, int? Left)>();
        var waiting = new Queue<(int Person, int? Left)>([(person, null)]);
        while (waiting.TryDequeue(out var next))
        {
            for (var opening = 0; opening < _openings.Length; opening++)
            {
                if (!_matches[next.Person][opening].IsFit || !from.TryAdd(opening, next))
                {
                    continue;
                }

                if (_taken[opening].Count < PlacesOf(opening))
                {
                    Move(opening, from);
                    return;
                }

                foreach (var other in _taken[opening])
                {
                    waiting.Enqueue((other, opening));
                }
            }
        }
    }

    private void Move(int opening, Dictionary<int, (int Person, int? Left)> from)
    {
        for (int? to = opening; to is { } at;)
        {
            var (person, left) = from[at];
            _taken[at].Add(person);
            _given[person] = at;
            if (left is { } before)
            {
                _taken[before].Remove(person);
            }

            to = left;
        }
    }

    private ValueList<DomainError> WithoutOpening(int person) =>
        _openings.Length == 0
            ? [PlacementErrors.NoOpenings.For("openings")]
            : Enumerable.Range(0, _openings.Length).SelectMany(o => _matches[person][o].IsFit ? [Full(o)] : Misfit(person, o)).ToValueList();

    private ValueList<DomainError> WithoutPeople(int opening)
    {
        var elsewhere = Enumerable.Range(0, _people.Length).Count(p => _given[p] is { } given && given != opening && _matches[p][opening].IsFit);
        DomainError[] misfits = [.. Enumerable.Range(0, _people.Length).Where(p => !_matches[p][opening].IsFit).SelectMany(p => Misfit(p, opening))];
        return elsewhere > 0
                ? [.. misfits, PlacementErrors.FitElsewhere.For("opening", Argument.Of("opening", _openings[opening].Code), Argument.Of("count", elsewhere))]
            : misfits.Length > 0 ? misfits.ToValueList()
            : [PlacementErrors.NobodyAsked.For("candidates")];
    }

    private DomainError Full(int opening) =>
        PlacementErrors.OpeningFull.For("opening", Argument.Of("opening", _openings[opening].Code), Argument.Of("places", PlacesOf(opening)));

    private IEnumerable<DomainError> Misfit(int person, int opening) => [_matches[person][opening].Misfit, .. _matches[person][opening].Reasons];
}
