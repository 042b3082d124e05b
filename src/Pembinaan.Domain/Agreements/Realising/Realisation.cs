using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What came of an agreement up to a day, so that it is more than a ceremony.</summary>
public sealed class Realisation : ILocalisable
{
    private readonly Func<SubjectId, string> _nameOf;

    private Realisation(
        AgreementId agreement,
        LocalDate day,
        ValueList<RealisedSubject> subjects,
        ValueList<(Obligation Obligation, LocalDate? FulfilledOn, ValueList<string> Held, bool IsOverdue, bool IsDormant, bool IsSuspended)> obligations,
        ValueList<(FollowUp FollowUp, LocalDate? ClosedOn, bool IsOverdue)> followUps,
        ValueList<ActivityReported> reported,
        ValueList<string> outside,
        bool isDormant,
        Func<SubjectId, string> nameOf
    )
    {
        _nameOf = nameOf;
        Agreement = agreement;
        Day = day;
        Subjects = subjects;
        Obligations = obligations;
        FollowUps = followUps;
        Reported = reported;
        SessionsOutside = outside;
        IsDormant = isDormant;
    }

    /// <summary>The agreement.</summary>
    public AgreementId Agreement { get; }

    /// <summary>The day up to which it was counted, inclusive.</summary>
    public LocalDate Day { get; }

    /// <summary>Per subject that was ever within the scope, in its order.</summary>
    public ValueList<RealisedSubject> Subjects { get; }

    /// <summary>
    /// Per obligation of the terms of the day, in its order, with the sessions held for it, then what fell due earlier under the terms of its due day; of a
    /// recurring duty each time by the day, and the next. What falls due only after an early end is void, and never overdue. <c>IsSuspended</c> says that the
    /// agreement was suspended on the due day and that it has not fallen due since: a recurring duty does not fall due that time, and one that is due once
    /// falls due on the first day after the suspension. A periodic report falls due all the same.
    /// </summary>
    public ValueList<(Obligation Obligation, LocalDate? FulfilledOn, ValueList<string> Held, bool IsOverdue, bool IsDormant, bool IsSuspended)> Obligations
    {
        get;
    }

    /// <summary>Per follow-up of the evaluations closed by the day, in recorded order.</summary>
    public ValueList<(FollowUp FollowUp, LocalDate? ClosedOn, bool IsOverdue)> FollowUps { get; }

    /// <summary>
    /// What sources reported by the day of activities of which no cohort is on record, in recorded order. It stands beside what is counted and is no part of
    /// any number here.
    /// </summary>
    public ValueList<ActivityReported> Reported { get; }

    /// <summary>
    /// Sessions held on days on which the agreement was neither in force nor running out, or on subjects outside its scope, those that were found uncovered
    /// when they were held among them. They are not lost, but they do not count. What another agreement covers, or another provider gave, is not among them.
    /// </summary>
    public ValueList<string> SessionsOutside { get; }

    /// <summary>Whether it was in force for the whole time asked about and nothing was held under it.</summary>
    public bool IsDormant { get; }

    /// <summary>Whether any session was held under it.</summary>
    public bool IsCarriedOut => Subjects.Any(static s => s.Held.Numerator > 0);

    /// <summary>
    /// What came of it by subject, in short sentences, one a line: the subject as the agreement prints it, sessions, people, and how many work, or that this
    /// cannot be determined; then what was only reported of it, with the source; then the duties and follow-ups that are overdue or were done late.
    /// </summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The sentences.</returns>
    public string In(Language language) =>
        string.Join("\n", Subjects.SelectMany(Sentences).Concat(Late).Select(s => s.In(language)));

    private IEnumerable<LocalisedText> Late =>
        Obligations
            .Where(static o => o.IsOverdue)
            .Select(static o => Told(new("Kewajiban", "Obligation"), o.Obligation.Code, o.Obligation.Duty, o.Obligation.DueOn, o.FulfilledOn))
            .Concat(
                FollowUps
                    .Where(static f => f.IsOverdue)
                    .Select(static f => Told(new("Tindak lanjut", "Follow-up"), f.FollowUp.Code, f.FollowUp.What, f.FollowUp.DueOn, f.ClosedOn))
            );

