using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.Dossiers;

/// <content>What was learnt in other cohorts, and people who come from them.</content>
public sealed partial class CohortInDossier
{
    /// <summary>
    /// What the sessions and assessments of another cohort prove for this one, to be recognised (<see cref="Recognise"/>): hours attended of modules
    /// with the same title, hours of sessions on a subject taught here too that are of no module, or of one that this programme does not have, and units of
    /// this curriculum that were found competent there.
    /// </summary>
    /// <param name="other">The other cohort, which the dossier holds.</param>
    /// <param name="participant">Who.</param>
    /// <param name="day">The day of recognition; sessions and assessments after it do not count.</param>
    /// <param name="reason">Why it is recognised; not blank.</param>
    /// <param name="decidedBy">Who decides, by office; not blank; null for whoever records it.</param>
    /// <returns>
    /// The credit, with the warning <see cref="CohortErrors.CreditCut"/> where the limit of the programme leaves fewer hours, taken in the order of its
    /// modules; or <see cref="DossierErrors.Missing"/>, <see cref="CohortErrors.CreditOfItself"/>, <see cref="CohortErrors.NotEnrolled"/> there,
    /// <see cref="CohortErrors.CreditEmpty"/> where nothing was learnt there, <see cref="CohortErrors.CreditCut"/> where the limit leaves nothing of it,
    /// CREDIT-OFFERED or CREDIT-KIND where the programme takes nothing of it (a warning where it takes a part), or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<Credit> CreditFrom(CohortId other, ParticipantId participant, LocalDate day, string reason, string? decidedBy = null)
    {
        Guard.Against.Null(other);
        Guard.Against.Null(participant);
        Guard.Against.NotIso(day);
        Guard.Against.Null(reason);
        return BlankFault(reason) is { } blank ? blank : ProvenBy(other, participant, day, decidedBy, reason);
    }

    /// <summary>The same; the reason is null where nobody wrote one.</summary>
    private DomainResult<Credit> ProvenBy(CohortId other, ParticipantId participant, LocalDate day, string? decidedBy, string? reason)
    {
        if (SourceFault(other) is { } fault)
        {
            return fault;
        }

        var told = new List<DomainError>();
        var from = Dossier.Find(other)!;
        if (from.EnrolmentsOf(participant).IsEmpty)
        {
            return CohortErrors.NotEnrolled.For(nameof(participant), Who(participant));
        }

        var proven = CreditProof.Proven(from, Cohort, participant, day) with { Reason = reason, DecidedBy = decidedBy };
        var taken = CreditProof.UpTo(LessonHours.Of(int.MaxValue), proven, Cohort.Curriculum);
        if (IsNothing(taken) || taken != proven)
        {
            DomainError[] notTaken = [.. CreditProof.NotTaken(Cohort, proven, day)];
            if (IsNothing(taken))
            {
                return notTaken.Length == 0 ? CohortErrors.CreditEmpty.For(nameof(other), Who(participant)) : DomainResult<Credit>.Failure(notTaken);
            }

            told.AddRange(notTaken.Select(CreditProof.Told));
        }

        var credit = CreditProof.UpTo(CreditProof.LeftOf(Cohort, participant), proven, Cohort.Curriculum);
        if (credit.AllHours != taken.AllHours)
        {
            Argument[] cut =
            [
                Named.Of(from), Argument.Of("proven", taken.AllHours), Who(participant), Argument.Of("recognised", credit.AllHours),
            ];
            if (IsNothing(credit))
            {
                return CohortErrors.CreditCut.For(nameof(other), cut);
            }

            told.Add(CohortErrors.CreditCut.Warning(nameof(other), cut));
        }

        return DomainResult.Success(credit, [.. told]);
    }

    private static bool IsNothing(Credit credit) => credit.AllHours == LessonHours.None && credit.Units.IsEmpty;

    /// <summary>
    /// Recognises what somebody learnt elsewhere, under the rules of the cohort's programme (<see cref="Curriculum.Credit"/>). It counts from the day on, apart
    /// from what is attended and assessed here. What is from another cohort is held against the sessions and assessments there.
    /// </summary>
    /// <param name="credit">What, from where and why.</param>
    /// <param name="day">The day of recognition, from the first day of the enrolment to its last.</param>
    /// <param name="recording">Identity, instant and author of the entry; its author decides if the credit names nobody.</param>
    /// <returns>
    /// The cohort, with the warnings <see cref="CohortErrors.CreditPossiblyTwice"/> where it may be what was recognised before, in other words, and
    /// <see cref="CohortErrors.CreditOfAllHours"/> where no hour of the curriculum is left to be attended; or everything that is wrong:
    /// the code of each rule that is not met or cannot be determined, <see cref="CohortErrors.NotEnrolled"/>,
    /// <see cref="CohortErrors.DayBeforeEnrolment"/>, <see cref="CohortErrors.CreditAfterLeaving"/>, <see cref="CohortErrors.ConcludedAlready"/>,
    /// <see cref="CohortErrors.CreditEmpty"/>, <see cref="CohortErrors.CertificateOfSomebodyElse"/>, <see cref="CohortErrors.CreditDays"/>,
    /// <see cref="CohortErrors.CreditAboveCurriculum"/>, <see cref="CohortErrors.CreditAboveModule"/>, <see cref="CohortErrors.ModuleUnknown"/>,
    /// <see cref="CohortErrors.ModuleTwice"/>, <see cref="CohortErrors.ModuleWithoutHours"/>, <see cref="CohortErrors.UnitUnknown"/>,
    /// <see cref="CohortErrors.UnitCreditedTwice"/>, <see cref="CohortErrors.UnitNotProven"/>, <see cref="CohortErrors.MarkOutOfRange"/>,
    /// <see cref="CohortErrors.CreditTwice"/>, also where a certificate is one of a cohort that was recognised, or of a body that was merged,
    /// <see cref="CohortErrors.CreditOfItself"/> or <see cref="JournalErrors.BlankText"/>; of another cohort
    /// <see cref="CohortErrors.CreditAboveProof"/>, <see cref="CohortErrors.UnitAboveProof"/>, or <see cref="DossierErrors.Missing"/> if the dossier does not
    /// hold it; <see cref="CohortErrors.CreditOfAnother"/> of a certificate that a cohort issued to somebody else, <see cref="CohortErrors.CreditOfRevoked"/>
    /// of one that is revoked by the day; of a certificate also
    /// <see cref="DossierErrors.NotDeclared"/> unless all cohorts are declared to be in the dossier, any of which may have recognised it for somebody else
    /// (where neither body nor cohort is named, those that issued the number: <see cref="Holding.CohortsThatIssued"/>), and
    /// <see cref="DossierErrors.Missing"/> about a body that may be the same as another one that gave a certificate of that number. A recognition is taken
    /// back by <see cref="JournaledRoot{TRoot,TEvent}.Annul"/>, and another recorded.
    /// </returns>
    public DomainResult<CohortInDossier> Recognise(Credit credit, LocalDate day, Recording recording)
    {
        Guard.Against.Null(credit);
        return credit.Reason is null ? JournalErrors.NoReason("credit.reason") : RecogniseAlong(credit, day, recording);
    }

