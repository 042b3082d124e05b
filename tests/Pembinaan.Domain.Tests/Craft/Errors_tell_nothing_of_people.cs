using System.Text.RegularExpressions;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using DossiersGiven = Pembinaan.Domain.Tests.Dossiers.Given;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>
/// An error or a warning of the catalogue may name the pseudonym of somebody, which is the application's own key, and what the command or the entry itself says.
/// What is known of the person it never repeats. Rules under their own codes explain a decision, and are for whoever has to decide.
/// </summary>
public sealed partial class Errors_tell_nothing_of_people
{
    private const string Marked = "1877|2077|4711|77\\.01";

    private static readonly ImmutableArray<(Type Holder, string Name, ErrorDefinition Value)> All = Catalogue.Of<ErrorDefinition>();

    private static readonly HashSet<string> Codes = [.. All.Where(static e => Severities.Of(e.Holder, e.Name) != Severities.AsTheRule).Select(static e => e.Value.Code)];

    // Places that would be filled with what is known of a person: the facts that are handed in, and what follows from them.
    private static readonly string[] Facts =
    [
        .. typeof(ParticipantFacts).GetProperties().Select(static p => char.ToLowerInvariant(p.Name[0]) + p.Name[1..]).Where(static n => n is not ("id" or "status")),
        "name", "nik", "birth", "age", "release", "released", "offence", "crime", "illness", "disease", "religion", "address", "mark", "score", "penalty", "remission", "granted", "revoked", "stated", "computed",
    ];

    [Fact]
    public void Have_no_place_for_what_is_known_of_a_person() => All
        .Where(static e => e.Holder.Namespace![(e.Holder.Namespace!.LastIndexOf('.') + 1)..] is "Participants" or "Programmes" or "Cohorts" or "Placements" or "Dossiers" or "Rules")
        .SelectMany(static e => e.Value.Template.Places.Where(Facts.Contains).Select(place => $"{e.Value.Code} {{{place}}}"))
        .Should().BeEmpty("an error is logged, sent and kept");

    [Fact]
    public void Of_people_themselves_have_none_but_the_limits_of_a_value() => All
        .Where(static e => e.Holder == typeof(ParticipantErrors))
        .SelectMany(static e => e.Value.Template.Places)
        .Distinct()
        .Should().BeSubsetOf(["lowest", "highest"]);

    /// <summary>
    /// Read in the sources, of every error that is made there: no place is filled with how somebody left, what a check-in found, a result, where a referral
    /// stands or a reason given. What the command itself says may be repeated.
    /// </summary>
    [Fact]
    public void Have_no_place_filled_with_what_the_records_say_of_a_person() => Repository.Sources
        .Where(static s => s.Key.Split('/')[0] is "Cohorts" or "Placements" or "Dossiers" or "Participants")
        .SelectMany(static s => Made().Matches(s.Value).Select(m => (m.Groups["error"].Value, Said: Within(s.Value, m.Index + m.Length))))
        .SelectMany(static e => Filled().Matches(e.Said).Select(m => (Error: e.Value, With: Within(e.Said, m.Index + m.Length))))
        .Where(static e => OfTheRecords().IsMatch(e.With))
        .Select(static e => $"{e.Error}: {e.With}")
        .Except(Commanded)
        .Should().BeEmpty("an error is logged, sent and kept; whoever may know looks at the record");

    // The kind of end that the command names, the mark on a sheet that is being read, and the name of a field; the rule of the law on early leavers names the kind, for whoever decides.
    private static readonly string[] Commanded =
    [
        "PlacementErrors.NobodyDismisses: ended.How.Name", "CohortErrors.AbsenceKindMissing: mark.Attended", "CohortErrors.CompletionLeftBefore: exit.Name", "JournalErrors.BlankText: FieldNames.Of(\"reason\")",
    ];

    // From after an opening bracket to the one that closes it, without the name of a place.
    private static string Within(string text, int from)
    {
        var (at, depth) = (from, 1);
        for (; depth > 0; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
        }

        return text[from..(at - 1)];
    }

