using Pembinaan.Domain.Results;
using Pembinaan.Domain.Text;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The period as an agreement words it: a first day or "from signing", and a last day, a length or neither. Both days belong to it ("sampai dengan").</summary>
/// <remarks>A printed last day always wins over one computed from the length.</remarks>
public sealed record AgreedPeriod : ILocalisable
{
    private AgreedPeriod(LocalDate? firstDay, LocalDate? lastDay, Term? length)
    {
        FirstDay = firstDay;
        LastDay = lastDay;
        Length = length;
    }

    /// <summary>The first day, inclusive; null for the day on which the agreement is formed.</summary>
    public LocalDate? FirstDay { get; }

    /// <summary>The last day as printed, inclusive; null if none is printed.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The length as printed, or null. With neither last day nor length the period is open-ended.</summary>
    public Term? Length { get; }

    /// <summary>Whether neither a last day nor a length is agreed.</summary>
    public bool IsOpenEnded => LastDay is null && Length is null;

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
    /// <returns>The period, with the warning <see cref="TimeErrors.PrintedEndDiffers"/> if they disagree; or <see cref="TimeErrors.InvertedPeriod"/> or <see cref="TimeErrors.LengthNotPositive"/>.</returns>
    public static DomainResult<AgreedPeriod> AsPrinted(LocalDate firstDay, LocalDate lastDay, Term length) =>
        ValidityPeriod.AsPrinted(firstDay, lastDay, length).Map(_ => new AgreedPeriod(firstDay, lastDay, length));

    /// <summary>A length from the day on which the agreement is formed.</summary>
    /// <param name="length">The length; at least one day.</param>
    /// <returns>The period, or <see cref="TimeErrors.LengthNotPositive"/>.</returns>
    public static DomainResult<AgreedPeriod> LastingFromSigning(Term length) =>
        Lasting(new(2000, 1, 1), length).Map(_ => new AgreedPeriod(null, null, length));

    /// <summary>From the day on which the agreement is formed up to a printed last day.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The period.</returns>
    public static AgreedPeriod FromSigningUntil(LocalDate lastDay) => new(null, lastDay, null);

    /// <summary>From a day on, without an end.</summary>
    /// <param name="firstDay">The first day, inclusive; null for the day on which the agreement is formed.</param>
    /// <returns>The period.</returns>
    public static AgreedPeriod OpenEnded(LocalDate? firstDay = null) => new(firstDay, null, null);

    /// <summary>The period as stored.</summary>
    /// <param name="firstDay">The first day, or null for the day of formation.</param>
    /// <param name="lastDay">The last day as printed, or null.</param>
    /// <param name="length">The length as printed, or null.</param>
    /// <returns>The period, or what the other factories may answer.</returns>
    public static DomainResult<AgreedPeriod> Of(LocalDate? firstDay, LocalDate? lastDay, Term? length) => (firstDay, lastDay, length) switch
    {
        ({ } first, { } last, { } term) => AsPrinted(first, last, term),
        ({ } first, { } last, null) => Between(first, last),
        ({ } first, null, { } term) => Lasting(first, term),
        (null, { } last, null) => FromSigningUntil(last),
        (null, { } last, { } term) => LastingFromSigning(term).Map(_ => new AgreedPeriod(null, last, term)),
        (null, null, { } term) => LastingFromSigning(term),
        _ => OpenEnded(firstDay),
    };

    /// <summary>The period in days, once the agreement is formed.</summary>
    /// <param name="formedOn">The day on which it is formed.</param>
    /// <returns>The period; null if its last day lies before its first.</returns>
    public ValidityPeriod? From(LocalDate formedOn)
    {
        var first = FirstDay ?? formedOn;
        var period = (LastDay, Length) switch
        {
            ({ } last, _) => ValidityPeriod.Between(first, last),
            (null, { } length) => ValidityPeriod.Lasting(first, length),
            _ => DomainResult.Success(ValidityPeriod.From(first)),
        };
        return period.TryGetValue(out var known) ? known : null;
    }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var inIndonesian = language == Language.Indonesian;
        var first = FirstDay is { } day ? IndonesianDate.Format(day, language) : inIndonesian ? "penandatanganan" : "signing";
        return (LastDay, Length) switch
        {
            ({ } last, _) => inIndonesian ? $"{first} sampai dengan {IndonesianDate.Format(last)}" : $"{first} to {IndonesianDate.Format(last, language)} inclusive",
            (null, { } length) => inIndonesian ? $"{length.In(language)} sejak {first}" : $"{length.In(language)} from {first}",
            _ => inIndonesian ? $"sejak {first} tanpa batas akhir" : $"from {first}, open-ended",
        };
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
