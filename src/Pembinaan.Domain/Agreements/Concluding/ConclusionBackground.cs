using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Agreements;

/// <summary>What the rules of conclusion say beside their requirement: who is competent up to what, for which period, and what the text lacks.</summary>
internal sealed class ConclusionBackground(
    LocalisedText? period,
    CompetenceLevel? level,
    Term? limit,
    CompetenceLevel? needed,
    ValueList<ContentItem> missing
)
{
    internal LocalisedText? Period { get; } = period;

    internal CompetenceLevel? Level { get; } = level;

    internal Term? Limit { get; } = limit;

    internal CompetenceLevel? Needed { get; } = needed;

    internal ValueList<ContentItem> Missing { get; } = missing;

    private static readonly LocalisedTemplate BeyondCompetence = new(
        "Jangka waktu {period} melampaui kewenangan {level} (batas {limit}); diperlukan persetujuan {needed}.",
        "The period {period} is beyond the competence of the {level} (limit {limit}); the approval of the {needed} is needed."
    );

    private static readonly LocalisedTemplate Lacking = new(
        "Dibandingkan dengan acuan isi naskah, belum ada: {items}.",
        "Compared with the template of content, this is missing: {items}."
    );

    internal LocalisedText? OfTerm() =>
        (Period, Level, Needed) is ({ } period, { } level, { } needed)
            ? BeyondCompetence.Fill(
                Argument.Of("level", level.Name),
                Argument.Of("limit", Limiting(level)),
                Argument.Of("period", period),
                Argument.Of("needed", needed.Name)
            )
            : null;

    internal LocalisedText? OfContent() =>
        Missing.IsEmpty
            ? null
            : Lacking.Fill(
                Argument.Of(
                    "items",
                    new LocalisedText(string.Join(", ", Missing.Select(static i => i.Name.Id)), string.Join(", ", Missing.Select(static i => i.Name.En)))
                )
            );

    // A short term includes its limit; five years are already long.
    private LocalisedText Limiting(CompetenceLevel level) =>
        Limit is not { } term ? new("tidak ditetapkan", "not laid down")
        : level == CompetenceLevel.Upt ? new($"paling lama {term.In(Language.Indonesian)}", $"at most {term.In(Language.English)}")
        : new($"kurang dari {term.In(Language.Indonesian)}", $"less than {term.In(Language.English)}");
}
