using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Basis_of_participation
{
    /// <summary>The day on which the final judgment is executed: the first as narapidana.</summary>
    private static readonly LocalDate Final = new(2025, 6, 10);

    private static readonly ParticipantFacts Convicted = Someone.Person with
    {
        Status = Timeline<LegalStatus>.Empty.From(new(2025, 1, 1), LegalStatus.Tahanan).From(Final, LegalStatus.Narapidana),
        Litmas = (ValueList<Litmas>)[new Litmas(new(2025, 2, 1), FacilityFunction.Pelayanan), new Litmas(new(2025, 6, 20), FacilityFunction.Pembinaan)],
        Decisions = (ValueList<HeadDecision>)[new HeadDecision(new(2025, 6, 25), true)],
    };

    [Fact]
    [Trait("Law", "PP 58/1999 ps 48")]
    public void Ends_as_Pelayanan_on_the_day_the_final_judgment_is_executed_and_resumes_as_Pembinaan_by_Litmas_and_decision()
    {
        var basis = ParticipationBasis.Of(Convicted);

        basis.FunctionOn(Final).Should().Be(FacilityFunction.Pelayanan);
        basis.FunctionOn(Final.PlusDays(1)).Should().BeNull();
        basis.WithoutBasis.Should().Be(DateSet.Between(Final.PlusDays(1), new(2025, 6, 24)));
        basis.FunctionOn(new(2025, 6, 25)).Should().Be(FacilityFunction.Pembinaan);
        basis.ResumedOn().Should().Be(new LocalDate(2025, 6, 25));
    }

    [Fact]
    public void Does_not_rest_on_a_decision_of_before_the_conviction()
    {
        With(new HeadDecision(Final.PlusDays(-1), true)).Pembinaan.IsEmpty.Should().BeTrue("it was made about a detainee");
        With(new HeadDecision(Final, true)).FunctionOn(new(2025, 6, 20)).Should().Be(FacilityFunction.Pembinaan);
    }

    [Fact]
    public void Ends_with_a_later_refusal_and_returns_with_a_new_decision()
    {
        var basis = With(new HeadDecision(new(2025, 9, 1), true), new HeadDecision(new(2025, 6, 25), true), new HeadDecision(new(2025, 8, 1), false));

        basis.FunctionOn(new(2025, 7, 31)).Should().Be(FacilityFunction.Pembinaan);
        basis.FunctionOn(new(2025, 8, 1)).Should().BeNull();
        basis.WithoutBasis.Contains(new LocalDate(2025, 8, 31)).Should().BeTrue();
        basis.FunctionOn(new(2025, 9, 1)).Should().Be(FacilityFunction.Pembinaan);
    }

    [Fact]
    public void Heeds_decisions_about_the_subjects_of_the_programme_and_about_programmes_in_general()
    {
        var person = Convicted with { Decisions = (ValueList<HeadDecision>)[new HeadDecision(new(2025, 6, 25), true, Someone.Soap), new HeadDecision(new(2025, 7, 1), false, Someone.Fish)] };

        ParticipationBasis.Of(person, Someone.Soap).FunctionOn(new(2025, 7, 1)).Should().Be(FacilityFunction.Pembinaan);
        ParticipationBasis.Of(person, Someone.Soap, Someone.Fish).FunctionOn(new(2025, 7, 1)).Should().BeNull();
        ParticipationBasis.Of(person).FunctionOn(new(2025, 6, 30)).Should().BeNull("nothing was decided in general");
    }

    [Fact]
    public void Needs_a_new_decision_after_another_detention()
    {
        var person = Convicted with { Status = Convicted.Status.Value.From(new(2026, 1, 1), LegalStatus.Tahanan).From(new(2026, 2, 1), LegalStatus.Narapidana) };

        ParticipationBasis.Of(person).FunctionOn(new(2025, 12, 31)).Should().Be(FacilityFunction.Pembinaan);
        ParticipationBasis.Of(person).FunctionOn(new(2026, 2, 2)).Should().BeNull();
    }

    private static ParticipationBasis With(params HeadDecision[] decisions) => ParticipationBasis.Of(Convicted with { Decisions = (ValueList<HeadDecision>)[.. decisions] });

    [Fact]
    public void Resumes_on_the_following_day_where_Litmas_and_decision_are_there_already()
    {
        var basis = ParticipationBasis.Of(Convicted with
        {
            Litmas = Known.Of(new Litmas(Final, FacilityFunction.Pembinaan)),
            Decisions = Known.Of(new HeadDecision(Final, true)),
        });

        (basis.FunctionOn(Final), basis.FunctionOn(Final.PlusDays(1))).Should().Be((FacilityFunction.Pelayanan, FacilityFunction.Pembinaan));
        basis.WithoutBasis.IsEmpty.Should().BeTrue();
        basis.ResumedOn().Should().Be(Final.PlusDays(1));
    }

    [Fact]
    public void Is_never_opened_by_a_decision_against()
    {
        var basis = ParticipationBasis.Of(Convicted with { Decisions = Known.Of(new HeadDecision(new(2025, 6, 25), false)) });

        basis.Pembinaan.IsEmpty.Should().BeTrue();
        basis.WithoutBasis.Contains(new LocalDate(2026, 1, 1)).Should().BeTrue();
    }

    [Fact]
    public void Is_guidance_by_Bapas_for_clients_and_none_after_release()
    {
        var basis = ParticipationBasis.Of(Convicted with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2024, 1, 1), LegalStatus.Narapidana).From(new(2025, 7, 1), LegalStatus.Klien).From(new(2025, 9, 1), LegalStatus.Bebas),
            Litmas = Known.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan), new Litmas(new(2025, 6, 15), FacilityFunction.PembimbinganKemasyarakatan)),
        });

        (basis.FunctionOn(new(2025, 6, 30)), basis.FunctionOn(new(2025, 7, 1)), basis.FunctionOn(new(2025, 8, 31)), basis.FunctionOn(new(2025, 9, 1)))
            .Should().Be((FacilityFunction.Pembinaan, FacilityFunction.PembimbinganKemasyarakatan, FacilityFunction.PembimbinganKemasyarakatan, (FacilityFunction?)null));
    }

    [Theory]
    [Trait("Law", "UU 22/2022 ps 56")]
    [InlineData("2025-07-31", false)]
    [InlineData("2025-08-01", true)]
    public void Is_missing_for_a_client_until_there_is_a_Litmas_for_guidance(string day, bool isGuided)
    {
        var basis = ParticipationBasis.Of(Convicted with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2025, 7, 1), LegalStatus.Klien),
            Litmas = Known.Of(new Litmas(new(2024, 2, 1), FacilityFunction.Pembinaan), new Litmas(new(2025, 8, 1), FacilityFunction.PembimbinganKemasyarakatan)),
        });
        var asked = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;

        basis.FunctionOn(asked).Should().Be(isGuided ? FacilityFunction.PembimbinganKemasyarakatan : null);
        basis.WithoutBasis.Contains(asked).Should().Be(!isGuided);
    }

    [Fact]
    public void Is_unknown_where_the_Litmas_are_except_under_Pelayanan()
    {
        var basis = ParticipationBasis.Of(Convicted with
        {
            Status = Convicted.Status.Value.From(new(2026, 1, 1), LegalStatus.Klien),
            Litmas = Fact<ValueList<Litmas>>.Unknown,
        });

        basis.Pelayanan.Contains(Final).Should().BeTrue();
        basis.Unknown.Contains(Final).Should().BeFalse();
        basis.Unknown.Contains(Final.PlusDays(1)).Should().BeTrue();
        basis.Unknown.Contains(new LocalDate(2026, 1, 1)).Should().BeTrue();
        basis.Pembinaan.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Of_a_client_does_not_wait_for_decisions()
    {
        var basis = ParticipationBasis.Of(Convicted with
        {
            Status = Timeline<LegalStatus>.Empty.From(new(2025, 7, 1), LegalStatus.Klien),
            Litmas = Known.Of(new Litmas(new(2025, 7, 10), FacilityFunction.PembimbinganKemasyarakatan)),
            Decisions = Fact<ValueList<HeadDecision>>.Unknown,
        });

        basis.FunctionOn(new(2025, 7, 10)).Should().Be(FacilityFunction.PembimbinganKemasyarakatan);
        basis.WithoutBasis.Should().Be(DateSet.Between(new(2025, 7, 1), new(2025, 7, 9)));
    }
}
