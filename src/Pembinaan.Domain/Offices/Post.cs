using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>A post (jabatan) of a facility or stakeholder. Which posts there are is data: they differ by class and kind and change.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Titles">The title by day, for example "Kepala Lapas"; on days without a title the post does not exist.</param>
public sealed record Post(PostId Id, Timeline<string> Titles)
{
    /// <summary>The days on which the post exists.</summary>
    public DateSet Days => Titles.Days;
}
