using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Programmes;

namespace Pembinaan.Domain.EntityFrameworkCore.Tests;

/// <summary>A cohort under a shared quota among others; what is asked of it is answered from a part of the registry as from all of it.</summary>
public sealed class Answers_from_what_is_loaded
{
    private static readonly CohortId Here = CohortId.From("ANG-1");
    private static readonly LocalDate Day = new(2025, 8, 4);
    private static readonly SessionInstructor Teacher = new(InstructorKind.Mitra, "seorang pengajar");

    // Of somebody whose places are not known, all cohorts may be the others.
    private static readonly ParticipantFacts Somewhere =
        Given.Facts(ParticipantId.From("P-3")) with { Whereabouts = Rules.Fact<Time.Timeline<FacilityId>>.Unknown };

    private static Dictionary<string, Func<CohortInDossier, string>> Questions { get; } = new(StringComparer.Ordinal)
    {
        ["may join"] = static c => Of(c.MayJoin(Given.Facts(ParticipantId.From("P-2")), Day)),
        ["may join, from elsewhere"] = static c => Of(c.MayJoin(Somewhere, Day)),
        ["may join, in another cohort"] = static c => Of(c.MayJoin(Given.Facts(ParticipantId.From("P-5")), Day)),
        ["seats"] = static c => c.SeatsOn(Day) is { IsSuccess: true } seats ? $"{seats.Value.Free}" : Errors(c.SeatsOn(Day).ValidationErrors),
        ["clashes"] = static c => c.Clashes() is { IsSuccess: true } found ? string.Join("; ", found.Value.Select(static x => x.In(Language.English)))
            : Errors(c.Clashes().ValidationErrors),
        ["review"] = static c => string.Join("; ", c.Review(Day, static p => Given.Facts(p) with { Health = HealthFitness.Unfit }).Select(static f => f.In(Language.English))),
        ["coverage"] = static c => string.Join("; ", c.Coverage.Sessions.Select(s => $"{c.Coverage.Of(s.Id).Verdict}")),
        ["enrol"] = static c => Result(c.Enrol(Given.Facts(ParticipantId.From("P-2")), Day, Given.At(9, "new"))),
        ["enrol, from elsewhere"] = static c => Result(c.Enrol(Somewhere, Day, Given.At(9, "new"))),
        ["certify"] = static c => Result(c.Certify(ParticipantId.From("P-1"), CertificateNumber.From("001"), Day, Given.At(9, "new"))),
        ["plan"] = static c => Result(c.Plan(
            [.. PlannedSession.Series(new(2025, 9, 1), 1, new(9, 0), LessonHours.Of(2), Given.Soap).Select(static s => s with { Id = SessionId.From("LAGI"), Instructor = Teacher })],
            "tambahan", Given.At(9, "new"))),
    };

    public static IEnumerable<object[]> Asked => Databases.Kinds.SelectMany(static _ => Questions.Keys, static (kind, question) => new object[] { kind, question });

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Are_those_from_all(string kind, string question)
    {
        await using var database = await FilledAsync(kind);
        var all = (await database.Context().LoadDossierAsync(Given.Start)).Value;
        var expected = Questions[question](all[Here]);

        (await database.Context().AskAsync(Here, Given.Start, Questions[question])).Value.Should().Be(expected);
        expected.Should().NotContain("DOSSIER-NOT-DECLARED").And.NotBeEmpty();
    }

    /// <summary>What is asked without handing anybody in needs nothing beside what is loaded for a cohort.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_those_from_all_in_the_dossier_of_a_cohort(string kind)
    {
        await using var database = await FilledAsync(kind);
        var all = (await database.Context().LoadDossierAsync(Given.Start)).Value;
        var part = (await database.Context().LoadDossierAsync(Here, Given.Start)).Value;
        foreach (var question in new[] { "seats", "clashes", "review", "coverage", "may join" })
        {
            Questions[question](part[Here]).Should().Be(Questions[question](all[Here]), question);
        }

        part.HoldsAll(Holding.Cohorts).Should().BeFalse();
        part.HoldsAll(Holding.CohortsWith(ParticipantId.From("P-1"))).Should().BeTrue();
        part.HoldsAll(Holding.CohortsWith(ParticipantId.From("P-2"))).Should().BeFalse("nobody asked about P-2");
        part.HoldsAll(Holding.CohortsTaughtBy(Teacher)).Should().BeTrue();
        part.AsKnownAt(Given.Start + Duration.Epsilon).Declarations.Should().BeEmpty("it was read at the instant");
    }

