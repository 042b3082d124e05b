using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes.Eligibility;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;
using Pembinaan.Domain.Values;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Basis_of_participation
{
    private static readonly LocalDate Final = new(2025, 6, 10);

    private static readonly ParticipantFacts Convicted = Someone.Person with
    {
        Status = Timeline<LegalStatus>.Empty.From(new(2025, 1, 1), LegalStatus.Tahanan).From(Final, LegalStatus.Narapidana),
        Litmas = (ValueList<Litmas>)[new Litmas(new(2025, 2, 1), FacilityFunction.Pelayanan), new Litmas(new(2025, 6, 20), FacilityFunction.Pembinaan)],
        Decisions = (ValueList<HeadDecision>)[new HeadDecision(new(2025, 6, 25), true)],
    };

    [Fact]
    public void Ends_as_Pelayanan_on_the_day_the_judgment_is_final_and_resumes_as_Pembinaan_by_Litmas_and_decision()
    {
        var basis = ParticipationBasis.Of(Convicted);

        basis.FunctionOn(Final).Should().Be(FacilityFunction.Pelayanan);
        basis.FunctionOn(Final.PlusDays(1)).Should().BeNull();
        basis.WithoutBasis.Should().Be(DateSet.Between(Final.PlusDays(1), new(2025, 6, 24)));
        basis.FunctionOn(new(2025, 6, 25)).Should().Be(FacilityFunction.Pembinaan);
        basis.ResumedOn().Should().Be(new LocalDate(2025, 6, 25));
    }

    [Fact]
    public void Is_unknown_where_the_Litmas_are()
    {
        var basis = ParticipationBasis.Of(Convicted with { Litmas = Fact<ValueList<Litmas>>.Unknown });

        basis.Unknown.Contains(Final).Should().BeTrue();
        basis.Pembinaan.IsEmpty.Should().BeTrue();
    }
}
