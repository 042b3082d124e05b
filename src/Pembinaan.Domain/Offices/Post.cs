using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>A post (jabatan) of a facility or stakeholder. Which posts there are is data: they differ by class and kind and change.</summary>
/// <param name="Id">The identity.</param>
/// <param name="Titles">The title by day, for example "Kepala Lapas"; on days without a title the post does not exist.</param>
public sealed record Post(PostId Id, Timeline<string> Titles)
{
    /// <summary>The days on which the post exists.</summary>
    public DateSet Days => Titles.Days;

    private Steps<string> Steps { get; init; }

    internal static Post Established(PostId id, string title, LocalDate firstDay) => Of(id, Steps<string>.Since(firstDay, title));

    internal Post Retitled(string title, LocalDate firstDay) => Of(Id, Steps.From(firstDay, title));

    internal Post EndingOn(LocalDate lastDay) => Of(Id, Steps.EndingOn(lastDay));

    /// <inheritdoc/>
    public override string ToString() => RecordPrinter.Of(this);

    private static Post Of(PostId id, Steps<string> steps) => new(id, steps.ByDay) { Steps = steps };
}
