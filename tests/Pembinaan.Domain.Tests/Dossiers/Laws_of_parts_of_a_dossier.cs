using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Agreements.Given;
using Any = Pembinaan.Domain.Tests.Agreements.Any;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// Every question, asked of random dossiers and of the same ones without one root or one declaration: the answer is the same, or it names what is missing;
/// never another one that is sure.
/// </summary>
public class Laws_of_parts_of_a_dossier
{
    private static readonly StakeholderId Kanwil = StakeholderId.From("DITJENPAS");
    private static readonly Instant At = Noon("2030-01-01");
    private static readonly Holding[] Declared = [Holding.Agreements, Holding.Cohorts, Holding.Referrals, Holding.Stakeholders, Holding.Facilities];
    private static readonly LocalDate[] Days = [Any.Start.PlusDays(20), Any.Start.PlusDays(45), Any.Start.PlusDays(70)];
    private static readonly LocalDate End = new(2024, 6, 30);
    private static readonly ParticipantFacts[] People = [.. Enumerable.Range(1, 2).Append(9).Select(static i => CohortsGiven.Facts(CohortsGiven.Person(i)))];

    private static readonly ValidityPeriod Year = ValidityPeriod.Between(new(2024, 1, 1), new(2024, 12, 31)).Value;
    private static readonly Indicator[] Formulas =
    [
        new("IKU-1", new("Dilatih", "Trained"), [IndicatorMeasures.Trained], [IndicatorMeasures.Enrolled], 12, new("Berkas", "Dossier")),
        new("IKU-2", new("Bekerja", "At work"), [IndicatorMeasures.Placed], [IndicatorMeasures.Certified], 12, new("Berkas", "Dossier")),
    ];

    private static readonly Occasion Gathering = new()
    {
        Id = OccasionId.From("ACARA-1"),
        Title = "Acara",
        Day = new(2024, 1, 2),
        Host = UptS,
        Guests = [new(new("Sari", "Direktur", Swen), GuestRole.Present)],
        Agreements = [AgreementId.From("P-1"), AgreementId.From("P-2"), AgreementId.From("A-1")],
        Honoured = [AgreementId.From("A-2")],
        Cohorts = [Given.Cohort1],
        Programmes = [CohortsGiven.Programme().Id],
    };

    /// <summary>Few, as each asks some thousand questions; each of them once found what no other did. SEEDS=60 in the environment asks of the first sixty.</summary>
    /// <remarks>
    /// Of seed 27 the law does not hold: the missing P-1, which P-2 with another partner continues, recognised A-3 as the same; nothing that is here joins A-3
    /// to it (<see cref="Agreements_named_and_not_held.Spoil_nothing_that_they_have_nothing_to_do_with"/>, docs/decisions/0020). Nor of seeds 16, 19 and 48:
    /// an agreement with one partner was placed under one with another, and what is missing was named by the one and stood under the other.
    /// </remarks>
    public static TheoryData<int> Seeds => [.. int.TryParse(Environment.GetEnvironmentVariable("SEEDS"), out var count) ? Enumerable.Range(0, count).Except([16, 19, 27, 48]) : [2, 4, 18, 23, 39, 41, 45, 57]];

    /// <summary>A root that another names is taken away: the dossier sees that it is missing.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Without_a_root_that_is_named_are_the_same_or_name_it(int seed) => Holds(Wrong(seed, isDeclared: true));

    /// <summary>A root is taken away and nobody says that all are there.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Without_a_root_and_undeclared_are_the_same_or_name_what_is_to_be_declared(int seed) => Holds(Wrong(seed, isDeclared: false));

    /// <summary>Nothing is taken away and one declaration is left out.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Without_a_declaration_are_the_same_or_name_it(int seed)
    {
        var roots = RootsOf(seed);
        var full = Answers(Of(roots, Declared));
        Holds(Declared.SelectMany(left => Compared($"{left} is not declared", full, Answers(Of(roots, [.. Declared.Where(d => d != left)])))));
    }

    // Of each kind of question one.
    private static void Holds(IEnumerable<string> wrong) => string.Join(
        "\n", wrong.DistinctBy(static w => string.Concat(w.TakeWhile(static c => c != '\n').Where(static c => !char.IsDigit(c)))).Take(40)).Should().BeEmpty();

