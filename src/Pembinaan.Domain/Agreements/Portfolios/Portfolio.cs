using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// Many agreements, indexed by day: how many are in force, which expire, which cover a session. Immutable; made anew when an
/// agreement changes. It comes of a dossier that is declared to hold every agreement: <c>dossier.Portfolio.Index</c>, or <c>OfRows</c> from a database.
/// </summary>
public sealed class Portfolio
{
    private readonly AgreementId[] _agreements;
    private readonly int[] _byLastDay;
    private readonly int[] _lastDays;
    private readonly SpanTable _spans;
    private readonly int[] _providerOf;
    private readonly bool[] _isRunOut;
    private readonly SpanIndex _whole;
    private readonly SpanIndex _byFacility;
    private readonly SpanIndex _byProvider;
    private readonly SpanIndex _bySubject;
    private readonly SpanIndex _byPlace;
    private readonly Catalogue<FacilityId> _facilities;
    private readonly Catalogue<ProviderId> _providers;
    private readonly Catalogue<SubjectId> _subjects;
    private readonly Dictionary<long, int> _places;

    // Records that go on as another are asked about as that one.
    private readonly FrozenDictionary<ProviderId, ProviderId> _goesOnAs;

    internal Portfolio(PortfolioBuilder built, FrozenDictionary<ProviderId, ProviderId> goesOnAs)
    {
        _goesOnAs = goesOnAs;
        _agreements = built.Agreements;
        (_lastDays, _byLastDay) = built.ByLastDay();
        (_facilities, _providers, _subjects, _places) = (built.Facilities, built.Providers, built.Subjects, built.Places);
        (_whole, _byFacility, _byProvider, _bySubject, _byPlace) = built.Indexes();
        _spans = built.Spans;
        _spans.Trim();
        (_providerOf, _isRunOut) = (built.ProviderOf, built.IsRunOut);
    }

    /// <summary>How many agreements there are, those without a day in force or suspended left out.</summary>
    public int Count => _agreements.Length;

    /// <summary>A portfolio of the rows of all agreements, those of one one after the other; asked under any record of a body.</summary>
    internal static Portfolio Of(IEnumerable<AgreementSpan> rows, IReadOnlyDictionary<ProviderId, ProviderId>? goesOnAs = null)
    {
        Guard.Against.Null(rows);
        return new(PortfolioBuilder.Read(rows), goesOnAs?.ToFrozenDictionary() ?? FrozenDictionary<ProviderId, ProviderId>.Empty);
    }

    /// <summary>How many agreements are in force on a day, their first and last days included and suspended days not. Allocates nothing.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The number.</returns>
    public int CountInForceOn(LocalDate day) => _whole.Count(0, KeyOf(day));

    /// <summary>How many agreements are in force at a facility on a day. Allocates nothing.</summary>
    /// <param name="day">The day.</param>
    /// <param name="facility">The facility.</param>
    /// <returns>The number.</returns>
    public int CountInForceOn(LocalDate day, FacilityId facility) => CountOf(_byFacility, _facilities.Find(Given(facility)), day);

    /// <summary>How many agreements with a partner, office or person brought are in force on a day. Allocates nothing.</summary>
    /// <param name="day">The day.</param>
    /// <param name="provider">The partner, office or person.</param>
    /// <returns>The number.</returns>
    public int CountInForceOn(LocalDate day, ProviderId provider) => CountOf(_byProvider, ProviderOf(provider), day);

    /// <summary>How many agreements about a subject are in force on a day. Allocates nothing.</summary>
    /// <param name="day">The day.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The number.</returns>
    public int CountInForceOn(LocalDate day, SubjectId subject) => CountOf(_bySubject, _subjects.Find(Given(subject)), day);

    /// <summary>The agreements in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The agreements.</returns>
    public ValueList<AgreementId> InForceOn(LocalDate day) => List(_whole, 0, day);

    /// <summary>The agreements in force at a facility on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="facility">The facility.</param>
    /// <returns>The agreements.</returns>
    public ValueList<AgreementId> InForceOn(LocalDate day, FacilityId facility) => List(_byFacility, _facilities.Find(Given(facility)), day);

