using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>What nobody outside can use is used inside: types, methods, properties, fields and constants. What only a test uses is dead too.</summary>
public sealed partial class Nothing_is_dead
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Types = Repository.Library.GetTypes();

    // The place for texts of an older schema, of which there is none yet; a test rewrites one.
    private static readonly Type[] Waiting = [typeof(JsonRewriting)];

    [Fact]
    public void Every_internal_member_is_used()
    {
        var used = Used();
        // Closed over the type of a host's items, it is made without being called by name.
        Dead(Types.Where(static t => !Made(t) && t != typeof(global::Pembinaan.Domain.Json.JsonHostedList<>)).SelectMany(Candidates).Where(m => !used.Contains(m.MetadataToken)).Select(static m => $"{m.DeclaringType}.{m.Name}"));
    }

    [Fact]
    public void Every_internal_type_is_used()
    {
        var used = Types.SelectMany(static t => Mentions.Of(t).Select(static m => m.Type.IsGenericType ? m.Type.GetGenericTypeDefinition() : m.Type).Where(m => m != t)).ToHashSet();
        Dead(Types.Where(t => !t.IsVisible && !Made(t) && !used.Contains(t) && t.GetNestedTypes(Everything).All(Made)).Select(static t => t.FullName!));
    }

    // A constant is gone from the instructions that use it; its name stands in the sources.
    [Fact]
    public void Every_internal_constant_is_used()
    {
        var words = Repository.SourcesOfAll.SelectMany(static s => Word().Matches(s.Value)).GroupBy(static w => w.Value, StringComparer.Ordinal)
            .ToDictionary(static w => w.Key, static w => w.Count(), StringComparer.Ordinal);
        Dead(Types.Where(static t => !Made(t) && !t.IsEnum).SelectMany(static t => t.GetFields(Everything)).Where(static f => f.IsLiteral && !Visible(f, f.IsPublic || f.IsFamily))
            .Where(f => words.GetValueOrDefault(f.Name) < 2).Select(static f => $"{f.DeclaringType}.{f.Name}"));
    }

    private static void Dead(IEnumerable<string> found) => string.Join('\n', found.Distinct().Order()).Should().BeEmpty("nothing in the package uses them");

    // A method that calls itself, and what the compiler writes a record to print, use nothing.
    private static HashSet<int> Used() => Types.SelectMany(static t => Bodies(t)).Where(static m => m.Name != "PrintMembers" || !IsMade(m))
        .SelectMany(static m => Mentions.Touched(m).Where(touched => touched?.Module == m.Module && touched.MetadataToken != m.MetadataToken))
        .Select(static touched => touched!.MetadataToken).ToHashSet();

    private static IEnumerable<MethodBase> Bodies(Type type) => [.. type.GetMethods(Everything), .. type.GetConstructors(Everything)];

    private static IEnumerable<MemberInfo> Candidates(Type type) =>
    [
        .. type.GetMethods(Everything).Where(m => !Visible(m, m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly) && Reachable(m) && !m.Name.Contains('<', StringComparison.Ordinal)),
        .. type.GetConstructors(Everything).Where(c => !c.IsStatic && !IsMade(c) && c.GetParameters().Length > 0 && !Visible(c, c.IsPublic || c.IsFamily || c.IsFamilyOrAssembly)),
        .. type.GetFields(Everything).Where(f => !f.IsLiteral && !IsMade(f) && !f.IsSpecialName && !Visible(f, f.IsPublic || f.IsFamily)),
    ];

    // What is called by another name: an override, an interface's member, an operator; and what the compiler writes, but for the getters of properties.
    private static bool Reachable(MethodInfo method) =>
        !(method.IsVirtual && (method.GetBaseDefinition() != method || method.IsFinal || Implements(method)))
        && !Implements(method)
        && (method.IsSpecialName ? method.Name.StartsWith("get_", StringComparison.Ordinal) && method.Name != "get_EqualityContract" : !IsMade(method));

    private static bool Implements(MethodInfo method) => method.DeclaringType is { IsInterface: false } type
        && type.GetInterfaces().Any(i => type.GetInterfaceMap(i).TargetMethods.Any(t => t.MetadataToken == method.MetadataToken && t.Module == method.Module));

    private static bool Visible(MemberInfo member, bool open) => open && member.DeclaringType!.IsVisible;

    private static bool IsMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    private static bool Made(Type type) => type.FullName!.Contains('<', StringComparison.Ordinal) || type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || IsMade(type) || type.IsAssignableTo(typeof(Delegate)) || type.IsAssignableTo(typeof(Attribute)) || type.IsDefined(typeof(InlineArrayAttribute)) || Waiting.Contains(type)
        || (type.DeclaringType is { } outer && Made(outer)) || type.Namespace?.StartsWith("Pembinaan", StringComparison.Ordinal) != true;

    [GeneratedRegex(@"\w+", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Word();
}
