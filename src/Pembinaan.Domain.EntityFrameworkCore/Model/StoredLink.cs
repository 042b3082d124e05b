namespace Pembinaan.Domain.EntityFrameworkCore;

/// <summary>That a root names another, and as what. By these rows the roots are found that a question needs, and those that a change affects.</summary>
/// <param name="Kind">The kind of the root that names.</param>
/// <param name="Root">Its identity.</param>
/// <param name="Role">As what it names the other.</param>
/// <param name="ToKind">The kind of the root that is named.</param>
/// <param name="ToRoot">Its identity.</param>
internal sealed record StoredLink(string Kind, string Root, string Role, string ToKind, string ToRoot)
{
    internal const string Framework = "framework";
    internal const string Same = "same";
    internal const string Continues = "continues";
    internal const string Names = "names";

    /// <summary>Kinds of what is named and is no root.</summary>
    internal const string Participant = "participant";
    internal const string Instructor = "instructor";
    internal const string Occasion = "occasion";

    /// <summary>Of a body: the record that goes on, and whoever follows it.</summary>
    internal const string Becomes = "becomes";
}
