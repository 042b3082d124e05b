using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>Days that only an addendum signed later covers are ratified, as those of a renewal with the clause are; both facts are kept.</summary>
[Trait("Scenario", "S11")]
public sealed class Ratified_by_an_addendum
{
    private static readonly AgreementClauses Retroactive = new() { Retroactive = true };

    [Fact]
    public void A_late_extension_ratifies_the_days_up_to_its_signature()
    {
        var coverage = Pks1(Retroactive).Amend(Extension, "2025-02-10").Value.Covers(Sabun);

        coverage.RatifiedDays.Should().Be(DateSet.Between(Day("2025-02-01"), Day("2025-02-09")));
        coverage.ReasonsOn(Day("2025-02-09")).Select(static w => w.ErrorCode).Should().Equal("COVERAGE-ADDENDUM-RATIFIED");
        coverage.ReasonsOn(Day("2025-02-09"))[0].Text.En.Should().Contain("10 February 2025");
        coverage.ReasonsOn(Day("2025-02-10")).Should().BeEmpty();
        coverage.ReasonsOn(Day("2025-01-31")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(true, "2025-01-31")]
    [InlineData(true, "2025-02-01")]
    [InlineData(false, "2025-02-10")]
    public void An_extension_in_time_and_one_without_the_clause_ratify_nothing(bool isRetroactive, string signed) =>
        Pks1(isRetroactive ? Retroactive : null).Amend(Extension, signed).Value.Covers(Sabun).RatifiedDays.Should().Be(DateSet.None);

    [Fact]
    [Trait("Scenario", "S13")]
    public void A_subject_brought_in_backwards_is_ratified_and_the_others_are_not()
    {
        var agreement = Pks1(Retroactive).Amend(new Addendum(Day("2024-05-01")) { Scope = [new(Sabun), new(TusukSate), new(Lele)] }, "2024-06-01").Value;

        agreement.Covers(Lele).RatifiedDays.Should().Be(DateSet.Between(Day("2024-05-01"), Day("2024-05-31")));
        agreement.Covers(Sabun).RatifiedDays.Should().Be(DateSet.None);
    }

    /// <summary>What one addendum covered in time, a later one that says it again does not ratify.</summary>
    [Fact]
    public void Days_that_an_earlier_addendum_covers_in_time_stay_so()
    {
        var agreement = Pks1(Retroactive).Amend(Extension, "2025-01-31", id: "first")
            .Bind(a => a.Amend(Extension with { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2026-12-31")).Value }, "2025-03-10", id: "second")).Value;

        agreement.Covers(Sabun).RatifiedDays.Should().Be(DateSet.None);
    }

    [Fact]
    public void The_agreement_itself_and_its_addendum_ratify_each_its_own_days()
    {
        var agreement = Draft(clauses: Retroactive).Signed("2023-02-06")
            .Amend(new Addendum(Day("2023-02-01")) { Scope = [new(Sabun), new(TusukSate), new(Lele)] }, "2023-02-11").Value;

        agreement.Covers(Sabun).RatifiedDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2023-02-05")));
        agreement.Covers(Lele).RatifiedDays.Should().Be(DateSet.Between(Day("2023-02-01"), Day("2023-02-10")));
    }

    /// <summary>Without the clause an addendum that is signed after the end leaves a gap: it ended, and is revived from the signature on.</summary>
    [Theory]
    [InlineData("2025-01-31", "in force, open for intake", null)]
    [InlineData("2025-02-01", "expired on 31 January 2025, in force again from 10 February 2025", "COVERAGE-REVIVED")]
    [InlineData("2025-02-09", "expired on 31 January 2025, in force again from 10 February 2025", "COVERAGE-REVIVED")]
    [InlineData("2025-02-10", "in force, open for intake", null)]
    [InlineData("2025-12-31", "in force, open for intake", null)]
    [InlineData("2026-01-01", "expired on 31 December 2025", "COVERAGE-EXPIRED")]
    public void Days_between_the_end_and_the_signature_say_when_it_ended_and_from_when_it_is_revived(string day, string told, string? reason)
    {
        var agreement = Pks1().Amend(Extension, "2025-02-10").Value;
        var coverage = agreement.Covers(Sabun);
        var dossier = Dossiers.Given.Whole(agreement);

        agreement.StandingOn(Day(day)).ToString().Should().Be(told);
        coverage.ReasonsOn(Day(day)).Select(static w => w.ErrorCode).Should().Equal(reason is null ? [] : [reason]);
        dossier.Portfolio.InForceOn(Day(day)).Value.Sure.Should().HaveCount(reason is null ? 1 : 0);
    }

    [Fact]
    public void A_gap_has_its_last_day_before_and_its_first_after()
    {
        var agreement = Pks1().Amend(Extension, "2025-02-10").Value;

        var standing = agreement.StandingOn(Day("2025-02-05"));

        (standing.LegalForce, standing.LastDay, standing.FirstDay, standing.IsOpenForIntake, standing.WasEverInForce)
            .Should().Be((LegalForce.Expired, Day("2025-01-31"), Day("2025-02-10"), false, true));
        agreement.Covers(Sabun).ReasonsOn(Day("2025-02-05")).Single().Text.Should().Be(new LocalisedText(
            "Perjanjian PKS-1 berakhir 31 Januari 2025 dan berlaku lagi mulai 10 Februari 2025.",
            "Agreement PKS-1 expired on 31 January 2025 and is in force again from 10 February 2025."));
        agreement.Terminate(Day("2025-06-30"), TerminationCause.MutualConsent, "sepakat", On("2025-06-01", "end")).Value.StandingOn(Day("2025-02-05")).Should().Be(standing);
    }

    private static Addendum Extension => new(Day("2025-02-01")) { Period = AgreedPeriod.Between(Day("2023-02-01"), Day("2025-12-31")).Value };
}
