using System.Text;
using Pembinaan.Domain.Agreements;

namespace Pembinaan.Domain.Tests.Agreements;

/// <summary>
/// From which state an agreement can come to which other, from one day to the next or from one fact to the next; states in between may be passed on one day.
/// </summary>
internal static class Lifecycle
{
    /// <summary>
    /// The moves of <see cref="Standing.Formation"/>. It begins with <see cref="Formation.NotBegun"/>; signed by all and withdrawn are final.
    /// </summary>
    public static ValueList<(Formation From, Formation To)> OfFormation { get; } =
    [
        (Formation.NotBegun, Formation.Exploring),
        (Formation.NotBegun, Formation.Draft),
        (Formation.Exploring, Formation.Draft),
        (Formation.Exploring, Formation.Withdrawn),
        (Formation.Draft, Formation.Offered),
        (Formation.Draft, Formation.Withdrawn),
        (Formation.Offered, Formation.SignedByAll),
        (Formation.Offered, Formation.LapsedOffer),
        (Formation.Offered, Formation.Withdrawn),
        (Formation.LapsedOffer, Formation.Withdrawn),
    ];

    /// <summary>
    /// The moves of <see cref="Standing.LegalForce"/> by days. It begins with <see cref="LegalForce.NotFormed"/>; terminated and concluded are
    /// final, and expired unless an addendum that is signed after the end revives it.
    /// </summary>
    public static ValueList<(LegalForce From, LegalForce To)> OfForce { get; } =
    [
        (LegalForce.NotFormed, LegalForce.Undetermined),
        (LegalForce.NotFormed, LegalForce.NotYetInForce),
        (LegalForce.NotFormed, LegalForce.Binding),
        (LegalForce.NotFormed, LegalForce.Expired),
        (LegalForce.NotFormed, LegalForce.Terminated),
        (LegalForce.NotFormed, LegalForce.Concluded),
        (LegalForce.Undetermined, LegalForce.NotYetInForce),
        (LegalForce.Undetermined, LegalForce.Binding),
        (LegalForce.Undetermined, LegalForce.Expired),
        (LegalForce.Undetermined, LegalForce.Terminated),
        (LegalForce.Undetermined, LegalForce.Concluded),
        (LegalForce.NotYetInForce, LegalForce.Undetermined),
        (LegalForce.NotYetInForce, LegalForce.Binding),
        (LegalForce.NotYetInForce, LegalForce.Terminated),
        (LegalForce.NotYetInForce, LegalForce.Concluded),
        (LegalForce.Binding, LegalForce.NotFormed),
        (LegalForce.Binding, LegalForce.Undetermined),
        (LegalForce.Binding, LegalForce.Expired),
        (LegalForce.Binding, LegalForce.Terminated),
        (LegalForce.Binding, LegalForce.Concluded),
        (LegalForce.Expired, LegalForce.Undetermined),
        (LegalForce.Expired, LegalForce.Binding),
    ];

    /// <summary>The way from the first visit to the end as a state diagram in Mermaid.</summary>
    /// <returns>The text of the diagram.</returns>
    public static string ToMermaid()
    {
        var text = new StringBuilder("stateDiagram-v2\n    state Formation {\n        [*] --> NotBegun\n");
        foreach (var (from, to) in OfFormation)
        {
            text.Append("        ").Append(from).Append(" --> ").Append(to).Append('\n');
        }

        text.Append("        SignedByAll --> [*]\n        Withdrawn --> [*]\n    }\n    state LegalForce {\n        [*] --> NotFormed\n");
        foreach (var (from, to) in OfForce)
        {
            text.Append("        ").Append(from).Append(" --> ").Append(to).Append('\n');
        }

        return text.Append("        Expired --> [*]\n        Terminated --> [*]\n        Concluded --> [*]\n    }\n").ToString();
    }
}
