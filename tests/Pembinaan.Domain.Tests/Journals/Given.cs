using Pembinaan.Domain.Journals;

namespace Pembinaan.Domain.Tests.Journals;

/// <summary>Recordings and journals to test with.</summary>
internal static class Given
{
    public static Instant Start { get; } = NodaTime.Instant.FromUtc(2025, 1, 1, 0, 0);

    public static Instant At(int minute) => Start + Duration.FromMinutes(minute);

    public static Recording Recording(string id, int minute = 0, string author = "petugas") =>
        Domain.Journals.Recording.Of(id, At(minute), author);

    /// <summary>A journal of deeds a, b, c … one minute apart from minute 1, each under its own letter.</summary>
    public static Journal<Deed> Journal(string deeds) => deeds.Aggregate(Journal<Deed>.Empty, static (journal, deed) => journal.Then($"{deed}", journal.Count + 1));

    /// <summary>The journal with one more deed, recorded under the deed's own name.</summary>
    public static Journal<Deed> Then(this Journal<Deed> journal, string deed, int minute) => journal.Append(Recording(deed, minute), new Deed(deed)).Value;

    public static string Deeds(this Journal<Deed> journal) => string.Concat(journal.Effective.Select(static entry => entry.Event!.What));

    public static string Ids(this Journal<Deed> journal) => string.Concat(journal.Entries.Select(static entry => entry.Id.Value));
}
