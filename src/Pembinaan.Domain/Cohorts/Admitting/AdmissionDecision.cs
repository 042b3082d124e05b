using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;

namespace Pembinaan.Domain.Cohorts;

/// <summary>
/// May this person join this cohort on a day: eligibility, coverage, a seat and the hours of the day in one answer, with every reason once and what is missing
/// by name.
/// </summary>
public sealed record AdmissionDecision : IAboutPeople, ILocalisable
{
    private static readonly LocalisedTemplate Yes = new(
        "Boleh ikut pada {day}, dan paling lambat mulai {last}.",
        "May join on {day}, and at the latest on {last}."
    );
    private static readonly LocalisedTemplate YesAtLast = new("Boleh ikut pada {day}, hari terakhir untuk mulai.", "May join on {day}, the last day to begin.");
    private static readonly LocalisedTemplate No = new("Tidak boleh ikut pada {day}. {reasons}", "May not join on {day}. {reasons}");
    private static readonly LocalisedTemplate NotKnown = new(
        "Belum dapat ditentukan apakah boleh ikut pada {day}. {reasons}",
        "Whether this person may join on {day} cannot be determined. {reasons}"
    );
    private static readonly LocalisedTemplate Opens = new(" Boleh sejak {first}.", " May join from {first}.");

    private static readonly LocalisedTemplate EligibleTooLate = new(
        "Syarat program terpenuhi sejak {first}, ketika peserta baru tidak diterima lagi atau angkatan sudah selesai.",
        "The conditions of the programme are met from {first}, when nobody is taken in any more or the cohort is over."
    );

    private static readonly LocalisedTemplate PossiblyTooLate = new(
        "Syarat program mungkin terpenuhi sejak {first}, ketika peserta baru tidak diterima lagi atau angkatan sudah selesai.",
        "The conditions of the programme are possibly met from {first}, when nobody is taken in any more or the cohort is over."
    );

    private static readonly LocalisedText HeldUpToTheEnd = new(
        "Menurut yang tercatat, sampai hari terakhir angkatan tidak ada hari dengan tempat kosong dan jam yang bebas.",
        "By what is on record, there is no day with a free seat and free hours up to the last day of the cohort."
    );

    private static readonly LocalisedText HeldUpOrOutOfReach = new(
        "Menurut yang tercatat, sampai hari terakhir angkatan tidak ada hari dengan tempat kosong, jam yang bebas, dan kelulusan yang masih dapat dicapai.",
        "By what is on record, there is no day up to the last day of the cohort with a free seat, free hours and passing within reach."
    );

    private static readonly LocalisedText FurtherOutOfReach = new(
        "Kelulusan tidak dapat dicapai lagi, dan hari yang lebih kemudian tidak mengubahnya.",
        "Passing is out of reach, and a later day does not change that."
    );

    private static readonly LocalisedText NotByTime = new("Alasan tersebut tidak gugur dengan berjalannya waktu.", "Time alone does not remove these reasons.");

    private static readonly LocalisedText Never = new("Menurut data saat ini tidak ada tanggal yang memenuhi.", "On no day, by what is known now.");

    private static readonly LocalisedTemplate OnTheStatus = new(
        "Aturan lain yang bergantung pada status hukum: {count}.",
        "Other rules that depend on the legal status: {count}."
    );

    internal AdmissionDecision(
        ParticipantId participant,
        DomainResult<Admission> admission,
        in Decision<EligibilityFacts> eligibility,
        in Decision<AdmissionFacts> rules,
        AdmissionReasons reasons
    )
    {
        Participant = participant;
        Admission = admission;
        Eligibility = eligibility;
        Rules = rules;
        Reasons = reasons.Certain;
        IsRefusedBesideTheRules = reasons.AreBesideTheRules;
        Undetermined = reasons.Undetermined;
    }

    /// <summary>Whom it is about.</summary>
    public ParticipantId Participant { get; }

    /// <summary>The day decided for.</summary>
    public LocalDate Day => Rules.Day;

    /// <summary>May join, may not, or it cannot be said; or no rules are in force on the day.</summary>
    public Outcome Outcome =>
        Admission.IsSuccess ? Outcome.Met
        : Eligibility.Outcome == Outcome.NoRuleSetInForce || Rules.Outcome == Outcome.NoRuleSetInForce ? Outcome.NoRuleSetInForce
        : Reasons.IsEmpty ? Outcome.Undetermined
        : Outcome.NotMet;

    /// <summary>Every reason why not, each once, with code, text and basis; empty if the person may join.</summary>
    public ValueList<DomainError> Reasons { get; }

    /// <summary>Every rule that cannot be determined, each followed by what has to be loaded or declared for it.</summary>
    public ValueList<DomainError> Undetermined { get; }

    /// <summary>What whoever joins has to know: waivers, sessions lost or not covered, others who wait.</summary>
    public ValueList<DomainError> Warnings => Admission.Warnings;

    /// <summary>
    /// The evidence for <c>CohortInDossier.Enrol</c>, with warnings; or everything that is in the way: <see cref="Reasons"/> and <see cref="Undetermined"/>.
    /// </summary>
    public DomainResult<Admission> Admission { get; }

    /// <summary>May the person join such a programme: the rules of eligibility with all their findings.</summary>
    public Decision<EligibilityFacts> Eligibility { get; }

    /// <summary>Eligible, covered, a seat, hours free.</summary>
    internal Decision<AdmissionFacts> Rules { get; }

