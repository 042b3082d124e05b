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
    private static readonly LocalisedTemplate No = new("Tidak boleh ikut pada {day}. {reasons}", "May not join on {day}. {reasons}");
    private static readonly LocalisedTemplate NotKnown = new(
        "Belum dapat ditentukan apakah boleh ikut pada {day}. {reasons}",
        "Whether this person may join on {day} cannot be determined. {reasons}"
    );
    private static readonly LocalisedTemplate Opens = new(" Boleh sejak {first}.", " May join from {first}.");

    private static readonly LocalisedTemplate EligibleTooLate = new(
        "Syarat program terpenuhi sejak {first}, sesudah hari terakhir penerimaan atau angkatan.",
        "The conditions of the programme are met from {first}, after the last day of intake or of the cohort."
    );

    private static readonly LocalisedTemplate PossiblyTooLate = new(
        "Syarat program mungkin terpenuhi sejak {first}, sesudah hari terakhir penerimaan atau angkatan.",
        "The conditions of the programme are possibly met from {first}, after the last day of intake or of the cohort."
    );

    private static readonly LocalisedText OfTheDayAlone = new(
        "Tempat dan jam ditanyakan untuk hari itu saja; tanyakan lagi untuk hari lain.",
        "Seats and hours are asked of that day alone; ask again for another day."
    );

    private static readonly LocalisedText NotByTime = new("Waktu saja tidak menghapus alasan itu.", "Time alone does not remove these reasons.");

    private static readonly LocalisedText Never = new("Menurut data sekarang tidak ada harinya.", "On no day, by what is known now.");

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

    /// <summary>The evidence for <see cref="Cohort.Enrol"/>, with warnings; or everything that is in the way.</summary>
    public DomainResult<Admission> Admission { get; }

    /// <summary>May the person join such a programme: the rules of eligibility with all their findings.</summary>
    public Decision<EligibilityFacts> Eligibility { get; }

    /// <summary>Eligible, covered, a seat, hours free.</summary>
    public Decision<AdmissionFacts> Rules { get; }

    /// <summary>Whether the person may be enrolled.</summary>
    public bool IsAdmitted => Admission.IsSuccess;

    /// <summary>
    /// From which day: the first day, not before the one asked, on which eligibility, coverage, intake and the days of the cohort certainly allow it if nothing
    /// else changes; null if there is none.
    /// </summary>
    public LocalDate? FirstDay => IsRefusedWhateverTheDay ? null : Rules.FirstDayMet;

    /// <summary>The first such day were everything that is not known favourable; null if there is none.</summary>
    public LocalDate? FirstDayPossible => IsRefusedWhateverTheDay ? null : Rules.FirstDayPossiblyMet;

    /// <summary>Why there is no <see cref="FirstDay"/>; null if there is one or one is possible.</summary>
    public LocalisedText? NoDay =>
        FirstDay is not null || FirstDayPossible is not null ? null
        : IsRefusedWhateverTheDay ? NotByTime
        : Eligibility.FirstDayMet is { } late && late > Day ? EligibleTooLate.Fill(Argument.Of("first", late))
        : Eligibility.FirstDayPossiblyMet is { } perhaps && perhaps > Day ? PossiblyTooLate.Fill(Argument.Of("first", perhaps))
        : IsHeldUpByTheDay ? OfTheDayAlone
        : Never;

    // All rules let the person in on the day, and yet something is in the way: enrolled already, for example.
    private bool IsRefusedWhateverTheDay => Outcome == Outcome.NotMet && Rules.Outcome == Outcome.Met;

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
    public LocalDate? LastDay => Rules.LastDayMet;

    /// <summary>
    /// What each agreement lacks for the sessions to come, so that nobody is taken in on the day, with its code; empty where that is not what is in the way.
    /// </summary>
    public ValueList<CoverageGap> Gaps => Rules.Facts.Background?.Gaps ?? [];

    /// <summary>The evidence, if the person may be enrolled.</summary>
    /// <param name="admission">The evidence for <see cref="Cohort.Enrol"/>; null if the person may not.</param>
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
            return Yes.Fill(day, Argument.Of("last", LastDay ?? Day)).In(language);
        }

        var reasons = Argument.Of("reasons", string.Join(' ', Reasons.Concat(Undetermined).Select(r => r.Text.In(language))));
        var line = (Outcome == Outcome.Undetermined ? NotKnown : No).Fill(day, reasons).In(language);
        return FirstDay is { } first && first > Day ? line + Opens.Fill(Argument.Of("first", first)).In(language)
            : NoDay is { } none ? $"{line} {none.In(language)}"
            : line;
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(this);
}
