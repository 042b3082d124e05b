namespace Pembinaan.Domain.Facilities;

/// <summary>Kind and class of a facility, which are decreed together.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Class">The class; null where the kind has none or it is not known.</param>
public sealed record Classification(FacilityKind Kind, FacilityClass? Class = null) : ILocalisable
{
    /// <summary>Whether reports show the class for the kind; always so without class.</summary>
    public bool IsSeen => Class is null || Kind.ClassesSeen.Contains(Class);

    /// <inheritdoc/>
    public string In(Language language) => Class is null ? Kind.In(language) : $"{Kind.In(language)} {Class.In(language)}";

    /// <inheritdoc/>
    public override string ToString() => Class is null ? Kind.Code : $"{Kind.Code} {Class.Code}";

    internal DomainResult Check() =>
        IsSeen ? DomainResult.Success() : DomainResult.Success(FacilityErrors.ClassNotSeen.Warning("class", Argument.Of("classification", this)));
}
