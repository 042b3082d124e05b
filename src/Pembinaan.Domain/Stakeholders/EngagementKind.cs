namespace Pembinaan.Domain.Stakeholders;

/// <summary>How a facility and a possible partner met.</summary>
public enum EngagementKind
{
    /// <summary>The facility visited the stakeholder.</summary>
    Visit,

    /// <summary>The stakeholder visited the facility.</summary>
    VisitReceived,

    /// <summary>A talk at another place or from afar.</summary>
    Talk,
}
