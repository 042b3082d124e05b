using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Cohorts;

/// <summary>What holds of every cohort, shown on lives drawn at random: people come and go, sessions are held, moved and cancelled, sheets are corrected, units assessed, papers issued and revoked.</summary>
public class Laws_of_cohorts
{
    private const int Steps = 60;
    private const int People = 6;

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP6")]
    public Property Every_command_twice_is_once() => ForLives(static (random, cohort, step) =>
    {
        var command = Draw(random, cohort, step);
        var once = command(cohort);
        if (!once.IsSuccess)
        {
            return (cohort, true);
        }

        var twice = command(once.Value);
        return (once.Value, twice.IsSuccess && ReferenceEquals(twice.Value, once.Value));
    });

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP6")]
    public Property Every_command_sent_again_at_the_end_of_a_life_changes_nothing() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        var random = new Random(seed);
        var cohort = Begun();
        var sent = new List<Func<Cohort, DomainResult<Cohort>>>();
        for (var step = 0; step < Steps; step++)
        {
            var command = Draw(random, cohort, step);
            if (command(cohort) is { IsSuccess: true } next && next.Value.Revision > cohort.Revision)
            {
                sent.Add(command);
                cohort = next.Value;
            }
        }

        return sent.TrueForAll(command => command(cohort) is { IsSuccess: true } again && ReferenceEquals(again.Value, cohort));
    });

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP7")]
    public Property Written_read_and_replayed_decides_the_same() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        var cohort = Life(seed);
        var read = PembinaanJson.Cohorts.Read(PembinaanJson.Cohorts.Write(cohort)).Value;
        var replayed = Cohort.From(cohort.Journal.Entries).Value;
        return Answers(read).SequenceEqual(Answers(cohort)) && Answers(replayed).SequenceEqual(Answers(cohort)) && read.Journal.Entries.SequenceEqual(cohort.Journal.Entries);
    });

    [Property(MaxTest = 40)]
    [Trait("Scenario", "SP8")]
    public Property Lowering_a_limit_removes_nobody() => ForLives(static (random, cohort, step) =>
    {
        var day = cohort.FirstDay.PlusDays(random.Next(20));
        var lowered = cohort.LimitSeats(1 + random.Next(3), day, "diturunkan", At(step, "limit")).Value;
        var isKept = Days(cohort).All(on => lowered.SeatsTakenOn(on) == cohort.SeatsTakenOn(on) && lowered.TakingPartOn(on).SequenceEqual(cohort.TakingPartOn(on)))
            && lowered.Participants.All(p => lowered.EnrolmentsOf(p) == cohort.EnrolmentsOf(p))
            && Seating.Of(lowered, day) is var seats && seats.OverCapacity == Math.Max(0, seats.Taken - seats.Binding.Seats)
            && (seats.Free == 0 || seats.Taken + seats.Free == seats.Binding.Seats);
        var command = Draw(random, cohort, step);
        return (command(cohort) is { IsSuccess: true } next ? next.Value : cohort, isKept);
    });

    [Fact]
    public void Nobody_is_in_two_places_and_no_session_is_ever_lost() => ForLives(static (random, cohort, step) =>
    {
        var command = Draw(random, cohort, step);
        var next = command(cohort) is { IsSuccess: true } done ? done.Value : cohort;
        return (next,
            cohort.Sessions.All(s => next.FindSession(s.Id) is { } kept && (!s.IsHeld || (kept.Sheet == s.Sheet && kept.Day == s.Day)))
            && Days(next).All(day => next.Participants.All(p => next.EnrolmentsOf(p).Count(e => e.TakesASeatOn(day) && e.LastDay != day) <= 1))
            && next.Participants.All(p => next.PresenceOf(p).Counted.Count <= next.Sessions.Where(static s => s.Counts).Sum(static s => s.Plan.Hours.Count)));
    });

    [Property(MaxTest = 40)]
    [Trait("Case", "W14")]
    public Property What_a_certificate_is_held_against_is_what_the_rules_find_on_every_day() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        var cohort = Life(seed);
        return Days(cohort).All(day => Completion.OfAll(cohort, day, SessionCoverage.OfAll(cohort, DateSet.All)).All(finding =>
        {
            var reading = new CompletionReading(cohort, day);
            var settled = finding.SettledOn;
            return reading.OutcomeOf(finding.Participant) == finding.Outcome
                && reading.EvidenceOf(finding.Participant) == finding.Evidence
                && settled <= day
                && (finding.Outcome == CompletionOutcome.Open || (cohort.Finding(finding.Participant, Iso(settled)) is var then && then.Outcome == finding.Outcome && then.Evidence.Attended == finding.Evidence.Attended && then.Evidence.Units == finding.Evidence.Units));
        }));
    });

    /// <summary>A life with an annulment of a random entry after every few steps: what a command would refuse does not come back by an annulment.</summary>
    [Property(MaxTest = 60)]
    [Trait("Case", "W06")]
    public Property Annulments_keep_what_the_commands_keep() => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), static seed =>
    {
        var random = new Random(seed);
        var cohort = Begun();
        for (var step = 0; step < Steps; step++)
        {
            cohort = Draw(random, cohort, step)(cohort) is { IsSuccess: true } next ? next.Value : cohort;
            if (random.Next(3) > 0 || cohort.Journal.Count < 2)
            {
                continue;
            }

            var target = cohort.Journal.Entries.ElementAt(1 + random.Next(cohort.Journal.Count - 1)).Id;
            var annulled = cohort.Annul(target, "keliru", At(step, "annul"));
            if (annulled.IsSuccess)
            {
                var told = annulled.Has(CohortErrors.MoreThanSeats);
                var overBefore = Over(cohort);
                cohort = annulled.Value;
                if (!IsSound(cohort) || (!told && Over(cohort) > overBefore))
                {
                    return false;
                }
            }
        }

        return Cohort.From(cohort.Journal.Entries).IsSuccess;
    });

    /// <summary>Nobody has two places on one day, but that one may begin on the day on which another ends; and of the papers that stand nobody has two of one kind from the facility itself.</summary>
    private static bool IsSound(Cohort cohort) => cohort.Participants.All(p =>
        Days(cohort).All(day => cohort.EnrolmentsOf(p).Count(e => e.TakesASeatOn(day) && e.LastDay != day) <= 1)
        && cohort.Certificates
            .Where(c => c.Certificate.Participant == p && c.Certificate.IssuedBy is null && c.RevokedFrom is null && c.ReplacedBy is null)
            .CountBy(static c => c.Certificate.Kind)
            .All(static kind => kind.Value == 1)
        && cohort.Sessions.All(static s => !s.IsHeld || s.Sheet is not null));

    private static int Over(Cohort cohort) => Days(cohort).Max(day => Math.Max(0, cohort.SeatsTakenOn(day) - cohort.Seats.On(day)));

    private static Property ForLives(Func<Random, Cohort, int, (Cohort Next, bool Holds)> holds) => Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
    {
        var random = new Random(seed);
        var cohort = Begun();
        for (var step = 0; step < Steps; step++)
        {
            (cohort, var isTrue) = holds(random, cohort, step);
            if (!isTrue)
            {
                return false;
            }
        }

        return true;
    });

    private static Cohort Life(int seed)
    {
        var random = new Random(seed);
        var cohort = Begun();
        for (var step = 0; step < Steps; step++)
        {
            cohort = Draw(random, cohort, step)(cohort) is { IsSuccess: true } next ? next.Value : cohort;
        }

        return cohort;
    }

    private static Cohort Begun() => Given.Cohort(Given.Plan(sessions: 8, seats: 4), Given.Modular());

    private static IEnumerable<LocalDate> Days(Cohort cohort) => Enumerable.Range(-1, 20).Select(cohort.FirstDay.PlusDays);

    /// <summary>The recording of a step: an hour after the one before, over the days of the sessions.</summary>
    private static Recording At(int step, string name) => Recording.Of($"{step}-{name}", Pembinaan.Domain.Tests.Agreements.Given.Noon("2025-08-04").Plus(Duration.FromHours(5 * step)), "petugas");

    /// <summary>A command; sent again it is the very same, with the same evidence.</summary>
    private static Func<Cohort, DomainResult<Cohort>> Draw(Random random, Cohort cohort, int step)
    {
        var at = At(step, "x");
        var today = cohort.Zone.DayOf(at.Stamp.RecordedAt);
        var person = Given.Person(1 + random.Next(People));
        var session = cohort.Sessions[random.Next(cohort.Sessions.Count)];
        var number = CertificateNumber.From($"N-{random.Next(8)}");
        var other = random.Next(2) == 0;
        switch (random.Next(20))
        {
            case 0 or 1 or 2:
                var status = random.Next(4) == 0 ? LegalStatus.Tahanan : LegalStatus.Narapidana;
                var admission = cohort.Decide(Given.Request(person, Iso(today), status: status)).Admission;
                return admission.IsSuccess ? c => c.Enrol(admission.Value, at) : _ => DomainResult<Cohort>.From(admission);
            case 3 or 4 or 5 or 6:
                var next = cohort.Sessions.FirstOrDefault(s => s.Counts && !s.IsHeld && s.Day <= today);
                if (next is null)
                {
                    goto default;
                }

                var coverage = SessionCoverage.Of(cohort, next.Id, DateSet.All).Value;
                var there = cohort.TakingPartOn(next.Day).ToLookup(_ => random.Next(4) > 0);
                var sheet = new SessionSheet(there[true].ToValueList(), there[false].Select(p => new Absence(p, AbsenceKind.All[random.Next(AbsenceKind.All.Count)], LessonHours.Of(random.Next(8)))).ToValueList());
                return c => c.Hold(sheet, coverage, at);
            case 19:
                var credit = Given.Credit(person, random.Next(30)) with { Units = other ? [new(Given.Unit, 1, true, 70)] : [] };
                return c => c.Recognise(credit, today, at);
            case 7:
                return c => c.Suspend(person, today, "pemeriksaan", at);
            case 8:
                return c => c.TransferOut(person, today, "sidang", at);
            case 9:
                return c => c.Resume(person, today, at);
            case 10:
                var exit = ExitKind.All[random.Next(ExitKind.All.Count)];
                return c => c.End(person, today, exit, at, "alasan");
            case 11:
                var hours = random.Next(9);
                return c => c.Correct(session.Id, person, new(LessonHours.Of(hours), hours == 8 ? null : AbsenceKind.Sick), at, "koreksi");
            case 12:
                return c => c.Assess(new(Given.Unit, today, [new(person, other, random.Next(1))]), at);
            case 13:
                return c => c.Replan(session.Plan with { Day = today.PlusDays(1), Start = new(15, 0) }, "dipindah", at);
            case 14:
                return c => c.Cancel(session.Id, "batal", at);
            case 15:
                var finding = cohort.Participants.Contains(person) ? cohort.Finding(person, Iso(today)) : null;
                return finding is null ? c => c.CloseAssessment(today.PlusDays(30), at) : other ? c => c.Conclude(finding, at) : c => c.Certify(finding, finding.Papers.IsEmpty ? CertificateKind.StatementOfParticipation : finding.Papers[0], number, Given.Names, today, at);
            case 16:
                return c => c.RevokeCertificate(number, today, "salah", at);
            case 17:
                return other ? c => c.OpenPembinaan(person, today, at) : c => c.EndPelayanan(person, today, at);
            case 18:
                return other ? c => c.Apply(person, today, at) : c => c.RecordCompetence(person, StakeholderId.From("LSP"), number, today, Term.OfYears(3), Given.Names, at);
            default:
                return c => c.LimitSeats(1 + (step % 6), today, "kursi", at);
        }
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", null);

    /// <summary>Everything that is asked of a cohort, as text.</summary>
    private static IEnumerable<string> Answers(Cohort cohort)
    {
        var day = Given.Day("2025-08-20");
        var coverage = SessionCoverage.OfAll(cohort, DateSet.All);
        yield return $"{cohort.StandingOn(day)} {Seating.Of(cohort, day)} {cohort.FirstDay} {cohort.LastDay} {coverage.CoveredDays}";
        foreach (var finding in Completion.OfAll(cohort, day, coverage))
        {
            yield return $"{finding.Participant} {finding.Outcome} {finding.UnreachableSince} {finding.Presence} {finding.Criteria} {string.Join(',', finding.Papers)} {string.Join(',', finding.Reasons)} {cohort.PresenceOf(finding.Participant)} {finding.Evidence} {string.Join(',', finding.Modules)}";
            yield return string.Join(' ', cohort.EnrolmentsOf(finding.Participant).SelectMany(e => Days(cohort).Select(e.StatusOn)));
        }

        foreach (var certificate in cohort.Certificates)
        {
            yield return $"{certificate.Certificate.Number} {cohort.StatusOf(certificate, day)} {certificate.Certificate.IsGenuine}";
        }

        foreach (var person in Enumerable.Range(1, People).Select(Given.Person))
        {
            yield return string.Join(',', cohort.Decide(Given.Request(person, "2025-08-14")).Admission.Errors);
        }
    }
}
