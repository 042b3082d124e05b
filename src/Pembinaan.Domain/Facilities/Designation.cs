namespace Pembinaan.Domain.Facilities;

/// <summary>For whom a facility is designated (<i>peruntukan</i>). It does not follow from the kind of a general Lapas or Rutan.</summary>
/// <param name="Houses">The sexes that it houses; at least one.</param>
/// <param name="ChildrenAreApart">Whether children are held there apart from adults (UU 11/2012 ps 85); null where nobody said so.</param>
public sealed record Designation(ValueList<Sex> Houses, bool? ChildrenAreApart = null)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(" + ", Houses);
}
