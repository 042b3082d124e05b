using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Programmes.Eligibility;

public class Fit_of_a_programme
{
    /// <summary>A soap course of 20 sessions on working days, 4 to 29 August 2025.</summary>
    private static readonly ProgrammeSchedule Soap = ProgrammeSchedule.Of(
        Enumerable.Range(0, 26).Select(static i => new LocalDate(2025, 8, 4).PlusDays(i)).Where(static d => d.DayOfWeek <= IsoDayOfWeek.Friday));

    /// <summary>A sentence whose expiry before remission is 10 September 2025.</summary>
    private static readonly Sentence UntilTenSeptember = Ending(new(2025, 9, 10));

    [Theory]
    [Trait("Scenario", "S30")]
    [InlineData(2, FitStanding.ReleasedBeforeTheStart, 20)]
    [InlineData(3, FitStanding.ReleasedBeforeTheStart, 20)]
    [InlineData(4, FitStanding.EndsBeforeCompletion, 19)]
    [InlineData(28, FitStanding.EndsBeforeCompletion, 1)]
    [InlineData(29, FitStanding.FitsOnTheLastDay, 0)]
    [InlineData(30, FitStanding.Fits, 0)]
    public void Is_asked_of_its_end_and_names_the_sessions_lost(int releaseInAugust, FitStanding standing, int lost)
    {
        var fit = ProgrammeFit.Of(Soap, Ending(new(2025, 8, releaseInAugust)).Release(SentenceCounting.Practice));

        fit.Standing.Should().Be(standing);
        fit.SessionsLost.Should().HaveCount(lost);
        Soap.Sessions.Should().HaveCount(20);
    }

    [Fact]
    [Trait("Scenario", "S30")]
    public void Warns_and_gives_options_but_never_an_error()
    {
        var fit = ProgrammeFit.Of(Soap, Ending(new(2025, 8, 28)).Release(SentenceCounting.Practice));

        fit.Warning().Should().Match<DomainError>(static w => w.ErrorCode == "FIT-ENDS-BEFORE-COMPLETION" && w.Severity == ValidationSeverity.Warning && w.Text.En.Contains("1 of 20"));
        fit.Options.Should().Equal(FitOption.Shorten.Text, FitOption.HandOver.Text, FitOption.ContinueOutside.Text);
        ProgrammeFit.Of(Soap, Ending(new(2025, 8, 29)).Release(SentenceCounting.Practice)).Warning()!.ErrorCode.Should().Be("FIT-LAST-DAY");
    }

    [Fact]
    [Trait("Scenario", "S30")]
    public void Is_never_a_fit_where_the_release_is_unknown()
    {
        var fined = Sentence.Of(SentenceTerm.Of(years: 1), new(2024, 8, 20)).WithFine(new(SentenceTerm.Of(months: 2)));

        ProgrammeFit.Of(Soap, fined.Release(SentenceCounting.Practice)).Standing.Should().Be(FitStanding.Unknown, "nobody said whether the fine is paid");
        ProgrammeFit.Of(Soap, Sentence.Life(new(2020, 1, 1)).Release(SentenceCounting.Practice)).Standing.Should().Be(FitStanding.Fits, "there is no release");
    }