    private static LocalisedText Told(LocalisedText what, string code, LocalisedText text, LocalDate? dueOn, LocalDate? doneOn) =>
        doneOn is null
            ? Say.Of($"{what} {code} ({text}): terlambat, jatuh tempo {dueOn}.", $"{what} {code} ({text}): overdue, due on {dueOn}.")
            : Say.Of(
                $"{what} {code} ({text}): selesai {doneOn}, terlambat dari {dueOn}.",
                $"{what} {code} ({text}): done on {doneOn}, late: due on {dueOn}."
            );

    // Of a subject that is only reported on, the report says what there is.
    private IEnumerable<LocalisedText> Sentences(RealisedSubject subject)
    {
        var reported = Reported.Where(r => r.Subject == subject.Subject).Select(r => Told(r, Capital(_nameOf(r.Subject))));
        return subject.Held.Numerator == 0 && Reported.Any(r => r.Subject == subject.Subject) ? reported : reported.Prepend(Told(subject));
    }

    private static LocalisedText Told(ActivityReported reported, string name)
    {
        var figures = reported.Figures;
        return Say.Of(
            $"{name}: menurut {reported.Source}, {reported.Day}, dilaksanakan{reported.Within}{figures}; hanya dilaporkan, tidak ikut dihitung.",
            $"{name}: according to {reported.Source}, {reported.Day}, carried out{reported.Within}{figures}; only reported, not counted."
        );
    }

