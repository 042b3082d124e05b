using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Dossiers;

/// <summary>Counts figures from the cohorts and referrals of a dossier, for each facility and month.</summary>
internal sealed class FiguresOfDossier
{
    private readonly Dossier _dossier;
    private readonly ValidityPeriod _period;
    private readonly List<DomainError> _open = [];

    public FiguresOfDossier(Dossier dossier, ValidityPeriod period)
    {
        _dossier = dossier;
        _period = period;
    }

    public DomainResult<ValueList<IndicatorFigure>> Count(IReadOnlyCollection<string> measures)
    {
        string[] ofCohorts = [.. measures.Where(static m => IndicatorMeasures.IsOfCohorts(m) == true)];
        string[] ofWork = [.. measures.Where(static m => IndicatorMeasures.IsOfCohorts(m) == false)];
        var workKnownAt = ofWork.Length > 0 ? KnownAt(Holding.Referrals) : null;
        var figures = new List<IndicatorFigure>();
        _open.AddRange(
            _dossier.FacilitiesMissingOfCohorts.Select(f =>
                DossierErrors.Missing.Warning("dossier", Argument.Of("role", References.Facility), Argument.Of("id", _dossier.CalledElsewhere(f)))
            )
        );
        foreach (var facility in _dossier.Facilities.OrderBy(static f => f.Id.Value, StringComparer.Ordinal))
        {
            var above = _dossier.Above(facility.Superiors, facility.Existence & _period.ToDateSet()).ToList();
            var slices = SlicesOf(facility, above.ConvertAll(static a => a.Days)).ToList();
            Cohort[] cohorts = [.. _dossier.CohortsOf(facility.Id)];
            if (slices.Count == 0)
            {
                // It did not exist: only what falls on these days all the same is told.
                Add(facility, ofWork, cohorts, slices, slices);
                continue;
            }

            if (measures.Count == 0 || KnownAt(Holding.CohortsOf(facility.Id)) is not { } knownAt)
            {
                continue;
            }

            // Of a facility of which a cohort is named and not here nothing is counted.
            if (_dossier.CohortsMissingOf(_dossier.AgreementsAbout(facility.Id)) is { Count: > 0 } missing)
            {
                _open.AddRange(missing.Select(static m => m.Beside));
                continue;
            }

            // From which day another stands above it is not known then.
            _open.AddRange(
                above
                    .Where(static a => !a.IsHeld)
                    .Select(static a => DossierErrors.Missing.Warning("dossier", Argument.Of("role", References.Superior), Argument.Of("id", a.Body.Value)))
            );
            Add(
                facility,
                workKnownAt is null ? [] : ofWork,
                cohorts,
                ofCohorts.Length > 0 ? OverAt(knownAt, facility, slices) : [],
                workKnownAt is { } at ? OverAt(Instant.Min(at, knownAt), facility, slices) : []
            );
        }

        return DomainResult.Success(figures.ToValueList(), [.. _open.Distinct()]);

        void Add(Facility facility, string[] work, Cohort[] cohorts, List<ValidityPeriod> over, List<ValidityPeriod> workOver)
        {
            figures.AddRange(ofCohorts.SelectMany(m => FiguresOf(facility, m, over, cohorts.SelectMany(c => CountedIn(c, m, _period)))));
            if (work.Length > 0)
            {
                var begun = BegunBy(cohorts).ToList();
                figures.AddRange(work.SelectMany(m => FiguresOfWork(facility, m, workOver, begun)));
            }
        }
    }

    private Instant? KnownAt(Holding holding)
    {
        var knownAt = _dossier.KnownAt(holding);
        if (knownAt is null)
        {
            _open.Add(DossierErrors.NotDeclared.Warning("dossier", _dossier.Named(holding)));
        }

        return knownAt;
    }

