using Pembinaan.Domain.Identities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Programmes;

internal sealed record ProgrammeState
{
    internal required ProgrammeId Id { get; init; }

    internal required Timeline<Curriculum> Curricula { get; init; }

    internal static ProgrammeState? Begin(Journal<ProgrammeEvent> journal) => journal.Effective.FirstOrDefault()?.Event is ProgrammeDrawnUp drawnUp
        ? journal.Effective.Skip(1).Aggregate(Of(drawnUp), static (state, entry) => state.Apply(entry))
        : null;

    internal static ProgrammeState Of(ProgrammeDrawnUp drawnUp) =>
        new() { Id = drawnUp.Programme, Curricula = Timeline<Curriculum>.Empty.From(drawnUp.FirstDay, drawnUp.Curriculum) };

    internal ProgrammeState Apply(Entry<ProgrammeEvent> entry) => entry.Event switch
    {
        ProgrammeRevised revised => this with { Curricula = Curricula.From(revised.FirstDay, revised.Curriculum) },
        ProgrammeDiscontinued discontinued => this with { Curricula = Curricula.Until(discontinued.LastDay) },
        _ => this,
    };
}
