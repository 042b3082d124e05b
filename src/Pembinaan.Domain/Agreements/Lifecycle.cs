using System.Text;

namespace Pembinaan.Domain.Agreements;

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
    /// The moves of <see cref="Standing.Force"/> by days. It begins with <see cref="Force.NotFormed"/>; expired, terminated and concluded are final. A term
    /// renewed by an addendum after a pause is not yet in force again in between.
    /// </summary>
    public static ValueList<(Force From, Force To)> OfForce { get; } =
    [
        (Force.NotFormed, Force.Undetermined),
        (Force.NotFormed, Force.NotYetInForce),
        (Force.NotFormed, Force.Binding),
        (Force.NotFormed, Force.Expired),
        (Force.NotFormed, Force.Terminated),
        (Force.NotFormed, Force.Concluded),
        (Force.Undetermined, Force.NotYetInForce),
        (Force.Undetermined, Force.Binding),
        (Force.Undetermined, Force.Expired),
        (Force.Undetermined, Force.Terminated),
        (Force.Undetermined, Force.Concluded),
        (Force.NotYetInForce, Force.Undetermined),
        (Force.NotYetInForce, Force.Binding),
        (Force.NotYetInForce, Force.Terminated),
        (Force.NotYetInForce, Force.Concluded),
        (Force.Binding, Force.NotFormed),
        (Force.Binding, Force.Undetermined),
        (Force.Binding, Force.NotYetInForce),
        (Force.Binding, Force.Expired),
        (Force.Binding, Force.Terminated),
        (Force.Binding, Force.Concluded),
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

        text.Append("        SignedByAll --> [*]\n        Withdrawn --> [*]\n    }\n    state Force {\n        [*] --> NotFormed\n");
        foreach (var (from, to) in OfForce)
        {
            text.Append("        ").Append(from).Append(" --> ").Append(to).Append('\n');
        }

        return text.Append("        Expired --> [*]\n        Terminated --> [*]\n        Concluded --> [*]\n    }\n").ToString();
    }
}
