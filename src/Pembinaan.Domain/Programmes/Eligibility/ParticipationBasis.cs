using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// Under which function of corrections one person may take part on which days. When a detainee's final judgment is executed, Pelayanan ends that day (PP
/// 58/1999 ps 48(1)b); Pembinaan opens by Litmas and decision, and attendance is carried over.
/// </summary>
/// <remarks>
/// Whoever took part as a detainee keeps place and attendance across the change; on the days between the two bases taking part has no basis, and a session on
/// them does not count until it is decided. Litmas and decisions of before the last day as bebas are no basis: a later imprisonment or detention has its own.
/// </remarks>
public sealed record ParticipationBasis
{
    private ParticipationBasis(DateSet pelayanan, DateSet pembinaan, DateSet pembimbingan, DateSet between, DateSet unknown)
    {
        Pelayanan = pelayanan;
        Pembinaan = pembinaan;
        PembimbinganKemasyarakatan = pembimbingan;
        WithoutBasis = between;
        Unknown = unknown;
    }

    /// <summary>
    /// The days under Pelayanan: those as tahanan or anak, the day included on which the final judgment is executed, which is the first day as narapidana
    /// or anak binaan.
    /// </summary>
    public DateSet Pelayanan { get; }

    /// <summary>
    /// The days under Pembinaan: those as narapidana or anak binaan, after the day on which the judgment was executed, on which a Litmas for Pembinaan is
    /// there and the last decision by the day, not of before the conviction, is in favour.
    /// </summary>
    public DateSet Pembinaan { get; }

    /// <summary>The days under guidance by Bapas: those as klien on which a Litmas for it is there (UU 22/2022 ps 56).</summary>
    public DateSet PembimbinganKemasyarakatan { get; }

    /// <summary>The days as narapidana or anak binaan on which Litmas or decision is still missing, and those as klien on which the Litmas is.</summary>
    public DateSet WithoutBasis { get; }

    /// <summary>
    /// The days on which the basis is not known, because the legal status, the Litmas or the decisions are not, or because the status is not on record on a day
    /// since them.
    /// </summary>
    public DateSet Unknown { get; }

    /// <summary>The basis of one person over time.</summary>
    /// <param name="person">The person.</param>
    /// <param name="subjects">
    /// The subjects of the programme: decisions about them count beside those about programmes in general. Without any only the latter count.
    /// </param>
    /// <returns>The basis.</returns>
    public static ParticipationBasis Of(ParticipantFacts person, params ReadOnlySpan<SubjectId> subjects)
    {
        Guard.Against.Null(person);
        if (!person.Status.IsKnown)
        {
            return new(DateSet.None, DateSet.None, DateSet.None, DateSet.None, DateSet.All);
        }

        var status = person.Status.Value;
        var detained = status.DaysWhere(static s => s == LegalStatus.Tahanan || s == LegalStatus.Anak);
        var convicted = status.DaysWhere(static s => s == LegalStatus.Narapidana || s == LegalStatus.AnakBinaan);
        var clients = status.DaysWhere(static s => s == LegalStatus.Klien);
        var pelayanan = detained.Union(DaysAfter(detained).Intersect(convicted));
        var unrecorded = status.Days.Complement();
        if (!person.Litmas.IsKnown)
        {
            return new(pelayanan, DateSet.None, DateSet.None, DateSet.None, unrecorded | convicted.Except(pelayanan) | clients);
        }

        var guided = NationalConditions.Since(person.Litmas.Value, FacilityFunction.PembimbinganKemasyarakatan, person.Status).Within(clients);
        var unguided = clients.Except(guided.Possible);
        if (!person.Decisions.IsKnown)
        {
            return new(pelayanan, DateSet.None, guided.Certain, unguided, unrecorded | guided.Undetermined | convicted.Except(pelayanan));
        }

        var pembinaan = NationalConditions
            .Since(person.Litmas.Value, FacilityFunction.Pembinaan, person.Status)
            .And(InFavour(person, subjects, convicted, detained))
            .Within(convicted.Except(pelayanan));
        return new(
            pelayanan,
            pembinaan.Certain,
            guided.Certain,
            convicted.Except(pembinaan.Possible).Except(pelayanan) | unguided,
            unrecorded | pembinaan.Undetermined | guided.Undetermined
        );
    }

    /// <summary>The function under which the person takes part on a day.</summary>
    /// <param name="day">The day. On the day on which a judgment is executed it is still Pelayanan.</param>
    /// <returns>The function, or null if there is none or it is not known.</returns>
    public FacilityFunction? FunctionOn(LocalDate day) =>
        Pelayanan.Contains(day) ? FacilityFunction.Pelayanan
        : Pembinaan.Contains(day) ? FacilityFunction.Pembinaan
        : PembimbinganKemasyarakatan.Contains(day) ? FacilityFunction.PembimbinganKemasyarakatan
        : null;

    /// <summary>The first day of the basis that follows Pelayanan.</summary>
    /// <returns>The day, or null if the person was never a detainee or no later basis is known.</returns>
    public LocalDate? ResumedOn() => Pelayanan.LastDay is { } last ? Pembinaan.NextDayIn(last) : null;

    /// <summary>
    /// The days on which the last decision is in favour and was made since the conviction: neither before its first day nor before a later detention or
    /// release.
    /// </summary>
    private static Window InFavour(ParticipantFacts person, ReadOnlySpan<SubjectId> subjects, in DateSet convicted, in DateSet detained)
    {
        var days = Window.Never;
        foreach (var decision in person.Decisions.Value.OrderBy(static d => d.Day))
        {
            if (decision.Subject is not { } subject || subjects.Contains(subject))
            {
                days = days.Within(DateSet.From(decision.Day).Complement());
                days =
                    decision.IsInFavour && IsSince(convicted.FirstDay, decision.Day) && !detained.Contains(decision.Day)
                        ? days | NationalConditions.UpToRelease(person.Status, decision.Day).Within(UpToDetention(decision.Day, detained))
                        : days;
            }
        }

        return days;
    }

    private static bool IsSince(LocalDate? conviction, LocalDate day) => conviction is not { } first || first <= day;

    private static DateSet UpToDetention(LocalDate day, in DateSet detained) =>
        detained.NextDayIn(day) is { } next ? DateSet.Between(day, next.PlusDays(-1)) : DateSet.From(day);

    /// <summary>The day after each unbroken run of days.</summary>
    private static DateSet DaysAfter(in DateSet days)
    {
        var after = DateSet.None;
        foreach (var span in days.Spans)
        {
            after = span.LastDay is { } last ? after | DateSet.On(last.PlusDays(1)) : after;
        }

        return after;
    }

    /// <inheritdoc/>
    /// <remarks>Only what it is: facts about people do not leak into logs.</remarks>
    public override string ToString() => "basis of participation";
}
