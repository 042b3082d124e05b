using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Programmes;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Tests.Agreements;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Time;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>
/// PKS-1 continues PKS-0, ends with MOU-1 and was recognised as the same as DUP-1; its partner PT Swen was merged into PT Swen Jaya; its facility stands under
/// KANWIL. Each question is asked with everything, and with each of these missing, or another than it is: what is missing either changes no answer or is named.
/// </summary>
public sealed class Answers_without_a_part
{
    private static readonly AgreementId Pks = AgreementId.From("PKS-1");
    private static readonly AgreementId Same = AgreementId.From("DUP-1");
    private static readonly StakeholderId Jaya = StakeholderId.From("SWEN-JAYA");
    private static readonly StakeholderId Kanwil = StakeholderId.From("KANWIL");
    private static readonly CertificateNumber Number = CertificateNumber.From("SERT-1");
    private static readonly ParticipantId Person = CohortsGiven.Person(1);
    private static readonly LocalDate Early = Given.Day("2024-05-20");
    private static readonly LocalDate Inside = Given.Day("2024-06-10");
    private static readonly LocalDate Late = Given.Day("2024-07-10");

    private static readonly CooperationAgreement Predecessor = AgreementsGiven.Draft("PKS-0", AgreedPeriod.Between(Given.Day("2023-02-01"), Given.Day("2024-05-31")).Value).Signed();
    private static readonly CooperationAgreement Framework = AgreementsGiven.Draft("MOU-1", facility: AgreementsGiven.UptC).Signed();
    private static readonly CooperationAgreement Duplicate =
        AgreementsGiven.Draft("DUP-1", AgreedPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-05-31")).Value);

    private static readonly CooperationAgreement Agreement = AgreementsGiven
        .Draft("PKS-1", AgreedPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-05-31")).Value, clauses: new() { Framework = FrameworkRule.EndsWithFramework })
        .AgreeTerms(new() { Quotas = [new Quota(QuotaUnit.People, 12, QuotaPer.Term)] }, Given.On("2023-01-30", "terms"))
        .Bind(static a => a.Continue(Predecessor, Continuation.Replacement, Given.On("2024-05-02", "link")))
        .Value.Signed("2024-05-20")
        .PlaceUnder(Framework, Given.Day("2024-05-21"), Given.On("2024-05-21", "under"))
        .Bind(static a => a.Alone().RecogniseAsSame(Same, "satu naskah", Given.On("2024-05-22", "same"))).Value.Alone();

    private static readonly Facility Place = Given.Lapas.PlaceUnder(Kanwil, Given.Day("2000-01-01"), Given.On("2020-01-02", "kanwil")).Value;
    private static readonly Stakeholder Superior = Registered(Kanwil, "Kanwil Banten");
    private static readonly Stakeholder Survivor = Registered(Jaya, "PT Swen Jaya");
    private static readonly Stakeholder Merged = Given.Company.MergeInto(Jaya, "satu badan", StakeholderDirectory.Of(Survivor), Given.On("2024-03-01", "merge")).Value;

    /// <summary>ANG-2 began under PKS-0 and goes on under PKS-1; ANG-1 was held under PKS-1 and has a certificate.</summary>
    private static readonly Cohort Second = Given.Cohort(Given.Cohort2, CohortsGiven.Plan("2024-05-20", byPartner: true).At(new(14, 0), 2)).Enrolled(2, agreements: Predecessor);

    private static readonly SkillProgramme Programme = CohortsGiven.Programme(CohortsGiven.Curriculum(CompletionCriteria.ByPresence(75).Value));
    private static readonly Cohort First = Certified();

    internal static readonly AggregateRoot[] Roots = [Place, Superior, Survivor, Merged, Programme, Predecessor, Framework, Duplicate, Agreement, First, Second];

    /// <summary>What may be missing: how it is named, and another record of it that would change answers.</summary>
    private static readonly (string Part, AggregateRoot Root, string[] Names, AggregateRoot Other)[] Parts =
    [
        ("predecessor", Predecessor, ["PKS-0"], Predecessor.Terminate(Given.Day("2024-03-31"), TerminationCause.MutualConsent, "selesai", Given.On("2024-03-01", "end")).Value),
        ("merged into", Survivor, ["SWEN-JAYA"], Survivor.Dissolve(Given.Day("2023-12-31"), Succession.Nobody, Given.On("2024-01-02", "gone")).Value),
        ("framework", Framework, ["MOU-1", "framework"], Framework.Terminate(Given.Day("2024-06-05"), TerminationCause.MutualConsent, "selesai", Given.On("2024-06-01", "end")).Value),
        ("duplicate", Duplicate, ["DUP-1"], Duplicate.RecogniseAsSame(Pks, "satu naskah", Given.On("2024-05-23", "same")).Value),
        ("superior", Superior, ["KANWIL"], Superior.PlaceUnder(StakeholderId.From("DITJEN"), Given.Day("2000-01-01"), StakeholderDirectory.Of(Registered(StakeholderId.From("DITJEN"), "Ditjenpas")), Given.On("2020-01-03", "up")).Value),
    ];

    internal static readonly Dictionary<string, Func<Dossier, (string Said, IEnumerable<DomainError> Told)>> Questions = new(StringComparer.Ordinal)
    {
        ["standing"] = static d => d[Pks].StandingOn(Inside) is var s ? ($"{s.LegalForce} {s.IsOpenForIntake}", s.Findings) : default,
        ["days in force"] = static d => ($"{d[Pks].InForceDays}", d[Pks].Open),
        ["last day"] = static d => ($"{d[Pks].LastDay}", d[Pks].Open),
        ["parties"] = static d => (string.Join(", ", d[Pks].PartiesOn(Inside).Select(static p => p.Party)), d[Pks].Open),
        ["coverage of the merged"] = static d => Covering(d[Pks], AgreementsGiven.Swen),
        ["coverage of the survivor"] = static d => Covering(d[Pks], Jaya),
        ["which one counts"] = static d => Said(d[Pks].CountsAs, static a => a.Value),
        ["the chain"] = static d => Said(d[Pks].Links, static l => string.Join(", ", l)),
        ["successors"] = static d => Said(d[Pks].Successors, static s => $"{s.Count}"),
        ["rows"] = static d => Said(d[Pks].Rows, static r => string.Join("; ", r.Rows)),
        ["renewal"] = static d => (d[Pks].MayBeRenewed(Inside).In(Language.English), d[Pks].Open),
        ["what came of it"] = static d => Said(d[Pks].Realised(Late, Term.OfMonths(3)), static r => string.Join("; ", r.Subjects.Select(static s => $"{s.Subject} {s.Held} {s.Completed} {s.Certified}"))),
        ["moving a cohort"] = static d => Said(d[Pks].PlanTransfer([Given.Cohort2], Given.Day("2024-06-03")), static p => $"{p.IsComplete}", static p => p.Refused.SelectMany(static r => r.Reasons)),
        ["an addendum"] = static d => Said(d[Pks].Change(static a => a.Amend(new Addendum(Inside) { Period = AgreedPeriod.Between(Given.Day("2024-05-15"), Given.Day("2025-05-31")).Value }, "2024-06-10", "2024-06-10", "amend")), static a => $"{a.InForceDays}", static a => a.Open),
        ["in force"] = static d => Said(d.Portfolio.InForceOn(Inside), static ids => $"{ids.Sure.Contains(Pks)}"),
        ["ending"] = static d => Said(d.Portfolio.EndingBetween(ValidityPeriod.Between(Given.Day("2024-06-01"), Given.Day("2025-12-31")).Value), static ids => $"{ids.Sure.Contains(Pks)}"),
        ["gaps"] = static d => Said(d.Portfolio.GapsOf(AgreementsGiven.UptS, AgreementsGiven.Sabun, 2024), static g => $"{g}"),
        ["dormant"] = static d => Said(d.Portfolio.Dormant(Given.Day("2024-12-31"), Term.OfMonths(3)), static ids => $"{ids.Sure.Contains(Pks)}"),
        ["reminders"] = static d => Said(d.Portfolio.RemindersDue([(ReminderKind.Expiry, Term.OfDays(60))], Given.Day("2024-12-31"), []), static r => string.Join(", ", r.Where(static x => x.Agreement == Pks))),
        ["index"] = static d => Said(d.Portfolio.Index, static p => $"{p.Covering(AgreementsGiven.UptS, Jaya, AgreementsGiven.Sabun, Inside).Contains(Pks)}"),
        ["all rows"] = static d => Said(d.Portfolio.Rows, static r => string.Join("; ", r.Single(static x => x.Agreement == Pks).Rows)),
        ["session before the chain"] = static d => Session(d, Given.Cohort2, 1),
        ["session after the chain"] = static d => Session(d, Given.Cohort2, 20),
        ["joining"] = static d => d[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), Inside) is var a ? ($"{a.Outcome}", a.Undetermined) : default,
        ["joining before the chain"] = static d => d[Given.Cohort2].MayJoin(CohortsGiven.Facts(CohortsGiven.Person(9)), Early) is var a ? ($"{a.Outcome}", a.Undetermined) : default,
        ["seats"] = static d => Said(d[Given.Cohort2].SeatsOn(Inside), static s => $"{s.Free}"),
        ["roster"] = static d => d[Given.Cohort2].Review(Inside, static p => CohortsGiven.Facts(p)).ToList() is var f ? (string.Join("; ", f.Select(static x => x.Reason.Text.En)), f.Select(static x => x.Reason)) : default,
        ["next"] = static d => d[Given.Cohort2].Next(Inside).ToList() is var f ? (string.Join("; ", f.Select(static x => x.Reason.Text.En)), f.Select(static x => x.Reason)) : default,
        ["holding"] = static d => Said(d[Given.Cohort2].Hold(CohortsGiven.Session(1), new([Person, CohortsGiven.Person(2)], []), Given.On("2024-05-20", "hold")), static c => $"{c.Cohort.FindSession(CohortsGiven.Session(1))!.Coverage!.Verdict}"),
        ["what is made of an agreement"] = static d => Said(d[Given.Cohort1].ActivitiesUnder(Pks), static a => $"{a.Count}"),
        ["days of a certificate"] = static d => Said(d[Given.Cohort1].ValidDaysOf(First.Certificates.First()), static v => $"{v}"),
        ["a certificate"] = static d => Said(d[Given.Cohort1].StatusOf(First.Certificates.First(), Late), static s => $"{s}"),
        ["sums by facility"] = static d => Sum(d, RollUp.Facility),
        ["sums by superior"] = static d => Sum(d, RollUp.Superior),
        ["sums by partner"] = static d => Sum(d, RollUp.Partner),
        ["sums by subject"] = static d => Sum(d, RollUp.Subject),
    };

    /// <summary>What each answer names where it is missing; the answer is the same without the others, whatever they say.</summary>
    private static readonly Dictionary<string, string[]> Named = new(StringComparer.Ordinal)
    {
        ["standing"] = ["merged into", "framework"],
        ["days in force"] = ["merged into", "framework", "duplicate"],
        ["last day"] = ["merged into", "framework", "duplicate"],
        ["parties"] = ["merged into", "framework", "duplicate"],
        ["coverage of the merged"] = ["merged into", "framework", "duplicate"],
        ["coverage of the survivor"] = ["merged into", "framework", "duplicate"],
        ["which one counts"] = ["duplicate"],
        ["the chain"] = ["predecessor", "framework", "duplicate"],
        ["successors"] = ["duplicate"],
        ["rows"] = ["merged into", "framework", "duplicate"],
        ["renewal"] = ["merged into", "framework", "duplicate"],
        ["what came of it"] = ["merged into", "framework", "duplicate"],
        ["moving a cohort"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["an addendum"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["in force"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["ending"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["gaps"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["dormant"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["reminders"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["index"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["all rows"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["session before the chain"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["session after the chain"] = ["merged into", "framework", "duplicate"],
        ["joining"] = ["merged into", "framework", "duplicate"],
        ["joining before the chain"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["seats"] = ["merged into", "framework", "duplicate"],
        ["roster"] = ["merged into", "framework", "duplicate"],
        ["next"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["holding"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["what is made of an agreement"] = ["merged into", "framework", "duplicate"],
        ["days of a certificate"] = ["merged into", "framework", "duplicate"],
        ["a certificate"] = ["merged into", "framework", "duplicate"],
        ["sums by facility"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["sums by superior"] = ["predecessor", "merged into", "framework", "duplicate", "superior"],
        ["sums by partner"] = ["predecessor", "merged into", "framework", "duplicate"],
        ["sums by subject"] = ["predecessor", "merged into", "framework", "duplicate"],
    };

    public static TheoryData<string> Names => [.. Questions.Keys];

    /// <summary>Where the answer with the part and with another record of it are not the same, the answer without it names it; where it is not named it is the answer with it.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Name_it_or_do_not_hang_on_it(string question)
    {
        var ask = Questions[question];
        var full = ask(Whole(Roots)).Said;

        var cells = Parts.Select(part =>
        {
            var other = ask(Whole([.. Roots.Select(r => r == part.Root ? part.Other : r)])).Said;
            var (said, told) = ask(Whole([.. Roots.Where(r => r != part.Root)]));
            var isNamed = told.Any(e => part.Names.Any(n => e.Text.En.Contains(n, StringComparison.Ordinal)));
            return isNamed ? $"{part.Part}: named" : said == full && other == full ? $"{part.Part}: same" : $"{part.Part}: WRONG {said} | with {full} | other {other}";
        }).ToList();

        cells.Should().Equal(Parts.Select(p => $"{p.Part}: {(Named[question].Contains(p.Part) ? "named" : "same")}"));
    }

    internal static (string Said, IEnumerable<DomainError> Told) Said<T>(DomainResult<T> answer, Func<T, string> say, Func<T, IEnumerable<DomainError>>? told = null) =>
        (
            answer.IsSuccess ? say(answer.Value) : string.Join("; ", answer.ValidationErrors.Select(static e => e.ErrorCode)),
            answer.ValidationErrors.Concat(answer.Warnings).Concat(answer.IsSuccess && told is not null ? told(answer.Value) : [])
        );

    // That one which is not here may count in its place is named by what is open.
    private static (string Said, IEnumerable<DomainError> Told) Covering(AgreementInDossier agreement, StakeholderId provider)
    {
        var coverage = agreement.CoverageOf(AgreementsGiven.UptS, provider, AgreementsGiven.Sabun);
        return (
            $"{coverage.Days} {coverage.UndeterminedDays}",
            coverage.ReasonsOn(Inside).Concat(agreement.Open.Where(static e => e.ErrorCode == DossierErrors.NotDeclared.Code)));
    }

    private static (string Said, IEnumerable<DomainError> Told) Session(Dossier dossier, CohortId cohort, int number) =>
        Said(dossier[cohort].CoverageOf(CohortsGiven.Session(number)), static c => $"{c.Verdict}");

    private static (string Said, IEnumerable<DomainError> Told) Sum(Dossier dossier, RollUp by) => Said(dossier.Realised(by, 2024), static all => string.Join("; ", all));

    private static Dossier Whole(params AggregateRoot[] roots) =>
        Dossier.Of(roots).Value.HoldingAll(Given.Now, Holding.Agreements, Holding.Cohorts, Holding.Referrals);

    private static Stakeholder Registered(StakeholderId id, string name) =>
        Stakeholder.Register(id, StakeholderKind.Company, name, Given.Day("2000-01-01"), Given.On("2020-01-01", $"{id}")).Value;

    private static Cohort Certified()
    {
        var pks = Agreement.Considering(Framework);
        var passed = Cohort.Open(Given.Cohort1, Programme, CohortsGiven.Plan("2024-06-03", byPartner: true), Given.On("2022-01-02", "open")).Value
            .Enrolled(1, agreements: pks).HeldAll(1, 20, agreements: pks).Assessed(Person, true, "2024-06-28", "assess").Value;
        return Whole(Place, Superior, Survivor, Merged, Programme, Predecessor, Framework, Duplicate, Agreement, Second, passed)[Given.Cohort1]
            .Certify(Person, Number, Late, Given.On("2024-07-10", "certify")).Value.Cohort;
    }
}
