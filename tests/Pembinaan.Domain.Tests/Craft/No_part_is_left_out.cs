using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Placements;
using Pembinaan.Domain.Stakeholders;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What needs more than one root is asked of the dossier: on the roots and beside them no public way is left on which a part could be forgotten.</summary>
public sealed class No_part_is_left_out
{
    private const string Itself = "what the journal of this root says, whatever the others say";
    private const string Undetermined = "undetermined, by name, where the days hang on a framework that is not there";
    private const string Draft = "settled before anybody signs; the last signature is held against the agreements that it names";
    private const string Noted = "a fact that moves no day of the agreement";
    private const string Days = "a fact that ends or halts; days in common with others are found by AgreementInDossier.Links";
    private const string Given = "rows, or an index, that the dossier made complete";
    private const string Hint = "a hint for a person, who decides; it changes no answer";

    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        [Itself] =
        [
            "CooperationAgreement.From", "CooperationAgreement.ScopeOn", "CooperationAgreement.ScopeSlices", "CooperationAgreement.ClausesOn", "CooperationAgreement.TermsOn",
            "CooperationAgreement.PartiesOn", "CooperationAgreement.ProvenanceOf", "CooperationAgreement.OpenFollowUpsOn", "CooperationAgreement.WaiversEndedBy",
            "Conclusion.Explain", "Conclusion.Review", "Conclusion.ReviewStop",
        ],
        [Undetermined] =
        [
            "CooperationAgreement.StandingOn", "CooperationAgreement.WarningsOn", "CooperationAgreement.LatestNoticeAgainstRenewal", "CooperationAgreement.LatestNoticeOfTermination",
        ],
        [Draft] =
        [
            "CooperationAgreement.Draft", "CooperationAgreement.Explore", "CooperationAgreement.DraftAs", "CooperationAgreement.Name", "CooperationAgreement.AgreeScope",
            "CooperationAgreement.AgreePeriod", "CooperationAgreement.AgreeClauses", "CooperationAgreement.AgreeTerms", "CooperationAgreement.Offer", "CooperationAgreement.Withdraw",
            "CooperationAgreement.Sign", "CooperationAgreement.Ratify", "BatchItem.Each",
        ],
        [Noted] =
        [
            "CooperationAgreement.AttachApproval", "CooperationAgreement.Bring", "CooperationAgreement.CloseFollowUp", "CooperationAgreement.DescribeSigning", "CooperationAgreement.Evaluate",
            "CooperationAgreement.Fulfil", "CooperationAgreement.Honour", "CooperationAgreement.NameImplementingOffice", "CooperationAgreement.NoteAttendance", "CooperationAgreement.NoteReport",
            "CooperationAgreement.NoteWitness", "CooperationAgreement.Number", "CooperationAgreement.ReceiveReport", "CooperationAgreement.RecogniseAsSame", "CooperationAgreement.RecordFollowUp",
            "CooperationAgreement.Release", "CooperationAgreement.ReportActivity", "CooperationAgreement.ReportSignatory", "CooperationAgreement.RequestRenewal", "CooperationAgreement.StateBudgetYear", "CooperationAgreement.StatePurpose",
            "CooperationAgreement.WithdrawRecognition", "CooperationAgreement.CloseIntake", "CooperationAgreement.ReopenIntake", "CooperationAgreement.Dissolve",
        ],
        [Days] = ["CooperationAgreement.Suspend", "CooperationAgreement.Resume", "CooperationAgreement.Terminate", "CooperationAgreement.Stop", "CooperationAgreement.StopRenewal"],
        [Given] =
        [
            "Portfolio.CountInForceOn", "Portfolio.InForceOn", "Portfolio.ExpiringBetween", "AgreementSpan.InForceOn", "AgreementSpan.ExpiringBetween", "AgreementSpan.Covers", "Realisation.In",
        ],
    };

    private static readonly Type[] Asked =
    [
        typeof(CooperationAgreement), typeof(AgreementSpan), typeof(BatchItem), typeof(AgreementBatch), typeof(AgreementSheet), typeof(AgreementSpans), typeof(ChainLink), typeof(Conclusion), typeof(LikelyDuplicates),
        typeof(Portfolio), typeof(Realisation), typeof(RecognisedDuplicates), typeof(Reminders), typeof(Renewal),
    ];

    [Fact]
    public void Of_agreements() => Asked.Where(static t => t.IsPublic).SelectMany(MethodsOf).Distinct().Where(static m => !IsAllowed(m)).Should().BeEmpty(
        "a question or command that hangs on other roots is asked of the dossier; one that does not is listed with the reason");

    [Fact]
    public void Of_agreements_and_the_list_names_nothing_that_is_gone() => Allowed.Values.SelectMany(static v => v).Except(Asked.SelectMany(MethodsOf)).Should().BeEmpty();

    /// <summary>Coverage, chains, realisation, spans, reminders, admissions and completions come from the dossier alone, whoever is asked.</summary>
    [Fact]
    public void By_any_other_root_or_list_of_roots() => Repository.Library.GetExportedTypes()
        .Where(static t => t.Namespace != "Pembinaan.Domain.Dossiers" && t.Namespace != "Pembinaan.Domain.Json" && !Asked.Contains(t))
        .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static m => !m.IsSpecialName && Answers(m.ReturnType) && (TakesRoots(m) || IsRoot(m.DeclaringType!)))
        .Select(static m => $"{m.DeclaringType!.Name}.{m.Name}")
        .Should().BeEmpty();

    private const string Signed = "names its party by the record of the one that acts; whose offices and those brought they are stands in that record alone";
    private const string Own = "an entry of the very root that is asked";
    private const string OneRoot = "what the record of that one root says on a day";
    private const string Rings = "the guard against circles, which a dossier keeps too; of those above and below it answers nothing";
    private const string Pair = "one command over exactly these two";
    private const string Batch = "each by itself, as many times one command";

    /// <summary>What takes a root, an entry of one or a directory, outside the dossier: with the reason why no part can be forgotten.</summary>
    private static readonly Dictionary<string, string> TakingRoots = new(StringComparer.Ordinal)
    {
        ["BatchItem.Each"] = Batch,
        ["Conclusion.Review"] = Itself,
        ["Conclusion.ReviewStop"] = Itself,
        ["CooperationAgreement.Bring"] = Signed,
        ["CooperationAgreement.NameImplementingOffice"] = Signed,
        ["StakeholderDirectory.LikelyDuplicatesOf"] = Hint,
        ["StakeholderDirectory.Of"] = Rings,
        ["Stakeholder.Annul"] = Rings,
        ["Stakeholder.Correct"] = Rings,
        ["Stakeholder.MergeInto"] = Rings,
        ["Stakeholder.PlaceUnder"] = Rings,
        ["Cohort.BookingOf"] = Own,
        ["Cohort.LastDayForCorrecting"] = Own,
        ["Facility.SwapPremises"] = Pair,
        ["JobReferral.HandOn"] = OneRoot,
        ["JobReferral.Refer"] = OneRoot,
        ["JobReferral.StartBusiness"] = OneRoot,
        ["FacilityContext.Of"] = OneRoot,
    };

    /// <summary>No question outside the dossier takes roots, or entries of roots, that it would have to hold all of.</summary>
    [Fact]
    [Trait("Joint", "nothing handed in beside")]
    public void By_whatever_takes_a_root() => Repository.Library.GetExportedTypes()
        .Where(static t => t.Namespace != "Pembinaan.Domain.Dossiers" && t.Namespace != "Pembinaan.Domain.Json")
        .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(static m => !m.IsSpecialName && m.Name is not ("Equals" or "GetHashCode" or "Deconstruct") && Array.Exists(m.GetParameters(), static p => Holds(p.ParameterType)))
        .Select(static m => $"{m.DeclaringType!.Name}.{m.Name}").Distinct()
        .Should().BeEquivalentTo(TakingRoots.Keys, "a question across roots is asked of the dossier; what is none is listed with the reason");

    /// <summary>Evidence of several roots is made by the dossier, never written by hand.</summary>
    [Fact]
    public void By_evidence_written_by_hand() => new[] { typeof(Candidate), typeof(CandidateMatch), typeof(Admission), typeof(CoverageOfSession), typeof(CoverageOfCohort), typeof(CompletionFinding) }
        .Where(static t => t.GetConstructors(BindingFlags.Public | BindingFlags.Instance).Length > 0).Should().BeEmpty();

    private static bool Holds(Type type) => IsRoot(type) || type == typeof(StakeholderDirectory) || type == typeof(IssuedCertificate) || type == typeof(CohortSession) || type == typeof(Enrolment)
        || (type.HasElementType && Holds(type.GetElementType()!)) || (type.IsGenericType && type.GetGenericArguments().Any(Holds));

    /// <summary>A dossier counts what it holds: no answer of it takes roots, figures or coverage by hand.</summary>
    [Fact]
    public void By_what_is_handed_to_a_dossier()
    {
        Repository.Library.GetExportedTypes().Where(static t => t.Namespace == typeof(Dossier).Namespace)
            .SelectMany(static t => t.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(IsAnsweredByHand).Select(static m => $"{m.DeclaringType!.Name}.{m.Name}").Should().BeEmpty();
        typeof(Realisation).GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Where(IsAnsweredByHand).Select(static m => m.Name)
            .Should().Equal(["Of"], "what the dossier hands its figures to is found");
    }

    private static bool IsAnsweredByHand(MethodInfo method) => !method.IsSpecialName && Answers(method.ReturnType) && Array.Exists(method.GetParameters(), static p => IsPart(p.ParameterType));

    private static bool IsPart(Type type) =>
        IsRoot(type) || type == typeof(ActivityFacts) || type == typeof(Coverage) || type == typeof(CoverageOfCohort) || type == typeof(CoverageOfSession)
        || (type.IsGenericType && type.GetGenericArguments().Any(IsPart));

    private static bool Answers(Type type) =>
        new[] { typeof(Coverage), typeof(CoverageOfCohort), typeof(CoverageOfSession), typeof(ChainLink), typeof(Realisation), typeof(AgreementSpan), typeof(Reminder), typeof(Portfolio), typeof(Admission), typeof(CompletionFinding), typeof(RenewalApproval), typeof(CertificateStatus), typeof(Candidate), typeof(HeldCertificate) }
            .Contains(type) || (type.IsGenericType && type.GetGenericArguments().Any(Answers));

    private static bool TakesRoots(MethodInfo method) => Array.Exists(method.GetParameters(), static p => IsRoot(p.ParameterType) || (p.ParameterType.IsGenericType && p.ParameterType.GetGenericArguments().Any(IsRoot)));

    private static bool IsRoot(Type type) => typeof(AggregateRoot).IsAssignableFrom(type);

    private static bool IsAllowed(string method) => Allowed.Values.Any(v => v.Contains(method));

    private static IEnumerable<string> MethodsOf(Type type) => type
        .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
        .Where(static m => !m.IsSpecialName && m.Name is not ("ToString" or "Equals" or "GetHashCode" or "Deconstruct") && !m.Name.Contains('<', StringComparison.Ordinal))
        .Select(m => $"{type.Name}.{m.Name}");

    [Fact]
    public void By_annulling_at_an_agreement() => typeof(CooperationAgreement).GetMethods().Where(static m => m.Name is "Annul" or "Correct" or "Amend" or "Continue" or "Renew" or "PlaceUnder" or "Succeed" or "CoverageOf")
        .Should().BeEmpty("what crosses agreements is asked of the dossier");

    /// <summary>Rooms, instructors, hours of people and numbers of papers are had by several cohorts: what takes one of them is given to the dossier.</summary>
    [Fact]
    public void By_booking_at_a_cohort()
    {
        string[] taking = ["Open", "Plan", "Replan", "Hold", "Correct", "Enrol", "Resume", "OpenPembinaan", "Annul", "Certify", "RecordCompetence"];
        typeof(Cohort).GetMethods().Select(static m => m.Name).Should().NotContain(taking);
        typeof(Dossier).GetMethods().Concat(typeof(CohortInDossier).GetMethods()).Select(static m => m.Name).Should().Contain(taking);
    }

    /// <summary>What a directory answers follows from what a record names; what hangs on all records is asked of the dossier, with a declaration.</summary>
    [Fact]
    public void By_a_directory_of_some_records() => MethodsOf(typeof(StakeholderDirectory)).Distinct().Should().BeEquivalentTo(
        "StakeholderDirectory.Of", "StakeholderDirectory.Find", "StakeholderDirectory.FindByName", "StakeholderDirectory.Resolve", "StakeholderDirectory.StandingFor",
        "StakeholderDirectory.LikelyDuplicates", "StakeholderDirectory.LikelyDuplicatesOf");

    [Fact]
    public void Of_what_other_roots_and_a_cohort_in_its_dossier_take_back() => new[] { typeof(CohortInDossier), typeof(Facility), typeof(JobReferral), typeof(Stakeholder) }.Should().OnlyContain(static t => t.GetMethods().Any(m => m.Name == "Annul"));
}