    /// <summary>The agreements with a partner, office or person brought that are in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="provider">The partner, office or person.</param>
    /// <returns>The agreements.</returns>
    public ValueList<AgreementId> InForceOn(LocalDate day, ProviderId provider) => List(_byProvider, ProviderOf(provider), day);

    /// <summary>The agreements about a subject that are in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="subject">The subject.</param>
    /// <returns>The agreements.</returns>
    public ValueList<AgreementId> InForceOn(LocalDate day, SubjectId subject) => List(_bySubject, _subjects.Find(Given(subject)), day);

    /// <summary>The agreements whose term ends between two days, by last day.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The agreements.</returns>
    public ValueList<AgreementId> ExpiringBetween(LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.NotIso(firstDay);
        Guard.Against.NotIso(lastDay);
        var (low, high) = (LowerBound(KeyOf(firstDay)), LowerBound(KeyOf(lastDay) + 1));
        var found = new AgreementId[Math.Max(0, high - low)];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = _agreements[_byLastDay[low + i]];
        }

        return new(found);
    }

    /// <summary>
    /// The agreements that cover a session, those under which only what had begun may be finished included. Whether the facility exists then is not in the rows
    /// (<see cref="AgreementSpan.Covers"/>).
    /// </summary>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="day">The day.</param>
    /// <returns>The agreements.</returns>
    internal ValueList<AgreementId> Covering(FacilityId facility, ProviderId provider, SubjectId subject, LocalDate day)
    {
        Guard.Against.Null(provider);
        var key = KeyOf(day);
        if (PlaceOf(facility, subject) is not { } place || ProviderOf(provider) is not (>= 0 and var wanted))
        {
            return [];
        }

        var spans = new List<int>();
        _byPlace.List(place, key, spans);
        var found = new List<AgreementId>();
        foreach (var span in spans)
        {
            if (_providerOf[span] == wanted && !found.Contains(_agreements[_spans.Agreement[span]]))
            {
                found.Add(_agreements[_spans.Agreement[span]]);
            }
        }

        return [.. found];
    }

    /// <summary>The days of a period on which no agreement in force covers a subject at a facility by a provider, by its rows.</summary>
    internal DateSet GapsOf(FacilityId facility, SubjectId subject, ValidityPeriod period)
    {
        var days = new List<DateSet>();
        foreach (var span in PlaceOf(facility, subject) is { } place ? _byPlace.Members(place) : ReadOnlySpan<int>.Empty)
        {
            if (!_isRunOut[span] && _providerOf[span] >= 0)
            {
                days.Add(DateSet.Of(_spans.First[span], _spans.Last[span]));
            }
        }

        return period.ToDateSet().Except(DateSet.UnionOf([.. days]));
    }

    private int ProviderOf(ProviderId provider) =>
        _providers.Find(_goesOnAs.Count > 0 && _goesOnAs.TryGetValue(Given(provider), out var other) ? other : Given(provider));

    private int? PlaceOf(FacilityId facility, SubjectId subject)
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(subject);
        return
            _facilities.Find(facility) is >= 0 and var f
            && _subjects.Find(subject) is >= 0 and var s
            && _places.TryGetValue(PortfolioBuilder.PlaceKey(f, s), out var place)
            ? place
            : null;
    }

    private static int CountOf(SpanIndex index, int group, LocalDate day) => KeyOf(day) is var key && group < 0 ? 0 : index.Count(group, key);

    private ValueList<AgreementId> List(SpanIndex index, int group, LocalDate day)
    {
        var key = KeyOf(day);
        if (group < 0)
        {
            return [];
        }

        var spans = new List<int>();
        index.List(group, key, spans);
        var found = new AgreementId[spans.Count];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = _agreements[_spans.Agreement[spans[i]]];
        }

        return new(found);
    }

    private static T Given<T>(T value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        Guard.Against.Null(value, name);
        return value;
    }

    private static int KeyOf(LocalDate day) => DateKey.Of(Guard.Against.NotIso(day));

    private int LowerBound(int key)
    {
        var (low, high) = (0, _lastDays.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (_lastDays[middle] < key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
