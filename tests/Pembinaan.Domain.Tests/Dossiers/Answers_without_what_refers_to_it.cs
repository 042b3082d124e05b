using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Participants;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using static Pembinaan.Domain.Tests.Dossiers.Answers_without_a_part;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// Roots that nothing in the dossier names, so that none is seen missing: a successor, a duplicate from its own side, another agreement, another cohort, a
/// record merged into a partner. Where nothing is declared, an answer that one of them would change names what has to be declared or loaded.
/// </summary>
public sealed class Answers_without_what_refers_to_it
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly StakeholderId Jaya = StakeholderId.From("SWEN-JAYA");
    private static readonly StakeholderId Earlier = StakeholderId.From("SWEN-LAMA");
    private static readonly ParticipantId Taught = CohortsGiven.Person(1);
    private static readonly ParticipantFacts Person = CohortsGiven.Facts(CohortsGiven.Person(9));
    private static readonly LocalDate Inside = Given.Day("2024-06-10");
    private static readonly LocalDate Late = Given.Day("2024-07-10");
    private static readonly CooperationAgreement Held = Roots.OfType<CooperationAgreement>().Single(static a => a.Id == Pks);

    private static readonly JobOpening Work = new() { Code = "SABUN", Employer = Jaya, FirstDay = Given.Day("2024-08-02"), Subjects = [AgreementsGiven.Sabun] };

    private static readonly Cohort Modular = Open("ANG-6").Enrolled(2);
    private static readonly AggregateRoot[] World = [.. Roots, Modular];

    private static readonly Dictionary<string, AggregateRoot[]> Others = new(StringComparer.Ordinal)
    {
        ["a successor"] = [Following("PKS-9", "2025-06-01", "2026-05-31")],
        ["a successor that took a cohort over"] = [Over()],
        ["a duplicate from its own side"] = [AgreementsGiven.Draft("ARSIP-1", Term()).Signed("2024-05-10").RecogniseAsSame(Pks, "satu naskah", Given.On("2024-05-23", "dup")).Value],
        ["another agreement"] = [AgreementsGiven.Draft("PKS-8", AgreedPeriod.Between(Given.Day("2024-01-01"), Given.Day("2025-12-31")).Value).Signed()],
        ["an agreement of a record merged into the partner"] =
        [
            Merged(),
            AgreementsGiven.Draft("PKS-7", AgreedPeriod.Between(Given.Day("2024-01-01"), Given.Day("2025-12-31")).Value, partner: Earlier).Signed(),
        ],
        ["an agreement under it"] = [AgreementsGiven.Draft("PKS-6").Signed("2024-07-01").PlaceUnder(Held, Given.Day("2024-07-01"), Given.On("2024-07-01", "under")).Value.Alone()],
        ["another cohort of the same people"] = [Given.Cohort(CohortId.From("ANG-3"), CohortsGiven.Plan("2024-05-20", byPartner: true).InSpace(Given.Workshop)).Enrolled(8, agreements: Roots.OfType<CooperationAgreement>().First())],
        ["a cohort with the person"] = [Named(Given.Cohort(CohortId.From("ANG-5"), CohortsGiven.Plan("2024-05-20")).Enrolled(1), "P-001", "P-009")],
        ["a cohort that recognised the certificate"] = [Recognising()],
        ["a referral to work"] = [Given_work.Employed],
    };

    /// <summary>Beside the questions about what is named.</summary>
    private static readonly Dictionary<string, Func<Dossier, (string Said, IEnumerable<DomainError> Told)>> More = new(StringComparer.Ordinal)
    {
        ["approving a renewal"] = static d => Said(d[Pks].ApproveRenewal(Inside), static _ => "approved"),
        ["warnings"] = static d => (string.Join("; ", d[Pks].WarningsOn(Inside).Select(static w => w.Text.En)), d[Pks].WarningsOn(Inside)),
        ["what it lacks"] = static d => (string.Join("; ", d[Pks].Missing.Select(static m => m.In(Language.English))), d[Pks].Open),
        ["an agreement told"] = static d => Spoken(d[Pks].Tell(Inside).En),
        ["a cohort told"] = static d => d[Given.Cohort2].Tell(Inside).En is var told ? Spoken(told) : default,
        ["who meets the conditions"] = static d => d[Given.Cohort2].Survey([Person], Inside).En is var told ? Spoken(told) : default,
        ["completion"] = static d => d[Given.Cohort1].CompletionOn(Late) is var found
            ? (string.Join("; ", found.Select(static f => $"{f.In(Language.English)} {f.UndeterminedDays}")), found.Any(static f => !f.UndeterminedDays.IsEmpty) ? Spoken("cannot be determined").Told : [])
            : default,
        ["concluding"] = static d => Said(d[Given.Cohort1].Complete(Taught, Late, Given.On("2024-07-11", "conclude")), static c => $"{c.Cohort.ConclusionOf(Taught)}"),
        ["a credit"] = static d => Said(d[Given.Cohort2].CreditFrom(Given.Cohort1, Taught, Late, "daftar hadir"), static c => $"{c.Hours} {c.Units.Count}"),
        ["a paper recognised"] = static d => Said(d[Modular.Id].Recognise(Paper(Taught), Given.Day("2025-08-06"), Given.On("2025-08-06", "recognise")), static c => $"{c.Cohort.Journal.Count}"),
        ["people chosen"] = static d => d[Given.Cohort2].Select([Person], Inside) is var (chosen, others) ? ($"{chosen.Count}", others.SelectMany(static o => o.Undetermined)) : default,
        ["enrolling"] = static d => Said(d[Given.Cohort2].Enrol(Person, Inside, Given.On("2024-06-10", "enrol")), static c => $"{c.Cohort.Participants.Count()}"),
        ["coming over"] = static d => Said(d[Given.Cohort1].TransferIn(Given.Cohort2, CohortsGiven.Facts(CohortsGiven.Person(2)), Given.Day("2024-06-24"), "pindah", Given.On("2024-07-11", "over")), static c => $"{c.Cohort.Participants.Count()}"),
        ["moving sessions"] = static d => Said(d[Given.Cohort2].Replan([d[Given.Cohort2].Cohort.Sessions[19].Plan with { Start = new(8, 0), Space = Given.Workshop }], "listrik", Given.On("2024-05-21", "move")), static c => $"{c.Cohort.Sessions[19].Plan.Start}"),
        ["a track opened"] = static d => Said(d.Knowing(CohortsGiven.Facts(Taught))[Given.Cohort2].OpenPembinaan(Taught, Inside, Given.On("2024-06-10", "track")), static c => $"{c.Cohort.EnrolmentsOf(Taught)[0].Tracks}"),
        ["taking part"] = static d => (string.Join(",", d[Given.Cohort2].TakingPartOn(Inside)), []),
        ["a slip"] = static d => Said(d[Given.Cohort1].Slip(Taught), static s => $"{s.Number}"),
        ["where a slip stands"] = static d => d[Given.Cohort1].Slip(Taught) is { IsSuccess: true, Value: var slip } ? Said(d.Verify(slip, Late), static v => $"{v.Status} {v.Since}") : default,
        ["a candidate"] = static d => CandidateMatch.Of(d.CandidateOf(CohortsGiven.Facts(Taught, release: Given.Day("2024-08-01")), DateSet.None, Late), Work) is var m ? (m.In(Language.English), m.Reasons) : default,
        ["who lies ahead"] = static d => Said(d.LookAhead(CohortsGiven.Programme().Id, [Person], 3, AgreementsGiven.UptS, Inside), static a => $"{a.Eligible.Count} {a.Undetermined.Count} {a.NotEligible.Count}"),
        ["coverage of a record that is not here"] = static d => d[Pks].CoverageOf(AgreementsGiven.UptS, Earlier, AgreementsGiven.Sabun) is var c ? ($"{c.Days} {c.UndeterminedDays}", c.ReasonsOn(Inside)) : default,
        ["a name"] = static d => (d.NameOf(AgreementsGiven.Swen, Inside), []),
        ["continuing"] = static d => Said(d[AgreementId.From("DUP-1")].Continue(Pks, Continuation.Replacement, Given.On("2024-06-01", "continue")), static a => $"{a.InForceDays} {a.Agreement.Continues}", static a => a.Open),
        ["placing under"] = static d => Said(d[AgreementId.From("DUP-1")].PlaceUnder(AgreementId.From("MOU-1"), Inside, Given.On("2024-06-10", "place")), static a => $"{a.InForceDays}", static a => a.Open),
        ["succeeding"] = static d => Said(d[Pks].Succeed(AgreementsGiven.Swen, Jaya, Inside, Given.On("2024-06-10", "succeed")), static a => $"{a.InForceDays}", static a => a.Open),
        ["taking a signature back"] = static d => Said(d[Pks].Annul(EntryId.From("PKS-1-signed-2"), "keliru", Given.On("2024-06-10", "annul")), static a => $"{a.InForceDays}", static a => a.Open),
        ["correcting the period"] = static d => Said(d[Pks].Correct(EntryId.From("PKS-1-period"), new Domain.Agreements.Events.PeriodAgreed(AgreedPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-07-31")).Value, Provenance.AsPrinted), "salah ketik", Given.On("2024-06-10", "correct")), static a => $"{a.InForceDays}", static a => a.Open),
        ["an award confirmed"] = static d => Said(d[Given.Cohort1].ConfirmCertificate(CertificateNumber.From("SERT-1"), "sesuai", Given.On("2024-07-11", "confirm")), static c => $"{c.Cohort.Revision}"),
        ["a certificate more"] = static d => Said(d[Given.Cohort2].Certify(Taught, CertificateNumber.From("SERT-1"), Late, Given.On("2024-07-10", "certify")), static c => $"{c.Cohort.Certificates.Count()}"),
    };

    /// <summary>ANG-1 alone names PKS-1. What asks no ANG-1 was declared to have all agreements, and sees none missing.</summary>
    private static readonly HashSet<string> WithoutAng1 =
    [
        "in force", "ending", "dormant", "gaps", "index", "reminders", "all rows", "joining", "enrolling", "session after the chain", "people chosen", "seats", "roster", "a cohort told",
    ];

    /// <summary>A body is told by its identity where no name of it is on record.</summary>
    private static readonly HashSet<string> TellingNames = ["a name", "an agreement told", "a cohort told"];

    public static TheoryData<string> Names => [.. Questions.Keys.Concat(More.Keys)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Name_what_would_have_to_be_declared(string question)
    {
        var ask = Questions.GetValueOrDefault(question) ?? More[question];
        var (said, told) = ask(Dossier.Of(World).Value);
        var isOpen = told.Any(static e => e.ErrorCode == DossierErrors.NotDeclared.Code || IsNamed(e, $"{Earlier}"));

        var wrong = Others
            .Select(other => (other.Key, ask(Dossier.Of([.. World.Where(r => other.Value.All(o => !Is(o, r))), .. other.Value]).Value).Said))
            .Where(other => !isOpen && other.Said != said)
            .Select(other => $"{other.Key}: {other.Said} | without: {said}");

        string.Join("\n", wrong).Should().BeEmpty();
    }

    /// <summary>Each root that another names, taken away: what is asked of the others names it, or does not hang on it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Name_the_root_that_is_missing(string question)
    {
        var ask = Questions.GetValueOrDefault(question) ?? More[question];
        var said = ask(Whole(World)).Said;

        var wrong = World
            .Select(root => (Id: Dossier.IdOf(root).ToString()!, Without: Whole([.. World.Where(r => r != root)])))
            .Where(part => !IsLeftOut(question, part.Id) && part.Without.Missing.Any(m => m.Id == part.Id) && IsAsked(() => ask(part.Without)))
            .Select(part => (part.Id, Answer: ask(part.Without)))
            .Where(part => part.Answer.Said != said && !part.Answer.Told.Any(e => IsNamed(e, part.Id)))
            .Select(part => $"{part.Id}: {part.Answer.Said} | with it: {said}");

        string.Join("\n", wrong).Should().BeEmpty();
    }

    private static bool IsLeftOut(string question, string root) =>
        root == $"{Pks}" ? WithoutAng1.Contains(question) : TellingNames.Contains(question) && World.Any(r => r is Facility or Stakeholder && $"{Dossier.IdOf(r)}" == root);

    private static bool IsNamed(DomainError told, string id) =>
        told.ErrorCode == DossierErrors.Missing.Code
        || new[] { id, "framework", "cannot be determined" }.Any(w => told.Text.En.Contains(w, StringComparison.OrdinalIgnoreCase));

    private static Dossier Whole(params AggregateRoot[] roots) => Dossier.Of(roots).Value.HoldingAll(
        Given.Now, Holding.Agreements, Holding.Cohorts, Holding.Stakeholders, Holding.Facilities, Holding.Referrals);

    // Of what is not held nothing can be asked.
    private static bool IsAsked(Action ask)
    {
        try
        {
            ask();
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static (string Said, IEnumerable<DomainError> Told) Spoken(string told) =>
        (told, told.Contains("cannot be determined", StringComparison.Ordinal) ? [DossierErrors.NotDeclared.For("dossier", Argument.Of("holding", Holding.Agreements))] : []);

    private static bool Is(AggregateRoot one, AggregateRoot other) => (one, other) switch
    {
        (CooperationAgreement a, CooperationAgreement b) => a.Id == b.Id,
        (Stakeholder a, Stakeholder b) => a.Id == b.Id,
        (Cohort a, Cohort b) => a.Id == b.Id,
        _ => false,
    };

    private static AgreedPeriod Term() => AgreedPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-05-31")).Value;

    private static CooperationAgreement Following(string id, string first, string last) =>
        AgreementsGiven.Draft(id, AgreedPeriod.Between(Given.Day(first), Given.Day(last)).Value)
            .Continue(Held, Continuation.Replacement, Given.On("2024-06-02", $"{id}-link")).Value.Signed("2024-06-03");

    private static CooperationAgreement Over()
    {
        var next = Following("PKS-9", "2025-06-01", "2026-05-31");
        var all = Dossier.Of([.. Roots, next]).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts);
        var plan = all[next.Id].PlanTransfer([Given.Cohort2], Given.Day("2024-06-12"));
        return plan.IsSuccess && all[next.Id].Transfer(plan.Value, Given.On("2024-06-11", "move")) is { IsSuccess: true, Value: var moved } ? moved.Agreement : next;
    }

    private static Stakeholder Merged()
    {
        var jaya = Roots.OfType<Stakeholder>().Single(static s => s.Id == Jaya);
        return Stakeholder.Register(Earlier, StakeholderKind.Company, "PT Swen Lama", Given.Day("2000-01-01"), Given.On("2020-01-01", "lama"))
            .Bind(s => s.MergeInto(Jaya, "satu badan", StakeholderDirectory.Of(jaya), Given.On("2024-03-01", "merge-lama"))).Value;
    }

    private static Cohort Named(Cohort cohort, string from, string to) => Domain.Json.PembinaanJson.Cohorts.Read(
        Domain.Json.PembinaanJson.Cohorts.Write(cohort).Replace($"\"{from}\"", $"\"{to}\"", StringComparison.Ordinal)).Value;

    private static Cohort Open(string id) =>
        Cohort.Open(CohortId.From(id), CohortsGiven.Programme(CohortsGiven.Modular()), CohortsGiven.ModularPlan(), Given.On("2022-01-02", $"open-{id}")).Value;

    private static Credit Paper(ParticipantId participant) => new()
    {
        Participant = participant,
        Certificate = CertificateNumber.From("SRG-9"),
        Body = AgreementsGiven.Swen,
        LastDay = Given.Day("2025-05-01"),
        Modules = [new("Teori", LessonHours.Of(8))],
        Reason = "sertifikat",
    };

    private static Cohort Recognising() =>
        Open("ANG-4").Enrolled(2).Recognise(Paper(CohortsGiven.Person(2)), Given.Day("2025-08-05"), Given.On("2025-08-05", "recognised")).Value;
}