    [Fact]
    public void Counts_the_certification_as_its_end()
    {
        var certified = ProgrammeSchedule.Of(Soap.Sessions, new LocalDate(2025, 9, 5));
        var fit = ProgrammeFit.Of(certified, Ending(new(2025, 9, 4)).Release(SentenceCounting.Practice));

        fit.Standing.Should().Be(FitStanding.EndsBeforeCompletion);
        fit.SessionsLost.Should().BeEmpty();
        fit.LosesCertification.Should().BeTrue();
        fit.Options.Should().StartWith(FitOption.CertifyEarly.Text);
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Is_lost_by_a_remission_with_release_on_the_day_of_the_grant()
    {
        var remitted = UntilTenSeptember.Granted(Remission.Of(new(2025, 8, 17), 0, 30).Value);

        remitted.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 8, 17), "11 August is past on the day of the grant");
        UntilTenSeptember.Granted(Remission.Of(new(2025, 8, 10), 0, 30).Value).Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 8, 11));
        var fit = ProgrammeFit.Of(Soap, remitted.Release(SentenceCounting.Practice));
        fit.Standing.Should().Be(FitStanding.EndsBeforeCompletion);
        Soap.Sessions.Except(fit.SessionsLost).Should().HaveCount(10, "the sessions of 4 to 15 August remain");
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Takes_the_date_of_the_authority_and_flags_a_mismatch()
    {
        var sentence = Ending(new(2025, 11, 15)).Granted(Remission.Of(new(2025, 8, 17), 2).Value);

        sentence.Release(SentenceCounting.Practice with { RemissionMonths = MonthConvention.Clamped }).Day.Should().Be(new LocalDate(2025, 9, 15));
        sentence.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2025, 9, 16));

        var stated = sentence.Stated(new() { StatedOn = new(2025, 8, 17), InitialExpiry = new LocalDate(2025, 11, 15), Release = new LocalDate(2025, 9, 15) }).Release(SentenceCounting.Practice);
        stated.Day.Should().Be(new LocalDate(2025, 9, 15));
        stated.IsMismatch.Should().BeTrue();
        stated.Warning("release")!.ErrorCode.Should().Be("SENTENCE-DATE-DIFFERS");
        ProgrammeFit.Of(Soap, stated).IsFit.Should().BeTrue();
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Shows_all_three_states_when_a_remission_is_granted_and_revoked()
    {
        var sentence = UntilTenSeptember.Granted(Remission.Of(new(2025, 8, 17), 0, 30).Value).Revoked(new LocalDate(2025, 8, 17), new(2025, 8, 25)).Value;

        var releases = sentence.ReleaseHistory(SentenceCounting.Practice);
        var changes = ProgrammeFit.Changes(ProgrammeFit.Over(Soap, releases));

        changes.Select(static c => (c.KnownFrom, c.Before.IsFit, c.After.IsFit)).Should().Equal((new LocalDate(2025, 8, 17), true, false), (new LocalDate(2025, 8, 25), false, true));
        releases.On(new(2025, 8, 16)).Day.Should().Be(new LocalDate(2025, 9, 10));
        releases.On(new(2025, 8, 24)).Day.Should().Be(new LocalDate(2025, 8, 17));
        releases.On(new(2025, 8, 25)).Day.Should().Be(new LocalDate(2025, 9, 10));
    }

    [Fact]
    [Trait("Scenario", "S37")]
    public void Is_lost_with_options_and_without_removal_where_the_programme_is_longer_and_restored_by_a_revocation()
    {
        var toOctober = ProgrammeSchedule.Of(Soap.Sessions.Append(new(2025, 10, 31)));
        var sentence = Ending(new(2025, 11, 15)).Granted(Remission.Of(new(2025, 8, 17), 2).Value);
        var longer = Someone.Programme with { LastDay = new LocalDate(2025, 10, 31) };

        var lost = ProgrammeFit.Changes(ProgrammeFit.Over(toOctober, sentence.ReleaseHistory(SentenceCounting.Practice))).Single();
        (lost.KnownFrom, lost.Before.IsFit && !lost.After.IsFit).Should().Be((new LocalDate(2025, 8, 17), true));
        lost.After.SessionsLost.Should().Equal(new LocalDate(2025, 10, 31));
        lost.After.Options.Should().Equal(FitOption.Shorten.Text, FitOption.HandOver.Text, FitOption.ContinueOutside.Text);

        var decision = EligibilityBooks.National.Decide(new EligibilityFacts(Someone.Person with { Sentence = sentence }, longer, Someone.Facility), new(2025, 8, 18));
        decision.IsMet.Should().BeTrue("nobody is removed");
        decision.Warnings.Select(static f => f.Rule.Code).Should().Equal("ELIG-FIT");

        var revoked = sentence.Revoked(new LocalDate(2025, 8, 17), new(2025, 8, 25)).Value;
        ProgrammeFit.Changes(ProgrammeFit.Over(toOctober, revoked.ReleaseHistory(SentenceCounting.Practice))).Select(static c => (c.Before.IsFit, c.After.IsFit)).Should().Equal((true, false), (false, true));
    }

    /// <summary>A sentence with a release on a day as the authority stated it in June 2025, before any remission.</summary>
    private static Sentence Ending(LocalDate release) =>
        Sentence.Of(SentenceTerm.Of(years: 2), release.PlusYears(-2)).Stated(new() { StatedOn = release.PlusYears(-2), InitialExpiry = release });
}
