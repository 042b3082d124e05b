using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>An agreement alone does not know what continues it. Whatever was done to it alone, its dossier takes no days in common that come of it.</summary>
public sealed class Overlaps_in_a_dossier
{
    private const string Told = "Agreement PKS-2 overlaps its predecessor PKS-1: 1 August 2024 to 31 January 2025 inclusive.";
    private static readonly CooperationAgreement Earlier = Draft();
    private static readonly CooperationAgreement Halfway =
        Earlier.Sign(SignatureOf(UptS, "KALAPAS", "2023-01-31"), On("2023-01-31", "PKS-1-signed-1")).Value;

    private static Dossier All(params CooperationAgreement[] agreements) =>
        Dossier.Of(agreements).Value.HoldingAll(Noon("2026-01-01"), Holding.Agreements);

    private static CooperationAgreement Later(CooperationAgreement earlier, string first, bool isFormed = true) =>
        Draft("PKS-2", AgreedPeriod.Between(Day(first), Day("2026-01-31")).Value)
            .Continue(earlier, Continuation.Replacement, On("2023-01-30", "link"))
            .Map(a => isFormed ? a.Signed() : a).Value.Alone();

    private static DomainResult<CooperationAgreement> Completed(CooperationAgreement a) =>
        a.Sign(SignatureOf(Swen, "DIREKTUR", "2023-01-31"), On("2023-01-31", "PKS-1-signed-2"));

    private static string[] Texts<T>(DomainResult<T> result) => [.. result.ValidationErrors.Select(static e => e.Text.En)];

    /// <summary>The day on which the earlier one ends, and the day after; and a draft, which may overlap.</summary>
    [Theory]
    [InlineData("2024-08-01", true, true)]
    [InlineData("2025-01-31", true, true)]
    [InlineData("2025-02-01", true, false)]
    [InlineData("2024-08-01", false, false)]
    public void Are_refused_of_what_was_signed_alone(string first, bool isFormed, bool isRefused)
    {
        var dossier = All(Halfway, Later(Halfway, first, isFormed));

        var alone = dossier.With(Completed(Halfway).Value);
        var within = dossier[Halfway.Id].Change(Completed);

        alone.Has(AgreementErrors.Overlap).Should().Be(isRefused);
        Texts(alone).Should().Equal(Texts(within), "one place tells it");
        (alone.IsSuccess, within.IsSuccess).Should().Be((!isRefused, !isRefused));
    }

    [Fact]
    public void Are_refused_of_what_was_ratified_alone()
    {
        var doubtful = Halfway.Sign(DoubtfulSignatureOf(Swen, "WAKIL", "2023-01-31", "tanpa surat kuasa"), On("2023-01-31", "doubtful")).Value;
        var ratified = doubtful.Ratify(OfficialId.From("WAKIL"), SignatureOf(Swen, "DIREKTUR", "2023-01-31"), "SWEN", LocalisedText.Same("-"), On("2023-02-01", "ratified")).Value;

        Texts(All(doubtful, Later(doubtful, "2024-08-01")).With(ratified)).Should().Equal(Told);
    }

