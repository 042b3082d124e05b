using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Tests.Examples;

/// <summary>One row: what the rule of a code answers in a named situation, as expected and as decided.</summary>
public sealed record RuleExample(string Code, string Situation, Verdict Expected, Verdict Decided);
