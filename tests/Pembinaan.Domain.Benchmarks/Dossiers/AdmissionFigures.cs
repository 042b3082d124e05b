using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Benchmarks.Cohorts;
using Pembinaan.Domain.Benchmarks.Gating;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Benchmarks.Dossiers;

/// <summary>
/// An admission in a dossier about the nation, to a cohort asked before and to one that was not, after a change elsewhere: it costs what the agreements of its
/// facility cost, as by hand, and nothing in proportion to the nation. The first resolves whom each of them names, which nothing by hand does.
/// </summary>
internal sealed class AdmissionFigures : IFigureGroup
{
    private const int Rounds = 15;
    private const int Times = 50;
    private const int Agreements = 30_000;
    private const int Facilities = Agreements / 50;
    private const int Partners = Agreements / 10;
    private const int Number = Agreements + 2_901;

    private static readonly LocalDate Day = SampleNation.Start.PlusDays(Number % 3_000);

    public string Name => "admission";

    public IEnumerable<Figure> Figures()
    {
        var ways = new Lazy<(Action Again, Action Nation, Action Facility, Action ByHand)>(Ways);
        return
        [
            Figure.AtMost("in-the-nation-over-by-hand", 1.2, "x", () => Comparison.Ratio(Rounds, ways.Value.Again, ways.Value.ByHand)),
            Figure.AtMost("first-in-the-nation-over-by-hand", 3, "x", () => Comparison.Ratio(Rounds, ways.Value.Nation, ways.Value.ByHand)),
            Figure.AtMost("first-in-the-nation-over-first-at-one-facility", 1.5, "x", () => Comparison.Ratio(Rounds, ways.Value.Nation, ways.Value.Facility)),
        ];
    }

    private static (Action Again, Action Nation, Action Facility, Action ByHand) Ways()
    {
        var asked = SampleNation.CohortOf(Number, Facilities, Partners);
        AggregateRoot[] roots = [.. SampleNation.Held(Agreements).Select(r => r is Facility f && f.Id == asked.Facility ? ForMen(f) : r), SampleNation.AgreementOf(Number, Facilities, Partners), asked];
        var nation = Changed(roots);
        var facility = nation.Find(asked.Facility)!;
        var context = FacilityContext.Of(facility, Day);
        var agreements = roots.OfType<CooperationAgreement>().Where(a => a.Parties.Any(p => p.Party.Facility == facility.Id)).ToArray();
        var partners = agreements.SelectMany(static a => a.Parties).Select(static p => p.Party.Stakeholder).OfType<StakeholderId>().ToHashSet();
        var small = Changed([facility, SampleNation.Programme, asked, .. agreements, .. roots.OfType<Stakeholder>().Where(s => partners.Contains(s.Id))]);
        var person = PersonAt(facility.Id);
        AdmissionByHand.Compare(First(nation), ByHand());
        AdmissionByHand.Compare(First(small), ByHand());
        if (!First(nation).IsAdmitted)
        {
            throw new InvalidOperationException($"{person.Id} is not admitted: {First(nation).In(Language.English)}");
        }

        AdmissionByHand.Compare(Again(), ByHand());
        return (() => Many(Again), () => Many(() => First(nation)), () => Many(() => First(small)), () => Many(ByHand));

        AdmissionDecision Again() => nation[asked.Id].MayJoin(person, Day);

        AdmissionDecision First(Dossier dossier) => dossier.Knowing()[asked.Id].MayJoin(person, Day);

        AdmissionDecision ByHand() => AdmissionByHand.Decide(asked, person, Day, facility, context, agreements);
    }

    private static Facility ForMen(Facility facility) => facility.Designate(new([Sex.Male]), SampleNation.Start, SampleNation.Next("men")).Value;

    /// <summary>The indexes of what was loaded are made, and something else was changed since.</summary>
    private static Dossier Changed(AggregateRoot[] roots)
    {
        var dossier = Dossier.Of(roots).Value.HoldingAll(Instant.MaxValue, Holding.Agreements, Holding.Cohorts, Holding.Stakeholders, Holding.Facilities);
        return dossier.With(SampleNation.AgreementOf(7, Facilities, Partners).CloseIntake(new(2026, 1, 1), "penuh", SampleNation.Next("close")).Value).Value;
    }

    private static ParticipantFacts PersonAt(FacilityId facility) => ParticipantFacts.WithEmptyRegisters(ParticipantId.From("P-1")) with
    {
        Status = Timeline<LegalStatus>.Empty.From(new(2022, 1, 1), LegalStatus.Narapidana),
        BirthDate = new LocalDate(1990, 1, 1),
        Sex = Sex.Male,
        Whereabouts = Timeline<FacilityId>.Empty.From(new(2022, 1, 1), facility),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 8), new(2022, 1, 1)),
        Risk = Timeline<RiskLevel>.Empty.From(new(2022, 1, 1), RiskLevel.Low),
        Litmas = (ValueList<Litmas>)[new Litmas(new(2022, 2, 1), FacilityFunction.Pembinaan)],
        Health = HealthFitness.Fit,
        Interests = (ValueList<SubjectId>)[SampleNation.Subject],
        Willing = true,
    };

    private static void Many(Func<AdmissionDecision> ask)
    {
        for (var i = 0; i < Times; i++)
        {
            Sink.Take(ask());
        }
    }
}
