namespace Pembinaan.Domain.Journals;

/// <summary>
/// A value inside events that a factory makes, so that its members are no contract of the JSON: it says itself which of them can be wrong. A value of such a
/// type that does not say so is right in itself.
/// </summary>
internal interface IChecksItself
{
    /// <summary>Shows the walk the members that can be wrong.</summary>
    void Check(EventWalk walk);
}
