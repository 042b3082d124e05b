using System.Reflection;
using Pembinaan.Domain.Agreements;
using Pembinaan.Domain.Cohorts;
using Pembinaan.Domain.Dossiers;
using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Offices;
using Pembinaan.Domain.Rules;

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
        typeof(Receipt), typeof(MissingReference), typeof(CertificateSlip), typeof(VerifiedSlip),
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
            "Facility.Correct", "Stakeholder.Correct", "CooperationAgreement.Correct", "AgreementInDossier.Correct", "SkillProgramme.Correct", "JobReferral.Correct", "Entry`1.SaysTheSameAs",
        ]);

    private static bool IsRoot(Type type) => type is { IsGenericType: true } && (type.GetGenericTypeDefinition() == typeof(JournaledRoot<,>) || (type.BaseType is { } above && IsRoot(above)));

    private static bool IsEvent(Type type) => type.IsAbstract && type.Name.EndsWith("Event", StringComparison.Ordinal) || (type.BaseType is { } above && IsEvent(above));

    private static bool Mentions(Type type) => IsEvent(type) || (type.IsGenericParameter && type.Name == "TEvent") || (type.IsGenericType
        && (type.GetGenericTypeDefinition() == typeof(Entry<>) || type.GetGenericTypeDefinition() == typeof(Journal<>)
            || (!typeof(Delegate).IsAssignableFrom(type) && Array.Exists(type.GetGenericArguments(), Mentions))));

    private static bool IsMadeByTheCompiler(MethodBase method) => method.Name.Contains('<', StringComparison.Ordinal) || method.Name is "Equals" or "op_Equality" or "op_Inequality" or "Deconstruct";
}