    /// <summary>A participant who teaches elsewhere is found there as one who learns there.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_those_from_all_about_a_participant_who_teaches_elsewhere(string kind)
    {
        await using var database = await FilledAsync(kind);
        var somebody = Somewhere with { Id = ParticipantId.From("P-8") };
        var plan = new CohortPlan
        {
            Facility = FacilityId.From("RUTAN-LAIN"),
            Zone = Time.IndonesianTimeZone.Wib,
            Provider = FacilityId.From("RUTAN-LAIN"),
            Seats = 5,
            Sessions =
            [
                .. PlannedSession.Series(new(2025, 8, 4), 1, new(9, 0), LessonHours.Of(2), Given.Soap)
                    .Select(static s => s with { Instructor = new(InstructorKind.WargaBinaan, "P-8") }),
            ],
        };
        var free = (await database.Context().AskAsync(Here, Given.Start, c => Of(c.MayJoin(somebody, Day)))).Value;
        (await database.Context().AppendAsync(Given.Whole(Given.Programme).Open(CohortId.From("MENGAJAR"), Given.Programme.Id, plan, Given.At(1, "mengajar")).Map(static c => c.Cohort))).IsSuccess.Should().BeTrue();
        var expected = Of((await database.Context().LoadDossierAsync(Given.Start)).Value[Here].MayJoin(somebody, Day));

        (await database.Context().AskAsync(Here, Given.Start, c => Of(c.MayJoin(somebody, Day)))).Value.Should().Be(expected).And.NotBe(free);
    }

    /// <summary>However large the rest is, no more is read.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Read_as_little_from_a_large_registry_as_from_a_small_one(string kind)
    {
        await using var small = await FilledAsync(kind);
        await using var large = await FilledAsync(kind, others: 60);
        foreach (var (question, ask) in Questions)
        {
            var (few, many) = (await ReadAsync(small, ask), await ReadAsync(large, ask));
            many.Should().Be(few, question);
            many.Should().BeLessThan(80, question);
        }

        async Task<int> ReadAsync(TestDatabase database, Func<CohortInDossier, string> ask)
        {
            var count = new Bodies();
            (await database.Context(count).AskAsync(Here, Given.Start, ask)).IsSuccess.Should().BeTrue();
            return count.Read;
        }
    }

    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task About_an_agreement_are_those_from_all(string kind)
    {
        await using var database = await FilledAsync(kind);
        var pks = AgreementId.From("PKS-1");
        var all = (await database.Context().LoadDossierAsync(Given.Start)).Value;
        static string Realised(AgreementInDossier a) => a.Realised(new(2025, 9, 1), Time.Term.OfMonths(3)) is { IsSuccess: true } told
            ? $"{told.Value.Subjects.Count} {told.Value.Subjects[0]}" : Errors(a.Realised(new(2025, 9, 1), Time.Term.OfMonths(3)).ValidationErrors);

        (await database.Context().AskAsync(pks, Given.Start, Realised)).Value.Should().Be(Realised(all[pks])).And.NotContain("NOT-DECLARED");
        (await database.Context().AskAsync(AgreementId.From("PKS-9"), Given.Start, Realised)).Has(StorageErrors.Unknown).Should().BeTrue();
    }