    private static IEnumerable<string> Wrong(int seed, bool isDeclared)
    {
        var roots = RootsOf(seed);
        var full = Answers(Of(roots, Declared));
        foreach (var root in roots)
        {
            Holding[] declared = isDeclared ? Declared : [.. Declared.Where(d => !IsOf(d, root))];
            var part = Of([.. roots.Where(r => r != root)], declared);
            if (!isDeclared || part.Missing.Any(m => m.Id == $"{Dossier.IdOf(root)}"))
            {
                foreach (var wrong in Compared($"without {Dossier.IdOf(root)}", full, Answers(part)))
                {
                    yield return wrong;
                }
            }
        }
    }

    private static bool IsOf(Holding holding, AggregateRoot root) =>
        holding == (root switch
        {
            CooperationAgreement => Holding.Agreements,
            Cohort => Holding.Cohorts,
            Facility => Holding.Facilities,
            _ => Holding.Stakeholders,
        });

    private static IEnumerable<string> Compared(string part, Dictionary<string, Answer> full, Dictionary<string, Answer> answers) =>
        answers
            .Where(a => full.TryGetValue(a.Key, out var whole) && whole.Said != a.Value.Said && !a.Value.IsOpen)
            .Select(a => $"{part}: {a.Key}\n   {a.Value.Said}\n   with all: {full[a.Key].Said}");

    private static AggregateRoot[] RootsOf(int seed)
    {
        var dossier = Any_dossier.History(seed).Last();
        var lapas = Given.Lapas.PlaceUnder(Kanwil, Day("2000-01-01"), On("2020-01-02", "kanwil")).Value;
        return [lapas, .. dossier.Stakeholders, .. dossier.Agreements, .. dossier.Programmes, .. dossier.Cohorts];
    }

    private static Dossier Of(AggregateRoot[] roots, Holding[] declared) => Dossier.Of(roots).Value.Knowing(People).HoldingAll(At, declared);

