namespace Pembinaan.Domain.Stakeholders;

/// <summary>Who follows a dissolved body.</summary>
/// <param name="Kind">Nobody, one, several, or not settled.</param>
/// <param name="Bodies">The successors; those that are possible where it is not settled.</param>
public sealed record Succession(SuccessionKind Kind, ValueList<StakeholderId> Bodies)
{
    /// <summary>Nobody follows.</summary>
    public static Succession Nobody { get; } = new(SuccessionKind.Nobody, []);

    /// <summary>One or several bodies follow.</summary>
    /// <param name="bodies">The successors, at least one.</param>
    /// <returns>The succession.</returns>
    /// <exception cref="ArgumentException">No successor is named.</exception>
    public static Succession By(params ReadOnlySpan<StakeholderId> bodies)
    {
        Guard.Against.NullItem(bodies);
        return Of(Guard.Against.NoItems(ValueLists.Of(bodies), nameof(bodies)));
    }

    /// <summary>It is not settled who follows.</summary>
    /// <param name="possible">The bodies that are possible; may be empty.</param>
    /// <returns>The succession.</returns>
    public static Succession Undetermined(params ReadOnlySpan<StakeholderId> possible)
    {
        Guard.Against.NullItem(possible);
        return new(SuccessionKind.Undetermined, ValueLists.Of(possible));
    }

    internal static Succession Of(ValueList<StakeholderId> bodies) =>
        bodies.Count switch
        {
            0 => Nobody,
            1 => new(SuccessionKind.One, bodies),
            _ => new(SuccessionKind.Several, bodies),
        };
}