    /// <summary>Of several that are handed in together all are looked at as they then stand, each pair once.</summary>
    [Fact]
    public void Are_looked_for_among_all_that_come_together()
    {
        var draft = Later(Halfway, "2024-08-01", isFormed: false);
        var dossier = All(Halfway, draft);
        var (formed, short_) = (Completed(Halfway).Value, Completed(Halfway).Value.Terminate(Day("2024-07-31"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value);
        var signed = draft.Considering(Halfway).Signed().Alone();

        Texts(dossier.With(formed, signed)).Should().Equal(Told);
        dossier.With(short_, signed).ValidationErrors.Should().BeEmpty();
    }

    /// <summary>A framework that lasts longer takes along what ends with it, also through one in between.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Are_refused_of_what_a_framework_takes_along(bool isBetween)
    {
        var ending = new AgreementClauses { Framework = FrameworkRule.EndsWithFramework };
        var top = Draft("NK-1", AgreedPeriod.Between(Day("2023-01-01"), Day("2025-12-31")).Value).Signed("2023-01-30");
        var ended = top.Terminate(Day("2024-06-30"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value;
        CooperationAgreement Under(string id, CooperationAgreement above) =>
            Draft(id, clauses: ending).Signed().PlaceUnder(above, Day("2023-02-01"), On("2023-03-01", $"{id}-under")).Value;
        var between = Under("NK-2", ended);
        var child = Under("PKS-1", isBetween ? between : ended).Alone();
        var dossier = All([ended, .. isBetween ? [between.Alone()] : Array.Empty<CooperationAgreement>(), child.Alone(), Later(child, "2024-08-01")]);
        var back = ended.Annul(EntryId.From("end"), "keliru", On("2024-08-01", "annul"));

        Texts(dossier.With(back.Value)).Should().Equal(Told);
        Texts(dossier[ended.Id].Annul(EntryId.From("end"), "keliru", On("2024-08-01", "annul"))).Should().Equal(Told);
    }

    /// <summary>What overlaps already is loaded as it is, holds up nothing that brings no more of it, and is told of by the links.</summary>
    [Fact]
    public void That_were_there_before_hold_up_nothing()
    {
        var formed = Completed(Halfway).Value;
        var later = Later(Halfway, "2024-08-01");
        var dossier = All(formed, later);

        dossier[formed.Id].Links.Value.Single().Overlap.IsEmpty.Should().BeFalse();
        dossier.With(formed).IsSuccess.Should().BeTrue();
        dossier.With(formed.Number(Swen, "1/2023", On("2024-01-01", "number")).Value).IsSuccess.Should().BeTrue();
        dossier.With(formed.Terminate(Day("2024-12-31"), TerminationCause.MutualConsent, "sepakat", On("2024-06-01", "end")).Value).IsSuccess.Should().BeTrue("fewer days");
        dossier.With(formed.Amend(new(Day("2024-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-02-28")).Value }, "2024-06-01").Value)
            .Has(AgreementErrors.Overlap).Should().BeTrue("more days");
    }

    /// <summary>A root that the dossier does not hold yet is loaded, in whatever order.</summary>
    [Fact]
    public void Of_what_is_loaded_one_after_the_other_are_taken()
    {
        var (formed, later) = (Completed(Halfway).Value, Later(Halfway, "2024-08-01"));

        Dossier.Empty.With(formed).Bind(d => d.With(later)).IsSuccess.Should().BeTrue();
        Dossier.Empty.With(later).Bind(d => d.With(formed)).IsSuccess.Should().BeTrue();
        Dossier.Empty.With(later, formed).IsSuccess.Should().BeTrue();
        Dossier.Of(Halfway).Value.With(formed, later).IsSuccess.Should().BeTrue("that one of them is new too");
    }

    /// <summary>ARSIP-1 recognises PKS-1, which PKS-2 continues, as the same: of the two ARSIP-1 counts, whichever of the two acts comes first.</summary>
    [Fact]
    public void Are_looked_for_through_records_recognised_as_the_same()
    {
        var formed = Completed(Halfway).Value;
        var archived = Draft("ARSIP-1").Signed().RecogniseAsSame(formed.Id, "satu naskah", On("2024-06-01", "same")).Value.Alone();
        var dossier = All(formed, archived, Later(formed, "2025-02-01"));
        DomainResult<CooperationAgreement> Longer(CooperationAgreement a) =>
            a.Amend(new(Day("2024-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-06-30")).Value }, "2024-06-01");
        var longer = Longer(archived).Value.Alone();
        string[] told = ["Agreement PKS-2 overlaps its predecessor ARSIP-1: 1 February 2025 to 30 June 2025 inclusive."];

        Texts(dossier.With(longer)).Should().Equal(told);
        Texts(dossier[archived.Id].Change(Longer)).Should().Equal(told);
        Texts(All(formed, Longer(Draft("ARSIP-1").Signed()).Value.Alone(), Later(formed, "2025-02-01"))[archived.Id]
            .Change(a => a.RecogniseAsSame(formed.Id, "satu naskah", On("2024-06-01", "same")))).Should().Equal(told);
        dossier.With(Longer(formed).Value).ValidationErrors.Should().BeEmpty("it does not count");
        Dossier.Of(formed, Later(formed, "2025-02-01")).Value.With(longer).ValidationErrors.Should().BeEmpty("it is new");
    }

    /// <summary>PKS-1 is the longer one, and counts again once the recognition by ARSIP-1 is withdrawn.</summary>
    [Theory]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-01-31", false)]
    public void Are_refused_of_a_withdrawal_by_which_the_longer_record_counts_again(string last, bool isRefused)
    {
        var longer = Completed(Halfway).Value.Amend(new(Day("2023-06-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day(last)).Value }, "2023-06-01").Value.Alone();
        var archived = Draft("ARSIP-1").Signed().RecogniseAsSame(longer.Id, "satu naskah", On("2024-06-01", "same")).Value.Alone();
        var dossier = All(longer, archived, Later(longer, "2025-02-01"));

        dossier[longer.Id].CountsAs.Value.Should().Be(archived.Id);
        dossier[archived.Id].Change(a => a.WithdrawRecognition(longer.Id, "bukan naskah yang sama", On("2024-07-01", "apart"))).Has(AgreementErrors.Overlap).Should().Be(isRefused);
    }
}
