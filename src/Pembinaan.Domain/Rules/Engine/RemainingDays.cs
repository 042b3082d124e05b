using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// What is left of the days from a day on while conditions are applied one after the other. One run of days is kept in four keys, without allocation; anything
/// else as a window.
/// </summary>
internal struct RemainingDays
{
    private int _certainFirst;
    private int _certainLast;
    private int _possibleFirst;
    private int _possibleLast;
    private Window _rest;
    private bool _hasRest;

    internal RemainingDays(int from)
    {
        From = from;
        _certainFirst = from;
        _possibleFirst = from;
        _certainLast = DateKey.Max;
        _possibleLast = DateKey.Max;
    }

    /// <summary>The key from which on days are asked for; <see cref="DateKey.Min"/> for all days.</summary>
    internal int From { get; }

    internal readonly Window Window
    {
        get
        {
            var left = Window.Trusted(DateSet.Of(_certainFirst, _certainLast), DateSet.Of(_possibleFirst, _possibleLast));
            return _hasRest ? left.And(_rest) : left;
        }
    }

    /// <summary>Only the days from a key on are left.</summary>
    internal void NotBefore(int key)
    {
        _certainFirst = Math.Max(_certainFirst, key);
        _possibleFirst = Math.Max(_possibleFirst, key);
    }

    /// <summary>Only the days up to a key are left.</summary>
    internal void NotAfter(int key)
    {
        _certainLast = Math.Min(_certainLast, key);
        _possibleLast = Math.Min(_possibleLast, key);
    }

    /// <summary>All days are left, or none.</summary>
    internal void If(Verdict verdict)
    {
        _certainLast = verdict == Verdict.Met ? _certainLast : DateKey.Min;
        _possibleLast = verdict == Verdict.NotMet ? DateKey.Min : _possibleLast;
    }

    /// <summary>No day is certain any more.</summary>
    internal void Doubt() => _certainLast = DateKey.Min;

    /// <summary>Only the days of a window are left.</summary>
    internal void Within(in Window window)
    {
        _rest = _hasRest ? _rest.And(window) : window;
        _hasRest = true;
    }
}
