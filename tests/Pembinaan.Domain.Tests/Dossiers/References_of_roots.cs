using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Stakeholders;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Tests.Craft;
using Pembinaan.Domain.Tests.Cohorts;
using Pembinaan.Domain.Tests.Json;
using AgreementsGiven = Pembinaan.Domain.Tests.Agreements.Given;
using CohortsGiven = Pembinaan.Domain.Tests.Cohorts.Given;

namespace Pembinaan.Domain.Tests.Dossiers;

/// <summary>Every member of an event that names another root is known here with the role under which the dossier lists it, or with the reason why it does not.</summary>
public sealed class References_of_roots
{
    private static readonly Type[] Identities =
    [
        typeof(FacilityId), typeof(StakeholderId), typeof(AgreementId), typeof(ProgrammeId), typeof(CohortId), typeof(JobReferralId), typeof(OccasionId),
        typeof(PartyId), typeof(ProviderId),
    ];

    /// <summary>By the role as which the dossier lists what the member names.</summary>
    private static readonly Dictionary<string, string[]> Listed = new()
    {
        ["party"] =
        [
            "AgreementParty.Party", "AgreementTerminated.By", "Award.To", "CooperationExplored.Parties", "CostShare.Bearers",
            "FollowUp.Owner", "ImplementingOfficeNamed.Party", "Obligation.Party", "PartySucceeded.Candidates", "PartySucceeded.Party",
            "PartySucceeded.Successor", "PeriodicReportReceived.Party", "ProviderBrought.Party", "RenewalRequested.By",
            "RenewalStopped.By", "Signatory.Party", "Signature.Party", "SignatureRatified.Party", "PartyNumber.Party",
            "WageClause.PaidBy", "WageClause.Through",
        ],
        ["cohort taken over"] = ["AgreementTransferred.Cohorts"],
        ["agreement from which it took over"] = ["AgreementTransferred.From"],
        ["record of one who is introduced"] = ["Associate.Record"],
        ["body that was present"] = ["Attendee.Body", "OfficePresent.Party"],
        ["body of a witness"] = ["Witness.Body"],
        ["body that referred"] = ["BusinessStarted.GuidedBy", "JobSeekerHandedOn.Office", "ParticipantReferred.ReferredBy"],
        ["giver of capital"] = ["CapitalGiven.By"],
        ["agreement"] =
        [
            "CapitalGiven.Under", "MentoringAgreed.Under", "Certificate.Agreements", "CoverageGap.Agreement",
            "CoverageReceipt.Agreements", "ProviderSucceeded.TakenOverBy",
        ],
        ["body that issued a certificate"] = ["Certificate.IssuedBy", "CertificateKey.IssuedBy"],
        ["one who checks in"] = ["CheckInPlanned.By", "CheckedIn.By"],
        ["programme"] = ["CohortOpened.Programme"],
        ["facility"] = ["CohortPlan.Facility", "ScopeItem.Facilities", "SigningOccasion.Facility"],
        ["provider"] =
        [
            "CohortPlan.Provider", "Curriculum.Provider", "PlannedSession.Provider", "ProviderDays.Provider",
            "ProviderSucceeded.Provider", "ScopeItem.Providers",
        ],
        ["body of what was recognised"] = ["Credit.Body", "CreditRule.Bodies"],
        ["cohort of what was recognised"] = ["Credit.Cohort"],
        ["cohort that a participant left for this one"] = ["ApplicationReceived.From"],
        ["draft that an engagement led to"] = ["Engagement.Draft", "EngagementLedToDraft.Draft"],
        ["facility of an engagement"] = ["Engagement.Facility"],
        ["superior"] = ["FacilityPlacedUnder.Superior", "StakeholderPlacedUnder.Parent"],
        ["framework"] = ["FrameworkNamed.Framework"],
        ["implementing office"] = ["ImplementingOfficeNamed.Office"],
        ["employer"] = ["JobOpening.Employer"],
        ["mentor"] = ["MentoringAgreed.By"],
        ["preceding agreement"] = ["PredecessorNamed.Predecessor"],
        ["provider that is introduced"] = ["ProviderBrought.Provider", "ProviderReleased.Provider"],
        ["agreement recognised as the same"] = ["RecognisedAsSame.Other", "RecognitionWithdrawn.Other"],
        ["occasion"] = ["SigningOccasion.Within"],
        ["record that goes on"] = ["StakeholderMerged.Into"],
        ["successor"] = ["Succession.Bodies", "SuccessorsNamed.Successors"],
    };

    /// <summary>By the reason why the dossier does not list it.</summary>
    private static readonly Dictionary<string, string[]> NotListed = new()
    {
        ["the root itself"] =
        [
            "AgreementDrafted.Agreement", "CooperationExplored.Agreement", "CohortOpened.Cohort", "Certificate.Cohort",
            "FacilityEstablished.Facility", "ProgrammeDrawnUp.Programme", "StakeholderRegistered.Stakeholder",
            "BusinessStarted.Referral", "JobSeekerHandedOn.Referral", "ParticipantReferred.Referral",
        ],
        ["whom a power of attorney is for: compared with the partner who signs, whose record is not read"] =
        [
            "PowerOfAttorneyGranted.Partners", "Scope`1.Items",
        ],
    };

    [Fact]
    public void Are_all_known() =>
        string.Join("\n", Members().Except(Listed.Values.Concat(NotListed.Values).SelectMany(static v => v))).Should().BeEmpty("each member that names another root is listed by References, or has a reason here");

    [Fact]
    public void Are_known_once_and_are_all_there() =>
        Listed.Values.Concat(NotListed.Values).SelectMany(static v => v).Order(StringComparer.Ordinal).Should().Equal(Members());

