using System.Globalization;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>The clause by which an agreement renews itself at the end of each term, unless a party gives notice in time.</summary>
/// <remarks>
/// Each renewal is laid on the end of the term before it. A notice that comes too late for the end of the running term stops the renewal at the end of the next
/// one.
/// What is not known stays unknown: the days that depend on it are undetermined, neither in force nor over.
/// </remarks>
[JsonConverter(typeof(PembinaanConverter))]
public sealed record AutomaticRenewal : ILocalisable, IChecksItself
{
    private AutomaticRenewal(Term? each, Term? notice, int? times, LocalDate? lastDay, bool isUnlimited)
    {
        Each = each;
        Notice = notice;
        Times = times;
        LastDay = lastDay;
        IsUnlimited = isUnlimited;
    }

    /// <summary>How long each renewal lasts, from the day after the last day before it; null if it is not known.</summary>
    public Term? Each { get; }

    /// <summary>
    /// How long before the last day of the running term a party must give notice at the latest; no days at all where the last day itself is early enough; null
    /// if it is not known. The running term ends as agreed: days of a suspension that lengthen the agreement do not move the time of notice.
    /// </summary>
    public Term? Notice { get; }

    /// <summary>How many times it renews itself at most, the first renewal included; null where the limit is another one.</summary>
    public int? Times { get; }

    /// <summary>The last day, inclusive, up to which it renews itself; the last renewal is cut there. Null where the limit is another one.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>Whether it is agreed that there is no limit.</summary>
    public bool IsUnlimited { get; }

    /// <summary>Whether it is known how often it renews itself.</summary>
    public bool IsLimitKnown => IsUnlimited || Times is not null || LastDay is not null;

    /// <summary>Renews itself again and again until a party stops it.</summary>
    /// <param name="each">How long each renewal lasts; null if it is not known.</param>
    /// <param name="notice">How long before the end notice must be given; null if it is not known.</param>
    /// <returns>The clause.</returns>
    public static AutomaticRenewal WithoutLimit(Term? each, Term? notice) => new(each, notice, null, null, true);

    /// <summary>Renews itself so many times and no more.</summary>
    /// <param name="times">How many times; from 1 to 1,000.</param>
    /// <param name="each">How long each renewal lasts; null if it is not known.</param>
    /// <param name="notice">How long before the end notice must be given; null if it is not known.</param>
    /// <returns>The clause.</returns>
    public static AutomaticRenewal AtMost(int times, Term? each, Term? notice) => new(each, notice, times, null, false);

    /// <summary>Renews itself up to a day and no further.</summary>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <param name="each">How long each renewal lasts; null if it is not known.</param>
    /// <param name="notice">How long before the end notice must be given; null if it is not known.</param>
    /// <returns>The clause.</returns>
    public static AutomaticRenewal Until(LocalDate lastDay, Term? each, Term? notice) =>
        new(each, notice, null, Guard.Against.NotIso(lastDay), false);

    /// <summary>Renews itself, but whether there is a limit is not known.</summary>
    /// <param name="each">How long each renewal lasts; null if it is not known.</param>
    /// <param name="notice">How long before the end notice must be given; null if it is not known.</param>
    /// <returns>The clause.</returns>
    public static AutomaticRenewal WithUnknownLimit(Term? each, Term? notice) => new(each, notice, null, null, false);

    internal static DomainResult<AutomaticRenewal> Of(Term? each, Term? notice, int? times, LocalDate? lastDay, bool isUnlimited) =>
        (times is null ? 0 : 1) + (lastDay is null ? 0 : 1) + (isUnlimited ? 1 : 0) > 1
            ? AgreementErrors.RenewalLimits.For("automaticRenewal")
            : new AutomaticRenewal(each, notice, times, lastDay, isUnlimited);

    void IChecksItself.Check(EventWalk walk)
    {
        walk.Length("each", Each);
        walk.Length("notice", Notice);
        walk.Day("lastDay", LastDay);
    }

    /// <inheritdoc/>
    public string In(Language language)
    {
        var inIndonesian = language.IsIndonesian;
        var each =
            Each is { } length ? length.In(language)
            : inIndonesian ? "jangka waktu yang belum diketahui"
            : "a length that is not known";
        var limit = (Times, LastDay, IsUnlimited) switch
        {
            ({ } times, _, _) => inIndonesian
                ? $"paling banyak {times.ToString(CultureInfo.InvariantCulture)} kali"
                : $"at most {times.ToString(CultureInfo.InvariantCulture)} times",
            (_, { } last, _) => inIndonesian ? $"sampai dengan {IndonesianDate.Format(last)}" : $"up to {IndonesianDate.Format(last, language)} inclusive",
            (_, _, true) => inIndonesian ? "tanpa batas" : "without limit",
            _ => inIndonesian ? "dengan batas yang belum diketahui" : "with a limit that is not known",
        };
        var notice = Notice is { } before
            ? inIndonesian
                ? $"pemberitahuan paling lambat {before.In(language)} sebelum hari terakhir"
                : $"notice at least {before.In(language)} before the last day"
            : inIndonesian
                ? "batas waktu pemberitahuan belum diketahui"
                : "the time of notice is not known";
        return inIndonesian ? $"diperpanjang otomatis setiap kali {each}, {limit}; {notice}" : $"renewed automatically by {each} each time, {limit}; {notice}";
    }

    /// <inheritdoc/>
    public override string ToString() => In(Language.English);
}
