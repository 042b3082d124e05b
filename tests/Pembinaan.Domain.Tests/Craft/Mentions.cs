using System.Reflection;
using System.Reflection.Emit;
using System.Text.Json.Serialization;
using Pembinaan.Domain.Json;

namespace Pembinaan.Domain.Tests.Craft;

/// <summary>Every type that a type mentions: base, interfaces, attributes, signatures, locals, and what its instructions touch.</summary>
internal static class Mentions
{
    private const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<int, OpCode> OpCodesByValue = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(static f => (OpCode)f.GetValue(null)!)
        .ToDictionary(static o => (ushort)o.Value & 0xFFFF);

    public static IEnumerable<(string Where, Type Type)> Of(Type type) =>
        OfHead(type).Select(static t => ("(declaration)", t))
            .Concat(type.GetMembers(Everything).SelectMany(static member => OfMember(member).Select(t => (member.Name, t))))
            .SelectMany(static m => Unwrap(m.t).Select(t => (m.Item1, t)))
            .Distinct();

    private static IEnumerable<Type> OfHead(Type type) =>
        [.. type.BaseType is null ? [] : new[] { type.BaseType }, .. type.GetInterfaces(), .. OfAttributes(type.CustomAttributes), .. type.GetGenericArguments().SelectMany(static a => a.GetGenericParameterConstraints())];

    private static IEnumerable<Type> OfMember(MemberInfo member) =>
    [
        .. OfAttributes(member.CustomAttributes),
        .. member switch
        {
            FieldInfo f => [f.FieldType],
            PropertyInfo p => [p.PropertyType],
            MethodBase m => OfMethod(m),
            _ => [],
        },
    ];

    private static IEnumerable<Type> OfMethod(MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
        {
            yield return parameter.ParameterType;
        }

        if (method is MethodInfo { ReturnType: var returned })
        {
            yield return returned;
        }

        if (method.GetMethodBody() is not { } body)
        {
            yield break;
        }

        foreach (var type in body.LocalVariables.Select(static v => v.LocalType).Concat(body.ExceptionHandlingClauses.Where(static c => c.Flags == ExceptionHandlingClauseOptions.Clause).Select(static c => c.CatchType!)))
        {
            yield return type;
        }

        foreach (var touched in Touched(method))
        {
            foreach (var type in touched is Type t ? [t] : OfTouched(touched))
            {
                yield return type;
            }
        }
    }

    /// <summary>What the instructions of a method touch: types, methods and fields.</summary>
    public static IEnumerable<MemberInfo?> Touched(MethodBase method) =>
        Tokens(method.GetMethodBody()?.GetILAsByteArray() ?? []).Select(token => Resolve(method, token));

    private static Type[] OfTouched(MemberInfo? member) =>
        [.. member?.DeclaringType is { } declaring ? new[] { declaring } : [], .. member is MethodInfo { IsGenericMethod: true } generic ? generic.GetGenericArguments() : []];

    private static MemberInfo? Resolve(MethodBase method, int token) => method.Module.ResolveMember(
        token,
        method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null,
        method is MethodInfo { IsGenericMethod: true } ? method.GetGenericArguments() : null);

    /// <summary>The tokens of types, methods and fields in a body's instructions.</summary>
    private static IEnumerable<int> Tokens(byte[] il)
    {
        for (var at = 0; at < il.Length;)
        {
            var code = OpCodesByValue[il[at] == 0xFE ? (0xFE << 8) | il[at + 1] : il[at]];
            at += code.Size;
            if (code.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                yield return BitConverter.ToInt32(il, at);
            }

            at += code.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(il, at)),
                _ => 4,
            };
        }
    }

    // Who writes a type in JSON and knows its contract stands on it for the serialiser and the walk, and is no use that the type makes of it.
    private static IEnumerable<Type> OfAttributes(IEnumerable<CustomAttributeData> attributes) => attributes
        .Where(static a => a.AttributeType != typeof(JsonConverterAttribute) && a.AttributeType != typeof(JsonContractsAttribute)).SelectMany(static a =>
        a.ConstructorArguments.Concat(a.NamedArguments.Select(static n => n.TypedValue)).Select(static v => v.Value).OfType<Type>().Append(a.AttributeType));

    private static IEnumerable<Type> Unwrap(Type type) => type.HasElementType ? Unwrap(type.GetElementType()!) : [type, .. type.GenericTypeArguments.SelectMany(Unwrap)];
}
