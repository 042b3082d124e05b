using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Participants;

/// <summary>What happens in a part counts for the whole chain, and no fact counts twice.</summary>
public class Facts_that_count_once
{
    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly Sentence OneYear = Sentence.Of(SentenceTerm.Of(years: 1), Start);
    private static readonly Sentence Fined = OneYear.WithFine(new(SentenceTerm.Of(months: 3), FinePayment.Unpaid));
    private static readonly SentenceCounting Calendar = SentenceCounting.Calendar;

    [Fact]
    [Trait("Case", "W02")]
    public void Interruptions_count_while_what_replaces_a_fine_is_served()
    {
        var away = Fined.Interrupted(Days(new(2025, 2, 1), new(2025, 2, 28))).Value;

        away.Release(Calendar).Day.Should().Be(new LocalDate(2025, 4, 29));
        away.Release(Calendar).Should().Be(OneYear.FollowedBy(SentenceTerm.Of(months: 3)).Interrupted(Days(new(2025, 2, 1), new(2025, 2, 28))).Value.Release(Calendar));
        away.RemainingOn(new(2025, 4, 1), Calendar).Should().Be(28);
        away.DaysServedOn(new(2025, 3, 1), Calendar).Should().Be(Fined.DaysServedOn(new(2025, 2, 1), Calendar));
        away.ReleaseHistory(Calendar).On(new(2025, 2, 1)).Day.Should().Be(new LocalDate(2025, 4, 29));
        away.ReleaseHistory(Calendar).On(new(2025, 1, 31)).Day.Should().Be(new LocalDate(2025, 4, 1));
        ProgrammeFit.Of(ProgrammeSchedule.Of([new LocalDate(2025, 4, 28)]), away.Release(Calendar)).Standing.Should().Be(FitStanding.Fits);
    }

    [Fact]
    [Trait("Case", "W02")]
    public void An_escape_without_an_end_is_never_a_day_of_release()
    {
        var gone = Fined.Interrupted(ValidityPeriod.From(new(2025, 2, 1))).Value;

        gone.Release(Calendar).Should().Be(SentenceDate.NotReached);
        gone.RemainingOn(new(2025, 3, 1), Calendar).Should().BeNull();
        gone.Stated(new() { StatedOn = new(2025, 2, 10), Release = new LocalDate(2025, 4, 1) }).Release(Calendar).Should().Be(SentenceDate.NotReached, "also where the authority stated a day since");
        gone.Stated(new() { StatedOn = new(2025, 1, 10), InitialExpiry = new LocalDate(2025, 1, 1) }).Release(Calendar).Should().Be(SentenceDate.NotReached);
        gone.Granted(Remission.Of(new(2025, 3, 1), 6).Value).Release(Calendar).Should().Be(SentenceDate.NotReached, "the day of a remission is a day of the escape");
        OneYear.WithFine(new(SentenceTerm.Of(months: 3))).Interrupted(ValidityPeriod.From(new(2024, 5, 1))).Value.Release(Calendar).Should().Be(SentenceDate.NotReached, "whether the fine is paid or not");
        ProgrammeFit.Of(ProgrammeSchedule.Of([new LocalDate(2025, 3, 1)]), gone.Release(Calendar)).Standing.Should().Be(FitStanding.Unknown);
    }

    [Fact]
    [Trait("Case", "W02")]
    public void A_remission_of_a_day_on_the_run_opens_nothing_before_the_return() =>
        Fined.Interrupted(Days(new(2025, 2, 1), new(2025, 2, 28))).Value.Granted(Remission.Of(new(2025, 2, 10), 6).Value).Release(Calendar).Day.Should().Be(new LocalDate(2025, 3, 1));

    [Fact]
    [Trait("Case", "W02")]
    public void Remission_and_credit_are_taken_off_the_whole_chain()
    {
        var short30 = Sentence.Of(SentenceTerm.Of(days: 30), Start).WithFine(new(SentenceTerm.Of(days: 60), FinePayment.Unpaid));

        short30.Crediting(DetentionCredit.InPart(Days(new(2023, 11, 1), new(2023, 12, 31)), 40).Value).Value.Release(Calendar).Day.Should().Be(Start.PlusDays(50));
        short30.Granted(Remission.Of(Start.PlusDays(1), 0, 40).Value).Release(Calendar).Day.Should().Be(Start.PlusDays(50));
    }

