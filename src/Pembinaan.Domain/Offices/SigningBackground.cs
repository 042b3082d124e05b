using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Offices;

/// <summary>The names that the rules of signing say beside their requirement: who signs, for whom, from which post, and what nobody may sign about.</summary>
internal sealed class SigningBackground(
    LocalDate day,
    string signatory,
    string party,
    string? post,
    ValueList<SubjectId> subjectsNotCovered,
    bool isAnybodyOnRecord
)
{
    internal LocalDate Day { get; } = day;

    internal string Signatory { get; } = signatory;

    internal string Party { get; } = party;

    internal string? Post { get; } = post;

    internal ValueList<SubjectId> SubjectsNotCovered { get; } = subjectsNotCovered;

    internal bool IsAnybodyOnRecord { get; } = isAnybodyOnRecord;

    private static readonly LocalisedText PostReliedOn = new("yang menjadi dasar", "relied on");

    internal static SigningBackground Of(ISigningParty party, OfficialId official, LocalDate day, SigningRoute? nearest, ValueList<SubjectId> notCovered) =>
        new(
            day,
            nearest?.Name ?? official.Value,
            party.NameOn(day) ?? (party.Existence.LastDay is { } last && last < day ? party.NameOn(last) : null) ?? party.Party.Bare,
            nearest is null ? null : party.Offices.TitleOn(nearest.Post, day) ?? nearest.Post.Value,
            notCovered,
            !party.Offices.Tenures.IsEmpty || !party.Offices.Powers.IsEmpty
        );

    internal LocalisedText Fill(LocalisedTemplate sentence, LocalDate day, DateSet days) =>
        sentence.Fill(
            Argument.Of("name", Signatory),
            Argument.Of("party", Party),
            Argument.Of("post", Post is null ? PostReliedOn : LocalisedText.Same(Post)),
            Argument.Of("day", day),
            Argument.Of("days", days),
            Argument.Of("subjects", string.Join(", ", SubjectsNotCovered.Select(static s => s.Value)))
        );
}