    // Of days to come nothing is counted: that nothing is on record of them says nothing.
    private List<ValidityPeriod> OverAt(Instant knownAt, Facility facility, List<ValidityPeriod> slices)
    {
        var (over, open) = (new List<ValidityPeriod>(), new List<ValidityPeriod>());
        foreach (var slice in slices)
        {
            var last = slice.LastDay!.Value;
            (knownAt >= facility.ZoneOn(last).EndOf(last) ? over : open).Add(slice);
        }

        if (open.Count > 0)
        {
            _open.Add(
                DossierErrors.IndicatorNotOver.Warning(
                    "figures",
                    Argument.Of("facility", _dossier.NameOf(facility.Id, _period.LastDay!.Value)),
                    Argument.Of("period", ValidityPeriod.Between(open.Min(static s => s.FirstDay), open.Max(static s => s.LastDay!.Value)).Value),
                    Argument.Of("at", knownAt)
                )
            );
        }

        return over;
    }

    // By month, and cut where the facility or a body above it came under another, so that each figure counts for whom it belongs to.
    private IEnumerable<ValidityPeriod> SlicesOf(Facility facility, List<DateSet> above)
    {
        var days = facility.Existence & _period.ToDateSet();
        var first = _period.FirstDay;
        while (first <= _period.LastDay!.Value)
        {
            var last = LocalDate.Min(first.With(DateAdjusters.EndOfMonth), _period.LastDay.Value);
            List<DateSet> parts = [days & DateSet.Between(first, last)];
            foreach (var its in above)
            {
                parts = [.. parts.SelectMany(p => new[] { p & its, p.Except(its) }).Where(static p => !p.IsEmpty)];
            }

            foreach (var span in parts.SelectMany(static p => p.Spans.ToArray()))
            {
                yield return ValidityPeriod.Between(span.FirstDay!.Value, span.LastDay!.Value).Value;
            }

            if (last == LocalDate.MaxIsoValue)
            {
                yield break;
            }

            first = last.PlusDays(1);
        }
    }

    private IEnumerable<IndicatorFigure> FiguresOf(
        Facility facility,
        string measure,
        IReadOnlyCollection<ValidityPeriod> slices,
        IEnumerable<(LocalDate Day, string Id, int Count)> counted
    )
    {
        var all = counted.Where(c => _period.Contains(c.Day)).ToList();
        var outside = all.FindAll(c => !facility.Existence.Contains(c.Day));
        if (outside.Count > 0)
        {
            _open.Add(
                DossierErrors.IndicatorOutside.Warning(
                    "figures",
                    Argument.Of("facility", _dossier.NameOf(facility.Id, outside.Max(static c => c.Day))),
                    Argument.Of("measure", measure),
                    Argument.Of("days", DateSet.UnionOf([.. outside.Select(static c => DateSet.On(c.Day))])),
                    Argument.Of("count", outside.Sum(static c => c.Count))
                )
            );
        }

        // The figure beside these days is left to whoever knows where they belong.
        return slices
            .Except(outside.Select(c => slices.LastOrDefault(s => s.LastDay < c.Day) ?? slices.FirstOrDefault()).OfType<ValidityPeriod>())
            .Select(slice =>
            {
                var those = all.FindAll(c => slice.Contains(c.Day)).OrderBy(static c => c.Id, StringComparer.Ordinal).ToList();
                return new IndicatorFigure(facility.Id, measure, slice, those.Sum(static c => c.Count), those.Select(static c => c.Id).ToValueList());
            });
    }

    private static IEnumerable<(LocalDate Day, string Id, int Count)> CountedIn(Cohort cohort, string measure, ValidityPeriod period) =>
        measure == IndicatorMeasures.Hours
            ? cohort.Sessions.Where(static s => s.Counts && s.IsHeld).Select(s => (s.Day, $"{cohort.Id}/{s.Id}", s.Plan.Hours.Count))
            : cohort
                .Participants.Select(p => (Person: p, Day: DayOf(cohort, p, measure, period)))
                .Where(static p => p.Day is not null)
                .Select(p => (p.Day!.Value, $"{cohort.Id}/{p.Person}", 1));

    private static LocalDate? DayOf(Cohort cohort, ParticipantId person, string measure, ValidityPeriod period) =>
        measure == IndicatorMeasures.Enrolled ? cohort.EnrolmentsOf(person).Min(static e => (LocalDate?)e.FirstDay)
        : measure == IndicatorMeasures.Trained ? cohort.AttendedBy(person).Min(static s => (LocalDate?)s.Day)
        : CohortActivity.CertifiedIn(cohort, person, period);

