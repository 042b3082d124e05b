using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

public class Agreements_in_a_dossier
{
    [Fact]
    public void End_with_their_framework()
    {
        var framework = Draft("MOU-1").Signed();
        var pks = Draft("PKS-1", clauses: new() { Framework = FrameworkRule.EndsWithFramework }).Signed()
            .PlaceUnder(framework, Day("2023-02-01"), On("2023-03-01", "under")).Value;
        var stored = CooperationAgreement.From(pks.Journal.Entries).Value;
        var ended = framework.Terminate(Day("2024-01-31"), TerminationCause.MutualConsent, "selesai", On("2024-01-02", "end")).Value;

        var dossier = Dossier.Of(framework, stored).Value;

        dossier.Effective(stored).LastDay.Should().Be(framework.LastDay);
        dossier.Effective(stored).Should().BeSameAs(dossier.Effective(stored));
        dossier.With(ended).Value.Effective(stored).LastDay.Should().Be(Day("2024-01-31"));
        Dossier.Of(stored).Value.Effective(stored).StandingOn(Day("2024-01-01")).Force.Should().Be(Force.Undetermined);
    }
}