    private DomainResult<CohortInDossier> RecogniseAlong(Credit credit, LocalDate day, Recording recording)
    {
        var recognised = Cohort.Recognise(credit, day, recording, Dossier.Directory.Resolve);
        if (!recognised.IsSuccess || ReferenceEquals(recognised.Value, Cohort))
        {
            return After(recognised);
        }

        var (faults, doubts) = Crediting.Of(credit, day, CreditSteps.Of(Cohort, credit.Participant));
        return faults.IsEmpty && doubts.IsEmpty ? After(recognised) : DomainResult<CohortInDossier>.Failure([.. faults, .. doubts]);
    }

    internal CreditInDossier Crediting => new(Dossier, Cohort);

    /// <summary>The modules that are not planned, or not for all their hours, and the units that no session teaches, until the cohort begins.</summary>
    private IEnumerable<CohortFinding> ToPlan(LocalDate day) =>
        Cohort.StandingOn(day) != CohortStanding.ToCome
            ? []
            : Cohort
                .ModulesOn(day)
                .Where(static m => m.Planned < m.Hours)
                .Select(static m =>
                    CohortErrors.ModuleNotPlanned.For(
                        "sessions",
                        Argument.Of("module", m.Module),
                        Argument.Of("planned", m.Planned),
                        Argument.Of("hours", m.Hours)
                    )
                )
                .Concat(
                    ModuleDesk
                        .UnitsNotPlanned(Cohort)
                        .Select(u => CohortErrors.UnitNotPlanned.For("sessions", Argument.Of("unit", Cohort.Curriculum.NameOfUnit(u))))
                )
                .Select(fault => new CohortFinding(null, null, day, fault, Remedy.Plan));

    /// <summary>Whoever was enrolled with what was handed in for the person recognised, and what goes along with a transfer.</summary>
    private DomainResult<CohortInDossier> WithCredits(
        DomainResult<CohortInDossier> enrolled,
        ParticipantId participant,
        LocalDate day,
        AdmissionTerms? terms,
        Recording recording
    )
    {
        var recognised = Recognising(
            enrolled,
            (terms?.Credits ?? [])
                .Select((credit, i) => (Decided(credit, terms!, recording), false, CreditStep(recording, i)))
                .Where(c => c.Item1.Participant == participant)
                .Concat(
                    Along(participant, terms, terms?.DecidedBy ?? recording.Stamp.Author)
                        .Select((credit, i) => (credit, true, CreditProof.Step(recording, FormattableString.Invariant($"transfer-{i + 1}"))))
                ),
            day
        );
        if (recognised.IsSuccess)
        {
            recognised.Value.Cohort.Journal.Find(recording.Id)!.Telling(recognised.Warnings);
        }

        return recognised;
    }

    /// <summary>Whether what was recognised with an enrolment is among what is handed in with it now.</summary>
    private bool AreRecognised(AdmissionTerms? terms, Recording recording)
    {
        var credits = terms?.Credits ?? [];
        return Cohort.Journal.Find(CreditStep(recording, credits.Count).Id) is null
            && Enumerable
                .Range(0, credits.Count)
                .All(i =>
                    CreditSteps.In(Cohort, CreditStep(recording, i).Id) is not { } credit || credit == Decided(credits[i], terms!, recording)
                );
    }

    private static Credit Decided(Credit credit, AdmissionTerms terms, Recording recording) =>
        credit with
        {
            DecidedBy = credit.DecidedBy ?? terms.DecidedBy ?? recording.Stamp.Author,
        };

    private static Recording CreditStep(Recording recording, int index) => CreditProof.Step(recording, FormattableString.Invariant($"credit-{index + 1}"));

    private DomainError? SourceFault(CohortId other) =>
        other == Cohort.Id ? CohortErrors.CreditOfItself.For("cohort", Named.Of(Cohort))
        : Dossier.Find(other) is null ? Dossier.NotHeld(References.Cohort, other.Value)
        : null;

    private static DomainError? BlankFault(string reason) =>
        Utf16.IsBlank(reason) ? JournalErrors.NoReason(nameof(reason)) : null;
}