    /// <summary>Whether the person may be enrolled.</summary>
    public bool IsAdmitted => Admission.IsSuccess;

    /// <summary>
    /// From which day: the first day, not before the one asked, on which the same question is certainly answered with yes, by what is on record; null if there
    /// is none. Seats that become free, hours that clash no more and quotas of the next year are looked ahead at.
    /// </summary>
    public LocalDate? FirstDay => Grounds is { } grounds ? grounds.FirstDays(this).Certain : FirstDayByRules;

    /// <summary>The first such day were everything that is not known favourable; null if there is none.</summary>
    public LocalDate? FirstDayPossible => Grounds is { } grounds ? grounds.FirstDays(this).Possible : FirstDayPossiblyByRules;

    /// <summary>Why there is no <see cref="FirstDay"/>; null if there is one or one is possible.</summary>
    public LocalisedText? NoDay =>
        FirstDay is not null || FirstDayPossible is not null ? null
        : IsRefusedBesideTheRules ? NotByTime
        : Eligibility.FirstDayMet is { } late && late > Day ? EligibleTooLate.Fill(Argument.Of("first", late))
        : Eligibility.FirstDayPossiblyMet is { } perhaps && perhaps > Day ? PossiblyTooLate.Fill(Argument.Of("first", perhaps))
        : IsUnmet(AdmissionRules.PassingIsWithinReach) ? FurtherOutOfReach
        : IsHeldUpByTheDay ? Rules.Facts.Background is { AsksForReach: true } ? HeldUpOrOutOfReach : HeldUpToTheEnd
        : Never;

    /// <summary>Among what it was decided; null where everything was handed in by hand.</summary>
    internal AdmissionGrounds? Grounds { get; init; }

    /// <summary>The first day by the rules alone, with seats, hours and whatever else is asked of the day as they are on it.</summary>
    internal LocalDate? FirstDayByRules => IsRefusedBesideTheRules ? null : Rules.FirstDayMet;

    /// <summary>The first possible day by the rules alone.</summary>
    internal LocalDate? FirstDayPossiblyByRules => IsRefusedBesideTheRules ? null : Rules.FirstDayPossiblyMet;

    // Something is in the way that is in no rule: enrolled already, for example.
    private bool IsRefusedBesideTheRules { get; }

    private bool IsUnmet(Rule<AdmissionFacts> rule)
    {
        foreach (var finding in Rules.Unmet)
        {
            if (finding.Rule.Code == rule.Code)
            {
                return true;
            }
        }

        return false;
    }

    // Whether, but for a seat or the hours of the day, the person might join.
    private bool IsHeldUpByTheDay
    {
        get
        {
            var (held, otherwise) = (false, false);
            foreach (var finding in Rules.Unmet)
            {
                var isOfTheDay = finding.Rule.Code == AdmissionRules.SeatIsFree.Code || finding.Rule.Code == AdmissionRules.HoursAreFree.Code;
                held |= isOfTheDay;
                otherwise |= !isOfTheDay;
            }

            return held && !otherwise;
        }
    }

    /// <summary>Until when the person may begin: the last day of the run of days from <see cref="FirstDay"/>; null if there is none.</summary>
    public LocalDate? LastDay => Grounds is { } grounds ? grounds.LastDay(this) : Rules.LastDayMet;

    /// <summary>
    /// What each agreement lacks for the sessions to come, so that nobody is taken in on the day, with its code; empty where that is not what is in the way.
    /// </summary>
    public ValueList<CoverageGap> Gaps => Rules.Facts.Background?.Gaps ?? [];

    /// <summary>The evidence, if the person may be enrolled.</summary>
    /// <param name="admission">The evidence for <c>CohortInDossier.Enrol</c>; null if the person may not.</param>
    /// <returns>Whether the person may be enrolled.</returns>
    public bool TryAdmit([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Admission? admission) => Admission.TryGetValue(out admission);

    /// <summary>The answer in one line: yes, no or not known, every reason, and from which day.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The line.</returns>
    public string In(Language language)
    {
        var day = Argument.Of("day", Day);
        if (IsAdmitted)
        {
            return (LastDay is { } last && last > Day ? Yes.Fill(day, Argument.Of("last", last)) : YesAtLast.Fill(day)).In(language);
        }

        var reasons = Argument.Of("reasons", string.Join(' ', Reasons.Select(static r => r.Text).Concat(Open()).Select(text => text.In(language))));
        var line = (Outcome == Outcome.Undetermined ? NotKnown : No).Fill(day, reasons).In(language);
        return FirstDay is { } first && first > Day ? line + Opens.Fill(Argument.Of("first", first)).In(language)
            : NoDay is { } none ? $"{line} {none.In(language)}"
            : line;
    }

    // What cannot be determined: once the legal status is not known, the rules that wait for it are counted after the first of them.
    private IEnumerable<LocalisedText> Open()
    {
        var waiting = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in Eligibility.Undetermined)
        {
            if (finding.MissingFacts.Any(static f => f.Name == EligibilityFact.Status.Name))
            {
                waiting.Add(finding.Rule.Code);
            }
        }

        var folded = Undetermined.Where(u => waiting.Contains(u.ErrorCode)).Skip(1).ToList();
        return folded.Count < 2
            ? Undetermined.Select(static u => u.Text)
            : Undetermined.Except(folded).Select(static u => u.Text).Append(OnTheStatus.Fill(Argument.Of("count", folded.Count)));
    }

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);
}