    [Fact]
    [Trait("Case", "W02")]
    public void An_interruption_after_a_stated_expiry_moves_what_replaces_the_fine()
    {
        var stated = Fined.Stated(new() { StatedOn = new(2024, 6, 1), InitialExpiry = new LocalDate(2025, 1, 1) });

        stated.Release(Calendar).Day.Should().Be(new LocalDate(2025, 4, 1));
        stated.Interrupted(Days(new(2025, 2, 1), new(2025, 2, 28))).Value.Release(Calendar).Day.Should().Be(new LocalDate(2025, 4, 29));
    }

    [Fact]
    [Trait("Case", "W03")]
    public void The_same_detention_is_credited_once()
    {
        var detention = Days(new(2023, 11, 1), new(2023, 12, 31));
        var part = DetentionCredit.InPart(detention, 61).Value;
        var whole = DetentionCredit.Wholly(detention).Value;

        OneYear.Crediting(part).Value.Release(Calendar).Day.Should().Be(new LocalDate(2024, 11, 1));
        OneYear.Crediting(whole).Value.Release(Calendar).Day.Should().Be(new LocalDate(2024, 11, 1));
        foreach (var (one, other) in new[] { (part, part), (part, whole), (whole, part), (whole, whole) })
        {
            OneYear.Crediting(one).Value.Crediting(other).Has(ParticipantErrors.CreditOverlaps).Should().BeTrue();
        }

        var last = DetentionCredit.InPart(Days(new(2023, 12, 31), new(2023, 12, 31)), 1).Value;
        OneYear.Crediting(DetentionCredit.Wholly(Days(new(2023, 11, 1), new(2023, 12, 30))).Value).Value.Crediting(last).Value.Release(Calendar).Day.Should().Be(new LocalDate(2024, 11, 1));
        OneYear.Crediting(whole).Value.Crediting(last).Has(ParticipantErrors.CreditOverlaps).Should().BeTrue();
    }

    [Fact]
    [Trait("Law", "UU 1/2023 ps 61")]
    public void The_article_on_credit_says_from_when_it_is_applied()
    {
        foreach (var fault in new[] { ParticipantErrors.CreditOverlaps, ParticipantErrors.CreditInsideSentence, ParticipantErrors.CreditOutOfRange })
        {
            fault.Basis!.In(Language.Indonesian).Should().Be("UU 1/2023 ps 61 ayat (1) (diterapkan sejak 2 Januari 2026; sebelumnya sebagai analogi)");
            fault.Basis.In(Language.English).Should().Be("UU 1/2023 art. 61(1) (applied from 2 January 2026; before, by analogy)");
        }
    }

