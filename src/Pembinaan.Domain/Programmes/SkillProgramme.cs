using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

/// <summary>
/// A programme: what is taught, to whom, by what rules it is completed, revised by day. Cohorts are opened under it and keep the curriculum of their first day.
/// </summary>
public sealed class SkillProgramme : JournaledRoot<SkillProgramme, ProgrammeEvent>
{
    private readonly ProgrammeState _state;

    private SkillProgramme(Journal<ProgrammeEvent> journal, ProgrammeState state)
        : base(journal)
    {
        _state = state;
    }

    /// <summary>The identity.</summary>
    public ProgrammeId Id => _state.Id;

    /// <summary>What it consists of, by day.</summary>
    public Timeline<Curriculum> Curricula => _state.Curricula;

    /// <summary>The days on which it is offered.</summary>
    public DateSet Days => _state.Curricula.Days;

    /// <summary>The programme of stored entries.</summary>
    /// <param name="entries">The entries in order.</param>
    /// <returns>
    /// The programme, or <see cref="ProgrammeErrors.NotDrawnUp"/>, what is wrong with a stored curriculum, what a command would answer about an entry, with
    /// its place, or what <see cref="Journal{TEvent}.From"/> may answer.
    /// </returns>
    public static DomainResult<SkillProgramme> From(IEnumerable<Entry<ProgrammeEvent>> entries) =>
        Journal<ProgrammeEvent>
            .FromCorrectable(entries, BeginTheSame)
            .Bind(static journal =>
            {
                if (journal.FaultsInForce() is { Length: > 0 } faults)
                {
                    return DomainResult<SkillProgramme>.Failure(faults);
                }

                var (state, found) = ProgrammeState.Folded(journal);
                return state is null ? ProgrammeErrors.NotDrawnUp.For(nameof(entries))
                    : journal.FaultsOnTheWay(found, static j => ProgrammeState.Folded(j).Faults, static (_, _) => true) is { Length: > 0 } odd
                        ? DomainResult<SkillProgramme>.Failure(odd)
                    : new SkillProgramme(journal, state);
            });

    /// <summary>Draws a programme up.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="curriculum">What it consists of.</param>
    /// <param name="firstDay">The first day on which it is offered.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>The programme, or everything that is wrong with the curriculum, by the codes of <see cref="ProgrammeErrors"/>.</returns>
    public static DomainResult<SkillProgramme> DrawUp(ProgrammeId id, Curriculum curriculum, LocalDate firstDay, Recording recording)
    {
        Guard.Against.Null(id);
        Guard.Against.Null(curriculum);
        var drawnUp = new ProgrammeDrawnUp(id, firstDay, curriculum);
        return FaultsIn(drawnUp) is { Length: > 0 } faults
            ? DomainResult<SkillProgramme>.Failure(faults)
            : Journal<ProgrammeEvent>.Empty.Append(recording, drawnUp).Map(journal => new SkillProgramme(journal, ProgrammeState.Of(drawnUp)));
    }

    /// <summary>The curriculum on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The curriculum, or null on days on which the programme is not offered.</returns>
    public Curriculum? CurriculumOn(LocalDate day) => Curricula.TryOn(day, out var curriculum) ? curriculum : null;

    /// <summary>Where the programme stands on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Not yet offered, offered, or discontinued.</returns>
    public ProgrammeStanding StandingOn(LocalDate day)
    {
        if (Days.Contains(day))
        {
            return ProgrammeStanding.Offered;
        }

        return Days.FirstDay is { } first && day < first ? ProgrammeStanding.NotYetOffered : ProgrammeStanding.Discontinued;
    }

    /// <summary>Revises the programme from a day on. Cohorts opened before keep what they were opened with.</summary>
    /// <param name="curriculum">What it consists of from that day.</param>
    /// <param name="firstDay">The first day of the new curriculum.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The revised programme, or everything that is wrong with the curriculum, <see cref="ProgrammeErrors.NotYetOffered"/>,
    /// <see cref="ProgrammeErrors.Discontinued"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<SkillProgramme> Revise(Curriculum curriculum, LocalDate firstDay, string reason, Recording recording)
    {
        Guard.Against.Null(curriculum);
        Guard.Against.Null(reason);
        Guard.Against.NotIso(firstDay);
        var revised = new ProgrammeRevised(firstDay, curriculum, reason);
        return Recorded(revised, recording, _state.FaultOf(revised));
    }