    private static Dictionary<string, Answer> Answers(Dossier d)
    {
        var all = new Dictionary<string, Answer>(StringComparer.Ordinal);
        foreach (var a in d.Agreements.Select(a => d[a.Id]))
        {
            Ask($"{a.Id} days", () => ($"{a.InForceDays} {a.LastDay} {a.UndeterminedDays}", a.Open));
            Ask($"{a.Id} chain", () => Said(a.Links, static l => string.Join(", ", l)));
            Ask($"{a.Id} counts as", () => Said(a.CountsAs, static c => c.Value));
            Ask($"{a.Id} successors", () => Said(a.Successors, static s => string.Join(",", s.Select(static x => x.Id))));
            Ask($"{a.Id} under", () => Said(a.Under, static s => string.Join(",", s.Select(static x => x.Id))));
            Ask($"{a.Id} rows", () => Said(a.Rows, static r => string.Join("; ", r.Rows)));
            Ask($"{a.Id} realised", () => Said(a.Realised(End, Term.OfMonths(1)), static r => r.In(Language.English)));
            Ask($"{a.Id} transfer", () => Said(a.PlanTransfer([.. Any_dossier.Cohorts], Days[1]), static p => $"{string.Join(",", p.Movable.Select(static m => m.Cohort))} {string.Join(",", p.Moved)}", static p => p.Refused.SelectMany(static r => r.Reasons)));
            foreach (var day in Days)
            {
                Ask($"{a.Id} standing {day}", () => a.StandingOn(day) is var s ? ($"{s.LegalForce} {s.IsOpenForIntake} {s.IsSuspended}", s.Findings) : default);
                Ask($"{a.Id} parties {day}", () => (string.Join(",", a.PartiesOn(day).Select(static p => p.Party)), a.Open));
                Ask($"{a.Id} renewal {day}", () => a.MayBeRenewed(day) is var r ? (string.Join(",", r.Rules), a.Open) : default);
                Ask($"{a.Id} warnings {day}", () => (string.Join(",", a.WarningsOn(day).Select(static w => w.Text.En)), a.WarningsOn(day).Concat(a.Open)));
                Ask($"{a.Id} ended {day}", () => Said(a.Change(x => x.Terminate(day, TerminationCause.MutualConsent, "selesai", On("2024-07-01", "end"))), static x => $"{x.InForceDays}", static x => x.Open));
                foreach (var body in Any_dossier.Bodies)
                {
                    Ask($"{a.Id} covers {body} {day}", () => a.CoverageOf(UptS, body, Sabun) is var c ? ($"{c.Days.Contains(day)} {c.UndeterminedDays.Contains(day)}", c.ReasonsOn(day)) : default);
                }
            }
        }

        foreach (var c in d.Cohorts.Select(c => d[c.Id]))
        {
            foreach (var session in c.Cohort.Sessions.Where(static s => s.Counts))
            {
                Ask($"{c.Cohort.Id} covered {session.Id}", () => Said(c.CoverageOf(session.Id), static s => $"{s.Verdict}"));
            }

            foreach (var person in c.Cohort.Participants)
            {
                Ask($"{c.Cohort.Id} certified {person}", () => Said(Certified(c, person), static x => $"{x.Cohort.Certificates.Last().Certificate}"));
            }

            Ask($"{c.Cohort.Id} clashes", () => Said(c.Clashes(), static x => string.Join("; ", x.Select(static y => y.In(Language.English)))));
            Ask($"{c.Cohort.Id} completion", () => c.CompletionOn(End) is var f
                ? (string.Join("; ", f.Select(static x => $"{x.Participant} {x.Outcome} {x.UncoveredDays}")), f.SelectMany(static x => x.Undetermined))
                : default);
            Ask($"{c.Cohort.Id} hold", () => c.Cohort.Sessions.FirstOrDefault(static s => s is { Counts: true, IsHeld: false }) is { } open
                ? Said(c.Hold(open.Id, new([.. c.TakingPartOn(open.Day)], []), On("2024-06-01", "hold")), x => $"{x.Cohort.FindSession(open.Id)!.Coverage!.Verdict}")
                : default);
            foreach (var day in Days)
            {
                Ask($"{c.Cohort.Id} joining {day}", () => c.MayJoin(People[^1], day) is var j ? ($"{j.Outcome} {string.Join(",", j.Reasons.Select(static r => r.ErrorCode))}", j.Undetermined) : default);
                Ask($"{c.Cohort.Id} seats {day}", () => Said(c.SeatsOn(day), static s => $"{s.Free}"));
                Ask($"{c.Cohort.Id} review {day}", () => Found(c.Review(day)));
                Ask($"{c.Cohort.Id} next {day}", () => Found(c.Next(day)));
            }
        }

        var gathering = d.WithOccasions(Gathering).Value[Gathering.Id];
        Ask("occasion told", () => (gathering.In(Language.English), gathering.Findings));
        Ask("occasion agreements", () => Said(gathering.Agreements, static a => Sorted(a.Select(static x => x.Id))));
        Ask("occasion realised", () => Said(gathering.Realised(End, Term.OfMonths(1)), static r => r.En));
        Ask("figures", () => Said(d.Count(Formulas, Year), static f => Sorted(f.Select(static x => $"{x.Facility} {x.Measure} {x.Period} {x.Count} {string.Join(",", x.Ids)}"))));
        if (d.Count(Formulas, Year).Bind(f => d.Report(Formulas, f, Year)).TryGetValue(out var report))
        {
            // A value with a reason is undetermined and says why.
            foreach (var value in report.Values.Where(static v => v.Reasons.IsEmpty))
            {
                Ask($"indicator {value.Indicator.Code} of {value.Body}", () => ($"{value.Name} {value.Numerator}/{value.Denominator}", []));
            }
        }

        if (d.Programmes is [var programme, ..])
        {
            Ask("ahead", () => Said(d.LookAhead(programme.Id, People, 6, UptS, Days[0], ValidityPeriod.Between(Days[1], Days[2]).Value, 360), Ahead));
        }

        foreach (var day in Days)
        {
            Ask($"in force {day}", () => Said(d.Portfolio.InForceOn(day), static ids => Sorted(ids.Sure)));
            Ask($"dormant {day}", () => Said(d.Portfolio.Dormant(day, Term.OfDays(10)), static ids => Sorted(ids.Sure)));
            Ask($"reminders {day}", () => Said(d.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(60))], day, []), static r => Sorted(r)));
            Ask($"index {day}", () => Said(d.Portfolio.Index, i => Sorted(i.Covering(UptS, Swen, Sabun, day))));
        }

        Ask("ending", () => Said(d.Portfolio.EndingBetween(ValidityPeriod.Between(Any.Start, End).Value), static ids => Sorted(ids.Sure)));
        Ask("gaps", () => Said(d.Portfolio.GapsOf(UptS, Sabun, 2024), static g => $"{g}"));
        Ask("all rows", () => Said(d.Portfolio.Rows, static r => Sorted(r.SelectMany(static x => x.Rows))));
        foreach (var by in Enum.GetValues<RollUp>())
        {
            Ask($"sums by {by}", () => Said(d.Realised(by, 2024), static s => string.Join("; ", s.Select(static x => $"{x.Body} {x.Subject} {string.Join(",", x.Held.Of)}")), static s => s.SelectMany(static x => x.Undetermined)));
        }

        return all;

        // Of what is not held nothing can be asked.
        void Ask(string question, Func<(string Said, IEnumerable<DomainError> Told)> ask)
        {
            var (said, told) = ask();
            all[question] = new(said ?? "", told?.Any(static t => IsOpen(t)) == true || said?.Contains("cannot be determined", StringComparison.Ordinal) == true);
        }
    }

    // All sessions that are left are held; what then stands in the way of a paper is the answer.
    private static DomainResult<CohortInDossier> Certified(CohortInDossier cohort, ParticipantId person)
    {
        var held = cohort.Cohort.Sessions.Where(static s => s is { Counts: true, IsHeld: false }).Aggregate(
            DomainResult.Success(cohort),
            static (at, s) => at.Bind(c => c.Hold(s.Id, new([.. c.TakingPartOn(s.Day)], []), On("2024-06-01", $"held-{s.Id}"))));
        return held.Bind(c => c.Complete(person, End, On("2024-07-01", "complete"))).Bind(c => c.Certify(person, CertificateNumber.From("SERT-1"), End, On("2024-07-01", "certify")));
    }

    private static string Ahead(LookAhead ahead) => string.Join("; ", ahead.Months.Select(static m => $"{m.Month}: {Sorted(m.BecomeEligible.Select(static p => p.Id))} {Sorted(m.Releases.Select(static p => p.Id))}"))
        + $" {Sorted(ahead.Eligible.Select(static p => p.Id))} {Sorted(ahead.NotEligible.Select(static p => p.Id))} {ahead.WithoutRules} {ahead.WithoutFacility}";

    private static string Sorted<T>(IEnumerable<T> all) => string.Join(", ", all.Select(static x => $"{x}").Order(StringComparer.Ordinal));

    private static bool IsOpen(DomainError told) =>
        told.ErrorCode == DossierErrors.Missing.Code
        || told.ErrorCode == DossierErrors.NotDeclared.Code
        || told.ErrorCode == AgreementErrors.CoverageUndetermined.Code
        || told.ErrorCode == AgreementErrors.NeighbourNeeded.Code
        || told.ErrorCode == AgreementErrors.CoverageProviderNotKnown.Code
        || told.Text.En.Contains("cannot be determined", StringComparison.OrdinalIgnoreCase);

    private static (string, IEnumerable<DomainError>) Found(ValueList<CohortFinding> found) =>
        (string.Join("; ", found.Select(static f => $"{f.Participant} {f.Session} {f.Since} {f.Reason.Text.En}")), found.Select(static f => f.Reason));

    private static (string, IEnumerable<DomainError>) Said<T>(DomainResult<T> answer, Func<T, string> say, Func<T, IEnumerable<DomainError>>? told = null) =>
        (
            answer.IsSuccess ? say(answer.Value) : string.Join("; ", answer.ValidationErrors.Select(static e => e.Text.En)),
            answer.ValidationErrors.Concat(answer.Warnings).Concat(answer.IsSuccess && told is not null ? told(answer.Value) : [])
        );

    private sealed record Answer(string Said, bool IsOpen);
}