    /// <summary>One state of the database: what others write while it is loaded is not in it.</summary>
    [Theory]
    [MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Are_of_one_state_of_the_database(string kind)
    {
        await using var database = await FilledAsync(kind);
        var asked = await database.Context().AskAsync(Here, Given.Start, c =>
        {
            if (c.Dossier.Find(CohortId.From("ANG-3")) is null && !c.Dossier.HoldsAll(Holding.CohortsWith(ParticipantId.From("P-3"))))
            {
                Task.Run(() => database.Context().AppendAsync(Given.Cohort("ANG-9", seats: 2).Enrolled("P-3", "elsewhere"))).GetAwaiter().GetResult()
                    .ValidationErrors.Should().BeEmpty();
            }

            _ = c.MayJoin(Somewhere, Day);
            return c.Dossier.Find(CohortId.From("ANG-9")) is null && c.Dossier.HoldsAll(Holding.CohortsWith(ParticipantId.From("P-3")));
        });

        asked.Value.Should().BeTrue();
        (await database.Context().LoadAsync(CohortId.From("ANG-9"))).IsSuccess.Should().BeTrue("it was written meanwhile");
    }

    private static string Of(AdmissionDecision may) => $"{may.Outcome} {may.FirstDay} {may.LastDay} {Errors(may.Reasons)} {Errors(may.Undetermined)}";

    private static string Result(DomainResult<CohortInDossier> result) =>
        $"{result.Status} {(result.IsSuccess ? result.Value.Cohort.Revision : 0)} {Errors(result.ValidationErrors)} {Errors(result.Warnings)}";

    private static string Errors(IEnumerable<DomainError> errors) => string.Join(", ", errors.Select(static e => $"{e.ErrorCode} {e.Text.En}"));

    private static async Task<TestDatabase> FilledAsync(string kind, int others = 0)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var here = Taught(Given.Cohort("ANG-1", seats: 3, provider: Given.Swen));
        var beside = Taught(Given.Cohort("ANG-2", seats: 3, provider: Given.Swen));
        var whole = Given.Whole(Given.Facility, Given.Company, Given.Programme, Given.WithQuota("PKS-1", 4), here, beside);
        foreach (var (cohort, person) in new[] { ("ANG-1", "P-1"), ("ANG-2", "P-5"), ("ANG-2", "P-6") })
        {
            whole = whole[CohortId.From(cohort)].Enrol(Given.Facts(ParticipantId.From(person)), Day, Given.At(5, $"{cohort}-{person}")).Value.Dossier;
        }

        (await database.Context().ImportAsync(whole)).ValidationErrors.Should().BeEmpty();
        (await database.Context().ImportAsync(Elsewhere(others))).ValidationErrors.Should().BeEmpty();
        return database;
    }

    private static Cohort Taught(Cohort cohort)
    {
        var plan = PlannedSession.Series(new(2025, 8, 25), 1, new(9, 0), LessonHours.Of(2), Given.Soap).Select(static s => s with { Id = SessionId.From("MITRA"), Instructor = Teacher });
        return Given.Whole(Given.Facility, Given.Company, Given.Programme, cohort)[cohort.Id].Plan([.. plan], "oleh mitra", Given.At(3, $"{cohort.Id}-plan")).Value.Cohort;
    }

    // Another Rutan with a company, an agreement and cohorts of its own.
    private static Dossier Elsewhere(int cohorts)
    {
        var facility = Facilities.Facility.Establish(FacilityId.From("RUTAN-LAIN"), "Rutan Lain", Facilities.FacilityKind.Rutan, Facilities.FacilityClass.IIB,
            Time.IndonesianTimeZone.Wib, new(2000, 1, 1), Given.At(0, "lain-1")).Value;
        var plan = new CohortPlan
        {
            Facility = facility.Id,
            Zone = Time.IndonesianTimeZone.Wib,
            Provider = facility.Id,
            Seats = 5,
            Sessions = PlannedSession.Series(new(2025, 8, 4), 10, new(9, 0), LessonHours.Of(2), Given.Soap),
        };
        return Dossier.Of(
        [
            facility,
            .. Enumerable.Range(1, cohorts).Select(i => string.Create(CultureInfo.InvariantCulture, $"LAIN-{i}"))
                .Select(id => Given.Whole(Given.Programme).Open(CohortId.From(id), Given.Programme.Id, plan, Given.At(1, $"{id}-open")).Value.Cohort),
        ]).Value;
    }

    /// <summary>Counts the entries that are read.</summary>
    private sealed class Bodies : DbCommandInterceptor
    {
        public int Read { get; private set; }

        public override ValueTask<InterceptionResult> DataReaderClosingAsync(DbCommand command, DataReaderClosingEventData eventData, InterceptionResult result)
        {
            Read += command.CommandText.Contains("body", StringComparison.Ordinal) ? eventData.ReadCount : 0;
            return new(result);
        }

        public override InterceptionResult DataReaderDisposing(DbCommand command, DataReaderDisposingEventData eventData, InterceptionResult result)
        {
            Read += command.CommandText.Contains("body", StringComparison.Ordinal) ? eventData.ReadCount : 0;
            return result;
        }
    }
}
