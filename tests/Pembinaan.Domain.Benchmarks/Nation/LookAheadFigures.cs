using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Nation;

/// <summary>
/// The look ahead as a user asks for it, of a dossier that knows 280,000 people, over twelve months, against deciding one day for each of them by the same rules.
/// </summary>
internal sealed class LookAheadFigures : IFigureGroup
{
    private const int Rounds = 5;
    private const int People = 280_000;

    private static readonly LocalDate Day = new(2026, 6, 1);

    public string Name => "look-ahead";

    public IEnumerable<Figure> Figures()
    {
        var context = Population.Programmes(1)[0];
        var programme = ProgrammeOf(context);
        var lapas = Facility.Establish(
            Population.Facility.Id, "Lapas", FacilityKind.Lapas, FacilityClass.IIA, IndonesianTimeZone.Wib, new(2000, 1, 1), Next("lapas")).Value;
        var dossier = Dossier.Of(programme, lapas).Value.Knowing(Population.Of(People));
        var book = AudienceAhead.BookOf(programme.CurriculumOn(Day)!);
        var place = FacilityContext.Of(lapas, Day);
        var run = ValidityPeriod.Between(context.FirstDay.Value, context.LastDay.Value).Value;

        yield return Figure.AtMost("planned-run-to-one-day-ratio", 4, "x", () => Measure.Milliseconds(Rounds, () => Ahead(run)) / Measure.Milliseconds(Rounds, OneDay));
        yield return Figure.AtMost("no-run-to-one-day-ratio", 4, "x", () => Measure.Milliseconds(Rounds, () => Ahead(null)) / Measure.Milliseconds(Rounds, OneDay));

        void Ahead(ValidityPeriod? planned) => Sink.Take(dossier.LookAhead(programme.Id, dossier.Participants, 12, lapas.Id, Day, planned, 360).Value);

        void OneDay()
        {
            var met = 0;
            foreach (var person in dossier.Participants)
            {
                met += book.Decide(new EligibilityFacts(person, context, place), Day).IsMet ? 1 : 0;
            }

            Sink.Take(met);
        }
    }

    private static SkillProgramme ProgrammeOf(ProgrammeContext context) => SkillProgramme.DrawUp(
        context.Id,
        new()
        {
            Title = new("Sabun", "Soap"),
            Stream = ProgrammeStream.Kemandirian,
            Field = ProgrammeField.SkillsForSelfEmployment,
            Audience = Audience.Adults,
            Subjects = context.Subjects.Value,
            Hours = LessonHours.Of(16),
            MinutesPerLessonHour = 45,
            Completion = CompletionCriteria.VocationalTraining,
            CorrectionDays = 7,
            Units = [CompetencyUnit.Of("C.20SAB00.001.1", "Membuat sabun").Value],
            Conditions = Population.ConditionsOf(context.Id.Value),
        },
        new(2026, 1, 1),
        Next("programme")).Value;

    private static Recording Next(string id) => Recording.Of(id, Instant.FromUtc(2026, 1, 1, 0, 0), "giatja");
}
