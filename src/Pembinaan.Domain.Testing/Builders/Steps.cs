using Pembinaan.Domain.Journals;
using Pembinaan.Domain.Time;

namespace Pembinaan.Domain.Testing;

/// <summary>The recordings of the commands that make one root: each with an identity of its own, by one author.</summary>
internal sealed class Steps(string root)
{
    private int _number;

    internal Recording On(LocalDate day, IndonesianTimeZone? zone = null)
    {
        _number++;
        return Recording.Of(FormattableString.Invariant($"{root}-{_number}"), (zone ?? IndonesianTimeZone.Wib).EndOf(day), "penguji");
    }
}
