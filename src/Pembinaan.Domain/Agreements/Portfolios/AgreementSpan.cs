using System.Linq.Expressions;

namespace Pembinaan.Domain.Agreements;

/// <summary>
/// One row: an agreement covers a subject at a facility by a provider on consecutive days. Computed from the journal, for hosts that keep such rows in a
/// database; never the source of truth.
/// </summary>
/// <remarks>
/// An agreement in force that names no facility, and of which none is a party, has rows without a facility: it counts as in force and covers no session.
/// </remarks>
/// <param name="Agreement">The agreement.</param>
/// <param name="Facility">The facility; null where no facility is named or is a party.</param>
/// <param name="Provider">
/// The party, implementing office, or person or body brought, a body under each of its records: the one that goes on and those merged into it; null where
/// nobody who is one may carry the subject out.
/// </param>
/// <param name="Subject">The subject.</param>
/// <param name="FirstDay">The first day, inclusive.</param>
/// <param name="LastDay">The last day, inclusive; null without an end.</param>
/// <param name="State">What holds on these days.</param>
/// <param name="EndsOn">The last day of the agreement's term, inclusive; null without an end.</param>
public sealed record AgreementSpan(
    AgreementId Agreement,
    FacilityId? Facility,
    ProviderId? Provider,
    SubjectId Subject,
    LocalDate FirstDay,
    LocalDate? LastDay,
    SpanState State,
    LocalDate? EndsOn
)
{
    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    /// <summary>The rows of agreements that are in force on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The predicate; the distinct agreements of its rows are those in force.</returns>
    public static Expression<Func<AgreementSpan, bool>> InForceOn(LocalDate day)
    {
        Guard.Against.NotIso(day);
        return s =>
            (s.State == SpanState.InForce || s.State == SpanState.CarriedOutBelow) && s.FirstDay <= day && (s.LastDay == null || s.LastDay >= day);
    }

    /// <summary>The rows of agreements whose term ends between two days.</summary>
    /// <param name="firstDay">The first day, inclusive.</param>
    /// <param name="lastDay">The last day, inclusive.</param>
    /// <returns>The predicate.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    public static Expression<Func<AgreementSpan, bool>> ExpiringBetween(LocalDate firstDay, LocalDate lastDay)
    {
        Guard.Against.NotIso(firstDay);
        Guard.Against.NotIso(lastDay);
        Guard.Against.LessThan(lastDay, firstDay);
        return s => s.EndsOn != null && s.EndsOn >= firstDay && s.EndsOn <= lastDay;
    }

    /// <summary>The rows that cover a session; run-out rows too, which cover what had begun.</summary>
    /// <remarks>
    /// What an agreement under a framework took on, its own rows cover or nothing does. Whether the facility exists then is not in the rows: ask the dossier.
    /// </remarks>
    /// <param name="facility">The facility.</param>
    /// <param name="provider">Who carries it out.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="day">The day.</param>
    /// <returns>The predicate.</returns>
    public static Expression<Func<AgreementSpan, bool>> Covers(FacilityId facility, ProviderId provider, SubjectId subject, LocalDate day)
    {
        Guard.Against.Null(facility);
        Guard.Against.Null(provider);
        Guard.Against.Null(subject);
        Guard.Against.NotIso(day);
        return s =>
            s.Facility == facility
            && s.Provider == provider
            && s.Subject == subject
            && (s.State == SpanState.InForce || s.State == SpanState.RunOut)
            && s.FirstDay <= day
            && (s.LastDay == null || s.LastDay >= day);
    }
}
