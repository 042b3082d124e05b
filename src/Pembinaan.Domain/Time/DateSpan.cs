namespace Pembinaan.Domain.Time;

/// <summary>One unbroken run of days within a <see cref="DateSet"/>; both ends belong to it, and either may be missing.</summary>
/// <remarks>The default value is no day at all; no set has such a span.</remarks>
public readonly record struct DateSpan : ILocalisable
{
    private readonly int _first;
    private readonly int _last;

    internal DateSpan((int First, int Last) keys)
    {
        (_first, _last) = keys;
    }

    /// <summary>The first day, inclusive; null if the span has no beginning.</summary>
    public LocalDate? FirstDay => _first is DateKey.Min or 0 ? null : DateKey.ToDate(_first);

    /// <summary>The last day, inclusive; null if the span has no end.</summary>
    public LocalDate? LastDay => _last is DateKey.Max or 0 ? null : DateKey.ToDate(_last);

    /// <summary>The number of days; null if the span is unbounded.</summary>
    public int? Days => ToDateSet().Count();

    /// <summary>Whether a day belongs to the span.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(LocalDate day) => ToDateSet().Contains(day);

    /// <summary>The span as a set of days.</summary>
    /// <returns>The set.</returns>
    public DateSet ToDateSet() => _first == 0 ? DateSet.None : DateSet.Of(_first, _last);

    /// <inheritdoc/>
    public string In(Language language)
    {
        if (_first == 0)
        {
            return DateSet.None.In(language);
        }

        var inIndonesian = language.IsIndonesian;
        return (FirstDay, LastDay) switch
        {
            (null, null) => inIndonesian ? "setiap hari" : "every day",
            ({ } first, null) => $"{(inIndonesian ? "sejak" : "from")} {IndonesianDate.Format(first, language)}",
            (null, { } last) => $"{(inIndonesian ? "sampai dengan" : "until")} {IndonesianDate.Format(last, language)}{(inIndonesian ? "" : " inclusive")}",
            ({ } first, { } last) when first == last => IndonesianDate.Format(first, language),
            ({ } first, { } last) => inIndonesian
                ? $"{IndonesianDate.Format(first, language)} sampai dengan {IndonesianDate.Format(last, language)}"
                : $"{IndonesianDate.Format(first, language)} to {IndonesianDate.Format(last, language)} inclusive",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