    [Fact]
    public void Have_the_roles_of_the_library() => Listed.Keys.Should().BeSubsetOf(
        typeof(References).GetFields(BindingFlags.NonPublic | BindingFlags.Static).Where(static f => f.FieldType == typeof(LocalisedText)).Select(static f => ((LocalisedText)f.GetValue(null)!).En));

    [Fact]
    public void Of_a_cohort_are_listed_until_they_are_held()
    {
        Named(Given_work.Taught).Should().Contain("the agreement PKS-1, named by Making soap (ANG-1), is not in the dossier");
        Named(Given_work.Taught, AgreementsGiven.Pks1()).Should().NotContain(static m => m.Contains("PKS-1", StringComparison.Ordinal));

        var modular = CohortsGiven.Cohort(CohortsGiven.ModularPlan(), CohortsGiven.Modular()).Enrolled(1);
        var credit = CohortsGiven.Credit(CohortsGiven.Person(1), 8) with { Body = StakeholderId.From("BLK") };
        var recognised = modular.Recognise(credit, Given.Day("2025-08-04"), Given.On("2025-08-04", "r")).Value;
        Named(modular).Should().NotContain(static m => m.Contains("recognised", StringComparison.Ordinal));
        Named(recognised).Should().Contain("the cohort of what was recognised ANG-0, named by Making soap (ANG-1), is not in the dossier")
            .And.Contain("the body of what was recognised BLK, named by Making soap (ANG-1), is not in the dossier");
    }

    [Fact]
    public void Of_an_agreement_are_listed_but_keep_no_answer_open()
    {
        var other = FacilityId.From("UPT-LAIN");
        var agreement = AgreementsGiven.Bare("PKS-9").Bind(a => a.AgreeScope([new(AgreementsGiven.Sabun) { Facilities = [other] }], Given.On("2023-01-30", "scope"))).Value;

        Named(agreement).Should().Contain("the facility UPT-LAIN, named by PKS-9, is not in the dossier");
        Named(agreement, At(other)).Should().NotContain(static m => m.Contains("UPT-LAIN", StringComparison.Ordinal));
        Dossier.Of(agreement).Value[agreement.Id].Open.Should().NotContain(static o => o.Text.En.Contains("UPT-LAIN", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_a_stakeholder_are_listed_until_they_are_held()
    {
        var (draft, facility) = (AgreementId.From("PKS-1"), FacilityId.From("UPT-S"));
        var partner = Given.Company
            .Introduce(new(AssociateId.From("YULI"), AssociateKind.Person, "Yuli", Domain.Offices.Scope<SubjectId>.Unlimited, Domain.Time.ValidityPeriod.From(Given.Day("2023-01-01")), StakeholderId.From("CV-YULI")), Given.On("2023-01-02", "yuli"))
            .Bind(s => s.LogEngagement(new(EngagementId.From("K-1"), facility, EngagementKind.Visit, Given.Day("2023-01-02"), "Serang", [new(facility, "Kasi")], "perkenalan", EngagementOutcome.Open, draft), Given.On("2023-01-03", "visit"))).Value;

        Named(partner).Should().Equal(
            "the record of one who is introduced CV-YULI, named by PT Swen, is not in the dossier",
            "the facility of an engagement UPT-S, named by PT Swen, is not in the dossier",
            "the body that was present UPT-S, named by PT Swen, is not in the dossier",
            "the draft that an engagement led to PKS-1, named by PT Swen, is not in the dossier");
        Named(partner, Given.Lapas).Should().HaveCount(2);
    }

    [Fact]
    public void Of_a_referral_are_listed_until_they_are_held()
    {
        var planned = Given_work.Employed.PlanCheckIn(Given.Day("2025-05-10"), Given_work.Bapas, Given.On("2025-03-01", "plan")).Value;

        Named(planned).Should().Contain("the one who checks in BAPAS, named by R-1, is not in the dossier");
        Named(planned, At(Given_work.Bapas.Facility!)).Should().NotContain(static m => m.Contains("BAPAS", StringComparison.Ordinal));
        Named(Given_work.Employed).Should().NotContain(static m => m.Contains("BAPAS", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Named(AggregateRoot root, params AggregateRoot[] others) =>
        Dossier.Of([root, .. others]).Value.Missing.Where(m => m.NamedBy == Dossier.IdOf(root).ToString()).Select(static m => m.ToString());

    private static Facility At(FacilityId id) =>
        Facility.Establish(id, "Lain", FacilityKind.Lapas, FacilityClass.IIA, Domain.Time.IndonesianTimeZone.Wib, null, Given.On("2020-01-01", "other")).Value;

    private static SortedSet<string> Members()
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<Type>();
        var waiting = new Queue<Type>(Members_of_events.Roots);
        while (waiting.TryDequeue(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            foreach (var derived in type.IsAbstract ? Sample.Derived(type) : [])
            {
                waiting.Enqueue(derived);
            }

            foreach (var member in type.IsAbstract ? [] : Members_of_events.Stored(type))
            {
                foreach (var inner in Within(member.PropertyType))
                {
                    if (Identities.Contains(inner))
                    {
                        found.Add($"{type.Name}.{member.Name}");
                    }
                    else if (inner.Assembly == typeof(Dossier).Assembly && !inner.IsEnum && !inner.IsInterface)
                    {
                        waiting.Enqueue(inner);
                    }
                }
            }
        }

        return found;
    }

    private static IEnumerable<Type> Within(Type type) => type.IsGenericType ? type.GetGenericArguments().SelectMany(Within).Append(type) : [type];
}
