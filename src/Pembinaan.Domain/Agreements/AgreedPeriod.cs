using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// The period as an agreement words it: a first day or "from signing", and a last day, a length or no end. Both days belong to it ("sampai dengan").
/// </summary>
/// <remarks>
/// A printed last day always wins over one computed from the length. "No end" and "from signing" are said (<see cref="IsOpenEnded"/>,
/// <see cref="IsFromSigning"/>); where neither a day nor that is said, the day is not known.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record AgreedPeriod : ILocalisable, IChecksItself
{
    private AgreedPeriod(LocalDate? firstDay, LocalDate? lastDay, Term? length, bool isFromSigning = false, bool isOpenEnded = false)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        Length = length;
        IsFromSigning = isFromSigning;
        IsOpenEnded = isOpenEnded;
    }

    /// <summary>The first day, inclusive; null if it begins with the signing (<see cref="IsFromSigning"/>) or is not known.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day as printed, inclusive; null if none is printed.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The length as printed, in months and days under its way of counting; null if none is printed.</summary>
    public Term? Length { get; }

    /// <summary>Whether it begins on the day on which the agreement is formed.</summary>
    public bool IsFromSigning { get; }

    /// <summary>Whether it is agreed that there is no end.</summary>
    public bool IsOpenEnded { get; }

    /// <summary>Whether the beginning is known.</summary>
    public bool IsBeginningKnown => FirstDay is not null || IsFromSigning;

    /// <summary>Whether the end is known, or known to be none.</summary>
    public bool IsEndKnown => LastDay is not null || Length is not null || IsOpenEnded;

    /// <summary>Two printed days.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The period, or <see cref="TimeErrors.InvertedPeriod"/>.</returns>
    public static DomainResult<AgreedPeriod> Between(LocalDate firstDay, LocalDate lastDay) =>
        ValidityPeriod.Between(firstDay, lastDay).Map(p => new AgreedPeriod(p.FirstDay, p.LastDay, null));

    /// <summary>A first day and a length.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="length">The length; at least one day.</param>
    /// <returns>The period, or <see cref="TimeErrors.LengthNotPositive"/> or <see cref="TimeErrors.DayOutOfRange"/>.</returns>
    public static DomainResult<AgreedPeriod> Lasting(LocalDate firstDay, Term length) =>
        ValidityPeriod.Lasting(firstDay, length).Map(p => new AgreedPeriod(p.FirstDay, null, length));

    /// <summary>A first day, a printed last day and a printed length; the last day wins.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day as printed, inclusive.</param>
    /// <param name="length">The length as printed.</param>
    /// <returns>
    /// The period, with the warning <see cref="TimeErrors.PrintedEndDiffers"/> if they disagree; or <see cref="TimeErrors.InvertedPeriod"/> or
    /// <see cref="TimeErrors.LengthNotPositive"/>.
    /// </returns>
    public static DomainResult<AgreedPeriod> AsPrinted(LocalDate firstDay, LocalDate lastDay, Term length) =>
        ValidityPeriod.AsPrinted(firstDay, Guard.Against.NotIso(lastDay), length).Map(_ => new AgreedPeriod(firstDay, lastDay, length));

    /// <summary>A length from the day on which the agreement is formed.</summary>
    /// <param name="length">The length; at least one day.</param>
    /// <returns>The period, or <see cref="TimeErrors.LengthNotPositive"/>.</returns>
    public static DomainResult<AgreedPeriod> LastingFromSigning(Term length) =>
        Lasting(new(2000, 1, 1), length).Map(_ => new AgreedPeriod(null, null, length, isFromSigning: true));

    /// <summary>From the day on which the agreement is formed up to a printed last day.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The period.</returns>
    public static AgreedPeriod FromSigningUntil(LocalDate lastDay) => new(null, Guard.Against.NotIso(lastDay), null, isFromSigning: true);

    /// <summary>From a day on, without an end.</summary>
    /// <param name="firstDay">The first day, inclusive; null for the day on which the agreement is formed.</param>
    /// <returns>The period.</returns>
    public static AgreedPeriod OpenEnded(LocalDate? firstDay = null) =>
        new(Guard.Against.NotIso(firstDay), null, null, isFromSigning: firstDay is null, isOpenEnded: true);

    /// <summary>From a day on, up to an end that is not known. An agreement with such a period is undetermined from that day on, and never in force.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <returns>The period.</returns>
    public static AgreedPeriod EndNotKnown(LocalDate firstDay) => new(Guard.Against.NotIso(firstDay), null, null);

    /// <summary>The period as stored or as read from a list. What is not said is not known.</summary>
    /// <param name="firstDay">The first day, or null.</param>
    /// <param name="lastDay">The last day as printed, or null.</param>
    /// <param name="length">The length as printed, or null.</param>
    /// <param name="isFromSigning">Whether it begins on the day on which the agreement is formed; then there is no first day.</param>
    /// <param name="isOpenEnded">Whether there is no end; then there is neither a last day nor a length.</param>
    /// <returns>The period, <see cref="AgreementErrors.PeriodContradicts"/>, or what the other factories may answer.</returns>
    public static DomainResult<AgreedPeriod> Of(LocalDate? firstDay, LocalDate? lastDay, Term? length, bool isFromSigning = false, bool isOpenEnded = false)
    {
        Guard.Against.NotIso(firstDay);
        Guard.Against.NotIso(lastDay);
        if ((isFromSigning && firstDay is not null) || (isOpenEnded && (lastDay is not null || length is not null)))
        {
            return AgreementErrors.PeriodContradicts.For("period");
        }

        var checkedAlone = (firstDay, lastDay, length) switch
        {
            ({ } first, { } last, { } term) => AsPrinted(first, last, term),
            ({ } first, { } last, null) => Between(first, last),
            ({ } first, null, { } term) => Lasting(first, term),
            (null, _, { } term) => LastingFromSigning(term),
            _ => DomainResult.Success(new AgreedPeriod(firstDay, lastDay, length)),
        };
        return checkedAlone.Map(_ => new AgreedPeriod(firstDay, lastDay, length, isFromSigning, isOpenEnded));
    }

    /// <summary>The period in days, once the agreement is formed.</summary>
    /// <param name="formedOn">The day on which it is formed.</param>
    /// <returns>The period; null if its last day lies before its first, or its beginning or end is not known.</returns>
    public ValidityPeriod? From(LocalDate formedOn)
    {
        Guard.Against.NotIso(formedOn);
        if (!IsBeginningKnown || !IsEndKnown)
        {
            return null;
        }

        var first = FirstDay ?? formedOn;
        var period = (LastDay, Length) switch
        {
            ({ } last, _) => ValidityPeriod.Between(first, last),
            (null, { } length) => ValidityPeriod.Lasting(first, length),
            _ => DomainResult.Success(ValidityPeriod.From(first)),
        };
        return period.TryGetValue(out var known) ? known : null;
    }

    /// <summary>The days that certainly belong to it once the agreement is formed, and those that may.</summary>
    internal (DateSet Certain, DateSet Open) DaysFrom(LocalDate formedOn)
    {
        if (IsBeginningKnown && IsEndKnown)
        {
            return (From(formedOn)?.ToDateSet() ?? DateSet.None, DateSet.None);
        }

        var from = IsBeginningKnown ? DateSet.From(FirstDay ?? formedOn) : DateSet.All;
        return (DateSet.None, LastDay is { } last ? from & DateSet.Until(last) : from);
    }

    /// <summary>Shows a walk what a period says, whether or not it can be one.</summary>
    internal static void Check(EventWalk walk, LocalDate? firstDay, LocalDate? lastDay, Term? length)
    {
        walk.Day("firstDay", firstDay);
        walk.Day("lastDay", lastDay);
        walk.Length("length", length);
    }

    void IChecksItself.Check(EventWalk walk) => Check(walk, FirstDay, LastDay, Length);

    /// <summary>The same period with a first day, where it has none.</summary>
    internal AgreedPeriod Beginning(LocalDate firstDay) => FirstDay is null ? new(firstDay, LastDay, Length, isOpenEnded: IsOpenEnded) : this;

    /// <inheritdoc/>
    public string In(Language language)
    {
        var inIndonesian = language.IsIndonesian;
        var first =
            FirstDay is { } day ? IndonesianDate.Format(day, language)
            : IsFromSigning
                ? inIndonesian ? "penandatanganan"
                    : "signing"
            : inIndonesian ? "hari pertama yang belum diketahui"
            : "a first day that is not known";
        return (LastDay, Length) switch
        {
            ({ } last, _) when last == FirstDay => first,
            ({ } last, _) => inIndonesian
                ? $"{first} sampai dengan {IndonesianDate.Format(last)}"
                : $"{first} to {IndonesianDate.Format(last, language)} inclusive",
            (null, { } length) => inIndonesian ? $"{length.In(language)} sejak {first}" : $"{length.In(language)} from {first}",
            _ when IsOpenEnded => inIndonesian ? $"sejak {first} tanpa batas akhir" : $"from {first}, open-ended",
            _ => inIndonesian ? $"sejak {first} sampai hari terakhir yang belum diketahui" : $"from {first} to a last day that is not known",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