    [Fact]
    [Trait("Case", "W03")]
    public void A_detention_inside_the_sentence_is_refused()
    {
        Refused(DetentionCredit.InPart(Days(new(2024, 2, 1), new(2024, 3, 31)), 60).Value);
        Refused(DetentionCredit.Wholly(Days(new(2024, 2, 1), new(2024, 3, 31))).Value);
        Refused(DetentionCredit.Wholly(Days(new(2023, 12, 1), Start)).Value);
        OneYear.Crediting(DetentionCredit.Wholly(Days(new(2023, 12, 1), Start.PlusDays(-1))).Value).IsSuccess.Should().BeTrue();

        static void Refused(DetentionCredit credit) => OneYear.Crediting(credit).Has(ParticipantErrors.CreditInsideSentence).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W03")]
    public void Days_credited_in_part_are_served_when_the_sentence_begins()
    {
        var credited = OneYear.Crediting(DetentionCredit.InPart(Days(new(2023, 11, 1), new(2023, 12, 31)), 40).Value).Value;

        credited.DaysServedOn(new(2023, 10, 1), Calendar).Should().Be(0);
        credited.DaysServedOn(Start, Calendar).Should().Be(41);
    }

    [Fact]
    [Trait("Case", "W04")]
    public void A_remission_is_revoked_by_its_day_only_where_the_day_names_one()
    {
        var general = Remission.Of(new(2025, 8, 17), 2).Value;
        var decade = Remission.Of(new(2025, 8, 17), 0, 90).Value;
        var both = Sentence.Of(SentenceTerm.Of(years: 4), new(2023, 1, 1)).Granted(general).Granted(decade);
        var revoked = new LocalDate(2025, 9, 1);

        both.Revoked(new LocalDate(2025, 8, 17), revoked).Has(ParticipantErrors.RemissionAmbiguous).Should().BeTrue();
        both.Revoked(general, revoked).Value.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 10, 3), "ninety days stay");
        both.Revoked(decade, revoked).Value.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2026, 11, 2), "two months stay");
        both.Revoked(decade, revoked).Value.Revoked(new LocalDate(2025, 8, 17), revoked).Value.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2027, 1, 1), "then the day names one");
        both.Revoked(decade, revoked).Value.Revoked(decade, revoked).Has(ParticipantErrors.RemissionNotFound).Should().BeTrue();
        both.Revoked(Remission.Of(new(2025, 8, 17), 1).Value, revoked).Has(ParticipantErrors.RemissionNotFound).Should().BeTrue();
        both.Revoked(general, new LocalDate(2025, 8, 16)).Has(ParticipantErrors.RevokedBeforeGrant).Should().BeTrue();
    }

    [Fact]
    [Trait("Case", "W04")]
    public void Remissions_of_one_size_and_day_are_told_apart_by_their_identities()
    {
        var (first, second) = (RemissionId.From("PAS-1/RU"), RemissionId.From("PAS-2/DASAWARSA"));
        var both = OneYear.Granted(Remission.Of(new(2024, 8, 17), 1, id: first).Value).Granted(Remission.Of(new(2024, 8, 17), 1, id: second).Value);
        var revoked = both.Revoked(second, new(2024, 9, 1)).Value;

        revoked.Remissions.Select(static r => (r.Id, r.RevokedOn)).Should().Equal((first, null), (second, new LocalDate(2024, 9, 1)));
        revoked.KnownOn(new(2024, 8, 31)).Remissions.Should().Equal(both.Remissions);
        revoked.Revoked(second, new(2024, 9, 2)).Has(ParticipantErrors.RemissionNotFound).Should().BeTrue();
        both.Revoked(RemissionId.From("PAS-3"), new(2024, 9, 1)).Has(ParticipantErrors.RemissionNotFound).Should().BeTrue();
        both.Granted(both.Remissions[0]).Should().Be(both, "the same remission is taken once");
        both.Invoking(b => b.Granted(Remission.Of(new(2024, 12, 25), 1, id: first).Value)).Should().Throw<ArgumentException>();
    }

    private static ValidityPeriod Days(LocalDate first, LocalDate last) => ValidityPeriod.Between(first, last).Value;

    /// <summary>Two years from 1 January 2023, two months of remission; release on 2 December 2024, and sixty days before it he was away.</summary>
    [Theory]
    [Trait("Case", "W02")]
    [InlineData("2024-10-02", "2024-10-03")]
    [InlineData("2024-10-03", "2024-10-04")]
    [InlineData("2024-10-19", "2024-10-20")]
    public void Leave_before_release_begins_on_no_day_of_an_escape(string back, string begins)
    {
        var last = NodaTime.Text.LocalDatePattern.Iso.Parse(back).Value;
        var away = Sentence.Of(SentenceTerm.Of(years: 2), new(2023, 1, 1)).Granted(Remission.Of(new(2024, 8, 17), 2).Value).Interrupted(Days(last.PlusDays(-29), last)).Value;

        away.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2024, 12, 2));
        away.LeaveBeforeRelease(SentenceCounting.Practice).Day.Should().Be(NodaTime.Text.LocalDatePattern.Iso.Parse(begins).Value);
    }

    [Theory]
    [Trait("Case", "W14")]
    [InlineData(9, 2, 9, 3)]
    [InlineData(9, 4, 9, 4)]
    [InlineData(10, 15, 10, 15)]
    public void Leave_before_release_begins_not_before_the_remission_that_gives_its_length(int month, int day, int leaveMonth, int leaveDay)
    {
        var sentence = Sentence.Of(SentenceTerm.Of(years: 2), new(2023, 1, 1)).Granted(Remission.Of(new(2024, month, day), 2).Value);

        sentence.Release(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2024, 11, 2));
        sentence.LeaveBeforeRelease(SentenceCounting.Practice).Day.Should().Be(new LocalDate(2024, leaveMonth, leaveDay));
    }
}