    private LocalisedText Told(RealisedSubject subject)
    {
        var name = Capital(_nameOf(subject.Subject));
        var working = Of(subject.Working, new("pernah bekerja", "went to work"));
        var own = Of(subject.OwnBusiness, new("pernah berusaha sendiri", "began a business of their own"));
        var still =
            subject.Working is not { Numerator: > 0 } && subject.OwnBusiness is not { Numerator: > 0 } ? null
            : subject.AtWork is { } at ? Say.Of($" ({at.Numerator} masih bekerja atau berusaha pada {Day})", $" ({at.Numerator} still at it on {Day})")
            : Say.Of($" (tidak diketahui berapa yang masih)", $" (not known how many still are)");
        var (held, planned, took) = (subject.Held.Numerator, subject.Held.Denominator, subject.Completed.Denominator);
        var (completed, certified) = (subject.Completed.Numerator, subject.Certified.Numerator);
        var open =
            subject.WithoutResult.Count is > 0 and var none
                ? Say.Of($" ({none} belum dicatat hasilnya)", $" ({none} without a result on record)")
                : null;
        return held == 0
            ? Say.Of($"{name}: belum ada sesi yang dilaksanakan.", $"{name}: no session held yet.")
            : Say.Of(
                $"{name}: {held} dari {planned} sesi, {took} peserta, {completed} lulus{open}, "
                    + $"{certified} bersertifikat{working}{own}{still}.",
                $"{name}: {held} of {planned} sessions, {Participants(took)}, {completed} passed{open}, {certified} certified{working}{own}{still}."
            );

        // Somebody who took part in two cohorts is a participant in each.
        static string Participants(int count) => count == 1 ? "1 participant" : FormattableString.Invariant($"{count} participants");

        static LocalisedText? Of(Share? of, LocalisedText what) =>
            of is null ? Say.Of($", jumlah yang {what} belum dapat ditentukan", $", how many {what} cannot be determined")
            : of.Numerator > 0 ? Say.Of($", {of.Numerator} {what}", $", {of.Numerator} {what}")
            : null;
    }

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    /// <summary>Counts what came of an agreement from activities, in any order; those after the day do not count.</summary>
    /// <param name="agreement">The agreement.</param>
    /// <param name="activities">The activities.</param>
    /// <param name="day">The day, inclusive.</param>
    /// <param name="dormantAfter">After how long something is dormant.</param>
    /// <param name="outside">Sessions held beside the agreement that no agreement covers.</param>
    /// <param name="counting">The one that counts of those recognised as the same; null if it is the agreement itself.</param>
    internal static Realisation Of(
        CooperationAgreement agreement,
        IEnumerable<ActivityFacts> activities,
        LocalDate day,
        Term dormantAfter,
        IEnumerable<string>? outside = null,
        CooperationAgreement? counting = null
    )
    {
        Guard.Against.NotIso(day);
        Guard.Against.Null(agreement);
        Guard.Against.Outside(!dormantAfter.IsPositive, $"The length after which something is dormant must be at least one day.", nameof(dormantAfter));

        var known = Guard.Against.NullItem(activities).Where(a => a.Day <= day).ToList();
        var counted = known.FindAll(a => Counts(counting ?? agreement, a.Subject, a.Day));

        var bySubject = counted.ToLookup(static a => a.Subject);

        // Quiet days: so many that the time from the first of them has run out by the day asked.
        var quietFrom = dormantAfter.LatestStartWithin(day);
        var subjects = agreement
            .Days.Scope.Segments.SelectMany(static s => s.Value)
            .Select(static i => i.Subject)
            .Distinct()
            .Select(subject =>
                Count(subject, [.. bySubject[subject]], quietFrom, agreement.InForceDays & agreement.SubjectDays(subject), day)
            )
            .ToValueList();
        var each = Agreements.Obligations.Of(agreement, day, day).OrderBy(static o => o.Obligation.DueOn).ToList();
        var serving = Serving(counted, each);
        var ofTheDay = agreement
            .TermsOn(day)
            .Obligations.SelectMany(o =>
                each.Where(e =>
                    e.Obligation.Code == o.Code
                    && (o.EveryMonths is null ? e.Obligation.DueOn == o.DueOn : e.Obligation.EveryMonths is not null && e.StandsWhenDue)
                )
            )
            .ToList();
        var obligations = ofTheDay
            .Concat(each.Where(e => e.StandsWhenDue && e.Obligation.DueOn <= day && !ofTheDay.Contains(e)))
            .Select(e => Judge(e, agreement, serving(e.Obligation), quietFrom, day))
            .ToValueList();
        var isDormant = WasPossible(agreement.InForceDays, quietFrom, day) && !counted.Exists(a => !a.Held.IsEmpty && a.Day > quietFrom);
        return new(
            agreement.Id,
            day,
            subjects,
            obligations,
            FollowUpsOf(agreement, day),
            agreement.State.ReportedActivities.Where(r => r.Day <= day).ToValueList(),
            new SortedSet<string>(known.Except(counted).SelectMany(static a => a.Held).Concat(outside ?? []), StringComparer.Ordinal).ToValueList(),
            isDormant,
            subject => agreement.NameOf(subject, day)
        );
    }

    /// <summary>Whether what was done on a subject on a day counts: the agreement was in force with the subject in its scope, or was running out.</summary>
    internal static bool Counts(CooperationAgreement agreement, SubjectId subject, LocalDate day) =>
        ((agreement.InForceDays & agreement.SubjectDays(subject)) | agreement.RunOutDays(subject)).Contains(day);

    private static RealisedSubject Count(SubjectId subject, List<ActivityFacts> of, LocalDate quietFrom, DateSet possible, LocalDate day)
    {
        LocalDate? last = of.Exists(static a => !a.Held.IsEmpty) ? of.Where(static a => !a.Held.IsEmpty).Max(static a => a.Day) : null;
        var (took, certified) = (Ids(of, static a => a.TookPart), Ids(of, static a => a.Certified));
        return new(
            subject,
            new(Ids(of, static a => a.Held), Ids(of, static a => a.Planned)),
            new(Ids(of, static a => a.Completed), took),
            new(certified, took),
            last,
            WasPossible(possible, quietFrom, day) && !(last > quietFrom),
            OfCertified(static a => a.Working),
            OfCertified(static a => a.OwnBusiness),
            Ids(of, static a => a.WithoutResult),
            of.Exists(static a => a.AtWork is null && !a.Certified.IsEmpty)
                ? null
                : new(Ids(of, static a => a.AtWork ?? []), Ids(of, static a => [.. a.Working ?? [], .. a.OwnBusiness ?? []]))
        );

        // Where nobody was certified nobody went to work by it; where of one activity it is not known, of all it is not.
        Share? OfCertified(Func<ActivityFacts, ValueList<string>?> some) =>
            of.Exists(a => some(a) is null && !a.Certified.IsEmpty) ? null : new(Ids(of, a => some(a) ?? []), certified);
    }