    [GeneratedRegex(@"\b(?<error>[A-Z]\w*Errors\s*\.\s*[A-Z]\w*)\s*\.\s*(For|Warning|Refusal)\(", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Made();

    [GeneratedRegex("Argument\\.Of\\(\\s*\"\\w+\",\\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Filled();

    [GeneratedRegex(@"\b(found|exit|outcome|status|mark|result|verdict|grade|reason|note)\b|\.(How|Findings?)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 5000)]
    private static partial Regex OfTheRecords();

    /// <summary>Read in the sources: with what a pseudonym is filled in.</summary>
    [Fact]
    public void Name_a_pseudonym_where_it_is_told_that_one_stands() => Repository.Sources.Values
        .SelectMany(static s => Pseudonym().Matches(s).Select(static m => m.Groups["place"].Value))
        .Distinct()
        .Should().BeSubsetOf(["participant", "participants", "owner", "what", "count"]);

    [Fact]
    public void Are_told_of_a_person_about_whom_everything_is_odd_and_repeat_nothing()
    {
        var told = Told().ToList();

        told.Where(static e => Codes.Contains(e.ErrorCode) && Mark().IsMatch($"{e.Identifier} {e.Text.Id} {e.Text.En}")).Select(static e => e.ToString()).Should().BeEmpty();
        told.Where(static e => Mark().IsMatch(e.Text.En)).Should().Contain(static e => e.IsRefusal, "rules say on which facts they decide");
        told.Select(static e => e.ToString()).Where(static t => Mark().IsMatch(t)).Should().BeEmpty("what a log prints tells nothing, of rules either");
        told.Select(static e => e.ErrorCode).Where(Codes.Contains).Distinct().Should().HaveCountGreaterThan(15, "else little was asked");
        Mark().IsMatch(DossiersGiven.Whole(DossiersGiven.Cohort(DossiersGiven.Cohort1, Tests.Cohorts.Given.Plan()))[DossiersGiven.Cohort1].MayJoin(Odd, new(2025, 8, 4)).Eligibility.Explain(Language.English))
            .Should().BeTrue("an explanation says on which facts, so the marks would be seen");
    }

    /// <summary>Whatever becomes of the error of a rule, a log has its code alone; what a definition of the catalogue or a host says stands in full.</summary>
    [Fact]
    public void Of_a_rule_print_their_code_alone_wherever_they_are_told()
    {
        var told = EligibilityBooks.National.Decide(new(Odd), new(2025, 8, 4)).ToErrors().First(static e => e.Rule == e.ErrorCode);

        DomainError[] all = [told, told.At("person"), told.Beside, told.Beside.At("person"), told.Saying(new("x", "y")), told.Beside.Saying(new("x", "y"))];
        all.Select(static e => e.ToString()).Distinct().Should().Equal(told.ErrorCode);
        new DomainError("field", "HOST-1", new("kalimat", "sentence")).ToString().Should().Be("HOST-1: kalimat");
        CohortErrors.CreditEmpty.For("credit", Argument.Of("participant", "P-1")).ToString().Should().StartWith("COHORT-CREDIT-EMPTY: Tidak ada");
    }

    /// <summary>What a command warns of is stored with its entry: whoever reads the journal later learns no fact about anybody from it.</summary>
    [Fact]
    public void Store_nothing_of_a_person_in_the_warnings_of_an_entry()
    {
        // Released on a Sunday in mid-course, of which nothing else speaks: a warning, and no reason against.
        var facts = Tests.Cohorts.Given.Facts(ParticipantId.From("P-X"), release: new(2025, 8, 17)) with { BirthDate = new LocalDate(1977, 11, 23), Domicile = RegionCode.From("77.01") };
        var cohort = DossiersGiven.Whole(DossiersGiven.Cohort(DossiersGiven.Cohort1, Tests.Cohorts.Given.Plan()))[DossiersGiven.Cohort1];
        var decision = cohort.MayJoin(facts, new(2025, 8, 4));
        var enrolled = cohort.Enrol(facts, new(2025, 8, 4), Tests.Cohorts.Given.On("2025-08-04", "enrol")).Value.Cohort;

        decision.Warnings.Select(static w => w.ErrorCode).Should().NotBeEmpty("else the test proves nothing");
        enrolled.Journal.Last!.Warnings.Select(static w => w.ErrorCode).Should().Equal(decision.Warnings.Select(static w => w.ErrorCode));
        enrolled.Journal.Last!.ToString().Should().Contain(decision.Warnings[0].ErrorCode).And.NotContain(decision.Warnings[0].Text.Id);
        enrolled.Annul(EntryId.From("enrol"), "karena sakit", Tests.Cohorts.Given.On("2025-08-05", "annul")).Value.Journal.Last!.ToString().Should().NotContain("sakit");
        enrolled.Journal.Last!.Warnings.Where(static w => OfThePerson().IsMatch($"{w.Identifier} {w.Text.Id} {w.Text.En}")).Select(static w => w.ToString()).Should().BeEmpty();
        OfThePerson().IsMatch(Domain.Json.PembinaanJson.Cohorts.Write(enrolled)).Should().BeFalse("facts are handed in and not stored");
    }

    [GeneratedRegex("2025-08-1[67]|1[67] (August|Agustus) 2025|1977|77\\.01", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfThePerson();

    private static ParticipantFacts Odd { get; } = Tests.Cohorts.Given.Facts(ParticipantId.From("P-X")) with
    {
        BirthDate = new LocalDate(1877, 11, 23),
        Domicile = RegionCode.From("77.01"),
        Sentence = Sentence.Of(SentenceTerm.Of(years: 1), new(1877, 11, 23)),
        ExpectedRelease = new LocalDate(1877, 12, 31),
        Offence = OffenceClass.All[^1],
        Health = HealthFitness.Unfit,
        Isolation = DateSet.From(new(1877, 11, 24)),
        Discipline = Known.Of(new DisciplinePenalty(new(1877, 11, 25), DisciplineLevel.Berat)),
        Attestations = Known.Of(new Attestation("4711", new(1877, 11, 26))),
    };

    private static IEnumerable<DomainError> Told()
    {
        var (odd, person, today) = (Odd, Odd.Id, new LocalDate(2025, 8, 4));
        var sentence = odd.Sentence.Value;
        var late = odd with { ExpectedRelease = new LocalDate(2077, 11, 23), Status = Timeline<LegalStatus>.Empty.From(new(1877, 11, 23), LegalStatus.Tahanan) };
        var soon = odd with { ExpectedRelease = today.PlusDays(3), Isolation = DateSet.None, Health = HealthFitness.Fit, Sentence = Sentence.Of(SentenceTerm.Of(years: 100), new(1977, 11, 23)) };
        ParticipantFacts[] people = [odd, late, soon, new() { Id = person }];
        var running = DossiersGiven.Cohort(DossiersGiven.Cohort1, Tests.Cohorts.Given.Plan()).Enrolled(2).HeldAll(1, 5);
        var dossier = DossiersGiven.Whole(running);
        var cohort = dossier[DossiersGiven.Cohort1];
        foreach (var facts in people)
        {
            foreach (var day in new[] { today, today.PlusDays(25), new(2025, 9, 30) })
            {
                var decision = cohort.MayJoin(facts, day);
                foreach (var error in decision.Reasons.Concat(decision.Undetermined).Concat(decision.Warnings).Concat(decision.Eligibility.ToErrors()).Concat(decision.Eligibility.ToWarnings()))
                {
                    yield return error;
                }

                foreach (var finding in cohort.Review(day, id => facts with { Id = id }))
                {
                    yield return finding.Reason;
                }

                foreach (var error in cohort.Enrol(facts, day, Tests.Cohorts.Given.On("2025-08-04", "x")).ValidationErrors)
                {
                    yield return error;
                }
            }

            foreach (var counting in new[] { SentenceCounting.Practice, SentenceCounting.Calendar })
            {
                if (ProgrammeFit.Of(Admissions.ScheduleOf(running), facts.ReleaseUnder(counting)).Warning() is { } fit)
                {
                    yield return fit;
                }
            }

            var opening = new JobOpening { Code = "L-1", Employer = Tests.Cohorts.Given.Swen, FirstDay = today, Subjects = [Tests.Cohorts.Given.Sabun], Regions = [RegionCode.From("36.72")] };
            var match = CandidateMatch.Of(running.CandidateOf(facts, Fact<DateSet>.Unknown, today), opening);
            foreach (var error in match.Reasons.Concat(JobReferral.Refer(JobReferralId.From("R-1"), match, Dossiers.Given_work.Office(Tests.Cohorts.Given.Swen), today, Tests.Cohorts.Given.On("2025-08-04", "r")).ValidationErrors))
            {
                yield return error;
            }
        }

        var granted = Remission.Of(new(1877, 12, 1), 1).Value;
        IDomainResult[] refused =
        [
            Remission.Of(new(1877, 12, 1), 4711), granted.Revoked(new(1877, 11, 30)), sentence.Revoked(new LocalDate(1877, 12, 2), new LocalDate(1877, 12, 3)),
            sentence.Granted(granted).Granted(Remission.Of(new(1877, 12, 1), 2).Value).Revoked(new LocalDate(1877, 12, 1), new LocalDate(1877, 12, 3)),
            sentence.Interrupted(ValidityPeriod.On(new(1877, 11, 1))), sentence.Commuted(Commutation.ToLife(new(1877, 1, 1))), DetentionCredit.InPart(ValidityPeriod.On(new(1877, 1, 1)), 4711),
            sentence.Crediting(DetentionCredit.Wholly(ValidityPeriod.On(new(1877, 11, 24))).Value), SppnScore.Of(new(1877, 11), 4711),
            running.Assess(new(Tests.Cohorts.Given.Unit, today, [new(Tests.Cohorts.Given.Person(1), true, 4711), new(person, true)]), Tests.Cohorts.Given.On("2025-08-09", "a")),
            running.End(Tests.Cohorts.Given.Person(1), new(2025, 8, 1), ExitKind.Excluded, Tests.Cohorts.Given.On("2025-08-09", "e"), "4711"),
            running.Suspend(person, today, "4711", Tests.Cohorts.Given.On("2025-08-09", "s")), running.RevokeCertificate(CertificateNumber.From("S-1"), today, "4711", Tests.Cohorts.Given.On("2025-08-09", "c")),
            running.Correct(Tests.Cohorts.Given.Session(1), person, new(LessonHours.Of(1), null), Tests.Cohorts.Given.On("2025-08-09", "k"), "4711"),
            running.CloseApplication(Domain.Journals.EntryId.From("none"), today, "4711", Tests.Cohorts.Given.On("2025-08-09", "n")),
        ];
        foreach (var error in refused.SelectMany(static r => r.ValidationErrors))
        {
            yield return error;
        }
    }

    [GeneratedRegex(Marked, RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mark();

    [GeneratedRegex("Argument\\.Of\\(\\s*\"(?<place>\\w+)\",\\s*[^)]*?([Pp]articipant|[Pp]erson\\.Id|owner)\\w*(\\.Key)?\\.Value\\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Pseudonym();
}