    /// <summary>
    /// Work and businesses that began by a certificate of some cohorts, each once: by one that stood at the end of the months reported on in which they began,
    /// as whoever is certified holds one, or when the result came on record later; so that what is revoked afterwards changes nothing.
    /// </summary>
    private IEnumerable<JobReferral> BegunBy(IEnumerable<Cohort> cohorts) =>
        cohorts
            .SelectMany(c => c.Participants.SelectMany(p => _dossier.ReferralsOf(p).Where(r => r.Since is { } since && IsBy(c, r, since))))
            .DistinctBy(static r => r.Id);

    private bool IsBy(Cohort cohort, JobReferral referral, LocalDate since) =>
        CohortActivity
            .CertificatesOf(cohort, referral.Participant, LocalDate.Max(EndOfMonthsWith(since), cohort.ConclusionOf(referral.Participant)?.Day ?? since))
            .Any(i => referral.Certificates.Contains(i.Certificate.Number));

    // The end of the months reported on, or of as many months before, that have a day; what begins later is not counted.
    private LocalDate EndOfMonthsWith(LocalDate day)
    {
        var (months, end) = (_period.WholeMonths, _period.LastDay!.Value);
        var before = ((12 * (end.Year - day.Year)) + end.Month - day.Month) / months;
        return day > end ? day : end.PlusMonths(-before * months).With(DateAdjusters.EndOfMonth);
    }

    /// <summary>Of each person what began first; several where they began on one day, by identity.</summary>
    private static IEnumerable<JobReferral[]> FirstOfEach(IEnumerable<JobReferral> begun) =>
        begun
            .GroupBy(static r => r.Participant)
            .Select(static g => g.GroupBy(static r => r.Since!.Value).MinBy(static same => same.Key)!)
            .Select(static first => first.OrderBy(static r => r.Id.Value, StringComparer.Ordinal).ToArray());

    // Of several that began on one day it is enough that one was kept; and that one is not known leaves it open.
    private static (string Referral, Kept Kept) KeptOf(JobReferral[] those, int months) =>
        those
            .Select(r => (Referral: r.Id.Value, Kept: r.KeptOver(months, LocalDate.MaxIsoValue)))
            .MinBy(static k => k.Kept.Answer switch { KeptAnswer.Kept => 0, KeptAnswer.Unknown => 1, _ => 2 });

    private IEnumerable<IndicatorFigure> FiguresOfWork(Facility facility, string measure, List<ValidityPeriod> slices, List<JobReferral> begun)
    {
        if (IndicatorMeasures.MonthsOf(measure) is not var (months, isDue))
        {
            return FiguresOf(
                facility,
                measure,
                slices,
                FirstOfEach(begun.Where(r => r.Opening!.Employer is null == (measure == IndicatorMeasures.OwnBusiness)))
                    .Select(static r => (r[0].Since!.Value, r[0].Id.Value, 1))
            );
        }

        var kept = FirstOfEach(begun).Select(those => KeptOf(those, months)).ToList();
        if (isDue)
        {
            return FiguresOf(facility, measure, slices, kept.Select(static k => (k.Kept.Day!.Value, k.Referral, 1)));
        }

        var open = slices.FindAll(s => kept.Exists(k => k.Kept.Answer == KeptAnswer.Unknown && s.Contains(k.Kept.Day!.Value)));
        _open.AddRange(
            open.Select(s =>
                DossierErrors.IndicatorKeptUnknown.Warning(
                    "figures",
                    Argument.Of("facility", _dossier.NameOf(facility.Id, _period.LastDay!.Value)),
                    Argument.Of("months", months),
                    Argument.Of("period", s),
                    Argument.Of("count", kept.Count(k => k.Kept.Answer == KeptAnswer.Unknown && s.Contains(k.Kept.Day!.Value)))
                )
            )
        );
        return FiguresOf(
            facility,
            measure,
            [.. slices.Except(open)],
            kept.Where(static k => k.Kept.Answer == KeptAnswer.Kept).Select(static k => (k.Kept.Day!.Value, k.Referral, 1))
        );
    }
}