    // Each once, in the order of identities.
    private static ValueList<string> Ids(IEnumerable<ActivityFacts> of, Func<ActivityFacts, ValueList<string>> some) =>
        new SortedSet<string>(of.SelectMany(a => some(a)), StringComparer.Ordinal).ToValueList();

    private static (Obligation Obligation, LocalDate? FulfilledOn, ValueList<string> Held, bool IsOverdue, bool IsDormant, bool IsSuspended) Judge(
        (Obligation Obligation, bool StandsWhenDue, LocalDate? FallsDueOn, LocalDate? FulfilledOn) of,
        CooperationAgreement agreement,
        List<ActivityFacts> activities,
        LocalDate quietFrom,
        LocalDate day
    ) =>
        (
            of.Obligation,
            of.FulfilledOn,
            Ids(activities, static a => a.Held),
            of.StandsWhenDue && (of.FulfilledOn ?? day) > of.FallsDueOn,
            of.FulfilledOn is null && WasPossible(agreement.InForceDays, quietFrom, day) && !activities.Exists(a => !a.Held.IsEmpty && a.Day > quietFrom),
            of.FallsDueOn != of.Obligation.DueOn && !(of.FallsDueOn <= day)
        );

    // Of a recurring duty, what was held after the time before and up to the due day.
    private static Func<Obligation, List<ActivityFacts>> Serving(
        List<ActivityFacts> activities,
        List<(Obligation Obligation, bool StandsWhenDue, LocalDate? FallsDueOn, LocalDate? FulfilledOn)> each
    )
    {
        var times = each.FindAll(static e => e.StandsWhenDue).ToLookup(static e => e.Obligation.Code, static e => e.Obligation.DueOn, StringComparer.Ordinal);
        var all = activities.ToLookup(static a => a.Obligation, StringComparer.Ordinal);
        var byTime = activities
            .FindAll(static a => a.Obligation is not null)
            .ToLookup(a => (a.Obligation!, times[a.Obligation!].FirstOrDefault(due => due >= a.Day)));
        return o => [.. o.EveryMonths is null ? all[o.Code] : byTime[(o.Code, o.DueOn)]];
    }

    private static ValueList<(FollowUp FollowUp, LocalDate? ClosedOn, bool IsOverdue)> FollowUpsOf(CooperationAgreement agreement, LocalDate day)
    {
        var evaluated = agreement.Evaluations.Where(e => e.ClosedOn <= day).Select(static e => e.Code).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var closings = agreement
            .FollowUpClosings.Where(c => c.Day <= day)
            .ToLookup(static c => c.Code, static c => (LocalDate?)c.Day, StringComparer.OrdinalIgnoreCase);
        return agreement
            .FollowUps.Where(f => evaluated.Contains(f.Evaluation))
            .Select(f => f with { Owner = Agreements.Obligations.OwedBy(agreement, f.Owner, f.DueOn) })
            .Select(f => (FollowUp: f, Closed: closings[f.Code].FirstOrDefault()))
            .Select(f => (f.FollowUp, f.Closed, (f.Closed ?? day) > f.FollowUp.DueOn))
            .ToValueList();
    }

    // From the quiet day itself on, up to the day asked, without interruption.
    private static bool WasPossible(DateSet days, LocalDate quietFrom, LocalDate day) => DateSet.Between(quietFrom, day).IsSubsetOf(days);
}