    /// <summary>Ends the offer of the curriculum in force on a day. Running cohorts go on; a curriculum that was recorded for later stays.</summary>
    /// <param name="lastDay">The last day on which it is offered, inclusive.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the entry.</param>
    /// <returns>
    /// The programme, with the warning <see cref="ProgrammeErrors.OfferedAgain"/> if a later curriculum stays; or <see cref="ProgrammeErrors.NotYetOffered"/>,
    /// <see cref="ProgrammeErrors.Discontinued"/> or <see cref="JournalErrors.BlankText"/>.
    /// </returns>
    public DomainResult<SkillProgramme> Discontinue(LocalDate lastDay, string reason, Recording recording)
    {
        Guard.Against.Null(reason);
        Guard.Against.NotIso(lastDay);
        var discontinued = new ProgrammeDiscontinued(lastDay, reason);
        return Recorded(discontinued, recording, _state.FaultOf(discontinued), _state.OfferedAgain(discontinued));
    }

    /// <summary>Corrects an entry that was typed wrongly: it counts as if it had been recorded right, and what was recorded stays visible.</summary>
    /// <remarks>Cohorts keep the curriculum with which they were opened.</remarks>
    /// <param name="entry">The entry that is wrong; also the first, of which the identity of the programme stays.</param>
    /// <param name="instead">The event as it should have been recorded; of the same kind.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the correction.</param>
    /// <returns>
    /// The programme; or what recording the event may answer, <see cref="ProgrammeErrors.NotYetOffered"/> and <see cref="ProgrammeErrors.Discontinued"/> also
    /// for a later entry that no longer fits, <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.CorrectionOfAnotherKind"/> or <see cref="JournalErrors.NothingToCorrect"/>.
    /// </returns>
    public DomainResult<SkillProgramme> Correct(EntryId entry, ProgrammeEvent instead, string reason, Recording recording)
    {
        Guard.Against.Null(entry);
        Guard.Against.Null(instead);
        Guard.Against.Null(reason);
        Guard.Against.Null(recording);
        return RecordCorrection(entry, instead, reason, BeginTheSame, recording);
    }

    private protected override SkillProgramme Next(Journal<ProgrammeEvent> journal, Entry<ProgrammeEvent> entry) => new(journal, _state.Apply(entry));

    private protected override SkillProgramme Refold(Journal<ProgrammeEvent> journal) => new(journal, ProgrammeState.Folded(journal).State!);

    /// <summary>What was recorded of a curriculum is not left without it.</summary>
    private protected override DomainResult CheckAfter(SkillProgramme next, ProgrammeEvent? instead)
    {
        var before = ProgrammeState.Folded(Journal).Faults.Select(static f => f.Entry.Id).ToHashSet();
        DomainError[] faults = [.. ProgrammeState.Folded(next.Journal).Faults.Where(f => !before.Contains(f.Entry.Id)).Select(static f => f.Fault)];
        return faults.Length > 0 ? DomainResult.Failure(faults)
            : instead is not null && next._state.OfferedAgain(instead) is { } again ? DomainResult.Success(again)
            : DomainResult.Success();
    }

    private static bool BeginTheSame(ProgrammeEvent first, ProgrammeEvent second) =>
        (first, second) is (ProgrammeDrawnUp one, ProgrammeDrawnUp other) && one.Programme == other.Programme;

    /// <summary>Takes an entry back with a reason; it stays visible but no longer counts.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="reason">Why; not blank.</param>
    /// <param name="recording">Identity, instant and author of the annulment.</param>
    /// <returns>
    /// The programme, or <see cref="JournalErrors.NothingToAnnul"/>, <see cref="JournalErrors.CannotBeAnnulled"/>,
    /// <see cref="JournalErrors.ReasonUnreadable"/>, <see cref="JournalErrors.CannotAnnulBeginning"/> if the entry is the first, what every command may answer
    /// about its recording, or the code with which a
    /// command would be refused that leads to the same state.
    /// </returns>
    public new DomainResult<SkillProgramme> Annul(EntryId entry, string reason, Recording recording) => base.Annul(entry, reason, recording);
}
