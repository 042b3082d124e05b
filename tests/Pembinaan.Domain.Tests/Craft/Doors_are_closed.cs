using System.Reflection;
using System.Text.Json;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Agreements.Events;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Facilities.Events;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Json;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Placements.Events;
using Pembinaan.Domain.Programmes.Events;
using Pembinaan.Domain.Rules;
using Pembinaan.Domain.Stakeholders.Events;
using Pembinaan.Domain.Tests.Json;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>Nothing gets into a root but through its commands and through the reading of stored entries.</summary>
public sealed class Doors_are_closed
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>What counts as record or as evidence: entries, journals, roots, and what commands ask for as proof.</summary>
    public static TheoryData<Type> Guarded =>
    [
        typeof(Entry<>), typeof(Journal<>), .. Roots,
        typeof(AuthorityToSign), typeof(Admission), typeof(CoverageOfSession), typeof(CoverageOfCohort), typeof(CompletionFinding), typeof(RenewalApproval),
        typeof(Receipt), typeof(MissingReference), typeof(CertificateSlip), typeof(VerifiedSlip), typeof(IndicatorReport), typeof(ExplainedRule),
    ];

    private static IEnumerable<Type> Roots => Repository.Types.Where(static t => t is { IsAbstract: false, BaseType: not null } && IsRoot(t.BaseType));

    [Theory]
    [MemberData(nameof(Guarded))]
    public void To_whoever_would_make_one(Type type) => type.GetConstructors(Everything).Where(static c => c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly)
        .Should().BeEmpty($"a {type.Name} comes from a command or from stored JSON alone");

    [Theory]
    [MemberData(nameof(Guarded))]
    public void To_whoever_would_change_one(Type type)
    {
        type.GetProperties(Everything).Where(static p => p.SetMethod is { IsPublic: true } or { IsFamily: true } or { IsFamilyOrAssembly: true }).Select(static p => p.Name)
            .Should().BeEmpty($"a {type.Name} cannot be changed, not even by with");
        type.GetFields(Everything).Where(static f => f.IsPublic || f.IsFamily).Should().BeEmpty();
        type.IsSealed.Should().BeTrue();
    }

    /// <summary>Entries come from a journal or from stored JSON, so what takes them takes what was recorded. A correction is a command like any other.</summary>
    [Fact]
    public void To_events_but_for_corrections_and_to_entries_but_for_loading() => Repository.Library.GetExportedTypes()
        .SelectMany(static t => t.GetMethods(Everything).Where(static m => m.IsPublic || m.IsFamily).Cast<MethodBase>().Concat(t.GetConstructors(Everything).Where(static c => c.IsPublic)))
        .Where(static m => !IsMadeByTheCompiler(m) && !IsEvent(m.DeclaringType!) && m.DeclaringType!.Namespace != "Pembinaan.Domain.Json")
        .Where(static m => Array.Exists(m.GetParameters(), static p => Mentions(p.ParameterType)))
        .Select(static m => $"{m.DeclaringType!.Name}.{m.Name}")
        .Distinct()
        .Should().BeSubsetOf(
        [
            "CooperationAgreement.From", "Cohort.From", "Facility.From", "JobReferral.From", "SkillProgramme.From", "Stakeholder.From", "Journal`1.From",
            "Facility.Correct", "Stakeholder.Correct", "CooperationAgreement.Correct", "AgreementInDossier.Correct", "SkillProgramme.Correct", "JobReferral.Correct", "Entry`1.SaysTheSameAs", "Dossier.LineOf",
        ]);

    /// <summary>Kinds of entries whose commands ask for evidence; of the two that name who carries an agreement out only where it was signed by then.</summary>
    private static readonly Type[] OnEvidence =
    [
        typeof(AgreementSigned), typeof(SignatureRatified), typeof(AddendumConcluded), typeof(PredecessorNamed), typeof(AgreementTransferred), typeof(AwardGiven), typeof(ApprovalAttached),
        typeof(ImplementingOfficeNamed), typeof(ProviderBrought), typeof(ParticipantReferred), typeof(BusinessStarted),
    ];

    public static TheoryData<Type> Correctable => [.. new[] { typeof(AgreementEvent), typeof(FacilityEvent), typeof(StakeholderEvent), typeof(ProgrammeEvent), typeof(ReferralEvent) }.SelectMany(Sample.Derived)];

    /// <summary>An entry that holds evidence is not replaced by one without it, nor by one whose evidence was typed.</summary>
    [Theory]
    [MemberData(nameof(Correctable))]
    public void To_corrections_of_what_rests_on_evidence(Type kind)
    {
        Array.Exists(kind.GetProperties(), static p => HoldsEvidence(p.PropertyType)).Should().Be(OnEvidence.Contains(kind) && !EvidenceIsNotKept.Contains(kind), $"of {kind.Name} it is known whether it rests on evidence");
        if (!typeof(AgreementEvent).IsAssignableFrom(kind))
        {
            return;
        }

        var shown = Sample.Every(kind).Cast<AgreementEvent>().ToList();
        List<AgreementEvent> typed = [.. shown, .. shown.Select(WithoutEvidence)];
        var agreement = Agreements.Given.Pks1();
        Recording At(string id) => Recording.Of(id, agreement.Journal.Last!.Stamp.RecordedAt, "petugas");
        foreach (var was in shown.Where(_ => OnEvidence.Contains(kind)))
        {
            var recorded = agreement.Record(was, At("was")).Value;
            foreach (var instead in typed)
            {
                recorded.Correct(EntryId.From("was"), instead, "salah ketik", At("fix")).Has(AgreementErrors.EvidenceIsNotCorrected).Should().BeTrue($"{was} is not made {instead}");
            }
        }
    }

    // Their commands ask for a plan or a finding, of which nothing stands in the entry but what it found.
    private static readonly Type[] EvidenceIsNotKept = [typeof(AgreementTransferred), typeof(AwardGiven), typeof(ApprovalAttached), typeof(ParticipantReferred), typeof(BusinessStarted)];

    private static bool HoldsEvidence(Type type) => type == typeof(Receipt) || type == typeof(Signature) || (type.IsGenericType && Array.Exists(type.GetGenericArguments(), HoldsEvidence));

    private static AgreementEvent WithoutEvidence(AgreementEvent happened)
    {
        var bare = (AgreementEvent)Faults.Calls.Copy(happened);
        foreach (var property in happened.GetType().GetProperties().Where(static p => p.SetMethod is not null && HoldsEvidence(p.PropertyType) && p.PropertyType != typeof(Signature)))
        {
            property.SetValue(bare, property.PropertyType.IsValueType ? Activator.CreateInstance(property.PropertyType) : null);
        }

        return bare;
    }

    /// <summary>What is not sealed has no heirs outside: no constructor is open, and of a record, whose copying always is, something only the library can give is missing.</summary>
    [Fact]
    public void To_whoever_would_inherit() => Repository.Library.GetExportedTypes()
        .Where(static t => t is { IsClass: true, IsSealed: false })
        .Where(static t => Array.Exists(t.GetConstructors(Everything), c => IsOpen(c) && !(IsCopying(c) && (HasWhatTheLibraryGives(t) || IsTakenAsItselfOnly(t)))))
        .Select(static t => t.Name)
        .Should().BeEmpty();

    /// <summary>The bases of identities and of terms with a code could have heirs of their own; nothing but their comparisons takes the base in place of the type.</summary>
    [Fact]
    public void To_heirs_of_the_bases_of_values() => Repository.Library.GetExportedTypes()
        .Where(static t => !IsTakenAsItselfOnly(t))
        .SelectMany(static t => t.GetMethods(Everything).Cast<MethodBase>().Concat(t.GetConstructors(Everything)).Where(static m => m.IsPublic && !IsMadeByTheCompiler(m)))
        .SelectMany(static m => m.GetParameters().Select(p => (Method: m, p.ParameterType)))
        .Where(static p => IsTakenAsItselfOnly(p.ParameterType))
        .Select(static p => $"{p.Method.DeclaringType!.Name}.{p.Method.Name}")
        .Should().BeEmpty();

    /// <summary>What nobody outside makes is not changed there either; only facts that a host hands in are.</summary>
    [Fact]
    public void To_whoever_would_change_an_answer() => Repository.Library.GetExportedTypes()
        .Where(static t => t is { IsClass: true, IsAbstract: false } && t != typeof(DomainResult) && t.GetConstructors().Length == 0)
        .SelectMany(static t => t.GetProperties().Where(static p => p.SetMethod is { IsPublic: true }).Select(p => $"{t.Name}.{p.Name}"))
        .Should().BeEquivalentTo(["Candidate.Free", "Candidate.Status", "Candidate.MayWorkOutside", "Candidate.WorkOutsideNotified", "Candidate.Domicile", "Candidate.Zone"]);

    /// <summary>No serializer of a host makes one of no members: what is evidence is read by the formats of the library alone.</summary>
    [Theory]
    [MemberData(nameof(Guarded))]
    public void To_the_serializer_of_a_host(Type type)
    {
        var closed = type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(AgreementEvent)) : type;
        foreach (var options in new[] { new JsonSerializerOptions(), new JsonSerializerOptions(JsonSerializerDefaults.Web).AddPembinaan() })
        {
            foreach (var json in new[] { "{}", "[]", "\"x\"" })
            {
                FluentActions.Invoking(() => JsonSerializer.Deserialize(json, closed, options)).Should().Throw<Exception>($"{json} is no {type.Name}");
            }
        }
    }

    private static bool IsOpen(ConstructorInfo constructor) => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly;

    private static bool IsCopying(ConstructorInfo constructor) =>
        constructor is { IsFamily: true } && constructor.GetParameters() is [var only] && only.ParameterType == constructor.DeclaringType;

    private static bool HasWhatTheLibraryGives(Type type) => type.IsAbstract && type.GetMethods(Everything | BindingFlags.FlattenHierarchy)
        .Concat(type.BaseType?.GetMethods(Everything) ?? []).Any(static m => m is { IsAbstract: true } && (m.IsAssembly || m.IsFamilyAndAssembly));

    private static bool IsTakenAsItselfOnly(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() is var open
        && (open == typeof(Identity<>) || open == typeof(Coded<>) || open == typeof(Ranked<>));

    private static bool IsRoot(Type type) => type is { IsGenericType: true } && (type.GetGenericTypeDefinition() == typeof(JournaledRoot<,>) || (type.BaseType is { } above && IsRoot(above)));

    private static bool IsEvent(Type type) => type.IsAbstract && type.Name.EndsWith("Event", StringComparison.Ordinal) || (type.BaseType is { } above && IsEvent(above));

    private static bool Mentions(Type type) => IsEvent(type) || (type.IsGenericParameter && type.Name == "TEvent") || (type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Entry<>) || type.GetGenericTypeDefinition() == typeof(Journal<>)
            || (!typeof(Delegate).IsAssignableFrom(type) && Array.Exists(type.GetGenericArguments(), Mentions))));

    private static bool IsMadeByTheCompiler(MethodBase method) => method.Name.Contains('<', StringComparison.Ordinal) || method.Name is "Equals" or "op_Equality" or "op_Inequality" or "Deconstruct";
}
