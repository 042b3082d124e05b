using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Pembinaan.Domain.Rules;

/// <summary>
/// The content of rules in invariant form, and its hash: the same on every machine, different as soon as a code, text, basis, condition or effect differs.
/// </summary>
internal static class RuleContent
{
    internal static string Hash<TFacts>(RuleProgram<TFacts> program)
    {
        var text = new StringBuilder();
        foreach (var node in program.Nodes)
        {
            Add(text, node);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    private static void Add<TFacts>(StringBuilder text, RuleNode<TFacts> node)
    {
        var rule = node.Rule;
        Add(text, rule.Code);
        Add(
            text,
            string.Create(CultureInfo.InvariantCulture, $"{node.Depth} {rule.Kind} {rule.Needed} {rule.Members.Count} {rule.Effect} {rule.IsOverridable}")
        );
        Add(text, rule.Requirement);
        Add(text, rule.Basis);
        if (rule.Condition is { } condition)
        {
            Add(text, condition.Canonical);
            Add(text, condition.Description);
        }
    }

    private static void Add(StringBuilder text, Basis basis)
    {
        Add(text, string.Create(CultureInfo.InvariantCulture, $"{basis.Kind} {basis.References.Count}"));
        foreach (var reference in basis.References)
        {
            Add(text, reference.In(Language.Indonesian));
        }

        Add(text, basis.Note?.Id ?? "");
        Add(text, basis.Note?.En ?? "");
    }

    private static void Add(StringBuilder text, LocalisedText both)
    {
        Add(text, both.Id);
        Add(text, both.En);
    }

    // Each field with its length, so that no two contents read the same.
    private static void Add(StringBuilder text, string field) => text.Append(CultureInfo.InvariantCulture, $"{field.Length}:").Append(field);
}
